"""What kinds, states, votes and verdicts are called on the page."""

from collections.abc import Mapping, Sequence

from annotator.model.document import AttributeValue
from annotator.model.layer import State
from annotator.model.span import Fragment, covered_text
from annotator.services.adjudicating import Change, Item, Status, Verdict, What
from annotator.ui.messages import counted, quoted, translate

_EXCERPT = 160
STATE_OF = {
    Status.OPEN: State.OPEN,
    Status.LATER: State.IN_PROGRESS,
    Status.REOPENED: State.RETURNED,
    Status.SETTLED: State.DONE,
}
"""Whose sign stands for a status: a ring, half a disc, an exclamation mark, a check."""


def kind_name(kind: str) -> str:
    """Return what a kind of disagreement is called."""
    names = {
        "label": translate("Adjudication", "Different labels"),
        "boundary and label": translate("Adjudication", "Different labels and boundaries"),
        "one-sided": translate("Adjudication", "Marked by some only"),
        "fragment": translate("Adjudication", "One in parts, or one in another"),
        "boundary": translate("Adjudication", "Different boundaries"),
        "gone": translate("Adjudication", "Only in gold"),
        "exact": translate("Adjudication", "The same"),
        "question": translate("Adjudication", "Question"),
    }
    return names[kind]


def item_kind(item: Item) -> str:
    """Return what an item is called: its kind, and whether all marked what is the same."""
    is_of_some = any(not label for label, _ in item.split)
    if item.kind == "exact" and is_of_some:
        return translate("Adjudication", "The same, but not by all")
    return kind_name(item.kind)


def status_name(status: Status) -> str:
    """Return what a status is called."""
    names = {
        Status.OPEN: translate("Adjudication", "open"),
        Status.LATER: translate("Adjudication", "later"),
        Status.REOPENED: translate("Adjudication", "open again"),
        Status.SETTLED: translate("Adjudication", "settled"),
    }
    return names[status]


def after_the_last(keys: str, *, is_lead: bool) -> str:
    """Return what comes when all is settled; the keys are those of the page of releases."""
    if not is_lead:
        return translate("Adjudication", "Next, a lead makes a dataset of it.")
    releases = translate("Frame", "Releases")
    where = f"{releases} ({keys})" if keys else releases
    return counted(translate("Adjudication", "Next comes a dataset of it: %1."), where)


def verdict_name(verdict: Verdict) -> str:
    """Return what was decided."""
    names = {
        Verdict.TAKEN: translate("Adjudication", "one person's span"),
        Verdict.MAJORITY: translate("Adjudication", "the majority"),
        Verdict.EDITED: translate("Adjudication", "a span of the reviewer"),
        Verdict.NONE: translate("Adjudication", "no span"),
        Verdict.LATER: translate("Adjudication", "later"),
    }
    return names[verdict]


def not_marked() -> str:
    """Return what stands for the answer of who looked and marked nothing."""
    return translate("Adjudication", "not marked")


def split_text(item: Item) -> str:
    """Return labels with their votes, such as "claim 2 · not marked 1"."""
    return " · ".join(
        counted(
            translate("Adjudication", "%1 %2"), f"\u2068{label or not_marked()}\u2069", votes
        )
        for label, votes in item.split
    )


def reason(change: Change, names: Mapping[str, str]) -> str:
    """Return why something is open again; `names` are of people by id, as they are shown."""
    sentences = {
        What.NEW: translate("Adjudication", "%1 marks it now, and did not before."),
        What.CHANGED: translate("Adjudication", "%1 marks it in another way now."),
        What.GONE: translate("Adjudication", "%1 does not mark it any more."),
        What.DIVIDED: translate("Adjudication", "It was decided as a part of something else."),
        What.GOLD_GONE: translate("Adjudication", "The span that gold had of it is gone."),
    }
    who = names.get(change.person_id, change.person_id)
    return counted(sentences[change.what], f"\u2068{who}\u2069")


def span_text(text: str, label: str, fragments: Sequence[Fragment]) -> str:
    """Return a label and what it stands on, on one line and of bounded length."""
    near = tuple((start, min(end, start + 2 * _EXCERPT)) for start, end in fragments[:_EXCERPT])
    line = " ".join(covered_text(text, near).split())
    if len(line) > _EXCERPT:
        line = line[: _EXCERPT - 1].rstrip() + "…"
    return f"{label}  {quoted(line)}"


def attributes_text(attributes: Mapping[str, AttributeValue]) -> str:
    """Return names and values of attributes on one line."""
    shown = (f"{name.replace('_', ' ')}: {value}" for name, value in attributes.items())
    return " · ".join(shown)
