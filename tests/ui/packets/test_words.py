"""What the window says of things that were done differently."""

from annotator.ui.packets.words import value_text


def test_a_state_is_called_as_on_the_board(qapp):
    assert value_text("layer", ("done", None, None), "") == "Done"
    value = ("returned", "Look again, please", "discuss")
    assert value_text("layer", value, "") == "Returned · Look again, please · to discuss"
