"""The languages of the window: which there are, which is in force, and its direction."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.model.errors import AnnotatorError
from annotator.model.resources import resource
from annotator.ui.settings import Settings

SOURCE = "en"
"""The language that the sentences of the program are written in."""
NAMES = {SOURCE: "English", "ar": "العربية", "de": "Deutsch"}
"""Every language in its own words, by its code."""
_LOCALES = {"ar": "ar_AE"}
"""Where numbers are written with the digits that keys have."""
_IN_FORCE = "language"


class Languages(QObject):
    """Gives the application the language of the settings; from its end on it has English.

    It is made before the first window: a language that is chosen later waits for the next
    start, since menus and pages have been written by then.
    """

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._direction = application.layoutDirection()
        self._locale = QLocale()
        self.trouble = ""
        """Why the chosen language is not in force; empty if it is."""
        code = wanted_language(settings)
        try:
            self._install(code)
        except AnnotatorError as error:
            self.trouble = str(error)
            code = SOURCE
        application.setProperty(_IN_FORCE, code)
        locale = locale_of(code)
        application.setLayoutDirection(locale.textDirection())
        QLocale.setDefault(locale)

    def dispose(self) -> None:
        """Put the application back to how it was."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self._application.setProperty(_IN_FORCE, None)
        self._application.setLayoutDirection(self._direction)
        QLocale.setDefault(self._locale)

    def _install(self, code: str) -> None:
        if code == SOURCE:
            return
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for path in (Path(folder) / f"qtbase_{code}.qm", translation(code)):
            translator = QTranslator(self)
            if not translator.load(str(path)):
                raise AnnotatorError(
                    f"{path.name} cannot be read, so the window is in English: "
                    "install the program again."
                )
            self._application.installTranslator(translator)
            self._translators.append(translator)


def translation(code: str) -> Path:
    """Return the file with the sentences of a language; raise AnnotatorError without it."""
    return resource(f"translations/annotator_{code}.qm")


def wanted_language(settings: Settings) -> str:
    """Return the code of the language that the settings, or else the system, ask for."""
    return settings.language if settings.language in NAMES else system_language()


def system_language() -> str:
    """Return the first language of the system that the program speaks, or else English."""
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in NAMES), SOURCE)


def language_in_force() -> str:
    """Return the code of the language that the window is in."""
    application = QApplication.instance()
    code = application.property(_IN_FORCE) if application is not None else None
    return str(code or SOURCE)


def locale_of(code: str) -> QLocale:
    """Return how numbers and days are written: as the system does if it is of the language.

    Digits are those of the keys in every case, since sentences have counts beside keys.
    """
    system = QLocale.system()
    if system.name().partition("_")[0] == code and system.zeroDigit() == "0":
        return system
    return QLocale(_LOCALES.get(code, code))
