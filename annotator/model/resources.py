"""Where the files that travel with the program are: in a checkout and when installed."""

from pathlib import Path

from annotator.model.errors import AnnotatorError

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a file under resources/; raise AnnotatorError if it is not there."""
    return _first_that_exists(name, (_PACKAGE / "_resources", _PACKAGE.parent / "resources"))


def sample_corpus() -> Path:
    """Return the path of the sample corpus in the native format."""
    return _first_that_exists(
        "sample.jsonl", (_PACKAGE / "_corpora", _PACKAGE.parent / "corpora")
    )


def _first_that_exists(name: str, folders: tuple[Path, ...]) -> Path:
    for folder in folders:
        if (folder / name).exists():
            return folder / name
    raise AnnotatorError(
        f"The installation is incomplete: {name} is missing. Install it again."
    )
