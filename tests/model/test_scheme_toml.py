"""The scheme as TOML."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.scheme import Attribute, AttributeKind, Label, Level, Scheme
from annotator.model.scheme_files import default_scheme, read_scheme, scheme_from_data
from annotator.model.scheme_toml import scheme_to_toml

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def read_back(scheme, tmp_path):
    path = tmp_path / "scheme.toml"
    path.write_text(scheme_to_toml(scheme), encoding="utf-8", newline="")
    return read_scheme(path)


def test_the_default_scheme_comes_back(tmp_path):
    assert read_back(default_scheme(), tmp_path) == default_scheme()


def test_what_is_written_reads_like_a_scheme():
    lines = scheme_to_toml(default_scheme()).splitlines()
    assert lines[:2] == ['name = "misinformation"', "version = 1"]
    assert lines.count("[[labels]]") == 4
    assert "[checks]" in lines


@given(st.lists(TEXTS, min_size=4, max_size=4))
def test_any_text_comes_back(texts):
    import tomllib

    attribute = Attribute("a", AttributeKind.CHOICE, (texts[0],), texts[1], required=True)
    label = Label("l", "1", "x", "#000000", "#FFFFFF", texts[2], attributes=(attribute,))
    checks = {"odd name": Level.WARN}
    scheme = replace(Scheme("s", 3, (label,)), cases=(texts[3],), checks=checks)
    assert scheme_from_data(tomllib.loads(scheme_to_toml(scheme))) == scheme
