"""Web Annotations of others, and what is read from them."""

import json
from pathlib import Path

from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.w3c.reading import read_w3c

TEXT = "😀 It rains. Anna said: it rains. 😀 It rains."
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
UUID = "018f0000-0000-7000-8000-00000000000{}"


def selectors(
    start: int | None, end: int | None, exact: str | None, **around: str
) -> list[dict]:
    found: list[dict] = []
    if exact is not None:
        found.append({"type": "TextQuoteSelector", "exact": exact, **around})
    if start is not None:
        found.append({"type": "TextPositionSelector", "start": start, "end": end})
    return found


def annotation(number: int, selector: object, *bodies: object, **more: object) -> dict:
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:{UUID.format(number)}",
        "type": "Annotation",
        "body": list(bodies)
        or [{"type": "TextualBody", "purpose": "tagging", "value": "weather"}],
        "target": {"source": "http://example.org/texts/t.html", "selector": selector},
        **more,
    }


def written(folder: Path, content: object, name: str = "a.jsonld", text: str = TEXT) -> Path:
    (folder / "t.txt").write_text(text, encoding="utf-8", newline="")
    path = folder / name
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def read(path: Path, **options) -> list[Incoming]:
    return list(read_w3c(path, ReadOptions(**options)))


def spans(incoming: Incoming) -> dict[str, list[tuple]]:
    return {
        layer.person: [
            (s.label, s.fragments, dict(s.attributes), s.note) for s in layer.content.spans
        ]
        for layer in incoming.layers
    }


def places(incoming: Incoming) -> list[tuple[int, int]]:
    return [span[1][0] for spans_ in spans(incoming).values() for span in spans_]


IT_RAINS = TEXT.index("it rains")
HERE = selectors(IT_RAINS, IT_RAINS + 8, "it rains")
ANNA = TEXT.index("Anna")
