"""The labelling config of a scheme for Label Studio, and the controls of its attributes."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.model.document import AttributeValue
from annotator.model.scheme import Attribute, AttributeKind, Scheme

LABELS = "label"
"""The control of the labels."""
TEXT = "text"
"""The text, and the field of a task that holds it."""
_TAKEN = frozenset({LABELS, TEXT})
_UNSAFE = re.compile(r"[^\w-]+")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_KINDS = {
    AttributeKind.CHOICE: "choices",
    AttributeKind.TEXT: "textarea",
    AttributeKind.NUMBER: "number",
}


@dataclass(slots=True)
class Control:
    """What Label Studio shows for an attribute of the spans of some labels."""

    name: str
    attribute: Attribute
    labels: list[str] = field(default_factory=list)

    @property
    def type(self) -> str:
        """The type of its results."""
        return _KINDS[self.attribute.kind]

    def value(self, value: AttributeValue) -> dict[str, object] | None:
        """Return a value as a result has it, or None if the control cannot have it."""
        if self.attribute.kind is AttributeKind.NUMBER:
            return None if isinstance(value, str) else {"number": value}
        if not isinstance(value, str):
            return None
        return {"choices" if self.attribute.kind is AttributeKind.CHOICE else "text": [value]}


class Controls:
    """The controls of a scheme: one for each attribute, where labels share it."""

    def __init__(self, scheme: Scheme) -> None:
        self._by_use: dict[tuple[str, str], Control] = {}
        self.all: list[Control] = []
        for label in scheme.labels:
            for attribute in scheme.attributes_of(label.name):
                control = self._control(attribute)
                control.labels.append(label.name)
                self._by_use[label.name, attribute.name] = control

    def of(self, label: str, attribute: str) -> Control | None:
        """Return the control of an attribute of spans of a label, if the scheme has it."""
        return self._by_use.get((label, attribute))

    def _control(self, attribute: Attribute) -> Control:
        for control in self.all:
            if control.attribute == attribute:
                return control
        taken = _TAKEN | {control.name for control in self.all}
        plain = _UNSAFE.sub("_", attribute.name).strip("_") or "attribute"
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        self.all.append(Control(name, attribute))
        return self.all[-1]


def labelling_config(scheme: Scheme) -> str:
    """Return the XML of the labels, attributes and relation types of a scheme."""
    return "\n".join(_lines(scheme)) + "\n"


def _lines(scheme: Scheme) -> Iterator[str]:
    yield "<View>"
    yield f'  <Labels name="{LABELS}" toName="{TEXT}">'
    for label in scheme.labels:
        key = f' hotkey="{_safe(label.key)}"' if label.key else ""
        yield f'    <Label value="{_safe(label.name)}" background="{label.colour}"{key}/>'
    yield "  </Labels>"
    yield f'  <Text name="{TEXT}" value="${TEXT}" valueType="text"/>'
    for control in Controls(scheme).all:
        yield from _control_lines(control)
    if scheme.relation_types:
        yield "  <Relations>"
        for kind in scheme.relation_types:
            yield f'    <Relation value="{_safe(kind.name)}"/>'
        yield "  </Relations>"
    yield "</View>"


def _control_lines(control: Control) -> Iterator[str]:
    """Yield a control that shows while a span of one of its labels is chosen.

    Label Studio divides the names of the labels at commas; with a comma in one of them the
    control shows for every span.
    """
    when = f'whenTagName="{LABELS}"'
    if not any("," in label for label in control.labels):
        when += f' whenLabelValue="{_safe(",".join(control.labels))}"'
    yield f'  <View visibleWhen="region-selected" {when}>'
    yield f'    <Header value="{_safe(control.attribute.name)}" size="6"/>'
    name = f'name="{_safe(control.name)}" toName="{TEXT}" perRegion="true" {when}'
    if control.attribute.kind is AttributeKind.NUMBER:
        yield f'    <Number {name} step="any"/>'
    elif control.attribute.kind is AttributeKind.TEXT:
        yield f'    <TextArea {name} maxSubmissions="1" editable="true"/>'
    else:
        yield f'    <Choices {name} choice="single" showInline="true">'
        for value in control.attribute.values:
            yield f'      <Choice value="{_safe(value)}"/>'
        yield "    </Choices>"
    yield "  </View>"


def _safe(text: str) -> str:
    """Return a text as the value of an attribute in XML, which holds no control characters."""
    escaped = html.escape(_FORBIDDEN.sub("\ufffd", text))
    return escaped.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")
