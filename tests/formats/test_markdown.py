"""Words of people in Markdown: shown, never obeyed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.markdown import escaped, one_line

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/pixel.png)",
    "https://evil.example/?q=1",
    "www.evil.example",
    "mailto:a@b.example",
    "| a | b |",
    "`code` and ``` fence",
    "# heading",
    "- item",
    "1. item",
    "12) item",
    "---",
    "===",
    "**bold** _it_ ~~gone~~ $x^2$",
    "&lt;b&gt; &#60;",
    "line\n\n---\npretty_name: other",
    "turned \u202e text \u2066 and \x07 bell",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_shown_as_it_is(text):
    shown = escaped(text)
    assert "\n" not in shown
    assert not re.search(r"[<>]|(?<!\\)[`*_\[\]|~$]|://|(?i:www)\.|:\S|@", unnamed(shown))
    assert not re.match(r"[#+=-]|\d+[.)]", shown)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x1f]", shown)


@given(st.text())
def test_what_is_shown_is_what_was_written(text):
    read = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped(text))
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&#58;", ":"), ("&#64;", "@")):
        read = read.replace(entity, character)
    assert read.replace("&amp;", "&") == one_line(text)


def unnamed(shown: str) -> str:
    return re.sub(r"&(amp|lt|gt|#58|#64);", "", shown)


def test_scripts_and_emoji_stay_as_they_are():
    for text in ("می‌خواهم", "👩‍⚕️ 👍🏽", "Zürich, 40 %: “so”", "他走了。"):
        assert escaped(text) == text
