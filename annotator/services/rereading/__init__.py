"""Second readings: how far people agree with themselves, and whether they drift."""

from annotator.services.rereading.figures import (
    LabelDrift,
    SecondReading,
    SelfAgreement,
    self_agreement_job,
)
from annotator.services.rereading.keeping import (
    carry_out_job,
    issued_first,
    plan_end_of_rule,
    plan_rule,
    repeat_in_force,
    rule_job,
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
    "carry_out_job",
    "issued_first",
    "plan_end_of_rule",
    "plan_ending",
    "plan_repeat_job",
    "plan_rule",
    "repeat_in_force",
    "repeat_job",
    "rule_job",
    "self_agreement_job",
]
