"""Words of anniversaries, ages, terms and rhythms, with the numbers that stand in them."""

from __future__ import annotations

import re

from analysis.comparison.tensions.number_words import ONES, ORDINALS, TENS
from analysis.comparison.tensions.quantity import number
from analysis.text.caseless import Caseless

NTH_WORDS = dict(ORDINALS)
for _word, _count in TENS.items():
    NTH_WORDS[_word[:-2] + "tieth"] = _count
    for _one, _more in ONES.items():
        if 0 < _more < 10:
            _nth = next((word for word, value in ORDINALS.items() if value == _more), "")
            NTH_WORDS[f"{_word}-{_nth}"] = _count + _more
NTH_WORDS |= {"hundredth": 100}
JUBILEES = {"centenary": 100, "centennial": 100, "bicentenary": 200, "silver jubilee": 25, "golden jubilee": 50}
JUBILEES |= {"diamond jubilee": 60}

ORDINAL = r"(?P<nth>\d{1,3}(?:st|nd|rd|th)|" + "|".join(sorted(NTH_WORDS, key=len, reverse=True)) + r")"
_COUNT = (
    r"(?P<count>\d{1,3}|a hundred|(?:" + "|".join(TENS) + r")(?:-(?:" + "|".join(ONES) + r"))?|"
    + "|".join(sorted(ONES, key=len, reverse=True)) + r"|an?)"
)  # fmt: skip
BIRTHDAY = Caseless(
    rf"\b(?:(?P<kept>(?:celebrat\w+|mark\w+|keeps?|kept|enter\w*) (?:its|their|our) )?(?<!before the )(?<!after the )"
    rf"(?<!until the ){ORDINAL} (?:anniversary|birthday|jubilee|year of (?:(?:its|their|his|her) )?(?:existence"
    r"|operation|work|life|service|publication|broadcasting)|year since|(?(kept)(?:year|decade|century)\b(?! of)|(?!)))"
    rf"|(?P<jubilee>{'|'.join(JUBILEES)}))\b",
    needs=("anniversary", "birthday", "jubilee", " year", " decade", " century", "centenar", "centennial"),
)
LASTED = Caseless(
    rf"\b(?:for|over|during|in|these|celebrat\w+|mark\w+|turn(?:s|ed|ing)?|after) (?:the |its |their )?(?:last |past "
    rf"|full |whole )?(?P<hedge>more than |over |nearly |almost |about |some |well over |exactly )?{_COUNT} "
    r"(?P<unit>years?|decades?|centur(?:y|ies))(?: now)?\b(?! (?:old|ago|later|earlier|before|after|in prison|ahead))",
    needs=("year", "decade", "centur"),
)
"""So long has a thing been there."""


SERVICE = Caseless(
    rf"\b(?:his|her|its|their|our|my) {_COUNT} (?P<unit>years?|decades?)(?: (?:as|at|of|in|with)\b|(?=\W*$|,))"
    rf"|\b(?:in|during|over) the {_COUNT.replace('count', 'count4')} (?P<unit4>years?) of (?:the|its|their)\b"
    rf"|\b{_COUNT.replace('count', 'count5')} (?P<unit5>years?) of (?:(?:the [A-Z]\w+(?: [A-Z]\w+)*[’']s?|its"
    rf"|their|our) |(?:\w+ )?(?=work|service|activity))(?:work|existence|activity|service|operations?|life)\b"
    rf"|\b(?:in|during|over|for) (?:the|these|those) {_COUNT.replace('count', 'count2')} (?P<unit2>years?)"
    rf" (?:during which|that|since|in which)\b|\b(?:just )?(?:completed|ended|finished)"
    rf" (?:its|his|her|their) {ORDINAL} (?:full |complete )?(?P<unit3>year)\b",
    needs=("year", "decade"),
)
"""So long has someone served, or a thing been there, told as a count of years of its own."""


def leeway(cue: re.Match[str]) -> float:
    """By how many years an anniversary may be out: a birthday is a day, the tenth year runs for twelve months."""
    return 1.05 if " year" in cue.group().lower() or cue["jubilee"] else 0.6


def birthday(cue: re.Match[str]) -> int:
    """The years that an anniversary tells of."""
    if cue["jubilee"]:
        return JUBILEES[cue["jubilee"].lower()]
    last = cue.group().lower().rpartition(" ")[2]
    return nth(cue["nth"]) * {"decade": 10, "century": 100}.get(last, 1)


def nth(words: str) -> int:
    """The number of an ordinal in digits or words."""
    lower = words.lower()
    return NTH_WORDS.get(lower) or int(re.sub(r"\D", "", lower) or 0)


def count(match: re.Match[str]) -> float:
    """The number that one of a pattern's count groups holds; 0 where none does."""
    groups = match.groupdict()
    told = next(
        (groups[name] for name in ("count", "count2", "count3", "count4", "count5", "count6") if groups.get(name)), None
    )
    return float(number(told) or 0) if told else float(nth(groups.get("nth") or ""))


def years(match: re.Match[str]) -> float:
    """The years of a stretch of time, hedges taken off."""
    size = count(match) * {"y": 1, "d": 10, "c": 100}[match["unit"][0].lower()]
    return size * (0.85 if (match["hedge"] or "").strip().lower() in ("nearly", "almost", "about", "some") else 1)
