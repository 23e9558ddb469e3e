"""What a release can be chosen by is what the corpus has, and plots come with the report."""

import re

import pytest

from annotator.model.chart import Look
from annotator.model.errors import FormatError
from annotator.model.readiness_facts import PlotWords
from annotator.model.team import Batch as DocumentBatch
from annotator.services.edits import AddDocument, Batch, ChangeRecord, entry_of
from annotator.services.jobs import finish
from annotator.services.releases import (
    DrawnReadiness,
    choosable_job,
    drawn_readiness_job,
    save_readiness,
)
from tests.makers import a_corpus, a_document
from tests.services.releases.planted import ADA, an_id, planted_corpus


def test_values_are_counted_by_field_whatever_its_case(planted):
    other = a_document("Another one.", metadata={"Source": "Paper 3", "desk": "x"})
    planted.workspace.do(AddDocument(entry_of(other), other.text), "Import", lead=True)
    found = finish(choosable_job(planted.workspace))
    assert found.documents == 61
    assert set(found.metadata) == {"date", "source", "desk"}
    assert found.metadata["source"]["Paper 3"] == 5
    assert sum(found.metadata["source"].values()) == 61


def test_batches_have_the_documents_that_are_there(planted):
    planted.workspace.act_as(ADA.id)
    one = DocumentBatch("a", "Round", (an_id(1), an_id(2)))
    same_name = DocumentBatch("b", "Round", (an_id(2), an_id(3)))
    edits = tuple(ChangeRecord(None, each) for each in (one, same_name))
    planted.workspace.do(Batch(edits), "Make batches")
    found = finish(choosable_job(planted.workspace))
    assert found.batches == {"Round": (an_id(1), an_id(2), an_id(3))}


def test_an_empty_corpus_has_nothing_to_choose_by(tmp_path):
    workspace = a_corpus(tmp_path, documents=0)
    found = finish(choosable_job(workspace))
    workspace.close()
    assert (found.documents, found.batches, found.metadata) == (0, {}, {})


DARK = Look("#e1e2e3", "#1c1d1e", "#717273", is_dark=True)
WORDS = PlotWords("gelernt aus", "exaktes F1", "Spannen", "Zeichen", "Texte", "وثائق")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory) -> DrawnReadiness:
    workspace = planted_corpus(tmp_path_factory.mktemp("drawn"), 30).workspace
    found = finish(drawn_readiness_job(workspace, WORDS, DARK))
    workspace.close()
    return found


def test_plots_have_the_colours_of_the_window_and_a_page_is_white(drawn, tmp_path):
    save_readiness(drawn.facts, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text("utf-8")
    for svg in drawn.plots.values():
        assert {DARK.text, DARK.paper, DARK.line} <= set(re.findall("#[0-9a-f]{6}", svg))
        assert "#ffffff" not in svg
    assert "#ffffff" in page
    assert not {DARK.text, DARK.paper, DARK.line} & set(re.findall("#[0-9a-f]{6}", page))


def test_every_plot_is_drawn_that_has_figures(drawn):
    assert set(drawn.plots) == {"balance", "curve", "lengths", "sources"}
    assert all(svg.startswith("<svg") for svg in drawn.plots.values())


def test_the_axes_speak_the_language_of_who_looks(drawn):
    together = "".join(drawn.plots.values())
    for name in ("learned_from", "exact_f1", "spans", "characters", "texts", "documents"):
        assert f">{getattr(WORDS, name)}<" in together
        assert f">{getattr(PlotWords(), name)}<" not in together


def test_the_report_is_saved_as_a_page_and_a_bad_place_is_refused(drawn, tmp_path):
    save_readiness(drawn.facts, tmp_path / "page.html")
    assert "Readiness" in (tmp_path / "page.html").read_text("utf-8")
    with pytest.raises(FormatError, match="nowhere"):
        save_readiness(drawn.facts, tmp_path / "nowhere" / "page.html")
    assert [each.name for each in tmp_path.iterdir()] == ["page.html"]
