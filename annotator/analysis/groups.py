"""Groups of things that are joined directly or through others (disjoint sets)."""


class Groups:
    """Things numbered from 0, each alone at first."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def root(self, thing: int) -> int:
        """Return the smallest number in the group of a thing."""
        parents = self._parents
        root = thing
        while parents[root] != root:
            root = parents[root]
        while parents[thing] != root:
            parents[thing], thing = root, parents[thing]
        return root

    def join(self, one: int, two: int) -> None:
        """Make one group of the groups of two things."""
        first, second = sorted((self.root(one), self.root(two)))
        self._parents[second] = first

    def all(self) -> tuple[tuple[int, ...], ...]:
        """Return the groups by their smallest number, each sorted."""
        members: dict[int, list[int]] = {}
        for thing in range(len(self._parents)):
            members.setdefault(self.root(thing), []).append(thing)
        return tuple(tuple(group) for group in members.values())

    def of_several(self) -> tuple[tuple[int, ...], ...]:
        """Return the groups of two and more."""
        return tuple(group for group in self.all() if len(group) > 1)
