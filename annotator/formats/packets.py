"""Packets: what goes between a lead and a person, as a zip of JSON lines with a signature.

The manifest holds the SHA-256 of every other member, and a MAC over itself.
"""

import hashlib
import hmac
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

from annotator.formats.archives import Archive, Limits, opened_archive
from annotator.formats.strict_json import (
    field_of,
    refuse_impossible,
    refuse_other_fields,
    strict_object,
)
from annotator.model.errors import FormatError

FORMAT = "annotator-packet/1"
MANIFEST = "manifest.json"
DOCUMENTS, SCHEME, LAYERS = "documents.jsonl", "scheme.json", "layers.jsonl"
JOURNAL, RECORDS = "journal.jsonl", "records.jsonl"
MEMBERS = (DOCUMENTS, SCHEME, LAYERS, JOURNAL, RECORDS)
"""Everything but the manifest, always in this order."""
LIMITS = Limits(128 << 20, 512 << 20, 200, 1 << 16)
_LARGEST_MANIFEST = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)
_HASH_DIGITS = 64
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))

Kind = Literal["out", "back"]
Known = tuple[str, int, str]
"""The id of a copy of a corpus, number and hash of a row of its journal."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a packet says of itself."""

    kind: Kind
    """“out” from the lead to a person, “back” from the person to the lead."""
    id: str
    project: str
    """The id of the lead's corpus."""
    person: str
    """The id of the person to whom the packet goes, or whose work it is."""
    pseudonym: str
    name: str
    """The person's name in a packet out, “” in one back."""
    replica: str
    """The id of the corpus that the packet was made of."""
    head: tuple[int, str]
    """Number and hash of the last row of that corpus' journal."""
    base: str
    """The id of the packet out that was opened last before a packet back; else “”."""
    clock: int
    """Milliseconds since 1970, UTC: no work that is known is later."""
    scheme: int
    """The version of the scheme."""
    software: str
    known: tuple[Known, ...] = ()
    """In a packet out: how much of each of the person's copies has been merged."""
    secret: str = ""
    """In a packet out: what the person's packets are signed with."""
    counts: Mapping[str, int] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)
    """The SHA-256 of each member."""
    mac: str = ""

    def signature(self, secret: str) -> str:
        """Return the HMAC-SHA256 of everything but the MAC itself."""
        row = {name: value for name, value in self.row().items() if name != "mac"}
        content = _ENCODER.encode(row).encode("utf-8")
        return hmac.new(bytes.fromhex(secret), content, hashlib.sha256).hexdigest()

    def is_signed_with(self, secret: str) -> bool:
        """Tell whether the packet was signed with a secret."""
        return hmac.compare_digest(self.signature(secret), self.mac)

    def row(self) -> dict[str, Any]:
        """Return the manifest as plain data."""
        return {"format": FORMAT, **asdict(self)}


class Packet:
    """An open packet, whose members are proven when they are read."""

    def __init__(self, archive: Archive, manifest: Manifest) -> None:
        self._archive = archive
        self.manifest = manifest
        self.place = archive.place
        """The name of the file, for errors."""

    def content(self, name: str) -> bytes:
        """Return a member; raise FormatError unless it is as it was when it was packed."""
        content = self._archive.read(name)
        if hashlib.sha256(content).hexdigest() != self.manifest.members[name]:
            raise FormatError(
                f"{self.place}: “{name}” is not as it was when the packet was made: somebody "
                "has edited it, or it was damaged on its way. Ask for the packet again."
            )
        return content

    def lines(
        self, name: str, read: Callable[[str], dict[str, Any]] = strict_object
    ) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield the objects of a member behind the numbers of their lines."""
        for number, line in enumerate(self.content(name).split(b"\n"), 1):
            if line:
                try:
                    yield number, read(line.decode("utf-8"))
                except (FormatError, ValueError, RecursionError) as error:
                    raise FormatError(
                        f"{self.place}, “{name}”, line {number}: {error}"
                    ) from error

    def packed(self, name: str) -> bytes | None:
        """Return a member as deflate packed it, or None if it was not packed so."""
        return self._archive.packed(name)


@contextmanager
def opened_packet(path: Path) -> Iterator[Packet]:
    """Yield a packet that is bounded and has all its members, not yet proven to be signed.

    Raises FormatError, which names the file and says what is wrong.
    """
    with opened_archive(path, LIMITS) as archive:
        names = archive.names()
        if MANIFEST not in names:
            raise FormatError(f"{path.name}: this is no packet: it has no {MANIFEST}.")
        if sorted(names) != sorted((MANIFEST, *MEMBERS)):
            raise FormatError(
                f"{path.name}: the packet has other files in it than a packet has: do not "
                "trust it, and ask for it again."
            )
        content = archive.read(MANIFEST)
        if len(content) > _LARGEST_MANIFEST:
            raise FormatError(f"{path.name}: “{MANIFEST}” is larger than any is.")
        try:
            manifest = _manifest(strict_object(content.decode("utf-8")))
        except (FormatError, UnicodeDecodeError) as error:
            raise FormatError(f"{path.name}, “{MANIFEST}”: {error}") from error
        yield Packet(archive, manifest)


class PacketFile:
    """A packet that is being written."""

    def __init__(self, path: Path) -> None:
        self._file = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
        self._hashes: dict[str, str] = {}

    def __enter__(self) -> "PacketFile":
        """Give the packet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self._file.close()

    @contextmanager
    def member(self, name: str) -> Iterator[Callable[[bytes], None]]:
        """Yield a function that writes a piece of a member, one member after the other."""
        digest = hashlib.sha256()
        info = zipfile.ZipInfo(name, _EPOCH)
        info.compress_type = zipfile.ZIP_DEFLATED
        with self._file.open(info, "w", force_zip64=True) as target:

            def write(piece: bytes) -> None:
                digest.update(piece)
                target.write(piece)

            yield write
        self._hashes[name] = digest.hexdigest()

    def finish(self, manifest: Manifest, secret: str) -> Manifest:
        """Write the manifest, signed, as the last member, and return it."""
        whole = replace(manifest, members=dict(self._hashes))
        signed = replace(whole, mac=whole.signature(secret))
        info = zipfile.ZipInfo(MANIFEST, _EPOCH)
        info.compress_type = zipfile.ZIP_DEFLATED
        self._file.writestr(info, _ENCODER.encode(signed.row()))
        return signed


def line_of(row: object) -> bytes:
    """Return a value as a line of a member."""
    return _ENCODER.encode(row).encode("utf-8") + b"\n"


_NAMES = frozenset({"format", *(one.name for one in fields(Manifest))})
_WORDS = ("id", "project", "person", "pseudonym", "name", "replica", "base", "software")


def _manifest(row: dict[str, Any]) -> Manifest:
    stated = row.get("format")
    if stated != FORMAT:
        raise FormatError(
            f"it says that it is {stated!r} and not {FORMAT!r}: open it with the version of "
            "the program that made it."
        )
    refuse_other_fields(row, _NAMES)
    kind = field_of(row, "kind", str)
    if kind not in ("out", "back"):
        raise FormatError("“kind” must be “out” or “back”.")
    return Manifest(
        kind="out" if kind == "out" else "back",
        **{name: field_of(row, name, str) for name in _WORDS},
        head=_head(field_of(row, "head", list)),
        clock=field_of(row, "clock", int),
        scheme=field_of(row, "scheme", int),
        known=tuple(_known(one) for one in field_of(row, "known", list)),
        secret=_hash(row["secret"]) if field_of(row, "secret", str) else "",
        counts=_counts(field_of(row, "counts", dict)),
        members=_members(field_of(row, "members", dict)),
        mac=_hash(field_of(row, "mac", str)),
    )


def _members(row: dict[str, Any]) -> dict[str, str]:
    if sorted(row) != sorted(MEMBERS):
        raise FormatError("“members” names other files than a packet has.")
    return {name: _hash(digest) for name, digest in row.items()}


def _head(value: list[Any]) -> tuple[int, str]:
    if [type(one) for one in value] != [int, str] or value[0] < 0:
        raise FormatError("a place in a journal must be a number and a hash.")
    return value[0], _hash(value[1])


def _known(value: object) -> Known:
    if type(value) is not list or not value or type(value[0]) is not str:
        raise FormatError("“known” must hold an id, a number and a hash each.")
    refuse_impossible("known", value[0])
    return value[0], *_head(value[1:])


def _hash(value: object) -> str:
    if type(value) is not str or len(value) != _HASH_DIGITS or value.strip("0123456789abcdef"):
        raise FormatError("a hash must be 64 hexadecimal digits.")
    return value


def _counts(row: dict[str, Any]) -> dict[str, int]:
    if any(type(number) is not int for number in row.values()):
        raise FormatError("“counts” must hold whole numbers.")
    return row
