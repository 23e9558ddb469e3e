"""Charts keep letters as letters, have the colours of the theme, and need no colour alone."""

import re
import xml.etree.ElementTree as ET

import pytest

from annotator.formats.charts import drawn
from annotator.model.chart import BarChart, IntervalChart, Look, Numerals, Series

DARK = Look("#e6e6e3", "#1b1d1f", "#6e7278", is_dark=True)
PEOPLE = BarChart(
    ("Ada", "فاطمة", "😀 & <b>"),
    (Series("done", (3, 1200, 0)), Series("open", (1, 2, None))),
    "documents",
)
DAYS = BarChart(
    tuple(f"{day} Nov" for day in range(1, 31)),
    (Series("a", tuple(range(-3, 27))),),
    "spans",
    True,
)
TREND = IntervalChart(("one", "two"), (0.5, None), (0.25, None), (0.75, None), "exact F1")


def texts(svg):
    return [
        "".join(one.itertext()) for one in ET.fromstring(svg).iter() if one.tag.endswith("text")
    ]


def test_names_stay_text_in_every_script():
    found = texts(drawn(PEOPLE, Look()))
    assert {"Ada", "فاطمة", "😀 & <b>", "done", "open", "documents"} <= set(found)
    assert {"4", "1,202", "0"} <= set(found)


def test_the_colours_are_those_of_the_theme():
    svg = drawn(PEOPLE, DARK)
    assert {"#1b1d1f", "#e6e6e3", "#6e7278"} <= set(re.findall("#[0-9a-f]{6}", svg))
    assert "#ffffff" not in svg
    assert "#000000" not in re.sub("stroke: #000000", "", svg)


def test_series_differ_by_hatches_too():
    assert "<pattern" in drawn(PEOPLE, Look())
    alone = BarChart(PEOPLE.places, PEOPLE.series[:1], "documents")
    assert "<pattern" not in drawn(alone, Look())


def test_numbers_are_those_of_the_language():
    look = Look(numerals=Numerals("٠١٢٣٤٥٦٧٨٩", "٬", "٫"), is_mirrored=True)
    found = texts(drawn(PEOPLE, look))
    assert "١٬٢٠٢" in found
    assert not any(re.search("[0-9]", one) for one in found)


def test_not_every_day_is_named_where_there_are_many():
    found = [one for one in texts(drawn(DAYS, Look())) if one.endswith("Nov")]
    assert len(found) == 15
    assert found[0] == "1 Nov"


def test_a_wider_chart_has_room_for_more_names():
    usual, wide = (drawn(DAYS, Look(width=width)) for width in (6.4, 12.8))
    assert float(re.search(r'width="([\d.]+)pt"', usual).group(1)) == pytest.approx(460.8)
    assert float(re.search(r'width="([\d.]+)pt"', wide).group(1)) == pytest.approx(921.6)
    assert sum(one.endswith("Nov") for one in texts(wide)) == 30


def test_what_is_undefined_has_no_point():
    found = texts(drawn(TREND, Look()))
    assert found.count("0.5") == 1
    assert {"one", "two"} <= set(found)


@pytest.mark.parametrize("chart", [PEOPLE, TREND])
def test_the_same_chart_is_the_same_file(chart):
    assert drawn(chart, Look()) == drawn(chart, Look())


def test_nothing_is_drawn_of_nothing():
    assert texts(drawn(BarChart((), (Series("a", ()),), "spans"), Look()))


@pytest.mark.parametrize("is_upright", [False, True])
def test_strange_names_are_drawn_as_they_are_or_without_what_cannot_be(is_upright):
    names = ("_x", "$a_b$", "a\x01\x0b\nb", "\u202eabc", "\ud800", "", "<b>&amp;", "x" * 90)
    series = tuple(Series(name, (1.0,) * len(names)) for name in names)
    found = texts(drawn(BarChart(names, series, "a", is_upright, "b"), Look()))
    for name in ("_x", "$a_b$", "a b", "abc", "<b>&amp;", "x" * 27 + "…"):
        times = [one for one in found if one.lstrip("\u2060") == name]
        assert len(times) == 2, name
