"""Packets: hand out work, send it back, bring it together."""
