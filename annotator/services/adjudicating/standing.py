"""Which documents there are to adjudicate, and who has done them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.model.errors import RuleBrokenError
from annotator.model.person import Person
from annotator.model.scheme import Scheme
from annotator.model.scheme_change import SchemeStep
from annotator.services.adjudicating.items import KINDS, Filter
from annotator.services.adjudicating.lines import Fitting
from annotator.services.adjudicating.reading import Look, steps_of_versions
from annotator.services.agreement_choice import Choice, plan
from annotator.services.batches import Batches, all_batches
from annotator.services.workspace import Workspace
from annotator.store.questions import documents_with_questions


@dataclass(frozen=True, slots=True)
class Standing:
    """What does not change while gold is written."""

    people: Mapping[str, Person]
    """By id, in the order in which they came."""
    titles: Mapping[str, str]
    """Of all documents, by id, in their order."""
    looks: Mapping[str, Look]
    """The documents of the queue: two people are done, or somebody asks something."""
    batches: Batches
    scheme: Scheme
    steps: Mapping[int, Sequence[SchemeStep]]
    fits: Fitting = field(compare=False)

    @property
    def labels(self) -> list[str]:
        """The labels of the scheme, in its order."""
        return [label.name for label in self.scheme.labels]

    def chosen(self, wanted: Filter) -> list[Look]:
        """Return the documents that a filter is about, in their order.

        Raises RuleBrokenError for names that nothing has.
        """
        self._refuse_unknown(wanted)
        documents, batches = set(wanted.documents), set(wanted.batches)
        return [
            look
            for document_id, look in self.looks.items()
            if (
                not documents
                or not documents.isdisjoint((document_id, self.titles[document_id]))
            )
            and (not batches or not batches.isdisjoint(self.batches.of.get(document_id, ())))
        ]

    def ids_of(self, pseudonyms: Iterable[str]) -> frozenset[str]:
        """Return the ids of people; raise RuleBrokenError for a pseudonym that nobody has."""
        known = {person.pseudonym: person.id for person in self.people.values()}
        return frozenset(_known(name, known, "Nobody in this corpus") for name in pseudonyms)

    def _refuse_unknown(self, wanted: Filter) -> None:
        for label in wanted.labels:
            self.scheme.label(label)
        for kind in wanted.kinds:
            _known(kind, {each: each for each in KINDS}, "No kind of disagreement")
        names = {name for pair in self.titles.items() for name in pair}
        for name in wanted.documents:
            if name not in names:
                raise RuleBrokenError(f"No document has the title or id “{name}”.")
        self.batches.refuse_unknown(wanted.batches)
        self.ids_of(wanted.people)


def standing_of(workspace: Workspace) -> Standing:
    """Read which documents there are to adjudicate."""
    made = plan(workspace, Choice())
    with workspace.store.lock:
        titles = {row.id: row.title for row in workspace.document_rows()}
        asked = documents_with_questions(workspace.store.connection)
    compared = {
        task.row.id: Look(task.row.id, tuple(made.people[one].id for one in task.people))
        for task in made.tasks
    }
    looks = {
        one: compared.get(one, Look(one)) for one in titles if one in compared or one in asked
    }
    scheme = workspace.scheme()
    return Standing(
        {person.id: person for person in made.people},
        titles,
        looks,
        all_batches(workspace),
        scheme,
        steps_of_versions(workspace.store),
        Fitting(scheme),
    )


def _known(name: str, known: Mapping[str, str], who: str) -> str:
    if name not in known:
        raise RuleBrokenError(f"{who} is called “{name:.80}”: there are {', '.join(known)}.")
    return known[name]
