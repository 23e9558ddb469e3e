"""The language of the window: chosen, installed, mirrored, put back."""

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from annotator.model.errors import AnnotatorError
from annotator.ui import languages as module
from annotator.ui.dialogs.preferences import PreferencesDialog
from annotator.ui.languages import (
    NAMES,
    Languages,
    language_in_force,
    locale_of,
    system_language,
    wanted_language,
)
from annotator.ui.messages import counted, quoted, readable_number
from annotator.ui.settings import Settings

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def settings(tmp_path) -> Settings:
    """Give settings of their own."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def speak(qapp, settings):
    """Install a language until the end of the test."""
    made: list[Languages] = []

    def install(code: str) -> Languages:
        settings.language = code
        made.append(Languages(qapp, settings))
        return made[-1]

    yield install
    for languages in reversed(made):
        languages.dispose()


@pytest.mark.parametrize(
    ("code", "undo", "cancel"),
    [("en", "Undo", "Cancel"), ("de", "Rückgängig", "Abbrechen"), ("ar", "تراجع", "ألغِ")],
)
def test_our_sentences_and_those_of_qt_are_translated(speak, code, undo, cancel):
    languages = speak(code)
    assert languages.trouble == ""
    assert language_in_force() == code
    assert QCoreApplication.translate("EditNames", "Undo") == undo
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


@pytest.mark.parametrize("code", NAMES)
def test_only_arabic_runs_from_the_right(speak, code):
    speak(code)
    assert (QApplication.layoutDirection() is RIGHT_TO_LEFT) is (code == "ar")


def test_numbers_and_quotes_are_those_of_the_language(speak):
    assert (readable_number(12345), quoted("x")) == ("12,345", "“x”")
    speak("de")
    assert (readable_number(12345), quoted("x")) == ("12.345", "„x“")
    assert counted("%1", 12345) == "12.345"


def test_arabic_has_the_digits_of_the_label_keys(speak):
    speak("ar")
    assert QLocale().zeroDigit() == "0"
    assert readable_number(12345) == "12,345"


@pytest.mark.parametrize(
    ("system", "code", "wanted"),
    [("ar_EG", "ar", "ar_AE"), ("ar_MA", "ar", "ar_MA"), ("de_AT", "de", "de_AT")],
)
def test_the_system_writes_numbers_if_it_has_those_digits(monkeypatch, system, code, wanted):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert locale_of(code).name() == wanted


def test_everything_is_put_back(speak, qapp):
    before = (QLocale().name(), qapp.layoutDirection())
    speak("ar").dispose()
    assert (QLocale().name(), qapp.layoutDirection()) == before
    assert QCoreApplication.translate("EditNames", "Undo") == "Undo"
    assert language_in_force() == "en"


@pytest.mark.parametrize(
    ("spoken", "code"),
    [
        (["de-AT", "de", "en"], "de"),
        (["fr-FR", "ar-EG", "de"], "ar"),
        (["fr-FR"], "en"),
        (["en-GB", "de"], "en"),
        ([], "en"),
    ],
)
def test_the_system_is_followed_as_far_as_we_speak(monkeypatch, settings, spoken, code):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: spoken)
    assert system_language() == code
    assert wanted_language(settings) == code


def test_an_unknown_language_in_the_settings_follows_the_system(settings):
    settings.language = "xx"
    assert wanted_language(settings) == system_language()


def test_a_missing_file_leaves_english_and_says_so(speak, monkeypatch, tmp_path):
    def missing(_):
        raise AnnotatorError("The installation is incomplete.")

    monkeypatch.setattr(module, "translation", missing)
    languages = speak("de")
    assert languages.trouble == "The installation is incomplete."
    assert language_in_force() == "en"


def test_a_file_that_is_none_leaves_english_and_says_so(speak, monkeypatch, tmp_path):
    (tmp_path / "qtbase_de.qm").write_text("no", encoding="utf-8")
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(tmp_path))
    assert "qtbase_de.qm" in speak("de").trouble
    assert language_in_force() == "en"


def test_the_preferences_offer_each_language_in_its_own_words(window):
    dialog = PreferencesDialog(window.settings, window.window)
    choice = dialog.findChild(QComboBox, "language")
    offered = [choice.itemText(row) for row in range(choice.count())]
    assert offered == ["As the system", "English", "العربية", "Deutsch"]
    dialog.open()
    later = dialog.findChild(object, "language later")
    assert later.isHidden()
    choice.setCurrentIndex(3)
    choice.activated.emit(3)
    assert window.settings.language == "de"
    assert later.isVisible()
    dialog.close()
