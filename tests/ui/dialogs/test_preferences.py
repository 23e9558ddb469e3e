"""Preferences take effect at once and can be set back."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFontComboBox, QSpinBox

from annotator.ui.dialogs.preferences import PreferencesDialog
from annotator.ui.settings import Settings
from annotator.ui.shipped_font import EASY_FONT


@pytest.fixture
def preferences(window):
    window.press("Ctrl+,")
    return window.dialog(PreferencesDialog)


def test_each_preference_is_kept_at_once(window, preferences):
    preferences.findChild(QDoubleSpinBox, "font_size").setValue(15)
    preferences.findChild(QSpinBox, "measure").setValue(60)
    preferences.findChild(QDoubleSpinBox, "line_spacing").setValue(2.1)
    preferences.findChild(QCheckBox, "chips").setChecked(False)
    preferences.findChild(QCheckBox, "trim_selections").setChecked(False)
    preferences.findChild(QSpinBox, "idle_seconds").setValue(90)
    theme = preferences.findChild(QComboBox, "theme")
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    kept = window.settings
    assert (kept.font_size, kept.measure, kept.line_spacing) == (15, 60, 2.1)
    assert (kept.chips, kept.trim_selections, kept.idle_seconds) == (False, False, 90)
    assert kept.theme == "dark"


def test_looking_changes_nothing(window, preferences):
    preferences.reject()
    assert window.settings.font_family == ""
    assert window.settings.theme == "system"


def test_defaults_can_be_restored(window, preferences):
    preferences.findChild(QDoubleSpinBox, "font_size").setValue(15)
    preferences.findChild(QCheckBox, "chips").setChecked(False)
    preferences._restore_defaults()
    assert window.settings.font_size == Settings.font_size.default
    assert window.settings.chips
    assert preferences.findChild(QDoubleSpinBox, "font_size").value() == 12
    assert preferences.findChild(QCheckBox, "chips").isChecked()


def test_the_font_for_dyslexia_is_one_tick_and_another_takes_it_back(window, preferences):
    easy = preferences.findChild(QCheckBox, "easy font")
    family = preferences.findChild(QFontComboBox, "font_family")
    before = family.currentFont().family()
    assert not easy.isChecked()
    easy.click()
    assert window.settings.font_family == EASY_FONT == family.currentFont().family()
    easy.click()
    assert window.settings.font_family == ""
    assert family.currentFont().family() == before
    easy.click()
    family.setCurrentFont(QFont("DejaVu Sans"))
    family.activated.emit(family.currentIndex())
    assert not easy.isChecked()
