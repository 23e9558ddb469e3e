"""Packets in the window: hand out, open, send back, merge."""
