"""Where a command may write: not over what a case is made of, nor over what the command reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from analysis.errors import InputError
from analysis.tables.files import DESCRIPTION, SOURCES, TABLES
from analysis.tables.judgements import FOLDER

HELD = {
    FOLDER: "is in the folder of judgements, and is none",
    SOURCES: "is in the folder of the texts, and is none",
}
"""Folders of a case whose files are people's decisions and the texts that offsets count in."""

PLACE = {FOLDER: "is where a case keeps its judgements", SOURCES: "is where a case keeps its texts"}


def require_free(path: Path, case: Path, *, read: Sequence[Path] = (), judgements: bool = False) -> None:
    """Refuse a place where something stands, or belongs, that no annotations may replace.

    Args:
        path: where to write.
        case: the case folder of the command.
        read: what the same command reads, or writes otherwise.
        judgements: judgements are to be written, which may go where judgements are kept.

    Raises:
        InputError: it is a file that the command reads, a table of a case, or in a folder of a case that holds its
            texts or (for anything but judgements) its judgements.
    """
    if any(_same(path, other) for other in read):
        raise InputError(f"{path}: is named twice in this command, and would be written over; give another file")
    if any(_alike(path, text) for text in (case / SOURCES).glob("*")):
        raise InputError(f"{path}: holds a text of this case, and would be written over; give another file")
    for place in dict.fromkeys((path.absolute(), path.resolve())):
        name = place.name.casefold()  # some disks know no capitals
        if name in (*TABLES, DESCRIPTION) and _is_case(place.parent, case):
            raise InputError(f"{path}: is a table of a case, and would be written over; give another file")
    if held := _held(path, case, but=FOLDER if judgements else ""):
        raise InputError(f"{path}: {HELD[held]}; give a file outside of it")


def require_free_folder(path: Path, case: Path | None = None) -> None:
    """Refuse a folder for files of another kind that is, or lies in, a case's folder of texts or of judgements.

    Whatever lies there is read as a text, or as judgements, by each command that comes after.
    """
    if held := _held(path / "any", case or path):
        raise InputError(f"{path}: {PLACE[held]}, and files of another kind may not go there; give another folder")


def require_all_free(paths: Iterable[Path], case: Path) -> None:
    """Refuse where one of several files may not be written; see :func:`require_free`."""
    for path in paths:
        require_free(path, case)


def _held(path: Path, case: Path, *, but: str = "") -> str:
    """The name of the folder of a case that a file would lie in, of those that hold texts and judgements."""
    for place in dict.fromkeys((path.absolute(), path.resolve())):
        for folder in place.parents:
            held = folder.name.casefold()  # some disks know no capitals
            if held in HELD and held != but and _is_case(folder.parent, case):
                return held
    for name in HELD:  # a folder that is a link has another name where it stands
        if name != but and path.resolve().is_relative_to((case / name).resolve()):
            return name
    return ""


def _is_case(folder: Path, case: Path) -> bool:
    return (folder / DESCRIPTION).is_file() or _same(folder, case)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except OSError:
        return False


def _alike(one: Path, other: Path) -> bool:
    """Two files with the same bytes; none of which may be a pipe, which would never end."""
    try:
        return (
            one.is_file()
            and other.is_file()
            and 0 < one.stat().st_size == other.stat().st_size
            and one.read_bytes() == other.read_bytes()
        )
    except OSError:
        return False
