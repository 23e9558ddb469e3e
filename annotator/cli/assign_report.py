"""What “annotator assign” prints: plans, changes, and who has what."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from annotator.cli.output import one_line, say, say_json, say_table
from annotator.cli.quality_report import rule_as_json, rule_sentence
from annotator.model.counting import number_of
from annotator.model.layer import State
from annotator.model.team import Batch
from annotator.services.assigning import Assigned, Change, Given, Plan, Share
from annotator.services.rereading import Repeat

_MOST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A plan, and whether it was done."""

    plan: Plan
    titles: dict[str, str]
    each: int | None
    """How many people the rule asks for; None: everyone."""
    done: bool


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """A change of what is assigned, and whether it was done."""

    change: Change
    titles: dict[str, str]
    people: dict[str, str]
    """Pseudonyms by id."""
    done: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """What is assigned, and what goes on by itself."""

    rows: Sequence[Assigned]
    batches: Sequence[Batch]
    repeat: Repeat | None
    """The rule by which documents are issued again, or None."""


def say_plan(report: PlanReport, *, json: bool) -> None:
    """Print a plan."""
    plan = report.plan
    if json:
        say_json(_plan_as_json(report))
        return
    say(
        f"{number_of(plan.documents, 'documents')} for "
        f"{number_of(len(plan.shares), 'people')}: {number_of(len(plan.given), 'assignments')} "
        f"to be made, {plan.kept:,} there or done already."
    )
    if plan.shares:
        say_table([_share_row(share) for share in plan.shares])
    for before, after in plan.batches:
        more = len(after.documents) - (len(before.documents) if before else 0)
        new = "" if before else "new "
        say(f"{new}batch {one_line(after.name)}: {number_of(more, 'documents')} more")
    if plan.short:
        short = number_of(len(plan.short), "documents")
        say(f"{short} would need more people to have {report.each} each.")
    if not report.done:
        _say_undone(report)


def _say_undone(report: PlanReport) -> None:
    plan = report.plan
    if plan.changes_nothing:
        say("All of this is assigned already.")
        return
    people = {share.person.id: share.person.pseudonym for share in plan.shares}
    if plan.given:
        say_table(
            (people[each.assignment.person_id], _title(report.titles, each), each.why.value)
            for each in plan.given[:_MOST_SHOWN]
        )
    _say_rest(len(plan.given))
    say("Nothing was changed: this was a dry run.")


def say_change(report: ChangeReport, *, json: bool) -> None:
    """Print what was or would be changed."""
    change = report.change
    rows = [
        {"document": one, "title": report.titles[one], "person": report.people[person]}
        for one, person in change.pairs
    ]
    if json:
        facts = {"done": report.done, "action": change.title.lower(), "begun": change.begun}
        say_json({**facts, "assignments": rows})
        return
    say(f"{change.title}: {number_of(len(rows), 'assignments')}")
    if rows:
        say_table([(row["person"], row["title"]) for row in rows[:_MOST_SHOWN]])
    _say_rest(len(rows))
    if change.begun:
        say(f"{change.begun:,} of these have been begun; what was marked stays.")
    if not report.done:
        say("Nothing was changed: this was a dry run.")


def say_list(listed: Listed, *, json: bool) -> None:
    """Print who has what, the most urgent first, the batches, and the rule in force."""
    batches, repeat = listed.batches, listed.repeat
    if json:
        say_json(
            {
                "repeat_rule": None if repeat is None else rule_as_json(repeat),
                "assignments": [asdict(row) for row in listed.rows],
                "batches": [
                    {
                        "name": batch.name,
                        "purpose": batch.purpose.value,
                        "documents": list(batch.documents),
                    }
                    for batch in batches
                ],
            }
        )
        return
    if listed.rows:
        say_table([_listed(row) for row in listed.rows])
    else:
        say("Nothing is assigned: everybody may take any document.")
    for batch in batches:
        name = one_line(batch.name)
        size = number_of(len(batch.documents), "documents")
        say(f"batch {name} ({batch.purpose.value}): {size}")
    if repeat is not None:
        say(rule_sentence(repeat))


def _listed(row: Assigned) -> tuple[object, ...]:
    due = f"due {row.due}" if row.due else ""
    priority = f"priority {row.priority}" if row.priority else ""
    comment = row.comment if row.state is State.RETURNED else ""
    return row.person, row.state.value, row.title, due, priority, row.batch, comment


def _share_row(share: Share) -> tuple[object, ...]:
    return (
        share.person.pseudonym,
        share.person.name,
        share.new.documents,
        "new with",
        share.new.characters,
        "characters;",
        share.left.documents,
        "to do with",
        share.left.characters,
        "characters",
    )


def _title(titles: dict[str, str], given: Given) -> str:
    return titles[given.assignment.document_id]


def _say_rest(count: int) -> None:
    if count > _MOST_SHOWN:
        say(f"  … and {count - _MOST_SHOWN:,} more; --json names all of them.")


def _plan_as_json(report: PlanReport) -> dict[str, object]:
    plan = report.plan
    people = {share.person.id: share.person.pseudonym for share in plan.shares}
    batches = {after.id: after.name for _, after in plan.batches}
    return {
        "done": report.done,
        "documents": plan.documents,
        "kept": plan.kept,
        "short": list(plan.short),
        "people": [
            {
                "pseudonym": share.person.pseudonym,
                "new": asdict(share.new),
                "left": asdict(share.left),
            }
            for share in plan.shares
        ],
        "batches": [
            {
                "name": after.name,
                "purpose": after.purpose.value,
                "documents": list(after.documents),
                "is_new": before is None,
            }
            for before, after in plan.batches
        ],
        "assignments": [
            {
                "document": each.assignment.document_id,
                "title": _title(report.titles, each),
                "person": people[each.assignment.person_id],
                "batch": batches.get(each.assignment.batch_id, ""),
                "due": each.assignment.due,
                "priority": each.assignment.priority,
                "why": each.why.value,
            }
            for each in plan.given
        ],
    }
