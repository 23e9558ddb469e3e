"""Releases are listed and two of them are compared."""

import pytest

from annotator.services.annotating import mark
from annotator.ui.dialogs.report import ReportDialog
from tests.services.releases.planted import an_id
from tests.ui.pages.releases.driver import ReleasesDriver


def made(releases: ReleasesDriver, name: str) -> None:
    """Make a release and read its report."""
    releases.make(name)
    releases.desk.dialog(ReportDialog).reject()
    releases.desk.settle()


def test_before_the_first_release_the_list_says_what_to_do(releases):
    assert releases.page.made.table.texts() == []
    assert releases.page.made._list.currentIndex() == 1


def test_two_releases_are_compared_by_selecting_them(releases):
    made(releases, "first")
    workspace = releases.frame.workspace
    mark(workspace, an_id(3), "quantity", [(20, 30)])
    releases.page.making.contents.documents.setCurrentIndex(1)
    made(releases, "second")
    tab = releases.page.made
    assert [row[-1].rpartition("/")[2] for row in tab.table.texts()] == ["second", "first"]
    tab.table.select([0, 1])
    assert [path.name for path in tab.folders()] == ["first", "second"]
    releases.desk.press("Ctrl+Shift+C")
    releases.wait()
    assert releases.page.tabs.currentWidget() is tab
    assert "1 added" in tab.comparison.text()
    by_label = {row[0]: row[1:] for row in tab.comparison.labels.texts()}
    assert by_label["quantity"][0] == "1"
    listed = {row[0]: row[1:] for row in tab.comparison.documents.texts()}
    assert listed["Text 3"] == ["changed", "1", "0", "0"]


def test_the_same_release_twice_is_known_and_has_no_difference(releases):
    made(releases, "first")
    releases.make("again")
    assert "already" in releases.desk.dialog(ReportDialog).text()
    releases.desk.dialog(ReportDialog).reject()
    tab = releases.page.made
    assert len(tab.table.texts()) == 1
    tab.first.setText(str(releases.folder / "first"))
    tab.second.setText(str(releases.folder / "again"))
    releases.do("release.compare")
    assert tab.comparison.text() == "Both are the very same release."
    assert not tab.comparison.documents.isVisible()


@pytest.mark.parametrize("second", ["", "nowhere"])
def test_what_cannot_be_compared_is_said(releases, second):
    tab = releases.page.made
    tab.first.setText(str(releases.folder))
    tab.second.setText(str(releases.folder / second) if second else "")
    releases.do("release.compare")
    assert releases.desk.said
    assert not tab.comparison.isVisible()


def test_the_parts_of_an_earlier_release_stay(releases):
    made(releases, "first")
    releases.page.making.division.earlier.setText(str(releases.folder / "first"))
    releases.page.making.division.seed.setValue(99)
    made(releases, "second")
    tab = releases.page.made
    tab.table.select([0, 1])
    releases.do("release.compare")
    assert "0 in another part" in tab.comparison.text()


def test_a_folder_that_is_gone_is_not_offered(releases):
    made(releases, "first")
    (releases.folder / "first").rename(releases.folder / "moved")
    releases.page.made.show_releases(releases.page.made._releases)
    assert releases.page.made.table.texts()[0][-1] == "—"
