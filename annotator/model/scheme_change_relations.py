"""Changes of relation types and of the guideline."""

from dataclasses import dataclass, replace

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Level, RelationType, Scheme
from annotator.model.scheme_change_base import SchemeChange


@dataclass(frozen=True, slots=True)
class AddRelationType(SchemeChange):
    """Have one more relation type."""

    kind: RelationType

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the relation type behind the others."""
        return replace(scheme, relation_types=(*scheme.relation_types, self.kind))


@dataclass(frozen=True, slots=True)
class ChangeRelationType(SchemeChange):
    """Rename or retire a relation type, or change which labels it goes between.

    Relations between labels that it no longer goes between have no place and are removed.
    """

    name: str
    after: RelationType

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with the relation type changed."""
        before = scheme.relation_type(self.name)
        kinds = tuple(self.after if kind is before else kind for kind in scheme.relation_types)
        return _expected(replace(scheme, relation_types=kinds), self)

    def relation_type(self, name: str) -> str:
        """Return the new name."""
        return self.after.name if name == self.name else name


@dataclass(frozen=True, slots=True)
class MergeRelationTypes(SchemeChange):
    """Make several relation types one, which goes between the labels of all of them.

    Where two spans are linked by several of them one relation is left.
    """

    names: tuple[str, ...]
    into: str

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with one relation type in place of all."""
        merged = [name for name in dict.fromkeys(self.names) if name != self.into]
        if not merged:
            raise RuleBrokenError("Name at least two relations to merge.")
        all_of_them = [scheme.relation_type(name) for name in (self.into, *merged)]
        into = replace(
            all_of_them[0],
            sources=tuple(dict.fromkeys(end for kind in all_of_them for end in kind.sources)),
            targets=tuple(dict.fromkeys(end for kind in all_of_them for end in kind.targets)),
        )
        kinds = tuple(
            into if kind.name == self.into else kind
            for kind in scheme.relation_types
            if kind.name not in merged
        )
        return _expected(replace(scheme, relation_types=kinds), self)

    def relation_type(self, name: str) -> str:
        """Return the name of the one that stands for all."""
        return self.into if name in self.names else name


@dataclass(frozen=True, slots=True)
class ChangeGuideline(SchemeChange):
    """Change the name of the scheme, its cases, or the levels of its checks."""

    name: str
    cases: tuple[str, ...]
    checks: dict[str, Level]

    def applied(self, scheme: Scheme) -> Scheme:
        """Return the scheme with these."""
        return replace(scheme, name=self.name, cases=self.cases, checks=dict(self.checks))


def _expected(scheme: Scheme, change: SchemeChange) -> Scheme:
    """Return the scheme with the new names where labels expect a relation type."""
    labels = tuple(
        replace(label, expects_relation=change.relation_type(label.expects_relation))
        if label.expects_relation
        else label
        for label in scheme.labels
    )
    return replace(scheme, labels=labels)
