"""The foreign names in the files to import, with what each becomes, as rows."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.services.mapping_draft import ForeignName, MappingDraft, NameKind
from annotator.ui.messages import counted, quoted, readable_number, translate
from annotator.ui.safe import plain_tip, shortened

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class NameList(QAbstractTableModel):
    """A row for each label, attribute, value, relation, person and join."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.draft: MappingDraft | None = None
        self.names: list[ForeignName] = []

    def show_draft(self, draft: MappingDraft) -> None:
        """List the names of a draft."""
        self.beginResetModel()
        self.draft = draft
        self.names = draft.names()
        self.endResetModel()

    def refresh(self) -> None:
        """Say again what everything becomes."""
        if self.names:
            last = self.index(len(self.names) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # ---- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of names."""
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = self.tr("In the files"), self.tr("Kind"), self.tr("Number"), self.tr("Becomes")
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        name = self.names[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = (
            name_text(name),
            kind_text(name.kind),
            readable_number(name.number),
            becomes_text(self.draft, name) if self.draft else "",
        )[column]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else shortened(text, 120)


def kind_text(kind: NameKind) -> str:
    """Return what kind of name something is."""
    return {
        NameKind.LABEL: translate("NameList", "label"),
        NameKind.ATTRIBUTE: translate("NameList", "attribute"),
        NameKind.VALUE: translate("NameList", "value"),
        NameKind.RELATION: translate("NameList", "relation"),
        NameKind.PERSON: translate("NameList", "person"),
        NameKind.JOIN: translate("NameList", "pairs of links"),
    }[kind]


def name_text(name: ForeignName) -> str:
    """Return how a name is called in the files."""
    if name.kind is NameKind.VALUE:
        return f"{name.attribute} = {name.name}"
    if name.join is not None:
        return f"{name.join.first} + {name.join.second}"
    return name.name


def becomes_text(draft: MappingDraft, name: ForeignName) -> str:
    """Return what becomes of a name."""
    told = {
        NameKind.LABEL: _label_text,
        NameKind.ATTRIBUTE: _attribute_text,
        NameKind.VALUE: _value_text,
        NameKind.RELATION: _relation_text,
        NameKind.PERSON: _person_text,
        NameKind.JOIN: _join_text,
    }
    return told[name.kind](draft, name) or translate("NameList", "left out")


def _label_text(draft: MappingDraft, name: ForeignName) -> str:
    target = draft.mapping.labels.get(name.name)
    if target is None:
        return ""
    known = {label.name for label in draft.scheme.labels}
    facts = ", ".join(f"{key} = {value}" for key, value in target.attributes.items())
    text = f"{target.label} ({facts})" if facts else target.label
    return text if target.label in known else _new(text)


def _attribute_text(draft: MappingDraft, name: ForeignName) -> str:
    target = draft.mapping.attributes.get(name.name)
    if target is None:
        return ""
    is_known = target.attribute in draft.attributes_for(name.name)
    return target.attribute if is_known else _new(target.attribute)


def _value_text(draft: MappingDraft, name: ForeignName) -> str:
    target = draft.mapping.attributes.get(name.attribute)
    if target is None:
        return ""
    becomes = target.values.get(name.name, name.name)
    known = draft.values_for(name.attribute)
    return _new(becomes) if known and becomes not in known else becomes


def _relation_text(draft: MappingDraft, name: ForeignName) -> str:
    target = draft.mapping.relations.get(name.name)
    if target is None:
        return translate("NameList", "in pairs") if draft.is_joined(name.name) else ""
    known = {kind.name for kind in draft.scheme.relation_types}
    text = target.type
    if target.reverse:
        text = counted(translate("NameList", "%1, turned round"), text)
    return text if target.type in known else _new(text)


def _person_text(draft: MappingDraft, name: ForeignName) -> str:
    return draft.mapping.people.get(name.name, name.name)


def _join_text(draft: MappingDraft, name: ForeignName) -> str:
    return name.name if name.join in draft.mapping.joins else ""


def join_sentence(name: ForeignName) -> str:
    """Return what a join does."""
    join = name.join
    assert join is not None
    text = translate(
        "NameList",
        "Where one span has a link %1 to a span A and a link %2 to a span B, A gets a link %3 "
        "to B.",
    )
    return counted(text, quoted(join.first), quoted(join.second), quoted(join.type))


def _new(text: str) -> str:
    return counted(translate("NameList", "%1 (new)"), text)
