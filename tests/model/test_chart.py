"""Numbers in a chart are written as in the language of the window."""

import pytest

from annotator.model.chart import Numerals


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (1234567, "1,234,567"),
        (0.5, "0.5"),
        (-12.0, "-12"),
        (1.23456, "1.235"),
        (-0.0001, "0"),
    ],
)
def test_as_many_decimals_as_are_needed(value, written):
    assert Numerals().written(value) == written


def test_other_digits_and_signs():
    arabic = Numerals("٠١٢٣٤٥٦٧٨٩", "٬", "٫", "\u061c-")
    assert arabic.written(-1250.5) == "\u061c-١٬٢٥٠٫٥"
