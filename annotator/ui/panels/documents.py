"""The documents: searched by title, filtered by state, with what is done so far."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.layer import State
from annotator.services.changes import Changes
from annotator.services.workspace import DocumentRow, Workspace
from annotator.ui.panels.documents_model import (
    FACTS,
    ROW,
    DocumentsModel,
    Index,
    Shown,
    ShownDocuments,
    state_name,
)
from annotator.ui.panels.rows import (
    SIGN,
    RowDelegate,
    content_box,
    draw_text,
    faint_colour,
    isolated,
    sign_box,
    text_colour,
    without_edge,
)
from annotator.ui.panels.signs import draw_flag, draw_state_sign
from annotator.ui.safe import PlainLabel


class DocumentsPanel(QWidget):
    """The list of documents with its search, filter and progress."""

    open_asked: ClassVar[Signal] = Signal(str)
    """A document was chosen; its id."""
    import_asked: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DocumentsModel(workspace, self)
        self.shown = ShownDocuments(self.model, self)
        self.search = QLineEdit(self)
        self.filter = QComboBox(self)
        self.list = QListView(self)
        self.progress = QProgressBar(self)
        self._current = ""
        self._remark = PlainLabel(parent=self).wrapped()
        self._button = QPushButton(self)
        self._stack = QStackedWidget(self)
        self._build()
        self._show_progress()
        self._show_emptiness()

    def look_again(self, changes: Changes) -> None:
        """Show again what an edit touched."""
        if self.model.look_again(changes):
            self._show_progress()
            self._show_emptiness()
            self.mark_open(self._current)

    def mark_open(self, document_id: str) -> None:
        """Show which document is open, without asking to open it."""
        self._current = document_id
        self.shown.keep(document_id)
        index = self.shown.mapFromSource(self.model.index(self.model.place(document_id)))
        if not index.isValid():
            self.list.clearSelection()
        elif self.list.selectedIndexes() != [index]:
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def neighbour(self, document_id: str, step: int, *, unfinished: bool = False) -> str:
        """Return the next (1) or previous (-1) shown document, or an empty id.

        With `unfinished` only documents that are not done count, those that the person was
        given before all others, and the search begins again at the other end of the list.
        """
        rows = [self._row(place) for place in range(self.shown.rowCount())]
        here = next((at for at, row in enumerate(rows) if row.id == document_id), None)
        if here is None:
            here = -1 if step > 0 else len(rows)
        if not unfinished:
            return rows[here + step].id if 0 <= here + step < len(rows) else ""
        count = max(1, len(rows))
        around = (rows[(here + step * far) % count] for far in range(1, len(rows) + 1))
        wanted = [row.id for row in around if row.state != State.DONE and row.id != document_id]
        return next(filter(self.model.is_assigned, wanted), wanted[0] if wanted else "")

    def shown_titles(self) -> list[str]:
        """Return the titles in the list from top to bottom."""
        return [self._row(place).title for place in range(self.shown.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search field to the list with Down."""
        if watched is self.search and _is_down(event):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.shown.index(0, 0))
            return True
        return super().eventFilter(watched, event)

    def _row(self, place: int) -> DocumentRow:
        row: DocumentRow = self.shown.index(place, 0).data(ROW)
        return row

    def _build(self) -> None:
        self.setObjectName("documents")
        self.search.setObjectName("documents search")
        self.search.setPlaceholderText(self.tr("Search titles and sources"))
        self.search.setAccessibleName(self.tr("Search the documents"))
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self._fill_filter()
        self.list.setObjectName("documents list")
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setModel(self.shown)
        self.list.setItemDelegate(_DocumentDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.progress.setAccessibleName(self.tr("Documents done"))
        self._button.setText(self.tr("Import texts…"))
        self._button.clicked.connect(self._leave_emptiness)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 3, 6)
        layout.setSpacing(6)
        for widget in (self.search, self.filter, self._stack, self.progress):
            layout.addWidget(widget)

    def _fill_filter(self) -> None:
        self.filter.setAccessibleName(self.tr("Documents to show"))
        self.filter.addItem(self.tr("All documents"), Shown.ALL)
        self.filter.addItem(self.tr("Given to me"), Shown.ASSIGNED)
        for state in State:
            self.filter.addItem(state_name(state), Shown(state.value))
        self.filter.addItem(self.tr("To discuss"), Shown.FLAGGED)
        self.filter.addItem(self.tr("Remarks to read"), Shown.UNREAD)
        self.filter.currentIndexChanged.connect(self._filter)

    def _empty_page(self) -> QWidget:
        page = QWidget(self._stack)
        layout = QVBoxLayout(page)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        layout.addWidget(self._remark)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _search(self, words: str) -> None:
        self.shown.search(words)
        self._show_emptiness()
        self._bring_open_into_sight()

    def _filter(self) -> None:
        self.shown.show_only(Shown(self.filter.currentData()))
        self._show_emptiness()
        self._bring_open_into_sight()

    def _bring_open_into_sight(self) -> None:
        self.mark_open(self._current)
        if self.list.currentIndex().isValid():
            self.list.scrollTo(self.list.currentIndex())

    def _open(self, index: Index) -> None:
        row: DocumentRow = index.data(ROW)
        self.open_asked.emit(row.id)

    def _open_first(self) -> None:
        if self.shown.rowCount():
            self._open(self.shown.index(0, 0))

    def _leave_emptiness(self) -> None:
        if self.model.rowCount():
            self.search.clear()
            self.filter.setCurrentIndex(0)
        else:
            self.import_asked.emit()

    def _show_progress(self) -> None:
        done, count = self.model.progress()
        self.progress.setRange(0, max(1, count))
        self.progress.setValue(done)
        self.progress.setFormat(
            self.tr("{done} of {count} done").format(done=done, count=count)
        )
        self.progress.setVisible(count > 0)

    def _show_emptiness(self) -> None:
        self._stack.setCurrentIndex(0 if self.shown.rowCount() else 1)
        if self.model.rowCount():
            self._remark.setText(self.tr("No document matches."))
            self._button.setText(self.tr("Show all documents"))
        else:
            self._remark.setText(
                self.tr("No documents yet.\nImport texts, or drop files or a packet here.")
            )
            self._button.setText(self.tr("Import texts…"))


def _is_down(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_Down
    )


class _DocumentDelegate(RowDelegate):
    """State sign, title, and below it state, number of spans and flag in words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines = 2

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one document."""
        row: DocumentRow = index.data(ROW)
        box = content_box(option)
        draw_state_sign(painter, sign_box(option, box), row.state, text_colour(option))
        if row.flag:
            draw_flag(painter, sign_box(option, box, line=1), text_colour(option))
        box = without_edge(option, box, SIGN + 8, at_end=False)
        half = option.rect.height() // 2 - 3
        painter.setPen(text_colour(option))
        title = QRect(box.left(), box.top() + 3, box.width(), half)
        draw_text(painter, option, title, isolated(" ".join(row.title.split())))
        painter.setPen(faint_colour(option))
        draw_text(painter, option, title.translated(0, half), index.data(FACTS))
