"""Where sentences begin and end: a rule for many scripts, with English abbreviations."""

import re
from collections.abc import Iterator

from annotator.model.errors import RuleBrokenError

_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
_ANYWHERE = "。！？｡．؟۔।॥።։។။"
"""Marks that end a sentence even where no space follows."""
_BEFORE_SPACE = ".!?…‼⁇⁈⁉"
_MARKS = _BEFORE_SPACE + _ANYWHERE
_DIRECTIONS = "\u200e\u200f\u2066-\u2069\u202a-\u202e"
_OPENING = r"\"'“‘„‚«»‹›(\[{¿¡「『【〈《（—–\-" + _DIRECTIONS
_CLOSING = r"\"'”’“‘»›)\]}」』】〉》）" + "\ufe0f" + _DIRECTIONS

_PARAGRAPH = re.compile(f"[^{_BREAKS}]+")
_BREAK = re.compile(f"[{_BREAKS}]")
_END = re.compile(
    rf"(?P<marks>[{_MARKS}]+)"
    rf"(?P<closing>(?:[{_CLOSING}]|[ \u00a0\u202f]»(?=\s|$))*(?:\[\d{{1,4}}\])*)"
)
_NEXT = re.compile(rf"[{_OPENING}\s]{{0,8}}(?P<word>\w{{0,24}})")
_SPACE = re.compile(r"\s*")
_LAST_WORD = re.compile(r"(?:^|[^\w.&])((?:\w[\w&]*\.)*\w[\w&]*)$")
_ITEM_NUMBER = re.compile(r"\d{1,3}|[^\W\d_]")
_INITIALS = re.compile(r"[A-Z]|[^\W\d_](?:\.[^\W\d_])+")
_LOOK_BACK = 24


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = _words(
    "mr mrs ms messrs dr prof gen sen rep reps sens gov lt col sgt capt cmdr adm maj brig rev "
    "hon pres supt det insp mt mme sra assn univ"
)
_NEVER = _words("vs e.g i.e cf viz approx ca govt z.b bzw d.h u.a ggf")
_BEFORE_NUMBER = _words("no nos nr p pp ch par cl art sec fig figs eq vol")
_UNLESS_CAPITAL = _words(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat "
    "sun etc a.m p.m al ave blvd rd hr hrs min mins sq"
)
_UNLESS_STARTER = _words(
    "inc corp ltd co bros jr sr st ft dept ed eds ph.d m.d b.a m.a esq u.s u.k u.n e.u u.s.a "
    "u.s.s.r u.a.e d.c b.c a.d"
)
_STARTERS = _words(
    "a after all also although an and another as at because before both but by critics "
    "despite during each earlier even experts for from he her here his how however i if in "
    "it its last later many meanwhile more most my no nobody not nothing now officials on "
    "once one only or other our people several she since so some such that the their then "
    "there these they this those though thus today to under until we what when where which "
    "while who why with yesterday yet you your"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the sentences of a text as sorted ranges of code points, without outer space.

    Every visible character is in exactly one of them. A line break always ends one. Takes
    time in proportion to the length of the text.
    """
    result: list[tuple[int, int]] = []
    for paragraph in _PARAGRAPH.finditer(text):
        result.extend(_sentences_of_paragraph(text, paragraph.start(), paragraph.end()))
    return result


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """Return the sentence at a code point, reading only the paragraph around it.

    Between two sentences it is the one before; in a blank paragraph, the empty range at
    the position. Raises RuleBrokenError for a position outside [0, length].
    """
    if not 0 <= position <= len(text):
        raise RuleBrokenError(f"There is no position {position} in this text.")
    found = _BREAK.search(text, position)
    begin = _paragraph_start(text, position)
    nearest: tuple[int, int] | None = None
    for sentence in _sentences_of_paragraph(text, begin, found.start() if found else len(text)):
        if nearest is None or sentence[0] <= position:
            nearest = sentence
    return nearest or (position, position)


def _paragraph_start(text: str, position: int) -> int:
    window, behind = 1024, position
    while behind > 0:
        before = max(0, behind - window)
        last = -1
        for found in _BREAK.finditer(text, before, behind):
            last = found.end()
        if last >= 0:
            return last
        window, behind = window * 2, before
    return 0


def _sentences_of_paragraph(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    start = _behind_space(text, begin, end)
    small: bool | None = None
    for candidate in _END.finditer(text, begin, end):
        stop = candidate.end()
        following = _behind_space(text, stop, end)
        if following == end:
            break
        if stop <= start or not _may_end(text, start, candidate, following):
            continue
        if _goes_on_in_small_letters(text, candidate, following):
            small = _is_small(text, begin, end) if small is None else small
            if not small or candidate["closing"]:
                continue
        yield start, stop
        start = following
    if start < end:
        last = end
        while text[last - 1].isspace():
            last -= 1
        yield start, last


def _behind_space(text: str, position: int, end: int) -> int:
    found = _SPACE.match(text, position, end)
    return found.end() if found else position


def _is_small(text: str, begin: int, end: int) -> bool:
    paragraph = text[begin:end]
    return paragraph == paragraph.lower()


def _may_end(text: str, start: int, candidate: re.Match[str], following: int) -> bool:
    marks, closing = candidate["marks"], candidate["closing"]
    if marks[-1] in _ANYWHERE:
        if marks == "．" and text[candidate.start() - 1 : candidate.start()].isdigit():
            return not text[following].isdigit()
        return not (closing and closing[-1] in "」』" and text[following] in "とっ")
    if following == candidate.end() or text[following] in _MARKS:
        return False
    if marks == ".":
        return not _is_abbreviation(text, start, candidate, following)
    return True


def _goes_on_in_small_letters(text: str, candidate: re.Match[str], following: int) -> bool:
    if candidate["marks"][-1] in "!?‼⁇⁈⁉" and not candidate["closing"]:
        return False
    return _word_behind(text, following)[:1].islower()


def _word_behind(text: str, position: int) -> str:
    found = _NEXT.match(text, position)
    return found["word"] if found else ""


def _is_abbreviation(text: str, start: int, candidate: re.Match[str], following: int) -> bool:
    dot = candidate.start()
    found = _LAST_WORD.search(text[max(start, dot - _LOOK_BACK) : dot])
    if not found:
        return False
    word, after = found[1], _word_behind(text, following)
    name = word.casefold()
    is_first = dot - len(word) <= start and not candidate["closing"]
    if name in _NEVER or (is_first and _ITEM_NUMBER.fullmatch(word)):
        return True
    if name in _UNLESS_CAPITAL:
        return not after[:1].isupper()
    if name in _UNLESS_STARTER or _INITIALS.fullmatch(word):
        return bool(after) and after.casefold() not in _STARTERS
    if name in _BEFORE_NUMBER:
        return after[:1].isdigit()
    return name in _TITLES and word[0].isupper()
