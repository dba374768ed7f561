"""Atoms: the small pieces a sentence falls into, of which critiques are put together.

A sentence is cut at its punctuation, before the words that open clauses and phrases, and behind verbs of speech. Runs
of atoms between joints ("; ", ", and", " and ") are its members; whether two members are one demand or two depends on
what both are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.critics.pages import Word
from analysis.extraction.fitted import words
from analysis.extraction.parse.grammar import FINITE_TAGS
from analysis.text.words import THIRD_PERSON

_GLUED = frozenset(["'s", "’s", "’", "'", "%", "$", "-", "/"])
"""Signs inside words, at which nothing is cut."""

_MARKS = ((";", ";"), (",", ","), ("–", ","), ("—", ","), ("(", ","), (")", ","), (":", ":"))


@dataclass(frozen=True, slots=True)
class Atom:
    """Words ``first`` up to ``last`` of a sentence, and the signs before and behind them."""

    first: int
    last: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Member:
    """Atoms between two joints of a sentence.

    Attributes:
        atom: the number of its first atom.
        joint: the sign or word before it.
        clause: it has a subject and a finite verb.
        obliged: "should", "must" or "ought" stands in it.
        opens: the shape of its first word.
        content: the shape of the first word behind its last verb of speech, or of its first word.
        word: that word.
        verb: what its last verb of speech does, or "".
        size: how long it is.
        pronoun: a pronoun opens it.
    """

    atom: int
    joint: str
    clause: bool
    obliged: bool
    opens: str
    content: str
    word: str
    verb: str
    size: int
    pronoun: bool


def does(word: Word) -> str:
    """What a verb does with the words behind it (``tagging_words.VERBS``), or ""."""
    return words.VERBS.get(word.lemma, "") if word.tag.startswith("VB") else ""


def shape(word: Word) -> str:
    """What kind of word it is: as tagged, but pronouns, names and articles by what they do."""
    if word.low in THIRD_PERSON:
        return "pronoun"
    if word.low in words.OWN:
        return "we"
    if word.tag.startswith("NNP"):
        return "name"
    return "article" if word.tag in ("DT", "PRP$", "PDT") else word.tag


def atoms(given: Sequence[Word]) -> list[Atom]:
    """Cut a sentence into atoms, in order."""
    cuts: list[tuple[int, int]] = []
    first = -1
    for place, word in enumerate(given):
        if word.low not in _GLUED and not any(sign.isalnum() for sign in word.text):
            if first >= 0:
                cuts.append((first, place))
            first = -1
        elif first < 0:
            first = place
        else:
            lone = first == place - 1 and given[first].low in words.JOINING
            told = does(given[place - 1]) and word.low not in words.PARTICLES
            if not lone and (word.low in words.OPENERS or told):
                cuts.append((first, place))
                first = place
    if first >= 0:
        cuts.append((first, len(given)))
    edges = [0, *(last for _, last in cuts)]
    begins = [*(first for first, _ in cuts[1:]), len(given)]
    return [
        Atom(
            first,
            last,
            " ".join(word.low for word in given[edge:first]) or ("none" if number else "start"),
            " ".join(word.low for word in given[last:begin]) or "none",
        )
        for number, ((first, last), edge, begin) in enumerate(zip(cuts, edges, begins, strict=False))
    ]


def members(given: Sequence[Word], cut: Sequence[Atom]) -> list[Member]:
    """The members of a sentence that was cut into atoms, in order."""
    opens = [(number, joint) for number, atom in enumerate(cut) if (joint := _joint(given, atom, number))]
    ends = [*(number for number, _ in opens[1:]), len(cut)]
    return [
        _member(given, number, joint, cut[number].first, cut[end - 1].last)
        for (number, joint), end in zip(opens, ends, strict=True)
    ]


def _joint(given: Sequence[Word], atom: Atom, number: int) -> str:
    low = given[atom.first].low
    if not number:
        return "start"
    if low in words.JOINING:
        kind = "or" if low in ("or", "nor") else "and" if low == "and" else "but"
        return f", {kind}" if "," in atom.before else kind
    if atom.before == "none":
        return ""
    return next((name for sign, name in _MARKS if sign in atom.before), "sign")


def _member(given: Sequence[Word], number: int, joint: str, first: int, last: int) -> Member:
    if first + 1 < last and given[first].low in words.JOINING:
        first += 1
    inside = given[first:last]
    told = [place for place in range(first, last) if does(given[place])]
    content = told[-1] + 1 if told else first
    while told and content < last - 1 and given[content].low in ("for", "on", "upon", "us"):
        content += 1
    opening = given[first]
    begins = given[content] if content < last else opening
    finite = any(word.tag in FINITE_TAGS for word in inside)
    return Member(
        atom=number,
        joint=joint,
        clause=finite and any(word.dep in ("nsubj", "nsubjpass", "expl") for word in inside),
        obliged=any(word.low in words.OBLIGING for word in inside),
        opens=shape(opening),
        content=shape(begins),
        word=begins.low,
        verb=does(given[told[-1]]) if told else "",
        size=min(5, (last - first + 1) // 2),
        pronoun=opening.low in words.DEMONSTRATIVE,
    )
