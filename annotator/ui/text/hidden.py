"""Characters that nobody sees or takes for others, and how the page marks them."""

import re
import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.model.span import Fragment

_UNSEEN = re.compile(
    "[\t\x0b\x0c\x85\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f"
    "\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0001\U000e0020-\U000e007f]"
)
_MIXED = re.compile(r"[^\W\d_]{2,}")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LOOKALIKE = re.compile("[\u0370-\u03ff\u0400-\u052f\u0531-\u0556\u0561-\u0586]+")
"""Greek, Cyrillic and Armenian letters, of which many look like Latin ones."""
_USUAL = {"\t": "tab", "\x0b": "vertical tab", "\x0c": "form feed", "\x85": "next line"}


def unseen(text: str) -> list[Fragment]:
    """Return where characters stand that leave no mark on a page, plain spaces not counted.

    A joiner inside an emoji is at work there and is left out.
    """
    return [
        found.span()
        for found in _UNSEEN.finditer(text)
        if not (found[0] == "\u200d" and _joins_symbols(text, found.start()))
    ]


def lookalikes(text: str) -> list[Fragment]:
    """Return letters of another alphabet inside words that also have Latin letters."""
    if text.isascii():
        return []
    return [
        (word.start() + found.start(), word.start() + found.end())
        for word in _MIXED.finditer(text)
        if _LATIN.search(word[0])
        for found in _LOOKALIKE.finditer(word[0])
    ]


def name_of(character: str) -> str:
    """Return the Unicode name of a character with its number: "U+202E right-to-left …"."""
    name = _USUAL.get(character, "")
    name = name or unicodedata.name(character, "character without a name")
    return f"U+{ord(character):04X} {name.lower()}"


def paint_unseen(painter: QPainter, boxes: Iterable[QRectF], colour: QColor) -> None:
    """Paint a post with a head where an unseen character stands, and a bar along its width."""
    for box in boxes:
        left = box.left()
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(left, box.top() + 3), QPointF(left, box.bottom()))
        if box.width() > 3:
            foot = box.bottom() - 1
            painter.drawLine(QPointF(left, foot), QPointF(box.right() - 1, foot))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        head = QPolygonF([QPointF(left - 3, box.top()), QPointF(left + 3, box.top())])
        head.append(QPointF(left, box.top() + 5))
        painter.drawPolygon(head)


def paint_lookalikes(painter: QPainter, boxes: Iterable[QRectF], colour: QColor) -> None:
    """Paint a dotted frame around letters that may be taken for others."""
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRect(box.adjusted(0.5, 1.5, -0.5, -1.5))


def _joins_symbols(text: str, position: int) -> bool:
    around = text[max(0, position - 1) : position] + text[position + 1 : position + 2]
    return any(unicodedata.category(character) in ("So", "Sk", "Mn") for character in around)
