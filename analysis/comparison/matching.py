"""What is matched when claims are set beside demands: a claim with its surroundings, a demand with its own."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from analysis.comparison.vocabulary import ADDRESSED, CHANGE, COMMON, POINTING, REPORTING
from analysis.extraction.attribution.names import JOINERS, proper_runs
from analysis.lexicon.words import base, content, stop_words

HEADING, POINTED, BEFORE = 0.3, 0.7, 0.3
"""How much the words of the heading, of a sentence pointed back to, and of the sentence before count for a claim."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A claim as it is matched.

    Attributes:
        text: the proposition.
        words: its base forms.
        bag: base forms with weights, those of heading and pointed-back sentence included.
        objects: pairs of a word and what stands to it as object, modifier or actor.
        points: it points back to the passage before ("it", "such", no subject of its own).
        follows: it stands with the passage before in one paragraph or list.
        paragraph: which paragraph of the text it stands in.
        section: the heading it stands under.
        kind: what kind of claim it is.
        quoted: another voice than the author's says it.
        start, end: offsets in the source.
        done: pairs of an act and what it is done to.
        named: words that stand in it only inside longer names.
    """

    text: str
    words: tuple[str, ...]
    bag: Mapping[str, float]
    objects: tuple[tuple[str, str], ...]
    points: bool
    follows: bool
    paragraph: int
    section: str
    kind: str
    quoted: bool
    start: int
    end: int
    done: tuple[tuple[str, str], ...] = ()
    named: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Query:
    """A demand as it is matched.

    Attributes:
        text: the demand without whom it is addressed to.
        words: its base forms.
        objects: as for a passage.
        voice: the critic.
        place: where it stands; None where that is another text than the claims'.
        around: what the critic speaks of throughout: the items of a list seldom repeat what the list is about.
        bare: the acts it is about that nothing in it says more of.
        named: as for a passage.
        bearer: the name of whom it says what they should be or have, which ``text`` may leave out.
    """

    text: str
    words: tuple[str, ...]
    objects: tuple[tuple[str, str], ...]
    voice: str
    place: tuple[int, int] | None = field(default=None)
    around: tuple[str, ...] = field(default=())
    bare: frozenset[str] = field(default=frozenset())
    named: frozenset[str] = field(default=frozenset())
    bearer: frozenset[str] = field(default=frozenset())


def weight(word: str) -> float:
    """How much a word of a demand says about its matter: nothing for "urged", little for "abolish"."""
    if word in REPORTING:
        return 0.0
    if word in CHANGE:
        return 0.45
    return 0.6 if word in COMMON else 1.0


def objects(tokens: Doc | Span) -> tuple[tuple[str, str], ...]:
    """Pairs (word, what stands to it as modifier, object, actor or acted-upon thing), as base forms.

    "media registration" gives (registration, media) and so differs from "party registration", whatever the order
    of the words ("registration of media").
    """
    pairs = ((base(head.text), base(token.text)) for head, token in bound(tokens))
    empty = stop_words()
    return tuple((a, b) for a, b in pairs if a not in empty and b not in empty and weight(a) and weight(b))


def bound(tokens: Doc | Span) -> Iterator[tuple[Token, Token]]:
    """Nouns and verbs, each with what stands to it as modifier, object, actor or acted-upon thing."""
    for token in tokens:
        head: Token | None = None
        if (token.dep_ in ("compound", "amod", "nmod", "poss") and token.head.pos_ in ("NOUN", "PROPN")) or (
            token.dep_ in ("dobj", "nsubjpass", "nsubj") and token.head.pos_ == "VERB"
        ):
            head = token.head
        elif token.dep_ == "pobj" and token.head.dep_ in ("prep", "agent"):
            head = token.head.head
        if head is not None and head.pos_ in ("NOUN", "PROPN", "VERB"):
            yield head, token


def matter(demand: Doc) -> str:
    """The demand without the one it is addressed to ("The Government should …"), who ties it to nothing."""
    addressed = {
        inner.i
        for token in demand
        if token.dep_ == "nsubj"
        and (token.pos_ == "PROPN" or base(token.text) in ADDRESSED)
        and any(child.lower_ in ("should", "must", "shall", "ought", "needs") for child in token.head.children)
        for inner in token.subtree
    }
    return "".join(token.text_with_ws for token in demand if token.i not in addressed)


def bearer(demand: Doc) -> frozenset[str]:
    """The base forms of the name of whom a demand says what they should be or have; :func:`matter` may leave it out.

    "The Ombudsman should be independent" is addressed to others, and about the Ombudsman.
    """
    return frozenset(
        base(inner.text)
        for token in demand
        if token.dep_ == "nsubj"
        and token.pos_ in ("PROPN", "NOUN")
        and token.head.lemma_ in ("be", "have", "receive", "enjoy")
        for inner in token.subtree
        if inner.pos_ in ("PROPN", "NOUN", "ADJ")
    )


def named(tokens: Doc | Span) -> frozenset[str]:
    """The words that stand only inside names of more than one word, as base forms.

    There they name and tell little: an Office for Freedom of the Press is no freedom, a Prime Minister no minister.
    """
    start = tokens.start if isinstance(tokens, Span) else 0
    inside = {
        place
        for first, last in proper_runs(tokens.doc, start, start + len(tokens))
        if sum(token.is_alpha and token.lower_ not in JOINERS for token in tokens.doc[first:last]) > 1
        for place in range(first, last)
    }
    words = {base(token.text) for token in tokens if token.i in inside}
    return frozenset(words - {base(token.text) for token in tokens if token.i not in inside})


def points_back(tokens: Doc | Span) -> bool:
    """Whether a passage leans on the one before: a pronoun or "such …" for its subject, or no subject at all."""
    words = [token for token in tokens if not token.is_space]
    return (
        any(token.lower_ in POINTING for token in words[:2])
        or any(token.lower_ in ("them", "these", "those", "such", "thereof") for token in words)
        or not any(token.dep_ in ("nsubj", "nsubjpass", "csubj", "expl") for token in words)
    )


def bag(words: Sequence[str], heading: str, before: Mapping[str, float] | None, pointed: bool) -> Mapping[str, float]:
    """A claim's words with weights, and for less those of its heading and of the sentence before.

    Args:
        words: its content words.
        heading: what it stands under.
        before: the bag of the claim before it, where it follows that one.
        pointed: it points back, so that those words weigh more.
    """
    found = dict.fromkeys(words, 1.0)
    for word in content(heading):
        found[word] = max(found.get(word, 0.0), HEADING)
    for word, part in (before or {}).items():
        carried = part * (POINTED if pointed else BEFORE)
        if not math.isclose(carried, 0.0, abs_tol=0.02):
            found[word] = max(found.get(word, 0.0), carried)
    return found
