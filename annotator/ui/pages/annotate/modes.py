"""The modes of the page, shown in a bar: Enter goes on, Esc ends them one by one."""

from PySide6.QtCore import QObject

from annotator.ui.actions import Command
from annotator.ui.pages.annotate.describing import Describing
from annotator.ui.pages.annotate.finishing import Finishing
from annotator.ui.pages.annotate.linking import Linking
from annotator.ui.pages.annotate.marking import Marking
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.labels import LabelsPanel
from annotator.ui.panels.mode_bar import ModeBar


class Modes(QObject):
    """No mode takes a key away: each only adds what Enter and Esc mean."""

    def __init__(
        self,
        stage: Stage,
        actions: tuple[Marking, Linking, Describing, Finishing],
        bar: ModeBar,
        labels: LabelsPanel,
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._marking, self._linking, self._describing, self._finishing = actions
        self._bar = bar
        self._labels = labels
        stage.mode_changed.connect(self.show_mode)
        stage.desk.opened.connect(self.show_mode)
        bar.accept_asked.connect(self.accept)
        bar.cancel_asked.connect(self.leave)

    def commands(self) -> list[Command]:
        """Return what Enter and Esc do."""
        rows = (
            ("accept", self.tr("Go on: link, mark, or set attributes"), self.accept, "Return"),
            (
                "leave",
                self.tr("Leave: link, fragments, painting, selection"),
                self.leave,
                "Esc",
            ),
        )
        return [
            Command(
                f"go.{name}",
                sentence,
                "go",
                run,
                (key, "Enter") if key == "Return" else (key,),
                enabled=lambda: self._stage.is_open,
                scope=self._stage.text,
                group="~modes",
            )
            for name, sentence, run, key in rows
        ]

    def accept(self) -> None:
        """Link, mark the selection, or set the attributes of the chosen span."""
        marking, stage = self._marking, self._stage
        waits = stage.text.has_selection or stage.text.has_pending
        if self._linking.source is not None:
            self._linking.accept()
        elif marking.held and waits:
            marking.mark(marking.held)
        elif waits:
            marking.choose_label()
        else:
            self._describing.pick_attributes()

    def leave(self) -> None:
        """End one thing: the link, the fragments, the painting, the selection, the choice."""
        text = self._stage.text
        if text.cancel_gesture():
            return
        if self._linking.source is not None:
            self._linking.cancel()
        elif text.has_pending:
            text.clear_pending()
            self._stage.mode_changed.emit()
        elif text.has_selection:
            text.set_caret(text.caret())
        elif self._marking.held:
            self._marking.let_go()
        elif self._stage.has_chosen:
            text.choose_span(None)
        else:
            self._finishing.close_findings()
            self._stage.all_left.emit()
        text.setFocus()

    def show_mode(self) -> None:
        """Show in the bar what is going on."""
        self._labels.model.hold(self._marking.held)
        if self._linking.source is not None:
            accept = self.tr("Link (Enter)") if self._linking.target else ""
            self._bar.show_mode(self._linking.sentence(), accept, self.tr("Cancel (Esc)"))
        elif self._stage.text.has_pending:
            sentence = self.tr(
                "Fragments wait to become one span: select another one and press +, "
                "or press the key of a label."
            )
            self._bar.show_mode(sentence, self.tr("Label… (Enter)"), self.tr("Cancel (Esc)"))
        elif self._marking.held:
            sentence = self.tr(
                "Painting with {label}: what you select with the mouse, or with the keys and "
                "Enter, is marked at once."
            ).format(label=self._marking.held)
            self._bar.show_mode(sentence, "", self.tr("Stop (Esc)"))
        else:
            self._bar.hide()
