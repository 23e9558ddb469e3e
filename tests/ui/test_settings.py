"""Settings come back as they were, and nonsense reads as the default."""

import json

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as rules
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings

from annotator.ui.settings import MOST_RECENT, Place, Settings, as_text, from_text

CHOSEN = {
    "theme": "dark",
    "language": "de",
    "font_family": "DejaVu Serif",
    "font_size": 14.5,
    "measure": 66,
    "line_spacing": 2.0,
    "trim_selections": False,
    "chips": False,
    "idle_seconds": 30,
    "last_folder": "Ünïcode, “quoted”; [section]",
}


def test_settings_come_back_in_another_session(tmp_path):
    first = Settings(tmp_path / "s.ini")
    for name, value in CHOSEN.items():
        setattr(first, name, value)
    first.save()
    second = Settings(tmp_path / "s.ini")
    assert {name: getattr(second, name) for name in CHOSEN} == CHOSEN


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("theme", '"purple"'),
        ("theme", "3"),
        ("font_size", '"large"'),
        ("font_size", "4000"),
        ("font_size", "true"),
        ("measure", "80.5"),
        ("chips", "1"),
        ("trim_selections", "not json"),
        ("line_spacing", "NaN"),
    ],
)
def test_a_setting_that_was_spoiled_reads_as_its_default(tmp_path, name, stored):
    raw = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    raw.setValue(name, stored)
    raw.sync()
    settings = Settings(tmp_path / "s.ini")
    assert getattr(settings, name) == getattr(Settings, name).default


@pytest.mark.parametrize(("name", "value"), [("theme", "purple"), ("measure", 3)])
def test_a_wrong_value_is_refused(tmp_path, name, value):
    settings = Settings(tmp_path / "s.ini")
    with pytest.raises(ValueError, match=name):
        setattr(settings, name, value)


def test_a_change_is_told_once(tmp_path):
    settings = Settings(tmp_path / "s.ini")
    told = []
    settings.changed.connect(told.append)
    settings.theme = "dark"
    settings.theme = "dark"
    assert told == ["theme"]


def test_recent_corpora_are_the_newest_first_and_few(tmp_path):
    settings = Settings(tmp_path / "s.ini")
    paths = [tmp_path / f"{number}.corpus" for number in range(MOST_RECENT + 3)]
    for path in [*paths, paths[5]]:
        settings.remember_corpus(path)
    assert settings.recent_corpora()[:2] == [paths[5], paths[-1]]
    assert len(settings.recent_corpora()) == MOST_RECENT
    settings.forget_corpus(paths[5])
    assert paths[5] not in settings.recent_corpora()


def test_place_and_person_are_kept_by_corpus(tmp_path):
    settings = Settings(tmp_path / "s.ini")
    settings.remember_place("one", Place("document", 17))
    settings.remember_person("one", "ada")
    assert settings.place("one") == Place("document", 17)
    assert settings.person("one") == "ada"
    assert settings.place("two") is None
    assert settings.person("two") is None


@rules(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_whatever_is_stored_nothing_breaks(tmp_path, stored):
    raw = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    for key in ("recent_corpora", "shortcuts", "places/x", "people/x", "measure"):
        raw.setValue(key, json.dumps(stored))
    raw.sync()
    settings = Settings(tmp_path / "s.ini")
    assert isinstance(settings.recent_corpora(), list)
    assert isinstance(settings.shortcuts(), dict)
    assert settings.measure == (
        stored if type(stored) is int and 30 <= stored <= 400 else Settings.measure.default
    )
    settings.place("x")
    settings.person("x")


def test_what_a_splitter_saved_survives_as_text():
    state = QByteArray(bytes(range(256)))
    assert from_text(as_text(state)) == state
    assert from_text("not base64 ü") is not None
