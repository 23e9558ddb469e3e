"""The figures of the agreement page: worked out behind the window, each with its list."""

from annotator.analysis.document_sums import compare
from annotator.model.person import Role
from annotator.services.agreement import Wanted, agreement
from annotator.services.edits import AddSpan
from annotator.services.jobs import Progress
from annotator.ui.pages.agreement.words import value_text
from tests.makers import a_corpus, a_span
from tests.ui.pages.agreement.driver import AgreementDriver
from tests.ui.pages.agreement.teams import LEAD


def test_it_is_for_reviewers_and_leads_only(agreeing):
    assert agreeing.frame.front is agreeing.page
    agreeing.frame.work_as("ann")
    agreeing.desk.settle()
    assert Role.REVIEWER not in agreeing.frame.workspace.person.roles
    assert agreeing.frame.page_beside("agreement") is None
    assert not agreeing.desk.is_enabled("project.agreement")


def test_the_figures_are_those_of_the_report(agreeing):
    report = agreement(agreeing.frame.workspace)
    shown = agreeing.figure("Exact F1")
    figure = report.overall.figures["exact_f1"]
    assert shown[1] == value_text(figure.value)
    assert shown[2] == f"{value_text(figure.low)} – {value_text(figure.high)}"
    assert shown[3] == str(figure.n_documents)
    kinds = {row[0]: int(row[1]) for row in agreeing.page.overview.kinds.texts()}
    assert list(kinds.values()) == list(report.overall.decomposition.counts.values())
    assert "in progress: 2" in agreeing.page.form.left_out()
    assert "only one person has done: 1" in agreeing.page.form.left_out()


def test_a_kind_opens_the_places_behind_it_side_by_side(agreeing):
    overview = agreeing.page.overview
    agreeing.show(overview)
    kinds = [row[0] for row in overview.kinds.texts()]
    rows = agreeing.open_cell(overview.kinds, kinds.index("Fragment"), 1)
    count = agreeing.page.report.overall.decomposition.counts["fragment"]
    assert len(rows) == count > 0
    assert all("Fragment: merged" in row or "Fragment: split" in row for row in rows)
    disputes = agreeing.page.disputes
    assert agreeing.page.tabs.currentWidget() is disputes
    first = disputes.current()
    texts = disputes.view.texts()
    assert len(texts) == 2
    assert texts[0].text == agreeing.frame.workspace.document(first.document_id).text
    assert disputes.view.current >= 0
    agreeing.press("N")
    assert disputes.current() != first
    agreeing.press("Shift+N")
    assert disputes.current() == first
    agreeing.press("Shift+N")
    assert disputes.list.currentIndex().row() == count - 1
    agreeing.press("V")
    assert disputes.view.is_overlaid


def test_the_slider_moves_relaxed_f1_and_nothing_else(agreeing, monkeypatch):
    before = {row[0]: row[1] for row in agreeing.page.overview.figures.texts()}
    monkeypatch.setattr("annotator.services.agreement.assembled", None)
    monkeypatch.setattr("annotator.services.agreement.compare", None)
    agreeing.page.overview.slider.setValue(100)
    agreeing.wait()
    after = {row[0]: row[1] for row in agreeing.page.overview.figures.texts()}
    moved = {name for name in before if before[name] != after[name]}
    assert moved == {"Relaxed F1", "Mean IoU"}
    assert after["Relaxed F1"] == after["Exact F1"]
    assert agreeing.page.report.choice.iou == 1


def test_another_choice_is_said_to_be_newer_until_it_is_worked_out(agreeing):
    form, page = agreeing.page.form, agreeing.page
    form.people.names.tick(["ann", "bob"])
    form.batches.names.tick(["second"])
    form.labels.names.tick(["claim"])
    form.any_state.setChecked(True)
    agreeing.desk.settle()
    assert page._stale.isVisible()
    agreeing.press("Ctrl+Shift+F4")
    assert not page._stale.isVisible()
    assert list(page.report.by_pair) == [("ann", "bob")]
    assert page.report.labels == ["claim"]
    assert page.report.excluded.compared == 5
    assert page.report.choice.any_state


def test_an_undefined_figure_is_a_dash_with_its_reason(agreeing):
    page = agreeing.page
    page.form.metadata.names.tick(["batch = second"])
    page.form.people.names.tick(["ann"])
    agreeing.press("Ctrl+Shift+F4")
    shown = agreeing.figure("Exact F1")
    assert shown[1] == shown[2] == "—"
    assert "No document is done by two people" in shown[4]
    agreeing.show(page.overview)
    page.overview.figures.setFocus()
    page.overview.figures.go_to(1, 1)
    page.overview.figures.go_to(0, 1)
    assert "No document is done by two people" in page.overview.told()


def mark_for(workspace, person: str, title: str) -> None:
    """Mark something in a person's layer, as a lead."""
    row = next(row for row in workspace.document_rows() if row.title.startswith(title))
    span = a_span(row.id, person, ((50, 55),), label="source")
    workspace.do(AddSpan(span), "Mark", lead=True)


def test_an_edit_is_in_the_figures_and_costs_its_document_only(agreeing, monkeypatch):
    agreeing.frame.work_as(LEAD.id)
    agreeing.go()
    compared = []
    monkeypatch.setattr(
        "annotator.services.agreement.compare",
        lambda *given: compared.append(given) or compare(*given),
    )
    before = agreeing.figure("Exact F1")[1]
    mark_for(agreeing.frame.workspace, "bob", "text 1 ")
    agreeing.wait()
    assert len(compared) == 1
    assert agreeing.figure("Exact F1")[1] != before


def test_what_was_edited_meanwhile_is_worked_out_on_the_way_back(agreeing):
    agreeing.frame.work_as(LEAD.id)
    agreeing.go()
    before = agreeing.figure("Exact F1")[1]
    agreeing.desk.press("F4")
    mark_for(agreeing.frame.workspace, "bob", "text 1 ")
    agreeing.desk.settle()
    assert agreeing.figure("Exact F1")[1] == before
    agreeing.go()
    assert agreeing.figure("Exact F1")[1] != before


def test_a_list_that_is_older_than_the_figures_says_so_and_shows_the_layers_of_today(agreeing):
    agreeing.frame.work_as(LEAD.id)
    agreeing.go()
    page = agreeing.page
    agreeing.open_cell(page.overview.kinds, 1, 0)
    disputes = page.disputes
    assert "before" not in disputes.head()
    first = disputes.current()
    title = first.title[:7]
    person = first.person_ids[0]
    before = len(disputes.view.texts()[0].spans())
    mark_for(agreeing.frame.workspace, person, title)
    agreeing.wait()
    assert "from before the last change" in disputes.head()
    assert disputes.current() == first
    assert len(disputes.view.texts()[0].spans()) == before + 1


def endless(choice):
    """Work until somebody stops it."""
    while True:
        yield Progress(0, None)


def test_work_can_be_cancelled_and_what_was_known_stays(agreeing, monkeypatch):
    page, before = agreeing.page, agreeing.page.report
    monkeypatch.setattr(page._agreement, "report_job", endless)
    agreeing.desk.run("agreement.compute")
    page.open_list(Wanted(), "Everything")
    assert page.bar.is_running
    agreeing.desk.press("Ctrl+.")
    agreeing.wait()
    assert page.report is before
    assert "Cancelled" in agreeing.desk.said
    assert agreeing.listed() == []


def test_closing_the_corpus_ends_what_runs(agreeing, monkeypatch):
    page = agreeing.page
    monkeypatch.setattr(page._agreement, "report_job", endless)
    agreeing.desk.run("agreement.compute")
    agreeing.frame.close_corpus()
    assert not page.bar.is_running
    assert agreeing.frame.page_beside("agreement") is None


def test_a_corpus_without_two_people_says_so(qtbot, tmp_path):
    workspace = a_corpus(tmp_path)
    person = workspace.person.id
    workspace.close()
    agreeing = AgreementDriver(qtbot, tmp_path, workspace.path, person)
    agreeing.go()
    assert agreeing.figure("Exact F1")[1] == "—"
    assert agreeing.page.pairs.square.texts() == []
