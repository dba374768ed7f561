"""A passage so that it can be read alone: what "they" stands for in brackets, no comma before it, no head of a page."""

from __future__ import annotations

from analysis.presentation.wording import letters
from analysis.records import Case, Claim, Critique, Tension
from analysis.text.lines import on_one_page

POINTING = frozenset(("they", "it", "its", "their", "theirs", "he", "she", "his", "her", "who", "which", "we", "our"))
"""First words of a passage that point to what stands before it."""

LOWERED = frozenset(("the", "a", "an", "our", "its", "their", "this", "these"))
"""First words of what is put into brackets that have a capital only where they open a sentence."""

MOST_WORDS = 24
"""Words in brackets, at most: more would be another passage."""

LEAST_ALIKE = 2
"""Words at the end that a passage and its reading need to share."""


LEAST_START = 12
"""Characters in which the beginning of a claim and of a side of a pair have to be the same."""


def read_alone(quote: str, claim: Claim | None) -> str:
    """A quotation with what its first word points to, or what it leaves out before it, in brackets.

    Args:
        quote: of the claim, whole or its beginning.
        claim: whose ``proposition`` says how the passage was read; None where it is no claim.
    """
    found = _brackets(claim.quote, claim.proposition) if claim and claim.quote.startswith(quote[:LEAST_START]) else None
    if found is None:
        return _trimmed(quote)
    first, brackets = found
    rest = _trimmed(quote)[len(first) :].strip()
    return f"{first} [{brackets}] {rest}".strip()


def side_alone(tension: Tension, letter: str, case: Case | None) -> str:
    """One side of a pair in the same way; as it stands where no case is given."""
    quote, of = (tension.a_quote, tension.a_claim) if letter == "a" else (tension.b_quote, tension.b_claim)
    return read_alone(quote, next((one for one in case.claims if one.claim_id == of), None) if case and of else None)


def side_voice(tension: Tension, letter: str, case: Case | None) -> str:
    """Who says one side of a pair, where it is not the text itself: the voice of the claim, or of the critic.

    Args:
        tension: the pair.
        letter: of the side.
        case: where its claims and critiques are; None: nobody can be told.
    """
    if case is None:
        return ""
    of = tension.a_claim if letter == "a" else tension.b_claim
    claim = next((one for one in case.claims if one.claim_id == of), None)
    if claim:
        return "" if claim.voice == "author" else claim.voice
    critique = side_critique(tension, letter, case)
    return critique.voice if critique else ""


def side_critique(tension: Tension, letter: str, case: Case) -> Critique | None:
    """What a critic demands, or finds fault with, in the words of one side of a pair; None where it is a claim's."""
    of, start, end = (
        (tension.a_claim, tension.a_start, tension.a_end)
        if letter == "a"
        else (tension.b_claim, tension.b_start, tension.b_end)
    )
    if any(one.claim_id == of for one in case.claims):
        return None
    here = (one for one in case.critiques if one.source == case.source.name)
    return next((one for one in here if one.start < end and start < one.end), None)


def _brackets(quote: str, proposition: str) -> tuple[str, str] | None:
    """The word that points, or "", and what it was read as; None where the two differ in another way."""
    ours, theirs = _trimmed(quote).split(), _trimmed(proposition).split()
    alike = 0
    while alike < min(len(ours), len(theirs)) and letters(ours[-1 - alike]) == letters(theirs[-1 - alike]):
        alike += 1
    first, added = ours[: len(ours) - alike], theirs[: len(theirs) - alike]
    if alike < LEAST_ALIKE or not 0 < len(added) <= MOST_WORDS:
        return None
    if len(first) > 1 or (first and first[0].casefold() not in POINTING):
        return None
    words = " ".join(added).rstrip(" ,;")
    if added[0].casefold() in LOWERED:
        words = words[0].lower() + words[1:]
    return "".join(first), words


def _trimmed(quote: str) -> str:
    return on_one_page(quote).lstrip(" ,;:–—\n")
