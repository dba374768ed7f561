"""The one error a user can cause and mend."""

from __future__ import annotations

import errno
import os
from pathlib import Path

FULL = tuple(
    os.strerror(getattr(errno, name)) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name)
)  # not every system knows all three
"""What the system says when there is no space, no quota, or a file grows larger than it may."""


class InputError(Exception):
    """Something the user gave cannot be used.

    The message is one line that names the file (and row, where there is one), what was expected, what came, and
    how to mend it. The command line prints it without a traceback and exits with 2.
    """


def refused(path: Path, error: OSError) -> InputError:
    """What to say of an error of the disk, wherever it showed itself: a file that may not be read is told as such."""
    if isinstance(error, PermissionError) and os.access(path, os.F_OK) and not os.access(path, os.R_OK):
        return InputError(
            f"{path}: cannot be read ({error.strerror}); give yourself the right to read it, or move it away"
        )
    return cannot_write(path, error)


def cannot_write(path: Path, error: OSError) -> InputError:
    """What to say when a place cannot be written to: a full disk asks for something else than a missing right."""
    said = str(error)  # where many files were copied at once, the reasons stand in the words alone
    full = next((words for words in FULL if words in said), "")
    if full:
        mend = "free some space and run the command again; what was there before is whole"
    elif error.errno == errno.ENAMETOOLONG:
        mend = "the name is too long for this disk; rename the file, or give a shorter folder with --out"
    elif isinstance(error, IsADirectoryError):
        mend = "it is a folder; give a file, or move the folder away"
    elif isinstance(error, (FileExistsError, NotADirectoryError)):
        mend = "a file stands where a folder is needed; give another folder, or move the file away"
    else:
        mend = "give a folder you may write to"
    return InputError(f"{path}: cannot be written ({full or error.strerror or said.splitlines()[0]}); {mend}")
