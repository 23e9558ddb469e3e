"""The guideline: what a label is, where its spans begin and end, examples, tricky cases."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, Label, RelationType
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.signs import label_colours


class GuidelinePanel(QTextBrowser):
    """The page of the guideline about one label, or the tricky cases alone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline")
        self.setAccessibleName(self.tr("Guideline"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(10)
        self._desk = desk
        self._label = ""
        desk.opened.connect(self._write)
        self._write()

    def show_label(self, name: str) -> None:
        """Show what the guideline says about a label."""
        if name != self._label:
            self._label = name
            self._write()

    def label(self) -> str:
        """Return the name of the label that is shown, or an empty text."""
        return self._label

    def changeEvent(self, event: QEvent) -> None:
        """Write again in other colours or another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        try:
            self._write_label(cursor, self._desk.scheme.label(self._label))
        except RuleBrokenError:
            self._label = ""
        if self._desk.scheme.cases:
            self._heading(cursor, self.tr("Tricky cases"))
            for number, case in enumerate(self._desk.scheme.cases, 1):
                self._paragraph(cursor, f"{number}.  {case}")
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_label(self, cursor: QTextCursor, label: Label) -> None:
        self._heading(cursor, label.name, size=1.25, colour_of=label)
        self._paragraph(cursor, label.definition)
        if label.boundary:
            self._heading(cursor, self.tr("Where it begins and ends"))
            self._paragraph(cursor, label.boundary)
        if label.examples:
            self._heading(cursor, self.tr("Examples"))
        for example in label.examples:
            self._example(cursor, label, (example.text, example.span, example.why))
        attributes = self._desk.scheme.attributes_of(label.name)
        if attributes:
            self._heading(cursor, self.tr("What is said about it"))
        for attribute in attributes:
            self._attribute(cursor, attribute)
        links = [
            kind
            for kind in self._desk.scheme.relation_types
            if label.name in kind.sources or label.name in kind.targets
        ]
        if links:
            self._heading(cursor, self.tr("Links"))
        for kind in links:
            self._link(cursor, kind)

    def _example(
        self, cursor: QTextCursor, label: Label, example: tuple[str, str, str]
    ) -> None:
        text, span, why = example
        self._begin(cursor, indent=1)
        marked = QTextCharFormat()
        marked.setFontUnderline(True)
        marked.setFontWeight(QFont.Weight.DemiBold)
        marked.setUnderlineColor(label_colours(self._desk.scheme, self.palette())[label.name])
        place = 0
        for piece in span.split(" … ") if span else ():
            at = text.find(piece, place)
            if at >= 0:
                cursor.insertText(text[place:at], QTextCharFormat())
                cursor.insertText(piece, marked)
                place = at + len(piece)
        cursor.insertText(text[place:], QTextCharFormat())
        if why:
            self._begin(cursor, indent=1, above=0)
            cursor.insertText(why, self._faint())

    def _attribute(self, cursor: QTextCursor, attribute: Attribute) -> None:
        self._begin(cursor)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(attribute.name, bold)
        if attribute.required:
            cursor.insertText(" " + self.tr("(required)"), self._faint())
        if attribute.description:
            cursor.insertText("  " + attribute.description, QTextCharFormat())
        if attribute.values:
            self._begin(cursor, above=0)
            cursor.insertText(" · ".join(attribute.values), self._faint())

    def _link(self, cursor: QTextCursor, kind: RelationType) -> None:
        self._begin(cursor)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(kind.name, bold)
        arrow = " ↔ " if kind.symmetric else " → "
        ends = ", ".join(kind.sources) + arrow + ", ".join(kind.targets)
        cursor.insertText("  " + ends + "  ", self._faint())
        cursor.insertText(kind.description, QTextCharFormat())

    def _heading(
        self,
        cursor: QTextCursor,
        text: str,
        *,
        size: float = 1.0,
        colour_of: Label | None = None,
    ) -> None:
        self._begin(cursor, above=12)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setFontPointSize(self.font().pointSizeF() * size)
        if colour_of is not None:
            colours = label_colours(self._desk.scheme, self.palette())
            bold.setForeground(colours[colour_of.name])
        cursor.insertText(text, bold)

    def _paragraph(self, cursor: QTextCursor, text: str) -> None:
        self._begin(cursor)
        cursor.insertText(text, QTextCharFormat())

    def _begin(self, cursor: QTextCursor, *, indent: int = 0, above: int = 4) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setTextIndent(0)
        shape.setLeftMargin(10 * indent)
        shape.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if cursor.document().isEmpty():
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape, QTextCharFormat())

    def _faint(self) -> QTextCharFormat:
        faint = QTextCharFormat()
        faint.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        return faint
