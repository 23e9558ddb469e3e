"""JSON lines of Prodigy: texts with tokens, spans and relations, and what was answered."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from annotator.formats.anchoring import Anchor
from annotator.formats.carried import KEY, carried_in, document_from
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.first_lines import first_objects
from annotator.formats.lines import Line, at, numbered_lines
from annotator.formats.prodigy_rows import Answers, person_of
from annotator.formats.separated import decoding_of
from annotator.formats.strict_json import field_of, strict_object
from annotator.model.document import Decoding
from annotator.model.layer import Layer, State

META = "meta"
_HASHES = frozenset({"_input_hash", "_task_hash"})
_SIGNS = _HASHES | {"_view_id", "_annotator_id", "_session_id"}
_KNOWN = _SIGNS | {
    "_timestamp",
    "_is_binary",
    "text",
    "tokens",
    "spans",
    "relations",
    "answer",
    META,
    KEY,
}
_PLACED = frozenset({"start", "end", "label"})
"""What each span of Prodigy says."""
_TOKEN = frozenset({"text", "start", "end", "id"})
"""What each token of Prodigy says."""
_OTHERS = frozenset({"fragments"})
"""What only spans in tables of our own say."""
_INPUT = re.compile(r'"_input_hash"\s*:\s*(-?\d+)')
_TEXT = re.compile(r'"text"\s*+:\s*+("(?:[^"\\]++|\\.)*+")')
_PERSON = re.compile(r'"_(?:annotator|session)_id"\s*+:\s*+("(?:[^"\\]++|\\.)*+")')


class _Row(NamedTuple):
    """A line, counted from 1, and what stands in it."""

    number: int
    line: Line
    row: dict[str, Any]


def read_prodigy(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a file; what was not accepted is left out and counted.

    Lines of one person about one text, as Prodigy makes them where it asks about one span at
    a time, become one document. Raises FormatError naming file, line and what is wrong.
    """
    decoding = decoding_of(path, options)
    waiting = _repeated(path, decoding)
    gathered: dict[int, list[_Row]] = {}
    for number, line in enumerate(numbered_lines(path, decoding), start=1):
        with at(line.place):
            row = strict_object(line.text)
            field_of(row, "text", str)
        subject = _subject(line.text)
        rows = gathered.pop(subject, [])
        rows.append(_Row(number, line, row))
        waiting[subject] -= 1
        if waiting[subject] > 0:
            gathered[subject] = rows
        else:
            yield from _documents(rows, readable(path.stem), decoding, options)


def is_prodigy(path: Path, beginning: bytes) -> bool:
    """Tell whether the first lines of a file have what only Prodigy writes or reads.

    One of them is enough: texts that nobody has begun may stand before it.
    """
    rows = first_objects(path, beginning)
    if not all(type(row.get("text")) is str for row in rows):
        return False
    return any(_is_answer(row) for row in rows) or _are_tasks(rows)


def _is_answer(row: dict[str, Any]) -> bool:
    tokens = _list(row.get("tokens"))
    has_spans = type(row.get("spans")) is list
    is_answered = row.get("answer") in ("accept", "reject", "ignore")
    return (
        bool(_HASHES & row.keys())
        or (is_answered and (has_spans or bool(_SIGNS & row.keys())))
        or (has_spans and type(row.get("tokens")) is list)
        or any(type(token) is dict and token.keys() >= _TOKEN for token in tokens[:1])
    )


def _are_tasks(rows: list[dict[str, Any]]) -> bool:
    """Tell whether rows are tasks that nobody has answered: texts with spans, and no more."""
    spans = [one for row in rows for one in _list(row.get("spans"))]
    return bool(spans) and all(
        type(one) is dict and one.keys() >= _PLACED and not one.keys() & _OTHERS
        for one in spans
    )


def _list(value: Any) -> list[Any]:
    return value if type(value) is list else []


def _repeated(path: Path, decoding: Decoding) -> Counter[int]:
    """Return how often each subject stands in a file that stands there more than once."""
    seen: set[int] = set()
    result: Counter[int] = Counter()
    for line in numbered_lines(path, decoding):
        subject = _subject(line.text)
        if subject in seen:
            result[subject] += 1
        seen.add(subject)
    return Counter({subject: count + 1 for subject, count in result.items()})


def _subject(line: str) -> int:
    """Return a number that is the same for lines of one person about one text."""
    found = _INPUT.search(line) or _TEXT.search(line)
    person = _PERSON.search(line)
    return hash((found[1] if found else line, person[1] if person else ""))


def _documents(
    rows: list[_Row], file: str, decoding: Decoding, options: ReadOptions
) -> Iterator[Incoming]:
    """Yield a document for each text and person among lines that may be about one."""
    groups: dict[tuple[str, str], list[_Row]] = {}
    for one in rows:
        with at(one.line.place):
            person = person_of(one.row, options.person)
        groups.setdefault((one.row["text"], person), []).append(one)
    for (text, person), group in groups.items():
        number, line, row = group[0]
        title = f"{file} {number}"
        with at(line.place):
            document = document_from(carried_in(row), text, _facts(row), title, decoding)
        answers = Answers(
            Anchor(text, options.on_drift), Layer(document.id, person, State.DONE)
        )
        for one in group:
            answers.take(one.line.place, one.row)
        layers = answers.layers()
        drifts = tuple(answers.anchor.drifts)
        yield Incoming(
            document, line.place, layers, rows[-1].line.progress, answers.left_out, drifts
        )


def _facts(row: dict[str, Any]) -> dict[str, Any]:
    """Return what a row says beside its text and spans."""
    meta = row.get(META)
    facts = meta if type(meta) is dict else {}
    others = {name: value for name, value in row.items() if name not in _KNOWN}
    if meta is not facts and meta is not None:
        others[META] = meta
    return {**facts, **others}
