"""WebAnno TSV 3: a token a line, with a column for every feature; also INCEpTION's."""
