"""A corpus for tests that damage it."""

from pathlib import Path

import pytest

from annotator.services import annotating
from tests.makers import a_corpus


@pytest.fixture
def corpus(tmp_path) -> Path:
    """Give the path of a closed corpus with a document and a span."""
    workspace = a_corpus(tmp_path)
    annotating.mark(workspace, workspace.document_rows()[0].id, "claim", [(4, 12)])
    workspace.close()
    return workspace.path
