"""Charts, drawn as a job so that nobody waits for them, and what is saved of them."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from annotator.formats.charts import drawn
from annotator.formats.csv_files import BEGINNING, LINE_END, defused
from annotator.formats.finished_files import finished_file
from annotator.model.chart import Chart, Look
from annotator.services.jobs import Job, Progress

DRAWING = "drawing charts"


def drawn_job(charts: Mapping[str, Chart], look: Look) -> Job[dict[str, str]]:
    """Return each chart as SVG, by its name."""
    result = {}
    for done, (name, chart) in enumerate(charts.items()):
        yield Progress(done, len(charts), DRAWING)
        result[name] = drawn(chart, look)
    return result


def save_picture(path: Path, content: bytes) -> None:
    """Write a picture whole or not at all; raise FormatError where that is not possible."""
    with finished_file(path) as temporary:
        temporary.write_bytes(content)


def save_table(path: Path, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table as CSV that a spreadsheet shows as it is, whole or not at all.

    Raises FormatError where that is not possible.
    """
    with (
        finished_file(path) as temporary,
        temporary.open("x", encoding="utf-8", newline="") as file,
    ):
        file.write(BEGINNING)
        sheet = csv.writer(file, lineterminator=LINE_END)
        sheet.writerow(map(defused, heads))
        sheet.writerows([defused(cell) for cell in row] for row in rows)
