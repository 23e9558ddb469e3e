"""Releases: datasets made of a corpus, with parts that share nothing, and a proof of it."""

from annotator.model.readiness_facts import Readiness
from annotator.model.release import Release
from annotator.model.release_facts import Facts
from annotator.services.releases.comparing import Comparison, Difference, compare_releases
from annotator.services.releases.making import ReleaseReport, recorded_releases, release_job
from annotator.services.releases.options import (
    DEFAULT_SPLIT,
    KINDS,
    Layers,
    ReleaseOptions,
    Which,
    parts_of,
)
from annotator.services.releases.readiness import readiness_job

__all__ = [
    "DEFAULT_SPLIT",
    "KINDS",
    "Comparison",
    "Difference",
    "Facts",
    "Layers",
    "Readiness",
    "Release",
    "ReleaseOptions",
    "ReleaseReport",
    "Which",
    "compare_releases",
    "parts_of",
    "readiness_job",
    "recorded_releases",
    "release_job",
]
