"""Handing out work: plans by rule or by hand, batches, terms, returning, taking back."""

from annotator.services.assigning.board import (
    Board,
    Held,
    Load,
    Place,
    Toggled,
    Wanted,
    batch_rule,
    board_job,
    plan_job,
    seen_again,
    today,
    toggle_job,
    wanted_rows,
)
from annotator.services.assigning.changing import (
    LONGEST_COMMENT,
    Change,
    change_job,
    plan_dissolving,
    plan_renaming,
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
from annotator.services.assigning.plans import PRIORITIES, Given, Plan, Rule, Share, Terms, Why
from annotator.services.assigning.standing import Pair, Selection

__all__ = [
    "LONGEST_COMMENT",
    "PRIORITIES",
    "Assigned",
    "Board",
    "Change",
    "Given",
    "Held",
    "Load",
    "Pair",
    "Place",
    "Plan",
    "Rule",
    "Selection",
    "Share",
    "Terms",
    "Toggled",
    "Wanted",
    "Why",
    "assign_job",
    "assigned",
    "batch_rule",
    "board_job",
    "change_job",
    "own_assignment",
    "own_assignments",
    "plan_by_hand",
    "plan_by_rule",
    "plan_dissolving",
    "plan_job",
    "plan_renaming",
    "plan_returning",
    "plan_taking_back",
    "plan_terms",
    "seen_again",
    "today",
    "toggle_job",
    "urgency",
    "wanted_rows",
]
