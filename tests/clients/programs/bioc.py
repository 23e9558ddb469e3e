"""What the brat parser of bioc finds in a folder."""

from pathlib import Path
from typing import Any


def answer(question: dict[str, Any]) -> Any:
    """Read every pair of a text and its annotations, or one file of annotations alone."""
    from bioc import brat

    if "annotations" in question:
        return {"entities": len(brat.loads("", question["annotations"]).entities)}
    return {
        str(path.relative_to(question["path"])): _document(brat, path)
        for path in sorted(Path(question["path"]).rglob("*.ann"))
    }


def _document(brat: Any, path: Path) -> Any:
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    found = brat.loads("", path.read_bytes().decode("utf-8"))
    return {
        "entities": [
            [
                one.id,
                one.type,
                [[place.begin, place.end] for place in sorted(one.locations)],
                one.text,
                " ".join(text[place.begin : place.end] for place in sorted(one.locations)),
            ]
            for one in found.entities
        ],
        "relations": [
            [one.type, one.arguments["Arg1"], one.arguments["Arg2"]] for one in found.relations
        ],
        "attributes": [[one.type, one.refid] for one in found.attributes],
        "notes": [[one.refid, one.text] for one in found.notes],
    }
