"""Changes of the scheme after people have begun: what they touch, and doing them.

    changes = (ChangeLabel("claim", replace(claim, name="assertion")),)
    preview(workspace, changes).spans       # how many spans would say something else
    finish(change_scheme(workspace, changes))

Everything is one step of undo. A layer that comes from a copy of the corpus with an older
version of the scheme is put into the words of today by `translator`.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from annotator.model.document import AttributeValue
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import LayerContent
from annotator.model.person import Role
from annotator.model.scheme import Scheme
from annotator.model.scheme_change import (
    SchemeChange,
    SchemeStep,
    SplitLabel,
    amended,
    translated,
)
from annotator.model.scheme_toml import scheme_to_toml
from annotator.model.span import Span, covered_text
from annotator.model.whole_files import whole_file
from annotator.services.edits import (
    AddScheme,
    Edit,
    RewordedLayer,
    RewordLayers,
    edit_from_data,
)
from annotator.services.jobs import Job, Progress, finish
from annotator.services.rewording import Rewording
from annotator.services.workspace import Workspace
from annotator.store.edit_bodies import packed
from annotator.store.store import Store

CHANGE_SCHEME = "Change scheme"
"""Names the step in the menu and in the journal."""
_MOST_EXAMPLES = 10
_BETWEEN_PROGRESS = 50
Translator = Callable[[LayerContent], LayerContent]


@dataclass(frozen=True, slots=True)
class Example:
    """A span that says something else afterwards."""

    document_id: str
    title: str
    person: str
    """The pseudonym of its owner."""
    span_id: str
    text: str
    before: dict[str, Any]
    """“label” and “attributes”."""
    after: dict[str, Any]


@dataclass(slots=True)
class Preview:
    """What changes of the scheme touch."""

    version: int
    """Of the scheme afterwards."""
    spans: int = 0
    """Spans that say something else afterwards, the gold layer's included."""
    layers: int = 0
    documents: int = 0
    people: int = 0
    relations: int = 0
    """Relations that are of another type afterwards."""
    relations_removed: int = 0
    """Relations that have no place any more, or say what another one says."""
    values_removed: int = 0
    """Values of attributes that are no more, of spans and of documents."""
    documents_described: int = 0
    """Documents whose own attributes change."""
    undecided: dict[str, int] = field(default_factory=dict)
    """Spans, by label, that keep it although it is split: somebody has to decide."""
    retired: dict[str, int] = field(default_factory=dict)
    """Spans, by label, whose label is no longer offered."""
    by_label: dict[str, int] = field(default_factory=dict)
    """Spans by “old label → new label”; the label alone where only values change."""
    examples: list[Example] = field(default_factory=list)

    @property
    def removes(self) -> bool:
        """Whether something that people have made would be gone."""
        return bool(self.relations_removed or self.values_removed)

    def to_data(self) -> dict[str, Any]:
        """Return the preview as plain data with stable keys."""
        return {**asdict(self), "removes": self.removes}


def preview(workspace: Workspace, changes: Sequence[SchemeChange]) -> Preview:
    """Return what changes would touch; raise RuleBrokenError if they cannot be made."""
    return finish(preview_job(workspace, changes))


def preview_job(workspace: Workspace, changes: Sequence[SchemeChange]) -> Job[Preview]:
    """Do the same as a job."""
    _refuse_others(workspace)
    before = workspace.scheme()
    step = amended(before, changes)
    counting = _Counting(workspace, before, step)
    rewording = Rewording(workspace.store, before.version, step)
    documents = workspace.document_rows()
    for number, document in enumerate(documents):
        if number % _BETWEEN_PROGRESS == 0:
            yield Progress(number, len(documents), document.title)
        counting.take(document.id, document.title, rewording)
    return counting.preview


def change_scheme(
    workspace: Workspace, changes: Sequence[SchemeChange], detail: str = ""
) -> Job[Preview]:
    """Make changes and put everybody's work into the new words, as one step of undo.

    Returns what was touched. Raises RuleBrokenError if the changes cannot be made or the
    acting person is no lead; nothing has happened then.
    """
    found = yield from preview_job(workspace, changes)
    parts = _parts(workspace, changes)
    yield from workspace.do_in_parts(parts, CHANGE_SCHEME, detail)
    return found


def steps_since(workspace: Workspace, scheme: Scheme) -> list[SchemeStep]:
    """Return the steps that led from a version of the scheme to the one in force.

    Raises RuleBrokenError if the corpus never had exactly this version.
    """
    with workspace.store.lock:
        if workspace.store.schemes.version(scheme.version) != scheme:
            raise RuleBrokenError(
                f"Version {scheme.version} of the scheme “{scheme.name}” is another one here: "
                "this comes from another corpus, or from before a change that was undone."
            )
        return workspace.store.schemes.steps_behind(scheme.version)


def translator(workspace: Workspace, scheme: Scheme) -> Translator:
    """Return what puts a layer that was made under a version of the scheme into today's words.

    Raises RuleBrokenError if the corpus never had exactly this version.
    """
    steps = steps_since(workspace, scheme)
    return lambda content: translated(content, steps)


def put_back(workspace: Workspace, version: int) -> None:
    """Put all work of a copy back into the words of an earlier version, and that into force.

    What was marked or changed since in words that the version does not have stays as it is,
    and so does what was merged and changed since. Raises RuleBrokenError if the corpus never
    had the version. Nothing of it is journaled: it is for copies that are thrown away.
    """
    store = workspace.store
    with store.transaction():
        store.schemes.version(version)
        steps = {step.after.version: step for step in store.schemes.steps_behind(version)}
        begun = _changes_of_schemes(store, steps)
        for number in sorted(steps, reverse=True):
            for seq in reversed(store.journal.step(begun[number]) if number in begun else []):
                edit = edit_from_data(store.journal.row(seq).edit_data())
                if isinstance(edit, RewordLayers):
                    edit.inverse().what_fits(store).apply(store)
            store.schemes.delete(number)


def save_scheme(scheme: Scheme, path: Path) -> None:
    """Write a scheme as TOML into a new file; raise FormatError if that cannot be."""
    if path.exists():
        raise FormatError(f"{path} is there already: choose another name.")
    try:
        with whole_file(path) as part:
            part.write_text(scheme_to_toml(scheme), encoding="utf-8", newline="\n")
    except OSError as error:
        raise FormatError(
            f"{path}: the scheme cannot be written: {error.strerror or error}."
        ) from error


def spans_of(workspace: Workspace, label: str) -> list[Span]:
    """Return everybody's spans of a label, such as those that wait for a decision.

    Raises RuleBrokenError unless a lead asks.
    """
    _refuse_others(workspace)
    with workspace.store.lock:
        found = (
            workspace.store.spans.find(*key)
            for key in workspace.store.wording.with_label(label)
        )
        return [span for span in found if span is not None]


def _changes_of_schemes(store: Store, steps: Mapping[int, SchemeStep]) -> dict[int, int]:
    """Return where in the journal the steps begin that somebody made, by version."""
    found = {}
    for row in store.journal.rows():
        if row.title == CHANGE_SCHEME and row.kind in ("do", "redo"):
            edit = edit_from_data(row.edit_data())
            if not isinstance(edit, AddScheme):
                continue
            step = steps.get(edit.scheme.version)
            if step == SchemeStep(edit.scheme, edit.changes):
                found[edit.scheme.version] = row.seq
    return found


def _refuse_others(workspace: Workspace) -> None:
    """Raise RuleBrokenError unless a lead acts: it shows what everybody has marked."""
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may do this: ask the lead of the project.")


def _parts(
    workspace: Workspace, changes: Sequence[SchemeChange]
) -> Iterator[tuple[Edit, bytes]]:
    """Yield the edits; what is read is what the edits before them have left."""
    store = workspace.store
    before = store.schemes.current()
    step = amended(before, changes)
    first = AddScheme(step.after, step.changes)
    yield first, packed(first.to_data())
    rewording = Rewording(store, before.version, step)
    for document_id in store.documents.ids():
        rewording.take(document_id)
        if rewording.is_full:
            edit = rewording.finished()
            yield edit, packed(edit.to_data())
    if not rewording.is_empty:
        edit = rewording.finished()
        yield edit, packed(edit.to_data())


class _Counting:
    """Counts what is put into other words."""

    def __init__(self, workspace: Workspace, before: Scheme, step: SchemeStep) -> None:
        self._workspace = workspace
        self._names = {person.id: person.pseudonym for person in workspace.everybody()}
        self._people: set[str] = set()
        self._by_label: Counter[str] = Counter()
        self.preview = Preview(step.after.version)
        self._count_kept(before, step)

    def take(self, document_id: str, title: str, rewording: Rewording) -> None:
        """Count what of a document is touched."""
        with self._workspace.store.lock:
            rewording.take(document_id)
        if rewording.is_empty:
            return
        edit = rewording.finished()
        found = self.preview
        found.layers += len(edit.layers)
        found.documents += 1
        for _, before, after in edit.documents:
            found.documents_described += 1
            found.values_removed += len(before) - len(after)
        for layer in edit.layers:
            self._people.add(layer.person_id)
            gone = sum(new is None for _, new in layer.relations)
            found.relations_removed += gone
            found.relations += len(layer.relations) - gone
            for kind, ids in layer.spans:
                self._count(edit.kinds[kind], len(ids))
                self._show(layer, title, edit.kinds[kind], ids)
        found.people = len(self._people)
        found.by_label = dict(self._by_label.most_common())

    def _count(self, kind: Any, number: int) -> None:
        (old, before), (new, after) = kind
        self.preview.spans += number
        self.preview.values_removed += number * (len(before) - len(after))
        self._by_label[old if old == new else f"{old} → {new}"] += number

    def _show(self, layer: RewordedLayer, title: str, kind: Any, ids: Sequence[str]) -> None:
        store = self._workspace.store
        room = _MOST_EXAMPLES - len(self.preview.examples)
        for span_id in ids[:room]:
            with store.lock:
                span = store.spans.find(*layer.key, span_id)
                text = store.documents.text(layer.document_id)
            if span is not None:
                before, after = (_as_data(*words) for words in kind)
                self.preview.examples.append(
                    Example(
                        layer.document_id,
                        title,
                        self._names.get(layer.person_id, layer.person_id),
                        span_id,
                        covered_text(text, span.fragments),
                        before,
                        after,
                    )
                )

    def _count_kept(self, before: Scheme, step: SchemeStep) -> None:
        """Count what keeps a label that is no longer offered."""
        offered = {label.name for label in before.offered_labels}
        split = {change.name for change in step.changes if isinstance(change, SplitLabel)}
        retired = {label.name for label in step.after.labels if label.retired}
        undecided: Counter[str] = Counter()
        no_longer_offered: Counter[str] = Counter()
        with self._workspace.store.lock:
            counts = self._workspace.store.wording.counted()
        for words, number in counts:
            label = step.words(words)[0]
            if label in split:
                undecided[label] += number
            if label in retired and words[0] in offered:
                no_longer_offered[label] += number
        self.preview.undecided = dict(undecided)
        self.preview.retired = dict(no_longer_offered)


def _as_data(label: str, attributes: dict[str, AttributeValue]) -> dict[str, Any]:
    return {"label": label, "attributes": attributes}
