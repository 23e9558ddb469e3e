"""Naming the fonts that stand in for others changes how fast letters are drawn, not where."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QTextLayout

from annotator.ui.text.fonts import with_stand_ins
from annotator.ui.text.page import TextPage

TEXTS = [
    "部长说周一有六十人离开",
    "قالت وزارة الخارجية",
    "รัฐมนตรีกล่าวว่า",
    "אמר השר אתמול",
    "Министр сказал",
]


def glyphs(font, text):
    """Return the families of a drawn text, where its glyphs stand, and their numbers."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    places = sorted(round(place.x(), 1) for run in runs for place in run.positions())
    numbers = [number for run in runs for number in run.glyphIndexes()]
    return {run.rawFont().familyName() for run in runs}, places, numbers


@pytest.mark.parametrize("text", ["", "plain", "“é” — 12 % 😀 ✓"])
def test_a_text_without_other_letters_keeps_the_font_as_it_is(qapp, text):
    assert with_stand_ins(qapp.font(), text).families() == qapp.font().families()


@pytest.mark.parametrize("text", [*TEXTS, "around 60 people: 10 % " + " ".join(TEXTS)])
def test_the_letters_stand_where_they_stood_and_in_no_other_fonts(qapp, text):
    font = QFont(QFontInfo(qapp.font()).family(), 12)
    named = with_stand_ins(font, text)
    assert named.families()[0] == font.family()
    families, places, numbers = glyphs(named, text)
    usual_families, usual_places, usual_numbers = glyphs(font, text)
    assert families <= usual_families
    assert places == usual_places
    assert numbers.count(0) == usual_numbers.count(0)


@pytest.mark.parametrize("family", ["Sans Serif", "serif", "DejaVu Sans"])
def test_latin_letters_and_digits_stay_in_their_font_whatever_it_is_called(qapp, family):
    latin = "around 60 people, 10 %"
    font = QFont(family, 12)
    named = with_stand_ins(font, f"{latin} {' '.join(TEXTS)}")
    if len(named.families()) == 1:
        pytest.skip("no other font is installed that could stand in")
    assert glyphs(named, latin) == glyphs(font, latin)


def test_the_page_names_them_for_each_text_and_each_size(qtbot):
    page = TextPage()
    qtbot.addWidget(page)
    page.show_text(TEXTS[0])
    chinese = page.document().defaultFont().families()
    page.set_zoom(2.0)
    assert page.document().defaultFont().families() == chinese
    assert page.document().defaultFont().pointSizeF() == page.font().pointSizeF()
    page.show_text("plain")
    assert page.document().defaultFont().families() == page.font().families()


def test_letters_that_no_font_has_name_none(qapp):
    every = (chr(block * 256 + place) for block in range(2, 0x330) for place in (16, 64, 192))
    letters = [letter for letter in every if letter.isalpha()]
    assert len(letters) > 500
    for letter in letters:
        assert "" not in with_stand_ins(qapp.font(), letter).families()
