"""Archives that hold what is read from a folder: unpacked for as long as it is read."""

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from annotator.formats.archives import LARGEST_ARCHIVE, Archive, Limits, opened_archive
from annotator.formats.exchange import Incoming, Reader, ReadOptions
from annotator.formats.inside import named_below
from annotator.model.errors import FormatError

ZIP = ".zip"
_LIMITS = Limits(LARGEST_ARCHIVE, unpacked=1 << 30)
_OF_THE_SYSTEM = "__MACOSX"


def is_zip(path: Path) -> bool:
    """Tell whether a file is called a zip archive."""
    return path.suffix.lower() == ZIP


def read_unpacked(path: Path, options: ReadOptions, read: Reader) -> Iterator[Incoming]:
    """Yield what a reader of folders finds in an archive; places begin with its name.

    Its files stand in a folder of the system's for that time. Raises FormatError for an
    archive that is not to be trusted and for what the reader refuses.
    """
    with (
        opened_archive(path, _LIMITS) as archive,
        TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True) as folder,
    ):
        root = Path(folder).resolve()
        for name in visible_names(archive):
            _unpack(archive, name, root)
        yield from named_below(read(root, options), archive.place, root)


def refuse_untrusted(path: Path) -> None:
    """Raise FormatError for an archive that is damaged, too large or not to be trusted."""
    with opened_archive(path, _LIMITS):
        pass


def holds(path: Path, is_one: Callable[[Archive, str], bool]) -> bool:
    """Tell whether a file is an archive with a file in it that answers to a question."""
    try:
        with opened_archive(path, _LIMITS) as archive:
            return any(is_one(archive, name) for name in visible_names(archive))
    except FormatError:
        return False


def visible_names(archive: Archive) -> Iterator[str]:
    """Yield the names of the files that are neither hidden nor put there by a system."""
    for name in archive.names():
        parts = PurePosixPath(name).parts
        if parts[0] != _OF_THE_SYSTEM and not any(part.startswith(".") for part in parts):
            yield name


def _unpack(archive: Archive, name: str, root: Path) -> None:
    target = root / name
    content = archive.read(name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            file.write(content)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise FormatError(
            f"{archive.place}: “{name[:80]}” in the archive cannot be unpacked ({reason}): "
            "unpack the archive yourself, and choose the folder."
        ) from error
