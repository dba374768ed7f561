#!/usr/bin/env python3
"""Fit what tells a critique from what stands around it, on annotated texts; or say how it fares on texts left out.

python measure/fit_critiques.py [FOLDER ...]                   rewrite critique_weights.tsv beside the rules
python measure/fit_critiques.py --left-out FIRST [FOLDER ...]  print how texts whose names begin with a letter of FIRST
                                                               fare by weights fitted on all the others

A linear-chain conditional random field over the atoms of a sentence (``analysis.extraction.tagging``; its arithmetic
stands in ``chain_field.py``). It reads the
critiques of ``texts/`` (those held out excepted), of ``training/`` and of each FOLDER. What the rules hear is among
the features, and they hear better in texts that they were written on than in any other; so every text is read
three times, twice with part of what the rules heard left out or run together.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from chain_field import Floats, chains_of, fitted
from fitting import HELD_OUT, HERE, PACKAGE, texts_of_each, write_table
from score import match, prf, rows

from analysis.extraction.attribution import attributed
from analysis.extraction.critiques import evidence
from analysis.extraction.model import known, parse
from analysis.extraction.pages import Page
from analysis.extraction.tagging import AFTER, BEGINS, FIRST, GOES_ON, LABELS, Row, joined, labels
from analysis.extraction.tagging_features import Evidence, Read, Span, read
from analysis.text.bounds import bounded
from analysis.text.layout import units
from analysis.text.source import read_source

TABLE = PACKAGE / "extraction" / "critique_weights.tsv"
TEXTS_OF_A_FEATURE = 5
LOST = ((0.3, 1), (0.5, 6))
"""In the further readings: the share of sentences whose evidence is lost, and how many lose it together."""
OFTEN = 3
"""How often the first reading of a text of ``texts/`` counts: they are few, longer and of other kinds."""
MERGED = 0.15
"""The share of sentences whose critiques run together in them."""
LITTLE = 0.02
"""A weight below this is left out of the table."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """An annotated text: its critiques, and its lines as read with all the evidence and with part of it."""

    name: str
    gold: Sequence[dict[str, object]]
    whole: Sequence[Read]
    part: Sequence[Read]


def text_of(path: Path) -> Text:
    """Read one annotated text."""
    source = read_source(path).text
    parsed = parse(tuple(bounded(units(source, known()))))
    page, heard = evidence(parsed, source, attributed(parsed, source))
    gold = rows(path.with_suffix(".critiques.jsonl"))
    part = [one for lost, run in LOST for one in read(page, less(page, heard, lost, run))]
    times = OFTEN if path.parent.name == "texts" else 1
    return Text(name=path.stem, gold=gold, whole=read(page, heard) * times, part=part)


def less(page: Page, heard: Evidence, lost: float, run: int) -> Evidence:
    """The evidence with what stands in some sentences lost, and what stands in one sentence sometimes run together.

    Args:
        page: the text.
        heard: what the rules heard in it.
        lost: the share of sentences whose evidence is lost.
        run: how many sentences on end lose theirs together.
    """
    lines = [
        span
        for block in page.blocks
        for span in (page.sentences(block) if block.kind in ("paragraph", "item") else [(block.start, block.end)])
    ]
    deaf = [
        span
        for place in range(0, len(lines), run)
        if _chance(f"{run} {page.source[slice(*lines[place])]}") < lost
        for span in lines[place : place + run]
    ]

    def kept(one: tuple[int, ...]) -> bool:
        return not any(one[0] < right and left < one[1] for left, right in deaf)

    ruled: list[Span] = []
    for start, end in filter(kept, heard.ruled):
        within = next((span for span in lines if span[0] <= start and end <= span[1]), None)
        together = within is not None and _chance(f"merge {page.source[slice(*within)]}") < MERGED
        if ruled and within is not None and within[0] <= ruled[-1][0] and together:
            ruled[-1] = (ruled[-1][0], end)
        else:
            ruled.append((start, end))
    return replace(
        heard,
        ruled=ruled,
        stances=[*filter(kept, heard.stances)],
        items=[*filter(kept, heard.items)],
        spoken=[*filter(kept, heard.spoken)],
        held=[*filter(kept, heard.held)],
        passages=[*filter(kept, heard.passages)],
    )


def _chance(text: str) -> float:
    """A number from 0 to 1 that is the same on every run."""
    return zlib.crc32(text.encode()) % 1000 / 1000


def gold_labels(one: Read, gold: Sequence[dict[str, object]]) -> list[int]:
    """The labels that the annotated critiques give the atoms of a line."""
    found = [0] * len(one.spans)
    for row in gold:
        label = BEGINS
        for place, (start, end) in enumerate(one.spans):
            if 2 * (min(end, int(str(row["end"]))) - max(start, int(str(row["start"])))) > end - start:
                found[place], label = label, GOES_ON
    return found


def fit(given: Sequence[Text]) -> dict[str, Row]:
    """Fit the weights on texts, each read with all the evidence and with parts of it."""
    pairs = [(text, one) for text in given for one in (*text.whole, *text.part)]
    spread = texts_of_each((text.name, one.common.union(*one.own)) for text, one in pairs)
    names = sorted(
        name
        for name, texts in spread.items()
        if texts >= TEXTS_OF_A_FEATURE and name.isprintable() and not name.startswith("#")
    )
    found = fitted(chains_of([one for _, one in pairs], [gold_labels(one, text.gold) for text, one in pairs], names))
    table = {
        name: _thousandths(row - row[0])
        for name, row in zip(names, found.features, strict=True)
        if np.abs(row - row[0]).max() >= LITTLE
    }
    table |= {AFTER.format(name): _thousandths(row) for name, row in zip(LABELS, found.after, strict=True)}
    table[FIRST] = _thousandths(found.first)
    return table


def _thousandths(row: Floats) -> Row:
    return tuple(round(float(value) * 1000) for value in row)


def report(given: Sequence[Text], names: str) -> None:
    """Print how the texts whose names begin with one of some letters fare by weights fitted on the others."""
    table = fit([text for text in given if text.name[0] not in names])
    scores = []
    for text in given:
        if text.name[0] in names:
            lines = {one.line: one for one in text.whole}.values()
            found = [span for one in lines for span in joined(one.spans, labels(one, table))]
            places = [{"start": start, "end": end} for start, end in found]
            figures = prf(len(match(text.gold, places)), len(places), len(text.gold))
            scores.append(figures["f1"])
            print(f"{text.name:6}{figures['f1']:.3f} found {figures['found']} gold {figures['gold']}")
    print(f"mean  {sum(scores) / len(scores):.4f}")


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--left-out", default="", metavar="FIRST", help="write nothing; print how such texts fare")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="further folders of annotated texts")
    asked = parser.parse_args()
    folders = [HERE / "texts", HERE / "training", *asked.folders]
    paths = sorted(
        path.with_name(path.name.replace(".critiques.jsonl", ".txt"))
        for folder in folders
        for path in folder.glob("*.critiques.jsonl")
        if path.name.split(".")[0] not in HELD_OUT
    )
    given = [text_of(path) for path in tqdm(paths)]
    if asked.left_out:
        report(given, asked.left_out)
        return 0
    table = fit(given)
    lines = ["\t".join([name, *map(str, row)]) for name, row in sorted(table.items())]
    write_table(TABLE, "fit_critiques.py", lines, f"Thousandths; columns: {', '.join(LABELS)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
