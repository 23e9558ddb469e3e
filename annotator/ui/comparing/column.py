"""One person's layer of the text that is compared, under the person's name."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.comparing.layers import ShownLayer
from annotator.ui.comparing.reader import ComparedPage
from annotator.ui.layouts import add_layout
from annotator.ui.safe import ElidedLabel


class Column(QWidget):
    """A name, what the person says about the current place, and the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("", self)
        font = QFont(self.name.font())
        font.setBold(True)
        self.name.setFont(font)
        self.answer = ElidedLabel("", self)
        self.text = ComparedPage(self)
        self.shown: ShownLayer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QVBoxLayout()
        head.setContentsMargins(8, 4, 8, 2)
        head.setSpacing(0)
        head.addWidget(self.name)
        head.addWidget(self.answer)
        add_layout(column, head)
        column.addWidget(self.text, 1)

    def call(self, layer: ShownLayer) -> None:
        """Show whose layer it is."""
        name = title_of(layer)
        self.name.show_text(name)
        self.text.setAccessibleName(self.tr("Text as marked by {name}").format(name=name))


def title_of(layer: ShownLayer) -> str:
    """Return sign and name of a layer, or one of them where they are the same."""
    if layer.sign == layer.name:
        return layer.sign
    return f"{layer.sign} · \u2068{layer.name}\u2069"  # isolated, whichever way it runs
