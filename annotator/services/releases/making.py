"""Make a release: a folder that is written whole, verified, and remembered by the corpus."""

import csv
import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator.formats.finished_files import finished_folder, refuse_used_folder
from annotator.formats.release_card import Card, release_card
from annotator.formats.release_croissant import CROISSANT, croissant
from annotator.formats.release_manifest import (
    Manifest,
    files_below,
    refuse_other_files,
    write_manifest,
)
from annotator.model.errors import RuleBrokenError, StoreError
from annotator.model.person import Role
from annotator.model.release import Release
from annotator.model.release_facts import Facts
from annotator.model.scheme_toml import scheme_to_toml
from annotator.services.edits import RecordRelease
from annotator.services.jobs import Job, Progress
from annotator.services.releases.agreeing import agreement_rows
from annotator.services.releases.copying import copied, put_in_force
from annotator.services.releases.earlier import COLUMNS, PARTS, Earlier, read_earlier
from annotator.services.releases.gathering import Gathered, gather
from annotator.services.releases.options import ReleaseOptions
from annotator.services.releases.planning import Planned, plan_parts
from annotator.services.releases.selection import Selection
from annotator.services.releases.telling import facts_of
from annotator.services.releases.writing import loading_of, tables, write_tables
from annotator.services.workspace import Workspace

_CARD, _REPORT, _SCHEME = "README.md", "report.json", "scheme.toml"


@dataclass(frozen=True, slots=True)
class ReleaseReport:
    """What a release holds, or would hold."""

    path: str | None
    """The folder; None: nothing was written."""
    manifest: str | None
    """The SHA-256 of manifest.json, by which the release is known."""
    is_new: bool
    """Whether the corpus did not know this very release before."""
    facts: Facts
    files: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """SHA-256 and bytes of every file but the manifest, by path."""
    left_out: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """What a table could not carry, by table and kind of thing."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """Everything that must be known before a file is written."""

    workspace: Workspace
    options: ReleaseOptions
    selection: Selection
    gathered: Gathered
    planned: Planned
    earlier: Earlier | None
    facts: Facts


def release_job(
    workspace: Workspace, out: Path | None, options: ReleaseOptions
) -> Job[ReleaseReport]:
    """Write a release into a new folder and record it; without a folder, only report.

    The job reads a copy of the corpus, so that people may work on meanwhile. The folder takes
    its place when every file has been read back and compared; closed or failed, the job
    leaves nothing. Raises RuleBrokenError where nobody may or can make this release, and
    FormatError where it cannot be written.
    """
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may make a release: ask the lead of the project.")
    if out is not None:
        refuse_used_folder(out)
    earlier = None
    if options.earlier is not None:
        earlier = read_earlier(options.earlier, tuple(options.parts))
    yield Progress(0, None, workspace.path.name)
    with copied(workspace) as copy:
        if options.scheme_version is not None:
            put_in_force(copy, options.scheme_version)
        ready = yield from _prepared(copy, options, earlier)
        if out is None:
            return ReleaseReport(None, None, is_new=True, facts=ready.facts)
        report = yield from _written(ready, out)
    return _recorded(workspace, report, options)


def _prepared(
    workspace: Workspace, options: ReleaseOptions, earlier: Earlier | None
) -> Job[_Ready]:
    selection = Selection(workspace, options)
    gathered = yield from gather(workspace, selection, options)
    fixed = earlier.fixed(gathered) if earlier else {}
    planned = yield from plan_parts(workspace, gathered, options, fixed)
    agreement = yield from agreement_rows(workspace, sorted(planned.division.part_of))
    facts = facts_of(workspace.scheme(), options, (gathered, planned), earlier, agreement)
    return _Ready(workspace, options, selection, gathered, planned, earlier, facts)


def _written(ready: _Ready, out: Path) -> Job[ReleaseReport]:
    wanted = tables(soft_labels=ready.options.soft_labels)
    division = ready.planned.division
    members = {part: division.members(part) for part in ready.options.parts}
    scheme = ready.workspace.scheme()
    with finished_folder(out) as folder:
        left_out = yield from write_tables(ready.selection, folder, members, wanted, scheme)
        paths = {
            table.name: {part: table.path(part) for part, ids in members.items() if ids}
            for table in wanted
        }
        loading = loading_of(folder, wanted, scheme, paths)
        _write_words(ready, folder, Card(paths, left_out, loading))
        files = {}
        for name, facts in files_below(folder):
            files[name] = facts
            yield Progress(len(files), None, name)
        _write(folder / CROISSANT, croissant(ready.facts, paths, files))
        files |= {name: facts for name, facts in files_below(folder) if name == CROISSANT}
        manifest = Manifest(_manifest_content(ready), files)
        digest = write_manifest(folder, manifest)
        for name in refuse_other_files(folder, manifest):
            yield Progress(0, None, name)
    return ReleaseReport(
        path=str(out),
        manifest=digest,
        is_new=True,
        facts=ready.facts,
        files=manifest.files,
        left_out=left_out,
    )


def _write_words(ready: _Ready, folder: Path, card: Card) -> None:
    scheme = ready.workspace.scheme()
    _write(folder / _SCHEME, scheme_to_toml(scheme))
    _write(folder / _CARD, release_card(ready.facts, scheme, card))
    report = {"facts": asdict(ready.facts), "left_out": card.left_out}
    _write(folder / _REPORT, json.dumps(report, ensure_ascii=False, indent=1) + "\n")
    division = ready.planned.division
    group_of = {each: min(group) for group in division.groups for each in group}
    with (folder / PARTS).open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for item, sha256 in zip(ready.gathered.items, ready.gathered.hashes, strict=True):
            if item.id in division.part_of:
                part = division.part_of[item.id]
                writer.writerow([item.id, sha256, part, group_of[item.id]])


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _manifest_content(ready: _Ready) -> dict[str, Any]:
    facts = ready.facts
    return {
        "name": facts.name,
        "software": {"name": "Annotator", "version": facts.software},
        "scheme": {"name": facts.scheme, "version": facts.scheme_version},
        "seed": facts.seed,
        "options": ready.options.to_data(),
        "earlier": ready.earlier.manifest if ready.earlier else None,
        "documents": facts.documents,
        "spans": facts.spans,
        "parts": {
            part.name: {"documents": part.documents, "spans": part.spans}
            for part in facts.parts
        },
    }


def _recorded(
    workspace: Workspace, report: ReleaseReport, options: ReleaseOptions
) -> ReleaseReport:
    facts = report.facts
    release = Release(
        manifest=report.manifest or "",
        at=time.time_ns() // 1_000_000,
        name=facts.name,
        documents=facts.documents,
        spans=facts.spans,
        parts={part.name: part.documents for part in facts.parts},
        options=options.to_data(),
        software=facts.software,
    )
    with workspace.store.lock:
        known = workspace.store.releases.find(release.manifest) is not None
    try:
        if not known:
            workspace.do(RecordRelease(release), "Release", release.name, kind="keep")
    except StoreError as error:
        reason = str(error).rstrip(".")
        raise StoreError(
            f"{report.path}: the release is whole, but the corpus does not remember it "
            f"({reason}). Make the same one again into another folder once that is mended."
        ) from error
    return replace(report, is_new=not known)


def recorded_releases(workspace: Workspace) -> list[Release]:
    """Return the releases that the corpus remembers, oldest first."""
    with workspace.store.lock:
        return workspace.store.releases.all()
