"""The open document's page into files, from the menu."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.formats.annotated_page import text_of_page
from annotator.ui.pages.annotate.printing import file_name


def choose(page, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    (dialog,) = page.page.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    page.settle()


def test_the_page_is_saved_as_html(page, tmp_path):
    page.mark("around 60 people", "3")
    page.run("page.save_html")
    (dialog,) = page.page.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "html"
    assert Path(dialog.selectedFiles()[0]).name == "Dam breaks.html"
    path = tmp_path / "page.html"
    choose(page, path)
    page.qtbot.waitUntil(lambda: page.said == "The page is saved as page.html.")
    content = path.read_bytes().decode()
    assert text_of_page(content) == page.page.desk.text
    assert "quantity 1" in content


def test_the_page_is_saved_as_pdf(page, tmp_path):
    page.mark("around 60 people", "3")
    page.run("page.save_pdf")
    choose(page, tmp_path / "page.pdf")
    page.qtbot.waitUntil(lambda: page.said == "The page is saved as page.pdf.", timeout=20_000)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")


def test_another_file_is_replaced_only_after_a_question(page, tmp_path):
    path = tmp_path / "page.html"
    path.write_text("mine")
    page.run("page.save_html")
    choose(page, path)
    assert path.read_text() == "mine"
    (box,) = page.page.findChildren(QMessageBox)
    (replace,) = [each for each in box.buttons() if each.text() == "Replace"]
    replace.click()
    page.qtbot.waitUntil(lambda: page.said == "The page is saved as page.html.")
    assert text_of_page(path.read_bytes().decode()) == page.page.desk.text


def test_a_file_that_cannot_be_written_is_one_sentence(page, tmp_path):
    page.run("page.save_html")
    choose(page, tmp_path / "none" / "page.html")
    page.qtbot.waitUntil(lambda: "cannot be written" in page.said)


def test_the_page_is_printed(page, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.page.printing._print(printer)
    page.qtbot.waitUntil(lambda: page.said.startswith("Sheets printed: "), timeout=20_000)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Dam breaks: 212 aboard?", "Dam breaks 212 aboard"),
        ("../../etc/passwd", "etc passwd"),
        ("CON", "document"),
        ("", "document"),
        ("سلطة المياه", "سلطة المياه"),
        ("x" * 300, "x" * 60),
        ("a\u202eb\x00c.", "a b c"),
    ],
)
def test_a_title_becomes_a_name_that_stays_in_its_folder(title, name):
    assert file_name(title) == name
