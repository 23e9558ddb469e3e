"""Charts, drawn as a job so that nobody waits for them."""

from collections.abc import Mapping
from pathlib import Path

from annotator.formats.charts import drawn
from annotator.model.chart import Chart, Look
from annotator.model.whole_files import whole_file
from annotator.services.jobs import Job, Progress

DRAWING = "drawing charts"


def drawn_job(charts: Mapping[str, Chart], look: Look) -> Job[dict[str, str]]:
    """Return each chart as SVG, by its name."""
    result = {}
    for done, (name, chart) in enumerate(charts.items()):
        yield Progress(done, len(charts), DRAWING)
        result[name] = drawn(chart, look)
    return result


def save_text(path: Path, text: str) -> None:
    """Write a text whole or not at all; raise OSError where that is not possible."""
    with whole_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="")
