"""Words of anniversaries, ages, terms and rhythms, with the numbers that stand in them."""

from __future__ import annotations

import re

from analysis.comparison.tensions.numbers.number_words import ONES, ORDINALS, TENS, WORDED
from analysis.comparison.tensions.numbers.quantity import number
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
_COUNT = rf"(?P<count>\d{{1,3}}|a hundred|{WORDED}|an?)"
BIRTHDAY = Caseless(
    rf"\b(?:(?P<kept>(?:celebrat\w+|mark\w+|keeps?|kept|enter\w*) (?:its|their|our) )?(?<!before the )(?<!after the )"
    rf"(?<!until the ){ORDINAL} (?:anniversary|birthday|jubilee|year of (?:(?:its|their|his|her) )?(?:existence"
    r"|operation|work|life|service|publication|broadcasting)"
    r"|(?:foundation|founders?[’']?|founding|establishment) day"
    r"|year since|(?(kept)(?:year|decade|century)\b(?! of)|(?!)))"
    rf"|(?P<jubilee>{'|'.join(JUBILEES)}))\b",
    needs=(
        "anniversary",
        "birthday",
        "jubilee",
        "ation day",
        "founding day",
        "founder",
        "ishment day",
        " year",
        " decade",
        " century",
        "centenar",
        "centennial",
    ),
)
LASTED = Caseless(
    rf"\b(?:for|over|during|in|these|celebrat\w+|mark\w+|turn(?:s|ed|ing)?|after) (?:the |its |their )?(?:last |past "
    rf"|full |whole )?(?P<hedge>more than |over |nearly |almost |about |some |well over |exactly )?{_COUNT} "
    r"(?P<unit>years?|decades?|centur(?:y|ies))(?: now)?\b(?! (?:old|ago|later|earlier|before|after|in prison|ahead))"
)
"""So long has a thing been there."""


SERVICE = Caseless(
    rf"\b(?:his|her|its|their|our|my) {_COUNT} (?P<unit>years?|decades?)(?: (?:as|at|of|in|with)\b|(?=\W*$|,))"
    rf"|\b(?:in|during|over) the {_COUNT.replace('count', 'count4')} (?P<unit4>years?) of (?:the|its|their)\b"
    rf"|\b{_COUNT.replace('count', 'count5')} (?P<unit5>years?) of (?:(?:the [A-Z]\w+(?: [A-Z]\w+)*[’']s?|its"
    rf"|their|our) |(?:\w+ )?(?=work|service|activity))(?:work|existence|activity|service|operations?|life)\b"
    rf"|\b(?:in|during|over|for) (?:the|these|those) {_COUNT.replace('count', 'count2')} (?P<unit2>years?)"
    rf" (?:during which|that|since|in which)\b|\b(?:just )?(?:completed|ended|finished)"
    rf" (?:its|his|her|their) {ORDINAL} (?:full |complete )?(?P<unit3>year)\b"
)
"""So long has someone served, or a thing been there, told as a count of years of its own."""

EXACTLY = Caseless(rf"\b{_COUNT} (?P<unit>years?) (?:ago to the day|to the day since|since (?=(?:the|our|its|this)\b))")
"""So long ago was a deed."""


def leeway(cue: re.Match[str]) -> float:
    """By how many years an anniversary may be out: a birthday is a day, the tenth year runs for twelve months."""
    return 1.05 if " year" in cue.group().lower() or cue["jubilee"] else 0.6


YEAR_OF = Caseless(
    rf"\b{ORDINAL} year of (?:his|her|its|their|the) (?:(?:\w+[- ]year|present|current|single|only) )?"
    r"(?:term|mandate|tenure|period of office)\b"
)
"""How far someone is in a term."""

RUN_OUT = Caseless(
    r"\b(?:terms?|mandates?)\b[^.;]{0,30}?\b(?:run (?:its|their) course|r[au]n out|expired|ended|been completed"
    r"|came to an end|was over)\b|\b(?:at|on|after) the (?:end|expiry|close|completion) of (?:his|her|its|their) "
    r"(?:first |full )?(?:term|mandate)\b"
)
"""A term told to be over."""

TERM = Caseless(
    rf"\b(?:terms?|mandates?|period of office)\b[^.;]{{0,30}}?\b(?:of|lasts?|is|for|to) (?P<hedge>)?{_COUNT} years"
    rf"|\b{_COUNT.replace('count', 'count2')}[- ]year (?:terms?|mandates?)"
    rf"|\b(?:serve|office|sit|hold)\b[^.;]{{0,40}}?\b(?:at most|no (?:more|longer) than|longer than|more than"
    rf"|not more than|a maximum of|up to) {_COUNT.replace('count', 'count3')} years"
    rf"|\b(?:rotat\w+|chang\w+ hands|pass\w+ (?:on )?to \w+ \w+) every {_COUNT.replace('count', 'count4')} years"
    rf"|\b(?:serv\w+|appointed|elected|chosen|sits?|holds? office|named)\b[^.;]{{0,30}}? for (?:a period of )?"
    rf"{_COUNT.replace('count', 'count5')} years"
)
ONCE = Caseless(
    r"\b(?:single (?:\w+ )?(?:term|mandate|period)"
    r"|(?:cannot|may not|can never|must not|no one may) (?:be )?(?:chosen|elected|appointed|named|picked|hold\w*"
    r"|held|serve\w*) (?:twice|again|a second)|never twice"
    r"|one (?:\w+ )?(?:term|mandate|period)|non-?renewable|(?:not|cannot"
    r"|never) (?:be )?(?:renew\w+|re-?elect\w+|re-?appoint\w+|eligible)"
    r"|only once|without (?:re-?election|renewal|the possibility)|no second)\b"
)
NOT_TWICE = Caseless(
    r"\b(?:single|cannot|may not|can never|must not|never|no one may|nobody may)\b[^.;]{0,40}\b(?:twice|again"
    r"|a second (?:time|term|mandate))\b|\bsingle (?:\w+ )?(?:term|mandate|period)\b"
)
"""A term that cannot be repeated, although "twice" is said."""

TWICE = Caseless(
    r"\b(?:renew\w+ (?:only )?once|(?:re-?elect\w+|re-?appoint\w+|extend\w+|prolong\w+|served?) (?:only )?once"
    r"|once (?:renew\w+|re-?elect\w+|re-?appoint\w+)|two (?:\w+ )?terms|twice|a second (?:term|time))\b"
)
SERVED = Caseless(
    r"\b(?:sat|served|serving|in (?:office|post)|held (?:the )?(?:office|post|seat|chair)|headed|led|chaired|presided"
    r"|was (?:\w+ ){0,5}from|been (?:a |the |our )?(?:\w+ )?(?:member|chair\w*|president|director|head|judge"
    r"|commissioner|governor|secretary"
    r"|rector|auditor|ombudsman)|at the head|at the helm|remained|stayed|in the chair|ever since|since that day"
    r"|without (?:an? )?(?:interruption|break)|neither renewed|neither a re-?election)\b"
)

AGED = Caseless(
    rf"\b(?:(?:at|of) the age of {_COUNT}|(?:aged|turned|turns|turning) {_COUNT.replace('count', 'count2')}"
    rf"|(?:was|were|at) {_COUNT.replace('count', 'count4')} (?=when\b|years\b|at the time)"
    rf"|(?:was|am|is|at|only|just|then|aged) {_COUNT.replace('count', 'count5')}(?=[,;]|\.(?!\d)|$| at the time)"
    rf"|\ba (?:boy|girl|child|lad|man|woman|youth|student|clerk) of {_COUNT.replace('count', 'count6')}(?=[,;]"
    rf"|\.(?!\d)|$| and\b)|{_COUNT.replace('count', 'count3')}(?: years old|[- ]year-old|[- ]year[- ]old)|"
    rf"(?:celebrat\w+|mark\w+|forward to|reach\w+|before|after|past|had|on) (?:his|her) {ORDINAL} (?:birthday|year))\b"
)
BORN = Caseless(r"\bborn\b")
AT_LEAST = Caseless(
    rf"\b(?:(?:at least|not under|no younger than|minimum age (?:of|is)|over|above|reached the age of"
    rf"|attained the age of|completed) (?:the )?(?:age of )?(?:{ORDINAL} year(?: of (?:life|age))?|{_COUNT}(?: years)?)"
    rf"(?P<age> old| years old| years of age| of age| of life| on| or over| or older)?)\b"
)


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


EVER_SINCE = Caseless(
    r"\b(?:ever since|since that day|since then|without (?:an? )?(?:interruption|break)|neither renewed"
    r"|neither a re-?election)\b"
)
"""A post held from a day told until now."""

NO_RENEWAL = Caseless(
    r"\b(?:neither (?:been )?(?:renewed|a re-?election)|not (?:been )?(?:renewed|re-?elected)"
    r"|without re-?(?:election|newal)|never (?:been )?(?:renewed|re-?elected))\b"
)

BEARS = Caseless(
    r"\b(?:dated?|date of|sign\w*|adopt\w*|pass\w*|found\w*|open\w*|establish\w*|creat\w*|enact\w*|proclaim\w*)\b"
)
"""How a text tells the day from which the years of a thing are counted."""
