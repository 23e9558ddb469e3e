"""REFI-QDA projects, which QualCoder, MAXQDA, ATLAS.ti, NVivo and others exchange."""
