"""What pyrefiqda finds in our projects."""

from typing import Any


def answer(question: dict[str, Any]) -> Any:
    """Load a project and give its selections, codes, people and links."""
    from pyrefiqda import RefiProject

    project = RefiProject.load(question["path"])
    codes = {code.guid: code.name for code in project.code_book.codes.code}
    users = {user.guid: user.name for user in project.users.user}
    return {
        "codes": list(codes.values()),
        "selections": [
            [
                source.name,
                users[coding.creating_user],
                codes[coding.code_ref.target_guid],
                selection.start_position,
                selection.end_position,
            ]
            for source in project.sources.text_source
            for selection in source.plain_text_selection
            for coding in selection.coding
        ],
        "links": sorted(link.name for link in project.links.link),
        "notes": [note.plain_text_content for note in project.notes.note],
    }
