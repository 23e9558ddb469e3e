"""Outer spaces and punctuation off a range, never a part of a word."""

import unicodedata

from annotator.model.span import Fragment

_PAIRS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "“": "”",
    "„": "“",
    "«": "»",
    "‹": "›",
    "‘": "’",
    "「": "」",
    "『": "』",
    "《": "》",
    "【": "】",
    "（": "）",
}
_OPENERS: dict[str, str] = {}
for _opener, _closer in _PAIRS.items():
    _OPENERS[_closer] = _OPENERS.get(_closer, "") + _opener
_STRAIGHT = "\"'"
_JOINERS = "'’‘-‐‑.,·/_&@:٫٬״׳־\"\u00ad\u200c\u200d"
"""Marks that belong to a word when letters or digits stand on both sides of them."""
_KEPT = "%‰°§¶&*†‡٪′″"
"""Punctuation by Unicode's count that says something of its own."""
_KEPT_BEFORE_WORD = "@#＠＃"
_MINUS = "-‐‑–"
_INVISIBLE = "\u200b\u200e\u200f\u061c\ufeff\u2060\u00ad"


def trimmed(text: str, start: int, end: int) -> Fragment:
    """Return the range [start, end) without outer spaces and punctuation.

    A mark inside a word, a sign such as %, the dot of an abbreviation and a bracket or
    quotation mark whose partner stays inside are kept. A range of nothing but punctuation only
    loses its outer spaces; one of nothing but spaces stays as it is.
    """
    inner_start, inner_end = _without_outer_space(text, start, end)
    if inner_start == inner_end:
        return (start, end)
    inner = (inner_start, inner_end)
    while (shorter := _without_outer_marks(text, *inner)) != inner:
        inner = shorter  # and again: a mark may have lost its partner
    return inner if inner[0] < inner[1] else (inner_start, inner_end)


def _without_outer_marks(text: str, start: int, end: int) -> Fragment:
    while start < end and _falls_off(text, start, start, end):
        start += 1
    while start < end and _falls_off(text, end - 1, start, end):
        end -= 1
    return (start, end)


def _without_outer_space(text: str, start: int, end: int) -> Fragment:
    while start < end and _is_space(text[start]):
        start += 1
    while start < end and _is_space(text[end - 1]):
        end -= 1
    return (start, end)


def _is_space(character: str) -> bool:
    return character.isspace() or character in _INVISIBLE


def _falls_off(text: str, position: int, start: int, end: int) -> bool:
    """Tell whether the character at an edge of [start, end) is no part of what is said."""
    character = text[position]
    if _is_space(character) or unicodedata.category(character) == "Cf":
        return not _inside_word(text, position)
    is_punctuation = unicodedata.category(character).startswith("P")
    carries_accent = unicodedata.category(text[position + 1 : end][:1] or " ").startswith("M")
    if not is_punctuation or character in _KEPT or carries_accent:
        return False
    if _inside_word(text, position) or _has_partner(text, position, start, end):
        return False
    if position == start and character in _KEPT_BEFORE_WORD:
        return not _is_wordlike(text, position + 1)
    if position == start and character in _MINUS and text[position + 1 : end][:1].isdigit():
        return _is_wordlike(text, position - 1)
    return not (character == "." and _ends_abbreviation(text, position))


def _inside_word(text: str, position: int) -> bool:
    return (
        text[position] in _JOINERS
        and _is_wordlike(text, position - 1)
        and _is_wordlike(text, position + 1)
    )


def _is_wordlike(text: str, position: int) -> bool:
    return 0 <= position < len(text) and (
        text[position].isalnum() or unicodedata.category(text[position]).startswith("M")
    )


def _has_partner(text: str, position: int, start: int, end: int) -> bool:
    """Tell whether a bracket or quotation mark closes or opens one inside [start, end)."""
    character = text[position]
    if character in _STRAIGHT:
        return text.count(character, start, end) % 2 == 0 and not _wraps(text, start, end)
    if position == start:
        closer = _PAIRS.get(character)
        return closer is not None and 0 <= text.find(closer, start + 1, end) < end - 1
    openers = _OPENERS.get(character, "")
    return any(
        text.count(opener, start, end) > text.count(character, start, position)
        for opener in openers
    )


def _wraps(text: str, start: int, end: int) -> bool:
    """Tell whether a straight quotation mark stands at both edges and nowhere else."""
    mark = text[start]
    return mark == text[end - 1] and text.count(mark, start, end) == 2


def _ends_abbreviation(text: str, position: int) -> bool:
    """Tell whether the dot at a position ends initials such as U.S. or e.g."""
    return (
        position >= 3
        and text[position - 2] == "."
        and text[position - 1].isalpha()
        and text[position - 3].isalpha()
        and not (position >= 4 and text[position - 4].isalnum())
    )
