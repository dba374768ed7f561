"""Said to be the highest or the lowest there ever was, and the figures beside it."""

from __future__ import annotations

from analysis.text.caseless import Caseless

_EVER = (
    r"(?:since (?:(?:the )?\w+ ){0,3}\w+|ever|in (?:its|our|the|their) (?:\w+ )?history|of all time|on record|to date"
    r"|to this day)"
)

HIGHEST = Caseless(
    rf"\b(?:(?:highest|largest|biggest|greatest|most|record|longest)\b[^.;]{{0,50}}?\b{_EVER}|all-time high"
    r"|more\b[^.;]{0,40}?\bthan (?:ever|at any time))\b"
)
LOWEST = Caseless(
    rf"\b(?:(?:lowest|smallest|fewest|least|shortest)\b[^.;]{{0,50}}?\b{_EVER}|all-time low"
    r"|(?:fewer|less|lower)\b[^.;]{0,40}?\bthan (?:ever|at any time))\b"
)

RATE = Caseless(
    r"\b(?P<number>\d[\d,]*(?:\.\d+)?)(?:(?P<share> ?%| per ?cent\b| (?:of|in) (?:every|each|a) hundred)"
    r"| (?:million |billion )?(?P<unit>[a-z]{4,}))"
)
"""A share, or a number of something."""

SINCE = Caseless(r"\bsince (?:\w+ ){0,3}?(?P<year>(?:19|20)\d\d)\b")

AFTER = Caseless(r"^\W*(?:after|against|compared (?:with|to)|from|down from|up from|as against)\b")
"""Opens with what the figure before it is compared with."""
