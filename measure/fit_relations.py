"""Fit what tells the relation of a claim to the demand it is linked to; ``fit_links.py`` calls it.

A multinomial logistic regression over the signs of the annotated links (``analysis/comparison/signs.py``), and of the
pairs that are proposed though nobody annotated them: most proposals of a new text are such, and were the weights learnt
from links alone, whatever is firm would be an answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from fitting import texts_of_each  # beside this file
from link_texts import Grid, Text
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from tqdm import tqdm

from analysis.comparison.answers import RELATIONS
from analysis.comparison.opposed import questioned
from analysis.comparison.signs import Place, signs

PENALTY = 0.003
"""How freely the weights may grow (scikit-learn's C): each sign is there once more for each kind of claim."""
PASSED_OVER, STRANGE = 0.1, 0.1
"""How much a pair counts beside an annotated link that is proposed though no reader linked it, and one with a demand of
another text. Either is taken to touch the matter. With more, links are named worse than without them."""
TEXTS_OF_A_SIGN = 4
"""A sign that stands in fewer texts is left out: its weight would be an accident."""

Shown = tuple[Mapping[str, float], Sequence[str]]
"""The signs of a pair by name, and the relations that are right, the preferred one first."""
Weighed = tuple[Mapping[str, float], str, float]
"""The signs of a pair by name, the relation to learn, and how much it counts."""


def shown(text: Text, pair: tuple[int, int], scores: Grid) -> dict[str, float]:
    """The signs of one pair."""
    row, column = pair
    stands = text.wanted[row].place
    put, puts = questioned(column, scores[row], text.against)
    place = Place(
        claims=text.claims,
        number=column,
        chances=scores[row].tolist(),
        later=stands is not None and text.claims[column].start > stands[0],
        questioned=put,
        questions=puts,
    )
    return {sign.name: sign.value for sign in signs(text.wishes[row], place)}


def all_shown(texts: Sequence[Text], scores: Mapping[str, Grid]) -> dict[str, Sequence[Shown]]:
    """What the annotated links of each text show, those whose claim was found."""
    return {
        text.name: [
            (shown(text, pair, scores[text.name]), right) for pair, _, right in text.annotated if pair is not None
        ]
        for text in tqdm(texts)
    }


def passed_over(
    texts: Sequence[Text], scores: Mapping[str, Grid], pairs: Mapping[str, Collection[tuple[int, int]]]
) -> dict[str, Sequence[Weighed]]:
    """What the pairs of each text show that are proposed though nobody linked them."""
    return {
        text.name: [
            (shown(text, pair, scores[text.name]), "touches", PASSED_OVER if pair[0] < len(text.demands) else STRANGE)
            for pair in sorted(pairs[text.name])
            if text.linked[pair] == 0
        ]
        for text in tqdm(texts)
    }


def fit_relation(
    names: Sequence[str], given: Mapping[str, Sequence[Shown]], others: Mapping[str, Sequence[Weighed]]
) -> dict[str, Sequence[float]]:
    """Weights of each sign for each relation, for unscaled signs; "" holds the constants.

    Args:
        names: the texts to learn from.
        given: for each text by name what its annotated links show.
        others: the same of pairs that are proposed though nobody linked them.
    """
    found = [(name, one, right[0], 1.0) for name in names for one, right in given[name]]
    found += [(name, *one) for name in names for one in others[name]]
    spread = texts_of_each((text, one) for text, one, _, _ in found)
    kept = {name for name, texts in spread.items() if texts >= TEXTS_OF_A_SIGN}
    vectorizer = DictVectorizer(sparse=False)
    matrix = vectorizer.fit_transform([{k: v for k, v in one.items() if k in kept} for _, one, _, _ in found])
    scaler = StandardScaler().fit(matrix)
    model = LogisticRegression(C=PENALTY, solver="lbfgs", max_iter=1000)
    model.fit(scaler.transform(matrix), [right for _, _, right, _ in found], [worth for _, _, _, worth in found])
    order = [list(model.classes_).index(name) for name in RELATIONS]
    weights = model.coef_[order] / scaler.scale_
    constants = model.intercept_[order] - weights @ scaler.mean_
    table = {str(name): weights[:, n].tolist() for n, name in enumerate(vectorizer.get_feature_names_out())}
    return table | {"": constants.tolist()}


def named(one: Mapping[str, float], table: Mapping[str, Sequence[float]]) -> str:
    """The relation that the signs of a pair speak for."""
    sums = np.array(table[""]) + sum(value * np.array(table[name]) for name, value in one.items() if name in table)
    return RELATIONS[int(np.argmax(sums))]
