"""annotator packet and annotator merge, as a lead and a person use them in a terminal."""

import gc

import pytest

from tests.makers import TEXT


@pytest.fixture
def handed_out(corpus, annotator, tmp_path):
    """Give the path of Bo's copy of a corpus of one text."""
    (tmp_path / "text.txt").write_bytes(TEXT.encode())
    assert annotator("import", corpus, tmp_path / "text.txt").status == 0
    assert annotator("people", corpus, "--add", "Bo Lind", "--pseudonym", "bee").status == 0
    out = annotator("packet", corpus, "out", "bee", tmp_path / "bo.packet")
    assert (out.status, out.err) == (0, "")
    assert "to bee (Bo Lind)" in out.out
    made = annotator("packet", tmp_path / "bo.corpus", "open", tmp_path / "bo.packet", "--json")
    assert made.json["new"] is True
    assert (made.json["documents"], made.json["person"]) == (1, "Bo Lind")
    return tmp_path / "bo.corpus"


def test_out_open_back_show_and_merge(handed_out, corpus, annotator, tmp_path):
    packet = tmp_path / "back.packet"
    again = annotator("packet", handed_out, "open", tmp_path / "bo.packet")
    assert "Brought up to date" in again.out
    assert annotator("packet", handed_out, "back", packet).status == 0
    shown = annotator("packet", corpus, "show", packet, "--json").json
    assert (shown["kind"], shown["person"], shown["refused"]) == ("back", "bee", None)
    assert "secret" not in shown
    trial = annotator("merge", corpus, packet, "--dry-run", "--json").json
    assert trial["dry_run"] is True
    report = annotator("merge", corpus, packet, "--json").json
    assert [one["known"] for one in report["packets"]] == [False]
    assert (report["conflicts"], report["dropped_relations"]) == ([], [])
    assert "nothing new" in annotator("merge", corpus, packet).out
    assert annotator("check", corpus).status == 0


def test_what_is_no_packet_or_not_for_this_corpus_is_refused(handed_out, annotator, tmp_path):
    text = annotator("merge", tmp_path / "work.corpus", tmp_path / "text.txt")
    assert (text.status, text.out) == (1, "")
    assert "this is no zip archive" in text.err
    annotator("new", tmp_path / "other.corpus")
    packet = tmp_path / "bo.packet"
    shown = annotator("packet", tmp_path / "other.corpus", "show", packet)
    assert (shown.status, "another project" in shown.out) == (1, True)
    nobody = annotator("packet", tmp_path / "work.corpus", "out", "Nobody", packet)
    assert (nobody.status, "Known are: bee" in nobody.err) == (1, True)
    strange = annotator("packet", tmp_path / "work.corpus", "back", packet)
    assert (strange.status, "not made by opening a packet" in strange.err) == (1, True)


@pytest.mark.parametrize("name", ["back.packet", "text.txt"])
def test_the_collector_works_again_after_a_merge(handed_out, corpus, annotator, tmp_path, name):
    annotator("packet", handed_out, "back", tmp_path / "back.packet")
    was_enabled = gc.isenabled()
    gc.enable()
    try:
        annotator("merge", corpus, tmp_path / name)
        assert gc.isenabled()
    finally:
        if not was_enabled:
            gc.disable()
