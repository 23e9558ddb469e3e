"""The dialogs of packets as people come by them, with names in two scripts and long texts."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.services.packets.differences import Difference
from annotator.services.packets.pieces import Conflict
from annotator.services.packets.report import MergedPacket, MergeReport, Refused
from annotator.services.packets.sending import OwnWork
from annotator.ui.packets.hand_out_dialog import HandOutDialog
from annotator.ui.packets.handing import _tell as tell_handed_out
from annotator.ui.packets.merge_dialog import MergeDialog
from annotator.ui.packets.merge_report_dialog import MergeReportDialog
from annotator.ui.packets.send_work_dialog import SendDialog
from annotator.ui.packets.sending import _tell as tell_sent
from tests.makers import a_person
from tests.ui.drivers import AnnotateDriver

NAMES = {"p2": "Ada Lovelace (p2)", "p3": "ليلى 😀 (p3)"}
AT = 1_795_000_000_000
SPAN = ["s", "claim", 4, 22, None, {"certainty": "low"}, "Really?", None]


def differences() -> list[Difference]:
    """Return one of each kind of what can be done differently."""
    kinds = [
        ("span", SPAN, ["s", "quantity", 4, 22]),
        ("link", ("attributes", "a", "b"), None),
        ("layer", ("done", None, None), ("returned", "Look again, please", "discuss")),
        ("remark", {"text": "Why?"}, {"text": "Why not? قال 😀"}),
        ("description", {"genre": "news"}, {}),
    ]
    return [
        Difference(
            person,
            Conflict(kind, "o", "d", "i", kept, other, is_here, is_second=kind == "link"),
            "Dam 😀",
            4,
            22,
            *quotes,
        )
        for (kind, kept, other), person, is_here, quotes in zip(
            kinds, ["p2", "p3"] * 3, [False, True] * 3, [("سد", "the dam")] * 5, strict=False
        )
    ]


def a_report() -> MergeReport:
    """Return what four packets would do, one of them for the second time, one refused."""
    packets = [
        MergedPacket("back-Ada.packet", "/a", "p2", "1", AT, 1234, known=False),
        MergedPacket("back-Ada-2.packet", "/b", "p2", "2", AT - 1, 2, known=False),
        MergedPacket("back-ليلى.packet", "/c", "p3", "3", AT, 0, known=True),
    ]
    names = ("spans added", "spans changed", "relations added", "layers done", "remarks")
    reason = "e.packet: “scheme.json” is not as it was when the packet was made: ask again."
    return MergeReport(
        packets,
        {"p2": Counter(dict.fromkeys(names, 12345)), "p3": Counter()},
        {"p2": Counter({"layers done": 1, "spans added": 23})},
        dropped=[("d", "x")],
        refused=[Refused("e.packet", "/e", reason)],
        dry_run=True,
    )


def packets_views(driver: AnnotateDriver, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Bring up each dialog, empty and full."""
    window = driver.window
    driver.run("packet.hand_out")
    dialog = _front(HandOutDialog)
    yield "hand out, nobody known", dialog
    for name in ("Ada Lovelace", "ليلى 😀"):
        dialog.name.setText(name)
        dialog.add_person()
    driver.settle()
    yield "hand out, two people", dialog
    dialog.reject()
    path = folder / "dams-2026-11-25-ليلى.packet"
    path.write_bytes(b"x" * 12_345)
    tell_handed_out(window, [a_person("ليلى")], [path])
    yield from _shown(driver, "handed out")
    work = OwnWork("ليلى 😀", 1234, 12, 3, 2345, 34, 5)
    for last in (None, AT):
        SendDialog(work, last, driver.settings, window).open()
        yield from _shown(driver, f"send, sent before: {last is not None}")
    tell_sent(window, path)
    yield from _shown(driver, "ready to send")
    MergeDialog(a_report(), differences(), NAMES, window).open()
    yield from _shown(driver, "merge, with conflicts")
    MergeDialog(MergeReport(refused=a_report().refused), [], NAMES, window).open()
    yield from _shown(driver, "merge, nothing but refused")
    MergeReportDialog(["Merged: spans added: 3."], differences(), NAMES, window).open()
    yield from _shown(driver, "report of a merge")


def _shown(driver: AnnotateDriver, name: str) -> Iterator[tuple[str, QWidget]]:
    driver.settle()
    dialog = _front(QDialog)
    with driver.qtbot.waitActive(dialog):  # the window may just have taken the keys back
        dialog.activateWindow()
    yield name, dialog
    dialog.close()
    driver.settle()


def _front(kind: type) -> QWidget:
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for each in shown if isinstance(each, kind)][-1]
