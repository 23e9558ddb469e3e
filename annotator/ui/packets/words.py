"""How the window says what packets hold, what they change, and who contradicts whom."""

from collections.abc import Mapping
from typing import Any

from annotator.services.packets.differences import Difference
from annotator.ui.messages import counted, quoted, readable_number, translate
from annotator.ui.panels.documents_model import state_name
from annotator.ui.safe import shortened

_PLAIN = 4


def change_texts(
    counts: Mapping[str, int], second: Mapping[str, int] | None = None
) -> list[str]:
    """Return what changes, a figure each; nothing where nothing does.

    What changes in second readings stands apart from the rest, in the end.
    """
    texts = {
        "layers done": translate("Packets", "documents done: %1"),
        "spans added": translate("Packets", "spans added: %1"),
        "spans changed": translate("Packets", "spans changed: %1"),
        "spans removed": translate("Packets", "spans removed: %1"),
        "relations added": translate("Packets", "links added: %1"),
        "relations removed": translate("Packets", "links removed: %1"),
        "remarks": translate("Packets", "remarks: %1"),
        "descriptions": translate("Packets", "documents described: %1"),
    }
    found = [counted(text, counts[name]) for name, text in texts.items() if counts.get(name)]
    if second and (apart_from_them := change_texts(second)):
        text = translate("Packets", "second readings (%1)")
        found.append(counted(text, ", ".join(apart_from_them)))
    return found


def place_text(difference: Difference) -> str:
    """Return in which two places something was done differently."""
    if difference.conflict.is_here:
        return translate("Packets", "here and in the packet")
    return translate("Packets", "in two copies")


def kind_text(kind: str, *, is_second: bool = False) -> str:
    """Return what was done differently."""
    texts = {
        "span": translate("Packets", "span"),
        "link": translate("Packets", "link"),
        "layer": translate("Packets", "state"),
        "remark": translate("Packets", "remark"),
        "description": translate("Packets", "description"),
    }
    text = texts[kind]
    return counted(translate("Packets", "%1 (second reading)"), text) if is_second else text


def value_text(kind: str, value: Any, quote: str) -> str:
    """Return one of two things that were done, as a person reads it."""
    if value is None:
        return translate("Packets", "removed")
    if kind == "span":
        return " ".join([value[1], quoted(shortened(quote, 60)), *_details(value[_PLAIN:])])
    if kind == "link":
        return f"{value[0]} {quoted(shortened(quote, 60))}"
    if kind == "layer":
        state, note, flag = value
        told = translate("Documents", "to discuss") if flag else ""
        return " · ".join(each for each in (state_name(state), note, told) if each)
    if kind == "remark":
        return quoted(shortened(str(value["text"]), 80))
    return "; ".join(f"{name}: {each}" for name, each in value.items()) or "—"


def _details(more: list[Any]) -> list[str]:
    """Return attributes, note and flag of a span."""
    if not more:
        return []
    _, attributes, note, flag = more
    values = [f"{name}: {value}" for name, value in (attributes or {}).items()]
    return [f"({'; '.join(values)})"] * bool(values) + [each for each in (note, flag) if each]


def apart(name: str, way: str = "\u2068") -> str:
    """Return a name that runs its own way beside what is ours, or as a sign of Unicode says."""
    return f"{way}{name}\u2069"


def size_text(count: int) -> str:
    """Return how many bytes a packet has."""
    return counted(translate("Packets", "%1 kB"), readable_number(max(1, count // 1000)))
