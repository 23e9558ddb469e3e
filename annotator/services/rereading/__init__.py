"""Second readings: how far people agree with themselves, and whether they drift."""

from annotator.services.rereading.figures import (
    LabelDrift,
    SecondReading,
    SelfAgreement,
    self_agreement_job,
)
from annotator.services.rereading.planning import (
    Repeat,
    plan_ending,
    plan_repeat_job,
    repeat_job,
)

__all__ = [
    "LabelDrift",
    "Repeat",
    "SecondReading",
    "SelfAgreement",
    "plan_ending",
    "plan_repeat_job",
    "repeat_job",
    "self_agreement_job",
]
