"""What pages are made of and several of them share."""
