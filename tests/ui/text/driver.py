"""What a person can do with a text page, and see on it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from annotator.ui.text.page import TextPage
from annotator.ui.text.painter import PlacedRow

SCHEME = default_scheme()
NONE = Qt.KeyboardModifier.NoModifier
KEYS = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


def marked(span_id: str, label: str, *fragments: tuple[int, int], **facts) -> Span:
    """Make a span on fragments."""
    return Span(span_id, "document", "person", label, fragments, **facts)


class PageDriver:
    """Works a page with keys and mouse."""

    def __init__(self, qtbot) -> None:
        self.page = TextPage()
        self.page.set_font_family("DejaVu Sans")
        self.page.set_font_size(12)
        self.page.resize(640, 420)
        qtbot.addWidget(self.page)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.setFocus()
        self._now = 10_000
        self.chosen: list[str] = []
        self.by_mouse: list[tuple[int, int]] = []
        self.overlaps: list[list[str]] = []
        self.asked: list[tuple[str, tuple]] = []
        self.menus: list[QPoint] = []
        self.page.span_chosen.connect(self.chosen.append)
        self.page.selected_by_mouse.connect(lambda *found: self.by_mouse.append(found))
        self.page.overlap_asked.connect(lambda ids, _: self.overlaps.append(ids))
        self.page.fragments_asked.connect(lambda *found: self.asked.append(found))
        self.page.menu_asked.connect(self.menus.append)

    def show(self, text: str, spans: Sequence[Span] = ()) -> None:
        self.page.show_document(text, spans, SCHEME)
        self.settle()

    def settle(self) -> None:
        """Let everything that was asked to be painted be painted."""
        self.page.viewport().repaint()
        QCoreApplication.sendPostedEvents()

    # Keys

    def press(self, *keys: str) -> None:
        """Press keys such as "Right", "Ctrl+Shift+Left" or "a"."""
        for key in keys:
            *held, name = key.split("+")
            modifiers = NONE
            for one in held:
                modifiers |= KEYS[one]
            QTest.keyClick(self.page, getattr(Qt.Key, f"Key_{name}"), modifiers)

    @property
    def selected(self) -> str:
        return self.page.text[slice(*self.page.selection())]

    @property
    def copied(self) -> str:
        self.press("Ctrl+C")
        return QApplication.clipboard().text()

    # Mouse

    def point(self, position: int, share: float = 0.5) -> QPoint:
        """Return a point on the character at a position, that share from its left edge."""
        (box,) = self.page.boxes_of([(position, position + 1)])[:1]
        return QPointF(box.left() + box.width() * share, box.center().y()).toPoint()

    def click(self, point: QPoint, times: int = 1, held: str = "") -> None:
        """Click in quick succession, long after everything before."""
        self.rest()
        for number in range(times):
            kind = (
                QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
            )
            self._send(kind, point, held)
            if number < times - 1:
                self._send(QEvent.Type.MouseButtonRelease, point, held)
        self._send(QEvent.Type.MouseButtonRelease, point, held)

    def drag(self, *points: QPoint, times: int = 1, held: str = "", drop: bool = True) -> None:
        """Press on the first point, so many times, and move over the others."""
        self.rest()
        for number in range(times):
            kind = (
                QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
            )
            self._send(kind, points[0], held)
            if number < times - 1:
                self._send(QEvent.Type.MouseButtonRelease, points[0], held)
        for point in points[1:]:
            self._send(QEvent.Type.MouseMove, point, held)
        if drop:
            self._send(QEvent.Type.MouseButtonRelease, points[-1], held)

    def let_go(self, point: QPoint) -> None:
        """Release the button after a drag that was not dropped."""
        self._send(QEvent.Type.MouseButtonRelease, point, "")

    def hover(self, point: QPoint) -> Qt.CursorShape:
        """Move the mouse without a button; return the shape of the pointer."""
        self._send(QEvent.Type.MouseMove, point, "", Qt.MouseButton.NoButton)
        return self.page.viewport().cursor().shape()

    def rest(self) -> None:
        """Let so much time pass that clicks do not belong together."""
        self._now += 5_000

    def _send(
        self,
        kind: QEvent.Type,
        point: QPoint,
        held: str,
        buttons: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        is_move = kind is QEvent.Type.MouseMove
        is_release = kind is QEvent.Type.MouseButtonRelease
        viewport = self.page.viewport()
        event = QMouseEvent(
            kind,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            Qt.MouseButton.NoButton if is_move else Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton if is_release else buttons,
            KEYS.get(held, NONE),
        )
        self._now += 20
        event.setTimestamp(self._now)
        QCoreApplication.sendEvent(viewport, event)

    # What is painted

    def rows(self) -> list[PlacedRow]:
        """Return what is drawn on the rows in sight, each with its y."""
        return list(self.page._rows(self.page.viewport().rect()))

    def picture(self) -> QImage:
        return self.page.viewport().grab().toImage()

    def on_screen(self) -> QImage:
        """Return what was painted piece by piece, with what is still to be painted."""
        QCoreApplication.sendPostedEvents()
        screen = self.page.screen()
        return screen.grabWindow(self.page.winId()).toImage()

    def colours(self, rect: QRect) -> set[str]:
        """Return the colours of all pixels in a rectangle of the viewport."""
        image = self.picture()
        found = set()
        for y in range(max(0, rect.top()), min(image.height(), rect.bottom() + 1)):
            for x in range(max(0, rect.left()), min(image.width(), rect.right() + 1)):
                found.add(QColor(image.pixel(x, y)).name())
        return found
