"""The table of losses in the manual is what the formats declare."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_table_of_losses_is_in_step():
    spec = importlib.util.spec_from_file_location(
        "make_losses", ROOT / "docs" / "make_losses.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert module.with_table(page) == page, "run docs/make_losses.py"
