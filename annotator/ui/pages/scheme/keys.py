"""Which keys of a label mark with another one too, or take a key from the program."""

from collections.abc import Iterator

from annotator.model.scheme import Label, Scheme
from annotator.ui.actions import Commands
from annotator.ui.messages import counted, quoted, translate
from annotator.ui.safe import shortened

_OF_LABELS = ("label.mark.", "label.hold.", "span.label.")


def clashes(label: Label, scheme: Scheme, commands: Commands) -> list[str]:
    """Return a sentence for each key of a label that something else has too."""
    keys = [key.upper() for key in (label.key, label.mnemonic) if key.strip()]
    return [*_with_labels(label, scheme, keys), *_with_commands(commands, keys)]


def _with_labels(label: Label, scheme: Scheme, keys: list[str]) -> Iterator[str]:
    for other in scheme.labels:
        for key in keys if other.name != label.name else ():
            if key in (other.key.upper(), other.mnemonic.upper()):
                text = translate("Scheme", "%1 also marks with %2: choose another key.")
                yield counted(text, key, quoted(shortened(other.name, 60)))


def _with_commands(commands: Commands, keys: list[str]) -> Iterator[str]:
    for command in commands.all():
        if command.id.startswith(_OF_LABELS):
            continue
        for key in keys:
            for taken in (key, f"Shift+{key}"):
                if taken in commands.shortcuts(command.id):
                    text = translate("Scheme", "%1 is taken from the command %2.")
                    yield counted(text, taken, quoted(command.name))
