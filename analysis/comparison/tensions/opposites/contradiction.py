"""Contradiction: opposite things said of the same thing, or an instance of what is said never to happen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.tensions.opposites import denials, over, particulars, parts, peaks, sources, standing, unmoved
from analysis.comparison.tensions.opposites.asked_words import ASKED_FIRST
from analysis.comparison.tensions.opposites.clash import Two, clashes, comparable, strength
from analysis.comparison.tensions.opposites.contradiction_words import CONTRADICTIONS
from analysis.comparison.tensions.opposites.denial_words import TOLD
from analysis.comparison.tensions.opposites.denials import falls_under
from analysis.comparison.tensions.opposites.matches import everywhere
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon import tied
from analysis.text.caseless import Caseless

NONE = Caseless(
    r"\b(?:not (?:one|a single|once|ever)|not an? \w+(?: of \w+)? (?:has|have|was|is|were)|no(?:body| one|-one|thing)?"
    r"|none|never|at no time)\b(?!-)(?!\s+(?:more|less|fewer|longer|later|doubt|wonder|matter|need|other|only))"
)
"""Says that something has not happened to anyone; "no-fault" and the like are names."""

FORBIDS = Caseless(r"\b(?:may|must|shall|can)(?: ?not| never) (?:\w+ly )?be (?P<done>\w+)")
"""Says what may not be done to somebody."""

BREACHED = 0.42
"""How specific a thing the two have to share beside who it is done to and the verb."""

MUST = Caseless(r"\b(?:must|shall|(?:has|have) to|(?:is|are) (?:obliged|required|bound) to) (?:\w+ly )?be\b")
"""Says what is to be done to all of a kind."""

OWED, OMITTED = 60, 0.9
"""Characters behind the duty in which its verbs stand; how strong it is that some of the same were left undone."""

ADVERSE = Caseless(
    r"\b(?:had to (?:leave|close|stop|move|go|flee|resign)|(?:was|were|been|is|are) (?:\w+ )?(?:closed|shut|given up"
    r"|dismissed|sacked|evicted|displaced|removed|relocated|resettled|cleared|demolished|arrested|detained|jailed"
    r"|imprisoned|sentenced|fined|killed|injured|wounded|harmed|refused|rejected|denied|expelled|deported|lost"
    r"|cancelled|suspended|withdrawn|struck|banned|blocked|seized|confiscated|merged|sold|cut|laid off|abandoned"
    r"|dissolved|prosecuted|convicted|executed|tortured|beaten|turned away|left (?:without|behind))"
    r"|died|lost (?:their|his|her|its)|without (?:water|power|electricity|a home|work|pay)|closures?|evictions?"
    r"|dismissals?"
    r"|left (?:the country|their homes?|for)|gave up|fled|drowned|collapsed|fell ill|went bankrupt|remain(?:s"
    r"|ed)? closed|stands? empty|no longer (?:open|exists?))\b"
)


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Statements that cannot well both hold of the same thing at the same time."""
    return [
        *clashes("contradiction", (*CONTRADICTIONS, *ASKED_FIRST), found, index),
        *_instances(found, index),
        *_breaches(found, index),
        *_omissions(found, index),
        *denials.between(found, index),
        *unmoved.between(found, index),
        *sources.between(found, index),
        *over.between(found, index),
        *peaks.between(found, index),
        *parts.between(found, index),
        *particulars.between(found, index),
        *standing.between(found, index),
    ]


def _breaches(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said that may not be done to somebody, beside a case in which it was done to them."""
    done = [one.order for one in found if one.tense == "past" and one.passive and not one.negated]
    result: list[Candidate] = []
    for order, match in index.texts.having(FORBIDS).items() if done else ():
        one = found[order]
        if not one.acted_upon or one.exceptions or one.conditions or one.role != "claim":
            continue
        deed = re.compile(rf"\b{match['done']}\b", re.IGNORECASE)
        for other in index.partners(one, one.keys, done):
            same = (one.predicate, one.acted_upon) == (other.predicate, other.acted_upon)
            place = deed.search(other.text) if same and comparable(one, other) else None
            shared = index.shared(one, other, one.keys, other.keys)
            if place is None or shared.weight < BREACHED:
                continue
            two = Two(one, match.span(), other, place.span())
            question = "Was it done before it was forbidden, or is there an exception that is not named?"
            value = strength(0.95, shared, one, other)
            result.append(two.candidate("contradiction", value, two.opposed(shared), question))
    return result


def _omissions(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What must be done to all of a kind, beside some to which it was not done: "must be implemented", "were not"."""
    undone = [one.order for one in found if one.tense == "past" and one.passive and one.negated]
    result: list[Candidate] = []
    for order, match in index.texts.having(MUST).items() if undone else ():
        one = found[order]
        if one.exceptions or one.conditions or one.role != "claim" or one.negated:
            continue
        asked = {lemma for start, _, lemma in one.lemmas if match.end() <= start < match.end() + OWED}
        for other in index.partners(one, one.keys, undone):
            if other.predicate not in asked or other.conditions or not comparable(one, other):
                continue
            if one.acted_upon not in other.nouns or not TOLD.first(other.text):
                continue
            place = next((start, end) for start, end, lemma in other.lemmas if lemma == other.predicate)
            two = Two(one, match.span(), other, place)
            why = f"“{two.said}” in one place, and not “{two.yet}” in the other"
            question = "Are these cases covered by the duty, and when was it to be met?"
            result.append(two.candidate("contradiction", OMITTED, why, question))
    return result


def _instances(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said never to happen, beside an instance of it."""
    happened = {
        order: place for order, place in everywhere(ADVERSE, found, index.texts).items() if not found[order].negated
    }
    orders = sorted(happened)
    result: list[Candidate] = []
    for order, match in index.texts.having(NONE).items() if happened else ():
        one = found[order]
        if one.exceptions or one.role != "claim" or one.tense == "future":
            continue
        here: list[Candidate] = []
        own = [lemma for start, _, lemma in one.lemmas if start >= match.end()]
        for other in index.partners(one, one.keys, orders):
            if not comparable(one, other):
                continue
            shared = index.shared(one, other, one.keys, other.keys)
            verbs = [
                lemma
                for start, end, lemma in other.lemmas
                if start < happened[other.order][1] and end > happened[other.order][0]
            ]
            echo = any(tied(a, b) >= 0.45 for a in own for b in verbs)
            if shared.weight < (0.3 if echo else 0.42):
                continue
            two = Two(one, match.span(), other, happened[other.order])
            value = strength(0.86 if echo else 0.74, shared, one, other)
            here.append(two.candidate("contradiction", value, two.opposed(shared), falls_under(two.yet)))
        result += sorted(here, key=lambda candidate: (-candidate.strength, candidate.b))[:2]
    return result
