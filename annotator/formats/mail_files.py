"""E-mails as texts: the plain part, or else the page, decoded as the mail says."""

from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from pathlib import Path

from annotator.formats.decoding import decode
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at
from annotator.formats.texts import bytes_of
from annotator.formats.web_pages import declared_encoding, page_of
from annotator.model.document import Decoding, Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

_HEADERS = (("From", "author"), ("Date", "date"), ("List-Id", "source"))
_MOST_PARTS = 1000
_ODD = (AttributeError, RecursionError, TypeError)
"""What the parser of mails stumbles with over headers that nobody would write."""


def read_eml(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the one document of an e-mail; attachments are left out and counted.

    Raises FormatError for a file without the headers of a mail or without a text.
    """
    content = bytes_of(path)
    with at(path.name):
        try:
            mail = message_from_bytes(content, policy=policy.default)
            text, decoding, left_out = _body(mail, options)
            facts = {name: _header(mail, header) for header, name in _HEADERS}
            subject = _header(mail, "Subject")
        except (MessageError, ValueError, ArithmeticError, LookupError, *_ODD) as error:
            raise FormatError(
                f"the e-mail is damaged ({type(error).__name__}): save it again, or as text."
            ) from error
    metadata = {name: value for name, value in facts.items() if value}
    metadata["file"] = readable(path.name)
    title = subject or readable(path.stem)
    document = Document(new_id(), title, text, metadata, decoding=decoding)
    yield Incoming(document, path.name, left_out=left_out)


def _header(mail: EmailMessage, name: str) -> str:
    value = str(mail.get(name) or "")
    return value.encode("utf-8", "replace").decode("utf-8").replace("\x00", "").strip()


def _body(mail: EmailMessage, options: ReadOptions) -> tuple[str, Decoding, Counter[str]]:
    if not mail.keys() or (mail.get("From") is None and mail.get("Subject") is None):
        raise FormatError("this is no e-mail, which begins with From: or Subject:.")
    parts = [part for part in mail.walk() if not part.is_multipart()]
    if len(parts) > _MOST_PARTS:
        raise FormatError(f"the e-mail has more than {_MOST_PARTS} parts.")
    bodies = {
        part.get_content_type(): part
        for part in reversed(parts)
        if part.get_content_disposition() != "attachment"
    }
    chosen = bodies.get("text/plain") or bodies.get("text/html")
    if chosen is None:
        raise FormatError("the e-mail has no text: save its attachment by itself.")
    left_out: Counter[str] = Counter()
    others = [part for part in parts if part.get_content_disposition() == "attachment"]
    if others:
        left_out["attachments"] = len(others)
    raw = chosen.get_payload(decode=True)
    payload = raw if isinstance(raw, bytes) else b""
    is_page = chosen.get_content_type() == "text/html"
    declared = chosen.get_content_charset() or (declared_encoding(payload) if is_page else None)
    text, decoding = decode(payload, options.encoding or declared)
    if is_page:
        page = page_of(text)
        return page.text, decoding, left_out + page.left_out
    return text, decoding, left_out
