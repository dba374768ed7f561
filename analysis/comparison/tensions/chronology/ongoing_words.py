"""Words of what goes on and of what is over; of first days; of how long a work took."""

from __future__ import annotations

from analysis.comparison.tensions.numbers.number_words import WORDED
from analysis.text.caseless import Caseless

_COUNT = rf"(?P<count>\d{{1,3}}|{WORDED})"

RUNS = Caseless(
    r"\b(?:runs?|continues?|lasts?|remains? open|is open|are open|goes on|go on|is (?:still )?under way|are being heard"
    r"|is being heard|stays? open|can be (?:made|submitted|lodged|sent))\b"
)
"""What still goes on."""

RUNS_FOR = Caseless(
    rf"\b(?:is to run|will run|runs|is to last|will last|lasts|is planned|is set|was set) for (?:a period of )?{_COUNT}"
    r" (?P<unit>day|week|month|year)s?\b"
)

OVER = Caseless(
    r"\b(?:(?P<its>its|their|the) (?:\w+ )?(?:outcome|results?|findings?|verdict|conclusions?)\b[^.;]{0,60}"
    r"\b(?:was|were|has|have|showed?|shows?|confirm\w*|prove[sd]?)\b"
    r"|now that [^.;,]{0,40} (?:is|are) over|(?:is|are) (?:now )?over\b|came to an end|(?:has|have) (?:now )?ended"
    r"|(?P<all>all [^.;]{0,20}|they |he |she |the \w+ )(?:has|have|was|were) (?:\w+ )?(?:been )?(?:acquitted|convicted"
    r"|sentenced|cleared|elected|chosen)|(?:has|have|was|were) (?:\w+ )?(?:been )?(?:completed|concluded|evaluated)"
    r"|the judgment closing)\b"
)
"""What can be told only when a thing is over."""

FIRST_DAY = Caseless(
    r"\b(?:since|from) (?:its|their|the|our) (?:very )?(?:first day|first hour|beginnings?|foundation|founding"
    r"|establishment|start|creation)\b|\bever since it was (?:founded|set up|created)\b"
)

TAKEN_OVER = Caseless(
    r"\b(?:took over|taken over|succeeded|replaced|took the place of)\b(?P<from>[^.;]{0,40}\bfrom (?:Mr|Mrs|Ms|Dr|Prof)"
    r"|(?= (?:Mr|Mrs|Ms|Dr|Prof)))?|\b(?:came|come|moved) to us\b|\bjoined\b|\bwas (?:appointed|elected|named)\b"
    r"|\btook (?:up )?(?:office|the post)\b"
)
"""How someone came after the beginning."""
