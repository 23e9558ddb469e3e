"""Releases: datasets made of a corpus, with parts that share nothing, and a proof of it."""

from annotator.model.readiness_facts import Doubt, Readiness
from annotator.model.release import Release
from annotator.model.release_facts import Facts, Neighbours
from annotator.services.releases.asking import Choosable, choosable_job
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
from annotator.services.releases.showing import (
    DrawnReadiness,
    drawn_readiness_job,
    save_readiness,
)

__all__ = [
    "DEFAULT_SPLIT",
    "KINDS",
    "Choosable",
    "Comparison",
    "Difference",
    "Doubt",
    "DrawnReadiness",
    "Facts",
    "Layers",
    "Neighbours",
    "Readiness",
    "Release",
    "ReleaseOptions",
    "ReleaseReport",
    "Which",
    "choosable_job",
    "compare_releases",
    "drawn_readiness_job",
    "parts_of",
    "readiness_job",
    "recorded_releases",
    "release_job",
    "save_readiness",
]
