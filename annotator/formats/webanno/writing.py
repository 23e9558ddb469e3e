"""WebAnno TSV out: the folders that WebAnno and INCEpTION export, a file for each person."""

from collections.abc import Generator, Iterable
from pathlib import Path

from annotator.formats.beside import SUFFIX
from annotator.formats.exchange import (
    Outgoing,
    PersonLayer,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.file_names import FileNames
from annotator.formats.finished_files import finished_folder, not_as_written
from annotator.formats.layer_digest import LayerDigest
from annotator.formats.webanno.lines import LinesOfLayer
from annotator.formats.webanno.reading import (
    CURATION,
    CURATOR,
    ENDING,
    NOBODY,
    SOURCE,
    WORK,
    read_webanno,
)
from annotator.model.document import Document
from annotator.model.person import GOLD


def write_webanno(
    path: Path,
    documents: Iterable[Outgoing],
    options: WriteOptions,  # noqa: ARG001 - every writer takes options
) -> Generator[None, None, WriteReport]:
    """Write a folder like an export of WebAnno; read it back before it is kept.

    Raises FormatError if the folder cannot be written or is not empty.
    """
    report, written = WriteReport(), LayerDigest()
    with finished_folder(path) as folder:
        names, people = FileNames(), _People()
        for outgoing in documents:
            name = names.new(outgoing.document.title, outgoing.document.id)
            report.rows += _write(folder, name, outgoing, people)
            written.add(outgoing.document, outgoing.layers)
            counted(outgoing, report)
            yield
        found = LayerDigest()
        for incoming in read_webanno(folder, ReadOptions()):
            found.add(incoming.document, incoming.layers)
            yield
        if found != written:
            raise not_as_written()
    return report


class _People:
    """The names of files for people."""

    def __init__(self) -> None:
        self._names = FileNames()
        self._known: dict[str, str] = {}
        for taken in (NOBODY, CURATOR):
            self._names.new(taken)

    def file_of(self, owned: PersonLayer | None) -> Path:
        """Return the folder of the documents and the name of the file in it."""
        if owned is None:
            return Path(WORK, NOBODY)
        if owned.person == GOLD:
            return Path(CURATION, CURATOR)
        if owned.person not in self._known:
            self._known[owned.person] = self._names.new(owned.person, "person")
        return Path(WORK, self._known[owned.person])


def _write(folder: Path, name: str, outgoing: Outgoing, people: _People) -> int:
    """Write a document's text and everybody's annotations; return the number of lines."""
    _write_text(folder, name, outgoing.document)
    count = 0
    for owned in outgoing.layers or (None,):
        place = people.file_of(owned)
        target = folder / place.parent / name
        target.mkdir(parents=True, exist_ok=True)
        making = LinesOfLayer(outgoing.document, owned)
        with (target / f"{place.name}{ENDING}").open(
            "x", encoding="utf-8", newline="\n"
        ) as file:
            for line in making.lines():
                file.write(line + "\n")
                count += 1
        making.beside.write(target / f"{place.name}{SUFFIX}")
    return count


def _write_text(folder: Path, name: str, document: Document) -> None:
    (folder / SOURCE).mkdir(exist_ok=True)
    (folder / SOURCE / f"{name}.txt").write_bytes(document.text.encode("utf-8"))
