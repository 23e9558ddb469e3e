"""Make docs/screenshot.png, the picture in the README, from the program itself."""

import contextlib
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TITLE = "Ferry runs aground off Sarne with 212 aboard"
QUOTE = "Five people"


def main() -> int:
    """Open the sample as one of its annotators, choose a span, save what is seen."""
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        corpus = _make_corpus(Path(folder))
        target = sys.argv[1] if len(sys.argv) > 1 else ROOT / "docs" / "screenshot.png"
        _save_picture(corpus, Path(folder), Path(target))
    return 0


def _make_corpus(folder: Path) -> Path:
    from annotator.model.resources import sample_corpus
    from annotator.services.jobs import finish
    from annotator.services.transfer import import_job
    from annotator.services.workspace import create_corpus

    with contextlib.closing(create_corpus(folder / "Sample.corpus")) as workspace:
        finish(import_job(workspace, [sample_corpus()]))
        return workspace.path


def _save_picture(corpus: Path, folder: Path, target: Path) -> None:
    from PySide6.QtCore import QTimer

    from annotator.app import Parts
    from annotator.services.workspace import open_corpus

    parts = Parts(folder / "settings.ini")
    with contextlib.closing(open_corpus(corpus)) as workspace:
        person = next(one for one in workspace.people() if one.pseudonym == "p1")
        parts.settings.remember_person(workspace.store.corpus_id(), person.id)
    parts.window.show()
    parts.window.open_path(corpus)

    def show() -> None:
        workspace, page = parts.window.workspace, parts.window.page
        row = next(row for row in workspace.document_rows() if row.title == TITLE)
        start = workspace.document(row.id).text.index(QUOTE)
        span = next(span for span in workspace.spans(row.id) if span.covers(start))
        assert page is not None
        page.show_document(row.id, span.id)
        QTimer.singleShot(300, save)

    def save() -> None:
        parts.window.grab().save(str(target))
        parts.window.close()

    QTimer.singleShot(300, show)
    parts.run()


if __name__ == "__main__":
    sys.exit(main())
