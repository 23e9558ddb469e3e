"""A copy of an open corpus to read at leisure, while people work on in the corpus itself."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from annotator.model.errors import RuleBrokenError
from annotator.services.scheming import put_back
from annotator.services.workspace import Workspace, open_corpus


@contextlib.contextmanager
def copied(workspace: Workspace) -> Iterator[Workspace]:
    """Give a copy of a corpus, which is removed at the end of the block."""
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        path = Path(folder) / "copy.corpus"
        workspace.store.copy_unchecked(path)
        with contextlib.closing(open_corpus(path)) as copy:
            yield copy


def put_in_force(copy: Workspace, version: int) -> None:
    """Let an earlier version of the scheme be in force in a copy, which forgets the later ones.

    What has been put into new words since is put back into its own.
    Raises RuleBrokenError if the corpus has never had that version.
    """
    store = copy.store
    with store.transaction():
        versions = [scheme.version for scheme in store.schemes.all()]
        if version not in versions:
            known = ", ".join(map(str, versions))
            raise RuleBrokenError(f"The scheme has no version {version}: it has {known}.")
        put_back(copy, version)
