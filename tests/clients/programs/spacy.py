"""What spaCy makes of our DocBins, and DocBins that it makes itself."""

from pathlib import Path
from typing import Any


def answer(question: dict[str, Any]) -> Any:
    """Do one of the things below, by its name."""
    return {"read": _read, "write": _write, "hash": _hash, "again": _again}[question["do"]](
        question
    )


def _read(question: dict[str, Any]) -> Any:
    import spacy
    from spacy.tokens import DocBin

    docs = DocBin().from_disk(question["path"]).get_docs(spacy.blank("xx").vocab)
    return [
        {
            "text": doc.text,
            "words": [token.text for token in doc],
            "groups": {
                name: [
                    [span.start_char, span.end_char, span.label_, span.id_, span.text]
                    for span in group
                ]
                for name, group in doc.spans.items()
            },
            "entities": [[one.start_char, one.end_char, one.label_] for one in doc.ents],
            "user_data": {
                key: value for key, value in doc.user_data.items() if key == "annotator"
            },
        }
        for doc in docs
    ]


def _again(question: dict[str, Any]) -> Any:
    """Load a DocBin and store it anew."""
    import spacy
    from spacy.tokens import DocBin

    docs = DocBin().from_disk(question["path"]).get_docs(spacy.blank("xx").vocab)
    DocBin(store_user_data=True, docs=docs).to_disk(question["out"])
    return Path(question["out"]).stat().st_size


def _write(question: dict[str, Any]) -> Any:
    """Make a DocBin of texts with spaCy's own tokenizer, entities and groups."""
    import spacy
    from spacy.tokens import Doc, DocBin

    language = spacy.blank("en")
    Doc.set_extension("remark", default=None)
    docs = []
    for one in question["documents"]:
        doc = language(one["text"])
        for start, end, label in one["entities"]:
            doc.ents = [*doc.ents, doc.char_span(start, end, label=label, kb_id="Q1")]
        for name, spans in one["groups"].items():
            doc.spans[name] = [
                doc.char_span(start, end, label=label, span_id="x")
                for start, end, label in spans
            ]
        doc.cats = {"news": 1.0}
        doc._.remark = "said"
        docs.append(doc)
    DocBin(store_user_data=True, docs=docs).to_disk(question["path"])
    return [[token.text for token in doc] for doc in docs]


def _hash(question: dict[str, Any]) -> Any:
    from spacy.strings import get_string_id
    from spacy.symbols import IDS

    return {"ids": [get_string_id(text) for text in question["texts"]], "symbols": IDS}
