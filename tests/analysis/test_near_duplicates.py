"""Near-duplicates: every planted copy is found, in any script, alike on every run."""

import os
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.groups import Groups
from annotator.analysis.near_duplicates import NearDuplicates, near_duplicates
from annotator.analysis.sketches import jaccard, plain_words, shingles, sketched
from annotator.services.jobs import finish

LATIN = "the of dam water report minister said toll doubled valley people left north".split()
HAN = "的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生"


def found(texts: list[str], threshold: float = 0.5, words: int = 3) -> NearDuplicates:
    return finish(near_duplicates(texts, finish(sketched(texts, words)), threshold, words))


def an_article(chance: random.Random, number: int, words: int = 80) -> str:
    vocabulary = [*LATIN, *(f"name{number}x{each}" for each in range(30))]
    return " ".join(chance.choices(vocabulary, k=words))


def changed(text: str, chance: random.Random, share: float) -> str:
    words = text.split()
    for place in chance.sample(range(len(words)), int(len(words) * share)):
        words[place] = "otherwise"
    return " ".join(words)


def test_copies_with_a_few_words_changed_are_found_and_nothing_else() -> None:
    chance = random.Random(7)
    originals = [an_article(chance, number) for number in range(300)]
    copies = [changed(text, chance, 0.06) for text in originals[:60]]
    result = found(originals + copies)
    assert result.clusters == tuple((number, 300 + number) for number in range(60))
    for link in result.links:
        assert link.similarity == jaccard(
            shingles((originals + copies)[link.first]),
            shingles((originals + copies)[link.second]),
        )
        assert link.similarity >= 0.5


def test_case_punctuation_line_breaks_and_letter_forms_do_not_matter() -> None:
    text = "The dam has lost 40 % of its water, the office said on Monday in Zürich."
    other = (
        "THE DAM — has lost\r\n“40 %” of its water; the office said\non Monday in Zu\u0308rich"
    )
    assert found([text, other, "Nobody knows how much water there is."]).clusters == ((0, 1),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "\u0643\u062a\u0628 \u0639\u0644\u0645",
            "\u0643\u064e\u062a\u0640\u064e\u0628\u064e \u0639\u0650\u0644\u0652\u0645",
        ),
        ("\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd"),
        ("misinformation", "mis\u00adinfor\u200bmation"),
        ("Caf\u00e9 m\u030c", "CAFE\u0301 M"),
    ],
)
def test_signs_on_letters_and_signs_that_nobody_sees_do_not_divide_words(
    one: str, other: str
) -> None:
    assert plain_words(one) == plain_words(other)
    assert len(plain_words(other)) == len(other.split())


def test_scripts_without_spaces_are_compared_by_letters() -> None:
    chance = random.Random(3)
    text = "".join(chance.choices(HAN, k=120))
    other = "".join(chance.choices(HAN, k=120))
    copy = text[:50] + "龘" + text[51:]
    assert found([text, other, copy]).clusters == ((0, 2),)
    assert plain_words("我们 know 3") == ["我", "们", "know", "3"]


def test_one_cluster_holds_what_others_connect() -> None:
    words = [f"w{number}" for number in range(100)]
    chain = [" ".join(words[start : start + 60]) for start in range(0, 40, 10)]
    result = found(chain)
    assert result.clusters == ((0, 1, 2, 3),)
    assert len(result.links) < 6


def test_texts_without_a_word_resemble_only_what_looks_like_them() -> None:
    assert found(["", " \n", "😀 😀 👍", "😀 😀 👍 ", "!"]).clusters == ((2, 3),)
    assert found([]).clusters == ()


def test_a_thousand_copies_cost_no_comparison_of_every_pair() -> None:
    result = found([an_article(random.Random(1), 1) + f" {number}" for number in range(1000)])
    assert len(result.clusters) == 1
    assert len(result.links) == 999


@pytest.mark.parametrize("threshold", [0.3, 0.5, 0.8, 1.0])
def test_links_are_those_of_comparing_every_pair(threshold: float) -> None:
    chance = random.Random(11)
    texts = [an_article(chance, number // 4, 30) for number in range(40)]
    texts += [changed(texts[number], chance, 0.03 * (number % 8)) for number in range(40)]
    sets = [shingles(text) for text in texts]
    groups = Groups(len(texts))
    for one in range(len(texts)):
        for two in range(one):
            if jaccard(sets[one], sets[two]) >= threshold + (0.1 if threshold < 0.5 else 0):
                groups.join(one, two)
    result = found(texts, threshold)
    together = {text: group for group in result.clusters for text in group}
    for group in groups.of_several():
        assert len({together[text] for text in group}) == 1
    assert all(link.similarity >= threshold for link in result.links)


def test_another_run_of_the_program_finds_the_same() -> None:
    code = (
        "import random\n"
        "from annotator.analysis.sketches import sketched\n"
        "from annotator.analysis.near_duplicates import near_duplicates\n"
        "from annotator.services.jobs import finish\n"
        "chance = random.Random(5)\n"
        "texts = [' '.join(chance.choices('abcdef', k=14)) for _ in range(300)]\n"
        "sketches = finish(sketched(texts))\n"
        "print(sketches.digests.tobytes().hex()[:400])\n"
        "print(finish(near_duplicates(texts, sketches, 0.4)))\n"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "RAYON_NUM_THREADS": threads},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, threads in (("1", "1"), ("2", "2"))
    ]
    assert runs[0] == runs[1]
    assert "Likeness" in runs[0]


@given(st.lists(st.text("ab c他\n", max_size=12), max_size=8))
def test_any_text_can_be_compared(texts: list[str]) -> None:
    result = found(texts)
    assert all(len(group) > 1 for group in result.clusters)
    for number, text in enumerate(texts):
        if text.strip():
            twin = found([*texts, text]).clusters
            assert any({number, len(texts)} <= set(group) for group in twin)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_groups_hold_what_is_connected(pairs: list[tuple[int, int]]) -> None:
    groups = Groups(10)
    for one, two in pairs:
        groups.join(one, two)
    for one, two in pairs:
        assert groups.root(one) == groups.root(two)
    assert sorted(thing for group in groups.all() for thing in group) == list(range(10))
    assert all(groups.root(thing) == group[0] for group in groups.all() for thing in group)
