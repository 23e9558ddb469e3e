"""Teams whose disagreements are settled."""

import contextlib

import pytest

from annotator.model.scheme import Attribute, AttributeKind
from annotator.services.adjudicating import Adjudication
from tests.teams import Text, a_team

LABELS = ("claim", "source", "number")
STANCE = Attribute("stance", AttributeKind.CHOICE, ("for", "against", "neither"))
SIGN = "Ada said “قال الوزير 😀” on Monday, and nobody in the valley believed a word of it."


@pytest.fixture
def settle(tmp_path):
    """Make corpora with their adjudications, which are closed at the end."""
    with contextlib.ExitStack() as stack:

        def make(*layers, people=("ann", "bob", "cy"), **facts):
            texts = [
                Text(f"{place}. {SIGN}", work, title=f"text {place}")
                for place, work in enumerate(layers, 1)
            ]
            workspace = a_team(tmp_path, texts, LABELS, [STANCE], people=people, **facts)
            stack.callback(workspace.close)
            adjudication = Adjudication(workspace)
            stack.callback(adjudication.close)
            return workspace, adjudication

        yield make
