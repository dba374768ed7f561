"""Whoever rules, as a pattern: the hands that others are said to be out of."""

from __future__ import annotations

RULER = (
    r"(?:(?:the |a |his |her |its )?(?:\w+ ){0,2}(?:minist(?:er|ry)|president|prime minister|cabinet|government"
    r"|governor|king|emir|sultan|monarch|crown|interior|executive|commissioner|prefect|police|secretary|agency|mayor"
    r"|authorit(?:y|ies)|department|directorate|board|party|state|administration|army|military)(?: (?:of"
    r"|for) [A-Z]?\w+(?: and \w+)?)?)"
)
