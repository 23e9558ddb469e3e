-- What came back from people: the rows of the journals of their copies, as they were received.
-- Parcels stand apart under their SHA-256, as texts do: the journal names them and never holds them.

CREATE TABLE parcel (
  key INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  rows BLOB NOT NULL
) STRICT;

CREATE TABLE received (
  person INTEGER NOT NULL REFERENCES person (key),
  replica BLOB NOT NULL CHECK (length(replica) BETWEEN 2 AND 520),
  first INTEGER NOT NULL CHECK (first > 0),
  last INTEGER NOT NULL CHECK (last >= first),
  clock INTEGER NOT NULL CHECK (clock >= 0),
  base BLOB NOT NULL CHECK (length(base) = 32),
  head BLOB NOT NULL CHECK (length(head) = 32),
  parcel BLOB NOT NULL REFERENCES parcel (sha256),
  PRIMARY KEY (person, replica, head)
) STRICT, WITHOUT ROWID;
