"""Texts that Qt would change if it were given them as they are."""

import pytest

from annotator.ui.text.for_qt import for_qt


@pytest.mark.parametrize("text", ["", "a", "\ufeffa", "\ufffea", "a\ufeff"])
def test_qt_makes_exactly_the_text_that_it_is_meant_to(qapp, text):
    from PySide6.QtCore import QMimeData

    carried = QMimeData()
    carried.setText(for_qt(text))
    assert carried.text() == text
