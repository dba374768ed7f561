"""One file written whole: a kill at any moment leaves the old one or the new one, and a failure leaves nothing else."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

UNFINISHED = ".unfinished-"
"""How the name of a file begins that is being written; what a killed process leaves of one may be removed."""


def put(path: Path, data: bytes) -> None:
    """Write a file beside its place and let it take the name; who may read the old one may read the new one.

    Args:
        path: in a folder that is there.
        data: what it is to hold.

    Raises:
        OSError: the folder cannot be written to; the file is then as it was.
    """
    new = path.with_name(f"{UNFINISHED}{secrets.token_hex(8)}")
    try:
        with new.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # else a power cut may leave the new name on an empty file
        with suppress(FileNotFoundError):
            new.chmod(stat.S_IMODE(path.stat().st_mode))
        new.replace(path)
    except BaseException:  # a full disk, a key pressed
        new.unlink(missing_ok=True)
        raise
