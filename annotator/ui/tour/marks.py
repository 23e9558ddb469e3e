"""What the tour marks, and in which text of the sample."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.document import AttributeValue
from annotator.model.span import Fragment, Span
from annotator.ui.tour.player import TourError

TITLE = "Toll on Ilse Bridge to double, motorists say they were not asked"


@dataclass(frozen=True, slots=True)
class Mark:
    """A span as the tour wants it."""

    label: str
    pieces: tuple[str, ...]
    """The texts of its fragments, each found behind the one before."""
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    """Values that the span has in the end, those that the scheme sets by itself included."""

    def fragments(self, text: str) -> tuple[Fragment, ...]:
        """Return where the pieces stand; raise TourError if one is not in the text."""
        found: list[Fragment] = []
        behind = 0
        for piece in self.pieces:
            start = text.find(piece, behind)
            if start < 0:
                raise TourError(f"The sample has changed: “{piece}” is no longer in it.")
            behind = start + len(piece)
            found.append((start, behind))
        return tuple(found)

    def is_made_by(self, span: Span, text: str) -> bool:
        """Tell whether a span is this one."""
        made = (span.label, span.fragments, dict(span.attributes))
        return made == (self.label, self.fragments(text), dict(self.attributes))


CLAIM = Mark(
    "claim",
    (
        "Without the new toll",
        "we would have to close one lane in each direction by 2028",
    ),
)
ATTRIBUTION = Mark("attribution", ("she added",), {"part": "source and cue"})
QUANTITY = Mark("quantity", ("310 million crowns",), {"kind": "money", "form": "exact"})
OUTER = Mark("claim", ("The work is expected to cost 310 million crowns",))
DETAIL = Mark(
    "unverifiable detail",
    ("A person who attended the decisive meeting",),
    {"reason": "undisclosed source"},
)
MARKS = (CLAIM, ATTRIBUTION, OUTER, QUANTITY, DETAIL)
RELATIONS = (("attributes", ATTRIBUTION, CLAIM), ("quantifies", QUANTITY, OUTER))
