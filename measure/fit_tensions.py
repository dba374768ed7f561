#!/usr/bin/env python3
"""Fit what ranks the verbal tensions, on annotated texts; or say how the ranking fares on texts left out.

python measure/fit_tensions.py            rewrite lean.tsv, weights.tsv and families.tsv beside the rules
python measure/fit_tensions.py --left-out print how the ranking fares, each tenth of the texts ranked by the others

Three steps. Words and pairs of words: two logistic regressions say how far each leans to the promising or the
particular side of a tension. Pairs: one says how likely a pair with given features was annotated. Families: a
multinomial one names the family of an annotated pair by the words of its sides. Words that stand in few texts are left
out, so that no weight names what one text is about. ``training/`` holds texts written for this alone; from ``texts/``
only those are taken that the rules were not written on, since a rule looks surer than it is where it was made.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from tqdm import tqdm

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from score import overlaps, rows, span  # noqa: E402  (beside this file)

from analysis.comparison.tensions import families, lean, pairs, verbal  # noqa: E402  (the repository's own package)
from analysis.comparison.tensions.frames import Frame  # noqa: E402
from analysis.comparison.tensions.nearness import Nearness  # noqa: E402
from analysis.comparison.tensions.reading import read  # noqa: E402
from analysis.extraction.extract import extract  # noqa: E402
from analysis.text.source import read_source  # noqa: E402

RULES_FOLDER = HERE.parent / "analysis" / "comparison" / "tensions"
UNSEEN = ("h4", "h5", "h6", "h7", "h8", "h9", "h10", "h11", "h12", "h13")
"""Annotated texts on which the rules of the verbal families were not written."""
SEEN = ("d1", "d2", "d3", "d4", "h1", "h2", "h3")
"""Those on which they were: good enough to learn words from, not to learn how far to trust a rule."""

VERBAL = ("contradiction", "scope", "evidence", "independence", "terminology")
KINDS = ("any", *VERBAL)
TEXTS_OF_A_WORD, TEXTS_OF_A_SIGN = 5, 8
WORD_PENALTY, PAIR_PENALTY, FAMILY_PENALTY = 0.05, 0.01, 0.2
FOLDS = 10

Columns = Mapping[str, NDArray[np.float64]]
"""Features by name, one value a pair."""


@dataclass(frozen=True, kw_only=True)
class Text:
    """An annotated text, taken apart once: its frames, their words, the pairs, and what is annotated of each.

    ``sides`` says of which a statement is one side: statements by sides (promise, particular) by :data:`KINDS`.
    """

    name: str
    found: Sequence[Frame]
    words: Sequence[frozenset[str]]
    sides: NDArray[np.bool_]
    pairs: pairs.Pairs
    orders: Sequence[tuple[int, int]]
    said: Mapping[str, NDArray[np.float64]]
    gold: Sequence[frozenset[str]]
    reverse: NDArray[np.bool_]
    annotated: frozenset[str]
    kinds: Mapping[str, str]


def read_text(path: Path) -> Text:
    """Read one text and its annotated tensions."""
    reading = read(extract(read_source(path)))
    found = reading.frames
    ruled = verbal.by_rule(reading)
    listed = pairs.pairs(found, Nearness(found, reading.index), also=list(ruled))
    orders = list(zip(listed.ones.tolist(), listed.others.tolist(), strict=True))
    tensions = [
        one for one in rows(path.with_suffix(".tensions.jsonl")) if one["kind"] in VERBAL and one.get("agreed", True)
    ]

    def side(which: str) -> list[frozenset[str]]:
        return [frozenset(t["id"] for t in tensions if overlaps(one.span, span(t[which]))) for one in found]

    kinds = {one["id"]: one["kind"] for one in tensions}
    sides = {which: side(which) for which in ("a", "b")}
    gold = [sides["a"][one] & sides["b"][other] for one, other in orders]
    back = [sides["b"][one] & sides["a"][other] for one, other in orders]
    return Text(
        name=path.stem,
        found=found,
        words=[lean.held(one.text) for one in found],
        sides=np.array([[_kinds(sides[which][place], kinds) for which in "ab"] for place in range(len(found))]),
        pairs=listed,
        orders=orders,
        said=verbal.rule_features(orders, ruled),
        gold=[here | there for here, there in zip(gold, back, strict=True)],
        reverse=np.array([bool(there) and not here for here, there in zip(gold, back, strict=True)]),
        annotated=frozenset(t["id"] for t in tensions if t["strength"] != "weak"),
        kinds=kinds,
    )


def _kinds(ids: frozenset[str], kinds: Mapping[str, str]) -> list[bool]:
    return [bool(ids), *(any(kinds[one] == kind for one in ids) for kind in VERBAL)]


def fit_words(texts: Sequence[Text]) -> lean.Leanings:
    """How far each term leans to either side, of any tension and of those of each family."""
    spread = Counter(term for text in texts for term in frozenset().union(*text.words))
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


def features(text: Text, table: lean.Leanings) -> Columns:
    """The features of a text's pairs with the words' leanings of ``table``."""
    return {**pairs.features(text.found, pairs.signs(text.found, table), text.pairs), **text.said}


def left_out(texts: Sequence[Text], fit: Callable[[Sequence[Text]], lean.Leanings]) -> dict[str, Columns]:
    """Each text's features, with leanings learnt from the texts of the other folds."""
    result = {}
    for fold in range(FOLDS):
        table = fit([text for number, text in enumerate(texts) if number % FOLDS != fold])
        result |= {text.name: features(text, table) for text in texts[fold::FOLDS]}
    return result


def fit_pairs(texts: Sequence[Text], given: Mapping[str, Columns]) -> dict[str, float]:
    """Weights for unscaled features; "" holds the constant. A pair annotated the other way round is left aside."""
    names = sorted({name for text in texts for name in given[text.name]})
    matrix = np.concatenate([table_of(text, given[text.name], names) for text in texts])
    keep = np.concatenate([~text.reverse for text in texts])
    right = np.array([bool(one) for text in texts for one in text.gold])
    scaler = StandardScaler().fit(matrix[keep])
    model = LogisticRegression(C=PAIR_PENALTY, max_iter=1000).fit(scaler.transform(matrix[keep]), right[keep])
    weights = model.coef_[0] / scaler.scale_
    table = {name: float(value) for name, value in zip(names, weights, strict=True)}
    return table | {"": float(model.intercept_[0] - (weights * scaler.mean_).sum())}


def annotated_pairs(texts: Sequence[Text]) -> list[tuple[str, list[str], str]]:
    """The annotated pairs: the text's name, their signs, their family."""
    return [
        (text.name, families.signs(text.words[one], text.words[other]), text.kinds[next(iter(ids))])
        for text in texts
        for (one, other), ids in zip(text.orders, text.gold, strict=True)
        if len(ids) == 1
    ]


def fit_families(rows_: Sequence[tuple[str, list[str], str]]) -> dict[str, tuple[float, ...]]:
    """What each sign says for each of :data:`VERBAL`; "" holds the constants."""
    spread: dict[str, set[str]] = {}
    for name, given, _ in rows_:
        for sign in given:
            spread.setdefault(sign, set()).add(name)
    known = sorted(sign for sign, names in spread.items() if len(names) >= TEXTS_OF_A_SIGN)
    place = {sign: number for number, sign in enumerate(known)}
    cells = [(row, place[sign]) for row, (_, given, _) in enumerate(rows_) for sign in given if sign in place]
    matrix = csr_matrix((np.ones(len(cells)), np.array(cells).T), shape=(len(rows_), len(known)))
    model = LogisticRegression(C=FAMILY_PENALTY, max_iter=500).fit(matrix, [kind for _, _, kind in rows_])
    order = [list(model.classes_).index(kind) for kind in VERBAL]
    table = {sign: tuple(model.coef_[order, number].tolist()) for sign, number in place.items()}
    return table | {"": tuple(model.intercept_[order].tolist())}


def table_of(text: Text, columns: Columns, names: Sequence[str]) -> NDArray[np.float64]:
    """The columns of ``names`` side by side, a row a pair; nought where the text has no such feature."""
    nothing = np.zeros(len(text.orders))
    return np.column_stack([columns.get(name, nothing) for name in names])


def ranked(text: Text, columns: Columns, table: Mapping[str, float]) -> list[frozenset[str]]:
    """What is annotated of the pairs that would be shown, best first."""
    names = sorted(table.keys() & columns.keys())
    scores = table_of(text, columns, names) @ np.array([table[name] for name in names])
    count: Counter[tuple[str, int]] = Counter()
    result = []
    for number in np.argsort(-scores, kind="stable"):
        one, other = text.orders[number]
        sides = (("one", one), ("other", other))
        if all(count[side] < verbal.EACH for side in sides):
            count.update(sides)
            result.append(text.gold[number])
    return result


def report(texts: Sequence[Text]) -> None:
    """Print how the ranking fares where neither words nor weights were learnt from the text."""
    given = left_out(texts, fit_words)
    lines = []
    for fold in range(FOLDS):
        others = [text for number, text in enumerate(texts) if number % FOLDS != fold and text.name not in SEEN]
        table = fit_pairs(others, given)
        for text in texts[fold::FOLDS]:
            order = ranked(text, given[text.name], table)
            if text.annotated:
                right = [sum(bool(one) for one in order[:top]) / top for top in (5, 10, 20)]
                recall = [
                    len(frozenset().union(*order[:top]) & text.annotated) / len(text.annotated) for top in (10, 20, 30)
                ]
                lines.append((text.name, *right, *recall))
    listed = annotated_pairs(texts)
    right = total = 0
    for fold in range(FOLDS):
        inside = {text.name for text in texts[fold::FOLDS]}
        table = fit_families([row for row in listed if row[0] not in inside])
        for name, given, kind in listed:
            if name in inside:
                sums = np.sum([table[""], *(table[sign] for sign in given if sign in table)], axis=0)
                right, total = right + (VERBAL[int(np.argmax(sums))] == kind), total + 1
    print(f"family right for {right} of {total} annotated pairs")
    print("text     P@5   P@10  P@20  R@10  R@20  R@30")
    groups = {"unseen": UNSEEN, "seen": SEEN, "training": [line[0] for line in lines if line[0].startswith("t")]}
    for line in sorted(lines):
        if line[0] in UNSEEN + SEEN:
            print(f"{line[0]:9}" + "".join(f"{value:<6.2f}" for value in line[1:]))
    for name, members in groups.items():
        means = np.mean([line[1:] for line in lines if line[0] in members], axis=0)
        print(f"{name:9}" + "".join(f"{value:<6.3f}" for value in means))


def main() -> int:
    """Fit and write, or report; returns the exit code."""
    paths = [*sorted((HERE / "training").glob("*.txt")), *(HERE / "texts" / f"{name}.txt" for name in (*UNSEEN, *SEEN))]
    texts = [read_text(path) for path in tqdm(paths)]
    if "--left-out" in sys.argv:
        report(texts)
        return 0
    origin = "# Made by measure/fit_tensions.py; do not edit by hand."
    words = fit_words(texts)
    lines = ["\t".join(["term", *(f"{kind} {side}" for kind in KINDS for side in ("promise", "particular"))])]
    lines += [
        "\t".join([term, *(f"{value:.2f}" for value in words.weights[place].T.flat)])
        for term, place in sorted(words.places.items())
    ]
    (RULES_FOLDER / "lean.tsv").write_text("\n".join([origin, *lines]) + "\n", encoding="utf-8")
    given = left_out(texts, fit_words)
    weights = fit_pairs([text for text in texts if text.name not in SEEN], given)
    lines = [f"{name}\t{value:.4f}" for name, value in sorted(weights.items())]
    (RULES_FOLDER / "weights.tsv").write_text("\n".join([origin, *lines]) + "\n", encoding="utf-8")
    named = fit_families(annotated_pairs(texts))
    lines = ["\t".join(["sign", *VERBAL])]
    lines += [f"{sign}\t" + "\t".join(f"{value:.3f}" for value in values) for sign, values in sorted(named.items())]
    (RULES_FOLDER / "families.tsv").write_text("\n".join([origin, *lines]) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
