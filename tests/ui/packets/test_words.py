"""What the window says of things that were done differently."""

from annotator.ui.packets.words import kind_text, value_text


def test_what_was_read_again_is_told_apart(qapp):
    assert kind_text("link") == "link"
    assert kind_text("link", is_second=True) == "link (second reading)"


def test_a_state_is_called_as_on_the_board(qapp):
    assert value_text("layer", ("done", None, None), "") == "Done"
    value = ("returned", "Look again, please", "discuss")
    assert value_text("layer", value, "") == "Returned · Look again, please · to discuss"
