"""The page as HTML, parsed back: the very text, every span, and nothing that could run."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.annotated_page import (
    annotated_page,
    text_of_page,
    write_annotated_page,
)
from annotator.model.errors import FormatError
from annotator.model.layer import Layer
from annotator.model.printed_page import PageWords, PrintedPage
from annotator.model.scheme import Label, Scheme
from annotator.model.scheme_files import default_scheme
from annotator.model.span import joined
from tests.makers import TEXT, a_document, a_relation, a_span

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;<!--]]>"
texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
    | st.sampled_from("\r\n\u2028\u2029\u0085\x80\x92<>&\"'\ufeff\x0b\x0c"),
    max_size=60,
)
VOID = {"meta", "br"}


class Page(HTMLParser):
    """Reads a page as a browser would, and keeps what the tests ask for."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.marked: dict[str, list[str]] = {}
        self.cells: list[str] = []
        self._marks: list[str] = []
        self.feed(content)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags.append((tag, values))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "mark":
            self._marks.append(values["class"].split()[0])
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        if tag == "mark":
            self._marks.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] in ("td", "th", "li", "a"):
            self.cells[-1:] = [(self.cells or [""])[-1] + data]
        for name in set(self._marks):
            self.marked.setdefault(name, []).append(data)

    def named(self, tag: str) -> list[dict[str, str]]:
        return [values for name, values in self.tags if name == tag]


def page_of(text=TEXT, spans=(), relations=(), scheme=None, words=None, **facts) -> PrintedPage:
    return PrintedPage(
        a_document(text, **facts),
        Layer("document", "person"),
        spans,
        relations,
        scheme or default_scheme(),
        "p1",
        words or PageWords(),
    )


@st.composite
def pages(draw):
    text = draw(texts.filter(bool))
    place = st.integers(0, len(text) - 1)
    spans = []
    for number in range(draw(st.integers(0, 5))):
        pieces = [
            (start, draw(st.integers(start + 1, len(text))))
            for start in draw(st.lists(place, min_size=1, max_size=3))
        ]
        label = draw(st.sampled_from(["claim", "quantity"]))
        spans.append(a_span(fragments=joined(pieces), id=str(number), label=label))
    return page_of(text, spans)


@given(pages())
def test_the_text_is_the_very_text_and_marks_cover_exactly_the_spans(page):
    content = annotated_page(page)
    assert text_of_page(content) == page.document.text
    read = Page(content)
    assert read.open == []
    for label, name in (("claim", "c0"), ("quantity", "c2")):
        mine = [span for span in page.spans if span.label == label]
        covered = "".join(
            letter
            for place, letter in enumerate(page.document.text)
            if any(span.covers(place) for span in mine)
        )
        assert "".join(read.marked.get(name, [])) == covered


def test_nothing_hostile_is_more_than_text():
    label = Label(HOSTILE, "1", "h", "red;} body{display:none", "#zzzzzz", definition=HOSTILE)
    span = a_span(label=HOSTILE, attributes={HOSTILE: HOSTILE}, note=HOSTILE, flag=HOSTILE)
    page = page_of(
        HOSTILE + TEXT,
        [span],
        scheme=Scheme(HOSTILE, 1, (label,)),
        title=HOSTILE,
        metadata={HOSTILE: HOSTILE, "language": 'en" onload="x'},
    )
    content = annotated_page(page)
    read = Page(content)
    allowed = set(
        "html head meta title style body header h1 h2 p dl dt dd main section".split()
    )
    allowed |= set("mark a span ul li br table caption thead tbody tr th td".split())
    assert {tag for tag, _ in read.tags} <= allowed
    names = {name for _, values in read.tags for name in values}
    assert names <= set(
        "lang charset http-equiv content name class dir aria-label id href data-name "
        "scope".split()
    )
    assert all(values["href"].startswith("#") for values in read.named("a"))
    assert "display:none" not in content
    assert text_of_page(content) == page.document.text
    assert HOSTILE in read.cells[-2] + read.cells[-1]


def test_the_policy_lets_in_its_own_style_and_nothing_else():
    import base64
    import hashlib

    content = annotated_page(page_of())
    style = re.search("<style>(.*)</style>", content, re.DOTALL).group(1)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = (m["content"] for m in Page(content).named("meta") if "http-equiv" in m)
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "url(" not in style
    assert "@import" not in style


def test_marks_and_rows_name_each_other_and_links_are_told():
    source = a_span(fragments=((0, 12), (13, 17)), label="attribution")
    claim = a_span(fragments=((24, 67),))
    page = page_of(spans=[claim, source], relations=[a_relation(source, claim)])
    read = Page(annotated_page(page))
    chips = [values for values in read.named("a") if "chip" in values.get("class", "")]
    assert [chip["aria-label"] for chip in chips] == [
        "attribution 1 (1)",
        "attribution 1 (2)",
        "claim 2",
    ]
    ids = {values["id"] for _, values in read.tags if "id" in values}
    assert {values["href"][1:] for values in read.named("a")} <= ids
    ends = [v["data-name"] for v in read.named("span") if v["class"] == "end"]
    assert ends == ["end of attribution 1", "end of attribution 1", "end of claim 2"]
    assert "attributes → claim 2" in " ".join(read.cells)


def test_overlapping_spans_lie_in_lanes_of_their_own():
    spans = [a_span(fragments=((start, start + 20),)) for start in (0, 5, 10)]
    classes = [
        v["class"].split()[1] for v in Page(annotated_page(page_of(spans=spans))).named("mark")
    ]
    assert classes == ["l0", "l0", "l1", "l0", "l1", "l2", "l1", "l2", "l2"]


def test_language_and_direction_are_said():
    page = page_of("قالَ المتحدث", metadata={"language": "ar"}, words=PageWords(language="de"))
    read = Page(annotated_page(page))
    assert read.named("html") == [{"lang": "de"}]
    (section,) = (v for v in read.named("section") if v.get("class") == "text")
    assert section["lang"] == "ar"
    assert read.named("p")[1]["dir"] == "auto"


def test_a_page_without_spans_says_so():
    assert "Nothing is marked in this document." in annotated_page(page_of())


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "page.html"
    shares = list(write_annotated_page(path, page_of(spans=[a_span()])))
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1
    assert text_of_page(path.read_bytes().decode()) == TEXT
    with pytest.raises(FormatError, match="cannot be written"):
        list(write_annotated_page(tmp_path / "none" / "page.html", page_of()))
    stopped = write_annotated_page(tmp_path / "other.html", page_of(TEXT * 10))
    assert next(stopped) < 1
    stopped.close()
    assert [each.name for each in tmp_path.iterdir()] == ["page.html"]
