"""The story of the tour, in chapters: from an empty start page to a dataset."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from annotator.model.layer import State
from annotator.services.transfer import WRITABLE
from annotator.ui.tour import proof
from annotator.ui.tour.marks import (
    ATTRIBUTION,
    CLAIM,
    DETAIL,
    MARKS,
    OUTER,
    QUANTITY,
    TITLE,
    Mark,
)
from annotator.ui.tour.player import TourError
from annotator.ui.tour.scene import Scene
from annotator.ui.tour.steps import Picture, Press, Story, Tell, Type, WaitFor, times
from annotator.ui.tour.walking import select, walk

EXPORTS = (("native", "demo.jsonl"), ("sentences-csv", "sentences.csv"))
PERSON = "Newcomer"
LETTER = (
    "To the editor\r\n\r\nThe café on the north bank “will close by May”, its owner told me. "
    "More than 40 neighbours signed a letter. I think that is sad – and avoidable.\r\n"
)


def whole_story(scene: Scene) -> Story:
    """Tell the main job from beginning to end."""
    yield from _begin(scene)
    yield from _bring_text_in(scene)
    yield from _open_document(scene)
    yield from _label(scene)
    yield from _describe(scene)
    yield from _undo_and_redo(scene)
    yield from _finish(scene)
    yield from _close_and_come_back(scene)
    yield from _write_datasets(scene)


def _begin(scene: Scene) -> Story:
    yield Picture("start-page")
    yield Tell("Trying the sample, and saying who annotates.")
    yield Press("Space")
    yield _dialog("person", "the question who annotates")
    yield Type(PERSON)
    yield Picture("who-annotates")
    yield Press("Return")
    yield WaitFor(lambda: scene.window.page is not None, "the opening of the sample")
    scene.corpus = scene.workspace.path
    yield Picture("sample-corpus")


def _bring_text_in(scene: Scene) -> Story:
    yield Tell("Importing a text of our own, in Windows-1252 with CRLF line ends.")
    scene.letter.write_bytes(LETTER.encode("windows-1252"))
    yield Press("Ctrl+I")
    yield _dialog("import", "the import dialog")
    yield Press("Alt+F")
    yield from _answer(str(scene.letter))
    yield _dialog("import", "the way back to the import dialog")
    yield Picture("import")
    yield Press("Alt+I")
    yield WaitFor(lambda: proof.has_letter(scene, LETTER), "the import of the text")
    yield _is_idle(scene)


def _open_document(scene: Scene) -> Story:
    yield Tell("Opening a text in which nothing is marked yet.")
    yield Press("Ctrl+Shift+D")
    yield Type("Ilse")
    yield Press("Return")
    title = f"the opening of “{TITLE}”"
    yield WaitFor(lambda: scene.text.toPlainText().startswith(TITLE), title)
    yield Press("Ctrl+Shift+D")
    yield Press("Delete")
    yield Press("Alt+0")
    yield WaitFor(scene.text.hasFocus, "the way to the text")
    yield Picture("unlabelled-text")


def _label(scene: Scene) -> Story:
    content = scene.content()
    yield Tell("Marking a claim that an attribution splits: B keeps a fragment, 1 marks.")
    first, second = CLAIM.fragments(content)
    yield from select(scene.text, content, first)
    yield Press("B")
    yield from select(scene.text, content, second)
    yield Press("1")
    yield _marked(scene, CLAIM)
    yield Tell("Marking the attribution between its parts, and linking it to the claim.")
    yield from _mark(scene, ATTRIBUTION, "2")
    yield from _link(scene, CLAIM)
    yield Picture("discontinuous-span")
    yield Tell("Marking a claim with a quantity inside it, and linking them.")
    yield from _mark(scene, OUTER, "C")
    yield from _mark(scene, QUANTITY, "Q")
    yield from _link(scene, OUTER)
    yield Tell("Marking an unverifiable detail.")
    yield from _mark(scene, DETAIL, "4")


def _describe(scene: Scene) -> Story:
    yield Tell("Setting attributes by digits: first why the detail cannot be checked.")
    yield from _pick_values(scene, DETAIL, ("1",))
    yield from _go_to(scene, QUANTITY)
    yield from _pick_values(scene, QUANTITY, ("3", "1"))
    yield Picture("all-four-labels")


def _undo_and_redo(scene: Scene) -> Story:
    content = scene.content()
    yield Tell("Marking a word by mistake, undoing that, redoing it, undoing it again.")
    wrong = Mark("claim", ("Courier",))
    count = len(MARKS)
    yield from walk(scene.text, content, wrong.fragments(content)[0][0])
    yield Press("1")
    yield _has_spans(scene, count + 1)
    yield Press("Ctrl+Z")
    yield _has_spans(scene, count)
    yield Press("Ctrl+Y")
    yield _has_spans(scene, count + 1)
    yield Press("Ctrl+Z")
    yield _has_spans(scene, count)


def _finish(scene: Scene) -> Story:
    yield Tell("Saying that the document is done: the checks run first.")
    yield Press("Ctrl+Return")
    yield _is_in_state(scene, State.DONE)
    yield Picture("done-and-next")


def _close_and_come_back(scene: Scene) -> Story:
    yield Tell("Closing the corpus and opening it again.")
    before = proof.layer(scene)
    yield Press("Ctrl+W")
    yield WaitFor(lambda: not scene.window.is_open, "the closing of the corpus")
    yield Picture("start-page-with-recent-corpora")
    yield Press("Return")
    yield WaitFor(lambda: scene.window.page is not None, "the opening of the corpus again")
    if proof.layer(scene) != before:
        raise TourError("The tour stopped: after reopening, the work is not what it was.")
    yield Tell("Undoing what was done before the corpus was closed, and doing it again.")
    yield Press("Ctrl+Z")
    yield _is_in_state(scene, State.IN_PROGRESS)
    yield Press("Ctrl+Y")
    yield _is_in_state(scene, State.DONE)
    proof.check_marks(scene)
    yield Picture("everything-is-back")


def _write_datasets(scene: Scene) -> Story:
    for name, file in EXPORTS:
        path = scene.folder / file
        yield Tell(f"Exporting {file} as {name}.")
        yield Press("Ctrl+E")
        yield _dialog("export", "the export dialog")
        yield from _fill_export(name, str(path))
        yield WaitFor(path.exists, f"the export to {file}")
        yield from _close_report(scene)
        scene.exports.append(path)
    proof.check_exports(scene)


# ---- what several chapters do


def _answer(path: str) -> Story:
    """Type a path into a dialog that asks for a file."""
    yield _dialog("choose", "the question for a file")
    yield Press("Ctrl+A")
    yield Type(path)
    yield Press("Return")


def _fill_export(name: str, path: str) -> Story:
    """Go down to the format, then to the field of the file, and export."""
    names = [entry.name for entry in WRITABLE]
    yield from times(names.index(name), "Down")
    yield Press("Alt+P")
    yield Press("Ctrl+A")
    yield Type(path)
    yield Picture(f"export-{name}")
    yield Press("Alt+E")


def _close_report(scene: Scene) -> Story:
    """Wait for the report at the end of a job, and close it."""
    yield _dialog("report", "the report of the export")
    yield Press("Escape")
    yield WaitFor(lambda: QApplication.activeModalWidget() is None, "the closing of a dialog")
    yield _is_idle(scene)


def _is_idle(scene: Scene) -> WaitFor:
    return WaitFor(lambda: not scene.window.is_busy, "the end of the work")


def _mark(scene: Scene, mark: Mark, key: str) -> Story:
    content = scene.content()
    yield from select(scene.text, content, mark.fragments(content)[0])
    yield Press(key)
    yield _marked(scene, mark)


def _link(scene: Scene, target: Mark) -> Story:
    """Link the chosen span to another one, which is reached by the key for the one before."""
    count = len(scene.workspace.relations(scene.document_id()))
    wanted = scene.span_of(target).id
    yield Press("R")
    for _ in MARKS:
        if scene.text.chosen_span_id == wanted:
            break
        yield Press("P")
    yield Press("Return")
    done: Callable[[], bool] = lambda: (  # noqa: E731 - a condition
        len(scene.workspace.relations(scene.document_id())) == count + 1
    )
    yield WaitFor(done, "the linking of two spans")


def _go_to(scene: Scene, mark: Mark) -> Story:
    """Choose the span of a mark by the keys that go from span to span."""
    wanted = scene.span_of(mark).id
    for key in ("P", "N"):
        for _ in MARKS:
            if scene.text.chosen_span_id != wanted:
                yield Press(key)
    if scene.text.chosen_span_id != wanted:
        raise TourError("The tour stopped: a span cannot be reached by the keyboard.")


def _pick_values(scene: Scene, mark: Mark, digits: tuple[str, ...]) -> Story:
    yield Press("E")
    yield WaitFor(
        lambda: QApplication.activePopupWidget() is not None, "the list of attributes"
    )
    yield Picture(f"attributes-of-{mark.label.replace(' ', '-')}")
    for digit in digits:
        yield Press(digit)
    if QApplication.activePopupWidget() is not None:
        yield from times(1, "Escape")
    named = f"the setting of attributes of the {mark.label}"
    yield WaitFor(lambda: dict(scene.span_of(mark).attributes) == dict(mark.attributes), named)


def _dialog(name: str, what: str) -> WaitFor:
    def is_shown() -> bool:
        dialog = QApplication.activeModalWidget()
        return dialog is not None and dialog.objectName() == name

    return WaitFor(is_shown, what)


def _marked(scene: Scene, mark: Mark) -> WaitFor:
    def is_marked() -> bool:
        fragments = mark.fragments(scene.content())
        spans = scene.workspace.spans(scene.document_id())
        return (mark.label, fragments) in {(span.label, span.fragments) for span in spans}

    return WaitFor(is_marked, f"the marking of a span as {mark.label}")


def _has_spans(scene: Scene, count: int) -> WaitFor:
    def has() -> bool:
        return len(scene.workspace.spans(scene.document_id())) == count

    return WaitFor(has, f"a text with {count} spans")


def _is_in_state(scene: Scene, state: State) -> WaitFor:
    def is_so() -> bool:
        return scene.workspace.layer(scene.document_id()).state is state

    return WaitFor(is_so, f"the state “{state}” of the document")
