"""The card of a release: README.md, which people read and dataset libraries load by."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.formats.dataset_table import plain_names
from annotator.formats.huggingface_card import quoted
from annotator.formats.markdown import escaped, one_line, table
from annotator.formats.release_leakage import leakage_section
from annotator.model.counting import number_of
from annotator.model.person import GOLD
from annotator.model.release_facts import Facts
from annotator.model.scheme import Scheme

_LICENCES = frozenset(
    "afl-3.0 apache-2.0 bsd-2-clause bsd-3-clause cc cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 "
    "cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 "
    "cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cc-by-nd-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc0-1.0 "
    "cdla-permissive-1.0 cdla-permissive-2.0 cdla-sharing-1.0 gpl-3.0 mit odbl odc-by "
    "pddl unknown unlicense wtfpl".split()
)
"""Names that the Hugging Face Hub knows; others are “other”, with their own name beside."""
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"))
_TABLES = {
    "native": "everything, one document a line; Annotator imports it again",
    "texts": "one row a document: the text itself, its SHA-256, metadata, attributes",
    "documents": "one row a document and layer, with its text, spans and relations",
    "spans": "one row a span",
    "sentences": "one row a sentence and layer, with the labels that touch it",
    "tokens": "one row a sentence and layer: tokens, their offsets, B, I and O for each label",
    "soft_labels": "one row a label and extent: the share of those who finished the document",
    "spacy": "spaCy's DocBin, a group of spans for each layer",
}


@dataclass(frozen=True, slots=True)
class Card:
    """What the card tells beside the facts."""

    files: Mapping[str, Mapping[str, str]]
    """The path of each part's file, by table and part."""
    left_out: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """What each table could not carry."""
    loading: Sequence[str] = ()
    """Lines of YAML by which `load_dataset` finds the tables, their types and classes."""


def release_card(facts: Facts, scheme: Scheme, card: Card) -> str:
    """Return the card as Markdown with a YAML head; words of people are escaped."""
    lines = [
        *_head(facts, card),
        f"# {escaped(facts.name)}",
        "",
        escaped(facts.description) or _summary(facts),
        *_section("What is in it", _contents(facts, card)),
        *_section("How to load it", _usage(scheme)),
        *_section("Parts", _parts(facts)),
        *_section("Labels", _labels(facts, scheme)),
        *_section("Who annotated", _people(facts)),
        *_section("Agreement", _agreement(facts)),
        *_section("How it was made", _making(facts)),
        *_section("Leakage between parts", leakage_section(facts)),
        *_section("Limits", _limits(facts, card)),
        *_section("Licence of the texts", _licence(facts)),
    ]
    return "\n".join(lines) + "\n"


def _head(facts: Facts, card: Card) -> Iterator[str]:
    yield "---"
    yield f"pretty_name: {_yaml(facts.name)}"
    if facts.licence:
        plain = facts.licence.strip().casefold()
        yield f"license: {plain if plain in _LICENCES else 'other'}"
        if plain not in _LICENCES:
            yield f"license_name: {_yaml(facts.licence)}"
    yield "task_categories:"
    yield "- token-classification"
    yield "size_categories:"
    size = next((name for most, name in _SIZES if facts.documents < most), "100K<n<1M")
    yield f"- {size if facts.documents < 1_000_000 else '1M<n<10M'}"
    yield from card.loading
    yield "---"
    yield ""


def _yaml(text: str) -> str:
    return quoted(one_line(text))


def _section(heading: str, lines: Iterator[str]) -> Iterator[str]:
    yield ""
    yield f"## {heading}"
    yield ""
    yield from lines


def _summary(facts: Facts) -> str:
    return (
        f"{number_of(facts.documents, 'texts')} with "
        f"{number_of(facts.spans, 'labelled spans')} and "
        f"{number_of(facts.relations, 'links')} between them."
    )


def _contents(facts: Facts, card: Card) -> Iterator[str]:
    yield (
        f"{number_of(facts.documents, 'documents')} with "
        f"{number_of(facts.characters, 'characters')}, "
        f"{number_of(facts.layers, 'layers of annotation')}, "
        f"{number_of(facts.spans, 'spans')}, "
        f"{number_of(facts.relations, 'links')} between spans."
    )
    yield ""
    rows = [
        [f"`{name}/`", _TABLES.get(name, ""), ", ".join(f"`{part}`" for part in paths)]
        for name, paths in card.files.items()
    ]
    yield from table(["folder", "what stands in it", "parts"], rows)
    yield ""
    yield (
        "Offsets are Unicode code points, the end not included: in Python `text[start:end]`. "
        "`parts.csv` says where each document is, `scheme.toml` is the scheme with its "
        "guideline, `manifest.json` has the SHA-256 of every file, `croissant.json` describes "
        "the data for machines."
    )


def _usage(scheme: Scheme) -> Iterator[str]:
    names = plain_names([label.name for label in scheme.labels], (), "label")
    yield "```python"
    yield "from datasets import load_dataset"
    yield ""
    yield 'documents = load_dataset("path/of/this/folder")'
    yield 'spans = load_dataset("path/of/this/folder", "spans")'
    for name in [*names.values()][:1]:
        yield f'tagged = load_dataset("path/of/this/folder", "bio_{name}")'
    yield "```"
    yield ""
    yield (
        "Every folder of Parquet files is a config of that name, `documents` the one by "
        "default, and every part a split. The configs `bio_…` are the tokens with the tags of "
        "one label, of the classes O, B and I. The files have labels and tags as words; "
        "`load_dataset` makes them numbers of classes, whose names stand in `features`."
    )


def _parts(facts: Facts) -> Iterator[str]:
    rows = [
        [
            f"`{part.name}`",
            f"{part.documents:,}",
            f"{part.share:.1%}",
            f"{part.wanted:.1%}",
            f"{part.spans:,}",
        ]
        for part in facts.parts
    ]
    yield from table(["part", "documents", "share", "wanted", "spans"], rows)


def _labels(facts: Facts, scheme: Scheme) -> Iterator[str]:
    yield (
        f"Scheme “{escaped(facts.scheme)}”, version {facts.scheme_version}; its guideline is "
        "part of it and has the same version."
    )
    yield ""
    definitions = {label.name: label.definition for label in scheme.labels}
    names = list(dict.fromkeys(name for part in facts.parts for name in part.by_label))
    rows = [
        [
            escaped(name),
            escaped(definitions.get(name, "")),
            *(f"{part.by_label.get(name, 0):,}" for part in facts.parts),
        ]
        for name in names
    ]
    heads = ["label", "definition", *(f"`{part.name}`" for part in facts.parts)]
    yield from table(heads, rows)


def _people(facts: Facts) -> Iterator[str]:
    yield (
        "People are named by pseudonyms. A person counts with each document in which they "
        f"have a layer; `{GOLD}` is nobody, but the layer that a reviewer has settled."
    )
    yield ""
    rows = [[escaped(name), f"{count:,}"] for name, count in sorted(facts.people.items())]
    yield from table(["person", "documents"], rows)


def _agreement(facts: Facts) -> Iterator[str]:
    if not facts.agreement:
        yield "There are no figures: no two people have finished the same documents."
        return
    yield (
        "Between the people who have finished one document, pair by pair, without gold; the "
        "intervals are over documents, and “–” stands where there are too few."
    )
    yield ""
    rows = [
        [
            escaped(one.label),
            escaped(one.measure),
            f"{one.value:.3f}",
            "–" if one.low is None or one.high is None else f"{one.low:.3f} to {one.high:.3f}",
            f"{one.documents:,}",
        ]
        for one in facts.agreement
    ]
    yield from table(["label", "measure", "value", "95 % interval", "documents"], rows)


def _making(facts: Facts) -> Iterator[str]:
    for what, choice in facts.choices.items():
        yield f"- {what}: {escaped(choice)}"
    grouped = ", ".join(map(escaped, facts.group_by)) or "nothing: each document alone"
    yield f"- kept together in one part: {grouped}"
    yield (
        f"- groups: {facts.groups:,}, the largest with "
        f"{number_of(facts.largest_group, 'documents')}; each "
        "is in one part as a whole"
    )
    yield f"- seed: {facts.seed}"
    yield f"- made by: Annotator {escaped(facts.software)}"


def _limits(facts: Facts, card: Card) -> Iterator[str]:
    if not facts.warnings and not card.left_out:
        yield "None are known but those of the scheme and of the people who applied it."
    for warning in facts.warnings:
        yield f"- {escaped(warning)}"
    for name, lost in card.left_out.items():
        for what, count in lost.items():
            yield f"- `{name}` has no place for {escaped(what)}: {count:,}"


def _licence(facts: Facts) -> Iterator[str]:
    if facts.licence:
        yield escaped(facts.licence)
    else:
        yield "It is not stated. Ask those who made this release before you use the texts."
