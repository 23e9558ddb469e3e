"""Documents with layers for tests of formats: drawn by chance, or small and chosen."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from annotator.formats.exchange import (
    Incoming,
    Outgoing,
    PersonLayer,
    WriteOptions,
    Writer,
    WriteReport,
)
from annotator.model.document import Document
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.model.span import Span, joined, reading_order

SHARED = Path(__file__).parents[2].parent / "shared" / "data"

characters = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
names = st.text(characters, min_size=1, max_size=8)
ids = st.one_of(
    st.uuids().map(str), st.text(characters, min_size=1, max_size=128), st.sampled_from("ab")
)
notes = st.none() | names
values = st.one_of(
    st.text(characters, max_size=8),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
)
attributes = st.dictionaries(names, values, max_size=3)


@st.composite
def spans(draw: st.DrawFn, span_id: str, document: Document, person: str) -> Span:
    edges = st.integers(0, len(document.text))
    pair = st.tuples(edges, edges).map(sorted).filter(lambda pair: pair[0] < pair[1])
    pairs = draw(st.lists(pair, min_size=1, max_size=3))
    fragments = joined([(start, end) for start, end in pairs])
    label, values_ = draw(names), draw(attributes)
    return Span(
        span_id, document.id, person, label, fragments, values_, draw(notes), draw(notes)
    )


@st.composite
def layers(draw: st.DrawFn, document: Document, person: str) -> PersonLayer:
    span_ids = draw(st.lists(ids, unique=True, max_size=4)) if document.text else []
    marked = [draw(spans(span_id, document, person)) for span_id in span_ids]
    ends = st.lists(st.sampled_from(span_ids or [""]), min_size=2, max_size=2, unique=True)
    relation_ids = draw(st.lists(ids, unique=True, max_size=3)) if len(span_ids) > 1 else []
    linked = [
        Relation(relation_id, document.id, person, draw(names), *draw(ends))
        for relation_id in relation_ids
    ]
    state, seconds = draw(st.sampled_from(State)), draw(st.integers(0, 10**6))
    layer = Layer(document.id, person, state, seconds, draw(notes), draw(notes))
    return PersonLayer(
        person,
        LayerContent(
            layer,
            tuple(sorted(marked, key=reading_order)),
            tuple(sorted(linked, key=lambda relation: relation.id)),
        ),
    )


@st.composite
def outgoing_documents(draw: st.DrawFn) -> Outgoing:
    document = Document(
        draw(ids),
        draw(st.text(characters, max_size=10)),
        draw(st.text(characters, max_size=40)),
        draw(st.dictionaries(names, st.text(characters, max_size=8), max_size=3)),
        draw(attributes),
    )
    people = draw(st.lists(names, unique=True, max_size=3))
    return Outgoing(document, tuple(draw(layers(document, name)) for name in sorted(people)))


corpora = st.lists(outgoing_documents(), max_size=3)


def write(
    writer: Writer, path: Path, documents: Iterable[Outgoing], scheme: Scheme
) -> WriteReport:
    """Run a writer to its end."""
    running = writer(path, documents, WriteOptions(scheme))
    while True:
        try:
            next(running)
        except StopIteration as end:
            return end.value


def apart(documents: Iterable[Outgoing]) -> list[Outgoing]:
    """Give each document an id of its own, and leave no relation that stands twice."""
    result = []
    for number, outgoing in enumerate(documents):
        document = replace(outgoing.document, id=f"{number} {outgoing.document.id}"[:128])
        layers = []
        for owned in outgoing.layers:
            links = {
                (one.type, one.source_id, one.target_id): one for one in owned.content.relations
            }
            relations = tuple(sorted(links.values(), key=lambda one: one.id))
            layers.append(replace(owned, content=replace(owned.content, relations=relations)))
        result.append(Outgoing(document, tuple(layers)))
    return result


def as_outgoing(incoming: Incoming) -> Outgoing:
    return Outgoing(incoming.document, incoming.layers)


def small_corpus() -> list[Outgoing]:
    """Return three documents: two layers that differ, one without any work, one in Arabic."""
    text = "“We will win,” said @x, “by May.” 😀\r\nAround 60 fighters left. -5 stayed."
    first = Document("d1", "=cmd|' /C calc'!A0", text, {"source": "The Vell Courier"})
    win, said, may = (1, 12), (14, 22), (25, 32)
    count = (text.index("Around"), text.index("fighters"))
    anna = LayerContent(
        Layer("d1", "p1", State.DONE, 61),
        (
            Span("s1", "d1", "p1", "claim", (win, may), {"certainty": "predicted"}),
            Span("s2", "d1", "p1", "attribution", (said,), {}, "a handle", "discuss"),
            Span("s3", "d1", "p1", "quantity", (count,), {"value_min": 60}),
        ),
        (Relation("r1", "d1", "p1", "attributes", "s2", "s1"),),
    )
    minus = (text.index("-5"), text.index("-5") + 2)
    bela = LayerContent(
        Layer("d1", "p2", State.IN_PROGRESS),
        (Span("s1", "d1", "p2", "quantity", (minus,), {"value_min": -5.5, "unit": "=1+1"}),),
    )
    second = Document("d2", "Nothing marked", "A line.\n\nAnother one.", {}, {"genre": "news"})
    third = Document("d3", "عربي", "قال الوزير: لا. ثم خرج؟ نعم.")
    gold = LayerContent(
        Layer("d3", "gold", State.DONE), (Span("g1", "d3", "gold", "claim", ((0, 10),)),)
    )
    return [
        Outgoing(first, (PersonLayer("p1", anna), PersonLayer("p2", bela))),
        Outgoing(second),
        Outgoing(third, (PersonLayer("gold", gold),)),
    ]
