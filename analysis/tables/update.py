"""Put several files and folders in place as one: after a kill at any moment all are the old ones, or all the new.

What is new is staged in a hidden folder inside the folder that it will change. Giving that folder the name
:data:`PENDING` is the one step that decides; what follows are renames, which whoever opens the folder next can finish.
So the plan may name nothing outside its own folder: a case that came by mail must not decide where files go.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from analysis.errors import InputError, cannot_write
from analysis.tables.locked import locked

PENDING = ".claims-pending"
"""Decided and perhaps not yet all in place."""

_STAGED = ".claims-staged-"
_LOCK = ".claims-lock"
_ALIVE = "alive"
"""Held by whoever stages, so that what a killed process left can be told from what another is making."""

_PLAN = "plan.json"
WAIT = 60.0
"""Seconds to wait for another process to put its files in place; it takes milliseconds."""


class Update:
    """Files and folders that will replace those of one folder, all at once.

    A context manager: what is staged and not committed when it ends is thrown away.

    Attributes:
        folder: what is changed.
        stage: where to write, on the same disk; what is not named to :meth:`put` goes away at the end.
    """

    def __init__(self, folder: Path) -> None:
        """Stage a change of ``folder``, which is made where it is missing."""
        self.folder = folder
        self._plan: list[tuple[str, str]] = []

    def __enter__(self) -> Update:
        """Finish what a killed process had decided, clear what it had only staged, and open a stage.

        Raises:
            InputError: the folder cannot be written to.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with alone(self.folder):
                _finish(self.folder)
                _sweep(self.folder)
                self.stage = Path(tempfile.mkdtemp(prefix=_STAGED, dir=self.folder))
                self._alive = FileLock(self.stage / _ALIVE)
                self._alive.acquire()
        except OSError as error:
            raise cannot_write(self.folder, error) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw away what was not committed; an error of the disk becomes one line that says what to do."""
        self._alive.release()
        shutil.rmtree(self.stage, ignore_errors=True)
        if isinstance(error, OSError):
            raise cannot_write(self.folder, error) from None

    def place(self, name: str) -> Path:
        """Where to write what shall become ``name`` (relative to the folder): a file, or a folder as a whole."""
        staged = self.stage / f"{len(self._plan)}"
        self.put(staged, name)
        return staged

    def put(self, staged: Path, name: str) -> None:
        """Let ``staged``, somewhere under the stage, become ``name``.

        Raises:
            InputError: a link leads ``name`` out of the folder.
        """
        if not _within(self.folder / name, self.folder.resolve()):
            raise InputError(f"{self.folder / name}: leads out of {self.folder} by a link; put a folder in its place")
        self._plan.append((staged.relative_to(self.stage).as_posix(), Path(name).as_posix()))

    def commit(self) -> list[Path]:
        """Put everything in place.

        Returns:
            The places, in the order they were named.

        Raises:
            InputError: a folder stands where a file is to go, or a file where a folder is; nothing is then changed.
        """
        for staged, _ in self._plan:
            _sync(self.stage / staged)
        plan = self.stage / _PLAN
        plan.write_text(json.dumps(self._plan), encoding="utf-8")
        _sync(plan)
        with alone(self.folder):
            _finish(self.folder)
            _require_room(self.folder, self.stage, self._plan)
            self._alive.release()
            self.stage.rename(self.folder / PENDING)
            _finish(self.folder)
        return [self.folder / name for _, name in self._plan]


def finish(folder: Path) -> None:
    """Put in place what a killed process had decided to put into ``folder``; mostly there is nothing to do.

    Raises:
        InputError: it cannot be done.
    """
    if not (folder / PENDING).is_dir():
        return
    try:
        with alone(folder):
            _finish(folder)
    except OSError as error:
        raise cannot_write(folder, error) from None


def _finish(folder: Path) -> None:
    pending = folder / PENDING
    if not pending.is_dir():
        return
    inside = folder.resolve()
    try:
        plan = [(str(staged), str(name)) for staged, name in json.loads((pending / _PLAN).read_text(encoding="utf-8"))]
        for staged, name in plan:
            if not (_within(pending / staged, pending.resolve()) and _within(folder / name, inside)):
                raise ValueError(name)
    except (OSError, ValueError, TypeError):
        raise InputError(
            f"{pending}: was not written by this suite; look at what is in it, then remove it and run the command again"
        ) from None
    _require_room(folder, pending, plan)
    for nth, (staged, name) in enumerate(plan):
        new, place = pending / staged, folder / name
        if not os.path.lexists(new):
            continue  # in place already
        if place.is_dir() and not place.is_symlink():
            place.rename(pending / f"old-{nth}")  # no folder can be renamed over another that holds something
        place.parent.mkdir(parents=True, exist_ok=True)
        new.replace(place)
    # first the name, then the contents: a kill while they go must not leave a plan that was carried out in part
    done = Path(tempfile.mkdtemp(prefix=_STAGED, dir=folder))
    pending.rename(done / "done")
    shutil.rmtree(done, ignore_errors=True)


def _require_room(folder: Path, stage: Path, plan: Iterable[tuple[str, str]]) -> None:
    """Refuse a plan of which a file would take the place of a folder, and all that is in it, or the other way round.

    Raises:
        InputError: it would.
    """
    for staged, name in plan:
        new, place = stage / staged, folder / name
        if not os.path.lexists(new):
            continue  # in place already
        if not new.is_dir():
            require_no_folder(place)
        elif os.path.lexists(place) and (place.is_symlink() or not place.is_dir()):
            raise InputError(f"{place}: is a file, and a folder of this name is to be written; move the file away")
        for above in place.parents:
            if above == folder:
                break
            if os.path.lexists(above) and not above.is_dir():
                raise InputError(f"{above}: is a file, and a folder of this name is needed; move the file away")


def require_no_folder(place: Path) -> None:
    """Refuse a place where a file is to be written and a folder stands: what is in it must not go.

    Raises:
        InputError: it is a folder.
    """
    if place.is_dir():
        raise InputError(f"{place}: is a folder, and a file is to be written; give a file, or move the folder away")


def _within(path: Path, folder: Path) -> bool:
    """Whether a path lies in a folder, its links followed up to its own name."""
    return path.name not in ("", "..") and path.parent.resolve().is_relative_to(folder)


def _sweep(folder: Path) -> None:
    """Remove what processes staged that are no more."""
    for left in folder.glob(f"{_STAGED}*"):
        with suppress(Timeout, OSError):
            with FileLock(left / _ALIVE, timeout=0):
                pass
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def alone(folder: Path, wait: float = WAIT) -> Iterator[None]:
    """Be the only one who writes to a folder.

    Raises:
        InputError: another process still does after ``wait`` seconds.
    """
    try:
        with locked(folder / _LOCK, wait):
            yield
    except Timeout:
        raise InputError(f"{folder}: another program is writing to it; wait until it is done, then try again") from None


def _sync(path: Path) -> None:
    """Have a file's bytes, or those of all files of a folder, on the disk before they get their name."""
    for one in (path,) if path.is_file() else path.rglob("*"):
        if one.is_file():
            handle = os.open(one, os.O_RDONLY)
            try:
                # a system that cannot sync what was opened for reading keeps its own order
                with suppress(PermissionError):
                    os.fsync(handle)
            finally:
                os.close(handle)
