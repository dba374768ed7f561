"""A corpus on Dask: partitions dealt to workers, finished ones not redone, the same bytes whoever did the work."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analysis.corpus.documents import Document
from analysis.corpus.partitions import DONE, TABLES, is_done, key, make_partition, part_name, write_lost
from analysis.errors import InputError
from analysis.tables.version import version

PARTITION = 16
"""Documents a partition: small enough to be lost without regret, large enough to pay for being dealt out."""


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
        tell: called whenever a partition is finished.

    Raises:
        InputError: the folder cannot be written to, or no scheduler answers.
    """
    out = out.resolve()
    parts = [documents[start : start + partition] for start in range(0, len(documents), partition)]
    _make_folders(out, len(parts))
    made_by = version()
    keys = [key(part, critics, made_by) for part in parts]
    waiting = [number for number, wanted in enumerate(keys) if not is_done(out, number, wanted)]
    kept = len(parts) - len(waiting)
    errors: list[tuple[str, str]] = []
    tell(Progress(done=kept, total=len(parts), errors=0))
    if waiting:
        with _client(scheduler, min(workers, len(waiting))) as client:
            futures = {}
            for number in waiting:
                arguments = (number, parts[number], tuple(critics), str(out), keys[number])
                future = client.submit(make_partition, *arguments, key=f"{keys[number]}-{number}", pure=True)
                futures[future] = number
            done = kept
            for future in _finished(futures):
                number = futures[future]
                if future.status == "error":
                    errors += write_lost(number, parts[number], out, f"worker lost: {future.exception()}"[:300])
                else:
                    errors += future.result()
                done += 1
                tell(Progress(done=done, total=len(parts), errors=len(errors)))
    return Outcome(documents=len(documents), made=len(waiting), kept=kept, errors=tuple(errors))


def _finished(futures: dict[Any, int]) -> Iterator[Any]:
    from distributed import as_completed

    yield from as_completed(list(futures))


@contextmanager
def _client(scheduler: str, workers: int) -> Iterator[Any]:
    import dask
    from distributed import Client, LocalCluster

    if scheduler:
        try:
            with Client(scheduler, timeout="10s") as client:
                yield client
        except (OSError, TimeoutError, ValueError) as error:
            raise InputError(f"--scheduler {scheduler}: no Dask scheduler answers there ({error})") from None
        return
    # processes: the parser holds Python's lock. Memory is left to the system: pausing workers would only slow them
    with (
        dask.config.set({"distributed.worker.memory.terminate": False, "distributed.admin.tick.limit": "60s"}),
        LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0", memory_limit=0
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


def _make_folders(out: Path, parts: int) -> None:
    """Make the folders, and clear parts beyond the last: a corpus that shrank must not keep rows of its longer self."""
    wanted = {part_name(number) for number in range(parts)}
    marks = {f"{number:05d}.json" for number in range(parts)}
    try:
        for name in (*TABLES, "documents", DONE):
            folder = out / name
            folder.mkdir(parents=True, exist_ok=True)
            for path in folder.iterdir():
                if path.name not in (marks if name == DONE else wanted):
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
    except OSError as error:
        raise InputError(f"{out}: cannot be written ({error.strerror}); give a folder you may write to") from None
