"""A corpus of a team for tests of what is handed out."""

import contextlib

import pytest

from annotator.model.layer import State
from annotator.model.person import Person
from annotator.model.scheme import Label, Scheme
from annotator.services.edits import AddDocument, AddPerson, Batch, ChangeLayer, entry_of
from annotator.services.workspace import create_corpus
from tests.makers import a_document


class Team:
    """Three annotators and so many documents; “lea” leads and “gold” is nobody's."""

    def __init__(self, folder, documents):
        scheme = Scheme("Test", 1, (Label("claim", "1", "cl", "#000000", "#FFFFFF"),))
        self.workspace = create_corpus(folder / "team.corpus", scheme)
        self.people = [
            Person(f"id-{name}", name.title(), name) for name in ("ann", "bob", "علي")
        ]
        texts = [
            a_document(
                f"{number} " + "😀" * (number * 37 % 101),
                id=f"d{number:03}",
                title=f"Text {number}",
                metadata={"source": "Courier" if number % 2 else "Post"},
            )
            for number in range(documents)
        ]
        edits = [AddPerson(person) for person in self.people]
        edits += [AddDocument(entry_of(text), text.text) for text in texts]
        self.workspace.do(Batch(tuple(edits)), "Import", lead=True)

    def set_state(self, document_id, name, state):
        """Let somebody say how far they are."""
        with self.workspace.store.lock:
            before = self.workspace.store.layers.get(document_id, f"id-{name}")
        after = type(before)(document_id, f"id-{name}", State(state))
        self.workspace.do(ChangeLayer(before, after), "Set state", lead=True)


@pytest.fixture
def a_team(tmp_path):
    """Give a function that makes a team; its corpus is closed in the end."""
    with contextlib.ExitStack() as stack:

        def make(documents=6):
            team = Team(tmp_path, documents)
            stack.callback(team.workspace.close)
            return team

        yield make
