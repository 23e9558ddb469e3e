"""The shipped font is read only when it is chosen, and lets other fonts draw what it lacks."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from annotator.model.errors import AnnotatorError
from annotator.model.resources import resource
from annotator.ui import shipped_font
from annotator.ui.shipped_font import EASY_FONT, provide
from annotator.ui.text.fonts import with_stand_ins

UNTOUCHED = """
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication([])
import annotator.ui.main_window
from annotator.ui.shipped_font import EASY_FONT, provide
installed = QFontDatabase.hasFamily(EASY_FONT)
count = len(QFontDatabase.families())
provide("DejaVu Sans")
assert len(QFontDatabase.families()) == count
provide(EASY_FONT)
assert QFontDatabase.hasFamily(EASY_FONT)
assert len(QFontDatabase.families()) == count + (not installed)
"""


def test_the_font_is_loaded_when_it_is_asked_for_and_not_before():
    subprocess.run([sys.executable, "-c", UNTOUCHED], check=True, timeout=60)


def test_both_weights_are_there(qapp):
    assert provide(EASY_FONT) == EASY_FONT
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles(EASY_FONT))
    assert provide("") == ""


def test_letters_of_other_scripts_are_drawn_in_other_fonts(qapp):
    text = "word عربي"
    layout = QTextLayout(text, with_stand_ins(QFont(provide(EASY_FONT), 12), text))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = {run.rawFont().familyName(): run.glyphIndexes() for run in layout.glyphRuns()}
    assert EASY_FONT in runs
    others = [glyphs for family, glyphs in runs.items() if family != EASY_FONT]
    assert others
    assert all(all(glyphs) for glyphs in others)


def test_the_licence_travels_with_the_font():
    licence = resource("fonts/OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert EASY_FONT in licence


def test_an_incomplete_installation_is_said(qapp, monkeypatch):
    monkeypatch.setattr(shipped_font, "_FILES", ("missing.otf",))
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _: False)
    with pytest.raises(AnnotatorError, match=r"fonts/missing\.otf is missing"):
        provide(EASY_FONT)
