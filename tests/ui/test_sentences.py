"""What the layers below say is read in the language of the window."""

import pytest

from annotator.model.checks import Work, findings
from annotator.model.errors import AnnotatorError
from annotator.model.scheme_files import default_scheme
from annotator.services.transfer import WRITABLE
from annotator.services.workspace import open_corpus
from annotator.ui.languages import Languages
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from tests.makers import a_span


@pytest.fixture
def german(qapp, tmp_path):
    """Speak German."""
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "de"
    languages = Languages(qapp, settings)
    yield
    languages.dispose()


def test_english_stays_as_it_is(qapp):
    assert in_language("There is nothing to undo.") == "There is nothing to undo."


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("There is nothing to undo.", "Es gibt nichts rückgängig zu machen."),
        ("claim: reason has no value.", "claim: reason hat keinen Wert."),
        (
            "/a b/%1 c.corpus: the table is empty.",
            "/a b/%1 c.corpus: Die Tabelle ist leer.",
        ),
        (
            "a.csv:3: there is no column “x: y”: choose one of “a”, “b”.",
            "a.csv:3: eine Spalte „x: y“ gibt es nicht: Wählen Sie eine aus “a”, “b”.",
        ),
        (
            "/c.corpus: the file cannot be opened. Check its folder and permissions.",
            "/c.corpus: die Datei kann nicht geöffnet werden. Prüfen Sie Ordner und Rechte.",
        ),
        (
            "x.jsonl:2: a fragment must be two whole numbers, not 3.",
            "x.jsonl:2: ein Fragment muss aus zwei ganzen Zahlen bestehen, nicht 3.",
        ),
        ("No such device or address", "No such device or address"),
        ("", ""),
    ],
)
def test_values_take_their_places(german, sentence, wanted):
    assert in_language(sentence) == wanted


def test_a_refusal_and_a_finding_are_translated(german, tmp_path):
    with pytest.raises(AnnotatorError) as refused:
        open_corpus(tmp_path / "nowhere.corpus")
    assert in_language(str(refused.value)).startswith(f"{tmp_path}/nowhere.corpus: Diese Datei")
    text = "Nobody knows."
    span = a_span(label="quantity", fragments=((0, 6),))
    work = Work(text, (span,), (), default_scheme())
    assert in_language(findings(work)[0].sentence) == "quantity: Darin steht keine Zahl."


def test_every_format_is_described(german):
    for entry in WRITABLE:
        assert in_language(entry.description) != entry.description


def test_a_very_long_sentence_is_not_looked_for(german):
    sentence = "x: " * 2000 + "the table is empty."
    assert in_language(sentence) == sentence
