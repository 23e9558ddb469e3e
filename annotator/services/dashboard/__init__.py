"""How the work goes: people, days, labels, overlap, what is at risk, from the corpus itself."""

from annotator.services.dashboard.figures import (
    AtRisk,
    Dashboard,
    DayProgress,
    LabelBalance,
    PersonProgress,
    Reason,
)
from annotator.services.dashboard.live import LiveDashboard, sees_own_only
from annotator.services.dashboard.risks import SOON
from annotator.services.dashboard.telling import as_json
from annotator.services.dashboard.trend import TrendPoint

__all__ = [
    "SOON",
    "AtRisk",
    "Dashboard",
    "DayProgress",
    "LabelBalance",
    "LiveDashboard",
    "PersonProgress",
    "Reason",
    "TrendPoint",
    "as_json",
    "sees_own_only",
]
