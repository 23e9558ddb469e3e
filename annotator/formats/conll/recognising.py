"""Words with tags, told from other texts by what stands in them, not by the name of a file."""

from collections.abc import Iterator, Sequence

from annotator.formats.conll.reading import START
from annotator.formats.conll.tags import OUTSIDE, is_tag

_LOOKED_AT = 1 << 16
_FEWEST = 3
"""Words: of fewer nobody can tell whether they only happen to end like tags."""
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def begins_with_words(beginning: bytes) -> bool:
    """Tell whether the first bytes of a file are lines of words with tags.

    They are if a document starts, or if each line has as many cells as the others and ends
    in a tag, and not in all of them that tag is O.
    """
    rows = list(_rows(beginning))
    if rows and rows[0][0] == START:
        return True
    words = [row for row in rows if row[0] != START and not _is_comment(row)]
    if len(words) < _FEWEST:
        return False
    width = len(words[0])
    return (
        width > 1
        and all(len(row) == width and is_tag(row[-1]) for row in words)
        and any(row[-1] != OUTSIDE for row in words)
    )


def _rows(beginning: bytes) -> Iterator[Sequence[str]]:
    """Yield the cells of each line that has any; the last line may be cut off."""
    code = "utf-16" if beginning.startswith(_UTF16) else "utf-8-sig"
    lines = beginning[:_LOOKED_AT].decode(code, "replace").split("\n")
    if len(beginning) > _LOOKED_AT and len(lines) > 1:
        del lines[-1]
    for line in lines:
        if line.strip():
            yield line.rstrip("\r").split("\t") if "\t" in line else line.split()


def _is_comment(row: Sequence[str]) -> bool:
    return row[0].startswith("#") and not is_tag(row[-1])
