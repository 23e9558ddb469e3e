"""How the window names figures and kinds of disagreement, and writes their values."""

from collections.abc import Callable

from annotator.services.agreement import Dispute
from annotator.services.agreement_report import Figure
from annotator.ui.figures import NONE, figure_text, range_text
from annotator.ui.messages import counted, translate
from annotator.ui.sentences import in_language


def figure_name(key: str) -> str:
    """Return what a figure is called."""
    return {**_names_of_spans(), **_names_of_units(), **_names_of_details()}.get(key, key)


def _names_of_spans() -> dict[str, str]:
    return {
        "exact_f1": translate("Agreement", "Exact F1"),
        "exact_f1_mean_of_pairs": translate("Agreement", "Exact F1, mean of pairs"),
        "relaxed_f1": translate("Agreement", "Relaxed F1"),
        "mean_iou": translate("Agreement", "Mean IoU"),
        "label_agreement": translate("Agreement", "Same label, given a match"),
        "label_coverage": translate("Agreement", "Spans that match"),
        "label_alpha": translate("Agreement", "Label alpha, given a match"),
        "label_kappa": translate("Agreement", "Label kappa"),
        "label_ac1": translate("Agreement", "Label AC1"),
        "gamma": translate("Agreement", "Gamma"),
        "gamma_mean_of_pairs": translate("Agreement", "Gamma, mean of pairs"),
        "gamma_of_all": translate("Agreement", "Gamma of all at once"),
    }


def _names_of_units() -> dict[str, str]:
    return {
        "character_alpha": translate("Agreement", "Character alpha"),
        "character_alpha_pooled": translate("Agreement", "Character alpha, pooled"),
        "token_alpha": translate("Agreement", "Token alpha"),
        "token_alpha_mean_of_labels": translate("Agreement", "Token alpha, mean of labels"),
        "cohen_kappa": translate("Agreement", "Cohen’s kappa"),
        "gwet_ac1": translate("Agreement", "Gwet’s AC1"),
        "prevalence": translate("Agreement", "Share that is marked"),
        "u_alpha": translate("Agreement", "uα"),
        "u_alpha_unlabelled": translate("Agreement", "|uα, whatever the label"),
        "cu_alpha": translate("Agreement", "cuα"),
        "k_u_alpha": translate("Agreement", "(k)uα"),
    }


def _names_of_details() -> dict[str, str]:
    return {
        "agreement": translate("Agreement", "Same value"),
        "alpha": translate("Agreement", "Alpha"),
        "f1": translate("Agreement", "F1"),
        "coverage": translate("Agreement", "Could be compared"),
        "share": translate("Agreement", "Share"),
    }


def kind_name(kind: str) -> str:
    """Return what a kind of disagreement is called."""
    return {
        "exact": translate("Agreement", "Exact"),
        "boundary": translate("Agreement", "Boundary"),
        "label": translate("Agreement", "Label"),
        "boundary and label": translate("Agreement", "Boundary and label"),
        "fragment": translate("Agreement", "Fragment"),
        "one-sided": translate("Agreement", "One-sided"),
        "attribute": translate("Agreement", "Attribute"),
        "relation": translate("Agreement", "Relation"),
    }.get(kind, kind)


def dispute_kind(dispute: Dispute) -> str:
    """Return in what people differ, and how if there is more to say."""
    fragments = {
        "split": translate("Agreement", "split"),
        "merge": translate("Agreement", "merged"),
        "nested": translate("Agreement", "nested"),
    }
    more = fragments.get(dispute.fragment or "", dispute.name)
    name = kind_name(dispute.kind)
    return f"{name}: {more}" if more else name


def pair_name(pair: tuple[str, str]) -> str:
    """Return the name of two people."""
    return counted(translate("Agreement", "%1 and %2"), *pair)


def value_text(value: float | None, decimals: int = 3) -> str:
    """Return a value with its decimals, or a dash where there is none."""
    return figure_text(value, decimals)


def interval_text(figure: Figure, write: Callable[[float], str] = value_text) -> str:
    """Return the interval of a figure, or a dash where there is none."""
    return range_text(figure.low, figure.high, write)


def figure_line(name: str, figure: Figure) -> str:
    """Return all that is known of a figure, as a line to read."""
    documents = counted(translate("Agreement", "documents: %1"), figure.n_documents)
    if figure.value is None:
        return f"{name}: {NONE} · {in_language(figure.reason or '')} · {documents}"
    parts = [f"{name}: {value_text(figure.value)}"]
    if figure.low is None:
        too_few = translate("Agreement", "no interval: too few documents, or no spread")
        parts.append(too_few)
    else:
        text = translate("Agreement", "95 % interval %1 (%2)")
        parts.append(counted(text, interval_text(figure), _method(figure)))
    if figure.sd is not None:
        text = translate("Agreement", "standard deviation over pairs %1")
        parts.append(counted(text, value_text(figure.sd)))
    return " · ".join([*parts, documents])


def _method(figure: Figure) -> str:
    """Return how an interval was found."""
    return {
        "bootstrap": translate("Agreement", "by bootstrap"),
        "jackknife-t": translate("Agreement", "by jackknife with Student's t"),
    }.get(figure.interval or "", "")


def remark_text(figure: Figure) -> str:
    """Return why a figure is undefined, or how it spreads over pairs."""
    if figure.value is None:
        return in_language(figure.reason or "")
    if figure.sd is not None:
        return counted(
            translate("Agreement", "standard deviation over pairs %1"), value_text(figure.sd)
        )
    return ""
