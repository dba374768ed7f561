#!/usr/bin/env python3
"""Extraction against spaCy's own default pipeline, on the same texts, in turn, in one process.

    python benchmarks/extraction.py TEXTS… [--texts N]

TEXTS are what ``analysis corpus`` takes: files, folders, a zip archive (the figures in RESULTS.md are of the State of
the Union addresses that NLTK's data collection ships as state_union.zip). Prints processor seconds and their ratio.
"""

from __future__ import annotations

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

    arguments = sys.argv[1:]
    most = int(arguments[arguments.index("--texts") + 1]) if "--texts" in arguments else 1_000_000
    paths = [one for nth, one in enumerate(arguments) if one != "--texts" and arguments[nth - 1] != "--texts"]
    sources: list[Source] = []
    for document in find_documents(paths):
        try:
            sources.append(load(document))
        except InputError as error:
            print(f"left out: {error}", file=sys.stderr)
    sources = sources[:most]
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
    parser, ours = (sum(side) for side in zip(*pairs, strict=True))
    print(f"texts {len(sources)}, words {words}")
    print(f"spaCy's default pipeline: {parser:.1f} s; extraction: {ours:.1f} s (processor seconds, one process)")
    ratios = sorted(after / before for before, after in pairs)
    low, middle, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
    print(
        f"ratio of the sums {ours / parser:.2f}; of the {len(ratios)} pairs: median {middle:.2f}, middle half"
        f" {low:.2f} to {high:.2f}, all {ratios[0]:.2f} to {ratios[-1]:.2f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
