"""What a demand wants: a thing gone, a thing in place, another hand in charge, a figure reached."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.comparison import polarity as p
from analysis.comparison import steps
from analysis.comparison.matching import weight
from analysis.lexicon import tied
from analysis.lexicon.words import base, content

CLOSE = 0.7
"""From this tie on two words are taken to speak of the same thing."""

_ACTS = ("ROOT", "ccomp", "xcomp", "conj", "advcl")
"""Where in a demand the act stands that it asks for."""


@dataclass(frozen=True, kw_only=True)
class Want:
    """What a demand wants.

    Attributes:
        gone: it wants a thing or practice to be absent.
        finding: it states what is wrong and leaves the demand unsaid.
        seen: it wants a thing shown to others than now see it.
        acts: the base forms of what is to be done.
        granted: the base forms of the verbs for what was done already; the demand finds fault with how it was done
            ("compensate" in "were compensated late").
        matter: the base forms of what it speaks of.
        unwanted: who should not be in charge.
        least: the figure to be reached, if any.
    """

    gone: bool
    finding: bool
    seen: bool
    acts: frozenset[str]
    granted: frozenset[str]
    matter: frozenset[str]
    unwanted: frozenset[str]
    least: float | None


def want(demand: Doc) -> Want:
    """Read a demand: what should be gone, who should not do it, what figure is to be reached."""
    words = [base(token.text) for token in demand]
    asks = any(token.lower_ in p.MODALS for token in demand) or any(word in p.ASKING for word in words[:3])
    gone = any(word in p.GONE or word.startswith(("decriminal", "de-")) for word in words) or any(
        token.dep_ == "neg" and any(child.lower_ in p.MODALS for child in token.head.children) for token in demand
    )
    imperative = bool(demand) and demand[0].tag_ == "VB"
    return Want(
        gone=gone,
        finding=not (asks or gone or imperative or any(word in p.CHANGE_NOUNS for word in words)),
        seen=any(word in steps.SEEING for word in words),
        acts=frozenset(base(token.text) for token in demand if token.pos_ in ("VERB", "NOUN") and token.dep_ in _ACTS),
        granted=frozenset(base(token.text) for token in demand if was_done(token)),
        matter=frozenset(word for word in content(demand.text) if weight(word) > 0.4),
        unwanted=frozenset(_unwanted(demand)),
        least=figure(demand.text) if re.search(r"\bat least|no (?:fewer|less) than|minimum", demand.text) else None,
    )


def was_done(token: Token) -> bool:
    """Whether a word is the verb of a statement that says something was done, not that it was not."""
    helpers = {child.lower_ for child in token.children if child.dep_ in ("aux", "auxpass")}
    over = token.tag_ == "VBD" or bool(helpers & {"was", "were", "has", "have", "had"})
    denied = any(child.dep_ == "neg" for child in token.children)
    return token.pos_ == "VERB" and token.dep_ in ("ROOT", "conj", "ccomp") and over and not denied


def figure(text: str) -> float | None:
    """The first figure of a passage that is no year, day or share."""
    for match in re.finditer(
        r"(?<![\w.,])(\d[\d,   ]*(?:\.\d+)?)(?!\s*(?:%|per ?cent|percent|days?\b|months?\b|years?\b))", text
    ):
        value = float(re.sub(r"[^\d.]", "", match.group(1)) or 0)
        if not (1900 <= value <= 2100):
            return value
    return None


def _unwanted(demand: Doc) -> Iterable[str]:
    """Who should not do it: "not by a minister", "transfer from the ministry", "power of the cabinet" to be gone."""
    for token in demand:
        if token.lower_ in ("by", "from", "than") and any(
            child.dep_ == "pobj" and child.pos_ in ("NOUN", "PROPN") for child in token.children
        ):
            before = [other.lower_ for other in demand[max(0, token.i - 3) : token.i]]
            moves = any(base(other.text) in ("transfer", "move", "take", "shift") for other in demand[: token.i])
            if "not" in before or "rather" in before or (token.lower_ == "from" and moves):
                yield from (base(child.text) for child in token.children if child.dep_ == "pobj")
        if token.dep_ == "poss" and any(base(other.text) in p.GONE for other in demand[: token.i]):
            yield base(token.text)
        if token.dep_ == "amod" and token.lower_.endswith("ial") and tied(base(token.text), "minister") >= CLOSE:
            yield "minister"
