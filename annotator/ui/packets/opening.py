"""Opening packets: one from the lead makes or updates a corpus, one to the lead is merged."""

from collections.abc import Sequence
from pathlib import Path

from annotator.model.errors import AnnotatorError
from annotator.model.person import Role
from annotator.services.packets.opening import Opened, open_packet, stated
from annotator.services.packets.places import corpus_name
from annotator.services.workspace import open_corpus
from annotator.ui.choosing import SUFFIX, choose_place
from annotator.ui.frame import Frame
from annotator.ui.messages import counted, translate
from annotator.ui.safe import shortened


def take_packets(frame: Frame, paths: Sequence[Path]) -> None:
    """Open a packet that was handed out, or offer to merge those that came back.

    Of several packets that were handed out the first is opened.
    """
    try:
        kinds = {path: stated(path).kind for path in paths}
    except AnnotatorError as error:
        frame.say(str(error))
        return
    out = [path for path, kind in kinds.items() if kind == "out"]
    if out:
        take_packet_out(frame, out[0])
    else:
        take_packets_back(frame, list(kinds))


def take_packets_back(frame: Frame, paths: Sequence[Path]) -> None:
    """Offer a lead to merge packets, where need be into the corpus that they belong to."""
    from annotator.ui.packets.merging import look_into

    if not frame.is_open:
        lead = _corpus_of(frame, stated(paths[0]).project)
        if lead is not None:
            frame.open_path(lead)
    if frame.page is None or Role.LEAD not in frame.workspace.person.roles:
        frame.say(
            translate(
                "Frame",
                "This packet goes back to the lead. If that is you, open the corpus that it "
                "was handed out from, as a lead, and open the packet again.",
            )
        )
        return
    look_into(frame, paths)


def _corpus_of(frame: Frame, project: str) -> Path | None:
    """Return the recent corpus from which a packet was handed out, if there is one."""
    for path in frame.settings.recent_corpora():
        if frame.settings.corpus_id(path) == project and path.is_file():
            return path
    return None


def take_packet_out(frame: Frame, path: Path) -> None:
    """Bring the person's corpus up to date, or ask where a new one goes; then open it."""
    manifest = stated(path)
    known = frame.settings.copy_of(manifest.project, manifest.person)
    if known is not None and known.is_file():
        open_into(frame, path, known)
        return
    title = translate("Frame", "Where should the corpus of %1 go?")
    choose_place(
        frame,
        frame.settings,
        counted(title, shortened(manifest.name, 40)),
        corpus_name(path, manifest.name) + SUFFIX,
        lambda target: open_into(frame, path, target),
    )


def open_into(frame: Frame, path: Path, target: Path) -> None:
    """Put a packet into a corpus, which is made if it is not there, and open that."""
    shown = frame.workspace.path if frame.is_open else None
    if shown is not None:
        try:
            frame.close_corpus()
        except AnnotatorError as error:
            frame.say(str(error))
            return

    def go_back(*_: object) -> None:
        if shown is not None:
            frame.open_path(shown)

    run = frame.run_job(
        translate("Frame", "Opening the packet"),
        open_packet(path, target),
        lambda opened: _show(frame, path, opened),
    )
    run.cancelled.connect(go_back)
    run.crashed.connect(go_back)
    run.failed.connect(go_back)
    run.failed.connect(lambda error: frame.say(str(error)))


def _show(frame: Frame, path: Path, opened: Opened) -> None:
    """Open the corpus as the person for whom the packet was, and say what came in."""
    try:
        manifest = stated(path)
        workspace = open_corpus(opened.path)
    except AnnotatorError as error:
        frame.say(str(error))
        return
    settings = frame.settings
    settings.remember_person(workspace.store.corpus_id(), manifest.person)
    frame.show_corpus(workspace)
    frame.messages.show_notice(_news(opened))


def _news(opened: Opened) -> str:
    person = shortened(opened.person, 60)
    if opened.is_new:
        text = translate("Frame", "This is the corpus of %1. Documents that came in: %2.")
        return counted(text, person, opened.documents)
    remarks = opened.counts["remarks added"]
    counts = opened.counts.items()
    changed = sum(number for name, number in counts if name.startswith(("spans", "relations")))
    if not opened.documents and not changed and not remarks:
        text = translate("Frame", "The corpus of %1 is up to date: the packet has nothing new.")
        return counted(text, person)
    text = translate(
        "Frame",
        "The corpus of %1 is up to date. New documents: %2. Changed marks: %3. Remarks: %4.",
    )
    return counted(text, person, opened.documents, changed, remarks)
