"""The edits: every way in which a corpus changes, each with its inverse."""
