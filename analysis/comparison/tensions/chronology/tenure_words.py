"""Words of office and term: deadlines and choices, predecessors, seats that stand empty, so many years."""

from __future__ import annotations

from analysis.comparison.tensions.times.timeline_words import OFFICES
from analysis.text.caseless import Caseless

DEADLINE = Caseless(
    r"\b(?:applications?|candidatures?|candidacies|candidates|entries|nominations?|bids?|tenders?|submissions?"
    r"|proposals?"
    r"|papers)\b[^.;]{0,60}?\b(?:accepted|received|admitted|invited|lodged|submitted|handed in|open(?:ed)?|could be"
    r"|closed?|until)\b"
    r"|\bcould (?:register|apply|enter|compete|bid|stand)\b|\b(?:closing date|deadline"
    r"|call for (?:applications|entries|bids|tenders))\b"
)
"""Until when one could apply."""
CHOSEN = Caseless(
    r"\b(?:in (?:post|office|place)|took (?:up )?(?:office|the post|the position|(?:his|her|its|their) (?:post|duties"
    r"|office))|appointed|named|elected|selected|chosen|awarded|went to|began work|(?:has|have) (?:headed|led"
    r"|run|directed)|at the head|sworn in|engaged|hired|drawn by lot|allotted|settled (?:up)?on"
    r"|list of (?:candidates|winners|bidders))\b"
)
"""The outcome of what one applied for."""
CONTEST = Caseless(
    r"\b(?:competition|competitive|contest|bids?|lots?|selection|tender|call|list|vacanc\w+|post|position|prize|candidates?"
    r"|applicants?|award(?:ed)?|contract)\b"
)
HELD_SINCE = Caseless(
    r"\b(?:hold(?:ing)?|held|headed|heading|led|leading|been in|served as|serving as|in) (?:this |the |my "
    r"|his |her )?(?:\w+ )?"
    r"(?:office|post|ministry|department|portfolio|chair)\b[^.;]{0,60}?\bsince\b|\bwithout interruption since\b"
    r"|\b(?:has|have) been (?:(?:the|its|our|an?) )?(?:(?!in\b|at\b|on\b)[\w’'-]+ ){0,3}?"
    rf"(?:{'|'.join(sorted(OFFICES))})\b[^.;,]{{0,40}}? since\b"
)
BY_PREDECESSOR = Caseless(r"\b(?:my|his|her|our|the) (?:immediate )?predecessor\b")
"""An office held since a day, and an earlier holder's deed."""
TERM_OVER = Caseless(
    r"\b(?:terms?|mandates?)\b[^.;]{0,70}?\b(?:r[au]n out|expired|ended|lapsed|came to an end)\b"
    r"|\bseats?\b[^.;]{0,30}?\b(?:empty|vacant|unfilled)\b"
)
ALL_SIDES = Caseless(
    r"\b(?:all (?:\w+ )?(?:sides|members|parties|groups)|every (?:side|member)|unanim\w+|in full|full (?:composition"
    r"|strength)|both sides|alike|votes? of (?:the |its )?[\w’' ]{3,40}members)\b"
)
"""Seats that stand empty, and a vote in which all took part."""
MANY_YEARS = Caseless(
    r"\bfor (?P<hedge>more than |over |nearly |almost |about |some |well over )?(?:the (?:last|past) )?"
    r"(?P<count>a|an|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|twenty-five|thirty|forty|fifty|a hundred)\s+(?P<unit>years?|decades?"
    r"|centur(?:y|ies))\b(?! (?:in|of)\b)"
)
"""For fifteen years."""
