"""Heads of lists: whether the verb that leads up to a list of clauses asks for them or regrets them."""

from __future__ import annotations

import re

ANNOUNCED = "announced list"
"""The cue of an item whose list a sentence announces as a critic's."""

OF_FAULTS, OF_DEMANDS = f"{ANNOUNCED} of faults", f"{ANNOUNCED} of demands"
"""The same, where the verb of the head says which list it is."""

_REGRETS = re.compile(
    r"\b(?:regret|deplor|complain|lament|criticis|criticiz|object|concerned|worried|alarmed|dismayed)\w*\s+that\W*$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:demand|ask|request|recommend|insist|urge|propos|suggest)\w*(?:\s+(?:once\s+more|again))?\s+that\W*$",
    re.IGNORECASE,
)
"""How such a head ends."""

_CONCERNS = re.compile(
    r"\b(?:concern(?:s|ed)?|worr(?:y|ies|ied)|alarm(?:ed)?|regret\w*|deplor\w+|lament\w*|condemn\w*|critici[sz]\w+|"
    r"dismay(?:ed)?|disturbed|troubled|shortcomings?|failings?|deficienc\w+|problems?|weakness(?:es)?|violations?)\b"
    r"(?:(?!should|recommend|urg|call|ask|request|remed|address|overcome|resolve)[^:.;]){0,60}:\s*$",
    re.IGNORECASE,
)
"""How a head ends that announces concerns ("The Committee remains concerned about the following:")."""

_OVERCOMING = re.compile(
    r"\b(?:recommends|recommended|proposes|suggests|remedy|address|overcome|resolve|correct|eliminate|following"
    r"\s+(?:recommendations|proposals|suggestions))\b",
    re.IGNORECASE,
)
"""Before the concerns: the items are what should be done about them ("proposes, to remedy these failings:")."""


def cue_of(head: str) -> str:
    """The cue of the items under a head."""
    concerns = _CONCERNS.search(head)
    if _REGRETS.search(head) or (concerns and not _OVERCOMING.search(head, 0, concerns.start())):
        return OF_FAULTS
    return OF_DEMANDS if _ASKS.search(head) else ANNOUNCED
