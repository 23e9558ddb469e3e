"""How the window names parts of a scheme."""

from collections.abc import Iterable

from annotator.model.scheme import AttributeKind, Level, Scheme
from annotator.model.scheme_change import Holder, Place
from annotator.ui.messages import counted, quoted, translate
from annotator.ui.pages.scheme.nodes import Kind, Node
from annotator.ui.safe import shortened

_LONGEST = 60


def root_text(kind: Kind) -> str:
    """Return what a branch of the tree is called."""
    return {
        Kind.GUIDELINE: translate("Scheme", "Guideline and checks"),
        Kind.LABELS: translate("Scheme", "Labels"),
        Kind.SPANS: translate("Scheme", "Attributes of any span"),
        Kind.RELATIONS: translate("Scheme", "Relations"),
        Kind.DOCUMENTS: translate("Scheme", "Attributes of documents"),
    }[kind]


def node_remark(scheme: Scheme, node: Node) -> str:
    """Return what stands beside something in the tree: keys, kind, retired."""
    words = []
    if node.kind is Kind.LABEL:
        label = scheme.label(node.name)
        words += [key.upper() for key in (label.key, label.mnemonic) if key]
    elif node.kind is Kind.ATTRIBUTE:
        attribute = node.attribute(scheme)
        if attribute.kind is not AttributeKind.CHOICE:
            words.append(kind_text(attribute.kind))
        if attribute.required:
            words.append(translate("Scheme", "required"))
    if node.is_retired(scheme):
        words.append(translate("Scheme", "retired"))
    return " · ".join(words)


def kind_text(kind: AttributeKind) -> str:
    """Return what a kind of attribute is called."""
    return {
        AttributeKind.CHOICE: translate("Scheme", "choice"),
        AttributeKind.TEXT: translate("Scheme", "text"),
        AttributeKind.NUMBER: translate("Scheme", "number"),
    }[kind]


def level_text(level: Level) -> str:
    """Return what a finding of a check does, in words."""
    return {
        Level.OFF: translate("Scheme", "Off"),
        Level.WARN: translate("Scheme", "Warns"),
        Level.BLOCK: translate("Scheme", "Blocks"),
    }[level]


def check_text(check: str) -> str:
    """Return what a check looks for."""
    texts = {
        "empty": translate("Scheme", "Nothing at all is marked"),
        "required_attribute": translate("Scheme", "A required attribute has no value"),
        "note_needed": translate("Scheme", "A value asks for a note"),
        "outer_space": translate("Scheme", "A span starts or ends with white space"),
        "number_missing": translate("Scheme", "A quantity has no number in it"),
        "range_reversed": translate("Scheme", "A least value is above the greatest"),
        "duplicate": translate("Scheme", "The same label stands twice on the same text"),
        "relation_missing": translate("Scheme", "An expected link is missing"),
    }
    return texts.get(check, check)


def place_text(place: Place) -> str:
    """Return whose attribute something is."""
    if place.holder is Holder.LABEL:
        return counted(translate("Scheme", "Attribute of %1"), name_text(place.label))
    if place.holder is Holder.SPAN:
        return translate("Scheme", "Attribute of any span")
    return translate("Scheme", "Attribute of documents")


def field_text(name: str) -> str:
    """Return what a field of something in the scheme is called."""
    texts = {
        "name": translate("Scheme", "name"),
        "key": translate("Scheme", "digit"),
        "mnemonic": translate("Scheme", "letter"),
        "colour": translate("Scheme", "colour"),
        "colour_on_dark": translate("Scheme", "colour on dark"),
        "definition": translate("Scheme", "definition"),
        "boundary": translate("Scheme", "boundary"),
        "examples": translate("Scheme", "examples"),
        "needs_number": translate("Scheme", "needs a number"),
        "expects_relation": translate("Scheme", "expected link"),
        "sources": translate("Scheme", "from"),
        "targets": translate("Scheme", "to"),
        "description": translate("Scheme", "description"),
        "symmetric": translate("Scheme", "both ways"),
        "kind": translate("Scheme", "kind"),
        "values": translate("Scheme", "values"),
        "required": translate("Scheme", "required"),
        "default": translate("Scheme", "default"),
        "note_needed_for": translate("Scheme", "notes asked for"),
        "retired_values": translate("Scheme", "retired values"),
        "cases": translate("Scheme", "cases"),
        "checks": translate("Scheme", "checks"),
    }
    return texts[name]


def names_text(names: Iterable[str]) -> str:
    """Return names one after the other."""
    return ", ".join(name_text(name) for name in names)


def name_text(name: str) -> str:
    """Return a name as it stands in a sentence."""
    return quoted(shortened(name, _LONGEST))
