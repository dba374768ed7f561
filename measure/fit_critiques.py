#!/usr/bin/env python3
"""Fit what tells a critique from what stands around it, on annotated texts; or say how it fares on texts left out.

python measure/fit_critiques.py [FOLDER ...]                   rewrite critique_weights.tsv beside the rules
python measure/fit_critiques.py --left-out FIRST [FOLDER ...]  print how texts whose names begin with a letter of FIRST
                                                               fare by weights fitted on all the others

A linear-chain conditional random field over the atoms of a sentence (``analysis.extraction.tagging``). It reads the
critiques of ``texts/`` (those held out excepted), of ``training/`` and of each FOLDER. What the rules hear is among
the features, and they hear better in texts that they were written on than in any other; so every text is read
three times, twice with part of what the rules heard left out or run together.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import logsumexp
from tqdm import tqdm

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

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

HELD_OUT = ("k1", "k2", "k3", "k4")
TABLE = HERE.parent / "analysis" / "extraction" / "critique_weights.tsv"
TEXTS_OF_A_FEATURE = 5
PENALTY = 6.0
LOST = ((0.3, 1), (0.5, 6))
"""In the further readings: the share of sentences whose evidence is lost, and how many lose it together."""
OFTEN = 3
"""How often the first reading of a text of ``texts/`` counts: they are few, longer and of other kinds."""
MERGED = 0.15
"""The share of sentences whose critiques run together in them."""
ROUNDS = 100
LITTLE = 0.02
"""A weight below this is left out of the table."""

SIZE = len(LABELS)
BARRED = -1e4

Floats = NDArray[np.float64]


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


@dataclass(frozen=True, kw_only=True)
class _Chains:
    """The atoms of many lines under each other, which of them stand first, second … in their line, and in which."""

    matrix: csr_matrix
    gold: Floats
    steps: Sequence[NDArray[np.int64]]
    last: NDArray[np.int64]
    chain: NDArray[np.int64]
    follows: Floats
    begins: Floats


def _chains(reads: Sequence[Read], golds: Sequence[Sequence[int]], names: Sequence[str]) -> _Chains:
    place = {name: number for number, name in enumerate(names)}
    entries, line = [], 0
    for one in reads:
        shared = [place[name] for name in sorted(one.common) if name in place]
        for own in one.own:
            entries += [(line, number) for number in shared]
            entries += [(line, place[name]) for name in sorted(own) if name in place]
            line += 1
    matrix = csr_matrix((np.ones(len(entries)), np.array(entries).T), shape=(line, len(names)))
    lengths = np.array([len(gold) for gold in golds])
    offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    order = np.argsort(-lengths, kind="stable")
    lengths, offsets = lengths[order], offsets[order]
    chain = np.zeros(line, dtype=np.int64)
    for number, (offset, length) in enumerate(zip(offsets, lengths, strict=True)):
        chain[offset : offset + length] = number
    steps = [offsets[lengths > step] + step for step in range(int(lengths.max()))]
    follows, begins = np.zeros((SIZE, SIZE)), np.zeros(SIZE)
    for gold in golds:
        begins[gold[0]] += 1
        for old, new in pairwise(gold):
            follows[old, new] += 1
    flat = np.eye(SIZE)[np.concatenate([np.array(gold) for gold in golds])]
    return _Chains(
        matrix=matrix,
        gold=flat,
        steps=steps,
        last=offsets + lengths - 1,
        chain=chain,
        follows=follows,
        begins=begins,
    )


def fit(given: Sequence[Text]) -> dict[str, Row]:
    """Fit the weights on texts, each read with all the evidence and with parts of it."""
    pairs = [(text, one) for text in given for one in (*text.whole, *text.part)]
    seen: dict[str, set[str]] = defaultdict(set)
    for text, one in pairs:
        for name in one.common.union(*one.own):
            seen[name].add(text.name)
    names = sorted(
        name
        for name, texts in seen.items()
        if len(texts) >= TEXTS_OF_A_FEATURE and name.isprintable() and not name.startswith("#")
    )
    chains = _chains([one for _, one in pairs], [gold_labels(one, text.gold) for text, one in pairs], names)
    count = len(names)
    barred = np.zeros((SIZE, SIZE))
    barred[0, GOES_ON] = BARRED
    never = np.where(np.arange(SIZE) == GOES_ON, BARRED, 0.0)
    turned = chains.matrix.T.tocsr()
    held = turned @ chains.gold

    def loss(vector: Floats) -> tuple[float, Floats]:
        weights = vector[: count * SIZE].reshape(count, SIZE)
        after = vector[count * SIZE : count * SIZE + SIZE * SIZE].reshape(SIZE, SIZE)
        first = vector[count * SIZE + SIZE * SIZE :]
        scores = chains.matrix @ weights
        ahead, behind = np.zeros_like(scores), np.zeros_like(scores)
        ahead[chains.steps[0]] = scores[chains.steps[0]] + first + never
        moves = after + barred
        for step in chains.steps[1:]:
            ahead[step] = scores[step] + logsumexp(ahead[step - 1][:, :, None] + moves, axis=1)
        for step in reversed(chains.steps[1:]):
            behind[step - 1] = logsumexp(moves + (scores[step] + behind[step])[:, None, :], axis=2)
        total = logsumexp(ahead[chains.last], axis=1)
        norm = total[chains.chain]
        likely = np.exp(ahead + behind - norm[:, None])
        pairs_likely = np.zeros((SIZE, SIZE))
        for step in chains.steps[1:]:
            both = ahead[step - 1][:, :, None] + moves + (scores[step] + behind[step])[:, None, :]
            pairs_likely += np.exp(both - norm[step][:, None, None]).sum(0)
        gain = (scores * chains.gold).sum() + (chains.follows * after).sum() + (chains.begins * first).sum()
        slope = np.concatenate(
            [
                (held - turned @ likely).ravel(),
                (chains.follows - pairs_likely).ravel(),
                chains.begins - likely[chains.steps[0]].sum(0),
            ]
        )
        value = total.sum() - gain + PENALTY / 2 * (vector**2).sum()
        return float(value), PENALTY * vector - slope

    start = np.zeros(count * SIZE + SIZE * SIZE + SIZE)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x
    weights = best[: count * SIZE].reshape(count, SIZE)
    table = {
        name: _thousandths(row - row[0])
        for name, row in zip(names, weights, strict=True)
        if np.abs(row - row[0]).max() >= LITTLE
    }
    after = best[count * SIZE : count * SIZE + SIZE * SIZE].reshape(SIZE, SIZE)
    table |= {AFTER.format(name): _thousandths(row) for name, row in zip(LABELS, after, strict=True)}
    table[FIRST] = _thousandths(best[count * SIZE + SIZE * SIZE :])
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
    head = "# Made by measure/fit_critiques.py; do not edit by hand. Thousandths; columns: " + ", ".join(LABELS)
    lines = ["\t".join([name, *map(str, row)]) for name, row in sorted(table.items())]
    TABLE.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
