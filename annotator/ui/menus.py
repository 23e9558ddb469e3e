"""The menu bar, filled from the commands."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from annotator.ui.actions import Command, Commands

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Menus(QObject):
    """Keeps the menu bar of a window in step with its commands."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        commands.changed.connect(self.fill)
        self._menus: dict[str, QMenu] = {}
        self._titles = self._all_titles()
        self.fill()

    def menu(self, menu_id: str) -> QMenu:
        """Return a menu by its id."""
        return self._menus[menu_id]

    def titles(self) -> dict[str, str]:
        """Return the titles of all menus by their ids, without marks for keys."""
        return {menu_id: title.replace("&", "") for menu_id, title in self._titles.items()}

    def fill(self) -> None:
        """Make every menu anew, in the order in which the commands were added."""
        bar = self._window.menuBar()
        bar.clear()
        for menu in bar.findChildren(QMenu, options=_DIRECT):
            menu.deleteLater()
        self._menus = {}
        by_menu: dict[str, list[Command]] = {}
        for command in self._commands.all():
            by_menu.setdefault(command.menu.split("/", maxsplit=1)[0], []).append(command)
        for menu_id in self._titles:
            if "/" not in menu_id and menu_id in by_menu:
                menu = self._make(menu_id)
                bar.addMenu(menu)
                self._fill_menu(menu_id, menu, by_menu[menu_id])

    def _fill_menu(self, menu_id: str, menu: QMenu, commands: list[Command]) -> None:
        groups = sorted(
            dict.fromkeys(command.group for command in commands),
            key=lambda group: group.startswith("~"),  # stays at the end of the menu
        )
        last_group: str | None = None
        for command in sorted(commands, key=lambda each: groups.index(each.group)):
            if last_group is not None and command.group != last_group:
                menu.addSeparator()
            last_group = command.group
            if command.menu == menu_id:
                menu.addAction(self._commands.action(command.id))
            else:
                self._submenu(command.menu, menu).addAction(self._commands.action(command.id))
        for each in [menu, *menu.findChildren(QMenu)]:
            self._set_mnemonics(each)

    def _submenu(self, menu_id: str, parent: QMenu) -> QMenu:
        if menu_id not in self._menus:
            parent.addMenu(self._make(menu_id, parent))
        return self._menus[menu_id]

    def _make(self, menu_id: str, parent: QMenu | None = None) -> QMenu:
        title = self._titles.get(menu_id, menu_id.rpartition("/")[2].capitalize())
        menu = QMenu(title, parent or self._window.menuBar())
        menu.setObjectName(f"menu {menu_id}")
        menu.setToolTipsVisible(False)
        menu.aboutToShow.connect(self._commands.refresh)
        self._menus[menu_id] = menu
        return menu

    def _set_mnemonics(self, menu: QMenu) -> None:
        actions = [action for action in menu.actions() if not action.isSeparator()]
        letters = mnemonics([_plain(action) for action in actions])
        known = {command.id for command in self._commands.all()}
        self._commands.set_mnemonics(
            {
                action.objectName(): letter
                for action, letter in zip(actions, letters, strict=True)
                if action.objectName() in known
            }
        )

    def _all_titles(self) -> dict[str, str]:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "label": self.tr("&Label"),
            "span": self.tr("&Span"),
            "document": self.tr("&Document"),
            "project": self.tr("&Project"),
            "help": self.tr("&Help"),
            "file/recent": self.tr("Open &recent"),
            "view/theme": self.tr("&Theme"),
            "view/direction": self.tr("&Direction of the text"),
            "view/labels": self.tr("Show &labels"),
            "view/dim": self.tr("Di&m labels"),
            "project/releases": self.tr("Make a &release"),
            "project/agreement": self.tr("Report on &agreement"),
            "project/board": self.tr("Work on the &board"),
            "project/dashboard": self.tr("&Charts and tables"),
            "project/scheme": self.tr("Change the &scheme"),
            "go/caret": self.tr("Move the &caret"),
            "go/extend": self.tr("&Extend the selection"),
            "label/hold": self.tr("Keep &painting with"),
            "span/edges": self.tr("Move an &edge"),
            "project/case": self.tr("&Case"),
            "project/take": self.tr("&Take an answer"),
            "project/edges": self.tr("Move an e&dge of gold"),
            "span/relabel": self.tr("Change the &label to"),
        }


def menu_path(titles: Mapping[str, str], menu_id: str) -> str:
    """Return the titles of a menu and of those it is in: "View › Theme"."""
    parts = menu_id.split("/")
    ids = ["/".join(parts[: number + 1]) for number in range(len(parts))]
    return " › ".join(titles[each] for each in ids if each in titles)


def mnemonics(texts: list[str]) -> list[str]:
    """Return for each text a letter that no other has, the first of a word if possible."""
    taken: set[str] = set()
    letters = []
    for text in texts:
        firsts = [word[0] for word in text.split() if word[0].isalnum()]
        others = [letter for letter in text if letter.isalnum()]
        free = [letter for letter in firsts + others if letter.casefold() not in taken]
        letters.append(free[0] if free else "")
        taken.add(letters[-1].casefold())
    return letters


def _plain(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
