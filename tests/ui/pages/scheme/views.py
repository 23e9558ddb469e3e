"""The scheme page as a lead comes by it: every form, changes that wait, its dialogs."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from annotator.model.scheme_change import ChangeLabel, MergeLabels, SplitLabel
from annotator.model.scheme_comparison import Question, Thing
from annotator.services.scheme_spans import Standing
from annotator.ui.commands.schemes import SCHEME
from annotator.ui.pages.scheme import SchemePage
from annotator.ui.pages.scheme.merge_dialog import MergeDialog
from annotator.ui.pages.scheme.nodes import ROOTS, Kind, Node
from annotator.ui.pages.scheme.question_dialog import QuestionDialog
from annotator.ui.pages.scheme.split_dialog import SplitDialog
from annotator.ui.pages.scheme.standing_dialog import StandingDialog
from tests.ui.drivers import AnnotateDriver
from tests.ui.pages.scheme.driver import node_of


def scheme_views(driver: AnnotateDriver) -> Iterator[tuple[str, QWidget]]:
    """Bring up what the page has to show."""
    driver.run("project.scheme")
    page = driver.window.page_beside(SCHEME)
    assert isinstance(page, SchemePage)
    nodes = [*ROOTS, node_of("claim"), node_of("quantity", "kind")]
    nodes += [node_of("quantity", "kind", "money"), Node(Kind.RELATION, "quantifies")]
    for node in nodes:
        page.tree.choose(node)
        driver.settle()
        yield f"scheme page, {node.kind} {node.text}", driver.window
    claim = page.scheme.label("claim")
    page.change(ChangeLabel("claim", replace(claim, key="2", colour="#FFFF00")))
    page.tree.choose(node_of("claim"))
    driver.settle()
    yield "scheme page, clashes", driver.window
    page.change(ChangeLabel("claim", replace(claim, name="An assertion with a long name 😀")))
    page.change(SplitLabel("quantity", (("", "amount"), ("", "share"))))
    page.change(MergeLabels(("unverifiable detail", "attribution"), "attribution"))
    driver.qtbot.waitUntil(lambda: page.foreseen is not None, timeout=30_000)
    driver.settle()
    yield "scheme page, changes that wait", driver.window
    yield from _dialogs(driver, page)
    driver.run("project.texts")


def _dialogs(driver: AnnotateDriver, page: SchemePage) -> Iterator[tuple[str, QWidget]]:
    scheme = page.draft.base
    names = [label.name for label in scheme.labels[1:]]
    for dialog in (
        MergeDialog("claim", names, page),
        SplitDialog(scheme, "quantity", page),
        StandingDialog("claim", ([Standing("d", "Dam", "p1", "s", 0, 3, "The dam")], 2), page),
        QuestionDialog(Question(Thing.VALUE, "kind", "money", ("cash", "sum")), page),
    ):
        dialog.open()
        driver.settle()
        yield f"scheme page, {dialog.objectName()}", dialog
        if isinstance(dialog, SplitDialog):
            dialog.how.choose("")
            driver.settle()
            yield "scheme page, split by hand", dialog
        dialog.reject()
        driver.settle()
