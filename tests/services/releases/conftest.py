"""Corpora to release."""

from collections.abc import Iterator

import pytest

from tests.services.releases.planted import Planted, planted_corpus


@pytest.fixture
def planted(tmp_path) -> Iterator[Planted]:
    made = planted_corpus(tmp_path)
    yield made
    made.workspace.close()
