#!/usr/bin/env python3
"""Fit how the third look weighs what the encoder makes of a demand and a claim; rewrites third_look.tsv.

python measure/fit_third_look.py         rewrite third_look.tsv beside the rules
python measure/fit_third_look.py --show  print how it fares on the texts it was fitted on, write nothing

Two logistic regressions over few weights: how worth reading a claim is, by the score of the first looks and what the
encoder says; and which relation it has, by its signs and what the encoder says. Fitted on the texts of ``training/``
that ``fit_cross_encoder.py`` left aside (:data:`fitting.ASIDE`), and on what first looks and signs make of them whose
weights were fitted on the others: each knows the texts it was fitted on by heart, and would be believed too much.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.special import logit
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from fit_links import PENALTIES, TEXTS, best_bound, f1, fit_looks, fit_signs, found_among_first, left_out, seen_again
from fit_relations import shown
from fitting import ASIDE, HERE, PACKAGE, write_table
from link_texts import Grid, Text, left_out_tensions, linked, read_text, with_strangers

from analysis.comparison import relation, scoring, third_look
from analysis.comparison.acts import same_matter
from analysis.comparison.answers import RELATIONS
from analysis.comparison.cross_encoder.reader import together
from analysis.comparison.scoring import score

PENALTY = 0.1
"""How freely the weights of the relations may grow (scikit-learn's C)."""

Table = dict[str, dict[str, float]]


@dataclass(frozen=True, kw_only=True)
class Read:
    """A text: what the first looks make of its pairs, which of them are read, what the encoder makes of these."""

    text: Text
    scores: Grid
    pairs: Sequence[tuple[int, int]]
    told: Grid


def read(text: Text) -> Read:
    """Read the pairs in front of one text."""
    scores = score(text.wanted, text.claimed, text.against) * same_matter(text.wanted, text.claimed)
    pairs = third_look.front(scores)
    return Read(
        text=text,
        scores=scores,
        pairs=pairs,
        told=together([(text.wanted[row].text, text.claimed[column].text) for row, column in pairs]),
    )


def without_them(texts: Sequence[Text]) -> None:
    """Have first looks and signs weighed as fitted on ``texts``, as ``fit_links.py`` does, from here on."""
    texts = with_strangers(texts)
    again = seen_again(texts)
    scores = left_out(texts, again, PENALTIES["second"])
    tables, relations = fit_looks(texts, again), fit_signs(texts, scores)
    scoring.weights = lambda **_: tables
    relation.weights = lambda: relations


def fit_score(given: Sequence[Read]) -> dict[str, float]:
    """How much the score of the first looks and the encoder's word count; what a pair counts as that was not read."""
    rows, right = [], []
    for one in given:
        before = logit(np.clip(one.scores, third_look.EDGE, 1 - third_look.EDGE))
        for pair, speaks in zip(one.pairs, third_look.linked(one.told), strict=True):
            if one.text.linked[pair] >= 0:
                rows.append((before[pair], speaks))
                right.append(one.text.linked[pair] > 0)
    model = LogisticRegression(C=10.0).fit(rows, right)
    seldom = np.quantile([speaks for (_, speaks), hit in zip(rows, right, strict=True) if not hit], 0.5)
    before, speaks = model.coef_[0].tolist()
    return {"": float(model.intercept_[0]), "before": before, "read": speaks, "unread": float(seldom)}


def fit_relations(given: Sequence[Read]) -> Table:
    """For each relation how much the signs and the encoder speak for it."""
    rows, right = [], []
    for one in given:
        for names, row in signed(one):
            rows.append(row)
            right.append(names[0])
    model = LogisticRegression(C=PENALTY, max_iter=1000).fit(rows, right)
    order = [list(model.classes_).index(name) for name in RELATIONS]
    return {
        name: dict(zip(third_look.HEARD, model.coef_[place].tolist(), strict=True))
        | {"": float(model.intercept_[place])}
        for name, place in zip(RELATIONS, order, strict=True)
    }


def signed(one: Read) -> list[tuple[Sequence[str], list[float]]]:
    """For each annotated link that was read the relations that are right, and what signs and encoder say."""
    told = dict(zip(one.pairs, one.told, strict=True))
    scores = third_look.scored(one.scores, one.pairs, one.told)
    found = []
    for pair, _, names in one.text.annotated:
        if pair is None or pair not in told:
            continue
        sums = relation.spoken(shown(one.text, pair, scores).items())
        found.append((names, third_look.heard(sums, told[pair])))
    return found


def report(given: Sequence[Read]) -> None:
    """Print how the third look fares on the texts it was fitted on, beside the first two."""
    texts = [one.text for one in given]
    for name, scores in (
        ("first two", {one.text.name: one.scores for one in given}),
        ("third", {one.text.name: third_look.scored(one.scores, one.pairs, one.told) for one in given}),
    ):
        bound = best_bound(texts, scores)
        found = np.mean([found_among_first(text, scores[text.name]) for text in texts])
        hit = np.mean([f1(text, scores[text.name], bound) for text in texts])
        print(f"{name:10} recall@k {found:.3f} F1 {hit:.3f} from {bound}")
    right = {"signs": 0, "read": 0, "both": 0}
    rows = [row for one in given for row in signed(one)]
    for names, row in rows:
        both = third_look.related(row[:4], row[4:])
        for name, sums in (("signs", row[:4]), ("read", row[4:]), ("both", both)):
            right[name] += RELATIONS[int(np.argmax(sums))] in names
    print({name: round(count / len(rows), 3) for name, count in right.items()}, len(rows))


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="write nothing; print how the texts it is fitted on fare")
    options = parser.parse_args()
    tensions = left_out_tensions()
    training = [path for path in sorted((HERE / "training").glob("*.txt")) if linked(path)]
    known = [
        *(HERE / "texts" / f"{name}.txt" for name in TEXTS),
        *(one for one in training if one.stem[0] not in ASIDE),
    ]
    without_them([read_text(path, tensions[path.stem]) for path in tqdm(known)])
    paths = [path for path in training if path.stem[0] in ASIDE]
    given = [read(read_text(path, tensions[path.stem])) for path in tqdm(paths)]
    table: Table = {"score": fit_score(given)}
    third_look.weights = lambda: table  # what follows is fitted on what this makes of the texts
    scores = {one.text.name: third_look.scored(one.scores, one.pairs, one.told) for one in given}
    table["score"]["bound"] = best_bound([one.text for one in given], scores)
    table |= fit_relations(given)
    if options.show:
        report(given)
        return 0
    lines = [f"{part}\t{name}\t{value:.5g}" for part, names in table.items() for name, value in sorted(names.items())]
    write_table(PACKAGE / "comparison" / "third_look.tsv", "fit_third_look.py", lines)
    report(given)
    return 0


if __name__ == "__main__":
    sys.exit(main())
