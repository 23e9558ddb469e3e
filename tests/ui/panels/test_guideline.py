"""The guideline shows the scheme as it is written, whatever is in it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.model.layer import State
from annotator.services.edits import AddScheme
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.guideline import GuidelinePanel
from annotator.ui.panels.signs import draw_flag, draw_label_sign, draw_state_sign
from tests.makers import a_corpus


@pytest.fixture
def workspace(tmp_path):
    made = a_corpus(tmp_path)
    yield made
    made.close()


@pytest.fixture
def panel(qtbot, workspace):
    panel = GuidelinePanel(Desk(workspace))
    qtbot.addWidget(panel)
    return panel


def test_a_label_is_shown_with_all_that_the_scheme_says(panel, workspace):
    label = workspace.scheme().label("unverifiable detail")
    panel.show_label(label.name)
    text = panel.toPlainText()
    wanted = [label.definition, label.boundary, *(each.text for each in label.examples)]
    wanted += [each.name for each in label.attributes]
    assert all(piece in text for piece in wanted)
    assert "concerns" in text
    assert all(case in text for case in workspace.scheme().cases)


def test_markup_in_a_scheme_is_shown_and_not_obeyed(panel, workspace):
    scheme = workspace.scheme()
    evil = replace(scheme.labels[0], definition="<b>bold</b> <img src='file:///etc/passwd'>")
    changed = replace(scheme, version=2, labels=(evil, *scheme.labels[1:]))
    workspace.do(AddScheme(changed), "Change the scheme")
    panel._desk.look_again(a_scheme_change())
    panel.show_label("claim")
    assert evil.definition in panel.toPlainText()


def test_without_a_label_only_the_tricky_cases_stand_there(panel):
    panel.show_label("nothing that exists")
    assert panel.label() == ""
    assert panel.toPlainText().startswith("Tricky cases")


def test_every_label_and_every_state_has_a_shape_of_its_own(qapp):
    labels = [picture(lambda p, box, n=n: draw_label_sign(p, box, n, BLACK)) for n in range(8)]
    states = [picture(lambda p, box, s=s: draw_state_sign(p, box, s, BLACK)) for s in State]
    flag = picture(lambda p, box: draw_flag(p, box, BLACK))
    assert len({*labels, *states, flag}) == 8 + len(State) + 1


BLACK = QColor("black")


def picture(draw) -> bytes:
    image = QImage(16, 16, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter, QRectF(1, 1, 14, 14))
    painter.end()
    return bytes(image.constBits())


def a_scheme_change():
    from annotator.services.changes import Changes

    return Changes(scheme=True)
