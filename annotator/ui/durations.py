"""How a time is said."""

from annotator.ui.messages import counted, translate


def duration_text(seconds: float) -> str:
    """Return a time as people say it: hours and minutes, or minutes and seconds."""
    whole = round(seconds)
    sign, minutes = ("-" if whole < 0 else ""), abs(whole) // 60
    if minutes >= 60:
        text = translate("Durations", "%1 h %2 min")
        return sign + counted(text, minutes // 60, f"{minutes % 60:02}")
    text = translate("Durations", "%1 min %2 s")
    return sign + counted(text, minutes, f"{abs(whole) % 60:02}")
