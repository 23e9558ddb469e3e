"""An agreement page to work with."""

import pytest

from tests.ui.pages.agreement.driver import AgreementDriver
from tests.ui.pages.agreement.teams import REVIEWER, team_corpus


@pytest.fixture
def agreeing(qtbot, tmp_path) -> AgreementDriver:
    """Show the page for a reviewer, with its figures worked out."""
    driver = AgreementDriver(qtbot, tmp_path, team_corpus(tmp_path), REVIEWER.id)
    driver.go()
    return driver
