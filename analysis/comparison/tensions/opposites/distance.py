"""Distance from power, and power's hand in the same sentence as the body: a broad net beside the patterns.

The patterned rules know how officials usually word it. Here a sentence of distance is met with any sentence that
has the same body, a holder of power and a word of holding near each other, in whatever construction.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from analysis.comparison.tensions.opposites import distance_words as cues
from analysis.comparison.tensions.opposites.doers import doers, institution, may_stand_apart
from analysis.comparison.tensions.opposites.independence_words import INDEPENDENT, NO_CLAIM, RULERS
from analysis.comparison.tensions.read.bodies import Bodies, Mention
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.passages import Passage
from analysis.extraction.parse.grammar import beside
from analysis.text.caseless import Caseless, Texts
from analysis.text.words import THIRD_PERSON

REACH = 12
"""Tokens between a body or a holder of power and the word that ties them."""

_PLANNED = Caseless(r"\b(?:will|shall|should|must|to be made|let|would|if)\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Body:
    heads: frozenset[str]
    words: frozenset[str]
    key: str
    named: bool


def find_distances(found: Sequence[Passage], bodies: Bodies, told: Texts) -> Iterator[Candidate]:
    """Sentences that hold a body at a distance, beside those in which power reaches it.

    Args:
        found: the passages of a text, in reading order.
        bodies: the bodies in them.
        told: what they say.
    """
    claims = list(_claims(found, bodies, told))
    wanted: dict[str, list[int]] = defaultdict(list)
    for number, (_, _, body) in enumerate(claims):
        for head in body.heads:
            wanted[head].append(number)
    if not claims:
        return
    for index, passage in enumerate(found):
        near = _near(passage, index, bodies, wanted)
        powers = [token for token in passage.tokens if _powerful(token)] if near else []
        if not powers:
            continue
        ties = [token for token in passage.tokens if _holds(token) and not _denied(token)]
        own: list[tuple[int, int]] | None = None
        for place, body in near:
            hold = _hold(powers, ties, body)
            if not hold:
                continue
            tie, power = hold
            for number in {number for head in body.heads for number in wanted.get(head, ())}:
                claim, span, other = claims[number]
                if claim is passage or not _same(other, body):
                    continue
                if place is not None and abs(place - tie.i) > 2 * REACH:
                    continue
                if other.named and place is not None and _any(passage, place):
                    continue
                strength = 0.62 + 0.14 * (tie.lemma_.lower() in cues.FIRM) if _holds(tie) else 0.46
                strength += 0.08 * (abs(power.i - tie.i) <= 5) + 0.04 * (place is None or abs(place - tie.i) <= 6)
                start, end = sorted((tie, power), key=lambda token: token.i)
                begin, stop = start.idx - passage.offset, end.idx + len(end.text) - passage.offset
                if own is None:
                    own = [
                        one.span() for pattern in (cues.DISTANT, INDEPENDENT) for one in pattern.finditer(passage.text)
                    ]
                if any(first < stop and begin < last for first, last in own):
                    continue  # it says how far it stands, too
                written = bodies.written(other.key)
                said, yet = (" ".join(text.split()) for text in (claim.text[slice(*span)], passage.text[begin:stop]))
                why, question = f"{written or other.key}: “{said}”, yet “{yet}”", free_to(other.key, written)
                sides, places = (claim.span, passage.span), (claim.place(*span), passage.place(begin, stop))
                yield Candidate.of("independence", round(strength, 3), sides, places, why, question)


def _claims(found: Sequence[Passage], bodies: Bodies, told: Texts) -> Iterator[tuple[Passage, tuple[int, int], _Body]]:
    """What holds which body at a distance: the passage, the place in it and the body."""
    for index, match in told.having(cues.DISTANT).items():
        passage = found[index]
        if _PLANNED.search(passage.text, 0, match.start()) or NO_CLAIM.search(passage.text, 0, match.start()):
            continue
        for body in _subjects(passage, index, bodies, match):
            yield passage, match.span(), body


def free_to(key: str, written: str) -> str:
    """What would dissolve it that a body said to be independent is in somebody's hands; the passages may say "it".

    Args:
        key: a common noun, which may stand for one or for many ("judge").
        written: a name as the text has it; "" where there is none.
    """
    if written:
        return f"Could {written} decide against those who appoint, fund or direct it, and has it ever done so?"
    of_whom = f"those of whom this is said ({key})"
    return f"Could {of_whom} decide against whoever appoints, funds or directs them, and have they ever done so?"


def _subjects(passage: Passage, index: int, bodies: Bodies, match: re.Match[str]) -> list[_Body]:
    """Whom a claim is about: the subject of its clause or of its sentence, or what a pronoun there means."""
    about, cue = doers(passage, *match.span()), match.start()
    own = [one for one in bodies.mentions[index] if institution(one, passage) and not _rules(one)]
    opening = passage.tokens[0] if len(passage.tokens) else None
    if opening is not None and opening.lower_ in THIRD_PERSON and not (about and opening.i not in about):
        pointed = bodies.pointed(index, opening.lower_)
        body = _body(pointed) if pointed and may_stand_apart(pointed, bodies) else None
        return [body] if body and body.heads else []
    before = [one for one in own if one.start <= cue + 2]
    if about:
        before = [one for one in before if any(word.i in about for word in passage.words(one.start, one.end))]
    result = [_body(one) for one in before]
    if not result:  # "nobody tells the Institute what to publish"
        result = [_body(one) for one in own if one.start > cue][:1]
    return [body for body in result if body.heads][:3]


def _rules(mention: Mention) -> bool:
    """Whether a mention is of whoever governs, who needs no distance from himself."""
    return "commissioner" not in mention.key and bool(re.fullmatch(RULERS, mention.key, re.IGNORECASE))


def _body(mention: Mention) -> _Body:
    words = frozenset(word.removesuffix("s") if len(word) > 4 else word for word in mention.words)
    return _Body(heads=_heads(mention.key), words=words, key=mention.key, named=mention.named)


@lru_cache(maxsize=4096)
def _heads(key: str) -> frozenset[str]:
    """The nouns that say what sort of body a key names, in one number; general nouns say nothing."""
    head = key.split(" of ")[0].split(" for ")[0].split(" on ")[0].split()[-1:]
    heads = frozenset(word.removesuffix("s") if len(word) > 4 else word for word in head)
    return (heads | {key} if len(key.split()) == 1 else heads) - cues.GENERAL


def _near(passage: Passage, index: int, bodies: Bodies, wanted: dict[str, list[int]]) -> list[tuple[int | None, _Body]]:
    """The bodies of a passage that some claim is about, each with the index of its token (None for a pronoun's)."""
    result: list[tuple[int | None, _Body]] = []
    for mention in bodies.mentions[index]:
        if _heads(mention.key) & wanted.keys():
            tokens = passage.words(mention.start, mention.end)
            if tokens:
                result.append((tokens[-1].i, _body(mention)))
    opening = passage.tokens[0].lower_ if len(passage.tokens) else ""
    if not result and opening in THIRD_PERSON:
        pointed = bodies.pointed(index)
        if pointed and _heads(pointed.key) & wanted.keys():
            result.append((None, _body(pointed)))
    return result


def _same(one: _Body, other: _Body) -> bool:
    """Whether two mentions may be one body: one head, and neither's words contradict the other's."""
    return one.key == other.key or (
        bool(one.heads & other.heads) and (one.words <= other.words or other.words <= one.words)
    )


def _any(passage: Passage, place: int) -> bool:
    """Whether a noun stands for any of its kind: "each council" is not the Council."""
    return any(child.lower_ in cues.EACH for child in passage.doc[place].lefts)


def _hold(powerful: Sequence[Token], holding: Sequence[Token], body: _Body) -> tuple[Token, Token] | None:
    """The word of holding and the holder of power, other than the body itself, that stand nearest each other."""
    powers = [token for token in powerful if token.lemma_.lower() not in body.words]
    ties = [token for token in holding if token not in powers]
    pairs = [
        (abs(tie.i - power.i), tie.lemma_.lower() not in cues.FIRM, tie.i, tie, power)
        for tie in ties
        for power in powers
    ]
    pairs = [pair for pair in pairs if pair[0] <= REACH]
    if not pairs:
        return _tied(powers)
    best = min(pairs, key=lambda pair: (pair[1], pair[0], pair[2]))
    return best[3], best[4]


def _tied(powers: Sequence[Token]) -> tuple[Token, Token] | None:
    """Whatever verb a holder of power stands under: weaker, for it may say anything."""
    for power in (one for one in powers if one.lower_ not in cues.MINE):
        for verb in power.ancestors:
            if verb.pos_ == "VERB" and not _denied(verb):
                return verb, power
    return None


def _holds(token: Token) -> bool:
    back = token.i + 1 < len(token.doc) and beside(token, 1).lower_ == "back"
    return token.lemma_.lower() in cues.HOLDS or (back and token.lemma_.lower() in ("call", "send", "order"))


def _powerful(token: Token) -> bool:
    if token.lower_ in cues.MINE:
        return token.lower_ != "me" or token.dep_ in ("pobj", "dobj", "dative")
    lemma = token.lemma_.lower()
    if token.lower_ == "governors":  # of a school or hospital
        return False
    if lemma == "director":
        return token.i + 1 < len(token.doc) and beside(token, 1).lower_ in ("-", "general")
    return (lemma in cues.POWER or token.lower_ in cues.POWER) and token.pos_ in ("NOUN", "PROPN")


def _denied(token: Token) -> bool:
    around = [child.lower_ for child in token.children] + [child.lower_ for child in token.head.children]
    return any(word in cues.NOT for word in around)
