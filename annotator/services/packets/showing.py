"""What a packet says of itself, and whether a corpus would take it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.formats.packets import MEMBERS, Manifest, opened_packet
from annotator.model.errors import FormatError
from annotator.model.packets import Origin
from annotator.services.packets.verifying import sender_of
from annotator.services.workspace import Workspace
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class Shown:
    """A packet as it was found."""

    file: str
    bytes: int
    manifest: Manifest
    refused: str
    """The sentence with which the corpus refuses the packet; "" if it does not."""

    @property
    def counts(self) -> dict[str, int]:
        """How many lines of which kind it holds."""
        return {name: n for name, n in self.manifest.counts.items() if name != "scheme"}

    def to_data(self) -> dict[str, Any]:
        """Return the facts as plain data, without the secret."""
        manifest = self.manifest
        return {
            "file": self.file,
            "bytes": self.bytes,
            "kind": manifest.kind,
            "id": manifest.id,
            "project": manifest.project,
            "person": manifest.pseudonym,
            "name": manifest.name,
            "replica": manifest.replica,
            "scheme": manifest.scheme,
            "software": manifest.software,
            "counts": self.counts,
            "refused": self.refused or None,
        }


def shown(workspace: Workspace, path: Path) -> Shown:
    """Look into a packet; raise FormatError for what is no packet, or is damaged."""
    with workspace.store.lock, opened_packet(path) as packet:
        for name in MEMBERS:
            packet.content(name)
        refused = ""
        try:
            _refuse_strange(workspace.store, packet.manifest, packet.place)
        except FormatError as error:
            refused = str(error)
        return Shown(str(path), path.stat().st_size, packet.manifest, refused)


def _refuse_strange(store: Store, manifest: Manifest, place: str) -> None:
    """Raise FormatError unless the packet was made for, by or with this very corpus."""
    origin = store.records.find(Origin, "origin")
    if origin is None and manifest.kind == "back":
        sender_of(store, manifest, place)
        return
    secret = manifest.secret if origin is None else origin.secret
    project = store.corpus_id() if origin is None else origin.project
    if manifest.project != project:
        raise FormatError(f"{place}: the packet belongs to another project.")
    if not secret or not manifest.is_signed_with(secret):
        raise FormatError(f"{place}: the packet is not signed with the key of this corpus.")
