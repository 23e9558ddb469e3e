"""The caret says which spans it comes into and leaves."""

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.text.driver import marked

TEXT = "The Bureau said on Monday that around 60 men left."
CLAIM = marked("c", "claim", (31, 49))
QUANTITY = marked("q", "quantity", (31, 40))


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """Collect what a screen reader would say."""
    sentences: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: sentences.append(event.message())
    )
    return sentences


def test_coming_into_spans_and_leaving_them_is_said(driver, said):
    driver.show(TEXT, [CLAIM, QUANTITY])
    for place in (30, 32, 33, 45, 0):
        driver.page.set_caret(place)
    assert said == [
        "quantity: around 60. claim: around 60 men left",
        "End of quantity",
        "End of claim",
    ]


def test_a_removed_span_is_not_left(driver, said):
    driver.show(TEXT, [QUANTITY])
    driver.page.set_caret(35)
    driver.page.drop_span("q")
    said.clear()
    driver.page.set_caret(0)
    assert said == []


def test_a_crowd_is_counted(driver, said):
    driver.show(TEXT, [marked(f"s{number}", "claim", (4, 10)) for number in range(6)])
    driver.page.set_caret(5)
    assert said == ["Spans here: 6"]


def test_another_document_begins_in_silence(driver, said):
    driver.show(TEXT, [QUANTITY])
    driver.page.set_caret(35)
    driver.show(TEXT)
    said.clear()
    driver.page.set_caret(3)
    assert said == []


def test_the_caret_is_silent_where_nobody_listens(driver, said, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    driver.show(TEXT, [QUANTITY])
    driver.page.set_caret(35)
    assert said == []
