"""From foreign names to those of a corpus: proposed, written, read."""

from collections.abc import Sequence
from pathlib import Path

from annotator.formats.mapping_files import read_mapping, write_mapping
from annotator.model.mapping import SchemeMapping
from annotator.model.mapping_proposals import proposed
from annotator.services.jobs import Job
from annotator.services.sources import ImportOptions
from annotator.services.surveying import survey_job
from annotator.services.workspace import Workspace

__all__ = ["SchemeMapping", "propose_job", "read_mapping", "write_mapping"]


def propose_job(
    workspace: Workspace, paths: Sequence[Path], options: ImportOptions
) -> Job[SchemeMapping]:
    """Read files and return what their names probably mean in the scheme of a corpus."""
    survey = yield from survey_job(paths, options)
    return proposed(survey.vocabulary, workspace.scheme())
