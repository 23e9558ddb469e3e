"""What is printed."""

import io
import json
import sys

import pytest

from annotator.cli.output import say, say_json, say_table
from annotator.cli.progress import drawn, run_job
from annotator.services.jobs import Progress


def test_a_text_cannot_steer_the_terminal(capsys):
    say("title \x1b[2J\x9b31m\u202etxt")
    assert capsys.readouterr().out == "title \\x1b[2J\\x9b31m\\u202etxt\n"


def test_json_keeps_its_characters_and_hides_controls(capsys):
    say_json({"title": "العربية \x9b \x7f"})
    out = capsys.readouterr().out
    assert "العربية" in out
    assert "\x9b" not in out
    assert json.loads(out) == {"title": "العربية \x9b \x7f"}


def test_numbers_stand_to_the_right(capsys):
    say_table([("spans", 12), ("characters", 123456)])
    assert capsys.readouterr().out == ("  spans            12\n  characters  123,456\n")


def test_a_name_of_several_lines_stays_in_its_row(capsys):
    say_table([("a\nb", 1), ("c\td\u2028e", 2)])
    assert capsys.readouterr().out == "  a\\nb         1\n  c\\td\\u2028e  2\n"


@pytest.mark.parametrize(
    ("progress", "seconds", "line"),
    [
        (Progress(5, 10, "a.txt"), 3, "############............  5 of 10  0:03 left  a.txt"),
        (Progress(0, 10), 3, "........................  0 of 10  "),
        (Progress(1500, None, "b"), 3, "1,500  b"),
        (Progress(12, 10), 3, "########################  12 of 10  0:00 left  "),
    ],
)
def test_a_line_of_progress(progress, seconds, line):
    assert drawn(progress, seconds) == line


def work(log):
    try:
        yield Progress(0, 2, "begin\x1b[2J")
        yield Progress(1, 2)
    finally:
        log.append("closed")
    return "result"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_pipe_sees_no_progress(capsys):
    log = []
    assert run_job(work(log)) == "result"
    assert log == ["closed"]
    assert capsys.readouterr() == ("", "")


def test_a_terminal_sees_a_bar_that_goes_away(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run_job(work([])) == "result"
    assert "0 of 2" in terminal.getvalue()
    assert "begin\x1b" not in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[2K")


def test_an_interrupted_job_is_closed(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    log = []

    def interrupted():
        yield from work(log)

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("annotator.cli.progress.drawn", interrupt)
    with pytest.raises(KeyboardInterrupt):
        run_job(interrupted())
    assert log == ["closed"]
