"""A release is chosen, previewed and made in the window, and nothing blocks it."""

import json

from annotator.services.releases import Layers, Which
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.pages.releases.contents_form import _MOST_VALUES
from tests.services.releases.planted import an_id
from tests.ui.pages.releases.driver import CY


def test_the_page_offers_what_the_corpus_has(releases):
    contents = releases.page.making.contents
    assert [contents.batch.itemText(each) for each in range(contents.batch.count())][1:] == [
        "Round one (12)",
        "Round two (0)",
    ]
    values = [item.text(0) for item in contents._values]
    assert "Paper 3 (2)" in values
    assert len(values) < 2 * _MOST_VALUES
    assert releases.desk.title.startswith("Releases")


def test_what_is_chosen_becomes_the_options(releases):
    making = releases.page.making
    releases.choose(making.contents.documents, "With gold")
    releases.choose(making.contents.layers, "Gold only")
    releases.choose(making.contents.batch, "Round one")
    releases.tick("Paper 3")
    releases.tick("Paper 4")
    making.contents.soft_labels.setChecked(True)
    making.contents.notes.setChecked(False)
    making.division.split.setText("train=75/test=25")
    making.division.seed.setValue(7)
    making.division.threshold.setValue(0.55)
    making.division.choose_kind("source", is_wanted=True)
    making.division.choose_kind("claim", is_wanted=False)
    making.card._name.setText("Papers")
    making.card._licence.setEditText("CC-BY-4.0")
    making.card._description.setPlainText("What papers claim.")
    options = making.options()
    assert (options.documents, options.layers) == (Which.SETTLED, Layers.GOLD)
    assert options.ids == tuple(an_id(number) for number in range(12))
    assert set(options.where) == {("source", "Paper 3"), ("source", "Paper 4")}
    assert (options.soft_labels, options.notes, options.seed) == (True, False, 7)
    assert options.parts == {"train": 0.75, "test": 0.25}
    assert set(options.group_by) == {"near-duplicate", "source"}
    assert options.threshold == 0.55
    assert (options.name, options.licence) == ("Papers", "CC-BY-4.0")
    assert options.description == "What papers claim."


def test_a_preview_shows_parts_leaks_and_pairs_and_writes_nothing(releases):
    before = set(releases.folder.iterdir())
    releases.do("release.preview")
    preview = releases.page.making.preview
    assert [row[0] for row in preview.parts.texts()] == ["train", "validation", "test"]
    assert sum(int(row[1]) for row in preview.parts.texts()) == 30
    assert {"claim", "quantity"} < set(preview.parts.heads())
    leaks = {row[0]: row for row in preview.leaks.texts()}
    assert leaks["the same claim"][1] == "yes"
    assert leaks["the same claim"][3].startswith("0 ")
    assert not leaks["the same claim"][2].startswith("0 ")
    similarities = [float(row[0]) for row in preview.pairs.texts()]
    assert similarities == sorted(similarities)
    assert min(similarities) >= 0.4
    assert "licence of the texts is not stated" in preview.text()
    assert set(releases.folder.iterdir()) == before


def test_a_text_of_a_pair_opens_by_return(releases):
    releases.do("release.preview")
    pairs = releases.page.making.preview.pairs
    pairs.setFocus()
    releases.desk.press("Down")
    first = pairs.texts()[1][1]
    releases.desk.press("Return")
    page = releases.frame.page
    assert releases.frame.front is page
    assert page.text.text.startswith(first[:40])


def test_a_preview_grows_stale_when_a_choice_changes(releases):
    making = releases.page.making
    releases.do("release.preview")
    assert not making.preview.is_stale()
    making.division.seed.setValue(2)
    assert making.preview.is_stale()
    releases.desk.press("F5")
    releases.wait()
    assert not making.preview.is_stale()


def test_a_choice_that_makes_no_sense_is_said_before_a_place_is_asked(releases):
    making = releases.page.making
    making.division.split.setText("80:20")
    releases.desk.run("release.make")
    assert "is no split" in releases.desk.said
    assert not releases.desk.has_dialog()
    making.division.split.setText("80/20")
    releases.choose(making.contents.batch, "Round two")
    releases.desk.run("release.preview")
    assert "“Round two” has no document" in releases.desk.said
    assert not releases.page.bar.is_running


def test_a_release_is_made_recorded_and_found_again(releases):
    folder = releases.make("first")
    report = releases.desk.dialog(ReportDialog)
    assert "Documents: 30" in report.text()
    report.reject()
    releases.desk.settle()
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert sum(part["documents"] for part in manifest["parts"].values()) == 30
    (row,) = releases.page.made.table.texts()
    assert row[2] == "30"
    assert row[-1].endswith("first")


def test_a_folder_with_something_in_it_is_refused(releases):
    (releases.folder / "used").mkdir()
    (releases.folder / "used" / "a").touch()
    releases.make("used")
    assert "used" in releases.desk.said
    assert list((releases.folder / "used").iterdir()) == [releases.folder / "used" / "a"]


def test_a_cancelled_release_leaves_nothing(releases):
    before = set(releases.folder.iterdir())
    releases.desk.run("release.make")
    releases.answer("first")
    assert releases.page.bar.is_running
    assert releases.desk.is_enabled("release.cancel")
    assert not releases.desk.is_enabled("release.preview")
    releases.desk.press("Ctrl+.")
    releases.wait()
    assert "Cancelled" in releases.desk.said
    assert set(releases.folder.iterdir()) == before
    assert releases.page.made.table.texts() == []


def test_people_work_on_while_a_release_is_worked_out(releases):
    releases.desk.run("release.preview")
    releases.desk.press("F4")
    assert releases.frame.front is releases.frame.page
    releases.frame.page.text.select(0, 8)
    releases.desk.run("label.mark.claim")
    assert "claim" in [span.label for span in releases.frame.page.desk.spans.values()]
    releases.wait()
    releases.go()
    assert releases.page.making.preview.currentIndex() == 1


def test_commands_of_the_text_rest_while_the_page_is_in_front(releases):
    assert not releases.desk.is_enabled("label.mark.claim")
    assert not releases.desk.is_enabled("document.next")
    assert releases.desk.is_enabled("release.preview")
    releases.desk.press("F4")
    assert releases.desk.is_enabled("document.next")
    assert not releases.desk.is_enabled("release.preview")


def test_who_leads_nothing_makes_no_release(releases):
    releases.frame.work_as(CY.id)
    releases.desk.settle()
    assert releases.frame.page_beside("releases") is None
    assert releases.frame.front is releases.frame.page
    releases.desk.press("Ctrl+Shift+R")
    assert releases.frame.page_beside("releases") is None
    assert not releases.desk.is_enabled("project.releases")
