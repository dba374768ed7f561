#!/usr/bin/env python3
"""What the search for tensions costs beside the extraction, on one text and on longer and longer ones.

    python benchmarks/tensions.py [FOLDER] [--texts N …]

FOLDER (default: the annotated texts in measure/training) holds texts on many matters. First some are read and searched
one by one; then N of them at a time (default: 4, 40 and 160, the last some 20,000 statements) are strung together to
one text, twice, and the second time counts: patterns are compiled when a text first holds their words. Prints processor
seconds of extraction and search, their growth over the first length, and the peak of memory.
A text repeated under other names would not do: the search reads once what stands twice.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from analysis.comparison.tensions.queue import find
from analysis.extraction.extract import extract
from analysis.text.source import read_source, source_from_text

ALONE, ROUNDS = 8, 3
"""Texts read one by one, and how often: the first round warms up what is read once, the best of the others counts."""


def cost(text: str) -> tuple[int, int, float, float]:
    """Statements, rows found, and processor seconds of extraction and search of one text."""
    source = source_from_text(text)
    begun = time.process_time()
    extraction = extract(source)
    parsed = time.process_time()
    found = find(extraction)
    return len(extraction.statements), len(found), parsed - begun, time.process_time() - parsed


def main() -> int:
    """Run the lengths; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "measure" / "training", metavar="FOLDER")
    parser.add_argument("--texts", nargs="+", type=int, default=[4, 40, 160], metavar="N")
    options = parser.parse_args()
    paths = sorted(options.folder.glob("*.txt"))
    if len(paths) < max(ALONE, *options.texts):
        parser.error(f"{options.folder} holds {len(paths)} texts; {max(ALONE, *options.texts)} are needed")
    apart = len(paths) // max(options.texts)
    texts = [read_source(path).text for path in paths[::apart]]  # by many hands, since they are named by hand
    shares = []
    for _ in range(1 + ROUNDS):
        costs = [cost(text) for text in texts[:ALONE]]
        shares.append((sum(one[3] for one in costs) / sum(one[2] for one in costs), costs))
    share, costs = min(shares[1:])
    size, _, extracted, searched = (sum(column) for column in zip(*costs, strict=True))
    print(
        f"{ALONE} texts one by one, {size} statements: extraction {extracted:.1f} s, search {searched:.1f} s"
        f" ({share:.2f} of it)",
        flush=True,
    )
    first: tuple[int, float] | None = None
    for number in options.texts:
        strung = "\n\n".join(texts[:number])
        cost(strung)
        size, rows, extracted, searched = cost(strung)
        first = first or (size, searched)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{number} texts in one, {size} statements: extraction {extracted:.1f} s, search {searched:.1f} s"
            f" ({searched / extracted:.2f} of it), {rows} rows, peak {memory} MB;"
            f" {size / first[0]:.1f} times the statements, {searched / first[1]:.1f} times the search",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
