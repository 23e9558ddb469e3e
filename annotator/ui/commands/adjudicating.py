"""The way to the page on which gold is decided."""

from annotator.model.person import Role
from annotator.ui.actions import Command
from annotator.ui.commands.offered import is_seen, works_as
from annotator.ui.frame import Frame
from annotator.ui.messages import translate

ADJUDICATION = "adjudication"
"""The name of the page."""


def add_adjudication_command(frame: Frame) -> None:
    """Add the command that brings the page to the front; the page brings its own."""
    frame.commands.add(
        Command(
            "project.adjudicate",
            translate("Frame", "Settle disagreements"),
            "project",
            lambda: show_adjudication(frame),
            ("Shift+F2",),
            enabled=lambda: works_as(frame, Role.REVIEWER, Role.LEAD),
            checked=lambda: is_seen(frame, ADJUDICATION),
            group="pages",
            hint=translate("Frame", "Decides what is gold, for reviewers and leads."),
        )
    )


def show_adjudication(frame: Frame, place: tuple[str, int, int] | None = None) -> None:
    """Bring the page to the front, at a place: a document, its first code point, the end."""
    from annotator.ui.pages.adjudicate import AdjudicatePage

    frame.show_page(ADJUDICATION, AdjudicatePage)
    page = frame.page_beside(ADJUDICATION)
    if place is not None and isinstance(page, AdjudicatePage):
        page.come_to(*place)
