"""A corpus on Dask: partitions dealt to workers, finished ones not redone, the same bytes whoever did the work."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

from analysis.corpus.documents import Document
from analysis.corpus.guarded import make_quietly
from analysis.corpus.partitions import DONE, TABLES, is_done, key, part_name, told_before, write_lost
from analysis.errors import InputError, cannot_write
from analysis.tables.update import alone, require_no_folder
from analysis.tables.version import version
from analysis.tables.whole_file import UNFINISHED

PARTITION = 8
"""Documents a partition: small enough to be lost without regret and to be dealt out evenly, large enough to pay."""

SECONDS = 600.0
"""Processor seconds of a document before it is given up: a text of the largest size takes fewer."""

OURS = re.compile(r"part-\d{5,}\.parquet|\d{5,}\.json|\.(?:part-\d{5,}\.parquet|\d{5,}\.json)\.\d+")
"""The names of a corpus's parts and marks, and of those that a killed process had begun to write."""

AHEAD = 4
"""Partitions a worker that are dealt out before the first is done."""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a run is: partitions done (those found done included), all partitions, and the errors so far."""

    done: int
    total: int
    errors: int


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a run did: documents, partitions made now, partitions found done, and documents that could not be used."""

    documents: int
    made: int
    kept: int
    errors: tuple[tuple[str, str], ...]


def run_corpus(
    documents: Sequence[Document],
    out: Path,
    *,
    critics: Sequence[str] = (),
    scheduler: str = "",
    workers: int = 2,
    partition: int = PARTITION,
    seconds: float = SECONDS,
    tell: Callable[[Progress], None] = lambda progress: None,
) -> Outcome:
    """Run every stage on many documents.

    Args:
        documents: in their order; partition n holds documents n·partition to (n+1)·partition.
        out: the folder; each table is a folder of Parquet parts in it, ``documents/`` tells what became of each.
        critics: names that restrict whose demands count.
        scheduler: the address of a running Dask scheduler (``tcp://…``), whose workers see the same files; empty:
            processes of this machine.
        workers: how many processes, where no scheduler is given.
        partition: documents a partition.
        seconds: of the processor that a document may take; one that takes more has that error in its row.
        tell: called whenever a partition is finished.

    Raises:
        InputError: the folder cannot be written to, another run is writing to it, no scheduler answers or it was lost.
    """
    out = out.resolve()
    parts = [documents[start : start + partition] for start in range(0, len(documents), partition)]
    try:
        out.mkdir(parents=True, exist_ok=True)
        with alone(out, wait=0):
            _clear(out, len(parts))
            outcome = _run(documents, parts, out, tuple(critics), scheduler, workers, seconds, tell)
            _clear(out, len(parts))  # what a killed worker had begun to write
    except OSError as error:
        if error.errno is None:  # not a disk's
            raise
        raise cannot_write(out, error) from None
    return outcome


def _run(
    documents: Sequence[Document],
    parts: Sequence[Sequence[Document]],
    out: Path,
    critics: tuple[str, ...],
    scheduler: str,
    workers: int,
    seconds: float,
    tell: Callable[[Progress], None],
) -> Outcome:
    made_by = version()
    keys = [key(part, critics, made_by) for part in parts]
    waiting = [number for number, wanted in enumerate(keys) if not is_done(out, number, wanted, seconds)]
    done = len(parts) - len(waiting)
    kept = done
    finished = sorted(set(range(len(parts))).difference(waiting))
    errors = [one for number in finished for one in told_before(number, out)]
    tell(Progress(done=done, total=len(parts), errors=len(errors)))
    if waiting:
        with _client(scheduler, min(workers, len(waiting))) as client:

            def submit(number: int) -> Any:
                arguments = (number, parts[number], critics, str(out), keys[number], seconds)
                # the key holds the number, so that what a future was for is told by its name
                return client.submit(make_quietly, *arguments, key=f"{number}-{keys[number]}-{seconds:g}", pure=True)

            for future in _in_turn(waiting, submit, AHEAD * max(1, len(client.ncores()))):
                if future.status == "cancelled":
                    raise InputError(
                        f"the scheduler was lost after {done} of {len(parts)} partitions; they are kept: start the"
                        " scheduler, then the same command again"
                    )
                errors += _unusable(future, parts, out)
                done += 1
                tell(Progress(done=done, total=len(parts), errors=len(errors)))
    return Outcome(documents=len(documents), made=len(waiting), kept=kept, errors=tuple(errors))


def _unusable(future: Any, parts: Sequence[Sequence[Document]], out: Path) -> list[tuple[str, str]]:
    """The documents of a finished partition that could not be used, each with why; all, where its worker died.

    Raises:
        OSError: the disk refused its files.
    """
    error = future.exception() if future.status == "error" else None
    if error is None:
        made = future.result()
        if isinstance(made, OSError):
            raise made
        return list(made)
    number = int(future.key.split("-")[0])
    return write_lost(number, parts[number], out, f"worker lost: {error}"[:300])


def _in_turn(numbers: Sequence[int], submit: Callable[[int], Any], ahead: int) -> Iterator[Any]:
    """The finished futures; no more than ``ahead`` are held at a time, so that memory does not grow with the corpus."""
    from distributed import as_completed

    left = iter(numbers)
    running = as_completed([submit(number) for number in islice(left, ahead)])
    for future in running:
        yield future
        for number in islice(left, 1):
            running.add(submit(number))


@contextmanager
def _client(scheduler: str, workers: int) -> Iterator[Any]:
    import dask
    from distributed import Client, LocalCluster

    if scheduler:
        try:
            client = Client(scheduler, timeout="10s")
        except (OSError, TimeoutError, ValueError) as error:
            raise InputError(
                f"--scheduler {scheduler}: no Dask scheduler answers there ({error}); start one with “dask scheduler”,"
                " or leave the option out to work on this machine"
            ) from None
        with client:
            yield client
        return
    # processes: the parser holds Python's lock. Memory is left to the system: pausing workers would only slow them
    with dask.config.set({"distributed.worker.memory.terminate": False, "distributed.admin.tick.limit": "60s"}):
        with _deaf():
            local = LocalCluster(
                n_workers=workers, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0", memory_limit=0
            )
        with local as cluster, Client(cluster) as client:
            yield client


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes and threads begun here hear no key that interrupts: they end with this process, and say nothing."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # begun later, it would undo what follows
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _clear(out: Path, parts: int) -> None:
    """Make the folders, and clear parts beyond the last: a corpus that shrank must not keep rows of its longer self.

    Only what bears a name that this module gives is cleared: the folder may be somebody's own, with files in
    ``documents/`` that are dear to them.
    """
    wanted = {part_name(number) for number in range(parts)} | {f"{number:05d}.json" for number in range(parts)}
    for name in (*TABLES, "documents", DONE):
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            if path.name in wanted:
                require_no_folder(path)
            elif (OURS.fullmatch(path.name) or path.name.startswith(UNFINISHED)) and path.is_file():
                path.unlink()
