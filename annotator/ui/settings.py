"""What the program remembers about its user, one typed property a setting."""

import hashlib
import json
import math
from pathlib import Path
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar, cast, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

ORGANISATION = APPLICATION = "Annotator"
MOST_RECENT = 10
THEMES = ("system", "light", "dark", "high contrast")
SMALLEST_FONT, LARGEST_FONT = 8.0, 40.0

Value = TypeVar("Value", bound=str | int | float)


class Place(NamedTuple):
    """Where a person was in a corpus."""

    document_id: str
    caret: int
    """A position in the document's text, in code points."""


class Setting(Generic[Value]):
    """One setting; a stored value of another type or out of range reads as the default."""

    def __init__(
        self,
        default: Value,
        *,
        choices: tuple[Value, ...] = (),
        least: float | None = None,
        most: float | None = None,
    ) -> None:
        self.default = default
        self._choices = choices
        self.least = least
        self.most = most
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "Setting[Value]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> Value: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "Setting[Value] | Value":
        if settings is None:
            return self
        value = settings.read(self.name)
        return cast("Value", value) if self._fits(value) else self.default

    def __set__(self, settings: "Settings", value: Value) -> None:
        if not self._fits(value):
            raise ValueError(f"{self.name} cannot be {value!r}")
        settings.write(self.name, value)

    def _fits(self, value: object) -> bool:
        wanted = (int, float) if isinstance(self.default, float) else type(self.default)
        if not isinstance(value, wanted) or isinstance(value, bool) is not isinstance(
            self.default, bool
        ):
            return False
        if self._choices and value not in self._choices:
            return False
        if not isinstance(value, int | float):
            return True
        least = -math.inf if self.least is None else self.least
        most = math.inf if self.most is None else self.most
        return least <= value <= most


class Settings(QObject):
    """The settings of one user; `changed` says the name of the one that was changed."""

    changed: ClassVar[Signal] = Signal(str)

    theme = Setting("system", choices=THEMES)
    language = Setting("")
    """A code such as "en"; empty follows the system."""
    font_family = Setting("")
    """The font of the texts; empty takes the one of the system."""
    font_size = Setting(12.0, least=SMALLEST_FONT, most=LARGEST_FONT)
    """In points."""
    measure = Setting(80, least=30, most=400)
    """The longest line of a text, in characters."""
    line_spacing = Setting(1.7, least=1.3, most=3.0)
    """The height of a line of text, in heights of the font."""
    trim_selections = Setting(True)
    """Leave outer spaces and punctuation out of what is marked."""
    chips = Setting(True)
    """Show the label's name above the start of each span."""
    show_unseen = Setting(False)
    """Mark characters that nobody sees, and letters that may be taken for others."""
    reading_ruler = Setting(False)
    """Show a band behind the line in which the caret stands."""
    settle_anonymous = Setting(False)
    """Hide the names of people where disagreements are settled."""
    settle_overlaid = Setting(False)
    """Settle disagreements in one text for all people, and not in a column for each."""
    idle_seconds = Setting(60, least=5, most=3600)
    """After so many seconds without input the time on a document stands still."""
    window_geometry = Setting("")
    window_state = Setting("")
    page_state = Setting("")
    """How the panes of the annotate page are arranged, as its splitters wrote it."""
    last_folder = Setting("")
    """Where a file was last chosen."""
    packets_go_to = Setting("")
    """The folder into which packets were written last."""
    packets_came_from = Setting("")
    """The folder in which packets were chosen last."""
    last_format = Setting("native")
    """The format of the last export."""
    strict_export = Setting(False)
    """Whether an export is refused if anything would be lost."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if path is None:
            self._stored = QSettings(ORGANISATION, APPLICATION, self)
        else:
            self._stored = QSettings(str(path), QSettings.Format.IniFormat, self)

    def read(self, key: str) -> object:
        """Return what is stored under a key, or None."""
        stored = self._stored.value(key)
        if not isinstance(stored, str):
            return None
        try:
            return cast("object", json.loads(stored))
        except ValueError:
            return None

    def write(self, key: str, value: Any) -> None:
        """Store plain data under a key and say that it changed, if it did."""
        if self._stored.contains(key) and self.read(key) == value:
            return
        self._stored.setValue(key, json.dumps(value))
        self.changed.emit(key)

    def save(self) -> None:
        """Write everything to the disk now."""
        self._stored.sync()

    # ---- corpora

    def recent_corpora(self) -> list[Path]:
        """Return the corpora that were opened last, the newest first."""
        stored = self.read("recent_corpora")
        return [Path(str(each)) for each in stored] if isinstance(stored, list) else []

    def remember_corpus(self, path: Path, corpus_id: str = "") -> None:
        """Put a corpus at the top of the recent ones.

        With its id, its backups are found even when the file can no longer be read.
        """
        if corpus_id:
            self.write(f"corpus_ids/{_key(path)}", corpus_id)
        others = [each for each in self.recent_corpora() if each != path]
        self.write("recent_corpora", [str(each) for each in [path, *others][:MOST_RECENT]])

    def forget_corpus(self, path: Path) -> None:
        """Take a corpus off the recent ones."""
        kept = [str(each) for each in self.recent_corpora() if each != path]
        self.write("recent_corpora", kept)

    def corpus_id(self, path: Path) -> str | None:
        """Return the id that a corpus file had when it was last open, or None."""
        stored = self.read(f"corpus_ids/{_key(path)}")
        return stored if isinstance(stored, str) else None

    def place(self, corpus_id: str) -> Place | None:
        """Return where the user was in a corpus, or None."""
        stored = self.read(f"places/{corpus_id}")
        if isinstance(stored, list) and [type(each) for each in stored] == [str, int]:
            return Place(*stored)
        return None

    def remember_place(self, corpus_id: str, place: Place) -> None:
        """Remember where the user is in a corpus."""
        self.write(f"places/{corpus_id}", list(place))

    def person(self, corpus_id: str) -> str | None:
        """Return the id of the person that the user is in a corpus, or None."""
        stored = self.read(f"people/{corpus_id}")
        return stored if isinstance(stored, str) else None

    def remember_person(self, corpus_id: str, person_id: str) -> None:
        """Remember who the user is in a corpus."""
        self.write(f"people/{corpus_id}", person_id)

    def copy_of(self, project: str, person_id: str) -> Path | None:
        """Return the corpus that packets of a project for a person went into, or None."""
        stored = self.read(f"copies/{project}/{person_id}")
        return Path(stored) if isinstance(stored, str) else None

    def remember_copy(self, project: str, person_id: str, path: Path) -> None:
        """Remember the corpus that packets of a project for a person go into."""
        self.write(f"copies/{project}/{person_id}", str(path))

    def last_sent(self, corpus_id: str) -> int | None:
        """Return when a packet back was made last (milliseconds since 1970), or None."""
        stored = self.read(f"sent/{corpus_id}")
        return stored if type(stored) is int else None

    def remember_sent(self, corpus_id: str, at: int) -> None:
        """Remember when a packet back was made (milliseconds since 1970, UTC)."""
        self.write(f"sent/{corpus_id}", at)

    # ---- keys

    def shortcuts(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that the user chose, by the id of the command."""
        stored = self.read("shortcuts")
        if not isinstance(stored, dict):
            return {}
        return {
            command_id: tuple(str(key) for key in keys)
            for command_id, keys in stored.items()
            if isinstance(keys, list)
        }

    def set_shortcuts(self, chosen: dict[str, tuple[str, ...]]) -> None:
        """Keep the keys that the user chose."""
        self.write("shortcuts", {command_id: list(keys) for command_id, keys in chosen.items()})


def _key(path: Path) -> str:
    return hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()


def as_text(state: QByteArray) -> str:
    """Return what a window or splitter saved as text for a setting."""
    return bytes(state.toBase64().data()).decode("ascii")


def from_text(text: str) -> QByteArray:
    """Return the bytes that `as_text` was given."""
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))
