"""Searches answer by a signal, and no pattern keeps the window from working."""

import pytest
from PySide6.QtCore import QObject, QTimer

from annotator.model.searching import Query
from annotator.ui.text.searches import Searches

TEXT = (
    "The ministry said around 60 people left.\r\nCafé and cafe\u0301 😀 60.\n" + "a" * 40 + "!"
)
LONG = "x " * 50_000
EVIL = [
    "(a+)+$",
    "(a+)+b",
    "([a-zA-Z]+)*$",
    "(a|aa)+$",
    "(a|a?)+$",
    "(.*a){20}$",
    "(.*a){25}b",
    "(a*)*b",
    "(a*)*$",
    "(a?){30}a{30}b",
    "((a+)+)+$",
    "(a|b|aa)*c$",
    "(?:a+)+(?:a+)+$",
    "(aa+)+$",
    "(aa|a)*$",
    "^(a+)*$",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(\\w+)+\\?",
    "(\\w*)*\\?",
    "(\\w+\\w+)+\\?",
    "(a+a+)+y",
    "(x+x+)+y|(a+a+)+y",
    "(.+)+\\?",
    "(.+a+)+\\?",
    "([^!]+)+\\?",
    "(?i)(A+)+\\?",
    "(a{1,30}){1,30}\\?",
    "(?:(?:a|a)+)+\\?",
    "(a+){2,40}\\?",
    "(?=(a+)+\\?)a",
]


class Listener:
    """Waits for the one answer to a query."""

    def __init__(self, qtbot, budget: int = 10_000) -> None:
        self.owner = QObject()
        self.searches = Searches(self.owner, budget)
        self.searches.set_text(TEXT)
        self.answers: list[object] = []
        self.searches.found.connect(self.answers.append)
        self.searches.refused.connect(self.answers.append)
        self._qtbot = qtbot

    def ask(self, *arguments, **switches):
        self.answers.clear()
        self.searches.search(Query(*arguments, **switches))
        self._qtbot.waitUntil(lambda: bool(self.answers), timeout=30_000)
        assert len(self.answers) == 1
        return self.answers[0]

    def texts(self, *arguments, **switches) -> list[str]:
        ranges = self.ask(*arguments, **switches).ranges
        return [self.searches.text[start:end] for start, end in ranges]


@pytest.fixture
def listener(qtbot):
    one = Listener(qtbot)
    yield one
    one.searches.stop()


@pytest.fixture
def impatient(qtbot):
    one = Listener(qtbot, budget=60)
    yield one
    one.searches.stop()


def test_words_and_patterns_are_found_at_places_of_the_text(listener):
    assert listener.texts("60") == ["60", "60"]
    assert listener.texts("cafe") == ["Café", "cafe\u0301"]
    assert listener.texts("cafe", marks=True) == []
    assert listener.texts(r"\d+", pattern=True) == ["60", "60"]
    assert listener.texts("caf.", pattern=True) == ["Café", "cafe\u0301"]
    assert listener.texts("Caf.", pattern=True, case=True) == ["Café"]
    assert listener.texts("😀 6", pattern=True) == ["😀 6"]
    assert listener.texts(r"^c\w+", pattern=True) == ["Café"]
    assert listener.texts("aro|a*", pattern=True, words=True) == ["a" * 40]
    assert listener.texts("") == []


def test_one_process_serves_many_patterns_and_another_text(listener):
    assert listener.texts("The", pattern=True) == ["The"]
    process = listener.searches._patterns._process
    listener.searches.set_text(LONG + "ministry")
    assert listener.texts("min[a-z]+", pattern=True) == ["ministry"]
    assert listener.ask("x", pattern=True).is_cut
    assert listener.searches._patterns._process is process


def test_a_long_text_is_folded_between_events(listener):
    listener.searches.set_text(TEXT + "é " * 400_000 + "End")
    assert listener.texts("end") == ["End"]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("a(b", "This is no pattern: missing ), unterminated subpattern, at character 2."),
        ("[z-a]", "This is no pattern: bad character range z-a, at character 2."),
        ("*", "This is no pattern: nothing to repeat, at character 1."),
        (f"a{{{1 << 70}}}", "This pattern is too large; make it simpler."),
    ],
)
def test_a_bad_pattern_is_one_sentence_with_a_place(listener, pattern, said):
    assert listener.ask(pattern, pattern=True) == said


@pytest.mark.parametrize("pattern", EVIL)
def test_an_evil_pattern_stops_at_its_budget_while_the_window_works(impatient, pattern):
    ticks = []
    clock = QTimer(impatient.owner, interval=0)
    clock.timeout.connect(lambda: ticks.append(1))
    clock.start()
    answer = impatient.ask(pattern, pattern=True)
    clock.stop()
    assert answer == "This pattern is too slow; make it simpler."
    assert len(ticks) > 50


def test_after_an_evil_pattern_the_next_is_answered(listener):
    assert listener.texts("6.", pattern=True) == ["60", "60"]
    listener.searches.search(Query("(a+)+$", pattern=True))
    assert listener.texts("6.", pattern=True) == ["60", "60"]


def test_a_cancelled_search_says_nothing(listener, qtbot):
    listener.searches.search(Query("The", pattern=True))
    listener.searches.cancel()
    assert listener.texts("60") == ["60", "60"]


def test_a_process_that_dies_is_told_and_the_next_search_has_another(listener):
    listener.texts("The", pattern=True)
    listener.answers.clear()
    listener.searches._patterns._process.kill()
    listener._qtbot.waitUntil(lambda: bool(listener.answers))
    assert "cannot be searched for now" in listener.answers[0]
    assert listener.texts("The", pattern=True) == ["The"]


def test_stopping_leaves_no_process(listener):
    listener.texts("The", pattern=True)
    listener.searches.stop()
    assert not listener.searches._patterns.is_running
