"""A Hugging Face dataset: a folder of Parquet files and a card that `load_dataset` reads."""

import re
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from annotator.formats.exchange import Outgoing, WriteOptions, WriteReport, counted
from annotator.formats.finished_files import finished_folder
from annotator.formats.huggingface_card import (
    CARD,
    DatasetCard,
    SplitFacts,
    dataset_card,
    split_facts,
    with_losses,
)
from annotator.formats.huggingface_tables import Config, Configs
from annotator.formats.parquet_files import TableFile
from annotator.model.errors import FormatError
from annotator.model.scheme import Scheme

ONLY_SPLIT = "train"
"""What a dataset without splits has: `load_dataset` knows no rows outside of one."""
_SPLIT = re.compile(r"\w+(\.\w+)*")


def write_huggingface(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write the documents into a new folder, as the one split “train”."""
    with finished_folder(path) as folder:
        card, splits = DatasetCard(path.name), {ONLY_SPLIT: documents}
        return (yield from write_dataset_folder(folder, splits, options.scheme, card))


def write_dataset_folder(
    folder: Path, splits: Mapping[str, Iterable[Outgoing]], scheme: Scheme, card: DatasetCard
) -> Generator[None, None, WriteReport]:
    """Write splits of a dataset, by their names, into a folder that is there and empty.

    It gets README.md and a file for each config and split that has rows:
    `data/train.parquet`, `bio_claim/train.parquet`. Every file is read back and compared.
    Yields after each document and while reading back; whoever calls makes sure that a folder
    which is not finished does not stay. The same documents, scheme and card give the same
    bytes. Raises FormatError for no document at all, and for a name that `load_dataset` does
    not take for a split.
    """
    _refuse_other_names(splits)
    writing = _Writing(folder, Configs(scheme))
    for split, documents in splits.items():
        yield from writing.write(split, documents)
    if not writing.report.documents:
        raise FormatError(
            "There is no document to write, and a Hugging Face dataset without rows cannot be "
            "loaded: choose some documents."
        )
    whole = with_losses(card, writing.lost)
    configs = [config for config in writing.configs if writing.facts[config.name]]
    text = dataset_card(whole, configs, writing.facts, scheme)
    (folder / CARD).write_text(text, encoding="utf-8", newline="\n")
    return writing.report


def _refuse_other_names(splits: Iterable[str]) -> None:
    for split in splits:
        if not _SPLIT.fullmatch(split):
            raise FormatError(
                f"A part of a Hugging Face dataset cannot be called “{split}”: use letters, "
                "digits and underscores, with dots between them if you like."
            )


class _Writing:
    """A dataset in the making."""

    def __init__(self, folder: Path, configs: Configs) -> None:
        self._folder = folder
        self.configs = configs
        self.report = WriteReport()
        self.lost: Counter[str] = Counter()
        """What the configs of tokens cannot hold."""
        self.facts: dict[str, dict[str, SplitFacts]] = {config.name: {} for config in configs}
        for config in configs:
            (folder / config.folder).mkdir()

    def write(self, split: str, documents: Iterable[Outgoing]) -> Iterator[None]:
        """Write and read back the files of one split, yielding after each document."""
        with ExitStack() as stack:
            files = {
                config.name: stack.enter_context(
                    TableFile(self._folder / _path(config, split), config.table)
                )
                for config in self.configs
            }
            for outgoing in documents:
                for name, row in self.configs.rows(outgoing, self.report, self.lost):
                    files[name].add(row)
                counted(outgoing, self.report)
                yield
        for config in self.configs:
            path, file = _path(config, split), files[config.name]
            if file.rows:
                yield from file.refuse_other_rows()
                names = [column.name for column in config.table.columns]
                self.facts[config.name][split] = split_facts(self._folder, path, names)
            else:
                (self._folder / path).unlink()


def _path(config: Config, split: str) -> str:
    return f"{config.folder}/{split}.parquet"
