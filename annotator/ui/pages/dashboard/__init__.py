"""The page that says how the work goes: people, days, labels, overlap, what is at risk."""

from annotator.ui.pages.dashboard.page import DashboardPage

__all__ = ["DashboardPage"]
