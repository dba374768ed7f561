"""A lock that leaves no file behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock


@contextmanager
def locked(lock: Path, wait: float) -> Iterator[None]:
    """Be the only one who holds a lock.

    It is removed while it is held: who waits for it finds that its file is gone, and takes a new one.

    Raises:
        filelock.Timeout: another process still holds it after ``wait`` seconds.
    """
    with FileLock(lock, timeout=wait):
        try:
            yield
        finally:
            with suppress(OSError):  # an open file cannot be removed everywhere; it does no harm
                lock.unlink()
