"""What Hugging Face's datasets makes of our files."""

from typing import Any


def answer(question: dict[str, Any]) -> Any:
    """Load a folder or file; give the rows of each split, and the names of its classes."""
    from datasets import load_dataset

    loaded = load_dataset(**question["load"])
    return {
        "rows": {split: list(rows) for split, rows in loaded.items()},
        "classes": [
            feature.names
            for feature in _features(next(iter(loaded.values())).features)
            if hasattr(feature, "names")
        ],
    }


def _features(feature: Any) -> Any:
    if isinstance(feature, dict):
        for one in feature.values():
            yield from _features(one)
    elif hasattr(feature, "feature"):
        yield from _features(feature.feature)
    else:
        yield feature
