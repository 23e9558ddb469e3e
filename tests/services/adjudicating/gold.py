"""What is asked again and again in tests of adjudication."""

from annotator.model.decisions import Decisions, unpacked_decisions
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.person import GOLD
from annotator.services.adjudicating import EVERYTHING, Filter, Order
from annotator.services.edits import AddSpan, ChangeLayer, RemoveSpan
from annotator.services.jobs import finish
from tests.makers import a_span


def queue(adjudication, wanted=EVERYTHING, order=Order.KIND):
    return finish(adjudication.queue_job(wanted, order))


def items(adjudication, **facts):
    return queue(adjudication, Filter(**facts)).items


def only_case(adjudication, **facts):
    (item,) = items(adjudication, **facts)
    return adjudication.case(item)


def gold_of(workspace, place=0) -> LayerContent:
    document_id = workspace.document_rows()[place].id
    for content in workspace.contents(document_id):
        if content.layer.person_id == GOLD:
            return content
    return LayerContent(Layer(document_id, GOLD))


def said(content) -> list:
    """Return what a layer says: label, fragments, attributes."""
    return [(span.label, span.fragments, dict(span.attributes)) for span in content.spans]


def decisions(workspace, place=0) -> list:
    document_id = workspace.document_rows()[place].id
    record = workspace.store.records.find(Decisions, document_id)
    return list(unpacked_decisions(record)) if record else []


def everything(workspace) -> list:
    """Return all that can be told of a corpus but its history and who gold's owner is."""
    rows = [workspace.contents(row.id) for row in workspace.document_rows()]
    return [rows, workspace.store.records.all(Decisions), workspace.scheme()]


def layer_of(workspace, name, place=0) -> LayerContent:
    document_id = workspace.document_rows()[place].id
    (found,) = (one for one in workspace.contents(document_id) if one.layer.person_id == name)
    return found


def mark(workspace, name, fragments, label="claim", place=0, **facts):
    """Let somebody mark a span, as a packet brings it in."""
    document_id = workspace.document_rows()[place].id
    span = a_span(document_id, name, fragments, label=label, **facts)
    workspace.do(AddSpan(span), "Mark", lead=True)
    return span


def unmark(workspace, name, fragments, place=0):
    spans = layer_of(workspace, name, place).spans
    (span,) = (one for one in spans if one.fragments == tuple(fragments))
    workspace.do(RemoveSpan(span), "Delete", lead=True)


def set_state(workspace, name, state=State.DONE, place=0):
    document_id = workspace.document_rows()[place].id
    before = workspace.store.layers.get(document_id, name)
    after = Layer(document_id, name, state)
    workspace.do(ChangeLayer(before, after), "Set state", lead=True)
