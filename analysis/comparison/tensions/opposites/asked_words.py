"""Leave that nobody needs, and that is asked; what all get alike, and what one gets."""

from __future__ import annotations

from analysis.comparison.tensions.opposites.oppositions import Opposition, opposed

_ASK = r"(?:show|submit|ask|present|seek|send|hand|register|apply|obtain|report)"
_SEEN = (
    r"(?:submitted|shown|presented|handed|sent|cleared|passed|read|seen|examined|checked|laid|reviewed|reported"
    r"|announced)"
)
_FIRST = r"(?:before|ahead of|prior to|in advance)"

UNASKED = rf"""
    no(?:body|[ -]one|ne| \w+)(?: \w+){{0,4}}? (?:has|have|had|needs?) to {_ASK}
    (?:need|needs|do|does) not (?:need to |have to )?{_ASK}
    without (?:asking|seeking|showing|submitting)|asks? (?:nobody|no[ -]one)
    censorship (?:is|was|has been) (?:forbidden|abolished|banned|prohibited|ended)|no censorship|uncensored
    """
"""Says that nobody has to be asked, or shown it."""

ASKED = rf"""
    (?:is|are|was|were|be|been|being) (?:first |also |regularly )?{_SEEN}\b[^.;]{{0,60}}?\b{_FIRST}
    (?:must|have to|has to|had to|obliged to|required to) {_ASK}\b[^.;]{{0,60}}?\b{_FIRST}
    """
"""Says that somebody is, before."""

ALIKE = r"""
    (?:all|both|every\w*|each)\b[^.;]{0,40}?\bthe same (?:time|space|share|amount|sum|money|treatment)
    equal (?:time|space|shares?|amounts?|sums?|treatment)|(?:shared|divided|distributed) (?:out )?equally
    """
"""Says that all get the same."""

_GETS = r"(?:g[ai]ves?|g[eo]ts?|receive[sd]?|ha[ds]|took|takes?|went to|goes to|held|holds?)\b[^.;]{0,40}?\b"

MOST = rf"""
    {_GETS}\d[\d.]*(?: per ?cent| ?%)
    {_GETS}\d+ \w+ (?:of|in) every \d+
    {_GETS}(?:(?:two|three) (?:thirds|quarters)|nearly all|most of|twice as)
    """
"""Says that one gets most."""

ASKED_FIRST: tuple[Opposition, ...] = (
    opposed("nobody to be asked and somebody asked first", UNASKED, ASKED, "Who is asked, and of what?", 0.9),
    opposed("the same for all and most for one", ALIKE, MOST, "Is it the same good, shared among the same?", 0.9, 0.45),
)
