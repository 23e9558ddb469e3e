"""Adjudication: what people disagree on is decided, and gold is what was decided."""

from annotator.analysis.consensus import Proposal
from annotator.model.decisions import Decision, Verdict
from annotator.services.adjudicating.accepting import Accepted
from annotator.services.adjudicating.adjudication import Adjudication, Case, Vote
from annotator.services.adjudicating.deciding import decide_file_job
from annotator.services.adjudicating.estimating import (
    Estimates,
    ModelEstimate,
    PersonEstimate,
)
from annotator.services.adjudicating.items import (
    EVERYTHING,
    KINDS,
    QUESTION,
    DocumentProgress,
    Filter,
    Item,
    Order,
    Queue,
)
from annotator.services.adjudicating.matters import GONE, Change, Status, What

__all__ = [
    "EVERYTHING",
    "GONE",
    "KINDS",
    "QUESTION",
    "Accepted",
    "Adjudication",
    "Case",
    "Change",
    "Decision",
    "DocumentProgress",
    "Estimates",
    "Filter",
    "Item",
    "ModelEstimate",
    "Order",
    "PersonEstimate",
    "Proposal",
    "Queue",
    "Status",
    "Verdict",
    "Vote",
    "What",
    "decide_file_job",
]
