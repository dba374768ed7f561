"""Terminology: a word that promises, beside the thing under another name; one term with two meanings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.tensions.opposites import kept_in_kind
from analysis.comparison.tensions.opposites.clash import Two, clashes
from analysis.comparison.tensions.opposites.terminology_words import TERMINOLOGY
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.caseless import Caseless

_TERM = r"(?P<term>[\w-]+(?:[ -][\w-]+){0,2}?)"
DEFINES = (
    Caseless(
        rf"\b{_TERM},? ?(?:i\.e\.|that is(?: to say)?,|namely|meaning|by which (?:we|is|are|I) mean\w*"
        rf"|defined as|in the sense of)",
        needs=("i.e.", "that is", "namely", "mean", "defined as", "in the sense of"),
        anywhere=True,
    ),
    Caseless(
        rf"\b(?:an? |the |each |every )?{_TERM} (?:counts?|is counted|are counted|is regarded|are regarded"
        rf"|is considered|are considered|is deemed|are deemed|is understood|qualif(?:y|ies)) as (?P<as>[\w-]+)",
        anywhere=True,
    ),
    Caseless(
        rf"\b{_TERM} (?:means?|refers? to|denotes?|is defined|are defined|is taken to mean|shall mean|covers?"
        rf"|includes? anyone)\b",
        anywhere=True,
    ),
    Caseless(
        rf"\b{_TERM} \((?:up to|under|below|over|above|less than|more than|at least|i\.e\.|those|that is|aged"
        rf"|earning|with (?:fewer|more|less))",
        anywhere=True,
    ),
    Caseless(
        r"\b(?P<term>affordable|low-cost|social|small-scale|small|registered|independent|poor|rural|urban"
        r"|renewable|protected|green|local|permanent|qualified)\b[^,;.]{0,30}, (?:let|sold|priced|offered"
        r"|available|those|set|rented|built|given) (?:at|to|for|with|under|below)\b"
    ),
)
"""Ways to say what a term means."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Words that promise beside the thing under another name, and terms explained in two ways."""
    return [
        *clashes("terminology", TERMINOLOGY, found, index),
        *_defined(found, index),
        *kept_in_kind.between(found, index),
    ]


def _defined(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """One term explained in two places in different words, or explained in a way that takes away what is said of it."""
    meanings: dict[str, list[tuple[Frame, tuple[int, int], frozenset[str]]]] = {}
    uses: dict[str, list[tuple[Frame, tuple[int, int]]]] = {}
    for order, patterns in index.texts.told(DEFINES, lambda one: one):
        one = found[order]
        for pattern in patterns:
            for match in pattern.read(one.text):
                rest = _numbers(one.text[match.end() - 12 : match.end() + 90])
                group = "as" if match.groupdict().get("as") else "term"
                for start, end, lemma in one.lemmas:
                    if match.start(group) <= start and end <= match.end(group):
                        known = meanings.setdefault(_plain(lemma), [])
                        if not any(frame is one for frame, _, _ in known):
                            known.append((one, (start, min(len(one.text), match.end())), rest))
    for one in found if meanings else ():
        for start, end, lemma in one.lemmas:
            if _plain(lemma) in meanings:
                uses.setdefault(_plain(lemma), []).append((one, (start, end)))
    result: list[Candidate] = []
    for term, known in sorted(meanings.items()):
        for i, (one, place, numbers) in enumerate(known[:6]):
            for other, elsewhere, others in known[i + 1 : 6]:
                if numbers != others:
                    result.append(_explained(Two(one, place, other, elsewhere), 0.84))
        for one, place, _ in known[:3]:
            counts = re.search(
                r"whether or not|even (?:if|when|where|though)|regardless|from the (?:day|moment)|also"
                r"|not (?:yet|necessarily)",
                one.text,
            )
            if not counts:
                continue
            surface = one.text[place[0] :].split()[0].lower().strip(",.;")
            for other, elsewhere in uses[term][:8]:
                same = other.text[slice(*elsewhere)].lower().strip(",.;") == surface
                if (
                    same
                    and other is not one
                    and other.role == "claim"
                    and re.search(r"\b(?:each|every|all|the holder|fully|whole)\b", other.text, re.I)
                ):
                    result.append(_explained(Two(other, elsewhere, one, place), 0.8))
    return result


def _plain(lemma: str) -> str:
    if len(lemma) <= 5:
        return lemma
    return lemma.removesuffix("ed") if lemma.endswith("ed") else lemma.removesuffix("e")


def _numbers(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d[\d,.]*|\b(?:half|third|quarter|fifths?|whether or not|market|average)\b", text))


def _explained(two: Two, strength: float) -> Candidate:
    why = f"“{two.said}” is explained differently in the two places"
    question = f"Which meaning of “{two.said}” holds, and for which of the figures?"
    return two.candidate("terminology", strength, why, question)
