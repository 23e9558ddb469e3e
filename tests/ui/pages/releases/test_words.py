"""How the page names kinds."""

from annotator.services.releases import KINDS
from annotator.ui.pages.releases.words import kind_text


def test_every_kind_has_words_of_its_own_and_a_field_keeps_its_name():
    assert len({kind_text(kind) for kind in KINDS}) == len(KINDS)
    assert kind_text("desk") == "desk"
