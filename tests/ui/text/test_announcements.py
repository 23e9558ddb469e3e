"""A screen reader is told what happened, and nobody else is."""

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.text.driver import marked

TEXT = "The Bureau said on Monday that around 60 men left."
SPAN = marked("s", "quantity", (31, 40))


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """Collect what a screen reader would say."""
    sentences: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: sentences.append(event.message())
    )
    return sentences


def test_adding_choosing_and_removing_are_said(driver, said):
    driver.show(TEXT)
    driver.page.put_span(SPAN)
    driver.page.choose_span("s")
    driver.page.drop_span("s")
    assert said == [
        "Added quantity: around 60",
        "Chosen quantity: around 60",
        "Removed quantity: around 60",
    ]


def test_a_moved_edge_is_not_said_at_each_pixel(driver, said):
    driver.show(TEXT, [SPAN])
    driver.page.choose_span("s")
    said.clear()
    driver.drag(driver.point(39, 1.0), driver.point(41), driver.point(43))
    assert said == []


def test_nothing_is_said_where_nobody_listens(driver, said, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    driver.show(TEXT)
    driver.page.put_span(SPAN)
    assert said == []


def test_the_page_has_a_name_and_gives_its_text_to_a_screen_reader(driver):
    driver.show(TEXT)
    driver.page.select(4, 10)
    interface = QAccessible.queryAccessibleInterface(driver.page)
    assert interface.text(QAccessible.Text.Name) == "Text of the document"
    text = interface.textInterface()
    assert text.text(4, 10) == "Bureau"
    assert text.cursorPosition() == 10
