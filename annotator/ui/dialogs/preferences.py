"""The preferences: each takes effect at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.languages import NAMES, language_in_force, wanted_language
from annotator.ui.layouts import add_layout
from annotator.ui.safe import PlainButtonBox, PlainLabel, Rule
from annotator.ui.settings import THEMES, Settings
from annotator.ui.shipped_font import EASY_FONT, provide

_SHOWN = (
    "language",
    "theme",
    "font_family",
    "font_size",
    "measure",
    "line_spacing",
    "chips",
    "trim_selections",
    "idle_seconds",
)


class PreferencesDialog(QDialog):
    """Shows the settings that a person chooses."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._show_again: list[Callable[[], None]] = []
        self._form = QFormLayout()
        self._form.setSpacing(9)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        self._add_language()
        self._add_looks()
        self._form.addRow(Rule(self))
        self._add_habits()
        buttons = PlainButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults
            | QDialogButtonBox.StandardButton.Close,
            self,
        )
        buttons.rejected.connect(self.reject)
        defaults = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        defaults.clicked.connect(self._restore_defaults)
        defaults.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(14)
        add_layout(layout, self._form)
        layout.addWidget(
            PlainLabel(self.tr("Every change takes effect at once."), self).dimmed()
        )
        layout.addWidget(buttons)

    def _add_language(self) -> None:
        language = QComboBox(self)
        language.addItem(self.tr("As the system"), "")
        for code, name in NAMES.items():
            language.addItem(name, code)
        later = PlainLabel(
            self.tr("The language changes when the program is started again."), self
        )
        later.setObjectName("language later")
        self._add(self.tr("Lan&guage"), language, "language")
        self._form.addRow("", later.wrapped())

        def show() -> None:
            language.setCurrentIndex(max(0, language.findData(self._settings.language)))
            is_other = wanted_language(self._settings) != language_in_force()
            self._form.setRowVisible(later, is_other)

        def choose() -> None:
            self._set("language", language.currentData())
            show()

        language.activated.connect(choose)
        self._show(show)

    def _add_looks(self) -> None:
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high contrast": self.tr("High contrast"),
        }
        theme = QComboBox(self)
        for each in THEMES:
            theme.addItem(names[each], each)
        theme.activated.connect(lambda _: self._set("theme", theme.currentData()))
        self._show(lambda: theme.setCurrentIndex(THEMES.index(self._settings.theme)))
        self._add(self.tr("&Theme"), theme, "theme")
        self._add_font()
        self._add_number("font_size", self.tr("Text &size"), self.tr(" pt"), 0.5)
        self._add_number("measure", self.tr("&Longest line"), self.tr(" characters"), 5)
        self._add_number("line_spacing", self.tr("Line s&pacing"), self.tr(" ×"), 0.1)
        self._add_check("chips", self.tr("Show &names above the spans"))

    def _add_habits(self) -> None:
        self._add_check(
            "trim_selections",
            self.tr("Leave outer spaces and punctuation &out of selections"),
        )
        self._add_number("idle_seconds", self.tr("Stop the cloc&k after"), self.tr(" s"), 5)

    def _add_font(self) -> None:
        provide(EASY_FONT)
        font = QFontComboBox(self)
        font.setEditable(False)
        font.activated.connect(lambda _: self._set_font(font.currentFont()))
        self._add(self.tr("&Font of the text"), font, "font_family")
        easy = QCheckBox(
            self.tr("Letters that are e&asier to tell apart ({font})").format(font=EASY_FONT),
            self,
        )
        easy.setObjectName("easy font")
        easy.setToolTip(self.tr("A font for readers with dyslexia; it comes with the program."))
        self._form.addRow("", easy)
        other = self._settings.font_family.replace(EASY_FONT, "")

        def show() -> None:
            font.setCurrentFont(self._font_in_force())
            easy.setChecked(self._settings.font_family == EASY_FONT)

        def choose(wanted: bool) -> None:
            self._set("font_family", EASY_FONT if wanted else other)

        font.activated.connect(show)
        easy.clicked.connect(choose)
        easy.clicked.connect(show)
        self._show(show)

    def _font_in_force(self) -> QFont:
        family = self._settings.font_family
        return QFont(family) if family else QFont(self.font().family())

    def _set_font(self, chosen: QFont) -> None:
        if chosen.family() != self._font_in_force().family():
            self._set("font_family", chosen.family())

    def _add_number(self, name: str, label: str, unit: str, step: float) -> None:
        setting = getattr(Settings, name)
        spin: QSpinBox | QDoubleSpinBox
        if isinstance(setting.default, int):
            spin = QSpinBox(self)
            spin.setRange(int(setting.least), int(setting.most))
            spin.setSingleStep(int(step))
        else:
            spin = QDoubleSpinBox(self)
            spin.setDecimals(1)
            spin.setRange(setting.least, setting.most)
            spin.setSingleStep(step)
        spin.setSuffix(unit)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(lambda value: self._set(name, value))
        self._show(lambda: spin.setValue(getattr(self._settings, name)))
        self._add(label, spin, name)

    def _add_check(self, name: str, text: str) -> None:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.toggled.connect(lambda value: self._set(name, value))
        self._show(lambda: box.setChecked(getattr(self._settings, name)))
        self._form.addRow("", box)

    def _add(self, label: str, field: QWidget, name: str) -> None:
        field.setObjectName(name)
        caption = PlainLabel(label, self)
        caption.setBuddy(field)
        self._form.addRow(caption, field)

    def _show(self, show: Callable[[], None]) -> None:
        show()
        self._show_again.append(show)

    def _set(self, name: str, value: Any) -> None:
        setattr(self._settings, name, value)

    def _restore_defaults(self) -> None:
        for name in _SHOWN:
            self._set(name, getattr(Settings, name).default)
        for show in self._show_again:
            show()
