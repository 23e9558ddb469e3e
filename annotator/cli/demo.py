"""The options of annotator demo, which the start of the window carries out."""

import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the demo."""
    parser.add_argument(
        "folder",
        metavar="DIR",
        nargs="?",
        default="annotator-demo",
        help="the folder for corpus, datasets and pictures; a number is added if it is in use",
    )
    parser.add_argument(
        "--quick", action="store_true", help="do not pause, and close the window at the end"
    )
