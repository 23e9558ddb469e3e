"""The links of the chosen span: which are drawn, where they lead, where their names stand."""

import random

import pytest

from annotator.model.relation import Relation
from annotator.ui.text.arcs import MOST, Arc
from tests.ui.text.driver import PageDriver, marked

TEXT = (
    "The ministry said that around 60 people had left the valley.\n\n"
    "According to two officials the dam was safe.\n\n"
    f"{'Nothing else was known of it at that time. ' * 40}\n\n"
    "Later the mayor denied this."
)
ARABIC = "قالت الوزارة يوم الاثنين إن نحو 60 شخصا غادروا الوادي.\n\nوقال المتحدث إن السد سليم."


def span(span_id, label, words, text=TEXT):
    start = text.index(words)
    return marked(span_id, label, (start, start + len(words)))


def link(source, target, kind="attributes"):
    return Relation(f"{source} {target} {kind}", "document", "person", kind, source, target)


SPANS = [
    span("said", "attribution", "The ministry said"),
    span("left", "claim", "around 60 people had left the valley"),
    span("sixty", "quantity", "around 60 people"),
    span("safe", "claim", "the dam was safe"),
    span("denied", "attribution", "the mayor denied"),
]


@pytest.fixture
def linked(driver: PageDriver):
    driver.show(TEXT, SPANS)

    def choose(chosen, *relations) -> list[Arc]:
        driver.page.set_relations(relations)
        driver.page.choose_span(chosen, show=False)
        driver.settle()
        return driver.page.arcs()

    return choose


def chip(driver, span_id):
    return next(
        each for _, row in driver.rows() for each in row.chips if span_id in each.span_ids
    )


def test_a_link_on_one_line_goes_over_the_chips_to_its_target(linked, driver):
    (arc,) = linked("said", link("said", "left"))
    said, left = chip(driver, "said"), chip(driver, "left")
    (head,) = arc.heads
    assert head.down
    assert head.tip.x() == pytest.approx(left.left, abs=2)
    assert arc.path.boundingRect().left() == pytest.approx(said.left, abs=2)
    assert arc.name == "attributes"
    assert said.right < arc.tag.left() < arc.tag.right() < left.left
    point = arc.tag.topLeft().toPoint()
    assert driver.page.theme.outline.name() in driver.colours(arc.tag.toRect())
    assert driver.page.viewport().rect().contains(point)


def test_the_arrow_points_at_the_chosen_span_if_the_link_comes_from_the_other(linked, driver):
    (arc,) = linked("left", link("said", "left"))
    (head,) = arc.heads
    assert head.tip.x() == pytest.approx(chip(driver, "left").left, abs=2)


def test_a_link_that_runs_both_ways_has_two_heads(linked):
    (arc,) = linked("left", link("left", "safe", "same_claim"))
    assert len(arc.heads) == 2
    assert all(head.down for head in arc.heads)


def test_a_link_to_another_line_goes_down_the_left_gutter(linked, driver):
    (arc,) = linked("said", link("said", "safe"))
    assert arc.path.boundingRect().left() < driver.page.page_layout.left
    assert arc.heads[0].tip.x() == pytest.approx(chip(driver, "safe").left, abs=2)
    box = driver.page.boxes_of(SPANS[3].fragments)[0]
    assert arc.tag.bottom() <= box.top() + 1
    assert arc.tag.bottom() > box.top() - driver.page.metrics.row


def test_a_link_out_of_sight_has_its_arrow_at_the_edge_and_its_name_in_sight(linked, driver):
    view = driver.page.viewport().rect()
    (arc,) = linked("said", link("said", "denied"))
    (head,) = arc.heads
    assert head.down
    assert head.tip.y() == pytest.approx(view.height(), abs=2)
    assert view.contains(arc.tag.toRect())
    driver.page.show_position(len(TEXT) - 1)
    (arc,) = linked("denied", link("denied", "said"))
    assert not arc.heads[0].down
    assert arc.heads[0].tip.y() == pytest.approx(0, abs=2)
    assert view.contains(arc.tag.toRect())


def test_links_of_one_kind_over_one_edge_are_counted(linked):
    (arc,) = linked(
        "said", link("said", "denied"), Relation("2", "d", "p", "attributes", "said", "denied")
    )
    assert arc.name == "attributes ×2"


def test_only_links_of_the_chosen_span_between_shown_labels_are_drawn(linked, driver):
    relations = [link("said", "left"), link("sixty", "left", "quantifies")]
    assert [arc.name for arc in linked("sixty", *relations)] == ["quantifies"]
    assert linked(None, *relations) == []
    assert linked("denied", *relations) == []
    assert len(linked("left", *relations)) == 2
    driver.page.set_label_visible("quantity", False)
    assert len(linked("left", *relations)) == 1
    assert linked("left", link("gone", "left")) == []


def test_right_to_left_text_has_its_gutter_and_its_arrows_at_the_right(linked, driver):
    spans = [
        span("said", "attribution", "قالت الوزارة", ARABIC),
        span("left", "claim", "نحو 60 شخصا", ARABIC),
        span("safe", "claim", "السد سليم", ARABIC),
    ]
    driver.show(ARABIC, spans)
    near, far = linked("said", link("said", "left"), link("said", "safe"))
    layout = driver.page.page_layout
    assert near.heads[0].tip.x() == pytest.approx(chip(driver, "left").right, abs=2)
    assert far.heads[0].tip.x() == pytest.approx(chip(driver, "safe").right, abs=2)
    assert far.path.boundingRect().right() > layout.left + layout.width


def test_many_links_are_counted_and_no_name_stands_on_another(linked, driver):
    rows = []
    numbers = random.Random(3)
    words = [number for number, letter in enumerate(TEXT[:400]) if letter == " "]
    spans = [
        marked(f"s{place}", "claim", (place + 1, place + 1 + numbers.randint(1, 12)))
        for place in words[:30]
    ]
    driver.show(TEXT, spans)
    for chosen in spans:
        others = [other.id for other in spans if other is not chosen]
        arcs = linked(chosen.id, *(link(chosen.id, other, "same_claim") for other in others))
        assert len(arcs) == MOST + 1
        assert arcs[-1].name == f"+{len(others) - MOST}"
        tags = [arc.tag for arc in arcs if arc.tag is not None]
        rows.append(len(tags))
        assert not any(
            one.intersects(other)
            for number, one in enumerate(tags)
            for other in tags[number + 1 :]
        )
        low = driver.page.page_layout.left - 1
        assert all(
            low <= tag.left() <= tag.right() <= low + driver.page.width() for tag in tags
        )
    assert max(rows) == MOST + 1


def test_what_is_painted_piece_by_piece_is_what_is_painted_at_once(linked, driver):
    linked("said", link("said", "left"), link("said", "safe"), link("said", "denied"))
    bar = driver.page.verticalScrollBar()

    def agrees():
        before = driver.on_screen()
        driver.page.viewport().update()
        return before == driver.on_screen()

    assert agrees()
    bar.setValue(3)
    assert agrees()
    bar.setValue(0)
    driver.page.choose_span("left")
    assert agrees()
    driver.page.choose_span(None)
    assert agrees()
    driver.page.choose_span("said")
    driver.page.drop_span("safe")
    assert agrees()
    driver.page.set_relations([])
    assert agrees()
