"""Making, opening and leaving a corpus, as the window does it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.model.errors import AnnotatorError
from annotator.model.packets import SUFFIX as PACKET_SUFFIX
from annotator.model.resources import sample_corpus
from annotator.services.workspace import Workspace, create_corpus
from annotator.ui.choosing import SUFFIX, choose_file, choose_place, documents_folder
from annotator.ui.frame import Frame
from annotator.ui.messages import translate


def ask_new(frame: Frame) -> None:
    """Ask where a new corpus goes, make it and open it."""
    choose_place(
        frame,
        frame.settings,
        translate("Frame", "New corpus"),
        translate("Frame", "My corpus") + SUFFIX,
        lambda path: make_corpus(frame, path),
    )


def ask_open(frame: Frame) -> None:
    """Ask which corpus or packet to open and open it."""
    choose_file(
        frame,
        frame.settings,
        translate("Frame", "Open a corpus or a packet"),
        [
            translate("Frame", "Corpora and packets") + f" (*{SUFFIX} *{PACKET_SUFFIX})",
            translate("Frame", "All files") + " (*)",
        ],
        frame.open_path,
    )


def make_corpus(frame: Frame, path: Path) -> None:
    """Make a new corpus and open it; where that is refused, say why."""
    try:
        workspace = create_corpus(path)
    except AnnotatorError as error:
        frame.say(str(error))
        return
    frame.show_corpus(workspace)


def try_sample(frame: Frame) -> None:
    """Open the sample corpus among the user's documents; make it the first time."""
    folder = documents_folder()
    path = folder / (translate("Frame", "Sample") + SUFFIX)
    if path.exists():
        frame.open_path(path)
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        make = _sample_maker(frame)
        choose_place(
            frame,
            frame.settings,
            translate("Frame", "Where should the sample go?"),
            path.name,
            make,
        )
        return
    make_sample(frame, path)


def make_sample(frame: Frame, path: Path) -> None:
    """Make a corpus with the sample texts and open it; a failure leaves no file behind."""
    from annotator.services.transfer import import_job

    try:
        workspace = create_corpus(path)
    except AnnotatorError as error:
        frame.say(str(error))
        return
    job = import_job(workspace, [sample_corpus()])
    run = frame.run_job(
        translate("Frame", "Making the sample"), job, lambda _: frame.show_corpus(workspace)
    )
    forget = _forgetter(workspace)
    run.failed.connect(forget)
    run.cancelled.connect(forget)
    run.crashed.connect(forget)


def _sample_maker(frame: Frame) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        make_sample(frame, path)

    return make


def _forgetter(workspace: Workspace) -> Callable[..., None]:
    def forget(*_: Any) -> None:
        workspace.close()
        workspace.path.unlink(missing_ok=True)

    return forget
