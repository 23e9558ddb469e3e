"""Changes reach the window on its own thread, wherever they were made."""

import threading

from PySide6.QtCore import QThread

from annotator.services.changes import ChangeFeed, Changes
from annotator.ui.bridge import Bridge


class Listener:
    def __init__(self, bridge):
        self.heard = []
        self.threads = []
        bridge.changed.connect(self.hear)

    def hear(self, changes):
        self.heard.append(changes)
        self.threads.append(QThread.currentThread())


def test_a_change_is_passed_on_at_once(qapp):
    feed = ChangeFeed()
    bridge = Bridge(feed, qapp)
    listener = Listener(bridge)
    feed.tell(Changes(people=True))
    assert listener.heard == [Changes(people=True)]
    bridge.dispose()
    feed.tell(Changes(scheme=True))
    assert len(listener.heard) == 1
    bridge.deleteLater()


def test_a_change_made_on_a_worker_is_passed_on_by_the_main_thread(qtbot, qapp):
    feed = ChangeFeed()
    bridge = Bridge(feed, qapp)
    listener = Listener(bridge)
    worker = threading.Thread(target=feed.tell, args=(Changes(document_list=True),))
    worker.start()
    worker.join()
    assert listener.heard == []
    qtbot.waitUntil(lambda: len(listener.heard) == 1)
    assert listener.heard == [Changes(document_list=True)]
    assert listener.threads == [qapp.thread()]
    bridge.dispose()
    bridge.deleteLater()
