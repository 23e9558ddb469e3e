"""What each figure of the dashboard means."""

from annotator.services.dashboard import SOON
from annotator.ui.messages import counted, translate


def definitions(idle_seconds: int) -> list[str]:
    """Return a title and what each figure means, a sentence or two each."""
    texts = (*_of_work(), *_of_documents())
    return [counted(text, idle_seconds, SOON) for text in texts]


def _of_work() -> tuple[str, ...]:
    return (
        translate("Dashboard", "What the figures mean"),
        translate(
            "Dashboard",
            "Time counts while a document is open and its window is the active one, at "
            "most %1 s after the last key or mouse (set in the preferences). The rest of "
            "a longer pause does not count, and the line below the text says why the time "
            "stands still. “Time on this document” lists its pauses.",
        ),
        translate(
            "Dashboard",
            "Median time per document: the middle of the times of documents that are done "
            "and whose time was measured; imported work has none. Spans an hour: the "
            "spans in these documents for an hour of their time.",
        ),
        translate(
            "Dashboard",
            "Spans of a day: how many more there are at its end than at its beginning. "
            "What was marked and taken back counts nothing; a day of clearing up can be "
            "below zero. Days go by the clock of this computer, and work that came back "
            "in a packet counts on the day on which it was done.",
        ),
        translate(
            "Dashboard",
            "Documents a day: documents that are done, for each day on which the person "
            "marked, finished or spent time on something.",
        ),
    )


def _of_documents() -> tuple[str, ...]:
    return (
        translate(
            "Dashboard",
            "At risk: overdue and not done; returned; due within %2 days and not begun; "
            "flagged to discuss, and nobody but its owner has said anything about it; or "
            "unusually long: more time for its length than three quarters of the "
            "documents that are done plus one and a half times the range of the middle "
            "half, and more than the median.",
        ),
        translate(
            "Dashboard",
            "Overlap: how many people are done with a document; gold does not count. "
            "Agreement: exact F1 of all pairs of people over the documents of a batch "
            "that two or more have done, with a 95 % interval over documents.",
        ),
    )
