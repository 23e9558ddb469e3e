"""brat out: a folder of texts with annotations, one folder in it for each person."""

from collections import Counter
from collections.abc import Generator, Iterable
from pathlib import Path

from annotator.formats.beside import SUFFIX, Beside, Marked, WrittenRelation, WrittenSpan
from annotator.formats.brat.configuration import Vocabulary
from annotator.formats.brat.fragments import one_line, pieces, shown
from annotator.formats.brat.reading import read_brat
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
from annotator.model.document import Document
from annotator.model.span import Span


def write_brat(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a folder that brat opens; read it back before it is kept.

    The text stands beside every file of annotations, because brat wants it there. Raises
    FormatError if the folder cannot be written or is not empty.
    """
    report, written = WriteReport(), LayerDigest()
    with finished_folder(path) as folder:
        writing = _Folder(folder)
        writing.vocabulary.take_scheme(options.scheme)
        for outgoing in documents:
            report.rows += writing.write(outgoing)
            written.add(outgoing.document, outgoing.layers)
            counted(outgoing, report)
            yield
        writing.finish(options)
        found = LayerDigest()
        for incoming in read_brat(folder, ReadOptions()):
            found.add(incoming.document, incoming.layers)
            yield
        if found != written:
            raise not_as_written()
    return report


class _Folder:
    """A brat folder in the making."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names = FileNames()
        self._people = FileNames()
        self._folders: dict[str, Path] = {}
        self.vocabulary = Vocabulary()

    def write(self, outgoing: Outgoing) -> int:
        """Write a text with everybody's annotations; return how many these are."""
        document = outgoing.document
        name = self._names.new(document.title, document.id)
        if not outgoing.layers:
            _write_text(self._folder, name, document)
            (self._folder / f"{name}.ann").write_bytes(b"")
            Beside(document, None).write(self._folder / f"{name}{SUFFIX}")
        for owned in outgoing.layers:
            folder = self._folder_of(owned.person)
            _write_text(folder, name, document)
            layer = _Layer(self.vocabulary, document, owned)
            lines = layer.lines()
            text = "".join(f"{line}\n" for line in lines)
            (folder / f"{name}.ann").write_text(text, encoding="utf-8", newline="\n")
            layer.beside.write(folder / f"{name}{SUFFIX}")
        return sum(len(owned.content.spans) for owned in outgoing.layers)

    def finish(self, options: WriteOptions) -> None:
        """Write what brat must know of the labels; all of them are known by now."""
        for name, content in (
            ("annotation.conf", self.vocabulary.annotation_conf()),
            ("visual.conf", self.vocabulary.visual_conf(options.scheme)),
        ):
            (self._folder / name).write_text(content, encoding="utf-8", newline="\n")

    def _folder_of(self, person: str) -> Path:
        if person not in self._folders:
            self._folders[person] = self._folder / self._people.new(person, "person")
            self._folders[person].mkdir()
        return self._folders[person]


def _write_text(folder: Path, name: str, document: Document) -> None:
    (folder / f"{name}.txt").write_bytes(document.text.encode("utf-8"))


class _Layer:
    """The lines of one file of annotations, and what stands beside it."""

    def __init__(self, vocabulary: Vocabulary, document: Document, owned: PersonLayer) -> None:
        self._vocabulary = vocabulary
        self._text = document.text
        self._content = owned.content
        self._keys: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        self.beside = Beside(document, owned)

    def lines(self) -> list[str]:
        """Return the lines: each span with what is said of it, then the relations."""
        result = []
        for span in self._content.spans:
            parts = pieces(self._text, span.fragments)
            if parts:
                result += self._span_lines(span, parts)
            else:
                self.beside.unwritten_spans.append(span)
        return result + self._relation_lines()

    def _span_lines(self, span: Span, parts: tuple[tuple[int, int], ...]) -> list[str]:
        key = self._keys[span.id] = self._next("T")
        label = self._vocabulary.label(span.label)
        offsets = ";".join(f"{start} {end}" for start, end in parts)
        words = shown([self._text[start:end] for start, end in parts])
        lines = [f"{key}\t{label} {offsets}\t{words}"]
        attributes = self._vocabulary.attributes(span)
        lines += [
            f"{self._next('A')}\t{name} {key} {value}" for name, value in attributes.values()
        ]
        note = one_line(span.note or "").strip() or None
        if note:
            lines.append(f"{self._next('#')}\tAnnotatorNotes {key}\t{note}")
        marked = Marked(label, parts, dict(attributes.values()), note)
        names = {exact: name for exact, (name, _) in attributes.items()}
        self.beside.spans.append(WrittenSpan(key, span, marked, names))
        return lines

    def _relation_lines(self) -> list[str]:
        labels = {span.id: span.label for span in self._content.spans}
        lines = []
        for link in self._content.relations:
            source, target = self._keys.get(link.source_id), self._keys.get(link.target_id)
            if source is None or target is None:
                self.beside.unwritten_relations.append(link)
                continue
            ends = labels[link.source_id], labels[link.target_id]
            kind, key = self._vocabulary.relation(link.type, *ends), self._next("R")
            lines.append(f"{key}\t{kind} Arg1:{source} Arg2:{target}")
            self.beside.relations.append(WrittenRelation(key, link, kind))
        return lines

    def _next(self, letter: str) -> str:
        self._counts[letter] += 1
        return f"{letter}{self._counts[letter]}"
