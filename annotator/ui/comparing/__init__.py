"""One text with the layers of several people, to read and not to write."""
