"""The adjudication page in every state that a person may come by."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.model.layer import Layer, State
from annotator.services.edits import AddPerson, AddSpan, Batch, ChangeLayer
from annotator.ui.commands.adjudicating import ADJUDICATION
from annotator.ui.pages.adjudicate import AdjudicatePage
from tests.makers import a_person, a_span
from tests.ui.drivers import AnnotateDriver

_WORDS = (("around 60 people", "claim"), ("60 people", "quantity"), ("The mayor", "claim"))


def adjudication_views(driver: AnnotateDriver) -> Iterator[tuple[str, QWidget]]:
    """Bring up the page, empty and with cases, and go back to the text."""
    driver.run("project.adjudicate")
    page = driver.window.page_beside(ADJUDICATION)
    assert isinstance(page, AdjudicatePage)
    _wait(driver, page)
    yield "adjudication page, nothing to compare", driver.window
    _let_two_people_disagree(driver)
    _wait(driver, page)
    yield "adjudication page, a case", driver.window
    driver.run("adjudicate.edit")
    yield "adjudication page, editing", driver.window
    driver.run("adjudicate.leave")
    for name in ("unanimous", "estimates", "pin"):
        driver.run(f"adjudicate.{name}")
        _wait(driver, page)
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        (dialog,) = [each for each in shown if isinstance(each, QDialog)]
        yield f"adjudication page, {name}", dialog
        dialog.close()
        driver.settle()
    driver.run("adjudicate.overlay")
    driver.run("adjudicate.anonymous")
    driver.settle()
    yield "adjudication page, overlaid, anonymous", driver.window
    page.queue.ties.setChecked(True)
    page.queue.kind.setCurrentIndex(page.queue.kind.findData("gone"))
    _wait(driver, page)
    yield "adjudication page, nothing matches", driver.window
    driver.run("project.texts")


def _let_two_people_disagree(driver: AnnotateDriver) -> None:
    workspace = driver.workspace
    text, edits = driver.page.desk.text, []
    for place, name in enumerate(("Bo", "Cy")):
        person = a_person(name)
        edits.append(AddPerson(person))
        before = Layer(driver.page.desk.document_id, person.id)
        for words, label in _WORDS[place:]:
            start = text.index(words)
            fragments = ((start, start + len(words)),)
            facts = {"label": label, "note": "Sure?", "flag": "discuss"}
            edits.append(AddSpan(a_span(before.document_id, person.id, fragments, **facts)))
        after = Layer(before.document_id, person.id, State.DONE)
        edits.append(ChangeLayer(before, after))
    workspace.do(Batch(tuple(edits)), "Merge", lead=True)


def _wait(driver: AnnotateDriver, page: AdjudicatePage) -> None:
    driver.qtbot.waitUntil(
        lambda: not page.bar.is_running and not page._soon.isActive(), timeout=30_000
    )
    driver.settle()
