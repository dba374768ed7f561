"""Words of what recurs: how often, and the number that an occasion or all of them so far bear."""

from __future__ import annotations

import re

from analysis.comparison.tensions.numbers.number_words import WORDED
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.times.occasion_words import NTH_WORDS, nth
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

OCCASIONS = word_set(
    "series meeting sitting session class edition issue report round congress conference festival census survey budget"
    " audit race week plan term election gala camp cup auction volume forum game competition exercise note drill fair"
    " exhibition concert draw award convocation ceremony index review evaluation list assembly sermon pilgrimage parade"
    " regatta assize period count hearing summit seminar course cycle inspection consultation time licence poll number"
    " tournament programme lecture council prize accounts letter retreat muster visit dinner ball mass procession"
)
"""What is held or brought out again and again, so that a count of it is a count of occasions."""

_FEW = "two|three|four|five|six|ten|second|third|fourth|fifth|other"
_UNITS = {
    "year": 1.0, "spring": 1.0, "summer": 1.0, "autumn": 1.0, "fall": 1.0, "winter": 1.0, "season": 1.0,
    "quarter": 4.0, "month": 12.0, "week": 52.18, "fortnight": 26.09, "january": 1.0, "february": 1.0, "march": 1.0,
    "april": 1.0, "may": 1.0, "june": 1.0, "july": 1.0, "august": 1.0, "september": 1.0, "october": 1.0,
    "november": 1.0, "december": 1.0, "easter": 1.0, "christmas": 1.0,
}  # fmt: skip
_UNIT = r"(?P<unit>" + "|".join(_UNITS) + r")s?"
_ADVERBS = {
    "annual": 1.0, "yearly": 1.0, "biennial": 0.5, "triennial": 1 / 3, "half-yearly": 2.0, "semi-annual": 2.0,
    "biannual": 2.0, "quarterly": 4.0, "monthly": 12.0, "weekly": 52.18, "fortnightly": 26.09,
}  # fmt: skip
_TIMES = {"once": 1, "one": 1, "twice": 2, "two": 2, "three": 3, "four": 4}

RHYTHM = Caseless(
    rf"\b(?:(?P<adverb>{'|'.join(sorted(_ADVERBS, key=len, reverse=True))})(?:ly)?\b(?! (?:budget|fee|income|rent"
    rf"|salary|leave|growth|rate|average|sum|payment|accounts?|turnover|output|capacity|cost)\b)"
    rf"|(?:every|each)(?: and every)?(?: single)?(?: (?P<few>{_FEW}))?(?: (?:calendar|school|financial))? {_UNIT}\b"
    rf"(?! (?:in|during|for|on) which\b| (?:when|where|that)\b)"
    rf"|(?P<times>{'|'.join(_TIMES)})(?:(?: times)? (?:a|an|per|in each|in every|each|every)"
    rf"|(?: \w+){{1,2}} in (?:each|every|a)|(?: public| such)? (?:{'|'.join(sorted(OCCASIONS))})s? (?:a"
    rf"|per))(?: (?:calendar|school|financial))? {_UNIT.replace('unit', 'unit2')}\b"
    rf"|(?P<gap>{_FEW})[- ]year (?:plans?|cycles?|programmes?|budgets?)\b)"
)
"""How often: "every second year", "one class in each calendar month", "quarterly"."""

_CARDINAL = rf"(?P<count>\d{{1,3}}|a hundred|(?!(?:zero|one)\b){WORDED})"
_ORDINAL = (
    r"(?P<nth>\d{1,3}(?:st|nd|rd|th)|"
    + "|".join(sorted(set(NTH_WORDS) - {"first", "second"}, key=len, reverse=True))
    + r")"
)

ORDINAL_TOLD = Caseless(rf"\b{_ORDINAL}")
"""Every :data:`NUMBERED` holds one."""

NUMBERED = re.compile(
    rf"\b(?:the|its|their|our|his|her|my|for the|this|is|as)(?: \w+)? {_ORDINAL}(?: and (?:last|latest))?"
    r"(?: (?:annual|yearly|biennial|quarterly|monthly|such|regular|consecutive|full|complete))?"
    r"(?: (?:of|in|on) (?:the|its|their|our|this|these"
    r"|that)(?: \w+)?)? (?P<noun>[A-Za-z][\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*)"
    rf"|^{_ORDINAL.replace('nth', 'nth2')} (?:of (?:the|its"
    rf"|their) )?(?P<noun2>[A-Za-z][\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*)",
    re.IGNORECASE,
)
"""The fourth Week, the twelfth of its meetings, for the seventh time."""

COUNTED = Caseless(
    rf"\b(?:all |the |its |our |their |these |some |held |with )?{_CARDINAL}(?: of (?:its|their|the|our))?"
    r"(?: (?:such|annual|yearly|quarterly|monthly|regular|full|ordinary|public))* (?P<noun>[a-z][a-z-]{2,}s)\b"
)
"""So many occasions there have been, where the sentence says that it tells of all of them."""

ALL_SO_FAR = Caseless(
    r"\b(?:all|so far|to date|until now|by now|since|has (?:held|met|made|issued|published|completed|turned out)"
    r"|have been (?:held|made|issued|published)|had (?:held|met|made|issued|published|completed)|look(?:s"
    r"|ed)? back on)\b"
)

FROM_THE_FIRST = Caseless(
    r"\b(?:since|first|begun|began|started|instituted|founded|set up|created|introduced|launched|opened|established"
    r"|for the first time|from|inaugurated)\b"
)
"""Beside the date from which a rhythm runs."""

EXCEPT = Caseless(
    r"\b(?:except|apart from|no longer|was not held|fell out|cancell?ed|extraordinary|special|additional"
    r"|interrupt\w+ (?:by|in)|skipped|suspended|postponed|missed)\b"
)
"""A rhythm said to have been broken or added to."""

FOLLOWS = frozenset(
    [
        "will", "was", "is", "has", "had", "came", "took", "opened", "opens", "met", "meets", "began", "begins", "fell",
        "falls", "starts", "started", "closed", "ran", "went", "drew", "brought", "gathered",
    ]
)  # fmt: skip
"""Verbs after an ordinal that stands for its noun: "the eighth will open in May"."""

GENERAL = FOLLOWS | word_set(
    "time series line kind row sort which that to so such of in one and since held published under after ever yet"
)
"""After an ordinal: what is numbered is the subject of the sentence."""

NO_SERIES = word_set(
    "century day month quarter place grade party floor part person people world year years country countries time"
    " article section paragraph chapter page committee army generation district largest biggest highest million"
    " thousand percent per one level power case quarters anniversary birthday"
)
"""What is numbered without recurring."""


POINTING = frozenset(["it", "its", "they", "their", "them", "these", "those", "this", "that", "such", "we", "our"])
"""What recurs is what the sentence before spoke of."""


def pace(match: re.Match[str]) -> float:
    """Occasions a year of a rhythm."""
    if match["adverb"]:
        return _ADVERBS[match["adverb"].lower()]
    if match["gap"]:
        return 1.0 / _gap(match["gap"])
    if match["times"]:
        return _TIMES[match["times"].lower()] * _UNITS[match["unit2"].lower()]
    return _UNITS[match["unit"].lower()] / (_gap(match["few"]) if match["few"] else 1)


def _gap(word: str) -> int:
    lower = word.lower()
    return 2 if lower == "other" else NTH_WORDS.get(lower) or int(number(lower) or 1)


def size(match: re.Match[str]) -> int:
    """The number that a numbered or counted occasion bears."""
    groups = match.groupdict()
    told = groups.get("nth") or groups.get("nth2")
    return nth(told) if told else int(number(groups["count"]) or 0)


def noun(match: re.Match[str]) -> str:
    """What is numbered or counted, its last word in the singular."""
    groups = match.groupdict()
    return singular((groups.get("noun") or groups.get("noun2") or "").lower())


def singular(word: str) -> str:
    """A word without its plural ending."""
    if word == "series":
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
