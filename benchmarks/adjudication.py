"""How long adjudication needs: 100,000 clusters of three people in 1,000 documents.

    .venv/bin/python benchmarks/adjudication.py [DOCUMENTS]

Figures are seconds of processor time, and how often the storing of as many spans by an import
fits into them, undone and journaled alike. The limit of a verdict is what a key press may cost.
"""

import contextlib
import gc
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from annotator.model.document import Decoding, Document
from annotator.model.ids import new_id
from annotator.model.layer import Layer, State
from annotator.model.person import Person
from annotator.services.adjudicating import Adjudication, Filter, Status
from annotator.services.edits import AddContents, LayerRows, entry_of
from annotator.services.jobs import finish
from annotator.services.workspace import Workspace, create_corpus

_PEOPLE, _DOCUMENTS, _CLUSTERS, _AT_ONCE = 3, 1_000, 100, 50
_VERDICTS = 20
Result = TypeVar("Result")


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Return the processor time of some work, in seconds, and what it gives."""
    begin = time.process_time()
    result = work()
    return time.process_time() - begin, result


def some(numbers: range, people: list[Person], *, with_people: bool) -> AddContents:
    """Return documents in which everybody marked the same."""
    text = "lorem ipsum " * (2 * _CLUSTERS)
    documents = [
        Document(new_id(), f"text {one}", f"{one} {text}", {}, {}, Decoding("utf-8"))
        for one in numbers
    ]
    layers = [
        LayerRows(
            Layer(one.id, person.id),
            Layer(one.id, person.id, State.DONE),
            tuple(
                [new_id(), "claim", 10 + place * 20, 20 + place * 20]
                for place in range(_CLUSTERS)
            ),
        )
        for one in documents
        for person in people
    ]
    return AddContents(
        tuple(people) if with_people else (),
        tuple(map(entry_of, documents)),
        tuple(layers),
        tuple(one.text.encode("utf-8") for one in documents),
    )


def filled(workspace: Workspace, documents: int) -> float:
    """Fill a corpus; return the seconds that a third of the spans, one a cluster, took."""
    people = [Person(f"p{one}", f"Person {one}", f"p{one}") for one in range(_PEOPLE)]
    seconds = 0.0
    for first in range(0, documents, _AT_ONCE):
        numbers = range(first, min(first + _AT_ONCE, documents))
        edit = some(numbers, people, with_people=first == 0)
        seconds += timed(lambda edit=edit: workspace.do(edit, "Import", lead=True))[0]
    return seconds / _PEOPLE


def settled(adjudication: Adjudication) -> tuple[float, float]:
    """Return the seconds of one verdict, and of the queue after it, on the average."""
    queue = finish(adjudication.queue_job())
    verdict = again = 0.0
    for item in queue.items[:_VERDICTS]:
        verdict += timed(lambda item=item: adjudication.take_majority(adjudication.case(item)))[
            0
        ]
        wanted = Filter(statuses=(Status.OPEN,))
        again += timed(lambda wanted=wanted: finish(adjudication.queue_job(wanted)))[0]
    return verdict / _VERDICTS, again / _VERDICTS


def measured(documents: int) -> None:
    """Print all figures."""
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(create_corpus(Path(folder) / "large.corpus")) as workspace,
    ):
        stored = filled(workspace, documents)
        print(f"{documents * _CLUSTERS:,} clusters; storing as many spans: {stored:.2f} s")
        with contextlib.closing(Adjudication(workspace)) as adjudication:
            first, _ = timed(lambda: finish(adjudication.queue_job()))
            print(f"queue, the first time:  {first:6.2f} s  {first / stored:5.1f} ×")
            verdict, again = settled(adjudication)
            print(f"case and verdict:       {1000 * verdict:6.1f} ms  (16 ms)")
            print(f"queue after it:         {1000 * again:6.1f} ms")
            size = workspace.path.stat().st_size
            accept, found = timed(lambda: finish(adjudication.accept_unanimous_job()))
            grown = (workspace.path.stat().st_size - size) / found.clusters
            print(f"accept {found.clusters:,}:  {accept:12.2f} s  {accept / stored:5.1f} ×")
            print(f"a cluster in the file:  {grown:6.0f} bytes")
            estimate, _ = timed(lambda: finish(adjudication.estimates_job()))
            print(f"estimates, all anew:    {estimate:6.2f} s")
            undo, _ = timed(workspace.undo)
            print(f"undo:                   {undo:6.2f} s  {undo / stored:5.1f} ×")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory:            {most:6.0f} MB")


if __name__ == "__main__":
    gc.disable()  # as in the window and in the command
    measured(int(sys.argv[1]) if len(sys.argv) > 1 else _DOCUMENTS)
