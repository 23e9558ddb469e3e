"""The best one-to-one choice among weighted pairs: the assignment problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.analysis.marks import Reals, Wholes

Edge = tuple[int, int, float]
"""A node on the left, a node on the right, and how much the pair is worth, above 0."""


LARGEST = 250_000
"""Left nodes times right nodes of a connected part that is still solved to the best."""


def best_pairs(edges: Sequence[Edge]) -> list[Edge]:
    """Return pairs with the largest sum of worth in which no node comes twice.

    Nodes on the left and on the right are numbered apart. Each connected part is solved by
    itself: a star by its best pair, two and two by looking, anything else by shortest
    augmenting paths. Parts above `LARGEST`, which only heaps of hundreds of spans over each
    other make, would take minutes: there the best pair is taken first.
    """
    chosen: list[Edge] = []
    for part in _parts(edges):
        lefts = {left for left, _, _ in part}
        rights = {right for _, right, _ in part}
        if len(lefts) == 1 or len(rights) == 1:
            chosen.append(max(part, key=lambda edge: (edge[2], -edge[0], -edge[1])))
        elif len(lefts) == len(rights) == 2:
            chosen += _of_two(part, min(lefts), min(rights))
        elif len(lefts) * len(rights) > LARGEST:
            chosen += _best_first(part)
        else:
            chosen += _solved(part, sorted(lefts), sorted(rights))
    return chosen


def _parts(edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    """Yield the connected parts of a graph."""
    parent: dict[int, int] = {}
    for left, right, _ in edges:
        one, other = _root(parent, left), _root(parent, ~right)
        parent[one] = other
    parts: dict[int, list[Edge]] = {}
    for edge in edges:
        parts.setdefault(_root(parent, edge[0]), []).append(edge)
    yield from parts.values()


def _root(parent: dict[int, int], node: int) -> int:
    while (above := parent.setdefault(node, node)) != node:
        parent[node] = parent[above]
        node = above
    return node


def _best_first(part: list[Edge]) -> list[Edge]:
    used: set[int] = set()
    chosen = []
    for edge in sorted(part, key=lambda edge: (-edge[2], edge[0], edge[1])):
        if used.isdisjoint((edge[0], ~edge[1])):
            used |= {edge[0], ~edge[1]}
            chosen.append(edge)
    return chosen


def _of_two(part: list[Edge], left: int, right: int) -> list[Edge]:
    """Choose between the two ways in which two and two nodes can be joined."""
    straight = [edge for edge in part if (edge[0] == left) == (edge[1] == right)]
    crossed = [edge for edge in part if (edge[0] == left) != (edge[1] == right)]
    return max(straight, crossed, key=lambda edges: sum(edge[2] for edge in edges))


def _solved(part: list[Edge], lefts: list[int], rights: list[int]) -> list[Edge]:
    import numpy as np

    row = {node: number for number, node in enumerate(lefts)}
    column = {node: number for number, node in enumerate(rights)}
    worth = np.zeros((len(lefts), len(rights)))
    for left, right, value in part:
        worth[row[left], column[right]] = value
    turned = len(lefts) > len(rights)
    matched = assigned(-worth.T if turned else -worth)
    pairs = [(to, of) if turned else (of, to) for of, to in enumerate(matched.tolist())]
    return [
        (lefts[one], rights[other], float(worth[one, other]))
        for one, other in pairs
        if worth[one, other] > 0
    ]


def assigned(cost: Reals) -> Wholes:
    """Return for each row its column in the cheapest assignment; needs rows <= columns.

    Shortest augmenting paths with potentials, O(rows² · columns) (Kuhn 1955; Jonker and
    Volgenant 1987). Among equally cheap assignments the result is fixed by the order of rows.
    """
    import numpy as np

    rows, columns = cost.shape
    row_price, price = np.zeros(rows), np.zeros(columns)
    row_of = np.full(columns, -1, np.int64)
    for start in range(rows):
        way = np.full(columns, -1, np.int64)
        distance = np.full(columns, np.inf)
        done = np.zeros(columns, np.bool_)
        row, column, reached = start, -1, 0.0
        while True:
            through = reached + cost[row] - row_price[row] - price
            shorter = ~done & (through < distance)
            distance[shorter], way[shorter] = through[shorter], column
            column = int(np.where(done, np.inf, distance).argmin())
            reached = float(distance[column])
            done[column] = True
            if row_of[column] < 0:
                break
            row = int(row_of[column])
        settled = np.flatnonzero(done & (row_of >= 0))
        row_price[row_of[settled]] += reached - distance[settled]
        row_price[start] += reached
        price[settled] -= reached - distance[settled]
        _shift(row_of, way, column, start)
    return _columns_of(row_of, rows)


def _shift(row_of: Wholes, way: Wholes, column: int, start: int) -> None:
    """Move every row on an augmenting path to the column behind it."""
    while way[column] >= 0:
        before = int(way[column])
        row_of[column] = row_of[before]
        column = before
    row_of[column] = start


def _columns_of(row_of: Wholes, rows: int) -> Wholes:
    import numpy as np

    result = np.zeros(rows, np.int64)
    used = np.flatnonzero(row_of >= 0)
    result[row_of[used]] = used
    return result
