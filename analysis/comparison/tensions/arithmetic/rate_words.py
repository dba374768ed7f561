"""Words of rates: periods, averages, what each has, what a sum comes to."""

from __future__ import annotations

from analysis.text.caseless import Caseless
from analysis.text.words import word_set

FOR_EVERY = Caseless(
    r"\b(?:one|an?) (?:[a-z-]+ )?(?P<holder>[a-z-]+) (?:(?:for|to|per) (?:every |each )?|in (?:every|each) )(?:some "
    r"|about |only |just |fewer than |more than )?$"
)
"""Before a number: "one officer for every 300"."""

AGAIN = Caseless(r"\b(?:in|of|from|to|beside|besides|than) (?:the|that|this|those) (?:same )?$")
"""Before a sum that is named again."""

DIVIDED = Caseless(r"\W*(?:out )?of (?:the|these|those|its|our|all|\d)")
"""How a sentence begins that tells parts of what was counted."""

NO_SUM = Caseless(
    r"\b(?:another|further|additional|extra|target|goal|aim|quota|ceiling|limit|within|not exceeding)\b[^.;,]{0,30}$"
)
"""Before a figure that is a further one or a plan."""

A_PERIOD = Caseless(r"(?:\s+[\w’'-]+){0,2}?\s+(?:an?|per|each|every)\s+(?P<unit>hour|day|week|month|year)\b")
"""After a figure: in which time there is so much."""

ONE_FOR = Caseless(
    r"\b(?:one|a single) (?:(?:[a-z-]+ ){1,2}(?:for|to|per) (?:every |each )?|(?:[a-z-]+ ){0,2}(?:for|to"
    r"|in) (?:every|each) )(?:some |about |only |just )?$"
)
"""Before the number that one stands for: "one for every three hundred"."""

DENSITY = Caseless(
    r"\b(?:one|a single) (?P<holder>(?:[a-z’-]+ ){0,4}?)(?:(?:for|to) (?:every|each) |per )"
    r"(?:some |about |only |just )?$"
)
"""Before a number of which one thing stands for each so many: "one police officer for every 300"."""

PER_MANY = Caseless(
    r"(?:\s+[\w’'-]+){1,3}?\s+(?:per|(?:for|to|in|among) (?:every|each))\s+(?P<lot>10{0,2}[, ]000"
    r"|(?:a |one )?(?:hundred |ten )?thousand|million)\s+(?P<holder>inhabitants|citizens|people|persons|residents)\b"
)
"""After a figure told of so many inhabitants: "130 prisoners to every hundred thousand inhabitants"."""

PER_HEAD = Caseless(
    r"\s+(?:[\w’'-]+\s+){0,3}?(?:(?:for|to|per) (?:each|every)(?: one)?(?: of)?\b|(?:per|a) (?:head|capita"
    r"|person|inhabitant|citizen)\b|per [a-z]+\b|each\b(?! (?:other|year|month|week|day))|apiece\b)"
)
"""After a figure that each of many has."""

NARROWER = Caseless(
    r"\s+[\w’'-]+\s+(?:with|without|who|whose|that|which|under|over|below|above|earning|living|in need)\b"
)
"""After a count, what makes it one of some only: "15 million families with incomes under 27,000 dollars"."""

PER_LOT = Caseless(
    r"(?:\s+[\w’'-]+){0,3}?\s+(?:per|for (?:every|each)|in (?:every|each)) (?:one |a )?"
    r"(?P<lot>hundred|thousand|million)\b"
)
"""After a figure that there is of every thousand."""

LOT = Caseless(r"\b(?:for|to|per) (?:every|each)\s+(?:some |about )?$")
TO_ONE = Caseless(r"\s+[\w’'-]+\s+(?:there(?:[’']s| is| was)|we have|has) (?:one|an?) (?:[a-z-]+ )?(?P<holder>[a-z-]+)")
"""The same turned round: "for every fifteen pupils there is a teacher"."""

FOR_LOT = Caseless(
    r"\s+(?:[\w’'-]+\s+){1,3}?(?:for|to|per|in|of) (?:every|each)\s+"
    r"(?P<lot>\d+|ten|twenty|fifty|hundred|a hundred|thousand)\b"
)
"""After a number: "nine inmates for every ten places"."""

USUAL = Caseless(
    r"\b(?:on|in|during) (?:an?|any|every|each|the) (?:average|typical|normal|ordinary|usual)\s+"
    r"(?P<unit>day|week|month|year)\b"
)
WITHIN = frozenset(["in", "within", "for", "after", "over", "once", "twice", "times", "than", "of", "half", "about"])
"""Words before "a week" that make it a stretch of time."""

FURTHER = Caseless(r"\b(?:further|another|will|new|if)\b")
NOW = Caseless(r"\W*(?:now|today|this year|at present)\b")
"""What goes on from a rate of former times to that of the day."""

PAYS = Caseless(
    r"\b(?:pays?|receives?|gets?|earns?|costs?|contributes?|spends?|gives?|owes?|draws?|yields?|brings? in"
    r"|saves?)\s+(?:[a-z]+\s+){0,2}[$€£]?$"
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
PERIODIC = Caseless(rf"\b({'|'.join(PERIODS)})\b")
"""Adjectives of periods: "the weekly average"."""

TERM = Caseless(r"\b(?:within|after|before|in less than)\s+(?:\w+\s+)?$")
"""Before a time that is a term, not what each has."""

PERIODLY = {word: period for word, period in PERIODS.items() if word != "annual"} | {"annually": "year"}
"""Adverbs of periods: "40 calls daily"."""

NUMBERED = frozenset(["first", "second", "third", "last", "next", "few", "whole", "full", "half"])
"""Words after "a" that make a period one span of time, not a rate."""

AVERAGE = Caseless(r"\b(?:on (?:the )?average|average|averages|averaged|averaging|mean|typical|typically)\b")
"""Words that make "a borrower" each borrower."""

MEASURED = Caseless(
    r"\b(?:ages?|lengths?|durations?|times?|waits?|delays?|speeds?|heights?|depths?|widths?|distances?|temperatures?"
    r"|grades?|marks?|scores?|ratings?|turnouts?|life expectancy|weights?|size of (?:\w+ )?(?:farm|plot|household)s?)"
    r"(?: [\w’'-]+){0,3}\s*$"
)
"""Before a mean of what is measured of each, not shared out among them: "an average age of 42"."""

HEADWISE = Caseless(r"\s+(?:[\w’'-]+\s+){0,3}?(?:per|a) (?:head|capita|person)\b")

EACH_OF = Caseless(r"\b(?:(?:each|every one) of (?:them|these|those|whom|which|us)\b|each\s*[.,;:)—–]|apiece)")
"""Each of what was counted before."""

RESULT = Caseless(
    r"\b(?:therefore|thus|so|hence|accordingly|consequently|in all|in total|a total|altogether|all told|together|bill"
    r"|that is|which is)\b"
)
"""Words that draw a sum from the figures before it."""

COMES_TO = Caseless(
    r"\b(?:makes?|made|making|com(?:e|es|ing) to|came to|amount(?:s|ed|ing)? to|add(?:s|ed)? up to|totals?|totalled"
    r"|totalling|brings? in|brought in|yield(?:s|ed)?|costs?|paid|pays?|spent|sum|revenue|receipts|income"
    r"|outlay|expenditure|budget)\b"
)
"""Words of what a rate comes to."""

YEARLY = Caseless(
    r"\b(?:a year|per year|annual(?:ly)?|yearly|each year|every year|twelve months|last year|this year|(?:in"
    r"|over|during) the year|the (?:whole|full|entire) year)\b"
)
"""What makes a figure one of a whole year."""

OF_WHOM = Caseless(r"(?<!each )\bof (?:whom|which|them|these)\b[^.;]*$")
"""Before a figure that is a part of another."""

EACH = Caseless(r"\b(?:each|every|per|apiece|average|averages|averaged)\b")
"""Words that make a rate one of all holders, not of "a" holder."""

TO_WHOM = Caseless(
    r"\b(?:drawn|received|claimed|paid|given|granted|awarded|goes?|went)\s+(?:out\s+)?(?:by|to)\s+"
    r"(?:some |about |over )?$"
)
"""Before the number of those who get a sum in each period."""

PACE = Caseless(
    r"[,—–:]\s*(?:that is |or |which (?:is|makes) |about |nearly |almost )?"
    r"(?P<count>an?|one|two|three|four|five|six|ten)(?: [\w’'-]+){0,2}? (?:for |in |on )?(?:every|each|a|per)"
    r"(?: single)?(?P<working> (?:working|week|business))?[ -]?(?P<unit>day|week|month|year)\b"
)
"""A count said over as a pace: ", one for every working day"."""

LASTED = Caseless(
    r"\b(?:over|in|within|during|for)\s+(?:the\s+)?(?:past|last|first)?\s*(?P<count>\d+|an?|two|three|four|five"
    r"|six|ten)?\s*(?P<unit>day|week|month|year)s?\b"
)
"""The time in which something was done."""

SAID_OVER = Caseless(
    r"[,;:(—–]\s*(?:or|that is|i\.e(?=\.)|thus|so|which (?:is|makes|means|gives|amounts to|comes to)|making|equal to)\b"
)
"""Between a rate and the same said over for another period."""

IN_PERIOD = Caseless(r"\s+(?:an?|per|each|every)\s+(?P<unit>day|week|fortnight|month|quarter|year)\b")
"""After a bare figure that says a rate over: "30 francs a quarter, or 120 a year"."""

RATED_TOO = Caseless(r"\b(?:apiece|each|per (?:head|capita|person|unit))\b")
"""Where a sum stands that has a rate of its own."""

MEASURED_TOO = word_set(
    "kilometre kilometer mile tonne ton litre hectare page hour copy kilogram case place region area people item unit"
)
"""What is counted or measured for each, though two statements that share the word alone share nothing."""

BASE = Caseless(r"\b(?:for|per|of|in|to) (?:every |each )?$")
"""Before a round number that is what a rate is told of: "480 for 100,000 births"."""

TO_EACH = Caseless(r"(?:\s+[\w’'-]+){1,3}?\s+(?:to|per|for|in) (?:an?|each|every|the average) (?P<each>[a-z]+)\b")
"""After a figure: what each of has so many, "three bidders to a tender"."""

EACH_HAS = Caseless(r"\b(?:an?|each|every|the average) (?P<each>[a-z]+) (?:[a-z]+ ){1,4}(?:about |some )?$")
"""Before a figure that each of many has: "a group had on average forty"."""

ON_AVERAGE = Caseless(r"\b(?:average|mean|each|every)\b")
"""In a sentence that tells how many each has: it is told of all of them."""
