"""Tokens: words, numbers, addresses and marks of any language, as ranges of code points.

The one tokenizer of every format and figure that needs tokens. It knows no language, so its
rules are few; the first that fits at a place wins:

1. an address of the web (http, https, ftp, www) without the punctuation behind it; an e-mail
   address; a handle or hashtag: “@name”, “#topic”;
2. a number with its separators, such as “1,200.50”, “12:30” or “1’000”; the unit or ending
   behind it is the next token: “10|kg”, “1990|s”, “60|%”;
3. initials with dots between: “U.S”, “z.B”, “e.g”; the last dot is a token of its own;
4. a word: letters with their accents and vowel signs, digits, underscores and invisible
   joiners. Hyphens, apostrophes and slashes are tokens of their own, because spans begin and
   end there: “Obama|’|s”, “well|-|known”;
5. in scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) a letter
   with its vowel signs: “他|走|了”;
6. a run of one mark among . ! ? … - – — * = ~ : “...”, “--”;
7. any other visible character with its marks and what a joiner adds to it: an emoji of several
   code points is one token.
"""

import functools
import re
import sys
import unicodedata
from collections.abc import Iterator

SPACELESS = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u3007\u3040-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f"
    "\U0001b000-\U0001b16f\U00020000-\U0003fffd"
)
"""The letters of scripts that put no space between words, as the inside of a class."""
_JOINERS = "\u00ad\u200c\u200d\u2060"
_OUTSIDE_ADDRESS = r"\s<>\"“”„«»‹›\u3000-\u303f\uff00-\uff65" + SPACELESS
_BEHIND_ADDRESS = r".,;:!?'’‘)\]}…*_~|"


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield the tokens of a text in order, as half-open ranges of code points.

    Every character that is no white space is in exactly one of them, and no white space is
    in any. Takes time in proportion to the length of the text.
    """
    for found in _pattern().finditer(text):
        yield found.span()


@functools.cache
def _pattern() -> re.Pattern[str]:
    marks, outside = _marks(), _OUTSIDE_ADDRESS
    letter = rf"[^\W\d_{SPACELESS}]"
    inside = rf"(?:[^\W{SPACELESS}]+|[{marks}{_JOINERS}]+)*"
    tail = rf"[{marks}\u200c\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
    return re.compile(
        "|".join(
            (
                rf"(?i:(?:https?|ftp)://|www\.)[^{outside}]*[^{outside}{_BEHIND_ADDRESS}]",
                rf"[^\W{SPACELESS}][\w.+-]{{0,63}}@[^\W_]+(?:[.-][^\W_]+){{1,16}}",
                rf"(?<![\w@#])[@#＠＃]{letter}{inside}",
                r"\d+(?:[.,:'’٫٬]\d+)*",
                rf"{letter}(?:\.{letter})+(?![\w{marks}])",
                rf"[^\W\d{SPACELESS}]{inside}",
                rf"[{SPACELESS}][{marks}\u200c\u200d]*",
                r"([.!?…\-–—*=~])\1*",
                r"[\U0001f1e6-\U0001f1ff]{2}",
                rf"\S{tail}(?:(?<=\u200d)[^\s\w]{tail})*",
            )
        )
    )


@functools.cache
def _marks() -> str:
    """Return every combining mark of Unicode as the inside of a class of characters."""
    ranges: list[list[int]] = []
    for code in range(0x300, sys.maxunicode + 1):
        if 0x20000 <= code < 0xE0000 or unicodedata.category(chr(code))[0] != "M":
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
