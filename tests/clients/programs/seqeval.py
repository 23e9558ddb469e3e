"""What seqeval finds in the columns of a CoNLL file."""

from pathlib import Path
from typing import Any


def answer(question: dict[str, Any]) -> Any:
    """Return for each block the entities of its columns, strictly in IOB2."""
    from seqeval.scheme import IOB2, Entities

    blocks = []
    for words, columns in _blocks(Path(question["path"]).read_bytes().decode("utf-8")):
        found = []
        for tags in columns:
            entities = Entities(tags, scheme=IOB2)
            found += [
                [words[one.sent_id][one.start : one.end], one.tag]
                for sentence in entities.entities
                for one in sentence
            ]
        blocks.append(found)
    return blocks


def _blocks(content: str) -> Any:
    """Yield the words and the columns of tags of each block, sentence by sentence."""
    for block in content.split("-DOCSTART-")[1:]:
        lines = [line for line in block.split("\n")[1:] if not line.startswith("# ")]
        sentences = [
            [line.split("\t") for line in sentence.split("\n") if line]
            for sentence in "\n".join(lines).split("\n\n")
        ]
        sentences = [sentence for sentence in sentences if sentence]
        words = [[cells[0] for cells in sentence] for sentence in sentences]
        count = len(sentences[0][0]) - 1
        yield (
            words,
            [
                [[cells[column + 1] for cells in sentence] for sentence in sentences]
                for column in range(count)
            ],
        )
