"""Which font a page is printed in."""

from dataclasses import dataclass

from PySide6.QtGui import QFont


@dataclass(frozen=True, slots=True)
class PrintFont:
    """The font of the text on paper."""

    family: str
    points: float
    dots: float
    """Dots an inch of the screen that measures it."""

    def written(self) -> QFont:
        """Return the font for paper, which lets a reader of the file find each letter."""
        font = QFont(self.family)
        font.setPointSizeF(self.points)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)
        return font
