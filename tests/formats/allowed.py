"""Corpora that the model allows under a scheme, drawn by chance."""

from dataclasses import replace

from hypothesis import strategies as st

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.model.document import Document
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.relation import Relation
from annotator.model.scheme import Attribute, AttributeKind, Label, RelationType, Scheme
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span, joined, reading_order

NASTY_LABELS = ("Größe/2", "a:b|c", "数量", "two  words", "B-x", "quantity")
NUMBERS = st.one_of(
    st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9).map(lambda number: round(number, 4))
)
WORDS = st.one_of(
    st.sampled_from(
        ["x", "a b", "“q”", "=1+1", "a|b", "a\tb", "two\nlines", "😀", "100 %", "<&>"]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8),
)
PIECES = st.one_of(
    st.sampled_from(
        [
            "claim ",
            "said ",
            "قال ",
            "😀",
            "👩🏽‍⚕️",
            "é",
            "\r\n",
            "\n",
            "\t",
            "\u2028",
            "\u00a0",
            ". ",
            "“",
            "”",
        ]
    ),
    st.sampled_from(
        ["<&>", "数", "-", "x1 ", "\x0c", "\x85", "  ", "DOCSTART", "#", "|", "\\", "\r"]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=4),
)
PEOPLE = ("p1", "p2", "gold", "Zoë K.", "a/b", "x@y.example")


def scheme() -> Scheme:
    """Return a scheme with names that a format may stumble over."""
    colours = ("#0072B2", "#3791C3")
    attributes = (
        Attribute("kind of it", AttributeKind.CHOICE, ("one", "two words", "a:b", "Ünsure")),
        Attribute("value_min", AttributeKind.NUMBER),
        Attribute("free", AttributeKind.TEXT),
    )
    labels = tuple(
        Label(name, str(number), "", *colours, attributes=attributes)
        for number, name in enumerate(NASTY_LABELS, start=1)
    )
    return replace(
        default_scheme(),
        name="Nasty",
        labels=labels,
        span_attributes=(Attribute("confidence", values=("sure", "unsure")),),
        relation_types=(
            RelationType("attributes", NASTY_LABELS, NASTY_LABELS),
            RelationType("of: x", NASTY_LABELS, NASTY_LABELS),
        ),
        document_attributes=(Attribute("genre", values=("news", "social post")),),
    )


SPAN_ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={
        "kind of it": st.sampled_from(["one", "two words", "a:b", "Ünsure"]),
        "value_min": NUMBERS,
        "free": WORDS,
        "confidence": st.sampled_from(["sure", "unsure"]),
    },
)


@st.composite
def _layers(draw: st.DrawFn, document: Document, person: str) -> PersonLayer:
    edges = st.integers(0, len(document.text))
    pair = st.tuples(edges, edges).map(sorted).filter(lambda one: one[0] < one[1])
    spans = [
        Span(
            f"{person}{number}",
            document.id,
            person,
            draw(st.sampled_from(NASTY_LABELS)),
            joined(
                [(start, end) for start, end in draw(st.lists(pair, min_size=1, max_size=3))]
            ),
            draw(SPAN_ATTRIBUTES),
            draw(st.none() | WORDS),
            draw(st.none() | WORDS),
        )
        for number in range(draw(st.integers(0, 5)))
    ]
    ends = st.lists(st.sampled_from(spans or [None]), min_size=2, max_size=2, unique_by=id)
    wanted = st.tuples(st.sampled_from(["attributes", "of: x"]), ends)
    links = draw(st.lists(wanted, max_size=3)) if len(spans) > 1 else []
    unique = {(kind, source.id, target.id) for kind, (source, target) in links}
    relations = [
        Relation(f"r{number}", document.id, person, *link)
        for number, link in enumerate(sorted(unique))
    ]
    layer = Layer(
        document.id,
        person,
        draw(st.sampled_from(State)),
        draw(st.integers(0, 10**6)),
        draw(st.none() | WORDS),
        draw(st.none() | WORDS),
    )
    ordered = tuple(sorted(spans, key=reading_order))
    return PersonLayer(person, LayerContent(layer, ordered, tuple(relations)))


@st.composite
def _documents(draw: st.DrawFn, number: int) -> Outgoing:
    body = "".join(draw(st.lists(PIECES, min_size=1, max_size=12)))
    document = Document(
        f"d{number}",
        draw(WORDS),
        f"{number} {body}",
        draw(st.dictionaries(WORDS, WORDS, max_size=2)),
        draw(st.fixed_dictionaries({}, optional={"genre": st.just("social post")})),
    )
    people = draw(st.lists(st.sampled_from(PEOPLE), unique=True, max_size=3))
    return Outgoing(document, tuple(draw(_layers(document, name)) for name in sorted(people)))


@st.composite
def corpora(draw: st.DrawFn) -> list[Outgoing]:
    """Draw up to three documents with different texts."""
    return [draw(_documents(number)) for number in range(draw(st.integers(1, 3)))]
