"""What an import or an export did, in lines that a person reads."""

import itertools
from collections.abc import Mapping

from annotator.services.transfer import (
    WRITABLE,
    ExportReport,
    Format,
    ImportReport,
    OffsetUnit,
)
from annotator.ui.messages import counted, readable_number, translate
from annotator.ui.sentences import in_language


def format_text(chosen: Format) -> str:
    """Return what a format is good for."""
    texts = _texts_of_datasets() | _texts_of_exchange()
    return texts.get(chosen.name, chosen.description)


def unit_text(unit: OffsetUnit) -> str:
    """Return what a unit of offsets is, for somebody who must choose one."""
    if unit is OffsetUnit.UTF16:
        return translate("ReportTexts", "UTF-16 units, as browsers and Java do")
    return translate("ReportTexts", "characters (code points), as Python does")


def loss_text(format_name: str, losses: Mapping[str, int]) -> str:
    """Return what a format has no place for and what becomes of it, in one line."""
    chosen = next(entry for entry in WRITABLE if entry.name == format_name)
    becomes = {thing.value: how for thing, how in chosen.loses.items()}
    return "; ".join(
        f"{in_language(name)}: {readable_number(number)} ({in_language(becomes.get(name, ''))})"
        for name, number in losses.items()
    )


def _texts_of_spans() -> dict[str, str]:
    return {
        "spans-csv": translate(
            "ReportTexts", "One row a span with its text and attributes, for a spreadsheet."
        ),
        "spans-jsonl": translate("ReportTexts", "One row a span, for programs that read JSON."),
        "spans-parquet": translate(
            "ReportTexts", "One row a span with its text and attributes, for pandas and R."
        ),
    }


def _texts_of_datasets() -> dict[str, str]:
    return {
        **_texts_of_spans(),
        "native": translate(
            "ReportTexts",
            "Everything: texts, layers, spans, relations, notes and states. For another "
            "corpus, for safekeeping, and for programs that read JSON. It loses nothing.",
        ),
        "documents-jsonl": translate(
            "ReportTexts",
            "One row a document with its spans as a list, for programs that read JSON and for "
            "sequence labelling.",
        ),
        "documents-parquet": translate(
            "ReportTexts",
            "One row a document with its spans as a list, for pandas and for datasets.",
        ),
        "sentences-csv": translate(
            "ReportTexts",
            "One row a sentence, one column a label: a table to look at in a spreadsheet.",
        ),
        "sentences-parquet": translate(
            "ReportTexts",
            "One row a sentence, one column a label: a classifier can be trained on it "
            "at once.",
        ),
        "huggingface": translate(
            "ReportTexts",
            "A folder with Parquet files and a card, which the library datasets loads at once.",
        ),
        "spacy": translate(
            "ReportTexts",
            "spaCy's DocBin with a group of spans for each layer, to train spaCy on.",
        ),
    }


def _texts_of_exchange() -> dict[str, str]:
    """Return what the formats of other annotation programs are good for."""
    return {
        "brat": translate(
            "ReportTexts", "A folder of texts and standoff files for brat, a folder a person."
        ),
        "cas-xmi": translate(
            "ReportTexts", "A folder for UIMA and INCEpTION: a type system and a CAS a layer."
        ),
        "conll": translate(
            "ReportTexts", "A token a line with a BIO column for each label, for taggers."
        ),
        "doccano": translate(
            "ReportTexts",
            "A folder of JSON lines for doccano, a file a person, with relations.",
        ),
        "label-studio": translate(
            "ReportTexts", "A folder for Label Studio: the tasks and the labels for them."
        ),
        "prodigy": translate(
            "ReportTexts", "JSON lines with tokens, spans and relations for Prodigy."
        ),
        "refi-qda": translate(
            "ReportTexts",
            "A project for QualCoder, MAXQDA, ATLAS.ti and NVivo, with codes and links.",
        ),
        "w3c": translate(
            "ReportTexts", "Web annotations in JSON-LD, with positions and quotations."
        ),
        "webanno-tsv": translate(
            "ReportTexts", "A folder of WebAnno TSV files for INCEpTION, a file a layer."
        ),
    }


def import_lines(report: ImportReport) -> list[str]:
    """Return what came in, or would come in, one fact a line; the first is the main one."""
    main = (
        translate("ReportTexts", "Documents that would come in: %1")
        if report.dry_run
        else translate("ReportTexts", "Documents: %1")
    )
    lines = [counted(main, report.documents)]
    if report.layers:
        lines.append(counted(translate("ReportTexts", "Layers: %1"), report.layers))
        lines.append(counted(translate("ReportTexts", "Spans: %1"), report.spans))
        lines.append(counted(translate("ReportTexts", "Relations: %1"), report.relations))
    return lines + [counted(text, number) for text, number in _other_facts(report) if number]


def _other_facts(report: ImportReport) -> list[tuple[str, int]]:
    is_guess = [name.endswith("(guessed)") for name in report.encodings]
    guessed = sum(itertools.compress(report.encodings.values(), is_guess))
    return [
        (translate("ReportTexts", "People who were not known before: %1"), len(report.people)),
        (
            translate(
                "ReportTexts", "Left out, because the very same text is there already: %1"
            ),
            report.duplicates,
        ),
        (
            translate("ReportTexts", "Spans on those texts, left out as well: %1"),
            report.duplicate_spans,
        ),
        (
            translate("ReportTexts", "Layers of further people on those texts: %1"),
            report.added_layers,
        ),
        (
            translate("ReportTexts", "Left out, because they have no text: %1"),
            report.without_text,
        ),
        (
            translate("ReportTexts", "Files in folders that are of no known kind: %1"),
            report.other_files,
        ),
        (translate("ReportTexts", "Texts that could not be read: %1"), len(report.unreadable)),
        (translate("ReportTexts", "Texts whose encoding was guessed: %1"), guessed),
    ]


def import_problems(report: ImportReport) -> list[str]:
    """Return a line for everything that a person may want to mend, and why it is so."""
    unknown = translate("ReportTexts", "No place in the scheme for %1: %2")
    left_out = translate("ReportTexts", "Left out: %1: %2")
    return [
        *map(in_language, report.unreadable),
        *(counted(unknown, in_language(k), n) for k, n in report.unknown.most_common()),
        *(counted(left_out, in_language(k), n) for k, n in report.left_out.most_common()),
        *map(in_language, report.drifts),
    ]


def has_gaps(report: ImportReport) -> bool:
    """Tell whether anything of what was chosen did not come in."""
    return bool(
        import_problems(report)
        or report.duplicates
        or report.without_text
        or report.other_files
    )


def export_lines(report: ExportReport) -> list[str]:
    """Return what a file holds, one fact a line."""
    lines = [
        counted(translate("ReportTexts", "Documents: %1"), report.documents),
        counted(translate("ReportTexts", "Layers: %1"), report.layers),
        counted(translate("ReportTexts", "Spans: %1"), report.spans),
        counted(translate("ReportTexts", "Relations: %1"), report.relations),
        counted(translate("ReportTexts", "Rows in the file: %1"), report.rows),
    ]
    if report.defused:
        text = translate(
            "ReportTexts", "Cells that a spreadsheet would run, written with an apostrophe: %1"
        )
        lines.append(counted(text, report.defused))
    return lines


def left_out_lines(report: ExportReport) -> list[str]:
    """Return what the corpus has and the file does not."""
    names = {"relations": translate("ReportTexts", "relations")}
    return [
        f"{names.get(name) or in_language(name)}: {readable_number(number)}"
        for name, number in sorted(report.left_out.items())
    ]
