"""Which family a pair is in that no rule has named: by the classes of firm and of particular words in its sides."""

from __future__ import annotations

FAMILY = {
    ("none", "deemed"): "terminology",
    ("all", "deemed"): "terminology",
    ("free", "deemed"): "terminology",
    ("ended", "deemed"): "terminology",
    ("ended", "condition"): "terminology",
    ("ended", "group"): "contradiction",
    ("none", "condition"): "scope",
    ("none", "group"): "scope",
    ("all", "condition"): "scope",
    ("all", "group"): "scope",
    ("all", "excluded"): "scope",
    ("free", "condition"): "scope",
    ("free", "group"): "scope",
    ("free", "excluded"): "scope",
}
"""Which family a pair is in, by how the one is absolute and the other particular; "contradiction" for all others."""


def family(firm: frozenset[str], particular: frozenset[str]) -> str:
    """The family of a pair by the classes of firm words in the one and of particular words in the other."""
    if "concluded" in firm:
        return "evidence"
    if "self" in firm:
        return "independence"
    known = [FAMILY[one, other] for one in sorted(firm) for other in sorted(particular) if (one, other) in FAMILY]
    return known[0] if known else "contradiction"
