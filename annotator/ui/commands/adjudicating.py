"""The way to the page on which gold is decided."""

from annotator.model.person import Role
from annotator.ui.actions import Command
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
            enabled=lambda: _may(frame),
            checked=lambda: _is_shown(frame),
            group="pages",
            hint=translate("Frame", "Decides what is gold, for reviewers and leads."),
        )
    )


def show_adjudication(frame: Frame) -> None:
    """Bring the page to the front."""
    from annotator.ui.pages.adjudicate import AdjudicatePage

    frame.show_page(ADJUDICATION, AdjudicatePage)


def _may(frame: Frame) -> bool:
    is_open = frame.page is not None and not frame.is_busy
    return is_open and not frame.workspace.person.roles.isdisjoint({Role.REVIEWER, Role.LEAD})


def _is_shown(frame: Frame) -> bool:
    page = frame.page_beside(ADJUDICATION)
    return page is not None and page.is_in_front
