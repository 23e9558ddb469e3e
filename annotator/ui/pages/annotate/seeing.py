"""What of the page is shown: names, unseen characters, direction, links, labels."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt

from annotator.model.scheme import Label
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.focus_mode import FocusMode
from annotator.ui.pages.annotate.panes import Panes
from annotator.ui.pages.annotate.stage import Stage

_DIGITS = 9
"""Labels that have a digit as their key."""


class Seeing(QObject):
    """Shows and hides; nothing of it changes the corpus."""

    def __init__(self, stage: Stage, panes: Panes) -> None:
        super().__init__(stage)
        self._stage = stage
        self._labels = panes.labels.model
        self.focus = FocusMode(stage, panes)
        self._direction = Qt.LayoutDirection.LayoutDirectionAuto
        stage.settings.changed.connect(self._on_setting)
        stage.desk.opened.connect(self._light_known_labels)
        stage.text.looks_changed.connect(self._mark_hidden)
        for changed in (stage.desk.opened, stage.desk.relations_changed):
            changed.connect(self._show_relations)
        stage.desk.chosen_changed.connect(self._show_label_of_chosen)
        self._apply_settings()

    def commands(self) -> list[Command]:
        """Return the commands that change what is seen, for the labels of the scheme."""
        labels = self._stage.desk.scheme.labels
        return [
            *self._switches(),
            *self._directions(),
            *(self._visibility(place, label) for place, label in enumerate(labels, 1)),
            self._show_all(),
            *self._dimming(),
            self.focus.command(),
        ]

    # ---- switches that are remembered

    def _switches(self) -> list[Command]:
        rows = (
            ("chips", self.tr("Show the names of labels"), "F7", ""),
            (
                "show_unseen",
                self.tr("Show unseen characters"),
                "F8",
                self.tr("Marks spaces and signs that nobody sees, and letters like others."),
            ),
            (
                "reading_ruler",
                self.tr("Reading ruler"),
                "F12",
                self.tr("Shows a band behind the line in which the caret stands."),
            ),
        )
        return [self._switch(*row) for row in rows]

    def _switch(self, setting: str, sentence: str, key: str, hint: str) -> Command:
        settings = self._stage.settings
        return Command(
            f"view.{setting}",
            sentence,
            "view",
            lambda: setattr(settings, setting, not getattr(settings, setting)),
            (key,),
            checked=lambda: bool(getattr(settings, setting)),
            group="seen",
            hint=hint,
        )

    def _on_setting(self, name: str) -> None:
        if name in ("show_unseen", "reading_ruler"):
            self._apply_settings()

    def _apply_settings(self) -> None:
        text, settings = self._stage.text, self._stage.settings
        text.show_unseen(settings.show_unseen)
        text.show_ruler(settings.reading_ruler)

    # ---- links

    def _show_relations(self) -> None:
        self._stage.text.set_relations(self._stage.desk.relations.values())

    # ---- direction

    def _directions(self) -> list[Command]:
        way = Qt.LayoutDirection
        rows = (
            ("auto", self.tr("Each paragraph by itself"), way.LayoutDirectionAuto, "Ctrl+F7"),
            ("from_left", self.tr("From left to right"), way.LeftToRight, "Shift+F7"),
            ("from_right", self.tr("From right to left"), way.RightToLeft, "Shift+F8"),
        )
        return [
            Command(
                f"view.direction.{name}",
                sentence,
                "view/direction",
                partial(self._set_direction, direction),
                (key,),
                checked=partial(self._runs, direction),
                group="seen",
                hint=self.tr("The direction of the text, until the corpus is closed."),
            )
            for name, sentence, direction, key in rows
        ]

    def _set_direction(self, direction: Qt.LayoutDirection) -> None:
        self._direction = direction
        self._stage.text.set_direction(direction)

    def _runs(self, direction: Qt.LayoutDirection) -> bool:
        return self._direction is direction

    # ---- labels on and off

    def _visibility(self, place: int, label: Label) -> Command:
        return Command(
            f"view.show.{label.name}",
            self.tr("Show {label}").format(label=label.name),
            "view/labels",
            partial(self._toggle_label, label.name),
            (f"Ctrl+Shift+{place}",) if place <= _DIGITS else (),
            checked=partial(self._stage.text.is_label_visible, label.name),
            group="labels",
        )

    def _show_all(self) -> Command:
        return Command(
            "view.show_all",
            self.tr("Show all labels"),
            "view/labels",
            self._show_all_labels,
            ("Ctrl+Shift+H",),
            enabled=lambda: bool(self._hidden()),
            group="labels",
        )

    def _toggle_label(self, name: str) -> None:
        text = self._stage.text
        shown = not text.is_label_visible(name)
        chosen = self._stage.desk.chosen
        if not shown and chosen is not None and chosen.label == name:
            text.choose_span(None)
        text.set_label_visible(name, shown)
        self._tell_hidden()

    def _show_all_labels(self) -> None:
        for name in self._hidden():
            self._stage.text.set_label_visible(name, True)
        self._tell_hidden()

    def _hidden(self) -> list[str]:
        stage = self._stage
        names = [label.name for label in stage.desk.scheme.labels]
        return [name for name in names if not stage.text.is_label_visible(name)]

    def _mark_hidden(self) -> None:
        self._labels.show_hidden(self._hidden())

    def _tell_hidden(self) -> None:
        hidden = self._hidden()
        if hidden:
            sentence = self.tr("Hidden: {labels}").format(labels=", ".join(hidden))
        else:
            sentence = self.tr("All labels are shown.")
        self._stage.say(sentence)

    def _show_label_of_chosen(self) -> None:
        """Never let a person work on a span that is not to be seen."""
        chosen, text = self._stage.desk.chosen, self._stage.text
        if chosen is not None and not text.is_label_visible(chosen.label):
            text.set_label_visible(chosen.label, True)
            self._tell_hidden()

    # ---- dimming

    def _dimming(self) -> list[Command]:
        labels = self._stage.desk.scheme.labels
        rows: list[tuple[str, str, str | None]] = [
            (f"view.dim.{label.name}", self._dim_sentence(label), label.name)
            for label in labels
        ]
        rows.append(("view.dim_none", self.tr("Dim no label"), None))
        result = [
            Command(
                command_id,
                sentence,
                "view/dim",
                partial(self._stage.text.dim_all_but, lit),
                checked=self._is_lit(lit),
                group="labels",
            )
            for command_id, sentence, lit in rows
        ]
        result.append(
            Command(
                "view.dim_others",
                self.tr("Dim all labels but that of the chosen span"),
                "view/dim",
                self._dim_others,
                ("H",),
                enabled=lambda: (
                    self._stage.has_chosen or self._stage.text.lit_label is not None
                ),
                scope=self._stage.text,
                group="labels",
                hint=self.tr("Pressed again, it lights them all."),
            )
        )
        return result

    def _dim_sentence(self, label: Label) -> str:
        return self.tr("Dim all but {label}").format(label=label.name)

    def _is_lit(self, name: str | None) -> Callable[[], bool]:
        return lambda: self._stage.text.lit_label == name

    def _dim_others(self) -> None:
        text, chosen = self._stage.text, self._stage.desk.chosen
        wanted = chosen.label if chosen is not None else None
        text.dim_all_but(None if wanted == text.lit_label else wanted)

    def _light_known_labels(self) -> None:
        """Dim nothing for the sake of a label that is gone."""
        names = {label.name for label in self._stage.desk.scheme.labels}
        text = self._stage.text
        if text.lit_label is not None and text.lit_label not in names:
            text.dim_all_but(None)
