"""Strings as spaCy counts them: hashes of 64 bits, and small numbers for names of its own."""

import functools
import struct
from collections.abc import Iterable, Iterator

_MULTIPLIER = 0xC6A4A7935BD1E995
_SEED = 1
_ALL = (1 << 64) - 1
_NAMES = {
    1: (
        "IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL "
        "LIKE_NUM LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT "
        "IS_RIGHT_PUNCT IS_CURRENCY"
    ),
    19: " ".join(f"FLAG{number}" for number in range(19, 64)),
    64: (
        "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB "
        "ENT_TYPE HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN "
        "NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE"
    ),
    104: " ".join(f"DEPRECATED{number:03}" for number in range(1, 277)),
    380: (
        "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME "
        "PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr "
        "aux auxpass cc ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph "
        "infmod intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd "
        "obj obl parataxis partmod pcomp pobj poss possessive preconj prep prt punct "
        "quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _"
    ),
}
"""spaCy's symbols by the number of the first: it numbers instead of hashing them (3.8)."""


def string_id(text: str) -> int:
    """Return the number by which spaCy knows a string: 0 for the empty one."""
    if not text:
        return 0
    return symbols().get(text) or hashed(text)


def hashed(text: str) -> int:
    """Return the MurmurHash64A of a string's UTF-8 bytes with the seed 1.

    The algorithm is Austin Appleby's, of 2008, in the public domain (MurmurHash2.cpp).
    """
    data = text.encode("utf-8")
    whole = len(data) & ~7
    found = _SEED ^ len(data) * _MULTIPLIER & _ALL
    for (word,) in struct.iter_unpack("<Q", data[:whole]):
        mixed = word * _MULTIPLIER & _ALL
        mixed = (mixed ^ mixed >> 47) * _MULTIPLIER & _ALL
        found = (found ^ mixed) * _MULTIPLIER & _ALL
    if whole < len(data):
        found = (found ^ int.from_bytes(data[whole:], "little")) * _MULTIPLIER & _ALL
    found = (found ^ found >> 47) * _MULTIPLIER & _ALL
    return found ^ found >> 47


@functools.cache
def symbols() -> dict[str, int]:
    """Return spaCy's symbols and their numbers."""
    return {
        name: number
        for first, names in _NAMES.items()
        for number, name in enumerate(names.split(), start=first)
    }


def strings_by_id(strings: Iterable[str]) -> dict[int, str]:
    """Return strings by the number by which spaCy knows them, its symbols among them."""
    return {0: ""} | dict(_numbered(strings)) | {id_: text for text, id_ in symbols().items()}


def _numbered(strings: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give a symbol its hash too: an older spaCy had fewer symbols."""
    for text in strings:
        if text:
            yield hashed(text), text
