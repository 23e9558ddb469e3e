-- Records: what a team notes about its work, one small thing each: batches, assignments, remarks, receipts.
-- The content is JSON; a record about a document or a person goes with them.

CREATE TABLE record (
  kind TEXT NOT NULL CHECK (kind <> ''),
  key TEXT NOT NULL CHECK (key <> ''),
  document INTEGER REFERENCES document (key),
  person INTEGER REFERENCES person (key),
  content TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX record_by_document ON record (document, kind) WHERE document IS NOT NULL;

CREATE INDEX record_by_person ON record (person, kind) WHERE person IS NOT NULL;
