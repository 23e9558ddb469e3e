"""What “annotator assign” prints about second readings and gold questions."""

from collections.abc import Sequence
from typing import Any

from annotator.cli.output import say, say_json, say_table
from annotator.model.counting import number_of
from annotator.services.agreement_report import Figure
from annotator.services.gold_questions import GoldScore
from annotator.services.rereading import Repeat, SelfAgreement


def say_self_agreement(found: Sequence[SelfAgreement], *, json: bool) -> None:
    """Print how far people agree with themselves, by label and by document."""
    if json:
        say_json([one.as_json() for one in found])
        return
    if not found:
        say("Nothing was issued a second time yet: --repeat 0.1 does so with every tenth text.")
    for one in found:
        say(
            f"{one.person}: {one.issued:,} issued again, {one.done:,} of them done; they are "
            f"kept as {one.reader}"
        )
        _say_overall(one.exact_f1, one.relaxed_f1)
        if one.labels:
            say_table(
                [
                    (
                        each.label,
                        each.first,
                        "first",
                        each.second,
                        "later",
                        _text(each.exact_f1),
                    )
                    for each in one.labels
                ]
            )
        if one.documents:
            say_table(
                [(each.title, _days(each.days), _text(each.exact_f1)) for each in one.documents]
            )


def say_rule(repeat: Repeat, issued: int | None, *, json: bool) -> None:
    """Print a rule that was set, and how many were issued by it; None: it was a dry run."""
    if json:
        facts = {"done": issued is not None, "action": "set the rule", "issued": issued or 0}
        say_json({**facts, "repeat_rule": rule_as_json(repeat)})
        return
    say(rule_sentence(repeat))
    if issued is None:
        say("Nothing was changed: this was a dry run.")
    else:
        say(f"Issued now: {number_of(issued, 'documents')}")


def rule_sentence(repeat: Repeat) -> str:
    """Return what goes on by itself, in a sentence."""
    people = ", ".join(repeat.people) or "every annotator"
    days = number_of(repeat.after, "days")
    return (
        f"By itself {100 * repeat.share:.4g} % of what was finished {days} ago or before is "
        f"issued again to {people}."
    )


def rule_as_json(repeat: Repeat) -> dict[str, Any]:
    """Return a rule as plain data with stable keys."""
    return {
        "share": repeat.share,
        "after": repeat.after,
        "people": list(repeat.people),
        "seed": repeat.seed,
        "priority": repeat.terms.priority,
    }


def say_scores(found: Sequence[GoldScore], *, json: bool) -> None:
    """Print how people answered gold questions, the earliest first."""
    if json:
        say_json([one.as_json() for one in found])
        return
    if not found:
        say("No gold question was handed out yet: --questions 5 mixes in five for everybody.")
    for one in found:
        given = number_of(one.given, "questions")
        say(f"{one.person}: {given} with gold, {one.done:,} of them done")
        _say_overall(one.exact_f1, one.relaxed_f1)
        if one.answers:
            say_table(
                [
                    (each.day, each.title, _text(each.exact_f1), _text(each.relaxed_f1))
                    for each in one.answers
                ]
            )


def _say_overall(exact: Figure | None, relaxed: Figure | None) -> None:
    if exact is not None and relaxed is not None:
        say_table([("exact F1", _text(exact)), ("relaxed F1", _text(relaxed))])


def _text(figure: Figure) -> str:
    """Return a figure with its interval, or a dash with the reason why there is none."""
    if figure.value is None:
        return f"— ({figure.reason})"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.3f}"
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


def _days(days: int | None) -> str:
    return "" if days is None else f"after {number_of(days, 'days')}"
