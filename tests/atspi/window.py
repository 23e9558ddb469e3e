"""Shows the window with a small corpus until it is closed, for tests/atspi/reader.py."""

import sys
import tempfile
from pathlib import Path

from annotator.app import Parts
from tests.makers import a_corpus, a_document

TEXT = "The ministry said on Monday that around 60 people had left the valley."


def main() -> int:
    """Show the window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = a_corpus(folder, documents=[a_document(TEXT, title="Dam breaks")])
        parts = Parts(folder / "settings.ini")
        parts.settings.remember_person(workspace.store.corpus_id(), workspace.person.id)
        parts.window.show()
        parts.window.show_corpus(workspace)
        parts.window.activateWindow()
        return parts.run()


if __name__ == "__main__":
    sys.exit(main())
