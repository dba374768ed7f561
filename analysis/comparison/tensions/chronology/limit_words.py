"""Words of deadlines kept and missed, of whole years, of reports and of plans."""

from __future__ import annotations

from analysis.comparison.tensions.numbers.number_words import WORDED
from analysis.text.caseless import Caseless

KEPT = Caseless(
    r"\b(?:(?:well |just )?(?:in|on) (?:good |due )?time|on schedule|to schedule|as (?:planned|scheduled|promised"
    r"|foreseen"
    r"|agreed|required|prescribed)|within the (?:\w+ )?(?:time ?limit|deadline|period|term|time)|before the deadline"
    r"|(?:was|were|been) (?:met|kept|respected|observed|reached)"
    r"|(?:met|kept|respected|observed|beat) (?:the|this|that|its|our|their) (?:deadline|target|date|time ?limit)"
    r"|ahead of (?:schedule|time|the deadline)|punctual\w*|without delay|the deadline was (?:met|kept|observed))\b"
)
"""Said to have been done in time."""

DUE = Caseless(
    r"\b(?:deadline|due|time ?limit|closing date|no later than|not later than|at the latest|expire[sd]?|was to be"
    r"|were to be|requires?|required|target|obliged|must be|had to be|is to be|shall be|should be|to be (?:\w+ )?by"
    r"|until|latest)\b"
)
"""By when a thing was to be done."""

WITHIN = Caseless(
    r"\b(?:within|in (?:no|not) more than|not later than|no later than|at most) (?:a period of )?(?P<count>\d{1,3}|"
    rf"{WORDED}|a) (?:working |calendar )?(?P<unit>day|week|month|year)s?\b"
)
"""So long may an answer take."""

WHOLE_YEAR = Caseless(
    r"\b(?:(?:for|over|in|throughout|during) the (?:whole|full|entire|complete)(?: of| year| of the year)?"
    r"|all of|the (?:whole|entire) of|throughout|the twelve months of|the full year|the full twelve months of"
    r"|to the end of December)(?: of)?\s*$"
)
"""Told of a year as a whole."""

REPORT = Caseless(
    r"\b(?:report|accounts?|review|statistics|figures|yearbook|audit|balance|statement)s?(?: (?:on|for|of))?"
    r"(?: the)?(?: (?:accounts?|figures|finances|activities|work))? (?:for|on|of)(?: the)?(?: financial| calendar)?"
    r"(?: year)?\s*$"
)
"""A report on a year."""
CALENDAR = Caseless(r"\byear\b[^.;]{0,30}\b(?:runs?|ends?|closes?|covers?|lasts?|begins?)\b[^.;]{0,40}\bDecember\b")
"""A year of account that ends with the calendar's."""
OUT = Caseless(
    r"\b(?:dated|published|appeared|presented|released|submitted|issued|came out|laid|printed|signed|handed"
    r"|adopted|closed|approved|sent|available|completed|delivered)\b"
)
"""Ways of coming out."""
PLAN = Caseless(
    r"\b(?:will|shall|would|plan\w*|propos\w*|expect\w*|forecast\w*|project(?:ed|ion)\w*|due|schedul\w*"
    r"|target\w*|until|by"
    r"|budget\w*|to be|from|next|aim\w*|if|should|must|is to|are to|can|may|estimat\w*|term|mandate|valid|expire\w*)\b"
)
"""Words under which a later date is no slip."""
