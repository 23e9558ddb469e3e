"""What commands of several pages ask the window: who works, which page is seen, show a text."""

from annotator.model.person import Role
from annotator.ui.frame import Frame


def works_as(frame: Frame, *roles: Role) -> bool:
    """Tell whether a corpus is open, nothing runs, and whoever works has one of some roles."""
    is_open = frame.page is not None and not frame.is_busy
    return is_open and not frame.workspace.person.roles.isdisjoint(roles)


def is_seen(frame: Frame, name: str) -> bool:
    """Tell whether the page of a name is in front and can be worked on."""
    page = frame.page_beside(name)
    return page is not None and page.is_in_front and not frame.is_busy


def show_text(frame: Frame, document_id: str) -> None:
    """Bring a document to the front, to be read and annotated."""
    frame.show_texts()
    if frame.page is not None:
        frame.page.show_document(document_id)


def show_place(frame: Frame, document_id: str, start: int, end: int) -> None:
    """Bring a document to the front with a range of it selected, in code points."""
    frame.show_texts()
    if frame.page is not None:
        frame.page.show_place(document_id, start, end)
