"""How many documents, layers and spans do not count, and why, in sentences."""

from annotator.model.layer import State
from annotator.services.agreement import Excluded
from annotator.ui.messages import counted, translate


def compared_line(excluded: Excluded) -> str:
    """Return how many documents are compared."""
    text = translate("Agreement", "Documents compared: %1 of %2")
    return counted(text, excluded.compared, excluded.documents)


def excluded_lines(excluded: Excluded) -> list[str]:
    """Return a line for each reason why something does not count."""
    counts = [
        (translate("Agreement", "Documents not chosen: %1"), excluded.not_chosen),
        (translate("Agreement", "Documents that nobody has done: %1"), excluded.nobody_done),
        (
            translate("Agreement", "Documents that only one person has done: %1"),
            excluded.one_person_done,
        ),
        *((_state_text(state), many) for state, many in excluded.layers_not_done.items()),
        (translate("Agreement", "Spans in these layers: %1"), excluded.spans_not_done),
        (translate("Agreement", "Layers of others: %1"), excluded.layers_of_others),
        (translate("Agreement", "Spans of other labels: %1"), excluded.spans_of_other_labels),
        (
            translate("Agreement", "Spans that one person marked twice: %1"),
            excluded.duplicates,
        ),
    ]
    lines = [counted(text, many) for text, many in counts if many]
    if excluded.agreed_empty:
        text = translate("Agreement", "Compared, and all agree that there is nothing: %1")
        lines.append(counted(text, excluded.agreed_empty))
    return lines or [translate("Agreement", "Nothing: every document counts.")]


def _state_text(state: str) -> str:
    return {
        State.OPEN.value: translate("Agreement", "Layers that are open: %1"),
        State.IN_PROGRESS.value: translate("Agreement", "Layers in progress: %1"),
        State.RETURNED.value: translate("Agreement", "Layers that were returned: %1"),
        State.DONE.value: translate("Agreement", "Layers that are done: %1"),
    }[state]
