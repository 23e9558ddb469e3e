"""A light model that learns one label at a time, to see what a corpus can teach.

A linear-chain conditional random field (Lafferty et al. 2001) over the tokens of a sentence,
trained by python-crfsuite. It holds Python's lock while it trains, so it runs as a program of
its own: `python baseline.py WORK` reads a Work as JSON and prints one JSON object a line.
Nothing of this package is imported here, so that it starts at once.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

BEGIN, INSIDE, OUTSIDE = "B", "I", "O"
_SETTINGS = {
    "c1": 0.0,
    "c2": 0.1,
    "max_iterations": 50,
    "feature.minfreq": 2,
    "feature.possible_transitions": True,
}
_PARTS = 3  # letters of a word's beginning and end that are features
_AROUND = (-2, -1, 1, 2)

Sentence = list[str]
Tagged = dict[str, Any]
"""A document: `id`, `fold`, `sentences` (lists of tokens), `tags` (by label, a list each)."""


def features(words: Sentence) -> list[list[str]]:
    """Return the features of each token: its form, and the forms of those around it."""
    plain = [word.casefold() for word in words]
    shapes = [_shape(word) for word in words]
    result = []
    for place, word in enumerate(plain):
        found = [
            f"word={word}",
            f"begin={word[:_PARTS]}",
            f"end={word[-_PARTS:]}",
            f"shape={shapes[place]}",
        ]
        for step in _AROUND:
            other = place + step
            if 0 <= other < len(plain):
                found += [f"{step}word={plain[other]}", f"{step}shape={shapes[other]}"]
            else:
                found.append(f"{step}edge")
        result.append(found)
    return result


def _shape(word: str) -> str:
    """Return the kinds of letters of a word, each run once: “Xx”, “9.9”, “x”."""
    shape = ""
    for letter in word[:20]:
        kind = letter
        if letter.isdigit():
            kind = "9"
        elif letter.isalpha():
            kind = "X" if letter.isupper() else "x"
        if not shape.endswith(kind):
            shape += kind
    return shape


def spans_of(tags: list[str]) -> list[tuple[int, int]]:
    """Return the spans in a sentence's tags, as ranges of tokens."""
    spans: list[tuple[int, int]] = []
    start = None
    for place, tag in enumerate([*tags, OUTSIDE]):
        if start is not None and tag != INSIDE:
            spans.append((start, place))
            start = None
        if tag == BEGIN or (tag == INSIDE and start is None):
            start = place
    return spans


def matches(gold: list[tuple[int, int]], found: list[tuple[int, int]]) -> dict[str, int]:
    """Count spans and matches: `exact`, and those that overlap one of the other side."""
    return {
        "gold": len(gold),
        "found": len(found),
        "exact": len(set(gold) & set(found)),
        "gold_touched": sum(any(_overlap(one, two) for two in found) for one in gold),
        "found_touched": sum(any(_overlap(one, two) for two in gold) for one in found),
    }


def _overlap(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def results(work: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Train and try every label on every fold with every amount of documents.

    `work` has `documents`, `labels`, `folds` and `shares` (ascending, the last 1). Yields, for
    each training, its counts, and for those with all documents what is in doubt as well.
    """
    import pycrfsuite

    items = {
        each["id"]: [
            pycrfsuite.ItemSequence([dict.fromkeys(one, 1.0) for one in features(words)])
            for words in each["sentences"]
        ]
        for each in work["documents"]
    }
    for label in work["labels"]:
        for fold in range(work["folds"]):
            known = [each for each in work["documents"] if each["fold"] != fold]
            asked = [each for each in work["documents"] if each["fold"] == fold]
            for share in work["shares"]:
                some = known[: max(1, round(share * len(known)))]
                with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
                    model = str(Path(folder) / "model")
                    _train(model, some, items, label)
                    tagger = pycrfsuite.Tagger()
                    tagger.open(model)
                    found = _tried(tagger, asked, items, label, in_doubt=share == 1)
                    tagger.close()
                yield {
                    "label": label,
                    "fold": fold,
                    "share": share,
                    "documents": len(some),
                    **found,
                }


def _train(model: str, some: list[Tagged], items: dict[str, list[Any]], label: str) -> None:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(_SETTINGS)
    for document in some:
        for sentence, tags in zip(items[document["id"]], document["tags"][label], strict=True):
            if tags:
                trainer.append(sentence, tags)
    trainer.train(model)


def _tried(
    tagger: Any, asked: list[Tagged], items: dict[str, list[Any]], label: str, *, in_doubt: bool
) -> dict[str, Any]:
    counts: dict[str, int] = {}
    doubts: list[dict[str, Any]] = []
    for document in asked:
        for number, (sentence, tags) in enumerate(
            zip(items[document["id"]], document["tags"][label], strict=True)
        ):
            if not tags:
                continue
            tagger.set(sentence)
            gold, found = spans_of(tags), spans_of(tagger.tag())
            for name, count in matches(gold, found).items():
                counts[name] = counts.get(name, 0) + count
            if in_doubt:
                place = {"document": document["id"], "sentence": number}
                doubts += [{**place, **each} for each in _doubts(tagger, gold, found)]
    return {"counts": counts, "doubts": doubts}


def _doubts(
    tagger: Any, gold: list[tuple[int, int]], found: list[tuple[int, int]]
) -> Iterator[dict[str, Any]]:
    """Yield spans that only one side has where the other has nothing, with the model's odds.

    The probability is the mean over the tokens of what the model thinks of the other side's
    being wrong: that a found span is one, and that a span of the corpus is none.
    """
    for start, end in found:
        if not any(_overlap((start, end), one) for one in gold):
            sure = [1 - _outside(tagger, place) for place in range(start, end)]
            yield {"kind": "missing", "range": [start, end], "odds": sum(sure) / len(sure)}
    for start, end in gold:
        if not any(_overlap((start, end), one) for one in found):
            sure = [_outside(tagger, place) for place in range(start, end)]
            yield {"kind": "unexpected", "range": [start, end], "odds": sum(sure) / len(sure)}


def _outside(tagger: Any, place: int) -> float:
    if OUTSIDE not in tagger.labels():
        return 0.0
    odds: float = tagger.marginal(OUTSIDE, place)
    return odds


if __name__ == "__main__":
    for result in results(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))):
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()
