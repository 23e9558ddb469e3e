"""What was decided is pinned to the guideline: as a case, or as an example of its label."""

from dataclasses import replace

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Example, Label
from annotator.model.scheme_change import ChangeGuideline, ChangeLabel
from annotator.model.sentences import sentence_at
from annotator.model.span import Span, covered_text
from annotator.services.jobs import Job
from annotator.services.scheming import change_scheme
from annotator.services.workspace import Workspace

LONGEST_CASE = 2_000
"""Characters of a case, or of why something is an example."""


def pin_case_job(workspace: Workspace, text: str) -> Job[None]:
    """Add a case to the guideline by a new version of the scheme, as one step of undo.

    Raises RuleBrokenError for a text that is empty, too long or there already, and unless a
    lead is acting.
    """
    said = _said(text)
    scheme = workspace.scheme()
    if said in scheme.cases:
        raise RuleBrokenError("The guideline has this very case already.")
    if not said:
        raise RuleBrokenError("Write the case first: what it is, and how it is decided.")
    change = ChangeGuideline(scheme.name, (*scheme.cases, said), scheme.checks)
    yield from change_scheme(workspace, (change,), "case")


def pin_example_job(workspace: Workspace, span: Span, why: str) -> Job[None]:
    """Add a span in its sentence to the examples of its label; otherwise as above.

    Raises RuleBrokenError for a span of several fragments as well.
    """
    if span.is_discontinuous:
        raise RuleBrokenError(
            "An example is one piece of text, and this span has several: pin it as a case."
        )
    example = Example(*example_of(workspace, span), _said(why))
    label: Label = workspace.scheme().label(span.label)
    if any((one.text, one.span) == (example.text, example.span) for one in label.examples):
        raise RuleBrokenError("The guideline has this very example already.")
    change = ChangeLabel(label.name, replace(label, examples=(*label.examples, example)))
    yield from change_scheme(workspace, (change,), f"example of {label.name}")


def example_of(workspace: Workspace, span: Span) -> tuple[str, str]:
    """Return the sentences that hold a span, and its text."""
    text = workspace.document(span.document_id).text
    start, _ = sentence_at(text, span.start)
    _, end = sentence_at(text, span.end - 1)
    whole = text[min(start, span.start) : max(end, span.end)]
    return whole, covered_text(text, span.fragments)


def _said(text: str) -> str:
    said = text.strip()
    if len(said) > LONGEST_CASE:
        raise RuleBrokenError(
            f"The guideline takes at most {LONGEST_CASE} characters here: shorten it by "
            f"{len(said) - LONGEST_CASE}."
        )
    return said
