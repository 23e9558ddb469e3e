"""Every theme can be read, and a change of theme reaches the window at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessibilityHints, QPalette
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from annotator.ui.settings import THEMES, Settings
from annotator.ui.text.theme import contrast
from annotator.ui.theme import SHADES, Theme, palette

Role = QPalette.ColorRole
PAIRS = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.Window),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Base),
]


@pytest.fixture
def theme(qapp, tmp_path):
    before, style = qapp.palette(), qapp.style().objectName()
    settings = Settings(tmp_path / "s.ini")
    theme = Theme(qapp, settings)
    theme.settings = settings
    yield theme
    settings.changed.disconnect()
    theme.deleteLater()
    qapp.setStyle(style)
    qapp.setPalette(before)


@pytest.mark.parametrize("kind", SHADES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read(kind, text, ground):
    shown = palette(kind)
    assert contrast(shown.color(text), shown.color(ground)) >= 4.5


@pytest.mark.parametrize("kind", ["dark", "high contrast"])
def test_edges_stand_out_from_what_they_enclose(kind):
    shown = palette(kind)
    assert contrast(shown.color(Role.Mid), shown.color(Role.Window)) >= 3
    assert contrast(shown.color(Role.Mid), shown.color(Role.Base)) >= 3


def test_the_setting_is_followed_at_once(theme, qapp):
    seen = []
    theme.changed.connect(lambda: seen.append(theme.kind))
    for name in ("dark", "high contrast", "light"):
        theme.settings.theme = name
        assert qapp.palette().color(Role.Base) == palette(name).color(Role.Base)
    assert seen == ["dark", "high contrast", "light"]


def test_without_a_word_from_the_system_it_is_light(theme):
    theme.settings.theme = THEMES[0]
    assert theme.kind == "light"


def test_a_system_that_asks_for_contrast_gets_it(theme, monkeypatch):
    asks = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: asks)
    theme.apply()
    assert theme.kind == "high contrast"
    theme.settings.theme = "light"
    assert theme.kind == "light"


@pytest.mark.parametrize("kind", ["dark", "high contrast"])
@pytest.mark.parametrize("make", [QCheckBox, QLineEdit])
def test_a_field_has_an_edge_on_a_dark_ground(theme, qtbot, kind, make):
    theme.settings.theme = kind
    window = QWidget()
    qtbot.addWidget(window)
    field = make(window)
    field.setGeometry(10, 10, 100, 30)
    window.resize(120, 50)
    image = window.grab().toImage()
    ground = image.pixelColor(2, 2)
    row = [image.pixelColor(QPoint(x, 25)) for x in range(8, 30)]
    assert max(contrast(colour, ground) for colour in row) >= 2.5
