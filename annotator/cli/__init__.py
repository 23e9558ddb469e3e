"""The commands: what can be done with a corpus without opening a window."""
