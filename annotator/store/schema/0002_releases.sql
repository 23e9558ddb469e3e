-- Releases: the datasets that were made of the corpus, known by the SHA-256 of their manifest.

CREATE TABLE dataset_release (
  key INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  manifest BLOB NOT NULL UNIQUE CHECK (length(manifest) = 32),
  content TEXT NOT NULL
) STRICT;
