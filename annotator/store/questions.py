"""Where people flag, note or say something, so that those who answer need not read it all."""

import sqlite3

from annotator.store.packing import unpack_id

_DOCUMENTS = """
SELECT d.id FROM document d JOIN (
  SELECT document FROM span WHERE flag IS NOT NULL OR note IS NOT NULL
  UNION SELECT document FROM layer WHERE flag IS NOT NULL OR note IS NOT NULL
  UNION SELECT document FROM record WHERE kind = 'remark') q ON q.document = d.key
"""


def documents_with_questions(connection: sqlite3.Connection) -> set[str]:
    """Return the ids of documents in which a span or layer has a flag, a note or a remark."""
    return {unpack_id(document) for (document,) in connection.execute(_DOCUMENTS)}
