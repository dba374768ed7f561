"""What is said of a pair that no rule has named: which words to set beside each other, and what would dissolve it.

The score is the network's and cannot be told; so the sentence claims no more than what stands in the quotes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from analysis.comparison.tensions.numbers.number_words import ONES, SCALES, TENS
from analysis.comparison.tensions.read.frame_words import EMPTY_WORDS
from analysis.text.caseless import Caseless
from analysis.text.places import Place
from analysis.text.words import AUXILIARIES, CONJUNCTIONS, FUNCTION_WORDS, PREPOSITIONS, THIRD_PERSON, word_set

if TYPE_CHECKING:  # pages take words from here, and need not wait for the parser
    from analysis.comparison.tensions.read.frames import Frame

QUESTIONS = {
    "arithmetic": "Do both passages count the same things, over the same time and in the same way?",
    "chronology": "In which order did these things happen, and is that order possible?",
    "contradiction": "Do both passages speak of the same thing at the same time, and if so, can both be true?",
    "scope": "Does the first passage still hold for those of whom the second speaks?",
    "evidence": "Does the second passage support the first, weaken it, or leave it as it is?",
    "independence": "If both passages are true, who has the last word, and how free is that decision?",
    "terminology": "Do both passages mean the same thing, whatever each of them calls it?",
}
"""What would dissolve a pair of each family, where no rule asks more exactly."""

RULES = Caseless(
    r"\b(?:decid\w+|decision\w*|appoint\w*|elect(?:s|ed|ion|ions)?|nominat\w*|dismiss\w*|approv\w*|consent\w*"
    r"|permission|permits?|permitted|licen[cs]\w+|authori\w+|control\w*|supervis\w+|instruct\w*|orders?|ordered"
    r"|directs?|directed|director|directive\w*|influenc\w*|pressur\w*|answers? to|reports to|subordinat\w*"
    r"|pa(?:id|ys) by|fund(?:s|ed) by|financ\w+|budget\w*|own(?:s|ed|er|ers)|govern\w*|minist\w+|president\w*"
    r"|council\w*|boards?|chair\w*|judg\w+|courts?|editor\w*|head(?:s|ed)?|chief\w*|secretar\w+|commission\w*|authority"
    r"|cho(?:ose|oses|sen)|vot(?:e|es|ed|ers|ing)|independen\w+|autonom\w+|sovereign\w*|impartial\w*|neutral\w*|free(?:ly|dom)?|alone"
    r"|voluntar\w+|self|law|oblig\w+|compel\w*|forc(?:e|es|ed)|must)\b"
)
"""Words of who decides, who appoints and who depends on whom: without one of them nobody has "the last word"."""


_SMALL = (
    AUXILIARIES
    | PREPOSITIONS
    | CONJUNCTIONS
    | THIRD_PERSON
    | word_set("a an the this that these those my your our i we you now out")
)
"""Words that say nothing of what is counted."""

SHORT = 3
"""Letters of a word that ties nothing by itself, at most."""

_WORD, _POSSESSIVE = re.compile(r"[^\W\d_][\w’'-]*"), re.compile(r"[’']s?$")
_UNSAID = FUNCTION_WORDS | word_set("now out being down none only them then very what here")
"""Words that two statements may share by chance."""

_COUNTS = (ONES.keys() | TENS.keys() | SCALES.keys()) - {"zero", "one"}
"""Numbers in words: alone they tell a reader nothing."""


def question(kind: str, one: Frame, other: Frame) -> str:
    """What would dissolve a pair of a family that no rule has named."""
    if kind == "terminology":  # no rule saw a name in it
        return QUESTIONS["contradiction"]
    if kind == "independence" and not (RULES.search(one.text) and RULES.search(other.text)):
        return QUESTIONS["contradiction"]
    return QUESTIONS[kind]


def counted(one: Frame, here: Place | None, other: Frame, there: Place | None) -> str:
    """The sentence on a pair of figures or of dates, by the first of each side; either may be missing."""
    if here and there:
        return f"set “{_whole(one, here)}” in the first beside “{_whole(other, there)}” in the second"
    return "both tell figures or dates"


def signed(firm: str, particular: str) -> str:
    """The sentence on a pair by the words of firm statements and of particulars in it; either may be missing."""
    if firm and particular:
        return f"set “{firm}” in the first beside “{particular}” in the second"
    if firm:
        return f"set “{firm}” in the first beside all that the second says"
    if particular:
        return f"set what the first says beside “{particular}” in the second"
    return "no one word decides; pairs like this one were annotated as tensions in other texts"


def named(met: Sequence[tuple[str, str, bool]]) -> str:
    """What ties two statements, each word told once.

    Args:
        met: a word of the first, one of the second, and whether the two are one word.
    """
    told: dict[tuple[str, str], str] = {}
    for word, like, same in met:
        if not any(word == here or like == there for here, there in told):
            told[word, like] = word if same else f"{word} ~ {like}"
    return ", ".join(told.values())


UNTIED = "no telling word shared: what stands beside them is alike"
"""What is said to tie two statements where no word does."""


TIED_PAIR, UNTIED_PAIR = "two passages on one matter", "two passages that share no telling word"
"""How the sentence on a pair begins that no rule has named."""


def unnamed(why: str) -> bool:
    """Whether this is what is said of a pair that no rule has named."""
    return why.casefold().startswith((TIED_PAIR, UNTIED_PAIR))


def beside(ties: str) -> str:
    """How the sentence on a pair begins: with what ties the two, or that no word of theirs does."""
    return f"{UNTIED_PAIR}, though what stands beside them is alike" if ties == UNTIED else f"{TIED_PAIR} ({ties})"


def untied(one: Frame, other: Frame, alone: tuple[str, str]) -> str:
    """What ties two statements that meet in no word that weighs: a subject that one of them leaves out, else nothing.

    Args:
        one: the first.
        other: the second.
        alone: both as they are read alone, with what they leave out.
    """
    here, there = (_names(words) for words in alone)
    said = _names(one.text).keys() & _names(other.text).keys()
    both = [here[word] for word in here if word in there and word not in said]
    return ", ".join(both[:2]) or UNTIED


def _names(words: str) -> dict[str, str]:
    """The words of a statement that name something, as they stand, by what they are to be known by."""
    found: dict[str, str] = {}
    for nth, word in enumerate(_WORD.findall(words)):
        bare = _POSSESSIVE.sub("", word)
        named = nth > 0 and bare[:1].isupper()  # "the Council" is one; "council" may be any
        if len(bare) > SHORT and bare.lower() not in (_UNSAID if named else _UNSAID | EMPTY_WORDS):
            found.setdefault(bare.lower(), bare)
    return found


def particular(frame: Frame, place: Place) -> str:
    """The words of a sign; a number with what it counts: "10 million more", "two years"."""
    words = " ".join(frame.text[slice(*place)].split())
    bare = words.replace(",", "").replace(".", "")
    return _whole(frame, place) if bare.isdecimal() or bare.lower() in _COUNTS else words


def _whole(frame: Frame, place: Place) -> str:
    """A figure or a date with up to two words after it that say of what, not "209 years it"; behind a scale four."""
    start, end = place
    kept = [frame.text[start:end].rstrip(",.")]
    behind = frame.text[end:].split(maxsplit=4)[:4] if frame.text[end : end + 1] == " " else []
    scaled = behind and behind[0].rstrip(".").lower() in SCALES
    for word in behind if scaled else behind[:2]:
        bare = word.rstrip(",.;:)")
        if not bare[:1].isalnum() or (bare.lower() in _SMALL and bare != "May"):
            break
        kept.append(bare)
        if bare != word:
            break
    return " ".join(kept)
