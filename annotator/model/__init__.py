"""What the words of the program mean: frozen values and pure functions."""
