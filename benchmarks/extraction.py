#!/usr/bin/env python3
"""Extraction against spaCy's own default pipeline, on the same texts, in turn, in one process.

    python benchmarks/extraction.py TEXTS… [--texts N]

TEXTS are what ``analysis corpus`` takes: files, folders, a zip archive (the figures in RESULTS.md are of the State of
the Union addresses that NLTK's data collection ships as state_union.zip). Prints processor seconds and their ratio.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from analysis.corpus.documents import find_documents, load
from analysis.errors import InputError
from analysis.extraction.extract import extract
from analysis.extraction.parse import model
from analysis.records import Source


def timed(work: Callable[[], object]) -> float:
    """Processor seconds of one call, all threads of this process included."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main() -> int:
    """Run the pairs; returns the exit code."""
    import spacy

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="+", metavar="TEXTS", help="files, folders or a zip archive")
    parser.add_argument("--texts", dest="most", type=int, default=1_000_000, metavar="N", help="the first N of them")
    options = parser.parse_args()
    try:
        documents = find_documents(options.texts)
    except InputError as error:
        parser.error(str(error))
    sources: list[Source] = []
    for document in documents:
        try:
            sources.append(load(document))
        except InputError as error:
            print(f"left out: {error}", file=sys.stderr)
    sources = sources[: options.most]
    name = next(name for name in model.NAMES if spacy.util.is_package(name))
    default = spacy.load(name)
    warm = Source(name="warm", text="The Act was adopted in 2010. It removes fees.", sha256="")
    default(warm.text)
    extract(warm)

    pairs = []
    for nth, source in enumerate(sources):
        sides = [lambda text=source.text: default(text), lambda source=source: extract(source)]
        if nth % 2:  # neither always first, with cold caches
            second, first = timed(sides[1]), timed(sides[0])
        else:
            first, second = timed(sides[0]), timed(sides[1])
        pairs.append((first, second))
        print(f"{source.name}\t{pairs[-1][0]:.2f}\t{pairs[-1][1]:.2f}", file=sys.stderr)
    words = sum(len(source.text.split()) for source in sources)
    default_seconds, ours = (sum(side) for side in zip(*pairs, strict=True))
    print(f"texts {len(sources)}, words {words}")
    print(f"spaCy's default pipeline: {default_seconds:.1f} s; extraction: {ours:.1f} s (processor seconds)")
    ratios = sorted(after / before for before, after in pairs)
    low, middle, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
    print(
        f"ratio of the sums {ours / default_seconds:.2f}; of the {len(ratios)} pairs: median {middle:.2f}, middle half"
        f" {low:.2f} to {high:.2f}, all {ratios[0]:.2f} to {ratios[-1]:.2f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
