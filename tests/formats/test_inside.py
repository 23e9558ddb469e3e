"""Places of what lies in a folder, when the folder is to be named too."""

import pytest

from annotator.formats.inside import named_below
from annotator.model.errors import FormatError


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("x.ann:1: wrong.", "b/x.ann:1: wrong."),
        ("{root}/x.ann: cannot be read.", "b/x.ann: cannot be read."),
        ("{name}: nothing in it.", "b: nothing in it."),
        ("There is nothing.", "There is nothing."),
    ],
)
def test_a_sentence_names_the_folder_if_it_begins_with_a_place(tmp_path, sentence, told):
    (tmp_path / "x.ann").touch()

    def failing():
        raise FormatError(sentence.format(root=tmp_path, name=tmp_path.name))
        yield

    with pytest.raises(FormatError) as caught:
        list(named_below(failing(), "b", tmp_path))
    assert str(caught.value) == told
