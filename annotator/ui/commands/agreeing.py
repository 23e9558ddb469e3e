"""What leads and reviewers do on the agreement page."""

from typing import TYPE_CHECKING, cast

from annotator.model.person import Role
from annotator.ui.actions import Command
from annotator.ui.commands.adjudicating import show_adjudication
from annotator.ui.commands.offered import is_seen, works_as
from annotator.ui.frame import Frame
from annotator.ui.messages import translate

if TYPE_CHECKING:
    from annotator.ui.pages.agreement import AgreementPage

AGREEMENT = "agreement"
"""The name of the agreement page."""


def add_agreement_commands(frame: Frame) -> None:
    """Add the commands that bring up the agreement page and work on it."""
    for command in _commands(frame):
        frame.commands.add(command)


def _commands(frame: Frame) -> list[Command]:
    return [
        Command(
            "project.agreement",
            translate("Frame", "Agreement"),
            "project",
            lambda: show_agreement(frame),
            ("Ctrl+Shift+F7",),
            enabled=lambda: works_as(frame, Role.REVIEWER, Role.LEAD),
            checked=lambda: is_seen(frame, AGREEMENT),
            group="pages",
            hint=translate("Frame", "How far people agree, for leads and reviewers."),
        ),
        *_working(frame),
    ]


def _working(frame: Frame) -> list[Command]:
    return [
        Command(
            "agreement.compute",
            translate("Frame", "Work out agreement"),
            "project/agreement",
            lambda: _page(frame).compute(),
            ("Ctrl+Shift+F4",),
            enabled=lambda: is_seen(frame, AGREEMENT),
            group="~work",
        ),
        Command(
            "agreement.save",
            translate("Frame", "Save the report on agreement…"),
            "project/agreement",
            lambda: _page(frame).save(),
            ("Ctrl+Shift+O",),
            enabled=lambda: is_seen(frame, AGREEMENT) and _page(frame).has_report,
            group="~work",
            hint=translate("Frame", "As a page, a PDF, a table or JSON."),
        ),
    ]


def show_agreement(frame: Frame) -> None:
    """Bring the agreement page to the front."""
    from annotator.ui.pages.agreement import AgreementPage

    is_new = frame.page_beside(AGREEMENT) is None
    frame.show_page(AGREEMENT, AgreementPage)
    if is_new:
        _page(frame).told.connect(frame.messages.show_notice)
        _page(frame).settle_asked.connect(lambda *place: show_adjudication(frame, place))


def _page(frame: Frame) -> "AgreementPage":
    return cast("AgreementPage", frame.page_beside(AGREEMENT))
