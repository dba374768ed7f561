"""Names of seasons, feasts and parts of a year, with the months that they fall in."""

from __future__ import annotations

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (11, 12)}
SEASONS |= {"easter": (3, 4), "whitsun": (5, 6), "midsummer": (6, 6), "michaelmas": (9, 9), "christmas": (12, 12)}
PARTS = {  # months of a year, or years of a decade (out of twelve or ten)
    "early": (0.0, 0.4),
    "beginning": (0.0, 0.25),
    "start": (0.0, 0.25),
    "first half": (0.0, 0.5),
    "mid": (0.4, 0.7),
    "middle": (0.4, 0.7),
    "second half": (0.5, 1.0),
    "late": (0.6, 1.0),
    "end": (0.75, 1.0),
    "close": (0.75, 1.0),
    "first quarter": (0.0, 0.25),
    "second quarter": (0.25, 0.5),
    "third quarter": (0.5, 0.75),
    "fourth quarter": (0.75, 1.0),
    "last quarter": (0.75, 1.0),
}
TIMES = (
    "night", "morning", "evening", "eve", "afternoon", "week", "weekend", "month", "season", "term", "course",
    "holidays", "rains", "harvest", "half", "quarter", "days",
)  # fmt: skip
"""Parts of a year or day between a preposition and its date: "in the autumn term of 2013"."""
FEASTS = (
    "Easter", "Christmas", "Epiphany", "Lent", "Whitsun", "Pentecost", "Advent", "Carnival", "Ramadan", "Eid", "Diwali",
    "New Year", "Midsummer", "Michaelmas", "Candlemas", "Martinmas", "All Saints", r"(?:[A-Z][\w’'-]*,? )*[A-Z]?\w*Day",
)  # fmt: skip
"""Feasts and days with names: "at Easter 1998", "on World Health Day 2012"."""
AT_THE_TIME = frozenset(["in", "on", "at", ""])
"""The preposition before a date at which something is done; none where the date stands by itself."""
OPEN_ENDED = frozenset(["until", "till", "before", "prior to", "ahead of", "up to", "by", "to"])
"""The preposition before a date up to which something is done: it may have begun long before."""
