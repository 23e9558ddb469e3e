"""What is in foreign files, before anything is decided."""

import pytest

from annotator.model.errors import FormatError
from annotator.services.jobs import finish
from annotator.services.surveying import survey_job
from annotator.services.transfer import ImportOptions, OnDrift, import_job, preview_of
from annotator.services.workspace import create_corpus, introduce


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Ada said no.", encoding="utf-8")
    (folder / "a.ann").write_text("T1\tWho 0 3\tAda\nT2\tWhat 9 11\tsaid\n", encoding="utf-8")
    return folder


def test_a_survey_counts_names_and_lists_every_drift(news):
    survey = finish(survey_job([news], ImportOptions(on_drift=OnDrift.RE_ANCHOR)))
    assert (dict(survey.formats), survey.documents, survey.spans) == ({"brat": 1}, 1, 2)
    assert survey.vocabulary.labels == {"Who": 1, "What": 1}
    (drift,) = survey.drifts
    assert (drift.stated, drift.found, drift.moved_to) == ("said", "no", ((4, 8),))
    assert survey.samples[0].document.text == "Ada said no."


def test_a_text_that_cannot_be_decoded_is_named_and_the_survey_goes_on(news, tmp_path):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(bytes(range(256)))
    survey = finish(survey_job([bad, news], ImportOptions(on_drift=OnDrift.SKIP)))
    assert survey.documents == 1
    assert "bad.txt" in survey.unreadable[0]


def test_a_wrong_file_of_annotations_ends_the_survey(news):
    (news / "a.ann").write_text("T1\tWho x y\tAda\n", encoding="utf-8")
    with pytest.raises(FormatError, match=r"a\.ann:1"):
        finish(survey_job([news], ImportOptions()))


def test_a_folder_of_annotations_is_read_as_texts_if_that_is_chosen(news, tmp_path):
    options = ImportOptions(by_file={news: ImportOptions("text", encoding="windows-1252")})
    workspace = create_corpus(tmp_path / "a.corpus")
    introduce(workspace, "Ada")
    report = finish(import_job(workspace, [news], options))
    (row,) = workspace.document_rows()
    document = workspace.document(row.id)
    workspace.close()
    assert (report.documents, report.layers, report.other_files) == (1, 0, 1)
    assert document.decoding.encoding == "windows-1252"


def test_the_first_text_of_such_a_folder_is_previewed(news):
    assert preview_of(news, "text").rows == (("Ada said no.",),)
    with pytest.raises(FormatError, match=r"no file in this folder ends in \.parquet"):
        preview_of(news, "parquet")
