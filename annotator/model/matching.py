"""Runs regular expressions as a program of its own, which can be ended when one never does.

A line of JSON comes in for each search and one goes out. It is started without site packages
and imports nothing but the standard library, so that it is there in a few milliseconds.
"""

import json
import re
import sys
from typing import Any, BinaryIO

LARGEST = 1 << 30
"""Bytes of memory that a pattern may need, where the system can hold it to that."""


def matches(text: str, pattern: str, *, case: bool, most: int) -> tuple[list[list[int]], bool]:
    """Return the places where a pattern matches at least one character, and if there are more.

    Raises re.error for a bad pattern, OverflowError, RecursionError or MemoryError for one
    that is too large.
    """
    found: list[list[int]] = []
    flags = re.MULTILINE if case else re.MULTILINE | re.IGNORECASE
    for match in re.compile(pattern, flags).finditer(text):
        if match.start() < match.end():
            if len(found) == most:
                return found, True
            found.append([match.start(), match.end()])
    return found, False


def answer(text: str, asked: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to one search as plain data."""
    try:
        places, is_cut = matches(text, asked["pattern"], case=asked["case"], most=asked["most"])
    except re.error as error:
        return {"wrong": error.msg, "place": error.pos}
    except (OverflowError, RecursionError, MemoryError):
        return {"large": True}
    return {"places": places, "cut": is_cut}


def serve(asked: BinaryIO, answered: BinaryIO) -> None:
    """Answer searches until there are no more; a text stays until another comes."""
    text = ""
    _tell(answered, {"ready": True})
    for line in asked:
        question = json.loads(line.decode("utf-8", "surrogatepass"))
        text = question.get("text", text)
        _tell(answered, answer(text, question))


def _tell(answered: BinaryIO, what: dict[str, Any]) -> None:
    answered.write(json.dumps(what).encode("ascii") + b"\n")
    answered.flush()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows; a pattern is stopped by the clock there
    resource.setrlimit(resource.RLIMIT_AS, (LARGEST, LARGEST))


if __name__ == "__main__":
    _limit_memory()
    serve(sys.stdin.buffer, sys.stdout.buffer)
