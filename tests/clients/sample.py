"""What every client is given to read: a few documents with all that programs stumble over."""

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.model.document import Document
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span, reading_order

NEWS = "The mayor said 40 of about 60 bridges “will fall” by May, aides told the Courier."
SYMBOLS = "👩🏽‍⚕️ Dr. Zoë says 😀 e\u0301clairs cost 5 € more 🇫🇷; Jose\u0301 doubts it."
LINES = "First line:\tone claim.\r\nSecond line,\u2028still 2 claims.\r\n\r\nThird paragraph."
RIGHT_TO_LEFT = "قال الوزير: 40 جسراً «ستسقط». \u200fהשר אמר: 3 גשרים. Then English again."
MARKUP = 'R&D <b>cost</b> "5 < 6" & 1\u00a0000\u202f€ more.  He said so.\n\nShe denied it. '


def scheme() -> Scheme:
    """Return the scheme of the sample."""
    return default_scheme()


def sample() -> list[Outgoing]:
    """Return five documents by two people and a judge, and one that nobody has begun."""
    return [_news(), _symbols(), _lines(), _right_to_left(), _markup(), _untouched()]


def _news() -> Outgoing:
    """Spans that cross, that lie in the same place, and that have a gap; relations."""
    document = Document("d1", "ASCII & crossing", NEWS, {"source": "The Vell Courier"})
    anna = _layer(
        document,
        "p1",
        [
            ("s1", "claim", ("40 of about 60 bridges “will fall” by May",)),
            ("s2", "attribution", ("The mayor said", "aides told the Courier")),
            ("s3", "quantity", ("40 of about 60 bridges",)),
            ("s4", "claim", ("about 60 bridges “will fall”",)),
            ("s5", "unverifiable detail", ("aides",)),
        ],
        [("r1", "attributes", "s2", "s1"), ("r2", "quantifies", "s3", "s1")],
    )
    bela = _layer(
        document,
        "p2",
        [
            ("t1", "claim", ("40 of about 60 bridges",)),
            ("t2", "quantity", ("40 of about 60 bridges",)),
            ("t3", "quantity", ("about 60",)),
        ],
        [("r1", "quantifies", "t2", "t1")],
    )
    return Outgoing(document, (anna, bela))


def _symbols() -> Outgoing:
    """Characters outside the basic plane, joined emoji and combining accents."""
    document = Document("d2", "Symbols 😀", SYMBOLS, {}, {"genre": "social post"})
    spans = [
        ("s1", "attribution", ("👩🏽‍⚕️ Dr. Zoë says",)),
        ("s2", "claim", ("😀 e\u0301clairs cost 5 € more 🇫🇷",)),
        ("s3", "quantity", ("5 €",)),
        ("s4", "attribution", ("Jose\u0301 doubts",)),
    ]
    return Outgoing(
        document, (_layer(document, "p1", spans, [("r1", "attributes", "s1", "s2")]),)
    )


def _lines() -> Outgoing:
    """Line breaks of several kinds, a tab, and a span across paragraphs."""
    document = Document("d3", "Lines", LINES)
    spans = [
        ("s1", "claim", ("one claim.\r\nSecond line,\u2028still 2 claims.\r\n\r\nThird",)),
        ("s2", "quantity", ("2",)),
        ("s3", "unverifiable detail", ("line:\tone",)),
    ]
    return Outgoing(document, (_layer(document, "p2", spans, []),))


def _right_to_left() -> Outgoing:
    """Arabic, Hebrew, a mark of direction, and Latin letters in one text."""
    document = Document("d4", "عربي", RIGHT_TO_LEFT)
    spans = [
        ("g1", "attribution", ("قال الوزير",)),
        ("g2", "claim", ("40 جسراً «ستسقط»",)),
        ("g3", "quantity", ("3 גשרים",)),
    ]
    gold = _layer(document, "gold", spans, [("r1", "attributes", "g1", "g2")])
    return Outgoing(document, (gold,))


def _markup() -> Outgoing:
    """Signs of markup, unusual spaces, a space at the end, and spans inside spans."""
    document = Document("d5", 'R&D "quoted"', MARKUP, {"a & b": "<c>"})
    spans = [
        ("s1", "claim", ('R&D <b>cost</b> "5 < 6" & 1\u00a0000\u202f€ more',)),
        ("s2", "claim", ("<b>cost</b>",)),
        ("s3", "claim", ("cost",)),
        ("s4", "quantity", ("1\u00a0000\u202f€",)),
        ("s5", "attribution", ("He said so.\n\nShe denied it",)),
    ]
    return Outgoing(document, (_layer(document, "p1", spans, []),))


def _untouched() -> Outgoing:
    return Outgoing(Document("d6", "Untouched", "Nobody has read this."))


def _layer(
    document: Document,
    person: str,
    spans: list[tuple[str, str, tuple[str, ...]]],
    relations: list[tuple[str, str, str, str]],
) -> PersonLayer:
    """Make a layer of spans given by their texts; every other span says more about itself."""
    marked = []
    for number, (span_id, label, pieces) in enumerate(spans):
        places = [document.text.index(piece) for piece in pieces]
        fragments = tuple(
            (start, start + len(piece)) for start, piece in zip(places, pieces, strict=True)
        )
        more = (
            ({"confidence": "unsure"}, "a <note> & more", None)
            if number % 2
            else ({}, None, None)
        )
        marked.append(Span(span_id, document.id, person, label, fragments, *more))
    linked = tuple(
        Relation(relation_id, document.id, person, kind, source, target)
        for relation_id, kind, source, target in relations
    )
    layer = Layer(document.id, person, State.DONE)
    return PersonLayer(
        person, LayerContent(layer, tuple(sorted(marked, key=reading_order)), linked)
    )
