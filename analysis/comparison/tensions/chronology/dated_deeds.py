"""What is asked of a dated deed wherever two are compared: is the date its own, and who has a part in it."""

from __future__ import annotations

from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.clauses import arguments
from analysis.comparison.tensions.times.order import pair, spot
from analysis.comparison.tensions.times.things import Thing
from analysis.comparison.tensions.times.timeline import Deed
from analysis.comparison.tensions.times.timeline_words import DOCUMENTS, RULES, TITLES
from analysis.extraction.parse.grammar import beside

_COVERS = frozenset(["cover", "concern", "span", "comprise", "describe", "review", "examine"])
_PERIODS = frozenset(["period", "year", "month", "quarter", "time", "decade", "term"])
"""What a document is on, when that is a stretch of time."""


def named_after(deed: Deed) -> bool:
    """Whether the date is part of a name ("the Act of 2016") or of what a report covers, not the time of an event."""
    if deed.verb.lemma_.lower() in _COVERS and any(one.lemma_.lower() in _PERIODS for one in arguments(deed.verb)[1]):
        return True
    if deed.when.relation != "of":
        return False
    tokens = deed.sheet.passage.words(deed.when.start, deed.when.end)
    of = beside(tokens[0], -1) if tokens and tokens[0].i else None
    noun = of.head if of is not None and of.lower_ == "of" else None
    if noun is not None and (noun.like_num or noun.lower_.strip(".") in ("no", "nos", "number")):
        return True  # "Law No. 20 of 2 February 2016"
    return noun is None or noun.lemma_.lower() in RULES | DOCUMENTS


def borrowed(deed: Deed) -> bool:
    """Whether the date is that of another clause: "a reservation of 2001 that was lifted when the Act was adopted"."""
    if deed.verb.dep_ not in ("advcl", "relcl", "acl"):
        return False
    inside = {token.i for token in deed.verb.subtree}
    dated = deed.sheet.passage.words(deed.when.start, deed.when.end)
    return not any(token.i in inside for token in dated)


def someone(theme: Thing) -> bool:
    """Whether a mention is a person, by title or as the parser knows names."""
    titled = any(child.lower_ in TITLES for child in theme.token.lefts)
    return titled or theme.token.ent_type_ == "PERSON"


def two_dates(one: Deed, other: Deed, why: str, strength: float) -> Candidate:
    """Two deeds as a pair whose dates do not go together, for a reason."""
    return pair(
        one.sheet, spot(one.when), other.sheet, spot(other.when), why, "Which of the two dates holds?", strength
    )
