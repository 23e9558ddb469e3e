"""What an annotator does, one small function an intention; each is one step of undo."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.model.checks import Finding, Work
from annotator.model.checks import findings as run_checks
from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.relation import Relation
from annotator.model.scheme import Label
from annotator.model.span import Fragment, Span, joined, slices
from annotator.services.edits import (
    AddRelation,
    AddSpan,
    Batch,
    ChangeLayer,
    ChangeSpan,
    DescribeDocument,
    Edit,
    RemoveRelation,
    RemoveSpan,
    SpendTime,
)
from annotator.services.workspace import Workspace


def mark(
    workspace: Workspace, document_id: str, label: str, fragments: Sequence[Fragment]
) -> Span:
    """Mark fragments with a label and return the span; touching fragments become one.

    Raises RuleBrokenError if this person has marked the same text with the same label.
    """
    span = _new_span(workspace, document_id, label, fragments)
    if workspace.is_marked(span):
        raise RuleBrokenError(f"This text is marked as {label} already.")
    edit = AddSpan(span, _quote(workspace, span))
    workspace.do(_with_start(workspace, document_id, edit), "Mark", label)
    return span


def mark_all(
    workspace: Workspace, document_id: str, label: str, ranges: Sequence[Fragment]
) -> list[Span]:
    """Mark each range with a label, as one step of undo, and return the new spans.

    Ranges that this person has marked with the label already are passed over; raises
    RuleBrokenError if no other is left.
    """
    text = workspace.document(document_id).text
    spans = [_new_span(workspace, document_id, label, [each]) for each in ranges]
    spans = [span for span in spans if not workspace.is_marked(span)]
    if not spans:
        raise RuleBrokenError(f"All of this is marked as {label} already.")
    edits = tuple(AddSpan(span, slices(text, span.fragments)) for span in spans)
    edit = _with_start(workspace, document_id, Batch(edits))
    workspace.do(edit, "Mark all", f"{label} ({len(spans)})")
    return spans


def erase(workspace: Workspace, spans: Sequence[Span]) -> None:
    """Remove spans together with the relations that stand on them."""
    relations = {
        relation.id: relation for span in spans for relation in workspace.relations_of(span)
    }
    edits: list[Edit] = [RemoveRelation(relation) for relation in relations.values()]
    edits += [RemoveSpan(span) for span in spans]
    workspace.do(Batch(tuple(edits)), "Delete", spans[0].label if len(spans) == 1 else "")


def relabel(workspace: Workspace, span: Span, label: str) -> Span:
    """Give a span another label; attributes and relations that no longer fit are removed."""
    scheme = workspace.scheme()
    if label != span.label:
        _refuse_retired(scheme.label(label))
    known = {attribute.name for attribute in scheme.attributes_of(label)}
    kept = {name: value for name, value in span.attributes.items() if name in known}
    after = replace(span, label=label, attributes=kept)
    edits: list[Edit] = []
    for relation in workspace.relations_of(span):
        other_id = relation.target_id if relation.source_id == span.id else relation.source_id
        other = workspace.span(span.document_id, other_id)
        ends = (after, other) if relation.source_id == span.id else (other, after)
        if not _fits(workspace, relation, ends):
            edits.append(RemoveRelation(relation))
    workspace.do(Batch((*edits, ChangeSpan(span, after))), "Change label", label)
    return after


def reshape(workspace: Workspace, span: Span, fragments: Sequence[Fragment]) -> Span:
    """Give a span other fragments."""
    after = replace(span, fragments=joined(fragments))
    edit = ChangeSpan(span, after, _quote(workspace, after))
    workspace.do(edit, "Change boundaries", span.label)
    return after


def set_attribute(
    workspace: Workspace, span: Span, name: str, value: AttributeValue | None
) -> Span:
    """Set or clear (None) one attribute of a span."""
    values = {key: old for key, old in span.attributes.items() if key != name}
    if value is not None:
        values[name] = value
    after = replace(span, attributes=values)
    workspace.do(ChangeSpan(span, after), "Set attribute", name)
    return after


def set_note(workspace: Workspace, span: Span, note: str) -> Span:
    """Write a note on a span; an empty one removes it."""
    after = replace(span, note=note.strip() or None)
    workspace.do(ChangeSpan(span, after), "Write note", span.label)
    return after


def set_flag(workspace: Workspace, span: Span, flag: str | None) -> Span:
    """Flag a span, normally to "discuss", or take the flag off."""
    after = replace(span, flag=flag)
    workspace.do(ChangeSpan(span, after), "Flag" if flag else "Unflag", span.label)
    return after


def link(workspace: Workspace, source: Span, target: Span, relation_type: str) -> Relation:
    """Link two spans of one document and return the relation."""
    relation = Relation(
        new_id(),
        source.document_id,
        source.person_id,
        relation_type,
        source.id,
        target.id,
    )
    workspace.do(AddRelation(relation), "Link", relation_type)
    return relation


def unlink(workspace: Workspace, relation: Relation) -> None:
    """Remove a relation."""
    workspace.do(RemoveRelation(relation), "Unlink", relation.type)


def describe_document(
    workspace: Workspace, document_id: str, name: str, value: AttributeValue | None
) -> None:
    """Set or clear (None) one attribute of a document."""
    before = dict(workspace.document(document_id).attributes)
    after = {key: old for key, old in before.items() if key != name}
    if value is not None:
        after[name] = value
    workspace.do(DescribeDocument(document_id, before, after), "Describe document", name)


def set_state(workspace: Workspace, document_id: str, state: State) -> None:
    """Say how far the work on a document is."""
    before = workspace.layer(document_id)
    workspace.do(ChangeLayer(before, replace(before, state=state)), "Set state", state.value)


def set_document_note(workspace: Workspace, document_id: str, note: str) -> None:
    """Write a note on the whole document; an empty one removes it."""
    before = workspace.layer(document_id)
    after = replace(before, note=note.strip() or None)
    workspace.do(ChangeLayer(before, after), "Write note", "")


def set_document_flag(workspace: Workspace, document_id: str, flag: str | None) -> None:
    """Flag the whole document or take the flag off."""
    before = workspace.layer(document_id)
    after = replace(before, flag=flag)
    workspace.do(ChangeLayer(before, after), "Flag" if flag else "Unflag", "")


def spend_time(workspace: Workspace, document_id: str, seconds: int) -> None:
    """Add to the time spent on a document; undo passes over it."""
    edit = SpendTime(document_id, workspace.owner_of(document_id), seconds)
    workspace.do(edit, "Spend time", str(seconds), kind="keep")


def findings(workspace: Workspace, document_id: str) -> list[Finding]:
    """Run the checks of the scheme over the acting person's layer of a document."""
    return run_checks(
        Work(
            workspace.document(document_id).text,
            workspace.spans(document_id),
            workspace.relations(document_id),
            workspace.scheme(),
        )
    )


def _new_span(
    workspace: Workspace, document_id: str, label: str, fragments: Sequence[Fragment]
) -> Span:
    scheme = workspace.scheme()
    _refuse_retired(scheme.label(label))
    defaults = {
        attribute.name: attribute.default
        for attribute in scheme.offered_attributes(label, {})
        if attribute.default is not None
    }
    pieces = joined(fragments)
    owner_id = workspace.owner_of(document_id)
    return Span(new_id(), document_id, owner_id, label, pieces, defaults)


def _refuse_retired(label: Label) -> None:
    if label.retired:
        raise RuleBrokenError(f"The label “{label.name}” is retired: choose another one.")


def _with_start(workspace: Workspace, document_id: str, edit: Edit) -> Edit:
    layer = workspace.layer(document_id)
    if layer.state is not State.OPEN:
        return edit
    return Batch((ChangeLayer(layer, replace(layer, state=State.IN_PROGRESS)), edit))


def _quote(workspace: Workspace, span: Span) -> tuple[str, ...]:
    return slices(workspace.document(span.document_id).text, span.fragments)


def _fits(
    workspace: Workspace, relation: Relation, ends: tuple[Span | None, Span | None]
) -> bool:
    source, target = ends
    if source is None or target is None:
        return False
    types = workspace.scheme().relation_types_between(source.label, target.label)
    return relation.type in {relation_type.name for relation_type in types}
