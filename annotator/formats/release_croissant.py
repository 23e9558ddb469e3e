"""The description of a release for machines: Croissant, a JSON-LD vocabulary for datasets.

One set of records for the texts of each part and one for its spans, which point to them.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.formats.markdown import one_line
from annotator.model.counting import number_of
from annotator.model.release_facts import Facts

CROISSANT = "croissant.json"
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_TYPES = {".jsonl": "application/jsonlines", ".parquet": "application/x-parquet"}
_TEXTS = (
    ("document_id", "sc:Text", "The id of the document."),
    ("title", "sc:Text", "Its title."),
    ("text", "sc:Text", "The text, exactly as it was decoded."),
    ("sha256", "sc:Text", "The SHA-256 of the text's UTF-8 bytes."),
)
_SPANS = (
    ("document_id", "sc:Text", "The document that the span stands in."),
    ("person", "sc:Text", "The pseudonym of who marked it, or “gold”."),
    ("span_id", "sc:Text", "The id of the span."),
    ("label", "sc:Text", "Its label."),
    ("start", "sc:Integer", "Its first code point in the text."),
    ("end", "sc:Integer", "The code point behind it."),
    ("text", "sc:Text", "The text of its fragments, joined by an ellipsis."),
)
Files = Mapping[str, Mapping[str, Any]]


def croissant(facts: Facts, tables: Mapping[str, Mapping[str, str]], files: Files) -> str:
    """Return croissant.json for a release.

    `tables` has the path of each part's file by table and part, `files` the SHA-256 and size
    of each path (Croissant 1.0, MLCommons 2024).
    """
    description = one_line(facts.description) or (
        f"Labelled spans of {number_of(facts.documents, 'texts')}."
    )
    whole: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": one_line(facts.name),
        "description": description,
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "version": f"{facts.scheme_version}.0.0",
    }
    if facts.licence:
        whole["license"] = one_line(facts.licence)
    whole["distribution"] = list(_distribution(tables, files))
    whole["recordSet"] = [
        each for part in tables.get("texts", {}) for each in _record_sets(part, tables)
    ]
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _distribution(
    tables: Mapping[str, Mapping[str, str]], files: Files
) -> Iterator[dict[str, str]]:
    for paths in tables.values():
        for path in paths.values():
            kind = next((name for end, name in _TYPES.items() if path.endswith(end)), None)
            yield {
                "@type": "cr:FileObject",
                "@id": path,
                "name": path,
                "contentUrl": path,
                "contentSize": f"{files[path]['bytes']} B",
                "encodingFormat": kind or "application/octet-stream",
                "sha256": files[path]["sha256"],
            }


def _record_sets(
    part: str, tables: Mapping[str, Mapping[str, str]]
) -> Iterator[dict[str, Any]]:
    texts, spans = f"texts_{part}", f"spans_{part}"
    key = {"@id": f"{texts}/document_id"}
    yield {
        "@type": "cr:RecordSet",
        "@id": texts,
        "name": texts,
        "description": f"The documents of the part {part}.",
        "key": key,
        "field": [_field(texts, tables["texts"][part], each) for each in _TEXTS],
    }
    fields = [_field(spans, tables["spans"][part], each) for each in _SPANS]
    fields[0]["references"] = {"field": key}
    yield {
        "@type": "cr:RecordSet",
        "@id": spans,
        "name": spans,
        "description": f"The spans in the documents of the part {part}.",
        "field": fields,
    }


def _field(record_set: str, path: str, facts: tuple[str, str, str]) -> dict[str, Any]:
    name, kind, description = facts
    return {
        "@type": "cr:Field",
        "@id": f"{record_set}/{name}",
        "name": name,
        "description": description,
        "dataType": kind,
        "source": {"fileObject": {"@id": path}, "extract": {"column": name}},
    }
