"""The edits: every way in which a corpus changes, each with its inverse."""

from annotator.services.edits.contents import AddContents, LayerRows, RemoveContents
from annotator.services.edits.decisions import ChangeDecisions
from annotator.services.edits.documents import (
    AddDocument,
    DescribeDocument,
    RemoveDocument,
    entry_of,
)
from annotator.services.edits.edit import NEEDS_LEAD, Batch, Edit, edit_from_data
from annotator.services.edits.layers import ChangeLayer, SpendTime
from annotator.services.edits.people import (
    AddPerson,
    ChangePerson,
    RemovePerson,
)
from annotator.services.edits.received import ForgetRows, KeepRows
from annotator.services.edits.records import ChangeRecord
from annotator.services.edits.relations import AddRelation, RemoveRelation
from annotator.services.edits.releases import ForgetRelease, RecordRelease
from annotator.services.edits.rewording import RewordedLayer, RewordLayers
from annotator.services.edits.schemes import AddScheme, RemoveScheme
from annotator.services.edits.spans import AddSpan, ChangeSpan, RemoveSpan

__all__ = [
    "NEEDS_LEAD",
    "AddContents",
    "AddDocument",
    "AddPerson",
    "AddRelation",
    "AddScheme",
    "AddSpan",
    "Batch",
    "ChangeDecisions",
    "ChangeLayer",
    "ChangePerson",
    "ChangeRecord",
    "ChangeSpan",
    "DescribeDocument",
    "Edit",
    "ForgetRelease",
    "ForgetRows",
    "KeepRows",
    "LayerRows",
    "RecordRelease",
    "RemoveContents",
    "RemoveDocument",
    "RemovePerson",
    "RemoveRelation",
    "RemoveScheme",
    "RemoveSpan",
    "RewordLayers",
    "RewordedLayer",
    "SpendTime",
    "edit_from_data",
    "entry_of",
]
