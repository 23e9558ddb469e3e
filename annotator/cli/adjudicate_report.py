"""What “annotator adjudicate” prints: the queue, what was accepted, estimates."""

from collections import Counter
from dataclasses import asdict
from typing import Any

from annotator.cli.output import one_line, say, say_json, say_table
from annotator.model.counting import number_of
from annotator.model.person import Person
from annotator.model.span import Span, covered_text
from annotator.model.team import Remark
from annotator.services.adjudicating import (
    Accepted,
    Adjudication,
    Case,
    Estimates,
    Item,
    Queue,
)

_MOST_SHOWN = 40
_NOT_MARKED = "not marked"


def say_queue(adjudication: Adjudication, queue: Queue, *, json: bool, details: bool) -> None:
    """Print what a filter lets through."""
    people = {person.id: person for person in adjudication.workspace.people()}
    if json:
        say_json(_queue_as_json(adjudication, queue, people, details=details))
        return
    if not queue.items:
        say("There is nothing of this to decide.")
        return
    counted = ", ".join(f"{number:,} {status}" for status, number in queue.counts.items())
    say(f"{number_of(len(queue.items), 'items')}: {counted}.")
    shown = queue.items[:_MOST_SHOWN]
    say_table([("key", "kind", "status", "votes", "document", "place"), *map(_row, shown)])
    if len(queue.items) > len(shown):
        say(f"  … and {len(queue.items) - len(shown):,} more: choose, or use --json.")
    for item in shown if details else ():
        say()
        _say_case(adjudication, item, people)


def say_accepted(found: Accepted, *, json: bool, done: bool) -> None:
    """Print what everybody marked alike."""
    if json:
        say_json({"done": done, **asdict(found), "by_label": dict(found.by_label)})
        return
    say(
        f"Marked alike by all who are done: {number_of(found.clusters, 'clusters')} in "
        f"{number_of(found.documents, 'documents')}. Nobody marked anything in "
        f"{number_of(found.empty_documents, 'documents')}."
    )
    if found.by_label:
        say_table(sorted(found.by_label.items()))
    if found.relations:
        say(f"With them: {number_of(found.relations, 'relations')}.")
    if found.flagged:
        say(f"{found.flagged:,} more are flagged or asked about: a person decides these.")
    say("This is in gold now." if done else "Nothing was changed: this was a dry run.")


def say_decided(counts: Counter[str], *, json: bool) -> None:
    """Print what came of a file of verdicts."""
    if json:
        say_json(dict(counts))
    elif counts:
        say_table(sorted(counts.items()))
    else:
        say("The file decides nothing.")


def say_reopened(documents: int, *, json: bool) -> None:
    """Print in how many documents gold is returned now."""
    if json:
        say_json({"documents": documents})
    else:
        say(f"Gold of {number_of(documents, 'documents')} was done and is returned now.")


def say_estimates(found: Estimates, *, json: bool) -> None:
    """Print what models think of people; never without how many votes that rests on."""
    if json:
        say_json(_estimates_as_json(found))
        return
    rests_on = number_of(found.n, "clusters")
    say(f"Estimates of models over {rests_on}; none of them knows what is right.")
    for model in found.models:
        say()
        if model.reason:
            say(f"{model.method}: none. {model.reason}")
            continue
        say(f"{model.method}: how often people know the answer, or are right")
        rows = [(one.person.pseudonym, f"{one.competence:.2f}", one.n) for one in model.people]
        say_table([("person", "estimate", "votes"), *rows])


def _row(item: Item) -> tuple[object, ...]:
    votes = ", ".join(f"{label or _NOT_MARKED} {number}" for label, number in item.split)
    signs = "".join(
        sign
        for sign, is_so in (
            ("⚑", item.is_flagged),
            ("✎", item.is_noted),
            ("?", item.is_waiting),
        )
        if is_so
    )
    place = f"[{item.first}, {item.behind})"
    return item.key, item.kind, item.status.value, f"{votes} {signs}".strip(), item.title, place


def _say_case(adjudication: Adjudication, item: Item, people: dict[str, Person]) -> None:
    case = adjudication.case(item)
    text = adjudication.workspace.document(item.document_id).text
    say(f"{item.key}  {item.kind}, {item.status}, in {one_line(item.title)}")
    rows: list[tuple[object, ...]] = [
        (vote.person.pseudonym, *_words(text, vote.span)) for vote in case.votes
    ]
    if case.gold:
        rows.append(("gold", *_words(text, case.gold)))
    if case.proposal:
        meant = case.proposal
        place = covered_text(text, meant.fragments) if meant.label else ""
        rows.append(("proposal", meant.label or "none", place))
    say_table(rows)
    for vote in case.votes:
        for remark in vote.remarks:
            if remark.text:
                say(f"    {_name(people, remark)}: {one_line(remark.text)}")
    for change in case.changes:
        who = people[change.person_id].pseudonym if change.person_id in people else ""
        say(f"    since it was decided: {change.what} {who}".rstrip())


def _words(text: str, span: Span | None) -> tuple[str, str]:
    if span is None:
        return (_NOT_MARKED, "")
    return span.label, covered_text(text, span.fragments)


def _name(people: dict[str, Person], remark: Remark) -> str:
    author = people.get(remark.author_id)
    return author.pseudonym if author else remark.author_id


def _queue_as_json(
    adjudication: Adjudication, queue: Queue, people: dict[str, Person], *, details: bool
) -> dict[str, Any]:
    return {
        "counts": {status.value: number for status, number in queue.counts.items()},
        "documents": [
            {
                "document": one.document_id,
                "title": one.title,
                "matters": one.matters,
                "undecided": one.undecided,
                "waiting": one.waiting,
                "gold": one.gold_state.value,
                "reopened": one.is_reopened,
            }
            for one in queue.documents
        ],
        "items": [
            {
                **_item_as_json(item, people, adjudication.uncertainty.get(item.key)),
                **(_case_as_json(adjudication.case(item), people) if details else {}),
            }
            for item in queue.items
        ],
    }


def _item_as_json(
    item: Item, people: dict[str, Person], uncertainty: float | None
) -> dict[str, Any]:
    return {
        "key": item.key,
        "document": item.document_id,
        "title": item.title,
        "kind": item.kind,
        "status": item.status.value,
        "place": [item.first, item.behind],
        "people": [people[one].pseudonym for one in item.people],
        "votes": {label: number for label, number in item.split if label},
        "not_marked": dict(item.split).get("", 0),
        "tie": item.is_tie,
        "unanimous": item.is_unanimous,
        "flagged": item.is_flagged,
        "noted": item.is_noted,
        "waiting": item.is_waiting,
        "uncertainty": uncertainty,
    }


def _case_as_json(case: Case, people: dict[str, Person]) -> dict[str, Any]:
    meant = case.proposal
    return {
        "spans": [
            {
                "person": vote.person.pseudonym,
                "span": _span_as_json(vote.span),
                "remarks": [
                    {"author": _name(people, one), "at": one.at, "text": one.text}
                    for one in vote.remarks
                ],
            }
            for vote in case.votes
        ],
        "proposal": None
        if meant is None
        else {
            "label": meant.label or None,
            "fragments": meant.fragments,
            "attributes": meant.attributes,
            "tied": meant.tied,
        },
        "gold": _span_as_json(case.gold),
        "decision": None
        if case.decision is None
        else {"verdict": case.decision.verdict.value, "at": case.decision.at},
        "changes": [
            {
                "what": one.what.value,
                "person": people[one.person_id].pseudonym if one.person_id in people else None,
            }
            for one in case.changes
        ],
    }


def _span_as_json(span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    return {
        "label": span.label,
        "fragments": span.fragments,
        "attributes": dict(span.attributes),
        "note": span.note,
        "flag": span.flag,
    }


def _estimates_as_json(found: Estimates) -> dict[str, Any]:
    return {
        "clusters": found.n,
        "order_by": found.method or None,
        "models": [
            {
                "method": model.method,
                "reason": model.reason or None,
                "people": [
                    {
                        "person": one.person.pseudonym,
                        "estimate": one.competence,
                        "votes": one.n,
                    }
                    for one in model.people
                ],
            }
            for model in found.models
        ],
    }
