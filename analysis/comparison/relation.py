"""How a claim stands to a demand: a suggestion by rule, and the reason for it in one sentence.

Two questions are asked. What does the demand want: a thing gone, a thing in place, another hand in charge, a figure
reached? And what does the claim assert: that the matter is settled without exception, a step or a plan, the state
complained of, a limit or a power kept, or only a fact beside it? Each rule answers with its reason; the first that
answers decides, and a reader may decide otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.comparison import polarity as p
from analysis.comparison import steps
from analysis.comparison.lexicon import tied
from analysis.comparison.matching import weight
from analysis.comparison.words import base, content
from analysis.extraction.extract import Statement

CLOSE = 0.7
"""From this tie on two words are taken to speak of the same thing."""


_ACTS = ("ROOT", "ccomp", "xcomp", "conj", "advcl")
"""Where in a demand the act stands that it asks for."""


_ASSERTED = ("ROOT", "conj", "xcomp", "ccomp", "relcl")
"""Where in a claim a verb stands that says what is done."""


@dataclass(frozen=True, kw_only=True)
class Want:
    """What a demand wants.

    Attributes:
        gone: it wants a thing or practice to be absent.
        finding: it states what is wrong and leaves the demand unsaid.
        seen: it wants a thing shown to others than now see it.
        acts: the base forms of what is to be done.
        matter: the base forms of what it speaks of.
        unwanted: who should not be in charge.
        least: the figure to be reached, if any.
    """

    gone: bool
    finding: bool
    seen: bool
    acts: frozenset[str]
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
        matter=frozenset(word for word in content(demand.text) if weight(word) > 0.4),
        unwanted=frozenset(_unwanted(demand)),
        least=_figure(demand.text) if re.search(r"\bat least|no (?:fewer|less) than|minimum", demand.text) else None,
    )


def relate(demand: Doc, claim: Statement) -> tuple[str, str]:
    """Suggest how a claim stands to a demand.

    Args:
        demand: the parsed demand.
        claim: the claim.

    Returns:
        ``addresses``, ``partly_addresses``, ``in_tension`` or ``touches``, and one sentence that says why.
    """
    wanted = want(demand)
    tokens = claim.proposition.tokens
    text = f" {claim.proposition.text.lower()} "
    words = [base(token.text) for token in tokens]
    common = {word for word in wanted.matter if any(tied(word, other) >= CLOSE for other in words)}

    figure = _figure(text)
    if wanted.least is not None and figure is not None and claim.kind != "intention":
        if figure < wanted.least and p.COUNTED.search(text) is None:
            return "in_tension", f"Gives {figure:g} where the demand asks for at least {wanted.least:g}."
        if figure >= wanted.least and common:
            return "addresses", f"Gives {figure:g}, which reaches the {wanted.least:g} demanded."

    if word := _first(p.STUDY, text):
        return "touches", f"Says that the matter is looked at (“{word}”), not that anything is done."
    if claim.kind == "intention" or p.PLAN.search(text):
        if word := _first(p.STAYS, text):
            return "in_tension", f"Says that things stay as they are (“{word}”)."
        return "partly_addresses", "Announces a step that is still to be taken."
    if word := _first(p.STAYS, text):
        return "in_tension", f"Says that things stay as they are (“{word}”)."

    agent = next((a for a in _agents(tokens) if any(tied(a, other) >= CLOSE for other in wanted.unwanted)), "")
    if agent:
        return "in_tension", f"Puts {agent} in charge, whom the demand wants out of it."

    if word := _first(p.BEGUN, text):
        return "partly_addresses", f"Says that it holds from some day on (“{word}”), not what was before."
    if word := _first(p.INDEPENDENT, text):
        if wanted.finding:
            return "addresses", f"Asserts the independence (“{word}”) that the critic finds wanting."
        return "partly_addresses", f"Asserts independence (“{word}”) without saying how it is secured."
    main = _main(tokens)
    limit = _first(p.LIMIT, _unconditional(tokens)) or (_first(p.PENAL, text) if wanted.gone else "")
    if word := _first(p.SETTLED, main):
        return "addresses", f"Says that the matter is settled (“{word}”)."
    if word := _first(p.MEETS, text):
        return "in_tension", f"Says that the matter is in order (“{word}”), which the critic disputes."
    if (wanted.gone or wanted.finding) and " no longer " in text:
        return "addresses", "Says that what the demand is about is done “no longer”."
    if claim.kind != "evaluation" and (word := _first(steps.USED, text)):
        return "in_tension", f"Shows in use what the critic speaks of (“{word}”)."
    if claim.kind == "statistic":
        if word := _first(p.DENIES, text):
            return "touches", f"Counts cases (“{word}”) without speaking of the rule."
        if wanted.gone and common:
            return "in_tension", f"Counts what the demand wants gone ({', '.join(sorted(common))})."
        return "touches", "Gives a figure on the same matter without answering the demand."
    if (word := _first(p.DENIES, text)) and not (wanted.gone and common):
        return "in_tension", f"Denies that there is a case (“{word}”)."
    universal = _first(p.UNIVERSAL, text)
    if universal and not (limit and not _first(p.SAFEGUARD, text)):
        if claim.kind == "evaluation" and not common:
            return "touches", "Praises the matter in general without answering the demand."
        if 3 * len(common) >= len(wanted.matter) or (common and _of_all(tokens)) or _allowed(tokens):
            return "addresses", f"Says without exception (“{universal}”) what the demand asks for."
        return "touches", f"Speaks without exception (“{universal}”) of a matter close by."
    if condition := _condition(tokens):
        return "in_tension", f"Makes it wait for a condition (“{condition}”)."
    step = _step(tokens) or _first(steps.PROGRAMME, main)
    if claim.kind in ("evaluation", "causal") and not limit:
        if step and common:
            return "partly_addresses", f"Takes a step (“{step}”) that does not go as far as the demand."
        return "touches", "Judges or explains the matter without answering the demand."
    if limit:
        return "in_tension", f"Keeps a limit or a power that the demand speaks against (“{limit}”)."
    if word := _first(p.NEUTRAL, text):
        return "touches", f"Tells of the same matter (“{word}”) without answering the demand."
    if wanted.seen and (word := _first(steps.SHOWN, text)):
        return "partly_addresses", f"Lets something be seen (“{word}”), less than the demand asks for."
    if word := _done(wanted, tokens, common):
        return "addresses", f"Says that what is demanded is done (“{word}”)."
    if step:
        return "partly_addresses", f"Takes a step (“{step}”) that does not go as far as the demand."
    if _negated(tokens):
        return "in_tension", "Says that it is not so, or not allowed."
    if claim.kind not in ("provision", "event"):
        return "touches", "Speaks of the same matter without answering the demand."
    if not common:
        return "in_tension", "Describes how things are done where the demand wants them otherwise, in words of its own."
    wish = "gone" if wanted.gone else "changed"
    return "in_tension", f"Describes as it stands what the demand wants {wish} ({', '.join(sorted(common))})."


def _main(tokens: Doc | Span) -> str:
    """The passage in lower case without its clauses of time, condition and description, which assert nothing."""
    left = {
        inner.i
        for token in tokens
        if token.dep_ in ("advcl", "relcl", "acl") and token.i != tokens[0].sent.root.i
        for inner in token.subtree
    }
    return " " + "".join(token.text_with_ws for token in tokens if token.i not in left).lower() + " "


def _step(tokens: Doc | Span) -> str:
    """The verb of a step that the passage asserts, not one of its conditions or descriptions."""
    for token in tokens:
        taken = token.pos_ == "VERB" and token.dep_ in _ASSERTED and base(token.text) in steps.STEPS
        if taken and not any(child.lower_ in ("may", "can", "could", "might") for child in token.children):
            return token.text
    return ""


def _done(wanted: Want, tokens: Doc | Span, common: frozenset[str] | set[str]) -> str:
    """The verb by which the passage says that what is to be done is done, to a thing of which the demand speaks."""
    for token in tokens:
        if token.pos_ != "VERB" or token.dep_ not in ("ROOT", "conj", "ccomp") or _negated(tokens):
            continue
        word = base(token.text)
        acts = {act for act in wanted.acts if tied(act, word) >= CLOSE}
        if acts and common - acts and (word in p.GONE or not wanted.gone):
            return token.text
    return ""


def _allowed(tokens: Doc | Span) -> bool:
    """Whether it is said that one may: "may", "can", "is free to", "has the right to"."""
    return any(token.lower_ in ("may", "can", "free", "entitled", "right") for token in tokens) and not _negated(tokens)


def _condition(tokens: Doc | Span) -> str:
    """A clause that what is said has to wait for: "once the minister is satisfied", "until a panel agrees"."""
    for token in tokens:
        if token.dep_ == "advcl":
            opening = " ".join(inner.lower_ for inner in list(token.subtree)[:3])
            if opening.startswith(p.WAITING):
                return opening
    return ""


def _of_all(tokens: Doc | Span) -> bool:
    """Whether it is said of all or none: the subject is "everyone", "no one", "every court", "any citizen"."""
    return any(
        word.lower_ in p.ALL
        for token in tokens
        if token.dep_ in ("nsubj", "nsubjpass", "attr", "dative")
        for word in (token, *token.children)
    )


def _unconditional(tokens: Doc | Span) -> str:
    """The passage in lower case without its conditions: what holds "if …" is no limit of its own."""
    left = {
        inner.i
        for token in tokens
        if token.dep_ == "advcl" and any(child.lower_ == "if" for child in token.children)
        for inner in token.subtree
    }
    return " " + "".join(token.text_with_ws for token in tokens if token.i not in left).lower() + " "


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


def _agents(tokens: Doc | Span) -> Iterable[str]:
    """Who does it: what follows "by" after a passive, or the subject of an active verb of power."""
    for token in tokens:
        if (
            (token.dep_ == "pobj" and token.head.lower_ == "by")
            or (
                token.dep_ == "pobj"
                and token.head.lower_ == "with"
                and base(token.head.head.text) in ("stay", "rest", "lie")
            )
            or (token.dep_ == "nsubj" and base(token.head.text) in p.POWER)
        ):
            yield from _names(token)


def _names(token: Token) -> Iterable[str]:
    yield base(token.text)
    yield from (base(child.text) for child in token.children if child.dep_ in ("compound", "amod", "poss"))
    for child in token.children:  # "by order of the Cabinet"
        if child.lower_ == "of":
            yield from (base(inner.text) for inner in child.children if inner.dep_ == "pobj")


def _negated(tokens: Doc | Span) -> bool:
    return any(token.dep_ == "neg" or token.lower_ in ("cannot", "nobody", "none", "never") for token in tokens)


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group().strip() if match else ""


def _figure(text: str) -> float | None:
    """The first figure of a passage that is no year, day or share."""
    for match in re.finditer(
        r"(?<![\w.,])(\d[\d,   ]*(?:\.\d+)?)(?!\s*(?:%|per ?cent|percent|days?\b|months?\b|years?\b))", text
    ):
        value = float(re.sub(r"[^\d.]", "", match.group(1)) or 0)
        if not (1900 <= value <= 2100):
            return value
    return None
