"""Make the table of losses in docs/formats.md from what the formats declare."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "formats.md"
BEGIN = "<!-- begin of losses -->\n"
END = "<!-- end of losses -->\n"


def losses_table() -> str:
    """Return the table: a row for each format that loses something."""
    from annotator.formats.table_of_formats import WRITABLE

    carriers = [f"`{entry.name}`" for entry in WRITABLE if not entry.loses]
    rows = [
        f"| `{entry.name}` | "
        + "; ".join(f"{thing.value}: {how}" for thing, how in entry.loses.items())
        + " |"
        for entry in WRITABLE
        if entry.loses
    ]
    head = ["| format | what it has no place for, and what becomes of it |", "|---|---|"]
    everything = f"\nEverything is carried by {', '.join(carriers)}.\n"
    return "\n".join([*head, *rows]) + "\n" + everything


def with_table(page: str) -> str:
    """Return the page with the table between its two marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, behind = rest.partition(END)
    return before + BEGIN + losses_table() + END + behind


def main() -> int:
    """Write the page."""
    sys.path.insert(0, str(ROOT))
    PAGE.write_text(
        with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
