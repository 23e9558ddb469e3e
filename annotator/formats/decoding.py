"""From bytes to characters: exactly, or not at all."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from annotator.model.document import Decoding
from annotator.model.errors import FormatError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = tuple(mark for mark, _ in _BYTE_ORDER_MARKS)
UTF_8 = Decoding("utf-8")
_WESTERN = "windows-1252"
_FEW = 4
"""Below so many bytes outside ASCII no detection can tell one encoding from another."""
_DOUBTFUL = 0.1
"""A confidence that articles in Windows-1252 reach: measured, lowest .13 of 47."""
_SAMPLE = 200_000
_CHUNK = 1 << 16
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]")
_NO_TEXTS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
_CHOOSE = "choose its encoding"


def decode(content: bytes, encoding: str | None = None) -> tuple[str, Decoding]:
    """Return the text and how it was decoded: by its mark, as UTF-8, or by a guess.

    Nothing is normalised and no error is ignored. Raises FormatError, without the name of
    the file, if the bytes are no text in the encoding that was chosen or detected.
    """
    if encoding is None and b"\x00" not in content and not _marked(content):
        try:
            return content.decode("utf-8"), UTF_8
        except UnicodeDecodeError:
            pass
    decoding = detect(content, encoding)
    mark = byte_order_mark(content, decoding)
    try:
        text = content[len(mark) :].decode(decoding.encoding)
    except UnicodeError as error:
        raise not_decodable(decoding, error) from error
    refuse_nul(text)
    return text, decoding


def detect(content: bytes, encoding: str | None = None) -> Decoding:
    """Say how bytes are to be decoded; raise FormatError if no encoding fits them."""
    if encoding is not None:
        name = _canonical(encoding)
        marked = _marked(content)
        if marked and (name in {marked, f"{marked}-sig"} or marked.startswith(f"{name}-")):
            return Decoding(marked, byte_order_mark=True)
        return Decoding("utf-8" if name == "utf-8-sig" else name)
    marked = _marked(content)
    if marked:
        return Decoding(marked, byte_order_mark=True)
    try:
        if "\x00" not in content.decode("utf-8"):
            return UTF_8
    except UnicodeDecodeError:
        pass
    found = _NOT_ASCII.search(content)
    begin = max(0, found.start() - _CHUNK) if found and b"\x00" not in content else 0
    return Decoding(_guess(content[begin : begin + _SAMPLE]), guessed=True)


def detect_file(path: Path, encoding: str | None = None) -> Decoding:
    """Say how a file of any size is to be decoded, without holding it in memory."""
    utf8 = codecs.getincrementaldecoder("utf-8")()
    sample, is_utf8 = b"", True
    for number, chunk in enumerate(_chunks(path)):
        if number == 0:
            if encoding is not None or _marked(chunk):
                return detect(chunk, encoding)
            sample = chunk
        elif len(sample) < _SAMPLE and not chunk.isascii():
            sample += chunk
        if is_utf8:
            try:
                is_utf8 = "\x00" not in utf8.decode(chunk)
            except UnicodeDecodeError:
                is_utf8 = False
    if is_utf8 and not utf8.getstate()[0]:
        return Decoding("utf-8")
    return Decoding(_guess(sample), guessed=True)


def byte_order_mark(content: bytes, decoding: Decoding) -> bytes:
    """Return the bytes before the text that are not part of it."""
    if decoding.byte_order_mark:
        for mark, name in _BYTE_ORDER_MARKS:
            if name == decoding.encoding and content.startswith(mark):
                return mark
    return b""


def not_decodable(decoding: Decoding, error: UnicodeError) -> FormatError:
    """Return the error to raise for bytes that are no text in an encoding."""
    place = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
    return FormatError(
        f"this is no text in the encoding {decoding.encoding}{place}: {_CHOOSE}, "
        "or repair the file."
    )


def refuse_nul(text: str) -> None:
    """Raise FormatError for a text with a NUL character."""
    if "\x00" in text:
        raise FormatError(
            f"there is a NUL character at position {text.index(chr(0))}, so this is no plain "
            f"text or has another encoding: {_CHOOSE}, or convert the file to plain text."
        )


def unreadable(path: Path, error: OSError) -> FormatError:
    """Return the error to raise for a file that the system does not give."""
    return FormatError(f"{path}: the file cannot be read ({error.strerror or error}).")


def _marked(content: bytes) -> str | None:
    if content.startswith(_MARKS):
        return next(name for mark, name in _BYTE_ORDER_MARKS if content.startswith(mark))
    return None


def _canonical(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        "a".encode(name)
    except (LookupError, ValueError) as error:
        raise FormatError(
            f"there is no encoding “{encoding}”: choose one like utf-8, utf-16 or windows-1252."
        ) from error
    if name.replace("_", "-") in _NO_TEXTS:
        raise FormatError(f"the encoding “{encoding}” is not one of texts: choose another.")
    return re.sub(r"^cp(125\d)$", r"windows-\1", name)


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            yield file.read(_CHUNK)
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise unreadable(path, error) from error


def _guess(sample: bytes) -> str:
    """Return an encoding that decodes the bytes without unseen controls.

    Doubtful evidence is believed only for encodings of today, and only where Windows-1252
    would do as well.
    """
    is_western = _fits(sample, _WESTERN)
    detected, confidence = _detected(sample, of_today=False)
    if confidence < _DOUBTFUL:
        detected, _ = _detected(sample, of_today=True)
    has_evidence = len(_NOT_ASCII.findall(sample)) >= _FEW or b"\x00" in sample
    is_trusted = has_evidence and (confidence >= _DOUBTFUL or is_western)
    if detected and is_trusted and _fits(sample, detected):
        return _canonical(detected)
    if is_western:
        return _WESTERN
    raise FormatError(
        f"the encoding cannot be detected, or this is no plain text: {_CHOOSE}, or convert the "
        "file to plain text."
    )


def _detected(sample: bytes, *, of_today: bool) -> tuple[str | None, float]:
    import chardet

    era = chardet.EncodingEra
    modern = era.MODERN_WEB | era.LEGACY_ISO | era.LEGACY_REGIONAL
    wanted = modern if of_today else era.ALL
    found = chardet.detect(sample, encoding_era=wanted, max_bytes=_SAMPLE)
    return found["encoding"], found["confidence"]


def _fits(sample: bytes, encoding: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except (UnicodeError, LookupError):
        return False
    return not _CONTROLS.search(text)
