"""Answer one question, given and answered as JSON, with a function of another file.

Run as `python -I answering.py PROGRAM.py` by the Python of a client. Whatever the client
prints meanwhile goes to standard error.
"""

import json
import os
import runpy
import sys


def main() -> None:
    """Read a question, call `answer` of the program with it, print what that returns."""
    question = json.loads(sys.stdin.buffer.read())
    standard_output = os.dup(1)
    os.dup2(2, 1)
    answer = runpy.run_path(sys.argv[1])["answer"](question)
    sys.stdout.flush()
    with os.fdopen(standard_output, "w", encoding="utf-8") as out:
        json.dump(answer, out)


main()
