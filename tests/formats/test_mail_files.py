"""E-mails as texts: which part, in which encoding, and what is left out."""

from email.message import EmailMessage

import pytest

from annotator.formats.exchange import ReadOptions
from annotator.formats.mail_files import read_eml
from annotator.model.errors import FormatError


def read(tmp_path, content: bytes):
    path = tmp_path / "mail.eml"
    path.write_bytes(content)
    (incoming,) = read_eml(path, ReadOptions())
    return incoming


def a_mail() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Ada <ada@x.example>", "Größe: قال 😀"
    mail["Date"] = "Fri, 02 Jan 2026 10:00:00 +0000"
    mail.set_content("It rose.\nSaid “x” 😀\n")
    mail.add_alternative("<p>It <b>rose</b>.</p>", subtype="html")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="a.pdf")
    return mail


def test_the_plain_part_is_the_text(tmp_path):
    incoming = read(tmp_path, bytes(a_mail()))
    assert incoming.document.text.replace("\r\n", "\n") == "It rose.\nSaid “x” 😀\n"
    assert incoming.document.title == "Größe: قال 😀"
    assert incoming.document.metadata["author"] == "Ada <ada@x.example>"
    assert incoming.left_out == {"attachments": 1}


def test_a_mail_that_is_only_a_page_is_read_as_one(tmp_path):
    head = b"Subject: x\nContent-Type: text/html; charset=windows-1251\n\n"
    incoming = read(tmp_path, head + "<p>Он<br>сказал</p>".encode("cp1251"))
    assert incoming.document.text == "Он\nсказал"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"just some words", "no e-mail"),
        (b"Subject: x\nContent-Type: application/pdf\n\n%PDF", "has no text"),
        (
            b"Subject: x\nContent-Type: text/plain; charset=utf-8\n\nGr\xf6\xdfe",
            "no text in the encoding",
        ),
        (
            b"Subject: x\nContent-Type: text/plain; charset=nonsense\n\nx",
            "there is no encoding",
        ),
        (b"Subject: x\nDate: Fri, 02 Jan 99999999999999999999 10:00:00 +0\n\nx", "damaged"),
    ],
)
def test_a_mail_that_cannot_be_read_says_why(tmp_path, content, message):
    with pytest.raises(FormatError, match=rf"mail\.eml: .*{message}"):
        read(tmp_path, content)
