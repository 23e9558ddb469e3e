"""What a change of the scheme touches, in lines for people."""

from annotator.cli.output import one_line, say, say_table
from annotator.model.counting import number_of
from annotator.services.scheming import Preview

_LONGEST = 50


def say_preview(found: Preview, *, dry: bool) -> None:
    """Print what is touched, or would be in a dry run."""
    say(
        f"{'This would make' if dry else 'This is now'} version {found.version} of the scheme. "
        f"Spans in new words: {found.spans:,}, in {number_of(found.layers, 'layers')} of "
        f"{number_of(found.people, 'people')}."
    )
    facts = (
        ("relations of another type", found.relations),
        ("relations removed", found.relations_removed),
        ("values removed", found.values_removed),
        ("documents described otherwise", found.documents_described),
        *((f"keep {name}: decide by hand", number) for name, number in found.undecided.items()),
        *(
            (f"keep {name}, which is retired", number)
            for name, number in found.retired.items()
            if name not in found.undecided
        ),
    )
    rows = [(name, number) for name, number in facts if number]
    rows = [*found.by_label.items(), *rows]
    if rows:
        say_table(rows)
    for example in found.examples:
        text = one_line(example.text)
        cut = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        say(f"  {example.title}, {example.person}: “{cut}”")
    if dry:
        say("Nothing was changed.")
