"""Courses: not risen, fallen or changed, or risen or fallen without a break; and the steps against them."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.comparison.tensions.opposites.bound_words import NUMBER
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

_UP = (
    r"ris(?:en|es?)|rose|rais(?:ed?|es|ing)|increas(?:ed?|es|ing)|gr(?:ew|ow|ows|own|owth)|went up|go(?:ne|es)? up"
    r"|doubled|climbed"
)
_DOWN = (
    r"cuts?|reduc(?:ed?|es|tions?)|lower(?:ed)?|f(?:ell|alls?|allen)|declin(?:ed?|es)|decreas(?:ed?|es)|drop(?:ped|s)?"
    r"|halved|shrank|shrunk"
)
_ANEW = r"chang(?:ed?|es)|amend(?:ed|ments?)|revis(?:ed|ions?)|alter(?:ed|ations?)|adjust(?:ed|ments?)|replaced"
_LESS = rf"{_DOWN}|fewer|dipped|sank|slipped|worse(?:ned)?|los(?:t|ses)"
_MORE = rf"{_UP}|expand(?:ed|s)?|improv(?:ed?|es|ing)|more"
_ALWAYS = (
    r"(?:stead(?:y|ily)|constant(?:ly)?|continu(?:ous|al)(?:ly)?|unbroken|uninterrupted(?:ly)?"
    r"|without (?:a |any )?(?:break|interruption|pause)|year (?:after|by|on|upon) year|from year to year"
    r"|(?:every|each) (?:single |successive )?(?:year|season|term|quarter|month|round|election|census))"
)
_NOT = r"\b(?:not|never|no|neither|nor) (?:\w+ ){0,3}?"


def _steady(way: str) -> Caseless:
    return Caseless(rf"\b(?:(?:{way})\b[^.;,]{{0,25}}?\b{_ALWAYS}|{_ALWAYS}\b[^.;]{{0,30}}?\b(?:{way}))\b")


UP, DOWN = 1, -1

MOVED: Mapping[str, tuple[Caseless, Caseless, tuple[int, ...]]] = {
    "up": (Caseless(rf"{_NOT}(?:{_UP})\b"), Caseless(rf"\b(?<!to )(?:{_UP})\b"), (UP,)),
    "down": (Caseless(rf"{_NOT}(?:{_DOWN})\b"), Caseless(rf"\b(?<!to )(?:{_DOWN})\b"), (DOWN,)),
    "at all": (
        Caseless(
            rf"(?:{_NOT}(?:{_ANEW}|touched)|\b(?:unchanged|frozen)"
            r"|\b(?:has|have) (?:remained|stayed|been) (?:\w+ )?(?:the same|stable|constant))\b"
        ),
        Caseless(rf"\b(?<!to )(?:{_UP}|{_DOWN}|{_ANEW})\b"),
        (),
    ),
    "always up": (_steady(_MORE), Caseless(rf"\b(?<!to )(?:{_LESS})\b"), (DOWN,)),
    "always down": (_steady(_LESS), Caseless(rf"\b(?<!to )(?:{_UP})\b"), (UP,)),
}
"""By course: said not to have moved so, or to have moved without a break; said to have moved otherwise; and which way
that is from figure to figure."""

STEADY = frozenset({"always up", "always down"})

HELD = Caseless(rf"\b(?:since|ever|once|never|for (?:\w+ ){{1,3}}(?:years|decades?))\b|{_ALWAYS}\b")
"""That it held through the years, whichever."""

SHARES = word_set("share proportion percentage rate part")
MEASURES = SHARES | word_set("number level total count volume amount sum growth figure")
"""Of these a movement is told, and of what stands behind their "of"."""

SHARED_OUT = Caseless(r"\b(?:out of|of|in) (?:every |each |a )?(?:100|10|hundred|ten|1,000|thousand)\b")
"""Of how many a share is told; no figure of its own."""

POINT = Caseless(
    rf"\b(?P<year>(?:19|20)\d\d)\b|\b(?P<now>today|now|at present|last year|this year|later)\b"
    rf"|\b(?P<number>{NUMBER})\b(?![- ]?(?:year|month|week|day|time)s?\b)"
)
"""A figure, or when."""

AS_FROM = Caseless(r"\bsince\b")
SINCE = Caseless(r"\bsince\b[^.;]{0,60}?\b(?P<year>(?:19|20)\d\d)\b")
"""From when on."""

POINTS = Caseless(
    r"^\W*(?:the|this|that|its?) (?:\w+ )?(?:increases?|rises?|growth|cuts?|reductions?|falls?|decline|decrease|drop"
    r"|changes?)\b"
)
"""Opens with the movement itself, of what was spoken of before."""
