-- A lean journal: ids, titles and labels by the number of a word, no hash that can be computed.
-- How a body is kept says annotator/store/edit_bodies.py. Rows of older files are put over by
-- annotator/store/old_journal.py, which then drops their table.

ALTER TABLE journal RENAME TO old_journal;

DROP INDEX journal_by_person;

DROP TRIGGER journal_is_never_changed;

DROP TRIGGER journal_is_never_shortened;

CREATE TABLE word (
  key INTEGER PRIMARY KEY,
  value BLOB NOT NULL CHECK (length(value) > 0)
) STRICT;

CREATE INDEX word_by_value ON word (value, key);

CREATE TRIGGER word_is_never_changed BEFORE UPDATE ON word
BEGIN
  SELECT RAISE(ABORT, 'words are only ever added');
END;

CREATE TRIGGER word_is_never_removed BEFORE DELETE ON word
BEGIN
  SELECT RAISE(ABORT, 'words are only ever added');
END;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES word (key),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  target INTEGER CHECK (target < seq),
  title INTEGER NOT NULL REFERENCES word (key),
  detail ANY NOT NULL CHECK (typeof(detail) IN ('integer', 'text')),
  body BLOB NOT NULL CHECK (length(body) > 5),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX journal_by_person ON journal (person);

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
