"""What is printed, when whoever read it has gone: the work goes on, and what was given is not left half done."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import IO, Any, cast


class _Patient:
    """A stream whose reader may go (``head``, ``less``): from then on nothing is told, and nothing stops for it."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write while somebody reads."""
        try:
            return self._stream.write(text)
        except BrokenPipeError:
            self._into_nothing()
            return len(text)

    def flush(self) -> None:
        """Hand on what was written, while somebody reads."""
        try:
            self._stream.flush()
        except BrokenPipeError:
            self._into_nothing()

    def _into_nothing(self) -> None:
        """What still waits to be written goes where the rest goes, else it would be an error at the very end."""
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, self._stream.fileno())
        os.close(nothing)

    def __getattr__(self, name: str) -> Any:
        """All else is the stream's."""
        return getattr(self._stream, name)


@contextmanager
def patient() -> Iterator[None]:
    """Print as ever, and go on where nobody reads it any more."""
    out, told = (
        cast("IO[str]", _Patient(stream)) if stream else stream  # a stream that was closed from the first is None
        for stream in (sys.stdout, sys.stderr)
    )
    with redirect_stdout(out), redirect_stderr(told):
        yield


def hand_on() -> None:
    """Write out what was printed: what the disk says of it is told by the command, not by Python at its end."""
    if sys.stdout:
        sys.stdout.flush()
