"""The table of formats: a new one is one file and one line here."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.brat.folders import is_brat_folder
from annotator.formats.brat.reading import is_brat, read_brat
from annotator.formats.brat.writing import write_brat
from annotator.formats.cas import format as cas
from annotator.formats.conll.reading import read_conll
from annotator.formats.conll.recognising import begins_with_words
from annotator.formats.conll.writing import write_conll
from annotator.formats.csv_files import csv_writer
from annotator.formats.dataset_documents import document_table
from annotator.formats.dataset_sentences import sentence_table
from annotator.formats.decoding import unreadable
from annotator.formats.doccano import is_doccano, read_doccano
from annotator.formats.doccano_export import write_doccano
from annotator.formats.exchange import Incoming, Reader, ReadOptions, Writer
from annotator.formats.huggingface import write_huggingface
from annotator.formats.json_files import json_lines_writer
from annotator.formats.json_lines import read_json_lines
from annotator.formats.label_studio import (
    is_label_studio,
    is_label_studio_folder,
    read_label_studio,
)
from annotator.formats.label_studio_export import write_label_studio
from annotator.formats.losses import (
    IN_PIECES,
    LEFT_OUT,
    LOSSES_OF_SENTENCES,
    LOSSES_OF_SPANS,
    REPLACED,
    WIDENED,
    Thing,
)
from annotator.formats.mail_files import read_eml
from annotator.formats.native import read_native, write_native
from annotator.formats.parquet_files import parquet_writer
from annotator.formats.parquet_texts import read_parquet
from annotator.formats.pdf_files import read_pdf
from annotator.formats.prodigy import is_prodigy, read_prodigy
from annotator.formats.prodigy_export import write_prodigy
from annotator.formats.refi import format as refi
from annotator.formats.separated import read_csv, read_tsv
from annotator.formats.spacy import read_spacy, write_spacy
from annotator.formats.span_columns import write_span_columns
from annotator.formats.span_lines import write_span_lines
from annotator.formats.span_sheets import write_span_sheet
from annotator.formats.texts import read_text, read_text_at
from annotator.formats.w3c import format as w3c
from annotator.formats.web_pages import read_html
from annotator.formats.webanno.reading import is_webanno, is_webanno_folder, read_webanno
from annotator.formats.webanno.writing import write_webanno
from annotator.formats.word_files import read_docx
from annotator.model.errors import FormatError
from annotator.model.offsets import OffsetUnit

_NATIVE_MARK = re.compile(rb'[{,]\s*"format"\s*:\s*"annotator/')
_PARQUET = b"PAR1"
BEGINNING = 1 << 20
"""Bytes of a file by which its format is recognised."""
_TABLES = (".tsv", ".tab")


@dataclass(frozen=True, slots=True)
class Format:
    """A way to read or write documents."""

    name: str
    """As it is chosen on the command line."""
    description: str
    suffixes: tuple[str, ...]
    """Endings of file names, lower case, the usual one first."""
    read: Reader | None = None
    write: Writer | None = None
    has_columns: bool = False
    """Whether a person may choose which column holds what."""
    is_text: bool = False
    """Whether a file is one text and nothing else: a broken one is left out of an import."""
    is_recognised: Callable[[Path, bytes], bool] | None = None
    """Whether a file with one of the endings is of this format, by its first BEGINNING bytes.

    None: the ending alone tells.
    """
    is_folder: Callable[[Path], bool] | None = None
    """Whether a folder as a whole is one thing to read; None: files are read one by one."""
    is_foreign: bool = False
    """Whether its labels, attributes and relations are somebody else's, and need a mapping."""
    writes_folder: bool = False
    """Whether an export is a folder, not a file."""
    units: tuple[OffsetUnit, ...] = ()
    """What a person may let it count, the usual first; empty: the format leaves no choice."""
    has_all: bool = False
    """Whether it carries also layers of those who only looked at a text."""
    loses: Mapping[Thing, str] = field(default_factory=dict)
    """What it has no place for, and what becomes of that: “left out”."""

    @property
    def has_layers(self) -> bool:
        """Whether it has a place for what people marked."""
        return not self.is_text and not self.has_columns

    def reader(self) -> Reader:
        """Return the reader; raise FormatError for a format that can only be written."""
        if self.read is None:
            raise FormatError(
                f"The format “{self.name}” can be written, but not read: choose one of "
                f"{', '.join(entry.name for entry in READABLE)}."
            )
        return self.read

    def read_at(self, where: str, options: ReadOptions) -> Iterator[Incoming]:
        """Read a file; raise FormatError for a format that can only be written."""
        if self.read is read_text:
            return read_text_at(where, options)
        return self.reader()(Path(where), options)

    def writer(self) -> Writer:
        """Return the writer; raise FormatError for a format that can only be read."""
        if self.write is None:
            raise FormatError(
                f"The format “{self.name}” can be read, but not written: choose one of "
                f"{', '.join(entry.name for entry in WRITABLE)}."
            )
        return self.write


def _is_native(path: Path, beginning: bytes) -> bool:  # noqa: ARG001 - asked like every other
    return bool(_NATIVE_MARK.search(beginning.partition(b"\n")[0]))


FORMATS: tuple[Format, ...] = (
    Format(
        "text", "plain text, one document a file", (".txt", ".text"), read_text, is_text=True
    ),
    Format("docx", "text of a word processor", (".docx", ".docm"), read_docx, is_text=True),
    Format("eml", "e-mail", (".eml",), read_eml, is_text=True),
    Format("html", "web page", (".html", ".htm", ".xhtml"), read_html, is_text=True),
    Format("pdf", "PDF file", (".pdf",), read_pdf, is_text=True),
    Format("csv", "table with separators", (".csv",), read_csv, has_columns=True),
    Format("tsv", "table with tabs", (".tsv", ".tab"), read_tsv, has_columns=True),
    Format(
        "jsonl",
        "one JSON object a line",
        (".jsonl", ".ndjson"),
        read_json_lines,
        has_columns=True,
    ),
    Format("parquet", "Parquet table", (".parquet",), read_parquet, has_columns=True),
    Format(
        "native",
        "everything, one document a line",
        (".jsonl",),
        read_native,
        write_native,
        is_recognised=_is_native,
        has_all=True,
    ),
    Format(
        "spans-csv",
        "one row a span, for spreadsheets",
        (".csv",),
        write=write_span_sheet,
        loses=LOSSES_OF_SPANS,
    ),
    Format(
        "spans-parquet",
        "one row a span",
        (".parquet",),
        write=write_span_columns,
        loses=LOSSES_OF_SPANS,
    ),
    Format(
        "spans-jsonl",
        "one row a span",
        (".jsonl",),
        write=write_span_lines,
        loses=LOSSES_OF_SPANS,
    ),
    Format(
        "documents-jsonl",
        "one row a document",
        (".jsonl",),
        write=json_lines_writer(document_table),
    ),
    Format(
        "documents-parquet",
        "one row a document",
        (".parquet",),
        write=parquet_writer(document_table),
    ),
    Format(
        "sentences-csv",
        "one row a sentence, for spreadsheets",
        (".csv",),
        write=csv_writer(sentence_table),
        loses=LOSSES_OF_SENTENCES,
    ),
    Format(
        "sentences-parquet",
        "one row a sentence",
        (".parquet",),
        write=parquet_writer(sentence_table),
        loses=LOSSES_OF_SENTENCES,
    ),
    Format(
        "brat",
        "brat standoff, a folder of texts and annotations",
        (".ann", ".zip"),
        read_brat,
        write_brat,
        is_recognised=is_brat,
        is_folder=is_brat_folder,
        is_foreign=True,
        writes_folder=True,
    ),
    Format(
        "cas-xmi",
        "UIMA CAS XMI with its type system",
        (".xmi", ".zip"),
        cas.read,
        cas.write,
        is_recognised=cas.is_recognised,
        is_folder=cas.is_folder,
        is_foreign=True,
        writes_folder=True,
        loses={Thing.CONTROLS: REPLACED},
    ),
    Format(
        "conll",
        "words with tags (BIO, BILOU), a column for each label",
        (".conll", ".iob", ".iob2", ".bio"),
        read_conll,
        write_conll,
        is_foreign=True,
        loses={
            Thing.OVERLAP: LEFT_OUT,
            Thing.BOUNDARIES: WIDENED,
            Thing.DISCONTINUITY: IN_PIECES,
            Thing.SPAN_ATTRIBUTES: LEFT_OUT,
            Thing.SPAN_NOTES: LEFT_OUT,
            Thing.RELATIONS: LEFT_OUT,
        },
    ),
    Format(
        "doccano",
        "JSON lines of doccano, a file for each person",
        (".jsonl", ".zip"),
        read_doccano,
        write_doccano,
        is_recognised=is_doccano,
        is_foreign=True,
        writes_folder=True,
        units=(OffsetUnit.CODE_POINTS, OffsetUnit.UTF16),
    ),
    Format(
        "huggingface",
        "a dataset of Hugging Face: Parquet and a card",
        (".parquet",),
        write=write_huggingface,
        writes_folder=True,
    ),
    Format(
        "label-studio",
        "tasks of Label Studio with their annotations, and the labels for them",
        (".json", ".csv", ".tsv"),
        read_label_studio,
        write_label_studio,
        is_recognised=is_label_studio,
        is_folder=is_label_studio_folder,
        is_foreign=True,
        writes_folder=True,
    ),
    Format(
        "prodigy",
        "JSON lines of Prodigy",
        (".jsonl",),
        read_prodigy,
        write_prodigy,
        is_recognised=is_prodigy,
        is_foreign=True,
    ),
    Format(
        "refi-qda",
        "REFI-QDA project of QualCoder, MAXQDA, ATLAS.ti or NVivo",
        (".qdpx",),
        refi.read,
        refi.write,
        is_recognised=refi.is_recognised,
        is_foreign=True,
    ),
    Format(
        "spacy",
        "spaCy's DocBin, a group of spans for each layer",
        (".spacy",),
        read_spacy,
        write_spacy,
        is_foreign=True,
        loses={Thing.DISCONTINUITY: IN_PIECES, Thing.BOUNDARIES: WIDENED},
    ),
    Format(
        "w3c",
        "W3C Web Annotations in JSON-LD, with the texts beside them",
        (".jsonld", ".json"),
        w3c.read,
        w3c.write,
        is_recognised=w3c.is_recognised,
        is_folder=w3c.is_folder,
        is_foreign=True,
        writes_folder=True,
        units=(OffsetUnit.CODE_POINTS, OffsetUnit.UTF16),
    ),
    Format(
        "webanno-tsv",
        "WebAnno TSV 3, also of INCEpTION: a file for each person",
        (".tsv", ".zip"),
        read_webanno,
        write_webanno,
        is_recognised=is_webanno,
        is_folder=is_webanno_folder,
        is_foreign=True,
        writes_folder=True,
    ),
)
READABLE = tuple(entry for entry in FORMATS if entry.read)
_BY_ENDING = {
    ending: [entry for entry in READABLE if ending in entry.suffixes]
    for ending in {ending for entry in READABLE for ending in entry.suffixes}
}
BY_ENDING_ALONE = {
    ending: fitting[0]
    for ending, fitting in _BY_ENDING.items()
    if all(entry.is_recognised is None for entry in fitting)
}
"""The formats of files whose endings alone tell what they are."""
WRITABLE = tuple(entry for entry in FORMATS if entry.write)


def format_named(name: str) -> Format:
    """Return the format of a name; raise FormatError if there is none."""
    for entry in FORMATS:
        if entry.name == name:
            return entry
    names = ", ".join(entry.name for entry in FORMATS)
    raise FormatError(f"There is no format “{name}”: choose one of {names}.")


def recognised(path: Path) -> Format | None:
    """Return the format of a file or folder, or None if it is unknown.

    The formats that know themselves by more than the ending are asked first; a file of
    another ending is a native or Parquet file if it begins like one. Words with tags are
    known in texts, tables with tabs and files of other endings.
    """
    if path.is_dir():
        return next(
            (entry for entry in READABLE if entry.is_folder and entry.is_folder(path)), None
        )
    return recognised_file(path)


def recognised_file(path: Path) -> Format | None:
    """Return the format of what is known to be a file, as `recognised` does."""
    ending = path.suffix.lower()
    by_ending = BY_ENDING_ALONE.get(ending)
    if by_ending is not None and by_ending.read is not read_text:
        return by_ending
    fitting = _BY_ENDING.get(ending, [])
    beginning = _beginning(path)
    for entry in fitting:
        if entry.is_recognised is not None and entry.is_recognised(path, beginning):
            return entry
    may_be_words = by_ending is not None or ending in _TABLES or not fitting
    if may_be_words and begins_with_words(beginning):
        return format_named("conll")
    for entry in fitting:
        if entry.is_recognised is None:
            return entry
    if _is_native(path, beginning):
        return format_named("native")
    return format_named("parquet") if beginning.startswith(_PARQUET) else None


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(BEGINNING)
    except OSError as error:
        raise unreadable(path, error) from error
