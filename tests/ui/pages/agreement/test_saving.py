"""The report is saved in every format, behind the window, and replaces nothing unasked."""

import json

from PySide6.QtWidgets import QFileDialog, QMessageBox


def test_it_is_saved_in_the_format_of_its_name(agreeing):
    for name, beginning in (
        ("a.html", b"<!DOCTYPE html>"),
        ("a.pdf", b"%PDF-"),
        ("a.csv", b"\xef\xbb\xbfpart,"),
        ("a.json", b"{"),
    ):
        agreeing.desk.press("Ctrl+Shift+O")
        path = agreeing.answer(name)
        agreeing.wait()
        assert path.read_bytes().startswith(beginning)
        assert name in agreeing.desk.said
    data = json.loads((agreeing.folder / "a.json").read_text("utf-8"))
    exact = agreeing.page.report.overall.figures["exact_f1"].value
    assert data["overall"]["exact_f1"]["value"] == exact


def test_the_dialog_offers_every_format(agreeing):
    agreeing.desk.press("Ctrl+Shift+O")
    dialog = agreeing.desk.dialog(QFileDialog)
    assert dialog.nameFilters() == ["*.html", "*.pdf", "*.csv", "*.json"]
    assert dialog.defaultSuffix() == "html"
    dialog.filterSelected.emit("*.csv")
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()


def test_a_file_is_replaced_only_when_that_is_said(agreeing):
    path = agreeing.folder / "a.csv"
    path.write_text("before")
    agreeing.desk.press("Ctrl+Shift+O")
    agreeing.answer("a.csv")
    box = agreeing.desk.dialog(QMessageBox)
    box.reject()
    agreeing.wait()
    assert path.read_text() == "before"
    agreeing.desk.press("Ctrl+Shift+O")
    agreeing.answer("a.csv")
    box = agreeing.desk.dialog(QMessageBox)
    next(each for each in box.buttons() if each.text() == "Replace").click()
    agreeing.wait()
    assert path.read_bytes().startswith(b"\xef\xbb\xbfpart,")


def test_another_format_is_refused_in_a_sentence(agreeing):
    agreeing.desk.press("Ctrl+Shift+O")
    agreeing.answer("a.docx")
    agreeing.wait()
    assert ".html, .csv, .json" in agreeing.desk.said
    assert not (agreeing.folder / "a.docx").exists()
