"""Make docs/keys.md, the list of all commands, from the program: docs/make_keys.py."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
HEAD = """\
# Commands and keys

Everything that the window can do, with the default scheme. Each command is in a menu, in the
palette (`Ctrl+Shift+P`) or both; every key can be changed (`F1`). Keys without `Ctrl`, `Alt`
or a function key count while the text has the keyboard, so that they do not fire while a note
is typed. On macOS `Ctrl` is the command key. This page is made by `docs/make_keys.py`.
"""
UNLISTED = "Without a place in a menu"


def keys_page(window: "MainWindow") -> str:
    """Return the page for a window in which a corpus is open."""
    titles = window.menus.titles()
    by_menu: dict[str, list[str]] = {}
    for command in window.commands.all():
        if not command.id.startswith("file.recent."):
            keys = ", ".join(f"`{key}`" for key in command.shortcuts)
            name = command.id if command.id in ("edit.undo", "edit.redo") else command.name
            row = f"| {NAMES.get(name, name)} | {keys} | {command.hint} |"
            by_menu.setdefault(command.menu, []).append(row)
    parts = [HEAD]
    for menu, rows in sorted(by_menu.items(), key=lambda each: (not each[0], each[0])):
        title = titles.get(menu, UNLISTED) if menu else UNLISTED
        parts.append(
            "\n".join([f"## {title}\n", "| command | keys | |", "|---|---|---|", *rows])
        )
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


NAMES = {"edit.undo": "Undo", "edit.redo": "Redo"}
"""Commands whose text changes with what they would do."""


@contextlib.contextmanager
def open_window(folder: Path) -> "Iterator[MainWindow]":
    """Yield a window with a new corpus, whose user is known."""
    from annotator.services.workspace import create_corpus, introduce
    from annotator.ui.main_window import MainWindow
    from annotator.ui.settings import Settings

    settings = Settings(folder / "settings.ini")
    window = MainWindow(settings)
    workspace = create_corpus(folder / "keys.corpus")
    person = introduce(workspace, "Ada")
    settings.remember_person(workspace.store.corpus_id(), person.id)
    window.show_corpus(workspace)
    window.commands.run("project.adjudicate")  # this page brings commands of its own
    window.show_texts()
    try:
        yield window
    finally:
        window.close_corpus()
        window.close()


def main() -> int:
    """Write the page."""
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from annotator.app import make_application

    make_application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        with open_window(Path(folder)) as window:
            page = keys_page(window)
    (ROOT / "docs" / "keys.md").write_text(page, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
