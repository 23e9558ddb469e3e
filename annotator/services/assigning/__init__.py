"""Handing out work: plans by rule or by hand, batches, terms, returning, taking back."""

from annotator.services.assigning.changing import (
    LONGEST_COMMENT,
    Change,
    change_job,
    plan_dissolving,
    plan_returning,
    plan_taking_back,
    plan_terms,
)
from annotator.services.assigning.doing import assign_job
from annotator.services.assigning.listing import (
    Assigned,
    assigned,
    own_assignment,
    own_assignments,
    urgency,
)
from annotator.services.assigning.planning import plan_by_hand, plan_by_rule
from annotator.services.assigning.plans import Given, Plan, Rule, Share, Terms, Why
from annotator.services.assigning.standing import Selection

__all__ = [
    "LONGEST_COMMENT",
    "Assigned",
    "Change",
    "Given",
    "Plan",
    "Rule",
    "Selection",
    "Share",
    "Terms",
    "Why",
    "assign_job",
    "assigned",
    "change_job",
    "own_assignment",
    "own_assignments",
    "plan_by_hand",
    "plan_by_rule",
    "plan_dissolving",
    "plan_returning",
    "plan_taking_back",
    "plan_terms",
    "urgency",
]
