#!/usr/bin/env python3
"""Fit what ranks the tensions, on annotated texts; or say how the ranking fares on texts left out.

python measure/fit_tensions.py            rewrite lean.tsv, affinity.npz, network.npz and weights.tsv beside the
                                          rules, and tensions_left_out.tsv here, from which fit_links.py learns
python measure/fit_tensions.py --left-out print how the ranking fares, each fifth of the hands ranked by the others

Three steps. Words and pairs of words: logistic regressions say how far each leans to the promising or the particular
side of a tension. Forms (``fit_affinity.py``): how strongly two statements draw each other by what they are about, in
each family. Pairs: a small network (``fit_first_look.py``) says how likely a pair was annotated by what speaks for it
itself, then a logistic regression by how it stands beside its rivals. Each step sees what the one before makes of
hands that this was not fitted on: a new text is by another hand than any of these. Words that stand in few texts are
left out, so that no weight names what one text is about. ``training/`` holds texts written for this alone; from
``texts/`` only those are taken for the last step that the rules were not written on, since a rule looks surer than it
is where it was made; for the same reason what the rules for figures and dates say of texts that were read for them is
left aside. Pairs annotated as traps count more than others.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

import fit_affinity
import fit_first_look
from fitting import FAMILIES, HERE, OPENED_LATER, PACKAGE, SEEN, by_hand, texts_of_each, write_table
from tension_texts import KINDS, Text, read_text

from analysis.comparison.tensions.read.candidate import FLOOR
from analysis.comparison.tensions.weighing import lean, pairs, weighed
from analysis.comparison.tensions.weighing.affinity import Affinity, Forms
from analysis.comparison.tensions.weighing.network import Network
from analysis.comparison.tensions.weighing.odds import chance, weigh
from analysis.comparison.tensions.weighing.rivals import rivals
from analysis.comparison.tensions.weighing.ruled import COUNTED, Orders, rule_features
from analysis.comparison.tensions.weighing.sides import by_side, spread

RULES_FOLDER = PACKAGE / "comparison" / "tensions" / "weighing"
SHORT = "t"
"""Texts whose names begin so are short; in them only the tensions that turn on words are annotated."""
READ = re.compile(r"[efgijlmnou-z]0\d")
"""Texts that were read by those who wrote the rules for figures and dates."""
TRAP = 5.0
"""How much an annotated trap counts beside any other pair that is no tension."""

OWN, OFTEN = "seed", 12
"""The project's own text, and how often it is read over: its table is what the notebooks are about."""

TEXTS_OF_A_WORD = 5
WORD_PENALTY, PAIR_PENALTY = 0.05, 0.01
FOLDS = 5

Columns = Mapping[str, NDArray[np.float64]]
"""Features by name, one value a pair."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """How leanings and forms see the pairs of a text: the pairs, their features, what is annotated of each.

    ``size`` is the number of statements.
    ``aside`` marks the pairs that are not learnt from: annotated the other way round alone, or found by rules for
    figures and dates in a text that was read for them, or in which such tensions are not annotated. ``traps`` marks
    those annotated as no tension.
    """

    name: str
    size: int
    listed: pairs.Pairs
    orders: Sequence[Orders]
    columns: Columns
    gold: Sequence[frozenset[str]]
    aside: NDArray[np.bool_]
    traps: NDArray[np.bool_]


def read_over(texts: Sequence[Text]) -> list[Text]:
    """The texts, the project's own :data:`OFTEN` times."""
    return [text for text in texts for _ in range(OFTEN if text.name == OWN else 1)]


def fit_words(given: Sequence[Text]) -> lean.Leanings:
    """How far each term leans to either side, of any tension and of those of each family."""
    texts = read_over(given)
    spread = texts_of_each((text.name, words) for text in given for words in text.words)
    terms = sorted(term for term, count in spread.items() if count >= TEXTS_OF_A_WORD)
    place = {term: number for number, term in enumerate(terms)}
    entries = [
        (row, place[term])
        for row, words in enumerate(words for text in texts for words in text.words)
        for term in words
        if term in place
    ]
    shape = (sum(len(text.found) for text in texts), len(terms))
    matrix = csr_matrix((np.ones(len(entries)), np.array(entries).T), shape=shape)
    sides = np.concatenate([text.sides for text in texts])
    weights = np.zeros((len(terms) + 1, *sides.shape[1:]))
    for side, kind in np.ndindex(sides.shape[1:]):
        model = LogisticRegression(C=WORD_PENALTY, max_iter=500, class_weight="balanced")
        model.fit(matrix, sides[:, side, kind])
        weights[:, side, kind] = np.append(model.coef_[0], model.intercept_[0])
    return lean.Leanings(kinds=KINDS, places=place | {"": len(terms)}, weights=weights)


def fit_forms(texts: Sequence[Text]) -> Forms:
    """How strongly statements draw passages, in each family."""
    return fit_affinity.fit([text.example for text in read_over(texts)], FAMILIES)


def told(text: Text, table: lean.Leanings, forms: Forms) -> Told:
    """The pairs of a text as the leanings of ``table`` and ``forms`` see them."""
    affinity = Affinity(text.rows, forms)
    listed = pairs.pairs(text.found, text.near, affinity, also=list(text.ruled))
    orders = list(zip(listed.ones.tolist(), listed.others.tolist(), strict=True))
    promises, particulars = text.held
    here = [promises[one] & particulars[other] for one, other in orders]
    back = [particulars[one] & promises[other] for one, other in orders]
    read = pairs.signs(text.found, table)
    columns = {**pairs.features(text.found, read, affinity, listed), **spread(by_side(text.found, read, listed))}
    found = [any(one.kind in COUNTED for one in text.ruled.get(pair, ())) for pair in orders]
    return Told(
        name=text.name,
        size=len(text.found),
        listed=listed,
        orders=orders,
        columns={**columns, **rule_features(listed, text.ruled, len(text.found))},
        gold=[mine | theirs for mine, theirs in zip(here, back, strict=True)],
        aside=np.array([bool(theirs) and not mine for mine, theirs in zip(here, back, strict=True)])
        | (np.array(found) & (text.name.startswith(SHORT) or READ.fullmatch(text.name) is not None)),
        traps=np.array([pair in text.traps for pair in orders]),
    )


def left_out(texts: Sequence[Text]) -> dict[str, Told]:
    """Each text's pairs, with leanings and forms learnt from other hands."""
    result = {}
    for others, part in tqdm(by_hand(texts, FOLDS, lambda text: text.name), total=FOLDS, desc="folds"):
        table, forms = fit_words(others), fit_forms(others)
        result |= {text.name: told(text, table, forms) for text in part}
    return result


@dataclass(frozen=True, kw_only=True)
class Looks:
    """Both looks at a pair: the network, and the weights by which it stands beside its rivals."""

    first: Network
    second: Mapping[str, float]


def fit_first(given: Sequence[Told]) -> Network:
    """The network of the first look."""
    return fit_first_look.fit(*_table(given))


def fit_second(given: Sequence[Told]) -> dict[str, float]:
    """Weights for unscaled features; "" holds the constant."""
    names, matrix, right, worth = _table(given)
    scaler = StandardScaler().fit(matrix)
    model = LogisticRegression(C=PAIR_PENALTY, max_iter=1000)
    model.fit(scaler.transform(matrix), right, sample_weight=worth)
    weights = model.coef_[0] / scaler.scale_
    table = {name: float(value) for name, value in zip(names, weights, strict=True)}
    return table | {"": float(model.intercept_[0] - (weights * scaler.mean_).sum())}


def _table(
    given: Sequence[Told],
) -> tuple[list[str], NDArray[np.float64], NDArray[np.bool_], NDArray[np.float64]]:
    """The pairs that are learnt from: their features' names, their features, which are annotated, what each counts."""
    names = sorted({name for one in given for name in one.columns})
    keep = [~one.aside for one in given]
    matrix = np.concatenate([table_of(one, names)[kept] for one, kept in zip(given, keep, strict=True)])
    right = np.array([bool(ids) for one in given for ids in one.gold])[np.concatenate(keep)]
    traps = np.concatenate([one.traps for one in given])[np.concatenate(keep)]
    return names, matrix, right, np.where(traps & ~right, TRAP, 1.0)


def table_of(one: Told, names: Sequence[str]) -> NDArray[np.float64]:
    """The columns of ``names`` side by side, a row a pair; nought where the text has no such feature."""
    nothing = np.zeros(len(one.orders))
    return np.column_stack([one.columns.get(name, nothing) for name in names])


def fit_looks(given: Sequence[Told]) -> Looks:
    """Both looks; the second is fitted on what the first makes of hands that it was not fitted on."""
    seconds = []
    for others, part in by_hand(given, FOLDS, lambda one: one.name):
        first = fit_first(others)
        seconds += [looked_again(one, first) for one in part]
    return Looks(first=fit_first(given), second=fit_second(seconds))


def looked_again(one: Told, first: Network) -> Told:
    """How the pairs stand beside their rivals by the first look."""
    odds = first.odds(one.columns, len(one.orders))
    return replace(one, columns=rivals(one.listed, odds, one.size))


def ranked(given: Told, looks: Looks) -> list[tuple[int, float]]:
    """The pairs that would be shown, best first: which, and how likely."""
    scores = chance(weigh(looked_again(given, looks.first).columns, len(given.orders), looks.second))
    count: Counter[tuple[str, int]] = Counter()
    result = []
    for number in np.argsort(-scores, kind="stable"):
        one, other = given.orders[number]
        sides = (("one", one), ("other", other))
        if all(count[side] < weighed.EACH for side in sides):
            count.update(sides)
            result.append((int(number), float(scores[number])))
    return result


def found_left_out(texts: Sequence[Text], given: Mapping[str, Told], looks: Looks) -> list[str]:
    """What is found in each text by words and forms that were fitted without it, as lines of a table.

    The few weights of ``looks`` were fitted on all texts; they do not know one text from another.
    """
    lines = ["text\ta_start\ta_end\tb_start\tb_end\tscore"]
    for text in sorted(texts, key=lambda text: text.name):
        for number, score in ranked(given[text.name], looks):
            if score >= FLOOR:
                a, b = (text.found[order].span for order in given[text.name].orders[number])
                lines.append("\t".join([text.name, *map(str, (*a, *b)), f"{score:.3f}"]))
    return lines


def report(texts: Sequence[Text]) -> None:
    """Print how the ranking fares where neither words nor forms nor weights were learnt from the text."""
    given = left_out(texts)
    lines = []
    for others, part in by_hand(texts, FOLDS, lambda text: text.name):
        looks = fit_looks([given[text.name] for text in others if text.name not in SEEN])
        for text in part:
            order = [given[text.name].gold[number] for number, _ in ranked(given[text.name], looks)]
            if text.annotated:
                right = [sum(bool(one) for one in order[:top]) / top for top in (5, 10, 20)]
                recall = [
                    len(frozenset().union(*order[:top]) & text.annotated) / len(text.annotated)
                    for top in (10, 20, 30, 50)
                ]
                lines.append((text.name, *right, *recall))
    print("texts        P@5   P@10  P@20  R@10  R@20  R@30  R@50")
    short = [line[0] for line in lines if line[0].startswith(SHORT)]
    whole = [line[0] for line in lines if line[0] not in {*short, *OPENED_LATER, *SEEN}]
    for name, members in {"whole": whole, "short": short, "h4-k12": OPENED_LATER, "d1-h3": SEEN}.items():
        means = np.mean([line[1:] for line in lines if line[0] in members], axis=0)
        print(f"{name:13}" + "".join(f"{value:<6.3f}" for value in means))


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--left-out", action="store_true", help="write nothing; print how texts left out fare")
    left_out_only = parser.parse_args().left_out
    paths = [
        *sorted((HERE / "training").glob("*.txt")),
        *(HERE / "texts" / f"{name}.txt" for name in (*OPENED_LATER, *SEEN)),
    ]
    texts = [read_text(path) for path in tqdm(paths)]
    if left_out_only:
        report(texts)
        return 0
    made_by = "fit_tensions.py"
    words = fit_words(texts)
    lines = ["\t".join(["term", *(f"{kind} {side}" for kind in KINDS for side in ("promise", "particular"))])]
    lines += [
        "\t".join([term, *(f"{value:.2f}" for value in words.weights[place].T.flat)])
        for term, place in sorted(words.places.items())
    ]
    write_table(RULES_FOLDER / "lean.tsv", made_by, lines)
    fit_affinity.write(fit_forms(texts), RULES_FOLDER / "affinity.npz")
    given = left_out(texts)
    looks = fit_looks([given[text.name] for text in texts if text.name not in SEEN])
    fit_first_look.write(looks.first, RULES_FOLDER / "network.npz")
    lines = [f"{name}\t{value:.4f}" for name, value in sorted(looks.second.items())]
    write_table(RULES_FOLDER / "weights.tsv", made_by, lines)
    write_table(HERE / "tensions_left_out.tsv", made_by, found_left_out(texts, given, looks))
    return 0


if __name__ == "__main__":
    sys.exit(main())
