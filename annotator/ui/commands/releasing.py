"""What a lead does on the page of releases: make them, compare them, judge the corpus."""

from typing import TYPE_CHECKING, cast

from annotator.model.person import Role
from annotator.ui.actions import Command
from annotator.ui.commands.offered import is_seen, show_place, works_as
from annotator.ui.frame import Frame
from annotator.ui.messages import translate

if TYPE_CHECKING:
    from annotator.ui.pages.releases import ReleasesPage
    from annotator.ui.parts.run_bar import RunBar

RELEASES = "releases"
"""The name of the page of releases."""


def add_release_commands(frame: Frame) -> None:
    """Add the commands that bring up the page of releases and work on it."""
    for command in (*_pages(frame), *_releasing(frame), *_judging(frame)):
        frame.commands.add(command)


def _pages(frame: Frame) -> list[Command]:
    return [
        Command(
            "project.releases",
            translate("Frame", "Releases"),
            "project",
            lambda: show_releases(frame),
            ("Ctrl+Shift+R",),
            enabled=lambda: works_as(frame, Role.LEAD),
            checked=lambda: is_seen(frame, RELEASES),
            group="pages",
            hint=translate("Frame", "Makes datasets of the corpus, for leads."),
        ),
    ]


def _releasing(frame: Frame) -> list[Command]:
    return [
        Command(
            "release.preview",
            translate("Frame", "Preview the release"),
            "project/releases",
            lambda: _releases(frame).preview(),
            ("F5",),
            enabled=lambda: _is_free(frame),
            group="~work",
            hint=translate("Frame", "Works out parts and leaks; writes nothing."),
        ),
        Command(
            "release.make",
            translate("Frame", "Make the release…"),
            "project/releases",
            lambda: _releases(frame).make(),
            ("Ctrl+Shift+N",),
            enabled=lambda: _is_free(frame),
            group="~work",
            hint=translate("Frame", "Writes the dataset into a new folder."),
        ),
        Command(
            "release.compare",
            translate("Frame", "Compare two releases"),
            "project/releases",
            lambda: _releases(frame).compare(),
            ("Ctrl+Shift+C",),
            enabled=lambda: _is_free(frame),
            group="~work",
            hint=translate("Frame", "Says what two folders of releases differ in."),
        ),
    ]


def _judging(frame: Frame) -> list[Command]:
    return [
        Command(
            "release.readiness",
            translate("Frame", "Judge the corpus"),
            "project/releases",
            lambda: _releases(frame).judge(),
            ("Ctrl+Shift+Y",),
            enabled=lambda: _is_free(frame),
            group="~work",
            hint=translate("Frame", "Counts, agreement, what a model learns, likely errors."),
        ),
        Command(
            "release.save_readiness",
            translate("Frame", "Save the readiness report…"),
            "project/releases",
            lambda: _releases(frame).save_readiness(),
            ("Ctrl+S",),
            enabled=lambda: is_seen(frame, RELEASES) and _releases(frame).readiness.has_report,
            group="~work",
        ),
        Command(
            "release.cancel",
            translate("Frame", "Cancel what runs"),
            "project/releases",
            lambda: _cancel(frame),
            ("Ctrl+.",),
            enabled=lambda: _is_running(frame),
            group="~work",
        ),
    ]


def show_releases(frame: Frame) -> None:
    """Bring the page of releases to the front."""
    from annotator.ui.pages.releases import ReleasesPage

    is_new = frame.page_beside(RELEASES) is None
    frame.show_page(RELEASES, ReleasesPage)
    if is_new:
        page = _releases(frame)
        page.place_asked.connect(lambda *place: show_place(frame, *place))
        page.told.connect(frame.messages.show_notice)


def _releases(frame: Frame) -> "ReleasesPage":
    return cast("ReleasesPage", frame.page_beside(RELEASES))


def _cancel(frame: Frame) -> None:
    bar = _bar(frame)
    if bar is not None:
        bar.cancel()


def _is_running(frame: Frame) -> bool:
    bar = _bar(frame)
    return bar is not None and bar.is_running and not frame.is_busy


def _bar(frame: Frame) -> "RunBar | None":
    """Return the bar of what runs on the page in front, if it has one."""
    bar: RunBar | None = getattr(frame.front, "bar", None)
    return bar


def _is_free(frame: Frame) -> bool:
    return is_seen(frame, RELEASES) and not _releases(frame).bar.is_running
