"""What a person can do with the import dialog and see in it."""

from PySide6.QtWidgets import QPlainTextEdit, QTableWidget

from annotator.model.span import covered_text
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.jobs import JobRun

TEXT = "😀 The mayor said the dam is safe. Two of ten experts disagreed.\n"
MARKS = (
    ("Source", "The mayor"),
    ("Cue", "said"),
    ("Content", "the dam is safe"),
    ("Junk", "experts"),
    ("Doubt", "disagreed"),
    ("Attribution", "said"),
)


def brat(marks=MARKS, *further, text=TEXT):
    """Return a file of annotations in brat's words."""
    lines = []
    for number, (label, words) in enumerate(marks, 1):
        start = text.index(words)
        lines.append(f"T{number}\t{label} {start} {start + len(words)}\t{words}")
    return "\n".join([*lines, *further, ""])


EVENTS = (
    "E1\tAttribution:T6 Source:T1 Cue:T2 Content:T3",
    "A1\tSure T5 no",
    "R1\tabout Arg1:T4 Arg2:T3",
)


class ImportDriver:
    """Works the import dialog of an open window."""

    def __init__(self, window):
        self.window = window
        window.open("water")
        window.run("file.import")
        self.dialog = window.dialog(ImportDialog)
        self.page = self.dialog.files_page
        self.reading = self.page.reading

    def file(self, name, content):
        path = self.window.folder / "texts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def add(self, *paths):
        self.dialog.add(paths)
        self.window.settle()

    def choose(self, row):
        self.page.table.setCurrentIndex(self.page.files.index(row, 0))
        self.wait_for_job()

    def table(self):
        files = self.page.files
        return [
            [files.index(row, column).data() for column in range(4)]
            for row in range(files.rowCount())
        ]

    def shown_text(self):
        return self.reading.findChild(QPlainTextEdit).toPlainText()

    def shown_rows(self):
        table = self.reading.findChild(QTableWidget)
        return [
            [table.item(row, column).text() for column in range(table.columnCount())]
            for row in range(table.rowCount())
        ]

    def choose_encoding(self, name):
        self.reading._encoding.setCurrentText(name)
        self.reading._encoding.activated.emit(self.reading._encoding.currentIndex())

    def choose_in(self, combo, value):
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())
        self.wait_for_job()

    def wait_for_job(self):
        self.window.wait(lambda: not self.window.window.findChildren(JobRun))
        self.window.settle()

    def count(self):
        self.dialog.count()
        self.wait_for_job()
        return self.dialog.outcome()

    def finish(self):
        assert self.dialog.do_import.isEnabled()
        self.dialog.do_import.click()
        self.wait_for_job()

    def documents(self):
        workspace = self.window.page.workspace
        return [workspace.document(row.id) for row in workspace.document_rows()]

    # ---- the further pages

    def folder(self, name, **files):
        """Make a folder of files, for instance folder("a", d1_txt="One.")."""
        for file, content in files.items():
            self.file(f"{name}/{file.replace('_', '.')}", content)
        return self.window.folder / "texts" / name

    def go_on(self):
        assert self.dialog.next.isVisible()
        assert self.dialog.next.isEnabled()
        self.dialog.next.click()
        self.wait_for_job()
        self.wait_for_trial()

    def go_back(self):
        self.dialog.back.click()
        self.window.settle()

    def go_to(self, page):
        while self.dialog.page() is not page:
            self.go_on()

    def go_to_names(self, *paths):
        self.add(*paths)
        self.go_to(self.dialog.names)

    def wait_for_trial(self):
        if self.dialog.page() is self.dialog.decisions:
            said = self.dialog.decisions.outcome
            self.window.wait(lambda: "without storing" not in said())

    def marked(self):
        return self.dialog.samples.text.marked()

    def sample_rows(self):
        table = self.dialog.samples.table
        return [
            tuple(table.item(row, column).text() for column in range(4))
            for row in range(table.rowCount())
        ]

    def names(self):
        """Return kind, name and what becomes of it, by what is shown."""
        rows = self.dialog.names.names
        return [
            tuple(rows.index(row, column).data() for column in (1, 0, 3))
            for row in range(rows.rowCount())
        ]

    def becomes(self, kind, name):
        return next(row[2] for row in self.names() if row[:2] == (kind, name))

    def choose_name(self, kind, name):
        row = next(i for i, each in enumerate(self.names()) if each[:2] == (kind, name))
        self.dialog.names.table.setCurrentIndex(self.dialog.names.names.index(row, 0))
        self.window.settle()
        return self.dialog.names.form

    def decide(self, kind, name, becomes):
        """Choose what a name becomes: an entry by its words, or a name that is typed."""
        field = self.choose_name(kind, name).target
        place = field.choice.findText(becomes)
        if place < 0:
            field.choice.setCurrentIndex(field.choice.count() - 1)
            field.line.setText(becomes)
            field.line.textEdited.emit(becomes)
        else:
            field.choice.setCurrentIndex(place)

    def answer(self, decision, value):
        decision.choose(value)
        self.wait_for_trial()

    def outcome(self):
        return self.dialog.decisions.outcome()

    def layers(self):
        """Return label, text and attributes of every stored span, by person and document."""
        workspace = self.window.page.workspace
        found = {}
        for row in workspace.document_rows():
            text = workspace.document(row.id).text
            for person in workspace.people():
                spans = workspace.store.spans.of_layer(row.id, person.id)
                if spans:
                    found[person.name, row.title] = [
                        (one.label, covered_text(text, one.fragments), dict(one.attributes))
                        for one in spans
                    ]
        return found
