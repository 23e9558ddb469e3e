"""Tokens: every visible character in exactly one, borders where spans begin and end."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.tokens import tokens


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in tokens(text)]


# A bar stands where a token ends and the next begins without a space.
CASES = [
    "The ministry said| on Monday|.",
    "Around 1,200.50| | kg left at 12:30|,| 60|%| of 1’000|.",
    "10|kg in the 1990|s| |(|B2B|)|",
    "Obama|’|s well|-|known l|'|homme and|/|or",
    "He left the U.S|.| Then|,| z.B|.| e.g|.| this|.",
    "See https://example.org/a?b=c,d#e(1)x|,| www.example.org/|.",
    "Mail jane.doe+x@mail.example.co.uk|,| @jane_doe wrote #climate2024|!",
    "Wait|...| what|?|!| no|--|yes",
    "他|走|了|。|她|说|：|“|真|的|吗|？|”",
    "カ|タ|カ|ナ|と|ひ|ら|が|な|3|つ",
    "हिन्दी में लिखा|।",
    "قال الوزير| |إن|٪| ١٢٫٥",
    "می‌خواهم",
    "ภ|า|ษ|า|ไ|ท|ย|ที่",
    "한국어 문장|.",
    "👩‍⚕️|👍🏽|🇩🇪|🇫🇷| ok",
    "co\u00adoperate cafe\u0301",
    "https|:|/|/|例|え|.|jp|」|と",
    "a|@|b snake_case x_1",
    "[|(|1|)|]| |$|20|bn",
]


@pytest.mark.parametrize("marked", CASES)
def test_borders_are_where_spans_begin_and_end(marked: str) -> None:
    expected = [part for part in marked.replace(" ", "|").split("|") if part]
    assert pieces(marked.replace("|", "")) == expected


@given(st.text() | st.text("aZé1٣.-’'@#:/w他ท่👩\u200d\ufe0f🏽🇩\u0301 \n\u3000www.http://"))
def test_every_visible_character_is_in_exactly_one_token(text: str) -> None:
    behind = 0
    for start, end in tokens(text):
        assert behind <= start < end
        assert not text[behind:start].strip()
        assert not any(character.isspace() for character in text[start:end])
        behind = end
    assert not text[behind:].strip()


@pytest.mark.parametrize(
    "piece",
    ["a", "a.", "1.", "1,a", "@", "www.", "http://.", "a@", "a@b.", "\u200d", "他\u0301"],
)
def test_a_hostile_text_takes_time_in_proportion_to_its_length(piece: str) -> None:
    def seconds(times: int) -> float:
        begin = time.thread_time()
        for _ in tokens(piece * times):
            pass
        return time.thread_time() - begin

    seconds(1000)
    assert seconds(80_000) < 40 * (seconds(10_000) + 0.002)
