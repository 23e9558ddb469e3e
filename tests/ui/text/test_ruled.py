"""The band behind the line of the caret."""

from tests.ui.text.driver import PageDriver, marked

TEXT = (
    "The dam is safe.\n\n"
    + "The ministry said that around 60 people had left the valley. " * 30
)


def test_the_band_is_behind_the_line_of_the_caret_and_goes_with_it(driver: PageDriver):
    page = driver.page
    driver.show(TEXT, [marked("s", "claim", (0, 15))])
    assert page.ruler().isEmpty()
    plain = driver.picture()
    page.show_ruler(True)
    first = page.ruler()
    assert first.contains(page.boxes_of([(0, 3)])[0])
    assert driver.picture() != plain
    driver.press("Down")
    assert page.ruler().top() == first.bottom()
    driver.press("Down")
    assert page.ruler().contains(page.boxes_of([(18, 21)])[0])
    driver.press("Down")
    second = page.ruler()
    assert second.top() > first.bottom()
    assert second.height() == page.metrics.row
    page.show_ruler(False)
    page.set_caret(0)
    assert driver.picture() == plain


def test_no_letter_under_the_band_becomes_hard_to_read(driver: PageDriver):
    driver.show(TEXT)
    driver.page.show_ruler(True)
    band = driver.page.ruler().toRect()
    assert driver.page.theme.text.name() in driver.colours(band)


def test_a_caret_out_of_sight_has_no_band(driver: PageDriver):
    driver.show(TEXT * 5)
    driver.page.show_ruler(True)
    bar = driver.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert driver.page.ruler().isEmpty()


def test_the_band_leaves_nothing_behind_where_it_was(driver: PageDriver):
    driver.show(TEXT * 5, [marked("s", "claim", (40, 300))])
    driver.page.show_ruler(True)
    for key in ("Down", "Down", "Down", "PageDown", "Ctrl+End", "Up", "PageUp", "Ctrl+Home"):
        driver.on_screen()
        driver.press(key)
        piecewise = driver.on_screen()
        driver.page.viewport().update()
        assert driver.on_screen() == piecewise, key
