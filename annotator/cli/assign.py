"""annotator assign: give people documents, see who has which, give back, take back."""

import argparse
import contextlib
from collections.abc import Callable
from pathlib import Path

from annotator.cli.assign_report import (
    ChangeReport,
    Listed,
    PlanReport,
    say_change,
    say_list,
    say_plan,
)
from annotator.cli.command import Command, add_corpus, add_json
from annotator.cli.output import complain
from annotator.cli.progress import run_job
from annotator.cli.quality_report import say_rule, say_scores, say_self_agreement
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.services.assigning import (
    Change,
    Rule,
    Selection,
    Terms,
    assign_job,
    assigned,
    change_job,
    plan_by_rule,
    plan_dissolving,
    plan_renaming,
    plan_returning,
    plan_taking_back,
    plan_terms,
)
from annotator.services.batches import made_batches
from annotator.services.gold_questions import gold_scores_job, plan_questions
from annotator.services.rereading import (
    Repeat,
    plan_end_of_rule,
    plan_ending,
    plan_repeat_job,
    plan_rule,
    repeat_in_force,
    rule_job,
    self_agreement_job,
)
from annotator.services.workspace import Workspace, open_corpus

_WRONG_USAGE = 2
_USUAL_DAYS = 14
"""That go by before something is read a second time."""
_RULES: dict[str, int | None] = {"all": None, "split": 1, "none": 0}


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    _add_actions(parser.add_argument_group("what to do").add_mutually_exclusive_group())
    _add_selection(parser.add_argument_group("with which documents"))
    _add_terms(parser.add_argument_group("how they are assigned"))
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would happen, change nothing"
    )
    add_json(parser)


def _add_actions(group: argparse._MutuallyExclusiveGroup) -> None:
    group.add_argument(
        "--list", action="store_true", help="show who has what, and the batches (the default)"
    )
    group.add_argument(
        "--rule",
        metavar="all|split|N|none",
        type=_rule,
        help="assign to all, to one person each, to N people each, or to none: make a batch",
    )
    group.add_argument(
        "--change",
        action="store_true",
        help="give what is assigned another --due, --priority",
    )
    group.add_argument(
        "--return",
        dest="comment",
        metavar="COMMENT",
        help="give back what is done, and say what is to be mended",
    )
    group.add_argument(
        "--take-back",
        action="store_true",
        help="people no longer have it; what is marked stays",
    )
    group.add_argument(
        "--dissolve", metavar="NAME", help="remove a batch; its documents and assignments stay"
    )
    group.add_argument(
        "--rename", metavar=("NAME", "NEW"), nargs=2, help="give a batch another name"
    )
    _add_quality(group)


def _add_quality(group: argparse._MutuallyExclusiveGroup) -> None:
    group.add_argument(
        "--repeat",
        metavar="SHARE",
        type=float,
        help="let people read a share (0.1) of what they finished once more, without saying so",
    )
    group.add_argument(
        "--end-repeats",
        choices=["done", "all", "rule"],
        help="second readings, done or all, are no longer handed out; what was marked stays "
        "and counts; rule: what --always set is no longer in force",
    )
    group.add_argument(
        "--questions",
        metavar="N",
        type=int,
        help="mix N documents with gold into what people are given, without saying so",
    )
    group.add_argument(
        "--scores", action="store_true", help="show how people answered such questions"
    )
    group.add_argument(
        "--self-agreement",
        action="store_true",
        help="show how far people agree with themselves, by label and document",
    )


def _add_selection(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--people",
        metavar="PERSON",
        nargs="+",
        default=[],
        help="pseudonyms (every annotator, where documents are assigned; else anybody)",
    )
    group.add_argument(
        "--documents", metavar="DOCUMENT", nargs="+", default=[], help="titles or ids (all)"
    )
    group.add_argument(
        "--filter",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="only documents with this metadata; given twice for a key, one of the values",
    )
    group.add_argument(
        "--from-batch",
        metavar="NAME",
        nargs="+",
        default=[],
        help="only documents in one of these batches",
    )
    group.add_argument(
        "--state",
        nargs="+",
        choices=[state.value for state in State],
        default=[],
        help="only what the person has in one of these states; where documents are assigned, "
        "what somebody has (open: nobody has begun it)",
    )


def _add_terms(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--batch", metavar="NAME", help="put them into a batch, made if needed")
    group.add_argument(
        "--calibration",
        metavar="N",
        type=int,
        help="let everybody have N untouched documents first, drawn by chance",
    )
    group.add_argument(
        "--due", metavar="DAY", help="when it is to be done, as 2026-11-30, or none"
    )
    group.add_argument("--priority", metavar="N", type=int, help="0 to 99; higher comes first")
    group.add_argument(
        "--after",
        metavar="DAYS",
        type=int,
        help="with --repeat: only what was finished so many days ago (14)",
    )
    group.add_argument(
        "--always",
        action="store_true",
        help="with --repeat: the program goes on issuing this share by itself",
    )
    group.add_argument("--seed", metavar="N", type=int, help="another number, other shares (1)")


def _rule(text: str) -> str:
    if text not in _RULES and not (text.isdecimal() and 0 < int(text) < 1000):
        raise argparse.ArgumentTypeError("say all, split, none, or how many people, such as 2")
    return text


def _run(options: argparse.Namespace) -> int:
    wrong = _misplaced(options)
    if wrong:
        complain(f"annotator assign: {wrong}")
        return _WRONG_USAGE
    with contextlib.closing(open_corpus(Path(options.corpus))) as workspace:
        if options.rule:
            _hand_out(workspace, options)
        elif options.always:
            _go_on_by_itself(workspace, options)
        elif options.self_agreement:
            found = run_job(self_agreement_job(workspace))
            say_self_agreement(found, json=options.json)
        elif options.scores:
            say_scores(run_job(gold_scores_job(workspace)), json=options.json)
        elif (change := _planned(workspace, options)) is not None:
            _change(workspace, options, change)
        else:
            _list(workspace, options)
    return 0


def _misplaced(options: argparse.Namespace) -> str:
    """Return what is wrong with options that do not go together, or an empty text."""
    for name in ("batch", "calibration"):
        if getattr(options, name) is not None and not options.rule:
            return f"--{name} goes with --rule: say who gets the documents."
    gives = bool(options.rule) or (options.repeat, options.questions) != (None, None)
    if options.seed is not None and not gives:
        return "--seed goes with --rule, --repeat or --questions."
    for name in ("after", "always"):
        if _is_asked(getattr(options, name)) and options.repeat is None:
            return f"--{name} goes with --repeat: say which share."
    terms = options.due is not None or options.priority is not None
    if terms and not (gives or options.change):
        return "--due and --priority go with --rule, --repeat, --questions or --change."
    if options.change and not terms:
        return "--change needs --due or --priority."
    return ""


def _hand_out(workspace: Workspace, options: argparse.Namespace) -> None:
    each = _RULES[options.rule] if options.rule in _RULES else int(options.rule)
    rule = Rule(
        each=each,
        calibration=options.calibration or 0,
        seed=1 if options.seed is None else options.seed,
        selection=_selection(options),
        terms=Terms(_day(options.due) or "", options.priority or 0, options.batch or ""),
    )
    plan = plan_by_rule(workspace, rule)
    done = not (options.dry_run or plan.changes_nothing)
    if done:
        run_job(assign_job(workspace, plan))
    titles = {row.id: row.title for row in workspace.document_rows()}
    say_plan(PlanReport(plan, titles, rule.each, done), json=options.json)


def _planned(workspace: Workspace, options: argparse.Namespace) -> Change | None:
    """Return the change that is asked for, or None if none is."""
    asked = next((name for name in _PLANS if _is_asked(getattr(options, name))), None)
    return None if asked is None else _PLANS[asked](workspace, options)


def _is_asked(value: object) -> bool:
    return value is not None and value is not False


def _terms(workspace: Workspace, options: argparse.Namespace) -> Change:
    day, selection = _day(options.due), _selection(options)
    return plan_terms(workspace, selection, due=day, priority=options.priority)


def _repeat(options: argparse.Namespace) -> Repeat:
    return Repeat(
        share=options.repeat,
        after=_USUAL_DAYS if options.after is None else options.after,
        people=tuple(options.people),
        seed=1 if options.seed is None else options.seed,
        terms=Terms(_day(options.due) or "", options.priority or 0),
    )


def _go_on_by_itself(workspace: Workspace, options: argparse.Namespace) -> None:
    repeat = _repeat(options)
    plan_rule(workspace, repeat)
    issued = None if options.dry_run else run_job(rule_job(workspace, repeat))
    say_rule(repeat, issued, json=options.json)


def _end_repeats(workspace: Workspace, options: argparse.Namespace) -> Change:
    if options.end_repeats == "rule":
        return plan_end_of_rule(workspace)
    only_done = options.end_repeats == "done"
    return plan_ending(workspace, tuple(options.people), only_done=only_done)


def _questions(workspace: Workspace, options: argparse.Namespace) -> Change:
    terms = Terms(_day(options.due) or "", options.priority or 0)
    seed = 1 if options.seed is None else options.seed
    return plan_questions(workspace, options.questions, tuple(options.people), seed, terms)


_PLANS: dict[str, Callable[[Workspace, argparse.Namespace], Change]] = {
    "take_back": lambda workspace, options: plan_taking_back(workspace, _selection(options)),
    "change": _terms,
    "comment": lambda workspace, options: plan_returning(
        workspace, _selection(options), options.comment
    ),
    "dissolve": lambda workspace, options: plan_dissolving(workspace, options.dissolve),
    "rename": lambda workspace, options: plan_renaming(workspace, *options.rename),
    "repeat": lambda workspace, options: run_job(plan_repeat_job(workspace, _repeat(options))),
    "end_repeats": _end_repeats,
    "questions": _questions,
}
"""What makes a change, by the name of its option."""


def _change(workspace: Workspace, options: argparse.Namespace, change: Change) -> None:
    titles = {row.id: row.title for row in workspace.document_rows()}
    people = {person.id: person.pseudonym for person in workspace.people()}
    if not options.dry_run:
        run_job(change_job(workspace, change))
    report = ChangeReport(change, titles, people, done=not options.dry_run)
    say_change(report, json=options.json)


def _list(workspace: Workspace, options: argparse.Namespace) -> None:
    rows = assigned(workspace, _selection(options))
    listed = Listed(rows, made_batches(workspace), repeat_in_force(workspace))
    say_list(listed, json=options.json)


def _selection(options: argparse.Namespace) -> Selection:
    return Selection(
        documents=tuple(options.documents),
        metadata=tuple(map(_pair, options.filter)),
        batches=tuple(options.from_batch),
        states=tuple(map(State, options.state)),
        people=tuple(options.people),
    )


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise RuleBrokenError(f"“{text:.80}” names no key and value: write source=Courier.")
    return name.strip(), value


def _day(text: str | None) -> str | None:
    return "" if text == "none" else text


ASSIGN = Command(_configure, _run)
