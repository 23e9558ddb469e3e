"""Texts on which position counting goes wrong, as strategies."""

from hypothesis import strategies as st

CLASSES = {
    "astral": ["😀", "𝕏"],
    "emoji joined": ["👨‍👩‍👧", "1\ufe0f\u20e3"],
    "flags": ["🇺🇸", "🇺🇦"],
    "skin tones": ["👍🏽"],
    "combining marks": ["Z\u0351\u036b\u0343"],
    "decomposed": ["e\u0301"],
    "CRLF": ["\r\n"],
    "lone CR": ["\r"],
    "line and paragraph separators": ["\u2028", "\u2029"],
    "no-break space": ["\u00a0"],
    "byte order mark": ["\ufeff", "\ufffe"],
    "soft hyphen": ["\u00ad"],
    "tab": ["\t"],
    "zero width": ["\u200b", "\u200d"],
    "bidi controls": ["\u202e", "\u2066", "\u2069", "\u061c"],
    "Thai": ["ที่", "การเดินทาง"],
    "Devanagari": ["क्षि", "हिन्दी "],
    "CJK without spaces": ["中文", "한국", "昨日は東京へ行きました。"],
    "Arabic with harakat": ["قالَ ", "الْمُتَحَدِّثُ "],
    "Hebrew with gershayim": ["שלום ", "צה״ל"],
    "controls": ["\u0085", "\x0b", "\x0c"],
    "no characters": ["\ufdd0", "\ufffc", "\uffff"],
}
"""Pieces of each kind of text in which something is easily miscounted."""
PIECES = [*"ab .,’", "word ", "\n", *(piece for kind in CLASSES.values() for piece in kind)]
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def utf16_units(text: str) -> int:
    """Return how many UTF-16 units Python's codec makes of a text."""
    return len(text.encode("utf-16-le")) // 2


@st.composite
def texts_with_a_range(draw: st.DrawFn) -> tuple[str, int, int]:
    """Draw a text and two positions in it, the first not behind the second."""
    text = draw(texts)
    one, other = draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))
    return text, min(one, other), max(one, other)
