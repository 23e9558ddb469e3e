"""What a lead can do on the releases page, and see there."""

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.model.person import Role
from annotator.ui.pages.releases import ReleasesPage
from tests.makers import a_person
from tests.ui.page_driver import PageDriver

_ROLES = frozenset({Role.ANNOTATOR})


CY = a_person("Cy", id="01a0e778-0000-7000-8000-0000000000c0", pseudonym="p3", roles=_ROLES)
"""Somebody who annotates, and leads nothing."""


class ReleasesDriver(PageDriver):
    """Works the releases page of a window in which a corpus is opened as a person."""

    keys = "Ctrl+Shift+R"

    @property
    def page(self) -> ReleasesPage:
        """The page."""
        page = self.frame.page_beside("releases")
        assert isinstance(page, ReleasesPage)
        return page

    def do(self, command_id: str) -> None:
        """Run a command, and wait for what it began."""
        self.desk.run(command_id)
        self.wait()

    def tick(self, value: str) -> None:
        """Tick a value of metadata."""
        for item in self.page.making.contents._values:
            if item.text(0).startswith(value):
                item.setCheckState(0, Qt.CheckState.Checked)
                return
        raise AssertionError(f"no value {value}")

    def make(self, name: str) -> Path:
        """Make a release in a folder below that of the test; leave the report open."""
        self.desk.run("release.make")
        self.answer(name)
        self.wait()
        return self.folder / name
