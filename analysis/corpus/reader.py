"""A process that reads documents for a worker: a line of JSON in, a line out, until its input ends.

The processor seconds of each document are counted by the system, which ends the process when they are used up: no
Python code could stop a regular expression or a parser that does not come back.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict

from analysis import read
from analysis.corpus.documents import Document
from analysis.corpus.partitions import read_document
from analysis.errors import InputError

IDLE = 300.0
"""Seconds without a document after which the process ends: a cluster outlives the run that it worked for."""

_SPENT = 71
OVERTIME = frozenset([_SPENT, -getattr(signal, "SIGPROF", 0) or _SPENT])
"""Exit codes that tell of a document that used up its time."""


def main() -> int:
    """Read what comes on the standard input; returns the exit code."""
    # parser and libraries may print: what they say goes to the errors, the answers have their channel to themselves
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this process ends it
    asked: queue.Queue[bytes] = queue.Queue()
    threading.Thread(target=_listen, args=(asked,), daemon=True).start()
    with suppress(InputError):  # no parser is installed: then each document says so
        read("The Act removes fees.")  # what loads at first use is not the first document's time
    with suppress(queue.Empty, BrokenPipeError):
        while True:
            document, critics = json.loads(asked.get(timeout=IDLE))
            with _seconds(float(sys.argv[1])):
                found = read_document(Document(**document), critics)
            answers.write(json.dumps(asdict(found)).encode() + b"\n")
            answers.flush()
    return 0


def _listen(asked: queue.Queue[bytes]) -> None:
    """Pass on the lines; end the process at the end of input, in the middle of a document too: nobody waits for it."""
    for line in sys.stdin.buffer:
        asked.put(line)
    os._exit(0)


@contextmanager
def _seconds(most: float) -> Iterator[None]:
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, most)
        yield
        signal.setitimer(signal.ITIMER_PROF, 0)
        return
    # no such clock there: seconds on the wall, and only code that lets other threads run is stopped
    clock = threading.Timer(most, os._exit, (_SPENT,))
    clock.start()
    yield
    clock.cancel()


if __name__ == "__main__":
    sys.exit(main())
