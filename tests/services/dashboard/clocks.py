"""A clock that a test sets, behind everything that is written."""

from datetime import UTC, datetime, timedelta


class SetClock:
    """Stands in for the time of the computer wherever an edit is written."""

    def __init__(self, monkeypatch) -> None:
        self.now = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
        monkeypatch.setattr(
            "annotator.services.workspace.time.time_ns",
            lambda: int(self.now.timestamp() * 1000) * 1_000_000,
        )

    def go_on(self, **how_long) -> None:
        """Let time pass, such as days=1."""
        self.now += timedelta(**how_long)

    @property
    def day(self) -> str:
        """The day by the clock of this computer."""
        return self.now.astimezone().date().isoformat()
