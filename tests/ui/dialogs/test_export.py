"""Export: the format, the people and the place are chosen; losses are said before and after."""

import json

import pytest

from annotator.services.annotating import link, mark
from annotator.services.transfer import WRITABLE, OffsetUnit
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.jobs import JobRun
from annotator.ui.report_texts import format_text
from tests.makers import a_corpus


class ExportDriver:
    """What a person can do with the export dialog and see in it."""

    def __init__(self, window):
        self.window = window
        workspace = a_corpus(window.folder, name="water")
        document_id = workspace.document_rows()[0].id
        claim = mark(workspace, document_id, "claim", [(4, 12)])
        cue = mark(workspace, document_id, "attribution", [(13, 17)])
        link(workspace, cue, claim, "attributes")
        window.settings.remember_person(workspace.store.corpus_id(), workspace.person.id)
        workspace.close()
        window.window.open_path(window.folder / "water.corpus")
        window.run("file.export")
        self.dialog = window.dialog(ExportDialog)

    def choose(self, name):
        self.dialog._formats.choose(name)

    def losses(self):
        """What the dialog says would be lost, once it has counted."""
        box = self.dialog._losses
        self.window.wait(lambda: box.text() and not box.text().startswith("Counting"))
        return box.text()

    def place(self, path):
        self.dialog._path.setText(str(path))
        self.dialog._path.textEdited.emit(str(path))

    def wait_for_job(self):
        self.window.wait(lambda: not self.window.window.findChildren(JobRun))
        self.window.settle()

    def finish(self):
        assert self.dialog._export.isEnabled()
        self.dialog._export.click()
        self.wait_for_job()
        return self.window.dialog(ReportDialog)


@pytest.fixture
def exporting(window):
    return ExportDriver(window)


def test_a_dataset_is_written_where_the_dialog_says(exporting):
    path = exporting.window.folder / "water.jsonl"
    assert exporting.dialog._path.text() == str(path)
    report = exporting.finish()
    assert "Spans: 2" in report.text()
    report.reject()
    written = json.loads(path.read_text("utf-8"))
    assert len(written["layers"][0]["spans"]) == 2


def test_what_a_format_loses_is_said_before_and_after(exporting):
    exporting.choose("spans-csv")
    exporting.dialog.count()
    exporting.wait_for_job()
    before = exporting.window.dialog(ReportDialog)
    assert "relations: 1" in before.text()
    assert not any(exporting.window.folder.glob("*.csv"))
    before.reject()
    exporting.window.settle()
    after = exporting.finish()
    assert "relations: 1" in after.text()
    after.reject()
    assert any(exporting.window.folder.glob("*.csv"))


def test_what_would_be_lost_is_said_while_a_person_chooses(exporting):
    assert exporting.losses() == "Nothing: this format carries all of it."
    exporting.choose("conll")
    assert "relations: 1 (left out)" in exporting.losses()
    exporting.dialog._losses.strict.setChecked(True)
    assert exporting.dialog.options().strict
    exporting.dialog._export.click()
    exporting.wait_for_job()
    assert not any(exporting.window.folder.glob("*.conll"))


def test_a_format_of_folders_asks_for_a_new_folder(exporting):
    exporting.choose("brat")
    assert exporting.dialog._path.text().endswith("water-brat")
    full = exporting.window.folder / "full"
    full.mkdir()
    (full / "a").touch()
    exporting.place(full)
    assert "name a new folder" in exporting.dialog._trouble.text()
    exporting.place(exporting.window.folder / "new")
    exporting.finish().reject()
    assert any((exporting.window.folder / "new").rglob("*.ann"))


def test_the_unit_of_offsets_can_be_chosen_where_a_format_leaves_it_open(exporting):
    assert exporting.dialog.options().unit is None
    exporting.choose("doccano")
    exporting.dialog._formats._unit.setCurrentIndex(1)
    assert exporting.dialog.options().unit is OffsetUnit.UTF16
    exporting.dialog.reject()


def test_the_name_of_the_file_follows_the_format_until_it_is_chosen(exporting):
    exporting.choose("sentences-csv")
    assert exporting.dialog._path.text().endswith("water-sentences-csv.csv")
    exporting.place(exporting.window.folder / "mine.csv")
    exporting.choose("documents-jsonl")
    assert exporting.dialog._path.text().endswith("mine.jsonl")
    exporting.dialog.reject()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Say where"),
        ("gone/file.jsonl", "no such folder"),
        (".", "This is a folder"),
    ],
)
def test_a_place_that_will_not_do_is_said_at_once(exporting, name, sentence):
    exporting.place(exporting.window.folder / name if name else "")
    assert sentence in exporting.dialog._trouble.text()
    assert not exporting.dialog._export.isEnabled()
    exporting.dialog.reject()


def test_a_file_that_would_be_replaced_is_said(exporting):
    path = exporting.window.folder / "there.jsonl"
    path.write_text("before")
    exporting.place(path)
    assert "will be replaced" in exporting.dialog._trouble.text()
    exporting.dialog.reject()
    assert path.read_text() == "before"


def test_whose_layers_are_written_is_chosen(exporting):
    dialog = exporting.dialog
    assert dialog.options().people == ()
    dialog._mine.setChecked(True)
    assert dialog.options().people == ("p1",)
    dialog._some.setChecked(True)
    dialog._people.item(0).setCheckState(dialog._people.item(0).checkState().Unchecked)
    assert "at least one" in dialog._trouble.text()
    assert not dialog._export.isEnabled()
    dialog._only_done.setChecked(True)
    assert dialog.options().only_done
    dialog.reject()


@pytest.mark.parametrize("chosen", WRITABLE, ids=lambda entry: entry.name)
def test_every_format_says_what_it_is_for(chosen):
    assert format_text(chosen) != chosen.description
