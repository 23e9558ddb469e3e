"""The scheme changes under an open window: keys, menus, palette and lists follow at once."""

from dataclasses import replace

from annotator.model.scheme_change import AddLabel, ChangeLabel, MergeLabels
from annotator.model.scheme_change_labels import retired_label
from annotator.model.scheme_files import default_scheme
from annotator.model.scheme_growth import fresh_label
from annotator.services.jobs import finish
from annotator.services.scheming import change_scheme
from annotator.ui.jobs import QuietRun

SCHEME = default_scheme()
CLAIM = SCHEME.label("claim")
QUANTITY = SCHEME.label("quantity")
RUMOUR = fresh_label("rumour", SCHEME.labels)


def change(page, *changes):
    finish(change_scheme(page.page.workspace, changes))
    page.settle()


def label_commands(page):
    return {each.id for each in page.page.commands.all() if each.id.startswith("label.mark.")}


def entries(page, menu):
    return [each.text().replace("&", "") for each in page.window.menus.menu(menu).actions()]


def test_a_new_label_has_its_key_at_once_and_loses_it_with_undo(page):
    change(page, AddLabel(RUMOUR))
    assert "label.mark.rumour" in label_commands(page)
    page.mark("left the valley", RUMOUR.key)
    assert page.marked() == [("rumour", "left the valley")]
    page.press("Ctrl+Z", "Ctrl+Z")
    assert "label.mark.rumour" not in label_commands(page)
    page.select("left the valley")
    page.press(RUMOUR.key)
    assert page.marked() == []


def test_renamed_and_merged_labels_take_their_keys_along(page):
    page.mark("left the valley", "1")
    change(page, ChangeLabel("claim", replace(CLAIM, name="assertion")))
    assert page.highlighted() == [("assertion", "left the valley")]
    page.mark("The mayor", "1")
    assert page.marked()[-1] == ("assertion", "The mayor")
    page.press("Ctrl+Z", "Ctrl+Z")
    assert page.marked() == [("claim", "left the valley")]
    change(page, MergeLabels(("claim", "quantity"), "quantity"))
    assert label_commands(page) == {
        f"label.mark.{name}" for name in ("attribution", "quantity", "unverifiable detail")
    }
    page.select("The mayor")
    page.press("1")
    assert page.marked() == [("quantity", "left the valley")]


def test_keys_that_are_swapped_are_swapped_at_once_and_beside_the_labels(page):
    swapped = ChangeLabel("claim", replace(CLAIM, key="2", mnemonic="x"))
    other = replace(SCHEME.label("attribution"), key="1")
    change(page, swapped, ChangeLabel("attribution", other))
    assert "2 · X" in page.spoken_label("claim")
    page.mark("The mayor", "1")
    page.mark("left the valley", "X")
    assert [label for label, _ in page.marked()] == ["claim", "attribution"]


def test_menu_and_palette_follow(page):
    change(page, AddLabel(RUMOUR), ChangeLabel("quantity", retired_label(QUANTITY)))
    page.qtbot.waitUntil(lambda: "Mark as rumour" in entries(page, "label"))
    assert "Mark as quantity" not in entries(page, "label")
    names = [command.name for command in page.page.commands.all()]
    assert "Keep painting with rumour" in names
    assert "Keep painting with quantity" not in names


def test_who_paints_with_a_label_that_goes_stops_painting(page):
    page.press("Shift+3")
    assert "quantity" in page.bar
    change(page, ChangeLabel("claim", replace(CLAIM, key="9")))
    assert "quantity" in page.bar
    change(page, ChangeLabel("quantity", retired_label(QUANTITY)))
    assert page.bar == ""
    page.drag_over("left the valley")
    assert page.marked() == []


def test_a_change_by_a_job_behind_another_page_is_seen_on_coming_back(page):
    page.run("project.releases")
    page.qtbot.waitUntil(lambda: not page.window.findChildren(QuietRun), timeout=30_000)
    run = QuietRun(change_scheme(page.workspace, (AddLabel(RUMOUR),)), page.window)
    with page.qtbot.waitSignal(run.over, timeout=30_000):
        pass
    page.qtbot.waitUntil(lambda: "label.mark.rumour" in label_commands(page))
    assert not page.window.commands.is_enabled("label.mark.rumour")
    page.press("F4")
    page.mark("left the valley", RUMOUR.key)
    assert page.marked() == [("rumour", "left the valley")]
