"""Quotations: a text is found in others word for word, and nowhere else."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.quotations import Quotations
from annotator.analysis.sketches import plain_words

CLAIM = "The dam has lost 40 % of its water"


def looking_for(*texts: str) -> Quotations:
    quotations = Quotations()
    for text in texts:
        quotations.add(plain_words(text), text)
    return quotations


def test_a_claim_is_found_in_a_text_whatever_its_case_and_punctuation() -> None:
    quotations = looking_for(CLAIM, "The dam has lost more than anybody thought")
    text = "“THE DAM, has lost (40 %) of its water!” wrote the Courier."
    assert quotations.within(plain_words(text)) == [CLAIM]
    assert quotations.within(plain_words(CLAIM)) == [CLAIM]
    assert quotations.within(plain_words("The dam has lost 40 % of its value")) == []
    assert quotations.within(plain_words("The dam has lost 40 %")) == []
    assert quotations.within([]) == []
    assert Quotations().within(plain_words(text)) == []


def test_what_is_short_is_not_looked_for() -> None:
    text = "He said that it is true, 他说这是真的 and so on"
    assert looking_for("it is true", "他说这是真的").within(plain_words(text)) == []
    longer = "他说水库已经失去了百分之四十的水"
    assert looking_for(longer).within(plain_words(f"昨天{longer}。")) == [longer]


def test_claims_that_begin_alike_are_told_apart() -> None:
    claims = [f"{CLAIM} and {'more ' * number}so" for number in range(5)]
    quotations = looking_for(*claims)
    for claim in claims:
        assert quotations.within(plain_words(f"They say: {claim}.")) == [claim]


words = st.lists(st.sampled_from(["alpha", "beta", "gamma"]), min_size=6, max_size=12)


@given(words, st.lists(words, max_size=4))
def test_found_is_exactly_what_stands_there(text: list[str], claims: list[list[str]]) -> None:
    quotations = looking_for(*(" ".join(claim) for claim in claims))
    expected = {
        " ".join(claim)
        for claim in claims
        if any(text[start : start + len(claim)] == claim for start in range(len(text)))
    }
    assert quotations.within(text) == sorted(expected)
