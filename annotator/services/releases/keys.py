"""What documents share: sources, authors, days and claims, as keys to group by."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence

from annotator.analysis.sketches import plain_words
from annotator.analysis.splits import Key
from annotator.model.document import Document
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, slices
from annotator.services.releases.options import AUTHOR, CLAIM, DATE, KINDS, SOURCE

_SAME_CLAIM = "same_claim"
_FIELDS = {
    SOURCE: ("source", "publisher", "outlet", "newspaper", "site", "domain"),
    AUTHOR: ("author", "authors", "byline", "creator"),
    DATE: ("date", "published", "publication_date", "datetime", "created_at"),
}
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:.*)?")


def metadata_keys(document: Document, group_by: Iterable[str]) -> Iterator[Key]:
    """Yield the keys of a document's metadata: source, author, date and fields asked for.

    A value is compared without case and outer spaces, a time by its day. A list (as JSON, or
    separated by semicolons) has a key for each entry. A field that is missing or empty gives
    no key.
    """
    fields = {name.casefold().strip(): value for name, value in document.metadata.items()}
    for kind in dict.fromkeys((SOURCE, AUTHOR, DATE, *group_by)):
        for name in _FIELDS.get(kind, () if kind in KINDS else (kind.casefold().strip(),)):
            for value in _values(fields.get(name, "")):
                yield kind, value


def has_field(document: Document, name: str) -> bool:
    """Tell whether the metadata of a document has a field that can be grouped by."""
    return any(name.casefold().strip() == one.casefold().strip() for one in document.metadata)


def claim_labels(scheme: Scheme) -> frozenset[str]:
    """Return the labels whose texts are claims: claim, and what same_claim links."""
    linked = [
        label
        for kind in scheme.relation_types
        if kind.name == _SAME_CLAIM
        for label in kind.sources + kind.targets
    ]
    return frozenset({CLAIM, *linked})


def claim_words(text: str, fragments: Sequence[Fragment]) -> list[str]:
    """Return the words of a claim without case and punctuation; there may be none."""
    return plain_words(" ".join(slices(text, fragments)))


def claim_key(words: Sequence[str]) -> Key:
    """Return the key of a claim by its words.

    Documents in which anybody marked the same words as a claim share it. Claims that are
    linked by same_claim stand in one document, so that all their wordings lead to it.
    """
    return CLAIM, hashlib.sha256(" ".join(words).encode()).hexdigest()[:32]


def _values(value: str) -> Iterator[str]:
    pieces: list[str] = value.split(";")
    if value.lstrip().startswith("["):
        try:
            found = json.loads(value)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, list):
            pieces = [str(one) for one in found]
    for piece in pieces:
        plain = " ".join(piece.split()).casefold()
        day = _DAY.fullmatch(plain.upper())
        if plain:
            yield day[1] if day else plain
