"""Who pays: said to be one alone, and a part told of another."""

from __future__ import annotations

from analysis.text.caseless import Caseless

_PAID = (
    r"(?:financ(?:ed|es)|paid(?: for)?|pays?|fund(?:ed|s)|met|borne|support(?:ed|s)|covered|maintained|subsidi[sz]ed"
    r"|lives?|built|bought|comes?|drawn)"
)
_WHOLLY = r"(?:entirely|wholly|solely|exclusively|only|fully|completely|in full)"

ALONE = Caseless(
    rf"\b(?:{_PAID} (?:\w+ )?{_WHOLLY} (?:for )?(?:from|by|out of|with|on|through) (?P<source>[^.;,]{{3,60}})"
    rf"|{_WHOLLY} {_PAID} (?:from|by|out of|with|on|through) (?P<other>[^.;,]{{3,60}})"
    rf"|{_PAID} (?:\w+ )?(?:from|by|out of|with|on) (?:nothing but )?(?P<only>(?:\w+ ){{1,6}})alone"
    rf"|{_PAID} (?:\w+ )?(?:from|by|out of|with|on) nothing but (?P<but>[^.;,]{{3,60}}))"
)
"""One source, and no other."""

PART = Caseless(
    r"\b(?:(?:two|three|four|a|one) (?:thirds?|quarters?|fifths?|tenths?|half)|half|\d[\d.,]*(?: ?%| per ?cent)|most"
    r"|part|much|the rest|\d[\d.,]* (?:million|billion))\b[^.;]{0,60}?\b(?:from|by|out of|costs?|budget"
    r"|donations?|grants?|loans?|credits?|fees)\b"
)
"""A part of it, from somewhere."""

PAYS = Caseless(
    rf"\b(?:{_PAID}|meets?|bears?|covers?|contribut(?:ed?|es)|gave|gives?|donat(?:ed|ions?)|grants?|loans?|credit)\b"
)
"""Is about paying at all."""
