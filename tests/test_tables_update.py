"""The lock of a folder: it is removed when it is let go, and whoever waited for it still is alone."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.tables.update import alone


def test_whoever_waited_while_the_lock_was_removed_is_alone_too(tmp_path: Path):
    inside, leave = threading.Event(), threading.Event()

    def waits() -> None:
        with alone(tmp_path, wait=20):
            inside.set()
            leave.wait(20)

    waiting = threading.Thread(target=waits)
    with alone(tmp_path):
        waiting.start()
        time.sleep(0.3)  # it has the file open by now
    assert inside.wait(20)
    with pytest.raises(InputError, match="another program"), alone(tmp_path, wait=0.3):
        pass
    leave.set()
    waiting.join()
    assert list(tmp_path.iterdir()) == []
