"""No sentence says “1 spans”: a number stands behind what it counts, or is never one."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.docs_scripts import docs_script

ROOT = Path(__file__).resolve().parents[2] / "annotator"
THINGS = (
    "annotations|assignments|batches|cases|cells|changes|clusters|decisions|documents|edits|files|"
    "fragments|groups|hits|items|labels|layers|links|packets|people|places|questions|relations|"
    "rows|sheets|spans|texts|values|versions|words"
)
sentence_of = docs_script("make_translations").sentence_of
COUNTED = re.compile(rf"(?<!of )(?<!of the )%\d (?:(?!of |between )[a-z-]+ )?(?:{THINGS})\b")
NEVER_ONE = {
    "%1 changes wait. Take all of them back?": "one is taken back without asking",
    "%1 documents are not finished, and count for nothing here.": "one has its own sentence",
    "“%1” has %2 spans: too few to learn it or to test it.": "one has its own sentence",
    "A conditional random field over the words of %1 documents, one for each label, in three "
    "folds that share no claim and no near-duplicate. The dotted line is the agreement of "
    "people: the ceiling.": "the baseline learns from many documents or not at all",
    "Only the first %1 hits are shown.": "a bound of the program",
    "Only %1 of the chosen documents are with nobody yet, so a calibration set cannot have %2: "
    "ask for fewer.": "one has its own sentence",
    "%1 needs %2 people who are done, and there are %3.": "the least that a method needs",
    "%1 needs %2 clusters, and there are %3.": "the least that a method needs",
    "%1 documents": "a single document is named by its title",
    "%1  (%2 documents)": "left out where it is one",
    "%1:%2: a cell is longer than %3 characters: divide its text, or see whether a quotation "
    "mark is missing.": "a bound of the program",
}
"""Sentences in which a number precedes what it counts, and why it is never one there."""
BOUNDS = re.compile(r"more than %\d|needs? %\d|first %\d|stops at %\d")
UNREAD = ("ui/tour/", "formats/cas/layers.py")
"""What the demo prints is always the same; a phrase with a number of its own beside it."""


def test_no_number_that_may_be_one_precedes_a_plural():
    found = {
        text: place
        for place, text in sentences()
        if COUNTED.search(BOUNDS.sub("", text)) and text not in NEVER_ONE
    }
    assert found == {}


def sentences() -> Iterator[tuple[str, str]]:
    """Yield the sentences of the program with %1, %2 … where values stand, and their place."""
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(UNREAD):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if text := sentence_of(node):
                    yield f"{name}:{node.lineno}", text
