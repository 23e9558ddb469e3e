"""Opens a corpus again and again beside another program; run as a program.

While it has the corpus open it holds a file that can be made only once, so that two
programs with the same corpus open would be found out. Says how often it got in.
"""

import sys
import time
from pathlib import Path

from annotator.model.errors import CorpusBusyError, RuleBrokenError
from annotator.services import annotating
from annotator.services.workspace import open_corpus


def main(path: Path, name: str, times: int) -> int:
    opened = 0
    while opened < times:
        try:
            workspace = open_corpus(path)
        except CorpusBusyError:
            time.sleep(0.001)
            continue
        witness = path.with_suffix(".witness")
        witness.touch(exist_ok=False)
        person = next(one for one in workspace.people() if one.name == name)
        workspace.act_as(person.id)
        document_id = workspace.document_rows()[0].id
        try:
            annotating.mark(workspace, document_id, "claim", [(opened, opened + 3)])
        except RuleBrokenError:
            return 1
        witness.unlink()
        workspace.close()
        opened += 1
        time.sleep(0.001)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
