#!/usr/bin/env python3
"""A corpus on Dask: how much two workers save, how flat memory stays, and what a second run costs.

    python benchmarks/corpus.py TEXTS… [--documents N] [--words N] [--rounds N] [--workers N …]

TEXTS are what ``analysis corpus`` takes. They are cut into N documents of some hundred words (from the beginning again,
shifted, where they do not suffice), and these are run by one worker and by two (or as said) in turn, on this machine;
all give the same bytes. Prints seconds on the clock and their ratio, so nothing else should run meanwhile; the memory
of driver, workers and their readers, sampled five times a second, in the first and the second half of each run; and
the second, unchanged run.
"""

from __future__ import annotations

import argparse
import hashlib
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from analysis.corpus.documents import find_documents, load
from analysis.corpus.run import Progress, run_corpus
from analysis.errors import InputError


def cut(paths: Sequence[str], folder: Path, documents: int, size: int) -> int:
    """Write the documents; returns their words."""
    words: list[str] = []
    for document in find_documents(paths):
        try:
            words += load(document).text.split()
        except InputError as error:
            print(f"left out: {error}", file=sys.stderr)
    for nth in range(documents):
        start = nth * size % max(1, len(words) - size) + nth * size // len(words) * (size // 5)
        folder.joinpath(f"{nth:05d}.txt").write_text(" ".join(words[start : start + size]) + "\n", encoding="utf-8")
    return documents * size


class Memory:
    """The largest memory of a process and of its children, by half of the run."""

    def __init__(self) -> None:
        """Nothing was measured yet."""
        self.half = 0
        self.driver = [0, 0]
        self.workers = [0, 0]
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Memory:
        """Begin to measure."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        own = psutil.Process()
        while not self._ended.wait(0.2):
            self.driver[self.half] = max(self.driver[self.half], own.memory_info().rss)
            for child in own.children(recursive=True):
                try:
                    self.workers[self.half] = max(self.workers[self.half], child.memory_info().rss)
                except psutil.NoSuchProcess:
                    continue

    def told(self) -> str:
        """In words."""
        return "; ".join(
            f"{name} {sides[0] >> 20} MB, then {sides[1] >> 20} MB ({sides[1] / max(1, sides[0]):.3f})"
            for name, sides in (("driver", self.driver), ("largest of the others", self.workers))
        )


def content(out: Path) -> str:
    """A hash of all that a run wrote."""
    digest = hashlib.sha256()
    for path in sorted(out.rglob("*.parquet")):
        digest.update(path.relative_to(out).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def main() -> int:
    """Run the pairs; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    ratios = []
    with tempfile.TemporaryDirectory() as temporary:
        texts = Path(temporary) / "texts"
        texts.mkdir()
        words = cut(options.paths, texts, options.documents, options.words)
        documents = find_documents([str(texts)])
        print(f"{len(documents)} documents, {words} words")
        contents = set()
        for nth in range(options.rounds):
            seconds = {}
            for workers in options.workers if nth % 2 == 0 else reversed(options.workers):  # neither always the warmer
                out = Path(temporary) / f"{nth}-{workers}"
                with Memory() as memory:

                    def halfway(progress: Progress, memory: Memory = memory) -> None:
                        memory.half = int(2 * progress.done >= progress.total)

                    begun = time.monotonic()
                    run_corpus(documents, out, workers=workers, tell=halfway)
                    seconds[workers] = time.monotonic() - begun
                contents.add(content(out))
                print(f"{workers} worker(s): {seconds[workers]:.1f} s; memory: {memory.told()}", flush=True)
                begun = time.monotonic()
                kept = run_corpus(documents, out, workers=workers).kept
                again = time.monotonic() - begun
                print(f"  again, unchanged: {again:.2f} s ({again / seconds[workers]:.4f}), {kept} partitions kept")
            if {1, 2} <= set(seconds):
                ratios.append(seconds[1] / seconds[2])
                print(f"two workers: {ratios[-1]:.2f} times one")
        if ratios:
            middle, low, high = statistics.median(ratios), min(ratios), max(ratios)
            print(f"two workers, {len(ratios)} pairs: median {middle:.2f} times one ({low:.2f} to {high:.2f})")
        print(f"{len(contents)} different result(s) in bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
