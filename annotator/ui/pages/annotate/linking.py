"""Linking two spans: choose the other end with the keys that choose spans, then Enter."""

from functools import partial

from PySide6.QtCore import QObject

from annotator.model.scheme import RelationType
from annotator.model.span import Span
from annotator.services.annotating import link
from annotator.ui.actions import Command
from annotator.ui.messages import translate
from annotator.ui.pages.annotate.choosing import Choosing
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.picker import Choice

_Ends = tuple[Span, Span]


class Linking(QObject):
    """Remembers where a link starts while the person looks for where it goes."""

    def __init__(self, stage: Stage, choosing: Choosing) -> None:
        super().__init__(stage)
        self._stage = stage
        self._choosing = choosing
        self._source = ""
        self._caret = 0
        stage.desk.opened.connect(self._forget)
        stage.desk.chosen_changed.connect(self._look_at_target)
        stage.desk.spans_changed.connect(self._look_at_target)

    @property
    def source(self) -> Span | None:
        """The span from which a link is being made."""
        return self._stage.desk.spans.get(self._source)

    @property
    def target(self) -> Span | None:
        """The chosen other end, if the scheme allows a link to it."""
        chosen = self._stage.desk.chosen
        return chosen if chosen is not None and self.allows(chosen) else None

    def commands(self) -> list[Command]:
        """Return the command that begins a link."""
        return [
            Command(
                "span.link",
                self.tr("Link to another span…"),
                "span",
                self.begin,
                ("R",),
                enabled=lambda: self._stage.has_chosen and self.source is None,
                scope=self._stage.text,
                group="link",
                hint=self.tr("Go to the other span with N and P or the mouse, then Enter."),
            )
        ]

    def allows(self, span: Span) -> bool:
        """Tell whether the scheme allows a link between the first span and another, any way."""
        return span.id != self._source and bool(self._kinds(span))

    def begin(self) -> None:
        """Begin a link at the chosen span."""
        desk = self._stage.desk
        chosen = desk.chosen
        if chosen is None:
            return
        self._source, self._caret = chosen.id, self._stage.text.caret()
        if not any(self.allows(span) for span in desk.spans.values()):
            self._source = ""
            self._stage.say(
                self.tr(
                    "There is no other span that the scheme lets a {label} link to."
                ).format(label=chosen.label)
            )
            return
        self._choosing.is_target = self.allows
        self._stage.mode_changed.emit()

    def accept(self) -> None:
        """Link to the chosen span; where several types fit, ask which."""
        target, source = self.target, self.source
        if source is None:
            return
        if target is None:
            self._stage.say(self.tr("Go to the span to link to first: N, P or the mouse."))
            return
        kinds = self._kinds(target)
        if len(kinds) == 1:
            self._link(*kinds[0])
            return
        choices = [
            Choice(f"{kind.name}   {_way(kind, ends)}", partial(self._link, kind, ends))
            for kind, ends in kinds
        ]
        self._stage.pick(self.tr("Which link?"), choices)

    def cancel(self) -> None:
        """End without a link, with span and caret as they were."""
        source, caret = self.source, self._caret
        self._forget()
        if source is not None:
            self._stage.text.set_caret(caret)
            self._stage.text.choose_span(source.id, show=False)
        self._stage.mode_changed.emit()

    def sentence(self) -> str:
        """Return what the bar says while a link is made."""
        source, target, desk = self.source, self.target, self._stage.desk
        if source is None:
            return ""
        begun = self.tr("Link from {label} “{text}”").format(
            label=source.label, text=desk.excerpt(source, 40)
        )
        if target is None:
            return begun + " … " + self.tr("Go to the other span: N, P or the mouse.")
        names = " / ".join(kind.name for kind, _ in self._kinds(target))
        goal = self.tr("to {label} “{text}” as {names}").format(
            label=target.label, text=desk.excerpt(target, 40), names=names
        )
        return f"{begun} {goal}"

    def _kinds(self, other: Span) -> list[tuple[RelationType, _Ends]]:
        """Return the links that the scheme allows, those from the first span first."""
        source, scheme = self.source, self._stage.desk.scheme
        if source is None:
            return []
        onward = scheme.offered_relation_types(source.label, other.label)
        back = scheme.offered_relation_types(other.label, source.label)
        kinds = [(kind, (source, other)) for kind in onward]
        return kinds + [(kind, (other, source)) for kind in back if not kind.symmetric]

    def _link(self, kind: RelationType, ends: _Ends) -> None:
        with self._stage.trying():
            link(self._stage.workspace, *ends, kind.name)
            self._stage.say(self.tr("Linked: {name}.").format(name=kind.name), undo=True)
        self.cancel()

    def _forget(self) -> None:
        self._source = ""
        self._choosing.is_target = lambda _: True

    def _look_at_target(self) -> None:
        if not self._source:
            return
        if self.source is None:
            self._forget()
        self._stage.mode_changed.emit()


def _way(kind: RelationType, ends: _Ends) -> str:
    arrow = "↔" if kind.symmetric else translate("Arrows", "→")
    return f"{ends[0].label} {arrow} {ends[1].label}"
