"""What is in foreign files: which formats, names and people, before anything is decided."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.exchange import Drift, Incoming
from annotator.model.errors import FormatError
from annotator.model.scheme_growth import Vocabulary
from annotator.services.jobs import Job, Progress
from annotator.services.sources import ImportOptions, Source, found_sources

MOST_SAMPLES = 20


@dataclass(slots=True)
class Survey:
    """What files hold, in their own words."""

    formats: Counter[str] = field(default_factory=Counter)
    """Files and folders by format."""
    documents: int = 0
    spans: int = 0
    relations: int = 0
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    drifts: list[Drift] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    samples: list[Incoming] = field(default_factory=list)
    """The first documents."""
    origins: list[str] = field(default_factory=list)
    """The file or folder that each of them is from, as it is listed."""
    unreadable: list[str] = field(default_factory=list)
    """A sentence for each text that could not be decoded."""


def survey_job(paths: Sequence[Path], options: ImportOptions) -> Job[Survey]:
    """Read files without any corpus; return what is in them.

    Raises FormatError for files that are wrong, but for plain texts: those are listed.
    """
    sources, _ = found_sources(paths, options)
    survey = Survey()
    yield from surveyed(sources, survey)
    return survey


def surveyed(sources: Sequence[Source], survey: Survey) -> Iterator[Progress]:
    """Add to a survey what sources hold."""
    sizes = [source.size() for source in sources]
    total, done = sum(sizes), 0
    for source, size in zip(sources, sizes, strict=True):
        survey.formats[source.format.name] += 1
        try:
            for incoming in source.incoming():
                _take(incoming, source, survey)
                yield Progress(done + int(size * incoming.progress), total, source.file.name)
        except FormatError as error:
            if not source.is_plain:
                raise
            survey.unreadable.append(str(error))
        done += size


def _take(incoming: Incoming, source: Source, survey: Survey) -> None:
    survey.documents += 1
    survey.drifts += incoming.drifts
    survey.left_out.update(incoming.left_out)
    for owned in incoming.layers:
        survey.spans += len(owned.content.spans)
        survey.relations += len(owned.content.relations)
        survey.vocabulary.take(owned.person, owned.content)
    if len(survey.samples) < MOST_SAMPLES:
        survey.samples.append(incoming)
        survey.origins.append(source.file.name)
