"""annotator scheme: show the scheme of a corpus or of a file, and so check the file."""

import argparse
import contextlib
from pathlib import Path

from annotator.cli.command import Command, add_json, path_argument
from annotator.cli.output import say, say_json
from annotator.model.scheme import Attribute, AttributeKind, Scheme
from annotator.model.scheme_files import read_scheme, scheme_to_data
from annotator.model.scheme_toml import scheme_to_toml
from annotator.services.workspace import open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "corpus",
        metavar="CORPUS",
        type=path_argument,
        help="a corpus, or a scheme in a file that ends in .toml",
    )
    form = parser.add_mutually_exclusive_group()
    add_json(form)
    form.add_argument(
        "--toml", action="store_true", help="print TOML that “annotator new --scheme” reads"
    )


def _run(options: argparse.Namespace) -> int:
    scheme = _scheme(Path(options.corpus))
    if options.json:
        say_json(scheme_to_data(scheme))
    elif options.toml:
        say(scheme_to_toml(scheme).rstrip("\n"))
    else:
        _print(scheme)
    return 0


def _scheme(path: Path) -> Scheme:
    if path.suffix.lower() == ".toml":
        return read_scheme(path)
    with contextlib.closing(open_corpus(path)) as workspace:
        return workspace.scheme()


def _print(scheme: Scheme) -> None:
    say(f"{scheme.name}, version {scheme.version}")
    for label in scheme.labels:
        say(f"\n{label.name}  (keys {label.key}, {label.mnemonic})")
        say(f"  {label.definition}")
        _print_attributes(label.attributes)
    for heading, attributes in (
        ("any span", scheme.span_attributes),
        ("document", scheme.document_attributes),
    ):
        if attributes:
            say(f"\n{heading}")
            _print_attributes(attributes)
    if scheme.relation_types:
        say("\nrelations")
        for kind in scheme.relation_types:
            arrow = "↔" if kind.symmetric else "→"
            ends = f"{', '.join(kind.sources)} {arrow} {', '.join(kind.targets)}"
            say(f"  {kind.name}: {ends}")
    if scheme.checks:
        say("\nchecks before a document is done")
        for name, level in scheme.checks.items():
            say(f"  {name}: {level}")


def _print_attributes(attributes: tuple[Attribute, ...]) -> None:
    for attribute in attributes:
        must = " (required)" if attribute.required else ""
        if attribute.kind is AttributeKind.CHOICE:
            say(f"  {attribute.name}{must}: {', '.join(attribute.values)}")
        else:
            say(f"  {attribute.name}{must}: a {attribute.kind}")


SCHEME = Command(_configure, _run)
