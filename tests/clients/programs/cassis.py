"""What dkpro-cassis reads in our folders, and what it writes of it."""

from pathlib import Path
from typing import Any


def answer(question: dict[str, Any]) -> Any:
    """Read every XMI of a folder; write each again into another folder, if there is one."""
    from cassis import load_cas_from_xmi, load_typesystem

    folder = Path(question["folder"])
    types = load_typesystem((folder / "TypeSystem.xml").read_bytes().decode("utf-8"))
    result = {}
    for path in sorted(folder.glob("*.xmi")):
        with path.open("rb") as file:
            cas = load_cas_from_xmi(file, typesystem=types)
        spans = {one.id: one for one in cas.select("annotator.Span")}
        result[path.name] = {
            "text": cas.sofa_string,
            "spans": [
                [
                    one.label,
                    one.begin,
                    one.end,
                    one.get_covered_text(),
                    one.note,
                    one.confidence,
                ]
                for one in spans.values()
            ],
            "relations": [
                [one.label, one.Governor.id, one.Dependent.id]
                for one in cas.select("annotator.Relation")
            ],
            "fragments": {
                name: [part.get_covered_text() for part in one.fragments.elements]
                for name, one in spans.items()
                if one.fragments
            },
        }
        if "again" in question:
            again = Path(question["again"])
            cas.to_xmi(again / path.name)
            types.to_xml(again / "TypeSystem.xml")
    return result
