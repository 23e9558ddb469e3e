"""What a lead's corpus holds against a packet before anything of it comes in."""

import json
from typing import Any

from annotator.formats.packets import DOCUMENTS, LAYERS, SCHEME, Manifest, Packet
from annotator.formats.strict_json import field_of, strict_object
from annotator.model.errors import AnnotatorError, FormatError
from annotator.model.packets import PacketKey, Receipt
from annotator.model.person import Person
from annotator.model.scheme_files import scheme_from_data
from annotator.model.span import covered_text
from annotator.services.packets.wanted import Wanted, WantedLayer, span_row_of
from annotator.store.spans import SpanRow
from annotator.store.store import Store

_AGAIN = "Ask for the packet again."


def sender_of(store: Store, manifest: Manifest, place: str) -> Person:
    """Return whose packet it is; raise FormatError unless it is one for this corpus.

    Compared are the project, the person, the key that was handed out to them, and, where a
    packet of this id has been merged, that it is the very same.
    """
    if manifest.kind != "back":
        raise FormatError(
            f"{place}: this packet goes out to {manifest.name or 'a person'}: open it there, "
            "and merge the one that comes back."
        )
    if manifest.project != store.corpus_id():
        raise FormatError(
            f"{place}: the packet belongs to another project. Merge it into the corpus that "
            "it was handed out from."
        )
    person = store.people.find(manifest.person)
    key = store.records.find(PacketKey, manifest.person) if person else None
    if person is None or key is None:
        raise FormatError(
            f"{place}: nothing was ever handed out from this corpus to the person whose work "
            "this packet says that it holds."
        )
    if not manifest.is_signed_with(key.secret):
        raise FormatError(
            f"{place}: the packet is not signed with the key that was handed out to "
            f"{person.name}: it was edited, or somebody else made it. {_AGAIN}"
        )
    receipt = store.records.find(Receipt, manifest.id)
    if receipt is not None and receipt.digest != manifest.mac:
        raise FormatError(
            f"{place}: another packet with the same id has been merged already, so this one "
            f"is made from a copy of it. {_AGAIN}"
        )
    return person


def refuse_other_scheme(store: Store, packet: Packet) -> None:
    """Raise FormatError unless this corpus has had the scheme of the packet."""
    version, content = packet.manifest.scheme, packet.content(SCHEME)
    try:
        theirs = scheme_from_data(strict_object(content.decode("utf-8")))
    except (FormatError, UnicodeDecodeError) as error:
        raise FormatError(f"{packet.place}, “{SCHEME}”: {error}") from error
    ours = {scheme.version: scheme for scheme in store.schemes.all()}
    if theirs.version != version or version not in ours:
        raise FormatError(
            f"{packet.place}: the packet was made under version {version} of the scheme, which "
            "this corpus never had."
        )
    if ours[version] != theirs:
        raise FormatError(
            f"{packet.place}: version {version} of the scheme is another one in the packet "
            "than in this corpus."
        )


def texts_of(store: Store, packet: Packet) -> set[str]:
    """Return the documents of a packet; raise FormatError if one has another text here."""
    ids = set()
    for number, row in packet.lines(DOCUMENTS):
        try:
            document_id, sha256 = field_of(row, "id", str), field_of(row, "sha256", str)
        except FormatError as error:
            raise FormatError(
                f"{packet.place}, “{DOCUMENTS}”, line {number}: {error}"
            ) from error
        if store.documents.exists(document_id):
            entry = store.documents.entry(document_id)
            if entry.sha256 != sha256:
                raise FormatError(
                    f"{packet.place}: “{entry.title}” has another text in the packet (SHA-256 "
                    f"{sha256[:12]}…) than in this corpus ({entry.sha256[:12]}…)."
                )
            ids.add(document_id)
    return ids


def refuse_other_layers(
    store: Store, packet: Packet, told: Wanted, documents: set[str]
) -> None:
    """Raise FormatError unless the layers of a packet are what its last rows made of them.

    Every span's text is compared with the document. `told` is what the rows say that were
    written after a packet was opened last: what was touched before may be what the lead made
    of it, and is not compared.
    """
    meant = {
        (owner, document): layer
        for owner, layers in told.layers.items()
        for document, layer in layers.items()
    }
    unknown = {document for _, document in meant} - documents
    if unknown:
        raise FormatError(
            f"{packet.place}: the packet has work on a document that this corpus does not "
            f"have ({min(unknown)}). Bring that document in first."
        )
    for number, stated in packet.lines(LAYERS, json.loads):
        try:
            owner = stated["person"]
            if owner not in told.layers:
                raise FormatError("this is somebody else's layer.")
            layer = meant.pop((owner, stated["document"]), WantedLayer())
            _compare(store, stated, layer, documents)
        except (AnnotatorError, KeyError, TypeError, ValueError, IndexError) as error:
            raise FormatError(f"{packet.place}, “{LAYERS}”, line {number}: {error}") from error
    for layer in meant.values():
        if any(layer.spans.values()) or any(layer.links.values()):
            raise FormatError(f"{packet.place}: a layer is missing. {_AGAIN}")


def _compare(store: Store, row: dict[str, Any], meant: WantedLayer, known: set[str]) -> None:
    document_id = row["document"]
    if document_id not in known:
        return
    text = store.documents.text(document_id)
    spans: dict[str, SpanRow] = {}
    for span in row["spans"]:
        fragments = span["fragments"]
        first, behind = fragments[0]
        found = text[first:behind] if len(fragments) == 1 else covered_text(text, fragments)
        if found != span["text"]:
            raise FormatError(f"the text of a span is {found!r} here, not {span['text']!r}.")
        spans[span["id"]] = span_row_of(span)
    links = {
        one["id"]: (one["type"], one["from"], one["to"]) for one in row.get("relations", ())
    }
    _refuse_differences(meant.spans, spans)
    _refuse_differences(meant.links, links)


def _refuse_differences(meant: dict[str, Any], stated: dict[str, Any]) -> None:
    if meant == stated:  # as it is unless something was known before
        return
    for identifier, value in meant.items():
        if stated.get(identifier) != value:
            raise FormatError(
                f"“{identifier}” is not what the edits in the packet made of it. {_AGAIN}"
            )
