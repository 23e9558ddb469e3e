"""brat in: a folder of texts with annotations, of one person or several, or one such file."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.formats.anchoring import Anchor
from annotator.formats.archives import Archive
from annotator.formats.beside import SUFFIX, Facts, read_beside
from annotator.formats.brat.folders import ANNOTATIONS, Case, Work, cases_of, other_files
from annotator.formats.brat.layers import LayerOfAnnotations
from annotator.formats.brat.lines import read_annotations
from annotator.formats.exchange import Drift, Incoming, PersonLayer, ReadOptions
from annotator.formats.texts import read_text
from annotator.formats.unpacking import holds, is_zip, read_unpacked
from annotator.model.document import Document, text_hash

_MARK = "\ufeff"


def read_brat(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the texts with the layers of everybody who worked on them, also of an archive.

    Files of other kinds in a folder are counted with the last one. Raises FormatError naming
    file, line and what is wrong.
    """
    if is_zip(path) and path.is_file():
        yield from read_unpacked(path, options, read_brat)
        return
    cases = cases_of(path)
    others = other_files(path) if path.is_dir() else 0
    for number, case in enumerate(cases, start=1):
        for incoming in _incoming(case, options, number / len(cases)):
            is_last = number == len(cases) and incoming.place == case.name
            if is_last and others:
                left_out = {**incoming.left_out, "files of other kinds": others}
                yield incoming._replace(left_out=left_out)
            else:
                yield incoming


def is_brat(path: Path, beginning: bytes) -> bool:  # noqa: ARG001 - asked like every other
    """Tell whether a file is one of annotations, or an archive with such files in it."""
    return not is_zip(path) or holds(path, _is_of_annotations)


def _is_of_annotations(_: Archive, name: str) -> bool:
    """Tell so of a file in an archive; those in “source” are what an INCEpTION began from."""
    return name.lower().endswith(ANNOTATIONS) and not name.startswith("source/")


def _incoming(case: Case, options: ReadOptions, progress: float) -> Iterator[Incoming]:
    """Yield a text; several times where one person worked on it several times."""
    document = next(read_text(case.text, options)).document
    document = replace(document, metadata={"file": case.name})
    layers: dict[str, PersonLayer] = {}
    left_out: Counter[str] = Counter()
    drifts: list[Drift] = []
    facts = read_beside(case.text.with_name(f"{case.text.stem}{SUFFIX}"))
    document = _with_facts(document, facts)
    for work in case.works:
        anchor = Anchor(document.text, options.on_drift)
        layer, lost = _layer(work, document, anchor, options)
        left_out += lost
        drifts += anchor.drifts
        if layer is None:
            continue
        if layer.person in layers:
            yield Incoming(document, work.name, (layer,), progress)
        else:
            layers[layer.person] = layer
    yield Incoming(
        document, case.name, tuple(layers.values()), progress, dict(left_out), tuple(drifts)
    )


def _layer(
    work: Work, document: Document, anchor: Anchor, options: ReadOptions
) -> tuple[PersonLayer | None, Counter[str]]:
    facts = read_beside(work.beside)
    if facts is not None and facts.sha256 != text_hash(document.text):
        facts = None
    annotations = read_annotations(work.path, work.name, options.encoding)
    if facts is not None and facts.person is None and not annotations.lines:
        return None, Counter()
    person = (facts.person if facts else None) or work.person or options.person
    making = LayerOfAnnotations(annotations, document, anchor)
    return making.built(person, facts), making.left_out


def _with_facts(document: Document, facts: Facts | None) -> Document:
    """Return a document with what stands beside its text, if it is about this very text."""
    if facts is None:
        return document
    for text in (document.text, _MARK + document.text):
        if text_hash(text) == facts.sha256:
            return facts.document(replace(document, text=text))
    return document
