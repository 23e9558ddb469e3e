"""Lines leave the letters of every script whole: underlines begin below the deepest one."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, Qt

from annotator.ui.text.layout import letters_below, metrics_of

ARABIC = "في الوادي المدير"


def rows_with_ink(font, text, baseline):
    image = QImage(600, 2 * baseline, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(10, baseline, text)
    painter.end()
    white = QColor(Qt.GlobalColor.white)
    return [
        row
        for row in range(image.height())
        if any(image.pixelColor(column, row) != white for column in range(image.width()))
    ]


def test_plain_texts_ask_for_no_other_letters():
    assert letters_below("plain “text” — é, 12 %, 😀") == ""


def test_each_letter_and_mark_of_other_scripts_is_looked_at_once():
    assert letters_below("يي كِ") == "ك ي كِ"


@pytest.mark.parametrize("points", [9, 12, 30])
@pytest.mark.parametrize("text", [ARABIC, "ไทยกุ้ง", "शिक्षा कुछ", "עברית קך"])
def test_underlines_begin_below_the_deepest_letter(qapp, points, text):
    font = qapp.font()
    font.setPointSizeF(points)
    metrics = metrics_of(font, 1.62, letters_below(text))
    deepest = rows_with_ink(font, text, 100)[-1] - 100 + 1
    assert metrics.lane_top >= metrics.text_top + int(metrics.ascent) + deepest - 1
    assert metrics.row >= metrics.lane_top + 2 * metrics.thickness
