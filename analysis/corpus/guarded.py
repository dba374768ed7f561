"""Read each document in a process apart: one that never ends, or takes the process with it, costs itself alone.

A worker of the cluster does not read; it holds a reader, to which it hands one document at a time. The system ends a
reader that used up its processor seconds, whatever code it is in, and a reader gives way to a new one after
:data:`LIFETIME` documents, so that what a parser gathers from all it has read does not grow with the corpus.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from analysis.corpus.documents import Document
from analysis.corpus.partitions import Read, failed, make_partition
from analysis.corpus.reader import OVERTIME

LIFETIME = 500
"""Documents a reader reads; starting one takes some seconds."""

TRIES = 3
"""Readers that may die over a document, killed by others or by it, before it is given up."""

PACKAGES = str(Path(__file__).resolve().parents[2])


class Reader:
    """A process that reads documents, one line of JSON in and one out."""

    def __init__(self, seconds: float) -> None:
        """Start one that may spend ``seconds`` of the processor on a document."""
        self.seconds = seconds
        self.left = LIFETIME
        path = os.pathsep.join(filter(None, (PACKAGES, os.environ.get("PYTHONPATH", ""))))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "analysis.corpus.reader", str(seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": path},
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to, self._from = self._process.stdin, self._process.stdout

    def read(self, document: Document, critics: Sequence[str]) -> Read | None:
        """What the document gave; None: the reader died, see :meth:`overtime`."""
        self.left -= 1
        try:
            self._to.write(json.dumps([asdict(document), list(critics)]).encode() + b"\n")
            self._to.flush()
            line = self._from.readline()
        except OSError:
            line = b""
        if not line.endswith(b"\n"):
            self.left = 0
            return None
        return Read(**json.loads(line))

    def overtime(self) -> bool:
        """Whether the system ended it because its seconds were used up."""
        return self._process.wait() in OVERTIME

    def end(self) -> None:
        """Let it go."""
        self._process.kill()
        for pipe in (self._to, self._from):
            with suppress(OSError):
                pipe.close()
        self._process.wait()


_idle: list[Reader] = []
_lock = threading.Lock()
"""A worker of another's cluster may have several threads: each takes a reader of its own."""


@atexit.register
def _end() -> None:
    while _idle:
        _idle.pop().end()


@contextmanager
def _reader(seconds: float) -> Iterator[Reader]:
    with _lock:
        fit = next((one for one in _idle if one.seconds == seconds), None)
        if fit:
            _idle.remove(fit)
    one = fit or Reader(seconds)
    try:
        yield one
    except BaseException:
        one.left = 0
        raise
    finally:
        if one.left > 0:
            with _lock:
                _idle.append(one)
        else:
            one.end()


def read_apart(document: Document, critics: Sequence[str], seconds: float) -> Read:
    """Read one document in a process apart.

    Returns:
        What :func:`analysis.corpus.partitions.read_document` does, or the error: it took more than ``seconds``
        of the processor, or its readers died.
    """
    for _ in range(TRIES):
        with _reader(seconds) as reader:
            found = reader.read(document, critics)
            if found is not None:
                return found
            if reader.overtime():
                error = f"took more than {seconds:g} processor seconds; raise --seconds, or give a part of it"
                return failed(document, error, overtime=True)
    return failed(document, f"ended {TRIES} processes that read it (out of memory?); give a part of it")


def make_apart(
    number: int, documents: Sequence[Document], critics: Sequence[str], out: str, wanted: str, seconds: float
) -> list[tuple[str, str]]:
    """As :func:`analysis.corpus.partitions.make_partition`, each document in a process apart."""

    def read(document: Document, critics: Sequence[str]) -> Read:
        return read_apart(document, critics, seconds)

    return make_partition(number, documents, critics, out, wanted, read=read, seconds=seconds)


def make_quietly(
    number: int, documents: Sequence[Document], critics: Sequence[str], out: str, wanted: str, seconds: float
) -> list[tuple[str, str]] | OSError:
    """As :func:`make_apart`; an error of the disk is returned: raised, a worker would log all that led to it."""
    try:
        return make_apart(number, documents, critics, out, wanted, seconds)
    except OSError as error:
        if error.errno is None:
            raise
        return error
