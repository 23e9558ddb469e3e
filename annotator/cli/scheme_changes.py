"""The changes that annotator scheme can make: their arguments, and what they mean."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.cli.command import path_argument
from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.model.scheme_change import (
    AddAttribute,
    AddLabel,
    ChangeAttribute,
    ChangeLabel,
    ChangeRelationType,
    Holder,
    MergeLabels,
    MergeRelationTypes,
    MoveLabel,
    Place,
    RemoveAttribute,
    SchemeChange,
    SplitLabel,
)
from annotator.model.scheme_change_attributes import renamed_values
from annotator.model.scheme_change_labels import retired_label
from annotator.model.scheme_comparison import Told, changes_between
from annotator.model.scheme_files import read_scheme
from annotator.model.scheme_growth import fresh_label

Options = argparse.Namespace


@dataclass(frozen=True, slots=True)
class Change:
    """A change with its arguments."""

    summary: str
    configure: Callable[[argparse.ArgumentParser], None]
    made: Callable[[Options, Scheme], tuple[SchemeChange, ...]]


def _words(*names: str) -> Callable[[argparse.ArgumentParser], None]:
    def configure(parser: argparse.ArgumentParser) -> None:
        for name in names:
            parser.add_argument(name.lower(), metavar=name)

    return configure


def _merge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", metavar="NAME", nargs="+")
    parser.add_argument("--into", metavar="NAME", required=True, help="what they become")


def _move(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("label", metavar="LABEL")
    parser.add_argument(
        "--before", metavar="LABEL", default="", help="what comes next then; else nothing"
    )


def _split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="LABEL")
    parser.add_argument(
        "parts", metavar="NEW", nargs="+", help="a new label; with --by as VALUE=NEW"
    )
    parser.add_argument(
        "--by", metavar="ATTRIBUTE", default="", help="split by the value of an attribute"
    )
    parser.add_argument(
        "--keep", action="store_true", help="go on offering the old label for new spans"
    )


def _attribute(*names: str) -> Callable[[argparse.ArgumentParser], None]:
    def configure(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("attribute", metavar="ATTRIBUTE")
        _words(*names)(parser)
        place = parser.add_mutually_exclusive_group()
        place.add_argument("--label", metavar="LABEL", help="the attribute of this label")
        place.add_argument("--document", action="store_true", help="the attribute of documents")

    return configure


def _new_attribute(parser: argparse.ArgumentParser) -> None:
    _attribute()(parser)
    parser.add_argument(
        "--value", action="append", default=[], help="a value to choose; for each of them"
    )
    parser.add_argument("--kind", choices=["text", "number"], help="without values")
    parser.add_argument("--required", action="store_true", help="every span must have one")


def _file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=path_argument, help="a scheme as TOML")
    for name in ("label", "attribute", "relation"):
        parser.add_argument(
            f"--rename-{name}",
            action="append",
            default=[],
            metavar="OLD=NEW",
            help=f"the {name} that the file lacks has another name there",
        )
    parser.add_argument(
        "--rename-value",
        action="append",
        default=[],
        metavar="ATTRIBUTE:OLD=NEW",
        help="the value that the file lacks is another one there",
    )
    parser.add_argument(
        "--retire",
        action="append",
        default=[],
        metavar="NAME",
        help="what the file lacks under this name is not renamed",
    )


def _renamed_label(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    return (ChangeLabel(options.old, replace(scheme.label(options.old), name=options.new)),)


def _split_label(options: Options, _: Scheme) -> tuple[SchemeChange, ...]:
    parts = [_pair(part) if options.by else ("", part) for part in options.parts]
    return (SplitLabel(options.old, tuple(parts), options.by, options.keep),)


def _retired_label(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    return (ChangeLabel(options.label, retired_label(scheme.label(options.label))),)


def _restored_label(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    label = scheme.label(options.label)
    key = label.key or fresh_label(label.name, scheme.labels).key
    return (ChangeLabel(label.name, replace(label, retired=False, key=key)),)


def _added_label(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    return (AddLabel(fresh_label(options.label, scheme.labels)),)


def _added_attribute(options: Options, _: Scheme) -> tuple[SchemeChange, ...]:
    if bool(options.value) == bool(options.kind):
        raise RuleBrokenError("Say with --value which values there are, or the --kind.")
    kind = AttributeKind(options.kind or "choice")
    attribute = Attribute(
        options.attribute, kind, tuple(options.value), required=options.required
    )
    place = Place(Holder.SPAN)
    if options.label or options.document:
        place = _said_place(options)
    return (AddAttribute(place, attribute),)


def _changed(
    change: Callable[[Attribute, Options], tuple[Attribute, dict[str, str]]],
) -> Callable[[Options, Scheme], tuple[SchemeChange, ...]]:
    def made(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
        place = _place(options, scheme)
        before = place.attribute(scheme, options.attribute)
        after, values = change(before, options)
        return (ChangeAttribute(place, before.name, after, tuple(values.items())),)

    return made


def _renamed_value(one: Attribute, options: Options) -> tuple[Attribute, dict[str, str]]:
    values = {options.old: options.new}
    return renamed_values(one, values), values


def _retired_value(one: Attribute, options: Options) -> tuple[Attribute, dict[str, str]]:
    one.refuse_wrong_value(options.value)
    retired = tuple(dict.fromkeys((*one.retired_values, options.value)))
    default = None if one.default == options.value else one.default
    return replace(one, retired_values=retired, default=default), {}


def _added_value(one: Attribute, options: Options) -> tuple[Attribute, dict[str, str]]:
    retired = tuple(value for value in one.retired_values if value != options.value)
    values = tuple(dict.fromkeys((*one.values, options.value)))
    return replace(one, values=values, retired_values=retired), {}


def _removed_attribute(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    return (RemoveAttribute(_place(options, scheme), options.attribute),)


def _renamed_relation(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    kind = scheme.relation_type(options.old)
    return (ChangeRelationType(kind.name, replace(kind, name=options.new)),)


def _retired_relation(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    kind = scheme.relation_type(options.relation)
    return (ChangeRelationType(kind.name, replace(kind, retired=True)),)


def _applied(options: Options, scheme: Scheme) -> tuple[SchemeChange, ...]:
    told = Told(
        dict(map(_pair, options.rename_label)),
        dict(map(_pair, options.rename_attribute)),
        dict(map(_pair, options.rename_relation)),
        {_of_attribute(old): new for old, new in map(_pair, options.rename_value)},
        frozenset(options.retire),
    )
    return changes_between(scheme, read_scheme(Path(options.file)), told)


def _pair(text: str) -> tuple[str, str]:
    old, sign, new = text.partition("=")
    if not (old and sign and new):
        raise RuleBrokenError(f"“{text}” must be two names with = between them.")
    return old, new


def _of_attribute(text: str) -> tuple[str, str]:
    attribute, sign, value = text.partition(":")
    if not sign:
        raise RuleBrokenError(f"“{text}” must be an attribute and a value with : between them.")
    return attribute, value


def _said_place(options: Options) -> Place:
    if options.document:
        return Place(Holder.DOCUMENT)
    return Place(Holder.LABEL, options.label)


def _place(options: Options, scheme: Scheme) -> Place:
    """Return where the attribute stands; raise RuleBrokenError if that must be said."""
    if options.label or options.document:
        return _said_place(options)
    places = [Place(Holder.SPAN), Place(Holder.DOCUMENT)]
    places += [Place(Holder.LABEL, label.name) for label in scheme.labels]
    found = [place for place in places if _has(place, scheme, options.attribute)]
    if not found:
        raise RuleBrokenError(f"The scheme has no attribute “{options.attribute}”.")
    if len(found) > 1:
        raise RuleBrokenError(
            f"Several things have an attribute “{options.attribute}”: say which with --label "
            "or --document."
        )
    return found[0]


def _has(place: Place, scheme: Scheme, attribute: str) -> bool:
    return attribute in [each.name for each in place.attributes(scheme)]


CHANGES = {
    "rename-label": Change("give a label another name", _words("OLD", "NEW"), _renamed_label),
    "merge-labels": Change(
        "make several labels one",
        _merge,
        lambda options, _: (MergeLabels(tuple(options.names), options.into),),
    ),
    "move-label": Change(
        "put a label elsewhere in the order of labels",
        _move,
        lambda options, _: (MoveLabel(options.label, options.before),),
    ),
    "split-label": Change("make several labels of one", _split, _split_label),
    "retire-label": Change("offer a label no longer", _words("LABEL"), _retired_label),
    "restore-label": Change("offer a retired label again", _words("LABEL"), _restored_label),
    "add-label": Change("have one more label", _words("LABEL"), _added_label),
    "add-attribute": Change("have one more attribute", _new_attribute, _added_attribute),
    "rename-attribute": Change(
        "give an attribute another name",
        _attribute("NEW"),
        _changed(lambda one, options: (replace(one, name=options.new), {})),
    ),
    "retire-attribute": Change(
        "offer an attribute no longer",
        _attribute(),
        _changed(lambda one, _: (replace(one, retired=True, required=False), {})),
    ),
    "remove-attribute": Change(
        "remove an attribute with its values", _attribute(), _removed_attribute
    ),
    "rename-value": Change(
        "make a value of an attribute another one",
        _attribute("OLD", "NEW"),
        _changed(_renamed_value),
    ),
    "retire-value": Change(
        "offer a value no longer", _attribute("VALUE"), _changed(_retired_value)
    ),
    "add-value": Change("offer one more value", _attribute("VALUE"), _changed(_added_value)),
    "rename-relation": Change(
        "give a relation another name", _words("OLD", "NEW"), _renamed_relation
    ),
    "merge-relations": Change(
        "make several relations one",
        _merge,
        lambda options, _: (MergeRelationTypes(tuple(options.names), options.into),),
    ),
    "retire-relation": Change(
        "offer a relation no longer", _words("RELATION"), _retired_relation
    ),
    "apply": Change("make the scheme what a TOML file says", _file, _applied),
}
"""Every change by its name on the command line."""
