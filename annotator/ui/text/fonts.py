"""The fonts in which letters are drawn that the chosen font does not have."""

from PySide6.QtGui import QFont, QFontInfo, QGlyphRun, QTextLayout

_LOOKED_AT = 20_000
_LAST_LATIN = "\u024f"
_LETTERS_OF_A_BLOCK = 256


def with_stand_ins(font: QFont, text: str) -> QFont:
    """Return the font with those families named that stand in for it in a text.

    Qt goes through every font of the system for each letter that a font lacks, about
    10 µs a Chinese character; families that are named are tried first, which draws the
    same letters fifty times faster. The start of the text tells which ones are needed.
    """
    letters = _letters_of_other_scripts(text)
    if not letters:
        return font
    layout = QTextLayout(" ".join(letters), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    real = QFontInfo(
        font
    ).family()  # in a list Qt does not look up what “Sans Serif” stands for
    own = [real, *font.families()[1:]]
    runs = sorted(layout.glyphRuns(), key=_left)  # Qt gives them in an order of its own
    found = dict.fromkeys(_family(run) for run in runs)
    named = QFont(font)
    named.setFamilies([*own, *(family for family in found if family and family not in own)])
    return named


def _family(run: QGlyphRun) -> str:
    """Return the family of drawn glyphs, or nothing for the boxes of letters in no font.

    Such a box has a font without a size; asking Qt 6.11 for its name ends the process.
    """
    font = run.rawFont()
    return font.familyName() if font.pixelSize() > 0 else ""


def _left(run: QGlyphRun) -> float:
    return min(place.x() for place in run.positions())


def _letters_of_other_scripts(text: str) -> list[str]:
    """Return one letter of each block of 256 code points beyond the Latin ones."""
    if text.isascii():
        return []
    letters = {
        ord(letter) // _LETTERS_OF_A_BLOCK: letter
        for letter in sorted(set(text[:_LOOKED_AT]))
        if letter > _LAST_LATIN and letter.isalpha()
    }
    return list(letters.values())
