"""The ways in which an edge of a span is moved by keys, the same on every page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from annotator.ui.messages import translate
from annotator.ui.text.movement import Edge, Unit


class EdgeMover(Protocol):
    """Whoever moves the edges of a span."""

    def move_edge(self, edge: Edge, unit: Unit, *, forward: bool) -> None:
        """Move an edge one step in the order of reading."""

    def push_edge(self, edge: Edge, *, rightward: bool) -> None:
        """Move an edge to the next word at its right or left."""


@dataclass(frozen=True, slots=True)
class EdgeMove:
    """One way to move an edge, as a command needs it."""

    name: str
    sentence: str
    key: str
    run: Callable[[], None]


def edge_moves(mover: EdgeMover) -> list[EdgeMove]:
    """Return all ways to move an edge: by steps first, then by arrows."""
    return [*_steps(mover), *_pushes(mover)]


def _steps(mover: EdgeMover) -> list[EdgeMove]:
    end, start, word, character = Edge.END, Edge.START, Unit.WORD, Unit.CHARACTER
    sentences = (
        translate("Shaping", "End one word later"),
        translate("Shaping", "End one word earlier"),
        translate("Shaping", "Start one word later"),
        translate("Shaping", "Start one word earlier"),
        translate("Shaping", "End one character later"),
        translate("Shaping", "End one character earlier"),
        translate("Shaping", "Start one character later"),
        translate("Shaping", "Start one character earlier"),
    )
    rows = (
        ("end_word_on", "Ctrl+K", end, word),
        ("end_word_back", "Ctrl+J", end, word),
        ("start_word_on", "Ctrl+Shift+K", start, word),
        ("start_word_back", "Ctrl+Shift+J", start, word),
        ("end_on", "K", end, character),
        ("end_back", "J", end, character),
        ("start_on", "Shift+K", start, character),
        ("start_back", "Shift+J", start, character),
    )
    return [
        EdgeMove(
            name,
            sentence,
            key,
            partial(mover.move_edge, edge, unit, forward=name.endswith("_on")),
        )
        for sentence, (name, key, edge, unit) in zip(sentences, rows, strict=True)
    ]


def _pushes(mover: EdgeMover) -> list[EdgeMove]:
    end_right = translate("Shaping", "End to the right by a word")
    end_left = translate("Shaping", "End to the left by a word")
    start_right = translate("Shaping", "Start to the right by a word")
    start_left = translate("Shaping", "Start to the left by a word")
    rows = (
        ("end_right", end_right, "Alt+Right", Edge.END),
        ("end_left", end_left, "Alt+Left", Edge.END),
        ("start_right", start_right, "Alt+Shift+Right", Edge.START),
        ("start_left", start_left, "Alt+Shift+Left", Edge.START),
    )
    return [
        EdgeMove(
            name,
            sentence,
            key,
            partial(mover.push_edge, edge, rightward=name.endswith("_right")),
        )
        for name, sentence, key, edge in rows
    ]
