"""The links of one span as lines over the text: where they run and where their names stand."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from annotator.ui.text.layout import Metrics
from annotator.ui.text.picture import Row

MOST = 6
"""Links that are drawn; of the others only the number is shown."""
_LANE = 3.0
"""From one line to the next above the chips, in pixels."""
_LANES = 4
_CLEAR = 1.5
_ROUND = 5.0
_GUTTER = 10.0
"""How far beside the text lines run up and down, in pixels."""
_BESIDE = 8.0
_AROUND_POLE = 5.0


class Seen(NamedTuple):
    """A span of which a line is in sight; its first one counts."""

    y: float
    """The top of the line's row, in pixels of the viewport."""
    pole: float
    """Where an arc comes down to the span."""
    past: float
    """Where its chip ends, as read."""


class Unseen(NamedTuple):
    """A span that is out of sight."""

    above: bool


Place = Seen | Unseen


class Link(NamedTuple):
    """A link of the chosen span, as seen from there."""

    name: str
    other: Place
    leaves: bool
    """It has an arrow head at the other span; one that runs both ways has two."""
    arrives: bool


class Head(NamedTuple):
    """The head of an arrow, which points up or down."""

    tip: QPointF
    down: bool


@dataclass(slots=True)
class Arc:
    """One link as it is painted."""

    name: str
    tag: QRectF | None
    """Where the name stands; None where there is no room for it at all."""
    path: QPainterPath = field(default_factory=QPainterPath)
    heads: list[Head] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Room:
    """What arcs need to know of the page."""

    metrics: Metrics
    left: float
    right: float
    height: float
    mirrored: bool
    rows: dict[float, Row]
    """What is drawn on the rows in sight, by their y."""
    tops: tuple[float, float]
    """The y of the first and the last row that is whole in sight."""
    width: Callable[[str], float]
    """The width of a name with its frame, in pixels."""

    @property
    def gutter(self) -> float:
        """The x of lines that run from row to row."""
        return self.right + _GUTTER if self.mirrored else self.left - _GUTTER

    @property
    def lanes(self) -> int:
        """How many lines have room above the chips of a row."""
        metrics = self.metrics
        free = metrics.row - metrics.text_height - metrics.chip_height
        return max(1, min(_LANES, 1 + int(free // _LANE)))

    def band(self, y: float) -> float:
        """Return the top of the chips of a row."""
        return y + self.metrics.text_top - self.metrics.chip_height

    def level(self, y: float, lane: int = 0) -> float:
        """Return the y of a line above the chips of a row."""
        return max(0.75, self.band(y) - _CLEAR - _LANE * min(lane, self.lanes - 1))

    def foot(self, y: float) -> float:
        """Return the y at which an arc ends on a span."""
        return y + self.metrics.text_top + 1


def seen_on(y: float, row: Row, span_id: str, *, mirrored: bool) -> Seen:
    """Return where arcs meet a span on a row: beside its chip, or where its ground begins.

    Raises ValueError if nothing of the span is on the row.
    """
    chips = [(chip.left - 1, chip.right + 1) for chip in row.chips if span_id in chip.span_ids]
    if chips:
        left, right = chips[-1 if mirrored else 0]
        return Seen(y, right, left) if mirrored else Seen(y, left, right)
    grounds = [tint for tint in row.tints if tint.span_id == span_id]
    place = min(tint.left for tint in grounds)
    if mirrored:
        place = max(tint.right for tint in grounds)
    return Seen(y, place, place)


def arcs_of(chosen: Place, links: Iterable[Link], room: Room) -> list[Arc]:
    """Return the arcs of a span's links, those in sight and near first."""
    wanted = sorted(_gathered(chosen, links), key=lambda link: _distance(chosen, link.other))
    return _Drawing(chosen, wanted[:MOST], room).arcs(len(wanted) - MOST)


def _gathered(chosen: Place, links: Iterable[Link]) -> list[Link]:
    """Return links with those of one kind that leave at one edge as one."""
    if isinstance(chosen, Unseen):
        return [link for link in links if isinstance(link.other, Seen)]
    counts: dict[Link, int] = {}
    for link in links:
        counts[link] = counts.get(link, 0) + 1
    return [
        link._replace(name=f"{link.name} ×{count}") if count > 1 else link
        for link, count in counts.items()
    ]


def _distance(chosen: Place, other: Place) -> tuple[float, float]:
    if isinstance(chosen, Unseen) or isinstance(other, Unseen):
        return (1e9, 0.0) if isinstance(other, Unseen) else (0.0, other.y)
    return (abs(chosen.y - other.y), abs(chosen.pole - other.pole))


class _Drawing:
    """The arcs of one span in the making."""

    def __init__(self, chosen: Place, links: Sequence[Link], room: Room) -> None:
        self._chosen = chosen
        self._links = links
        self._room = room
        self._tags = _Tags(room)
        for place in (chosen, *(link.other for link in links)):
            if isinstance(place, Seen):
                self._tags.keep_free(place.y, place.pole)

    def arcs(self, further: int) -> list[Arc]:
        """Return an arc for each link, and one more with the number of further ones."""
        drawn = [
            self._arc(link, lane) for link, lane in zip(self._links, self._lanes(), strict=True)
        ]
        if further > 0 and isinstance(self._chosen, Seen):
            more = f"+{further}"
            tag = self._tags.placed(self._chosen.y, self._chosen.past, more)
            drawn.append(Arc(more, tag))
        return drawn

    def _lanes(self) -> Iterator[int]:
        """Yield the lane of each link, the nearest below; lines to other rows share one."""
        taken = 0 if all(self._is_beside(link.other) for link in self._links) else 1
        for link in self._links:
            if self._is_beside(link.other):
                yield taken
                taken += 1
            else:
                yield 0

    def _is_beside(self, other: Place) -> bool:
        chosen = self._chosen
        return isinstance(chosen, Seen) and isinstance(other, Seen) and chosen.y == other.y

    def _arc(self, link: Link, lane: int) -> Arc:
        start, goal = self._way(self._chosen, lane), self._way(link.other, lane)
        points = start + goal[::-1]
        if not self._is_beside(link.other):
            gutter = self._room.gutter
            turns = [QPointF(gutter, way[-1].y()) for way in (start, goal)]
            points = [*start, *turns, *goal[::-1]]
        arc = Arc(link.name, None, _rounded(points))
        if link.leaves:
            arc.heads.append(_head(link.other, goal[0]))
        if link.arrives:
            arc.heads.append(_head(self._chosen, start[0]))
        self._name(arc, link.other, lane)
        return arc

    def _way(self, place: Place, lane: int) -> list[QPointF]:
        """Return the points from an end to its line above the row, or one at the edge."""
        room = self._room
        if isinstance(place, Unseen):
            return [QPointF(room.gutter, 1.0 if place.above else room.height - 1.0)]
        level = room.level(place.y, lane)
        return [QPointF(place.pole, room.foot(place.y)), QPointF(place.pole, level)]

    def _name(self, arc: Arc, other: Place, lane: int) -> None:
        """Place the name by the other end and lead the line to it if it does not pass."""
        y, low, high, wanted = self._stretch(other, self._room.width(arc.name))
        arc.tag = self._tags.placed(y, wanted, arc.name)
        if arc.tag is None:
            return
        level, middle = self._room.level(y, lane), arc.tag.center().x()
        if not low <= middle <= high:
            arc.path.moveTo(low if middle < low else high, level)
            arc.path.lineTo(middle, level)
        arc.path.moveTo(middle, level)
        arc.path.lineTo(middle, arc.tag.top())

    def _stretch(self, other: Place, width: float) -> tuple[float, float, float, float]:
        """Return the row, both ends of the line over it, and where the name had best stand."""
        room, chosen = self._room, self._chosen
        gutter = room.gutter
        if isinstance(other, Unseen):
            wanted = room.right - width if room.mirrored else room.left
            return (room.tops[0 if other.above else 1], gutter, gutter, wanted)
        if isinstance(chosen, Seen) and chosen.y == other.y:
            low, high = sorted((chosen.pole, other.pole))
            wanted = (low + high - width) / 2
            if high - low < width + 2 * _BESIDE:
                edges = (other.pole, other.past)
                wanted = min(edges) - width - 2 if other.pole == low else max(edges) + 2
            return (other.y, low, high, wanted)
        low, high = sorted((gutter, other.pole))
        wanted = low + _BESIDE if room.mirrored else high - width - _BESIDE
        return (other.y, low, high, wanted)


def _head(place: Place, tip: QPointF) -> Head:
    return Head(tip, down=isinstance(place, Seen) or not place.above)


def _rounded(points: Sequence[QPointF]) -> QPainterPath:
    """Return a path along straight lines with rounded corners."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    step = other - corner
    length = abs(step.x()) + abs(step.y())
    return corner + step * (min(_ROUND, length / 2) / length) if length else corner


class _Tags:
    """Finds room for names between the chips of a row."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._poles: dict[float, list[tuple[float, float]]] = {}
        self._placed: dict[float, list[tuple[float, float]]] = {}

    def keep_free(self, y: float, pole: float) -> None:
        """Let no name stand where an arc comes down."""
        around = (pole - _AROUND_POLE, pole + _AROUND_POLE)
        self._poles.setdefault(y, []).append(around)

    def placed(self, y: float, wanted: float, name: str) -> QRectF | None:
        """Return a free place as near as may be; over chips if no other is left."""
        room, width = self._room, self._room.width(name)
        own = self._placed.setdefault(y, [])
        row = room.rows.get(y)
        chips = [(chip.left - 1, chip.right + 1) for chip in row.chips] if row else []
        for taken in ([*chips, *self._poles.get(y, []), *own], own):
            left = self._nearest(taken, wanted, width)
            if left is not None:
                own.append((left - 3, left + width + 3))
                return QRectF(left, room.band(y), width, room.metrics.chip_height - 1)
        return None

    def _nearest(
        self, taken: Iterable[tuple[float, float]], wanted: float, width: float
    ) -> float | None:
        found: list[float] = []
        start = self._room.left
        for low, high in [*sorted(taken), (self._room.right, self._room.right)]:
            if low - start >= width:
                found.append(max(start, min(wanted, low - width)))
            start = max(start, high)
        return min(found, key=lambda left: abs(left - wanted), default=None)
