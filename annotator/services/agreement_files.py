"""The report on agreement that leaves the program: a page, a table, JSON."""

from pathlib import Path

from annotator.formats.report_page import write_report_page
from annotator.formats.report_rows import write_json, write_rows
from annotator.model.errors import FormatError
from annotator.model.report_page import ReportPage
from annotator.services.agreement_definitions import DEFINITIONS, INTERVALS, UNDEFINED
from annotator.services.agreement_page import report_page_job
from annotator.services.agreement_report import AgreementReport
from annotator.services.agreement_rows import HEADS, report_rows
from annotator.services.jobs import Job, Progress

SUFFIXES = (".html", ".csv", ".json")
"""What `save_report_job` can write."""


def save_report_job(report: AgreementReport, corpus: str, path: Path) -> Job[None]:
    """Write a report in the format that the name of the file asks for, whole or not at all.

    Raises FormatError for another suffix, and if the file cannot be written.
    """
    suffix = path.suffix.casefold()
    if suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        raise FormatError(f"{path}: a report can be written as {known}: name such a file.")
    yield Progress(0, None, "writing the report")
    if suffix == ".json":
        write_json(path, {**report.as_json(), "definitions": _definitions(), "corpus": corpus})
    elif suffix == ".csv":
        write_rows(path, HEADS, list(report_rows(report)))
    else:
        page: ReportPage = yield from report_page_job(report, corpus)
        write_report_page(path, page)


def _definitions() -> dict[str, str]:
    found = {
        key: " ".join(each for each in (one.means, one.careful) if each)
        for key, one in DEFINITIONS.items()
    }
    return {**found, "low and high": INTERVALS, "reason": UNDEFINED}
