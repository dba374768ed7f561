"""Words of rates: periods, averages, what each has, what a sum comes to."""

from __future__ import annotations

import re

FOR_EVERY = re.compile(
    r"\b(?:one|an?) (?:[a-z-]+ )?(?P<holder>[a-z-]+) (?:for|to|per|in) (?:every |each )?(?:some |about |only "
    r"|just |fewer than |more than )?$",
    re.IGNORECASE,
)
"""Before a number: "one officer for every 300"."""

PAYS = re.compile(
    r"\b(?:pays?|receives?|gets?|earns?|costs?|contributes?|spends?|gives?|owes?|draws?|yields?|brings? in"
    r"|saves?)\s+(?:[a-z]+\s+){0,2}[$€£]?$",
    re.IGNORECASE,
)
"""What each of a kind pays or gets: "applicants pay 25 dollars"."""

DAYS = {
    "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 365 / 12,
    "quarter": 365 / 4,
    "year": 365.0,
}  # fmt: skip
"""How many days a period has."""

PERIODS = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight",
    "monthly": "month", "quarterly": "quarter", "annual": "year", "yearly": "year",
}  # fmt: skip
PERIODIC = re.compile(r"\b(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annual|yearly)\b", re.IGNORECASE)
"""Adjectives of periods: "the weekly average"."""

PERIODLY = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "quarterly": "quarter",
    "annually": "year", "yearly": "year",
}  # fmt: skip
"""Adverbs of periods: "40 calls daily"."""

NUMBERED = frozenset(["first", "second", "third", "last", "next", "few", "whole", "full", "half"])
"""Words after "a" that make a period one span of time, not a rate."""

AVERAGE = re.compile(r"\b(?:on average|average|averages|averaged|averaging|mean|typical|typically)\b", re.IGNORECASE)
"""Words that make "a borrower" each borrower."""

HEADWISE = re.compile(r"\s+(?:[\w’'-]+\s+){0,3}?(?:per|a) (?:head|capita|person)\b", re.IGNORECASE)

EACH_OF = re.compile(
    r"(?:each|every one) of (?:them|these|those|whom|which)\b|each\s*[.,;:)—–]"
    r"|apiece",
    re.IGNORECASE,
)
"""Each of what was counted before."""

RESULT = re.compile(
    r"\b(?:therefore|thus|so|hence|accordingly|consequently|in all|in total|a total|altogether|all told|together|bill"
    r"|that is|which is)\b",
    re.IGNORECASE,
)
"""Words that draw a sum from the figures before it."""

COMES_TO = re.compile(
    r"\b(?:makes?|made|making|com(?:e|es|ing) to|came to|amount(?:s|ed|ing)? to|add(?:s|ed)? up to|totals?|totalled"
    r"|totalling|brings? in|brought in|yield(?:s|ed)?|costs?|paid|pays?|spent|sum|revenue|receipts|income"
    r"|outlay|expenditure"
    r"|budget)\b",
    re.IGNORECASE,
)
"""Words of what a rate comes to."""

YEARLY = re.compile(
    r"\b(?:a year|per year|annual(?:ly)?|yearly|each year|every year|twelve months|last year|this year|(?:in"
    r"|over|during) the"
    r" year|the (?:whole|full|entire) year)\b",
    re.IGNORECASE,
)
"""What makes a figure one of a whole year."""
