"""What stands behind a figure of agreement: the spans in which two people differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from annotator.analysis.disagreements import Difference, differences_of_pairs
from annotator.analysis.measures import KINDS
from annotator.analysis.sought import matched_labels, spans_of_kinds
from annotator.model.layer import LayerContent
from annotator.model.person import Person
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span
from annotator.services.agreement_choice import Plan, Task
from annotator.services.agreement_report import Findings
from annotator.services.workspace import Workspace

MOST = 20_000
"""Disputes that are listed; behind them the list says that there are more."""
DIFFERENT = tuple(kind for kind in KINDS if kind != "exact")
"""The kinds in which two people differ."""
ATTRIBUTE, RELATION = "attribute", "relation"
"""Kinds of disputes beside those of the decomposition."""
EVERY_TYPE = "all"
"""Stands for the relations of every type together."""
_LONGEST = 160

_SpanKey = tuple[str, tuple[Fragment, ...]]
_Link = tuple[str | _SpanKey, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """How far boundaries of two matched spans are apart."""

    side: str
    """One of “start” and “end”."""
    least: int
    most: int
    """In code points, whoever comes first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which disputes somebody looks for; by default everything in which people differ."""

    kinds: tuple[str, ...] = DIFFERENT
    label: str = ""
    """A label that one of the two spans has; empty: any."""
    labels: tuple[str, str] | None = None
    """The labels of two matched spans, either way round."""
    pair: tuple[str, str] | None = None
    """Pseudonyms of two people."""
    person: str = ""
    """The pseudonym of one of the two; empty: anybody."""
    document: str = ""
    """The id of a document; empty: any."""
    batch: str = ""
    """The name of a batch; empty: any or none."""
    attribute: str = ""
    """An attribute whose values differ, where spans match in place and label."""
    relation: str = ""
    """A type of relations, or “all”, that one person drew between matched spans alone."""
    apart: Apart | None = None
    """Only matched spans whose boundaries are so far apart."""

    @property
    def is_of_a_part(self) -> bool:
        """Whether it is of a label or two, a pair, a batch or a document."""
        return bool(self.label or self.labels or self.pair or self.batch or self.document)


@dataclass(frozen=True, slots=True)
class How:
    """What is looked for, and how people are compared."""

    wanted: Wanted
    labels: Sequence[str]
    """Labels that count."""
    trim: bool
    """Whether white space at the edges of spans does not count."""
    symmetric: frozenset[str]
    """Types of relations whose ends may be swapped."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """One place of a text where two people differ, or agree if that was asked for."""

    document_id: str
    title: str
    people: tuple[str, str]
    """Pseudonyms."""
    person_ids: tuple[str, str]
    kind: str
    """One of the kinds of the decomposition, “attribute” or “relation”."""
    first: Span | None
    """What the first person marked there; of a relation, where it begins if they drew it."""
    second: Span | None
    quote: str
    """What stands there, shortened; fragments are joined by " … "."""
    fragment: str | None = None
    """Of a fragment: "split", "merge" or "nested", as the first person sees it."""
    name: str = ""
    """Of an attribute or a relation: what it is called."""
    target: Span | None = None
    """Of a relation: where it ends."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans that it is about."""
        return tuple(span for span in (self.first, self.second, self.target) if span)

    @property
    def extent(self) -> tuple[int, int]:
        """Return its first code point and the one behind its last, without where links end."""
        spans = [span for span in (self.first, self.second) if span]
        ends = [fragment for span in spans for fragment in span.fragments]
        return min(start for start, _ in ends), max(end for _, end in ends)

    @property
    def fragments(self) -> tuple[Fragment, ...]:
        """Where it is in the text: sorted, and each fragment once."""
        return tuple(sorted({part for span in self.spans for part in span.fragments}))


@dataclass(frozen=True, slots=True)
class Disputes:
    """What was found, in the order of documents and of their texts."""

    found: tuple[Dispute, ...]
    documents: int
    """How many documents hold them."""
    is_cut: bool
    """Whether there are more than `MOST`."""


def may_hold(task: Task, findings: Findings, made: Plan, how: How) -> bool:
    """Tell from its sums whether a document can have what is wanted."""
    wanted = how.wanted
    pairs = [
        place
        for place, pair in enumerate(combinations(task.people, 2))
        if _is_wanted_pair([made.people[person].pseudonym for person in pair], wanted)
    ]
    is_elsewhere = wanted.document not in ("", task.row.id) or (
        wanted.batch not in ("", *task.batches)
    )
    if is_elsewhere or not pairs:
        return False
    if wanted.attribute:
        return wanted.attribute in findings.attributes
    if wanted.relation:
        return bool(findings.relations)
    return _many(findings, pairs, how) > 0


def _many(findings: Findings, pairs: Sequence[int], how: How) -> int:
    wanted, labels = how.wanted, how.labels
    if wanted.labels is not None:
        one, other = (labels.index(name) for name in wanted.labels)
        return matched_labels(findings.sums, pairs, (one, other))
    label = labels.index(wanted.label) if wanted.label else None
    return spans_of_kinds(findings.sums, pairs, label, wanted.kinds)


def _is_wanted_pair(pair: Sequence[str], wanted: Wanted) -> bool:
    if wanted.pair is not None and set(wanted.pair) != set(pair):
        return False
    return not wanted.person or wanted.person in pair


def disputes_of(workspace: Workspace, task: Task, made: Plan, how: How) -> list[Dispute]:
    """Return what is wanted of one document."""
    wanted = how.wanted
    text = workspace.document(task.row.id).text
    contents = {one.layer.person_id: one for one in workspace.contents(task.row.id)}
    people = [
        person
        for person in (made.people[place] for place in task.people)
        if person.id in contents and (wanted.pair is None or person.pseudonym in wanted.pair)
    ]
    layers = [
        [span for span in contents[person.id].spans if span.label in how.labels]
        for person in people
    ]
    paired = [
        ((people[one], people[other]), difference)
        for (one, other), difference in differences_of_pairs(
            layers, how.labels, len(text), text if how.trim else ""
        )
        if _is_wanted_pair([people[one].pseudonym, people[other].pseudonym], wanted)
    ]
    make = _Maker(task, text)
    if wanted.relation:
        return list(_relations(make, paired, contents, how))
    if wanted.attribute:
        return list(_attributes(make, paired, wanted.attribute))
    return [
        make.dispute(pair, difference.kind, difference)
        for pair, difference in paired
        if _is_wanted(difference, wanted)
    ]


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes disputes of one document."""

    task: Task
    text: str

    def dispute(
        self, pair: tuple[Person, Person], kind: str, difference: Difference, name: str = ""
    ) -> Dispute:
        one, other = difference.first, difference.second
        shown = one or other
        return Dispute(
            document_id=self.task.row.id,
            title=self.task.row.title,
            people=(pair[0].pseudonym, pair[1].pseudonym),
            person_ids=(pair[0].id, pair[1].id),
            kind=kind,
            first=one,
            second=other,
            quote=self.quote(shown) if shown else "",
            fragment=difference.fragment,
            name=name,
        )

    def relation(
        self, pair: tuple[Person, Person], drawer: str, ends: tuple[Span, Span], name: str
    ) -> Dispute:
        source, target = ends
        is_first = drawer == pair[0].id
        difference = Difference(
            RELATION, source if is_first else None, None if is_first else source
        )
        made = self.dispute(pair, RELATION, difference, name)
        quote = f"{self.quote(source)} → {self.quote(target)}"
        return replace(made, quote=quote, target=target)

    def quote(self, span: Span) -> str:
        parts = [self.text[start : min(end, start + _LONGEST)] for start, end in span.fragments]
        line = " ".join(" … ".join(parts).split())
        is_whole = len(line) <= _LONGEST and span.end - span.start <= _LONGEST
        return line if is_whole else f"{line[: _LONGEST - 1]}…"


_Paired = Sequence[tuple[tuple[Person, Person], Difference]]


def _is_wanted(difference: Difference, wanted: Wanted) -> bool:
    spans = [span for span in (difference.first, difference.second) if span]
    names = [span.label for span in spans]
    if wanted.labels is not None:
        return len(names) == 2 and sorted(names) == sorted(wanted.labels)
    if difference.kind not in wanted.kinds or not _is_apart(difference, wanted.apart):
        return False
    return not wanted.label or wanted.label in names


def _is_apart(difference: Difference, apart: Apart | None) -> bool:
    one, other = difference.first, difference.second
    if apart is None:
        return True
    if one is None or other is None:
        return False
    is_start = apart.side == "start"
    distance = one.start - other.start if is_start else one.end - other.end
    return apart.least <= abs(distance) <= apart.most


def _attributes(make: _Maker, paired: _Paired, name: str) -> Iterator[Dispute]:
    for pair, difference in paired:
        one, other = difference.first, difference.second
        if one is None or other is None or one.label != other.label:
            continue
        if one.attributes.get(name) != other.attributes.get(name):
            yield make.dispute(pair, ATTRIBUTE, difference, name)


def _relations(
    make: _Maker, paired: _Paired, contents: dict[str, LayerContent], how: How
) -> Iterator[Dispute]:
    """Yield relations between matched spans that only one of two people drew."""
    partners: dict[tuple[str, str], tuple[tuple[Person, Person], dict[_SpanKey, Span]]] = {}
    for pair, difference in paired:
        one, other = difference.first, difference.second
        if one is not None and other is not None:
            first, second = pair
            partners.setdefault((first.id, second.id), (pair, {}))[1][_key(one)] = other
            partners.setdefault((second.id, first.id), (pair, {}))[1][_key(other)] = one
    for (drawer, reader), (pair, partner) in partners.items():
        drawn = {link for link, _ in _links(contents[reader], how)}
        for relation, ends in _ends(contents[drawer]):
            there = [partner[_key(span)] for span in ends if _key(span) in partner]
            if how.wanted.relation not in (EVERY_TYPE, relation.type) or len(there) < 2:
                continue
            if _link(relation.type, there[0], there[1], how) not in drawn:
                yield make.relation(pair, drawer, ends, relation.type)


def _links(content: LayerContent, how: How) -> Iterator[tuple[_Link, Relation]]:
    for relation, (source, target) in _ends(content):
        yield _link(relation.type, source, target, how), relation


def _ends(content: LayerContent) -> Iterator[tuple[Relation, tuple[Span, Span]]]:
    spans = {span.id: span for span in content.spans}
    for relation in content.relations:
        yield relation, (spans[relation.source_id], spans[relation.target_id])


def _link(kind: str, source: Span, target: Span, how: How) -> _Link:
    ends = (_key(source), _key(target))
    return kind, *(sorted(ends) if kind in how.symmetric else ends)


def _key(span: Span) -> _SpanKey:
    return span.label, span.fragments
