"""Asking for files: which to open, where to save."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.model.packets import SUFFIX as PACKET_SUFFIX
from annotator.ui.messages import ask, counted, translate
from annotator.ui.settings import Settings

SUFFIX = ".corpus"
DOCUMENTS = "ANNOTATOR_DOCUMENTS"
"""The environment variable that names the folder where the sample goes."""


def choose_files(
    parent: QWidget,
    settings: Settings,
    title: str,
    filters: list[str],
    use: Callable[[list[Path]], object],
) -> QFileDialog:
    """Ask for existing files and hand their paths on."""
    dialog = _dialog(parent, settings, title, QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(filters)
    return _open(dialog, settings, use)


def choose_packets(
    parent: QWidget, settings: Settings, title: str, use: Callable[[list[Path]], object]
) -> QFileDialog:
    """Ask for packets where packets were chosen last, and hand their paths on."""
    memory = "packets_came_from"
    dialog = _dialog(parent, settings, title, QFileDialog.FileMode.ExistingFiles, memory)
    packets = translate("Frame", "Packets") + f" (*{PACKET_SUFFIX})"
    every = translate("Frame", "All files") + " (*)"
    dialog.setNameFilters([packets, every])
    return _open(dialog, settings, use, memory)


def choose_file(
    parent: QWidget,
    settings: Settings,
    title: str,
    filters: list[str],
    use: Callable[[Path], object],
) -> QFileDialog:
    """Ask for one existing file and hand its path on."""
    dialog = _dialog(parent, settings, title, QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    return _open(dialog, settings, lambda paths: use(paths[0]))


def choose_folder(
    parent: QWidget, settings: Settings, title: str, use: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a folder and hand its path on."""
    dialog = _dialog(parent, settings, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, False)
    return _open(dialog, settings, lambda paths: use(paths[0]))


def choose_place(
    parent: QWidget,
    settings: Settings,
    title: str,
    name: str,
    use: Callable[[Path], object],
) -> QFileDialog:
    """Ask where a new file goes, by a suggested name; whoever uses it may refuse."""
    return choose_place_among(parent, settings, title, (name, Path(name).suffix), use)


def choose_place_among(
    parent: QWidget,
    settings: Settings,
    title: str,
    name_and_suffixes: Sequence[str],
    use: Callable[[Path], object],
) -> QFileDialog:
    """Ask where a new file goes, and in which format: a suggested name, then ".html" and so on.

    Whoever uses the path may refuse it.
    """
    name, *suffixes = name_and_suffixes
    dialog = _dialog(parent, settings, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Whoever makes the file refuses to replace another, or has said that it will be replaced.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.setNameFilters([f"*{each}" for each in suffixes if each])
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(chosen.removeprefix("*."))
    )
    dialog.selectFile(name)
    return _open(dialog, settings, lambda paths: use(paths[0]))


def save_or_ask(parent: QWidget, path: Path, save: Callable[[Path], object]) -> None:
    """Save a file; ask first where there is one of this name already."""
    if not path.exists():
        save(path)
        return
    ask(
        parent,
        translate("Saving", "Replace the file?"),
        (
            counted(translate("Saving", "There is a file %1 already."), path.name),
            translate("Saving", "What is in it will be gone."),
        ),
        translate("Saving", "Replace"),
        lambda: save(path),
    )


def documents_folder() -> Path:
    """Return the user's folder for documents, or else their home.

    The environment may name another one, as the demo does.
    """
    standard = QStandardPaths.StandardLocation.DocumentsLocation
    place = os.environ.get(DOCUMENTS) or QStandardPaths.writableLocation(standard)
    return Path(place) if place else Path.home()


def _dialog(
    parent: QWidget,
    settings: Settings,
    title: str,
    mode: QFileDialog.FileMode,
    memory: str = "last_folder",
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("choose")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    remembered = str(getattr(settings, memory) or settings.last_folder)
    folder = Path(remembered) if remembered else documents_folder()
    dialog.setDirectory(str(folder if folder.is_dir() else Path.home()))
    return dialog


def _open(
    dialog: QFileDialog,
    settings: Settings,
    use: Callable[[list[Path]], object],
    memory: str = "last_folder",
) -> QFileDialog:
    def hand_on(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            setattr(settings, memory, str(paths[0].parent))
            use(paths)

    dialog.filesSelected.connect(hand_on)
    dialog.open()
    return dialog
