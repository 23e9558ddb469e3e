from annotator.ui.jobs import QuietRun


def settle(agreeing):
    """Press the key that goes to the case of a place; return the page of cases."""
    agreeing.desk.press("G")
    page = agreeing.frame.page_beside("adjudication")
    agreeing.desk.qtbot.waitUntil(
        lambda: not page.bar.is_running and not agreeing.frame.findChildren(QuietRun),
        timeout=60_000,
    )
    agreeing.desk.settle()
    return page


def open_places(agreeing):
    """Open what stands behind the first kind that has places."""
    agreeing.go()
    agreeing.page.overview.focus()
    agreeing.press("Return")
    assert agreeing.page.disputes.current() is not None


def test_a_place_leads_to_its_case(agreeing):
    open_places(agreeing)
    agreeing.press("N")
    dispute = agreeing.page.disputes.current()
    start, end = dispute.extent
    page = settle(agreeing)
    item = page.bench.case.item
    assert agreeing.frame.front is page
    assert item.document_id == dispute.document_id
    assert item.first <= start < end <= item.behind
    assert {span.id for span in dispute.spans} <= {span.id for span in page.bench.case.spans}


def test_a_case_that_a_filter_hides_is_found_too(agreeing):
    open_places(agreeing)
    page = settle(agreeing)
    page.queue.state.setCurrentIndex(page.queue.state.findData("settled"))
    agreeing.desk.qtbot.waitUntil(lambda: not page.bar.is_running, timeout=60_000)
    assert page.bench.case is None
    agreeing.go()
    dispute = agreeing.page.disputes.current()
    assert settle(agreeing).bench.case.item.document_id == dispute.document_id
    assert page.queue.state.currentData() == ""
