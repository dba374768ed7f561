"""Whether a claim passes on credit from outside, and whether public evidence could settle it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from analysis.extraction.attribution.mentions import Mention
from analysis.extraction.attribution.named import Named
from analysis.extraction.attribution.vouching import PEOPLE_AT_LARGE
from analysis.extraction.claims.kind_words import (
    FORCES,
    HEADS,
    INTERNATIONAL_CREDIT,
    OFFICERS,
    OWN_OFFICES,
    PORTFOLIOS,
    SELF_RULE,
    STATE_BANK,
)
from analysis.extraction.claims.praise import FAULT, FAVOUR
from analysis.extraction.claims.reading import Kind
from analysis.extraction.parse.grammar import YEAR
from analysis.extraction.parse.source_words import PEOPLE, TITLES
from analysis.extraction.parse.vocabulary import SHOWING
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.caseless import Caseless

CREDIT = Caseless(INTERNATIONAL_CREDIT)
TESTABLE = Caseless(SELF_RULE)


def own_officers(names: Named) -> frozenset[str]:
    """Those whom a text gives an office of its own side: "President Roe", "Minister of Justice Jan Poe".

    An office said to be another's is none ("the President of the Assembly, Jan Poe"), nor is a former one. Once said so
    of somebody it holds for later mentions, in which the title stands alone. Where a text knows several heads of state
    or of government, its own is the one it names first, if none of the others is named more than twice as often.
    """
    held: dict[str, bool] = {}
    heads: dict[str, Counter[str]] = {}
    for one in names.mentions:
        if one.kind == "person" and one.roles & OFFICERS:
            name = names.full(one.name, one.start, one.roles)
            held[name] = held.get(name, name not in names.abroad) and _is_own(one)
            for office in sorted(one.roles & HEADS) if not one.roles & _NOT_THE_HEAD else ():
                heads.setdefault(office, Counter())[name] += 1
    own = {name for name, is_own in held.items() if is_own}
    for holders in heads.values():
        own -= _others({name: count for name, count in holders.items() if name in own})
    return frozenset(own)


def _others(holders: Mapping[str, int]) -> set[str]:
    """All but one of those who hold one office; how often each is named, in reading order."""
    first = next(iter(holders), "")
    most = max(holders, key=lambda name: holders[name], default="")
    return set(holders) - {most if holders and holders[most] > 2 * holders[first] else first}


def _is_own(one: Mention) -> bool:
    narrowing = (
        one.beside
        - {one.people}
        - (one.roles & (TITLES | PEOPLE))
        - {part.casefold() for word in one.name for part in word.split("-")}
        - _BESIDE
    )
    if "minister" in one.roles and "prime" not in one.roles:
        narrowing -= PORTFOLIOS
    if "governor" in one.roles:
        narrowing -= STATE_BANK
    if "chief" in one.roles:
        if not one.beside & FORCES:
            return False
        narrowing -= FORCES
    return "former" not in one.roles and not any(word[:1].isalpha() for word in narrowing)


_NOT_THE_HEAD = frozenset(("deputy", "vice", "former", "then"))
"""With the title of a head of state or of government: somebody else."""

_BESIDE = frozenset(("the", "of", "for", "and", "our", "prime", "mr.", "mrs.", "ms.", "dr.", "h.e.", "excellency"))
"""What may stand beside an office without saying whose it is."""


def is_endorsement(one: Proposition, voice: str, kind: Kind, officers: frozenset[str] = frozenset()) -> bool:
    """Whether a foreign or independent party gives credit.

    Args:
        one: the proposition.
        voice: whose words it is.
        kind: its kind; what others merely count or plan is no credit.
        officers: those who hold an office of the official side.
    """
    if voice == "author":
        return bool(CREDIT.search(one.wording))
    if voice in officers:
        return False
    turn = one.unit.turn
    if FAULT.search(one.wording) or (turn is not None and turn.is_of(voice) and not FAVOUR.search(one.wording)):
        return False  # in a debate whoever takes the floor is no outsider by that
    names = {word.strip(".,'’").lower() for word in voice.split()}
    names |= {word.removesuffix("s") for word in names}
    return kind.name in ("evaluation", "causal", "provision", "event") and not names & (OWN_OFFICES | PEOPLE_AT_LARGE)


def is_checkable(one: Proposition, kind: Kind) -> bool:
    """Whether public evidence could settle it: facts and figures can be looked up, plans and bare praise cannot."""
    if kind.name == "intention":
        return False
    if kind.name != "evaluation":
        return True
    text = one.wording
    ranked = any(token.tag_ in ("JJS", "RBS") for token in one.quantities)
    concluded = one.verb.lemma_ in SHOWING and one.verb.pos_ == "VERB"
    counted = bool(one.quantities) or any(YEAR.fullmatch(token.text) for token in one.tokens)
    return bool(TESTABLE.search(text) or CREDIT.search(text) or concluded or ranked or counted or _denies_a_deed(one))


def _denies_a_deed(one: Proposition) -> bool:
    """Whether it says that something was never done ("has not risen", "no member was ever convicted")."""
    verb = one.verb
    done = verb.tag_ in ("VBD", "VBN") and verb.lemma_ != "be"
    return done and any(token.dep_ == "neg" or token.lower_ in _NOBODY for token in one.tokens)


_NOBODY = frozenset(["no", "nobody", "none", "never"])
"""With a verb of the past: what is said never to have been."""
