"""The report on agreement as tables for people."""

from collections.abc import Iterable, Sequence

from annotator.cli.output import say, say_table
from annotator.model.counting import number_of
from annotator.services.agreement_report import AgreementReport, Breakdown, Figure

_NONE = "—"
_NAMES = {
    "exact_f1": "exact F1",
    "exact_f1_mean_of_pairs": "exact F1, mean of pairs",
    "relaxed_f1": "relaxed F1",
    "mean_iou": "mean IoU of its matches",
    "character_alpha": "character alpha",
    "character_alpha_pooled": "character alpha, pooled",
    "token_alpha": "token alpha",
    "token_alpha_mean_of_labels": "token alpha, mean of labels",
    "label_agreement": "label agreement, given a match",
    "label_coverage": "spans that are matched",
    "label_alpha": "label alpha, given a match",
    "cohen_kappa": "Cohen's kappa, mean of pairs",
    "gwet_ac1": "Gwet's AC1",
    "gamma_mean_of_pairs": "gamma, mean of pairs",
    "gamma_of_all": "gamma of all at once",
    "u_alpha": "u-alpha",
    "u_alpha_unlabelled": "u-alpha, whatever the label",
    "cu_alpha": "cu-alpha",
}
_COLUMNS = {
    "exact F1": "exact_f1",
    "relaxed F1": "relaxed_f1",
    "char. alpha": "character_alpha",
    "token alpha": "token_alpha",
    "kappa": "cohen_kappa",
    "gamma": "gamma",
    "same label": "label_agreement",
}
_WORST = 10


def print_report(report: AgreementReport) -> None:
    """Print every table that has something to say."""
    _print_excluded(report)
    _print_kinds(report.overall)
    _print_overall(report)
    _print_broken_down("by label", report.by_label.items())
    _print_broken_down(
        "by pair", ((" and ".join(pair), each) for pair, each in report.by_pair.items())
    )
    _print_left_out(report)
    _print_broken_down("by person, against the rest", report.by_person.items())
    _print_broken_down("by batch", report.by_batch.items())
    _print_documents(report)
    _print_confusion(report)
    _print_figures("attributes of matched spans", report.attributes)
    _print_figures("relations between matched spans", report.relations)


def _print_excluded(report: AgreementReport) -> None:
    excluded = report.excluded
    say(f"Documents compared: {excluded.compared:,} of {excluded.documents:,}")
    counts = [
        ("documents not chosen", excluded.not_chosen),
        ("documents done by nobody", excluded.nobody_done),
        ("documents done by one person only", excluded.one_person_done),
        ("documents in which all agree that there is nothing", excluded.agreed_empty),
        *((f"layers {state}", count) for state, count in excluded.layers_not_done.items()),
        ("spans in these layers", excluded.spans_not_done),
        ("layers of others", excluded.layers_of_others),
        ("spans of other labels", excluded.spans_of_other_labels),
        ("spans marked twice by one person", excluded.duplicates),
    ]
    if found := [row for row in counts if row[1]]:
        say_table(found)


def _print_kinds(overall: Breakdown) -> None:
    found = overall.decomposition
    if not found.spans:
        return
    say("\nspans of both sides of every pair, by what they differ in")
    say_table(
        (name, count, *_cells(found.shares[name])) for name, count in found.counts.items()
    )
    pieces = ", ".join(f"{count:,} {name}" for name, count in found.fragments.items() if count)
    if pieces:
        say(f"  fragments: {pieces}")


def _print_overall(report: AgreementReport) -> None:
    say("\noverall")
    say_table(
        (name, *_cells(report.overall.figures[key]), _remark(report.overall.figures[key]))
        for key, name in _NAMES.items()
        if key in report.overall.figures
    )


def _print_broken_down(heading: str, rows: Iterable[tuple[str, Breakdown]]) -> None:
    found = list(rows)
    if not found:
        return
    columns = {
        name: key
        for name, key in _COLUMNS.items()
        if any(key in each.figures for _, each in found)
    }
    say(f"\n{heading}")
    say_table(
        [
            ("", "documents", "spans", *columns),
            *(_row(name, each, list(columns.values())) for name, each in found),
        ]
    )


def _row(name: str, each: Breakdown, keys: Sequence[str]) -> tuple[object, ...]:
    return (
        name,
        each.figures["exact_f1"].n_documents,
        each.decomposition.spans,
        *(_value(each.figures[key]) if key in each.figures else "" for key in keys),
    )


def _print_left_out(report: AgreementReport) -> None:
    for (one, other), left_out in report.left_out.items():
        if left_out.one_done or left_out.none_done:
            say(
                f"  left out between {one} and {other}: "
                f"{number_of(left_out.one_done, 'documents')} done by one of them, "
                f"{left_out.none_done:,} by neither"
            )


def _print_documents(report: AgreementReport) -> None:
    known = [each for each in report.by_document if each.breakdown.decomposition.spans]
    known.sort(key=lambda each: each.breakdown.figures["exact_f1"].value or 0.0)
    _print_broken_down(
        "documents, least agreement first",
        ((each.title, each.breakdown) for each in known[:_WORST]),
    )
    if len(known) > _WORST:
        say(f"  … and {len(known) - _WORST:,} more; --json has them all.")


def _print_confusion(report: AgreementReport) -> None:
    if not any(map(any, report.confusion)):
        return
    say("\nlabels of spans that match, against each other (each pair both ways)")
    say_table(
        [
            ("", *report.labels),
            *((name, *row) for name, row in zip(report.labels, report.confusion, strict=True)),
        ]
    )


def _print_figures(heading: str, figures: dict[str, dict[str, Figure]]) -> None:
    if figures:
        say(f"\n{heading}")
        say_table(
            (name, key, *_cells(figure), _remark(figure))
            for name, each in figures.items()
            for key, figure in each.items()
        )


def _value(figure: Figure) -> str:
    return _NONE if figure.value is None else f"{figure.value:6.3f}"


def _cells(figure: Figure) -> tuple[str, str]:
    """Return the value, and its interval if there is one."""
    if figure.low is None or figure.high is None:
        return _value(figure), ""
    return _value(figure), f"{figure.low:6.3f} to {figure.high:6.3f}"


def _remark(figure: Figure) -> str:
    if figure.reason is not None:
        return figure.reason
    return f"sd {figure.sd:.3f}" if figure.sd is not None else ""
