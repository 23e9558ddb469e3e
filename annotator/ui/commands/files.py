"""Corpora: new, open, recent, import, export, backups, check, person, close, quit."""

from collections.abc import Callable
from functools import partial

from annotator.ui.actions import Command
from annotator.ui.frame import Frame
from annotator.ui.messages import translate
from annotator.ui.opening import ask_new, ask_open, try_sample
from annotator.ui.safe import readable_path

RECENT = "file.recent."


def add_file_commands(frame: Frame) -> None:
    """Add the commands of the file menu."""
    for command in (*_opening(frame), *_moving(frame), *_keeping(frame), *_leaving(frame)):
        frame.commands.add(command)
    show_recent(frame)
    frame.settings.changed.connect(
        lambda name: show_recent(frame) if name == "recent_corpora" else None
    )


def show_recent(frame: Frame) -> None:
    """Put the recent corpora into their menu."""
    commands = frame.commands
    commands.remove([each.id for each in commands.all() if each.id.startswith(RECENT)])
    for number, path in enumerate(frame.settings.recent_corpora(), 1):
        commands.add(
            Command(
                f"{RECENT}{number}",
                readable_path(path, 70),
                "file/recent",
                partial(frame.open_path, path),
                enabled=_is_free(frame),
                group="open",
            )
        )


def _opening(frame: Frame) -> list[Command]:
    free = _is_free(frame)
    return [
        Command(
            "file.new",
            translate("Frame", "New corpus…"),
            "file",
            partial(ask_new, frame),
            ("Ctrl+N",),
            enabled=free,
            group="open",
            hint=translate(
                "Frame", "Makes an empty corpus: one file that holds texts and work."
            ),
        ),
        Command(
            "file.open",
            translate("Frame", "Open corpus…"),
            "file",
            partial(ask_open, frame),
            ("Ctrl+O",),
            enabled=free,
            group="open",
            hint=translate("Frame", "Also opens a packet that you were sent."),
        ),
        Command(
            "file.sample",
            translate("Frame", "Try the sample"),
            "file",
            partial(try_sample, frame),
            ("Ctrl+Shift+T",),
            enabled=free,
            group="open",
            hint=translate("Frame", "Opens a small corpus with texts of invented states."),
        ),
    ]


def _moving(frame: Frame) -> list[Command]:
    return [
        Command(
            "file.import",
            translate("Frame", "Import texts…"),
            "file",
            partial(_ask_import, frame),
            ("Ctrl+I",),
            enabled=_works(frame),
            group="transfer",
            hint=translate(
                "Frame", "Brings in texts, tables or annotations from files and folders."
            ),
        ),
        Command(
            "file.export",
            translate("Frame", "Export…"),
            "file",
            partial(_ask_export, frame),
            ("Ctrl+E",),
            enabled=_works(frame),
            group="transfer",
            hint=translate(
                "Frame", "Writes a dataset for pandas, a classifier or another corpus."
            ),
        ),
    ]


def _keeping(frame: Frame) -> list[Command]:
    return [
        Command(
            "file.backups",
            translate("Frame", "Backups…"),
            "file",
            partial(_show_backups, frame),
            ("Ctrl+Shift+B",),
            enabled=_works(frame),
            group="keep",
            hint=translate(
                "Frame", "Lists the copies that were made by themselves; restores one."
            ),
        ),
        Command(
            "file.check",
            translate("Frame", "Check corpus"),
            "file",
            partial(_check, frame),
            ("Ctrl+Shift+I",),
            enabled=_works(frame),
            group="keep",
            hint=translate("Frame", "Proves that texts, tables and journal are whole."),
        ),
        Command(
            "file.person",
            translate("Frame", "Change person…"),
            "file",
            frame.ask_person,
            ("Ctrl+Shift+U",),
            enabled=_works(frame),
            group="person",
            hint=translate(
                "Frame", "Says who is annotating; each person has layers of their own."
            ),
        ),
    ]


def _leaving(frame: Frame) -> list[Command]:
    return [
        Command(
            "file.close",
            translate("Frame", "Close corpus"),
            "file",
            frame.close_corpus,
            ("Ctrl+W",),
            enabled=_works(frame),
            group="~leave",
        ),
        Command(
            "file.quit",
            translate("Frame", "Quit"),
            "file",
            frame.close,
            ("Ctrl+Q",),
            group="~leave",
        ),
    ]


def _works(frame: Frame) -> Callable[[], bool]:
    return lambda: frame.page is not None and not frame.is_busy


def _is_free(frame: Frame) -> Callable[[], bool]:
    return lambda: not frame.is_busy


def _ask_import(frame: Frame) -> None:
    from annotator.ui.transfers import ask_import

    ask_import(frame)


def _ask_export(frame: Frame) -> None:
    from annotator.ui.transfers import ask_export

    ask_export(frame)


def _show_backups(frame: Frame) -> None:
    from annotator.ui.safekeeping import show_backups

    show_backups(frame)


def _check(frame: Frame) -> None:
    from annotator.ui.safekeeping import check

    check(frame)
