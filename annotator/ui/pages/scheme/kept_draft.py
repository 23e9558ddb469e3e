"""The changes that wait, kept between two starts of the program."""

from annotator.model.errors import FormatError
from annotator.model.scheme import Scheme
from annotator.model.scheme_change import SchemeChange, change_from_data, change_to_data
from annotator.model.scheme_draft import SchemeDraft
from annotator.ui.settings import Settings

_KEY = "scheme draft/{}"


def keep_draft(settings: Settings, corpus_id: str, draft: SchemeDraft) -> None:
    """Remember the changes that wait for a corpus."""
    data = [change_to_data(change) for change in draft.changes]
    settings.write(_KEY.format(corpus_id), data)


def kept_draft(
    settings: Settings, corpus_id: str, scheme: Scheme
) -> tuple[SchemeDraft, tuple[SchemeChange, ...]]:
    """Return what waits for a corpus, and what of it has no place in its scheme any more."""
    data = settings.read(_KEY.format(corpus_id))
    try:
        changes = tuple(map(change_from_data, data)) if isinstance(data, list) else ()
    except (ValueError, TypeError, FormatError):  # settings that somebody else has written
        changes = ()
    return SchemeDraft(scheme, changes).rebased(scheme)
