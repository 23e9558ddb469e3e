"""Reports on agreement as files: a page, a table, JSON, each whole or not at all."""

import contextlib
import csv
import json
import math
from html.parser import HTMLParser

import pytest

from annotator import __version__
from annotator.model.errors import FormatError
from annotator.model.scheme import Attribute, AttributeKind
from annotator.services.agreement import Choice, agreement
from annotator.services.agreement_definitions import DEFINITIONS
from annotator.services.agreement_files import save_report_job
from annotator.services.agreement_rows import HEADS
from annotator.services.jobs import finish
from tests.makers import TEXT
from tests.teams import Text, Work, a_team

HOSTILE = "=1+1 <img src='x.png' onerror=alert(1)> & \u202e😀 قال"
TONE = Attribute("tone", AttributeKind.CHOICE, ("calm", "loud"))


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Give a report with hostile titles and names, undefined figures, everything."""
    texts = []
    for place in range(22):
        ann = Work(
            [("claim", ((4, 12),), {"tone": "calm"}), ("so=urce", ((20, 30),))],
            [("leads to", 0, 1)],
        )
        bob = Work(
            [("claim", ((4, 12 + place % 3),), {"tone": "loud"}), ("so=urce", ((20, 30),))],
            [("leads to", 0, 1)],
        )
        batch = HOSTILE if place % 2 else "first"
        layers = {"ann": ann, "b<ob>": bob if place else Work()}
        texts.append(Text(f"{place} {TEXT}", layers, HOSTILE, {"batch": batch}))
    labels = ("claim", "so=urce", "never")
    folder = tmp_path_factory.mktemp("reported")
    with contextlib.closing(a_team(folder, texts, labels, [TONE])) as workspace:
        return agreement(workspace, Choice(seed=7, gamma=True))


def written(report, path):
    finish(save_report_job(report, HOSTILE, path))
    return path.read_text("utf-8-sig")


class Page(HTMLParser):
    """Collects tags and the texts of cells."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.cells, self.attributes = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data):
        if self.cells and self.tags[-1] in ("td", "th"):
            self.cells[-1] += data


def test_the_page_is_whole_escaped_and_needs_nothing_else(report, tmp_path):
    text = written(report, tmp_path / "report.html")
    page = Page(text)
    assert not {"img", "script", "link", "iframe", "form"} & set(page.tags)
    assert not any(name.startswith("on") for name in page.attributes)
    assert "http" not in text.replace("http://www.w3.org/", "").replace('http-equiv="', "")
    assert page.tags.count("svg") == 4
    assert "\u202e" not in text
    figure = report.overall.figures["exact_f1"]
    assert f"{figure.value:.3f}" in page.cells
    assert f"{figure.low:.3f} – {figure.high:.3f}" in page.cells
    assert '<p dir="auto">— never, exact F1, relaxed F1,' in text
    assert ": Nobody marked anything here.<br>" in text
    cells = [cell.strip() for cell in page.cells]
    assert {definition.name for definition in DEFINITIONS.values()} <= set(cells)
    for key, value in (("seed", "7"), ("version", __version__)):
        assert cells[cells.index(key) + 1] == value
    ids = [part.split('"')[0] for part in text.split(' id="')[1:]]
    assert len(ids) == len(set(ids))


def test_the_table_has_every_figure_and_no_formula(report, tmp_path):
    rows = list(csv.DictReader(written(report, tmp_path / "report.csv").splitlines()))
    assert list(rows[0]) == list(HEADS)
    found = {(row["part"], row["name"], row["figure"]): row for row in rows}
    figure = report.overall.figures["exact_f1"]
    row = found["overall", "", "exact_f1"]
    assert (float(row["value"]), float(row["low"])) == (figure.value, figure.low)
    assert int(row["n_documents"]) == 22
    assert found["label", "never", "exact_f1"]["value"] == ""
    assert found["label", "never", "exact_f1"]["reason"] == "Nobody marked anything here."
    for kind, count in report.overall.decomposition.counts.items():
        assert int(found["overall", "", kind]["count"]) == count
    assert found["setting", "", "seed"]["reason"] == "7"
    assert int(found["excluded", "", "compared"]["count"]) == 22
    assert {row["name"] for row in rows if row["part"] == "batch"} == {"first", f"'{HOSTILE}"}
    assert not any(cell.startswith("=") for row in rows for cell in row.values())
    assert {row["figure"] for row in rows if row["part"] == "definition"} == set(DEFINITIONS)


def test_the_json_is_that_of_the_command_with_definitions(report, tmp_path):
    data = json.loads(written(report, tmp_path / "report.json"))
    assert data.pop("corpus") == HOSTILE
    assert set(data.pop("definitions")) == {*DEFINITIONS, "low and high", "reason"}
    assert data == json.loads(json.dumps(report.as_json()))
    assert all(math.isfinite(each) for each in numbers(data))


def numbers(data):
    if isinstance(data, dict | list):
        for each in data.values() if isinstance(data, dict) else data:
            yield from numbers(each)
    elif isinstance(data, int | float):
        yield data


@pytest.mark.parametrize("suffix", [".html", ".csv", ".json"])
def test_the_same_report_is_the_same_file(report, tmp_path, suffix):
    one, other = (written(report, tmp_path / f"{name}{suffix}") for name in ("one", "other"))
    assert one == other


def test_what_cannot_be_written_leaves_what_was_there(report, tmp_path):
    path = tmp_path / "report.docx"
    with pytest.raises(FormatError, match=r"as \.html, \.csv, \.json"):
        written(report, path)
    assert not path.exists()
    folder = tmp_path / "folder.html"
    folder.mkdir()
    with pytest.raises(FormatError, match="is a folder"):
        written(report, folder)
    before = tmp_path / "before.html"
    before.write_text("before")
    job = save_report_job(report, "c", before)
    next(job)
    next(job)
    job.close()
    assert before.read_text() == "before"
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "before.html",
        "folder.html",
    ]


def test_every_figure_is_defined(report):
    keys = set(report.overall.figures)
    for parts in (report.by_label, report.by_pair, report.by_person, report.by_batch):
        keys |= {key for each in parts.values() for key in each.figures}
    keys |= {key for each in report.attributes.values() for key in each}
    keys |= {key for each in report.relations.values() for key in each}
    keys |= set(report.overall.decomposition.counts)
    assert keys | {"gamma_of_all"} == set(DEFINITIONS)
