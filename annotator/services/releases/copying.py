"""A copy of an open corpus to read at leisure, while people work on in the corpus itself."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from annotator.services.workspace import Workspace, open_corpus


@contextlib.contextmanager
def copied(workspace: Workspace) -> Iterator[Workspace]:
    """Give a copy of a corpus, which is removed at the end of the block."""
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        path = Path(folder) / "copy.corpus"
        workspace.store.copy_unchecked(path)
        with contextlib.closing(open_corpus(path)) as copy:
            yield copy
