"""What the fits share: which texts serve for what, parts of them to leave out in turn, the tables that are written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "analysis"

TUNED = ("seed", *(f"d{n}" for n in range(1, 5)))
"""Texts of ``texts/`` that the rules were tuned on throughout."""
_OPENED_FIRST = tuple(f"h{n}" for n in range(1, 4))
OPENED_LATER = (
    *(f"h{n}" for n in range(4, 14)),
    *(f"k{n}" for n in (*range(5, 13), 14)),
    *(f"ka{n}" for n in range(1, 5)),
)
"""Opened texts on which no rule over words was written."""
OPENED = (*_OPENED_FIRST, *OPENED_LATER)
"""Texts by other hands than the rules, measured first while closed, then opened to widen the rules."""
SEEN = (*TUNED, *_OPENED_FIRST)
"""Texts on which the rules over words were written: these look surer there than they are elsewhere."""
ASIDE = frozenset("cj")
"""Letters of the hands of ``training/`` that the encoder was not fitted on: how it is weighed is learnt from them."""
HELD_OUT = ("k1", "k2", "k3", "k4", "k13", *(f"kb{n}" for n in range(1, 5)))
"""Texts of ``texts/`` on which nothing is fitted."""

FAMILIES = ("arithmetic", "chronology", "contradiction", "scope", "evidence", "independence", "terminology")
"""Families of tensions in the order of the weights that were fitted."""

One = TypeVar("One")


def folds(ones: Sequence[One], count: int) -> Iterator[tuple[Sequence[One], Sequence[One]]]:
    """Leave out each of ``count`` parts in turn: all the others, and the part."""
    for fold in range(count):
        yield [one for number, one in enumerate(ones) if number % count != fold], ones[fold::count]


def hand(name: str) -> str:
    """Whose text it is: texts of one hand are alike in what they turn on, and a new text is by another hand.

    A letter stands for a hand, with numbers from 21 and from 41 on for further ones; of ``h`` each text is by another
    hand, of ``k`` two texts are by one; short texts (``t``) are taken by the dozen.
    """
    parts = re.fullmatch(r"([a-z]+?)(\d+)", name)
    if not parts or parts[1] == "h":
        return name
    letter, number = parts[1], int(parts[2])
    if letter in ("k", "t"):
        return f"{letter}{(number - 1) // (2 if letter == 'k' else 12)}"
    return f"{letter}{sum(number > last for last in (20, 40))}"


def by_hand(ones: Sequence[One], count: int, name: Callable[[One], str]) -> Iterator[tuple[list[One], list[One]]]:
    """Leave out each of ``count`` parts in turn, a hand always whole: all the others, and the part."""
    texts = Counter(hand(name(one)) for one in ones)
    part_of: dict[str, int] = {}
    sizes = [0] * count
    for each, size in sorted(texts.items(), key=lambda pair: (-pair[1], pair[0])):
        part_of[each] = sizes.index(min(sizes))
        sizes[part_of[each]] += size
    for part in range(count):
        here = [part_of[hand(name(one))] == part for one in ones]
        yield (
            [one for one, inside in zip(ones, here, strict=True) if not inside],
            [one for one, inside in zip(ones, here, strict=True) if inside],
        )


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
