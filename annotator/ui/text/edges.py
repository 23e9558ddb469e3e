"""New fragments for a span whose edge moves, as pure functions over code points."""

from annotator.model.span import Fragment
from annotator.ui.text.movement import Edge, Unit, moved_to

Fragments = tuple[Fragment, ...]


def with_edge_moved(
    text: str, fragments: Fragments, edge: Edge, unit: Unit, *, forward: bool
) -> Fragments | None:
    """Return the fragments with the span's outer edge moved a step; None if it cannot go."""
    index = 0 if edge is Edge.START else len(fragments) - 1
    start, end = fragments[index]
    goal = moved_to(text, start if edge is Edge.START else end, unit, edge, forward=forward)
    wanted = (goal, end) if edge is Edge.START else (start, goal)
    if wanted[0] >= wanted[1] or wanted == (start, end):
        return None
    return with_edge_at(text, fragments, index, edge, goal)


def with_edge_at(
    text: str, fragments: Fragments, index: int, edge: Edge, position: int
) -> Fragments:
    """Return the fragments with one edge of one of them at a position, or as near as may be.

    The fragment keeps one character at least, and one character stays between it and its
    neighbours.
    """
    start, end = fragments[index]
    if edge is Edge.START:
        lowest = fragments[index - 1][1] + 1 if index else 0
        start = max(lowest, min(position, end - 1))
    else:
        last = index == len(fragments) - 1
        highest = len(text) if last else fragments[index + 1][0] - 1
        end = min(highest, max(position, start + 1))
    return (*fragments[:index], (start, end), *fragments[index + 1 :])
