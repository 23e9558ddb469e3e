"""Data in and out, as the window and the command line see them."""

from pathlib import Path

from annotator.formats.exchange import ColumnChoice, Drift, OnDrift
from annotator.formats.files import ChosenFile, chosen_files
from annotator.formats.preview import Preview, preview
from annotator.formats.table_of_formats import (
    READABLE,
    WRITABLE,
    Format,
    format_named,
    recognised,
)
from annotator.model.errors import FormatError
from annotator.model.offsets import OffsetUnit
from annotator.services.exporting import (
    ExportOptions,
    ExportReport,
    export_job,
    losses_job,
)
from annotator.services.importing import import_job
from annotator.services.intake import ImportReport
from annotator.services.sources import AUTO, ImportOptions, OnUnknown, is_of, unknown_kind
from annotator.services.surveying import Survey, survey_job

__all__ = [
    "AUTO",
    "READABLE",
    "WRITABLE",
    "ChosenFile",
    "ColumnChoice",
    "Drift",
    "ExportOptions",
    "ExportReport",
    "Format",
    "ImportOptions",
    "ImportReport",
    "OffsetUnit",
    "OnDrift",
    "OnUnknown",
    "Preview",
    "Survey",
    "chosen_files",
    "export_job",
    "format_of",
    "import_job",
    "listed",
    "losses_job",
    "preview_of",
    "survey_job",
]


def format_of(path: Path, format_name: str = AUTO) -> Format:
    """Return the format in which a file will be read; raise FormatError if nobody can tell."""
    found = recognised(path) if format_name == AUTO else format_named(format_name)
    if found is None or found.read is None:
        raise unknown_kind(path, path.name)
    return found


def preview_of(
    path: Path, format_name: str = AUTO, encoding: str | None = None, rows: int = 5
) -> Preview:
    """Return the first rows of a file, its columns, encoding and separator.

    Of a folder that is not read as a whole, the first file of the format is shown. Raises
    FormatError if there is none, or if it cannot be read.
    """
    chosen = format_of(path, format_name)
    if path.is_dir() and chosen.is_folder is None:
        fitting = [one.path for one in chosen_files([path]) if is_of(one, chosen)]
        if not fitting:
            raise FormatError(
                f"{path.name}: no file in this folder ends in {', '.join(chosen.suffixes)}: "
                "choose another format."
            )
        path = fitting[0]
    return preview(path, chosen, encoding, rows)


def listed(formats: tuple[Format, ...]) -> str:
    """Return the names of formats with what each is, in one line."""
    return "; ".join(f"{entry.name}: {entry.description}" for entry in formats)
