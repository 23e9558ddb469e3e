"""CoNLL: a word and its tags a line, in the schemes BIO (IOB1, IOB2) and BILOU (BIOES)."""
