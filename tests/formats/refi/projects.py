"""Small REFI-QDA projects as other programs write them."""

import zipfile
from pathlib import Path

TEXT = "🤗 Anna told Béla: “it rains”.\r\nHe laughed."
CODES = """
<Code guid="c0000000-0000-0000-0000-000000000001" name="Claims" isCodable="false">
  <Code guid="c0000000-0000-0000-0000-000000000002" name="weather" isCodable="true"/>
  <Code guid="c0000000-0000-0000-0000-000000000003" name="other" isCodable="true"/>
</Code>
<Code guid="c0000000-0000-0000-0000-000000000004" name="People" isCodable="true">
  <Code guid="{C0000000-0000-0000-0000-000000000005}" name="other" isCodable="true"/>
</Code>
"""
WEATHER, CLAIM_OTHER, PEOPLE, PEOPLE_OTHER = (
    f"c0000000-0000-0000-0000-00000000000{number}" for number in (2, 3, 4, 5)
)
ANNA, BELA = (f"a0000000-0000-0000-0000-00000000000{number}" for number in (1, 2))
USERS = f'<User guid="{ANNA}" name="Anna"/><User guid="{BELA}" name="Béla"/>'


def guid(number: int) -> str:
    return f"50000000-0000-0000-0000-{number:012}"


def coding(number: int, code: str = WEATHER, user: str = ANNA, inner: str = "") -> str:
    return (
        f'<Coding guid="{guid(number)}" creatingUser="{user}"><CodeRef targetGUID="{code}"/>'
        f"{inner}</Coding>"
    )


def selection(number: int, start: object, end: object, *inner: str, name: str = "") -> str:
    return (
        f'<PlainTextSelection guid="{guid(number)}" startPosition="{start}" '
        f'endPosition="{end}" name="{name}">{"".join(inner)}</PlainTextSelection>'
    )


def source(*inner: str, path: str = "internal://t.txt", number: int = 1) -> str:
    return (
        f'<TextSource guid="{guid(number)}" name="Rain" plainTextPath="{path}">'
        f"{''.join(inner)}</TextSource>"
    )


def project(sources: str, rest: str = "", codes: str = CODES, before: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<Project name="P" origin="Another" '
        f'xmlns="urn:QDA-XML:project:1.0"><Users>{USERS}</Users><CodeBook><Codes>{codes}'
        f"</Codes></CodeBook>{before}<Sources>{sources}</Sources>{rest}</Project>"
    ).encode()


def written(folder: Path, content: bytes, **files: bytes) -> Path:
    """Write a project; the text lies in sources/t.txt unless there are others."""
    path = folder / "p.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", content)
        for name, data in (files or {"t.txt": TEXT.encode()}).items():
            archive.writestr(f"sources/{name}", data)
    return path
