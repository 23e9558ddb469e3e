"""Web pages as texts: blocks, white space, encodings, furniture, and pages that are a trap."""

import contextlib

import pytest

from annotator.formats.exchange import ReadOptions
from annotator.formats.web_pages import page_of, read_html
from annotator.model.errors import FormatError

PAGE = """<!doctype html><html lang="en"><head><title>Short &amp; sweet | Site</title>
<meta property="og:title" content="Short &amp; sweet"><meta name="author" content="Ada">
<meta property="article:published_time" content="2026-01-02"><style>p {}</style></head>
<body><nav>Home <a href="/">About</a></nav>
<article><h1>Short
 &amp; sweet</h1><p>It <b>rose</b><i>!</i> by&nbsp;5&#8239;%,<br>she   said. 😀</p>
<ul><li>one<li>two</ul><pre>a
  b</pre><img src="x.png"><script>alert(1)</script></article>
<footer>All rights</footer></body></html>"""


def test_a_page_is_what_a_reader_reads():
    page = page_of(PAGE)
    assert page.text == (
        "Short & sweet\n\nIt rose! by\u00a05\u202f%,\nshe said. 😀\n\none\ntwo\n\na\n  b"
    )
    assert page.title == "Short & sweet"
    assert page.metadata == {"author": "Ada", "date": "2026-01-02", "language": "en"}
    assert page.left_out == {
        "characters of menus, forms and other furniture": len("Home About") + len("All rights"),
        "pictures": 1,
    }


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('<meta charset="windows-1251"><p>Он сказал'.encode("cp1251"), "Он сказал"),
        (
            '<meta http-equiv="x" content="text/html; charset=iso-8859-1"><p>€5'.encode(
                "cp1252"
            ),
            "€5",
        ),
        ("<p>Größe".encode(), "Größe"),
        (b'<meta charset="nonsense"><p>plain', "plain"),
        ("<p>wide 数".encode("utf-16"), "wide 数"),
    ],
)
def test_a_page_is_decoded_as_it_declares(tmp_path, content, text):
    path = tmp_path / "a.html"
    path.write_bytes(content)
    (incoming,) = read_html(path, ReadOptions())
    assert incoming.document.text == text
    assert incoming.document.title == "a"


@pytest.mark.parametrize(
    "trap", ["<!--", "<a ", '<a b="', "<div>", "<table><tr><td>", "<b><p>", "</", "&#"]
)
def test_no_page_holds_up_an_import(trap):
    with contextlib.suppress(FormatError):  # a parser that is quadratic here needs minutes
        page_of(trap * 50_000)


def test_a_page_that_is_too_deep_is_refused():
    with pytest.raises(FormatError, match="nested more than 2,000 deep"):
        page_of("</div>" * 3000 + "<div>" * 3000)


@pytest.mark.parametrize(
    "source", ["", "plain text", "<p>unclosed <b>tags", "<p/>\x0c<p>a</p></p>"]
)
def test_anything_is_a_page(source):
    assert "<" not in page_of(source).text
