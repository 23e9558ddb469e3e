"""What others wrote is shown as it is and loads nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from annotator.ui.safe import (
    ElidedLabel,
    PlainLabel,
    menu_text,
    message_box,
    plain_tip,
    readable_path,
    shortened,
)


@pytest.fixture
def picture(tmp_path):
    """A red picture and markup that would show it."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "red.png"
    image.save(str(path))
    return f'<img src="{path}"><h1>Hello</h1> &amp;'


def has_red(widget):
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y) == QColor("red")
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )


def test_markup_in_a_label_stays_text(qtbot, picture):
    label = PlainLabel(picture)
    qtbot.addWidget(label)
    label.resize(600, 100)
    assert not has_red(label)
    assert label.text() == picture


def test_an_ordinary_label_would_have_shown_it(qtbot, picture):
    label = QLabel(picture)
    qtbot.addWidget(label)
    label.resize(600, 100)
    assert has_red(label)


def test_markup_in_a_message_box_stays_text(qtbot, picture):
    window = QWidget()
    qtbot.addWidget(window)
    box = message_box(window, QMessageBox.Icon.NoIcon, "Title", picture, picture)
    box.open()
    assert not has_red(box)
    box.close()


@given(st.text(max_size=500))
def test_a_tooltip_shows_no_markup_of_others(text):
    inside = plain_tip(text).removeprefix("<qt>").removesuffix("</qt>")
    assert "<" not in inside
    assert ">" not in inside


@given(st.text(max_size=2000), st.integers(min_value=3, max_value=50))
def test_a_shortened_text_is_short_and_on_one_line(text, longest):
    short = shortened(text, longest)
    assert len(short) <= longest
    assert "\n" not in short
    if len(" ".join(text.split())) <= longest:
        assert short == " ".join(text.split())


def test_a_bomb_of_a_name_costs_nothing():
    assert len(shortened("W" * 50_000_000)) == 200


def test_an_ampersand_in_a_menu_is_an_ampersand():
    assert menu_text("Salt & pepper") == "Salt && pepper"


def test_the_home_folder_is_called_as_people_call_it():
    assert readable_path(Path.home() / "texts" / "a.corpus") == str(Path("~/texts/a.corpus"))
    assert readable_path(Path("/elsewhere/a.corpus")) == str(Path("/elsewhere/a.corpus"))


def test_a_label_without_room_is_cut_and_can_be_read_as_a_tip(qtbot):
    label = ElidedLabel("a/very/long/name/of/a/file/that/does/not/fit.txt")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert "…" in label.text()
    assert label.whole().endswith("fit.txt")
    assert "fit.txt" in label.toolTip()
