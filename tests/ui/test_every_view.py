"""Every page, panel, dialog and popup in every language: nothing is cut off."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

from annotator.ui.languages import NAMES, Languages
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme
from tests.ui.clipping import clipped
from tests.ui.views import a_window, every_view

SMALL = {1.0: (1024, 700), 1.5: (1366, 768)}
"""The smallest screens that people use, by how large their letters are."""
letter = QKeySequence.mnemonic


@pytest.fixture(params=NAMES)
def language(request, qapp, tmp_path) -> Iterator[str]:
    """Let windows speak a language."""
    settings = Settings(tmp_path / "language.ini")
    settings.language = request.param
    languages = Languages(qapp, settings)
    assert not languages.trouble
    theme = Theme(qapp, settings)
    yield request.param
    languages.dispose()
    theme.deleteLater()


@pytest.fixture(params=[1.0, 1.5], ids=["100 %", "150 %"])
def letters(request, qapp) -> Iterator[float]:
    """Write everything larger."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)


def test_no_text_is_cut_off_in_a_small_window(qtbot, tmp_path, language, letters):
    driver = a_window(qtbot, tmp_path)
    driver.window.resize(*SMALL[letters])
    wrong = []
    for name, view in every_view(driver, tmp_path):
        width, height = view.width(), view.height()
        if width > SMALL[letters][0] or height > SMALL[letters][1]:
            wrong.append(f"{name}: is {width} × {height}")
        wrong += [f"{name}: {trouble}" for trouble in clipped(view)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_no_two_controls_of_a_view_share_a_letter(qtbot, tmp_path, language):
    shared = set()
    for name, view in every_view(a_window(qtbot, tmp_path), tmp_path):
        texts = [text for text in _texts_with_letters(view) if not letter(text).isEmpty()]
        letters = Counter(letter(text).toString() for text in texts)
        shared |= {(name, text) for text in texts if letters[letter(text).toString()] > 1}
    assert sorted(shared) == []


def _texts_with_letters(view: QWidget) -> list[str]:
    shown = [each for each in view.findChildren(QWidget) if each.isVisibleTo(view)]
    texts = [each.text() for each in shown if isinstance(each, QAbstractButton)]
    texts += [each.text() for each in shown if isinstance(each, QLabel) and each.buddy()]
    if isinstance(view, QMainWindow):
        texts += [action.text() for action in view.menuBar().actions()]
    return texts


def test_the_tabs_need_no_scrolling_in_a_window_of_usual_size(qtbot, tmp_path, language):
    bar = a_window(qtbot, tmp_path).page.panes.tabs.tabBar()
    last = bar.tabRect(bar.count() - 1)
    assert bar.rect().contains(last)


def test_the_window_is_mirrored_where_one_reads_from_the_right(qtbot, tmp_path, language):
    driver = a_window(qtbot, tmp_path)
    panes = driver.page.panes
    documents, labels = (
        each.mapTo(driver.window, each.rect().center()).x()
        for each in (panes.documents, panes.labels)
    )
    runs_leftwards = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert runs_leftwards is (language == "ar")
    assert (documents > labels) is runs_leftwards
