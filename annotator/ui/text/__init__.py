"""The text page: a text, its spans, the caret and the selection."""
