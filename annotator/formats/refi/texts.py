"""The texts of a project, which stand in it or in files of its archive, and nowhere else."""

from xml.etree.ElementTree import Element

from annotator.formats.archives import Archive
from annotator.formats.decoding import decode
from annotator.formats.lines import at
from annotator.formats.refi.names import INTERNAL, SOURCES, text_of
from annotator.model.document import Decoding

UTF_8 = Decoding("utf-8")


class Texts:
    """The files in the folder of sources of an archive.

    `folder` is where the project file lies in it: "" or "project/".
    """

    def __init__(self, archive: Archive, folder: str) -> None:
        self._archive = archive
        self._folder = folder
        self._names = {name.casefold(): name for name in archive.names()}
        """Programs differ in capitals."""

    def of(self, element: Element, encoding: str | None = None) -> tuple[str, Decoding] | None:
        """Return the text of a source or note, or None if it is not in the project.

        A path that leads out of the archive is never followed; one without a scheme may name
        a file in it, as some programs write. Raises FormatError for a
        file that is missing, damaged or no text.
        """
        content = text_of(element, "PlainTextContent")
        path = element.get("plainTextPath", "")
        if content is not None and not path:
            return content, UTF_8
        inside = path.removeprefix(INTERNAL).lstrip("/")
        places = (f"{self._folder}{SOURCES}{inside}", f"{self._folder}{inside}")
        there = [self._names[one.casefold()] for one in places if one.casefold() in self._names]
        if not there and not path.startswith(INTERNAL):
            return None
        name = there[0] if there else places[0]
        data = self._archive.read(name)
        with at(f"{self._archive.place}/{name}"):
            return decode(data, encoding)

    def note(self, element: Element) -> str:
        """Return what a note says, with what describes it."""
        found = self.of(element)
        parts = (found[0] if found else "", text_of(element, "Description"))
        return "\n".join(part for part in parts if part)
