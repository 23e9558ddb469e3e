"""annotator new."""

from annotator.model.scheme_files import default_scheme
from annotator.model.scheme_toml import scheme_to_toml


def test_a_new_corpus_is_empty_and_has_the_default_scheme(annotator, tmp_path):
    made = annotator("new", tmp_path / "a.corpus")
    assert made.status == 0
    assert "misinformation" in made.out
    stats = annotator("stats", tmp_path / "a.corpus", "--json").json
    assert (stats["documents"], stats["people"], stats["spans"]) == (0, 0, 0)


def test_nothing_is_overwritten(annotator, tmp_path):
    path = tmp_path / "a.corpus"
    path.write_bytes(b"dear diary")
    refused = annotator("new", path)
    assert refused.status == 1
    assert "there is a file of this name already" in refused.err
    assert path.read_bytes() == b"dear diary"


def test_a_scheme_of_ones_own(annotator, tmp_path):
    text = scheme_to_toml(default_scheme()).replace('"misinformation"', '"rumours"')
    (tmp_path / "own.toml").write_text(text, encoding="utf-8")
    assert (
        annotator("new", tmp_path / "a.corpus", "--scheme", tmp_path / "own.toml").status == 0
    )
    assert annotator("stats", tmp_path / "a.corpus", "--json").json["scheme"] == "rumours"


def test_a_wrong_scheme_leaves_no_corpus(annotator, tmp_path):
    (tmp_path / "own.toml").write_text("name = 1\nversion", encoding="utf-8")
    refused = annotator("new", tmp_path / "a.corpus", "--scheme", tmp_path / "own.toml")
    assert refused.status == 1
    assert "own.toml" in refused.err
    assert not (tmp_path / "a.corpus").exists()


def test_a_folder_that_is_not_there(annotator, tmp_path):
    refused = annotator("new", tmp_path / "nowhere" / "a.corpus")
    assert refused.status == 1
    assert refused.err.count("\n") == 1


def test_a_missing_scheme_is_one_sentence(annotator, tmp_path):
    refused = annotator("new", tmp_path / "x.corpus", "--scheme", tmp_path / "none.toml")
    assert refused.status == 1
    assert refused.err.endswith(
        "none.toml: the scheme cannot be read: No such file or directory.\n"
    )
    assert not (tmp_path / "x.corpus").exists()
