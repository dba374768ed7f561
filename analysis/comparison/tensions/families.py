"""Which family a pair is in that no rule has named: by the words of both its sides.

The table was fitted by ``measure/fit_tensions.py`` (multinomial logistic regression on annotated pairs): what each word
or pair of words says for each family, on the promising and on the particular side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

QUESTIONS: Mapping[str, str] = {
    "contradiction": "Do both passages speak of the same thing at the same time, and if so, which of them holds?",
    "scope": "Who or what falls under the second passage, and does the first still hold for them?",
    "evidence": "Would the first passage still follow if the second explained what was counted or what changed?",
    "independence": "What is left of the independence said in the first passage where the second holds?",
    "terminology": "Is the thing itself gone, free or open, or does it go on under another name or meaning?",
}
"""What would dissolve a pair of each family, where no rule asks more exactly."""


@lru_cache(maxsize=1)
def tables() -> tuple[tuple[str, ...], Mapping[str, tuple[float, ...]]]:
    """The families, and what each sign says for each of them; "" holds the constants."""
    lines = files(__package__).joinpath("families.tsv").read_text(encoding="utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines if not line.startswith("# "))
    return tuple(head[1:]), {sign: tuple(map(float, values)) for sign, *values in rows}


def signs(promising: Iterable[str], particular: Iterable[str]) -> list[str]:
    """The signs of a pair: the terms of either side, each with its side, sorted."""
    return sorted({f"a {term}" for term in promising} | {f"b {term}" for term in particular})


def family(promising: Iterable[str], particular: Iterable[str]) -> str:
    """The family that the terms (``lean.terms``) of the two sides speak most for."""
    names, table = tables()
    rows = [table[sign] for sign in signs(promising, particular) if sign in table]
    totals = [round(sum(values), 9) for values in zip(table[""], *rows, strict=True)]
    return names[max(range(len(names)), key=lambda place: totals[place])]
