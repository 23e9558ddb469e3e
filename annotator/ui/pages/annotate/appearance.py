"""How the text looks: the user's settings and the window's colours, applied to the page."""

from PySide6.QtCore import QEvent, QObject

from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.settings import LARGEST_FONT, SMALLEST_FONT
from annotator.ui.text_look import TEXT_SETTINGS, apply_settings, apply_theme


class Appearance(QObject):
    """Keeps the text page in step with the settings, the palette and the scheme."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        stage.settings.changed.connect(self._on_setting)
        stage.text.zoom_changed.connect(self._keep_zoom)
        stage.page.installEventFilter(self)
        self.apply_settings()

    def apply_settings(self) -> None:
        """Give the text its font, measure and spacing."""
        apply_settings(self._stage.text, self._stage.settings)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Give the text the colours of scheme and window."""
        stage = self._stage
        apply_theme(stage.text, stage.desk.scheme, stage.settings, stage.page.palette())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window into dark and light."""
        if event.type() == QEvent.Type.PaletteChange:
            self.apply_theme()
        return False

    def _on_setting(self, name: str) -> None:
        if name in TEXT_SETTINGS:
            self.apply_settings()

    def _keep_zoom(self, factor: float) -> None:
        """Turn a zoom by the wheel into a font size that is remembered."""
        settings = self._stage.settings
        wanted = round(settings.font_size * factor * 2) / 2
        if factor != 1.0:
            self._stage.text.set_zoom(1.0)
            settings.font_size = min(LARGEST_FONT, max(SMALLEST_FONT, wanted))
