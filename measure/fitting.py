"""What the fits share: which texts serve for what, parts of them to leave out in turn, the tables that are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "analysis"

SEEN = ("seed", *(f"d{n}" for n in range(1, 5)), *(f"h{n}" for n in range(1, 4)))
"""Texts of ``texts/`` on which the rules over words were written: these look surer there than they are elsewhere."""
UNSEEN = (*(f"h{n}" for n in range(4, 14)), *(f"k{n}" for n in (*range(5, 13), 14)))
"""Those on which they were not."""
HELD_OUT = ("k1", "k2", "k3", "k4", "k13")
"""Texts of ``texts/`` on which nothing is fitted."""

One = TypeVar("One")


def folds(ones: Sequence[One], count: int) -> Iterator[tuple[Sequence[One], Sequence[One]]]:
    """Leave out each of ``count`` parts in turn: all the others, and the part."""
    for fold in range(count):
        yield [one for number, one in enumerate(ones) if number % count != fold], ones[fold::count]


def texts_of_each(held: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, int]:
    """In how many texts each feature stands, so that no weight is fitted on what one text is about.

    Args:
        held: pairs of a text's name and features that stand in it; a text may come more than once.
    """
    return Counter(feature for feature, _ in {(feature, text) for text, features in held for feature in features})


def write_table(path: Path, made_by: str, lines: Sequence[str], columns: str = "") -> None:
    """Write what was fitted, under a line that says what made it, so that nobody edits it by hand.

    Args:
        path: the table.
        made_by: the name of the file in this folder that was run.
        lines: the rows.
        columns: what the columns are, a sentence, where the first row does not name them.
    """
    head = f"# Made by measure/{made_by}; do not edit by hand.{columns and ' '}{columns}"
    path.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
