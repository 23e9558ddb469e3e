"""The table of losses in the manual is what the formats declare."""

from pathlib import Path

from tests.docs_scripts import docs_script

ROOT = Path(__file__).resolve().parents[2]


def test_the_table_of_losses_is_in_step():
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert docs_script("make_losses").with_table(page) == page, "run docs/make_losses.py"
