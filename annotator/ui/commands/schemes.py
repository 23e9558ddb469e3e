"""What a lead does with the scheme of a project."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from annotator.model.person import Role
from annotator.ui.actions import Command
from annotator.ui.commands.offered import is_seen, show_place, works_as
from annotator.ui.frame import Frame
from annotator.ui.messages import translate

if TYPE_CHECKING:
    from annotator.ui.pages.scheme import SchemePage

SCHEME = "scheme"
"""The name of the page of the scheme."""


def add_scheme_commands(frame: Frame) -> None:
    """Add the commands of the scheme to the project menu."""
    frame.commands.add(
        Command(
            "project.scheme",
            translate("Frame", "Scheme"),
            "project",
            lambda: show_scheme(frame),
            ("Shift+F4",),
            enabled=lambda: works_as(frame, Role.LEAD),
            checked=lambda: _page_in_front(frame) is not None,
            group="pages",
            hint=translate("Frame", "Changes labels and guideline, and everybody's work."),
        )
    )
    for command in _commands(frame):
        frame.commands.add(command)


def show_scheme(frame: Frame) -> None:
    """Bring the page of the scheme to the front."""
    from annotator.ui.pages.scheme import SchemePage

    is_new = frame.page_beside(SCHEME) is None
    frame.show_page(SCHEME, SchemePage)
    if is_new:
        page = _page(frame)
        page.told.connect(frame.messages.show_notice)
        page.work_asked.connect(frame.run_job)
        page.place_asked.connect(lambda *place: show_place(frame, *place))


def _commands(frame: Frame) -> list[Command]:
    rows = (
        ("add_label", translate("Frame", "Add a label"), "Ctrl+F2"),
        ("add_attribute", translate("Frame", "Add an attribute"), "Ctrl+F3"),
        ("add_value", translate("Frame", "Add a value"), "Ctrl+F5"),
        ("add_relation", translate("Frame", "Add a relation"), "Ctrl+F6"),
        ("rename", translate("Frame", "Rename in the scheme"), "Ctrl+Shift+F2"),
        ("move_up", translate("Frame", "Move up"), "Ctrl+Shift+PgUp"),
        ("move_down", translate("Frame", "Move down"), "Ctrl+Shift+PgDown"),
        ("merge", translate("Frame", "Merge with others…"), "Ctrl+F8"),
        ("split", translate("Frame", "Split the label…"), "Ctrl+Shift+F8"),
        ("list", translate("Frame", "List its spans…"), "Ctrl+Shift+F3"),
        ("retire", lambda: _retire_text(frame), "Ctrl+Shift+F9"),
        ("remove", translate("Frame", "Remove from the scheme"), "Ctrl+Shift+F10"),
        ("take_back", translate("Frame", "Take back the change"), "Ctrl+Shift+F11"),
        ("discard", translate("Frame", "Take back all changes…"), "Ctrl+Shift+F12"),
        ("apply", translate("Frame", "Apply the changes"), "Shift+F5"),
        ("load", translate("Frame", "Load a scheme…"), "Ctrl+Shift+F5"),
        ("save", translate("Frame", "Save the scheme…"), "Ctrl+Shift+F6"),
    )
    return [_command(frame, *row) for row in rows]


def _command(frame: Frame, what: str, text: str | Callable[[], str], keys: str) -> Command:
    return Command(
        f"scheme.{what}",
        text,
        "project/scheme",
        partial(_run, frame, what),
        (keys,),
        enabled=partial(_is_possible, frame, what),
        group="~work",
    )


def _run(frame: Frame, what: str) -> None:
    from annotator.ui.pages.scheme.asking import ACTIONS

    ACTIONS[what](_page(frame))


def _is_possible(frame: Frame, what: str) -> bool:
    page = _page_in_front(frame)
    if page is None:
        return False
    from annotator.ui.pages.scheme.asking import is_possible

    return is_possible(page, what)


def _retire_text(frame: Frame) -> str:
    page = _page_in_front(frame)
    if page is None:
        return translate("Scheme", "Retire")
    from annotator.ui.pages.scheme.asking import retire_text

    return retire_text(page)


def _page(frame: Frame) -> "SchemePage":
    return cast("SchemePage", frame.page_beside(SCHEME))


def _page_in_front(frame: Frame) -> "SchemePage | None":
    return _page(frame) if is_seen(frame, SCHEME) else None
