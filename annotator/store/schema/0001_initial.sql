-- A corpus. Texts stand apart from their rows; current tables stand beside an append-only journal.
-- Ids are blobs: 16 bytes for a UUID, else a zero byte and the UTF-8 of a foreign id.
-- Offsets are Unicode code points, end-exclusive. Times are milliseconds since 1970, UTC.

CREATE TABLE corpus (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scheme (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  content TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) BETWEEN 2 AND 520),
  name TEXT NOT NULL CHECK (name <> ''),
  pseudonym TEXT NOT NULL UNIQUE CHECK (pseudonym <> ''),
  roles TEXT NOT NULL
) STRICT;

CREATE TABLE body (
  key INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) BETWEEN 2 AND 520),
  sha256 BLOB NOT NULL UNIQUE REFERENCES body (sha256),
  length INTEGER NOT NULL CHECK (length >= 0),
  title TEXT NOT NULL,
  metadata TEXT NOT NULL,
  attributes TEXT NOT NULL,
  decoding TEXT NOT NULL
) STRICT;

CREATE TABLE layer (
  document INTEGER NOT NULL REFERENCES document (key),
  person INTEGER NOT NULL REFERENCES person (key),
  state TEXT NOT NULL CHECK (state IN ('open', 'in progress', 'done', 'returned')),
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  note TEXT CHECK (note <> ''),
  flag TEXT CHECK (flag <> ''),
  PRIMARY KEY (document, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE span (
  document INTEGER NOT NULL REFERENCES document (key),
  person INTEGER NOT NULL REFERENCES person (key),
  id BLOB NOT NULL CHECK (length(id) BETWEEN 2 AND 520),
  label TEXT NOT NULL CHECK (label <> ''),
  first INTEGER NOT NULL CHECK (first >= 0),
  behind INTEGER NOT NULL CHECK (behind > first),
  fragments TEXT,
  attributes TEXT,
  note TEXT CHECK (note <> ''),
  flag TEXT CHECK (flag <> ''),
  PRIMARY KEY (document, person, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX span_by_place ON span (document, person, first);

CREATE TABLE relation (
  document INTEGER NOT NULL,
  person INTEGER NOT NULL,
  id BLOB NOT NULL CHECK (length(id) BETWEEN 2 AND 520),
  type TEXT NOT NULL CHECK (type <> ''),
  source BLOB NOT NULL,
  target BLOB NOT NULL CHECK (target <> source),
  PRIMARY KEY (document, person, id),
  FOREIGN KEY (document, person, source) REFERENCES span (document, person, id),
  FOREIGN KEY (document, person, target) REFERENCES span (document, person, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX relation_by_source ON relation (document, person, source);

CREATE INDEX relation_by_target ON relation (document, person, target);

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  person BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'keep')),
  target INTEGER CHECK (target < seq),
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  body BLOB NOT NULL,
  body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX journal_by_person ON journal (person, seq);

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
