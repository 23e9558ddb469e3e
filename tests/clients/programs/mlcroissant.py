"""What mlcroissant, the reader of those who made Croissant, finds in a release."""

from typing import Any


def answer(question: dict[str, Any]) -> Any:
    """Load the description, then every record of the sets that are asked for."""
    import mlcroissant

    try:
        dataset = mlcroissant.Dataset(jsonld=question["path"])
        records = {
            name: [
                {field.split("/")[-1]: _plain(value) for field, value in record.items()}
                for record in dataset.records(name)
            ]
            for name in question["record_sets"]
        }
    except Exception as error:  # noqa: BLE001 - whatever it says is the answer
        return {"refused": str(error)}
    return {
        "errors": sorted(dataset.metadata.ctx.issues.errors),
        "records": records,
    }


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return value.item() if hasattr(value, "item") else value
