"""Texts on which position counting goes wrong, as strategies."""

from hypothesis import strategies as st

PIECES = [
    *"ab .,’",
    "word ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u0085",
    "\x0b",
    "\x0c",
    "\ufeff",
    "\ufffe",
    "\u200b",
    "\u200d",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\u2069",
    "\u061c",
    "e\u0301",
    "Z\u0351\u036b\u0343",
    "😀",
    "𝕏",
    "👨‍👩‍👧",
    "👍🏽",
    "🇺🇸",
    "🇺🇦",
    "1\ufe0f\u20e3",
    "שלום ",
    "צה״ל",
    "قالَ ",
    "क्षि",
    "ที่",
    "中文",
    "한국",
    "\ufdd0",
    "\ufffc",
    "\uffff",
]
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
