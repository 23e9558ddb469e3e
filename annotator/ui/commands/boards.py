"""What a lead does on the board: who has which document, and by when."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from annotator.model.person import Role
from annotator.ui.actions import Command
from annotator.ui.commands.offered import is_seen, show_text, works_as
from annotator.ui.frame import Frame
from annotator.ui.messages import translate

if TYPE_CHECKING:
    from annotator.ui.pages.board import BoardPage

BOARD = "board"
"""The name of the page."""


def add_board_commands(frame: Frame) -> None:
    """Add the commands of the board to the project menu."""
    frame.commands.add(
        Command(
            "project.board",
            translate("Frame", "Board"),
            "project",
            lambda: show_board(frame),
            ("Ctrl+Alt+B",),
            enabled=lambda: works_as(frame, Role.LEAD),
            checked=lambda: is_seen(frame, BOARD),
            group="pages",
            hint=translate("Frame", "Who has which document, for leads."),
        )
    )
    for command in (*_giving(frame), *_sorting(frame)):
        frame.commands.add(command)


def _giving(frame: Frame) -> list[Command]:
    return [
        _command(
            frame,
            ("board.rule", "Ctrl+Alt+P", lambda page: page.handing.assign_by_rule()),
            translate("Frame", "Assign by rule…"),
            translate("Frame", "Shares documents out among people, with a preview."),
        ),
        _command(
            frame,
            ("board.person", "Ctrl+Alt+L", lambda page: page.handing.add_person()),
            translate("Frame", "Add a person…"),
            translate("Frame", "Somebody who is to annotate."),
        ),
        _command(
            frame,
            ("board.toggle", "Ctrl+Alt+G", lambda page: page.handing.toggle()),
            translate("Frame", "Give or take back what is chosen"),
            translate("Frame", "On the board, Space does the same."),
        ),
        _command(
            frame,
            ("board.take_back", "Ctrl+Alt+U", lambda page: page.handing.take_back()),
            translate("Frame", "Take back what is chosen"),
            translate("Frame", "On the board, Delete does the same. What was marked stays."),
        ),
        _command(
            frame,
            ("board.terms", "Ctrl+Alt+Y", lambda page: page.handing.change_terms()),
            translate("Frame", "Day and priority…"),
            translate("Frame", "Of what is chosen on the board."),
        ),
        _command(
            frame,
            ("board.return", "Ctrl+Alt+K", lambda page: page.handing.give_back()),
            translate("Frame", "Return with a comment…"),
            translate("Frame", "Gives back what is done, and says what is to be mended."),
        ),
    ]


def _sorting(frame: Frame) -> list[Command]:
    return [
        _command(
            frame,
            ("board.batch", "Ctrl+Alt+N", lambda page: page.handing.put_into_batch()),
            translate("Frame", "Put into a batch…"),
            translate("Frame", "The documents of the chosen rows."),
        ),
        _command(
            frame,
            ("board.batches", "Ctrl+Alt+M", lambda page: page.handing.show_batches()),
            translate("Frame", "Batches…"),
            translate("Frame", "Renames or dissolves batches."),
        ),
        _command(
            frame,
            ("board.quality", "Ctrl+Alt+Z", lambda page: page.handing.show_quality()),
            translate("Frame", "Second readings and questions…"),
            translate("Frame", "Do people agree with themselves, and with gold?"),
        ),
        _command(
            frame,
            ("board.filter", "Ctrl+Alt+F", lambda page: page.filters.words.setFocus()),
            translate("Frame", "Search the board"),
            translate("Frame", "Shows only the documents that match."),
        ),
        _command(
            frame,
            ("board.open", "Ctrl+Alt+O", lambda page: page.open_text()),
            translate("Frame", "Open the text chosen"),
            translate("Frame", "On the board, Return does the same."),
        ),
    ]


def _command(
    frame: Frame, what: tuple[str, str, Callable[["BoardPage"], Any]], text: str, hint: str
) -> Command:
    """Return a command that can be run while the board is in front."""
    command_id, keys, run = what
    return Command(
        command_id,
        text,
        "project/board",
        lambda: run(_board(frame)),
        (keys,),
        enabled=lambda: is_seen(frame, BOARD),
        group="~work",
        hint=hint,
    )


def show_board(frame: Frame) -> None:
    """Bring the board to the front."""
    from annotator.ui.pages.board import BoardPage

    is_new = frame.page_beside(BOARD) is None
    frame.show_page(BOARD, BoardPage)
    if is_new:
        page = _board(frame)
        page.text_asked.connect(lambda document_id: show_text(frame, document_id))
        page.job_asked.connect(frame.run_job)
        page.told.connect(frame.tell_undoable)
        page.added.connect(frame.messages.show_notice)


def _board(frame: Frame) -> "BoardPage":
    return cast("BoardPage", frame.page_beside(BOARD))
