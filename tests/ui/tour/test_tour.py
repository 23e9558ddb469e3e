"""The tour itself, and that it notices when something is not as it should be."""

import pytest

from annotator.ui.choosing import DOCUMENTS
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Settings
from annotator.ui.tour import proof
from annotator.ui.tour.marks import MARKS, Mark
from annotator.ui.tour.player import TourError
from annotator.ui.tour.tour import Tour, fresh_folder


@pytest.fixture
def ended(qtbot, qapp, tmp_path, monkeypatch):
    """Give a tour that was played to its end, its window still open."""
    monkeypatch.setenv(DOCUMENTS, str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = MainWindow(Settings(tmp_path / "settings.ini", qapp))
    qtbot.addWidget(window)
    window.show()
    tour = Tour(window, tmp_path, 0)
    with qtbot.waitSignal(tour.ended, timeout=120_000):
        tour.start()
    yield tour
    window.close_corpus()


def test_the_tour_makes_what_it_says_and_notices_what_is_missing(ended, tmp_path):
    assert ended.error is None
    scene = ended.scene
    report = "\n".join(ended.report())
    assert str(tmp_path) in report
    assert f"{len(MARKS)} spans (attribution, claim, quantity, unverifiable detail" in report
    assert [path.name for path in scene.exports] == ["demo.jsonl", "sentences.csv"]
    assert len(list(tmp_path.glob("[0-9][0-9]-*.png"))) >= 10
    proof.check_exports(scene)
    proof.check_marks(scene)
    scene.workspace.undo()
    with pytest.raises(TourError, match="not done"):
        proof.check_marks(scene)
    scene.workspace.undo()
    with pytest.raises(TourError, match="is wrong"):
        proof.check_marks(scene)
    native = scene.exports[0]
    native.write_text(native.read_text("utf-8").replace("she added", "she adds", 1), "utf-8")
    with pytest.raises(TourError):
        proof.check_exports(scene)


def test_a_mark_that_is_not_in_the_text_is_noticed():
    with pytest.raises(TourError, match="no longer in it"):
        Mark("claim", ("the dam", "the moon")).fragments("the dam and the sun")


def test_the_pieces_of_a_mark_follow_each_other():
    assert Mark("claim", ("a", "a")).fragments("a b a") == ((0, 1), (4, 5))


def test_a_folder_in_use_gets_a_number(tmp_path):
    wished = tmp_path / "demo"
    assert fresh_folder(wished) == wished
    assert fresh_folder(wished) == wished  # it is still empty
    (wished / "file").touch()
    assert fresh_folder(wished) == tmp_path / "demo-2"
    (tmp_path / "demo-2" / "file").touch()
    assert fresh_folder(wished) == tmp_path / "demo-3"
