"""How far coders mark the same passages, and what they say of those they both marked.

Coders who mark freely have no list of items to agree on: where nobody marked is not counted, so kappa cannot be. The
measure is the F-measure of one coder against the other, which is the share of marks that both made (Hripcsak and
Rothschild 2005, "Agreement, the F-measure, and reliability in information retrieval", JAMIA 12(3)); it is the same in
both directions. Passages count as the same where they share half of what they cover together, since ends differ
easily (:mod:`analysis.measure`).
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from analysis.classroom.agreement import bare_name, one_name
from analysis.classroom.coefficients import Codes
from analysis.classroom.formats import spans_csv
from analysis.classroom.formats.json_in import text
from analysis.errors import InputError
from analysis.measure import match
from analysis.presentation.readings import read_rows
from analysis.text.places import Place, same_pair
from analysis.text.source import read_bounded

QUESTIONS = ("voice", "kind", "endorsement", "checkable")
"""What is asked of a claim, in readings."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Marked:
    """One claim that one coder marked, and what the coder said of it (question → answer)."""

    coder: str
    start: int
    end: int
    quote: str
    answers: Mapping[str, str]

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.start, self.end


@dataclass(frozen=True, kw_only=True, slots=True)
class SpanAgreement:
    """How far two coders marked the same passages.

    Attributes:
        one, other: the coders.
        ones, others: how many passages each marked.
        same: how many of them are the same.
        f1: the share of marks both made, ends aside.
        exact: the same, letter for letter.
    """

    one: str
    other: str
    ones: int
    others: int
    same: int
    f1: float
    exact: float


@dataclass(frozen=True, kw_only=True, slots=True)
class SharedPairs:
    """How many pairs of passages (tensions) one coder marked, and how many of them the other has too."""

    one: str
    other: str
    marked: int
    found: int


def read_marked(path: Path, coder: str = "") -> tuple[Marked, ...]:
    """The claims that somebody marked.

    Args:
        path: a reading (``….claims.jsonl``) or a CSV as ``analysis import --out`` writes it.
        coder: whose it is; "": whom the file names, else the file's name.

    Raises:
        InputError: the file cannot be read, or holds no claims.
    """
    if path.suffix == ".csv":
        data = read_bounded(path, "give a CSV from 'analysis import --out'")
        marks = [mark for mark in spans_csv.load(data, path.name, ()) if mark.layer == "claim"]
        found = [
            Marked(
                coder=coder or mark.coder or path.stem,
                start=mark.a.start,
                end=mark.a.end,
                quote=mark.a.quote,
                answers={name: said for name, said in (("voice", mark.voice), ("kind", mark.label)) if said},
            )
            for mark in marks
        ]
    else:
        found = [
            Marked(
                coder=coder or path.name.split(".claims")[0],
                start=_offset(where, row, "start"),
                end=_offset(where, row, "end"),
                quote=text(row.get("quote")),
                answers={name: _said(row[name]) for name in QUESTIONS if name in row},
            )
            for where, row in read_rows(path)
        ]
    if not found:
        raise InputError(f"{path}: holds no claims; expected a reading (.jsonl), or CSV from 'analysis import --out'")
    return tuple(found)


def read_tensions(path: Path) -> tuple[tuple[Place, Place], ...]:
    """The pairs of passages of a reading (``….tensions.jsonl``).

    Raises:
        InputError: the file cannot be read, or a row has no two passages.
    """
    return tuple((_side(where, row, "a"), _side(where, row, "b")) for where, row in read_rows(path))


def span_agreement(marked: Iterable[Marked]) -> tuple[SpanAgreement, ...]:
    """Agreement on passages for each pair of coders."""
    by_coder = _by_coder(marked)
    found = []
    for one, other in combinations(sorted(by_coder), 2):
        ones, others = ([mark.place for mark in by_coder[name]] for name in (one, other))
        same = match(ones, others)
        total = len(ones) + len(others)
        found.append(
            SpanAgreement(
                one=one,
                other=other,
                ones=len(ones),
                others=len(others),
                same=len(same),
                f1=2 * len(same) / total if total else 0.0,
                exact=2 * len(match(ones, others, 1.0)) / total if total else 0.0,
            )
        )
    return tuple(found)


def shared_pairs(marked: Mapping[str, Sequence[tuple[Place, Place]]]) -> tuple[SharedPairs, ...]:
    """How many tensions of each coder every other one has too, both ways; sides may stand in either order."""
    return tuple(
        SharedPairs(
            one=one,
            other=other,
            marked=len(marked[one]),
            found=sum(any(same_pair(pair, theirs) for theirs in marked[other]) for pair in marked[one]),
        )
        for one in marked
        for other in marked
        if one != other
    )


def same_passages(marked: Iterable[Marked]) -> dict[str, dict[str, Marked]]:
    """Passages by id (their place), each with the coders who marked it; a coder has at most one mark a passage.

    Coders are taken in turn: each one's marks are matched with the passages there are, the rest become new ones.
    """
    passages: list[dict[str, Marked]] = []
    for coder, marks in sorted(_by_coder(marked).items()):
        places = [next(iter(passage.values())).place for passage in passages]
        pairs = match(places, [mark.place for mark in marks])
        taken = {there for _, there in pairs}
        for here, there in pairs:
            passages[here][coder] = marks[there]
        passages += [{coder: mark} for nth, mark in enumerate(marks) if nth not in taken]
    named = {}
    for passage in sorted(passages, key=lambda one: next(iter(one.values())).place):
        first = next(iter(passage.values()))
        named[f"{first.start:05d}-{first.end:05d}"] = passage
    return named


def codes_on(passages: Mapping[str, Mapping[str, Marked]], question: str) -> Codes:
    """Passage → coder → answer to one question, where at least two coders answered; for the agreement figures."""
    codes = {
        item: {coder: mark.answers[question] for coder, mark in given.items() if question in mark.answers}
        for item, given in passages.items()
    }
    shared = {item: given for item, given in codes.items() if len(given) > 1}
    return one_name(shared) if question == "voice" else shared


def _by_coder(marked: Iterable[Marked]) -> dict[str, list[Marked]]:
    """Each coder's marks, those of the very same words as one that holds all that was said of them.

    Who gives a passage two kinds marks it twice. Taken apart, one of the two would find no partner, and chance would
    say which of the kinds is compared.
    """
    by_coder: dict[str, dict[Place, list[Marked]]] = {}
    for mark in marked:
        by_coder.setdefault(mark.coder, {}).setdefault(mark.place, []).append(mark)
    return {coder: [_as_one(marks) for marks in places.values()] for coder, places in by_coder.items()}


def _as_one(marks: Sequence[Marked]) -> Marked:
    first, *others = marks
    if not others:
        return first
    said: dict[str, set[str]] = {}
    for name, answer in (pair for mark in marks for pair in mark.answers.items()):
        said.setdefault(name, set()).add(answer)
    return dataclasses.replace(first, answers={name: " and ".join(sorted(given)) for name, given in said.items()})


def marked_again(marked: Iterable[Marked]) -> dict[str, int]:
    """Of each coder who marked the very same words more than once, how many passages."""
    times = Counter((mark.coder, mark.place) for mark in marked)
    return dict(Counter(coder for (coder, _), number in sorted(times.items()) if number > 1))


def _said(value: object) -> str:
    """An answer as a code: what differs in blanks or in an article is the same answer."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return bare_name(str(value))


def _side(where: str, row: Mapping[str, object], name: str) -> Place:
    side = row.get(name)
    if not isinstance(side, dict):
        raise InputError(f"{where}: has no passage {name!r}; expected a reading's tensions, each with passages a and b")
    return _offset(where, side, "start"), _offset(where, side, "end")


def _offset(where: str, row: Mapping[str, object], name: str) -> int:
    offset = row.get(name)
    if not isinstance(offset, int):
        raise InputError(f"{where}: has no {name!r}; expected a whole number of characters")
    return offset
