"""Where packets are written: a folder that is shown, chosen by a button, and remembered."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.ui.choosing import choose_folder, documents_folder
from annotator.ui.messages import translate
from annotator.ui.safe import ElidedLabel, PlainLabel, readable_path
from annotator.ui.settings import Settings


class FolderRow(QWidget):
    """Names the folder into which packets go."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._caption = PlainLabel(self.tr("Into the folder:"), self)
        self._shown = ElidedLabel("", self)
        self.choose = QPushButton(self.tr("Chan&ge…"), self)
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(self.tr("Change the folder"))
        self.choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._caption)
        row.addWidget(self._shown, 1)
        row.addWidget(self.choose)
        self._folder = Path()
        self._show(_remembered(settings))

    @property
    def folder(self) -> Path:
        """The folder; it may not be there yet."""
        return self._folder

    def remember(self) -> None:
        """Offer this folder the next time."""
        self._settings.packets_go_to = str(self._folder)

    def _ask(self) -> None:
        choose_folder(self, self._settings, self.tr("Where should packets go?"), self._show)

    def _show(self, folder: Path) -> None:
        self._folder = folder
        self._shown.show_text(readable_path(folder))


def show_folder(folder: Path) -> None:
    """Show a folder in the file manager of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _remembered(settings: Settings) -> Path:
    if settings.packets_go_to:
        return Path(settings.packets_go_to)
    return documents_folder() / translate("FolderRow", "Packets")
