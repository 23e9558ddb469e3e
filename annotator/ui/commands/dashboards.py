"""What can be done on the dashboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from annotator.ui.actions import Command
from annotator.ui.commands.offered import is_seen, show_text
from annotator.ui.frame import Frame
from annotator.ui.messages import translate

if TYPE_CHECKING:
    from annotator.ui.pages.dashboard import DashboardPage

DASHBOARD = "dashboard"
"""The name of the page."""


def add_dashboard_commands(frame: Frame) -> None:
    """Add the commands of the dashboard to the project menu."""
    frame.commands.add(
        Command(
            "project.dashboard",
            translate("Frame", "Dashboard"),
            "project",
            lambda: show_dashboard(frame),
            ("Ctrl+Alt+D",),
            enabled=lambda: frame.page is not None and not frame.is_busy,
            checked=lambda: is_seen(frame, DASHBOARD),
            group="pages",
            hint=translate(
                "Frame", "How the work goes: people, days, labels, what is at risk."
            ),
        )
    )
    for command in _commands(frame):
        frame.commands.add(command)


def _commands(frame: Frame) -> list[Command]:
    return [
        Command(
            "dashboard.definitions",
            translate("Frame", "What the figures mean"),
            "project/dashboard",
            lambda: _dashboard(frame).show_definitions(),
            ("Ctrl+Alt+E",),
            enabled=lambda: is_seen(frame, DASHBOARD),
            group="~work",
        ),
        _saving(
            frame,
            ("dashboard.save_svg", "Ctrl+Alt+V", translate("Frame", "Save the chart as SVG…")),
            lambda page: page.saving.save_chart(".svg"),
            lambda page: page.saving.has_chart,
        ),
        _saving(
            frame,
            (
                "dashboard.save_png",
                "Ctrl+Alt+X",
                translate("Frame", "Save the chart as PNG…"),
            ),
            lambda page: page.saving.save_chart(".png"),
            lambda page: page.saving.has_chart,
        ),
        _saving(
            frame,
            (
                "dashboard.save_table",
                "Ctrl+Alt+J",
                translate("Frame", "Save the table as CSV…"),
            ),
            lambda page: page.saving.save_table(),
            lambda page: page.saving.has_table,
        ),
    ]


def _saving(
    frame: Frame,
    what: tuple[str, str, str],
    run: "Callable[[DashboardPage], None]",
    there_is_some: "Callable[[DashboardPage], bool]",
) -> Command:
    command_id, keys, text = what
    return Command(
        command_id,
        text,
        "project/dashboard",
        lambda: run(_dashboard(frame)),
        (keys,),
        enabled=lambda: is_seen(frame, DASHBOARD) and there_is_some(_dashboard(frame)),
        group="~work",
    )


def show_dashboard(frame: Frame) -> None:
    """Bring the dashboard to the front."""
    from annotator.ui.pages.dashboard import DashboardPage

    is_new = frame.page_beside(DASHBOARD) is None
    frame.show_page(DASHBOARD, DashboardPage)
    if is_new:
        page = _dashboard(frame)
        page.place_asked.connect(lambda document_id: show_text(frame, document_id))
        page.told.connect(frame.messages.show_notice)


def _dashboard(frame: Frame) -> "DashboardPage":
    return cast("DashboardPage", frame.page_beside(DASHBOARD))
