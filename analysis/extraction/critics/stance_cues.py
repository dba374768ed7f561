"""Cues: the verbs of a sentence that make an outside voice ask, find fault, praise or state, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.demand_words import ASKING
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.pages import Page
from analysis.extraction.critics.stance_weight import CUES, Cue
from analysis.extraction.parse.model import Parsed
from analysis.text.words import MONTHS, WEEKDAYS

_RANK = {"fault": 0, "ask": 1, "praise": 2, "state": 3, "judge": 4}


_GAP = re.compile(
    r"(?:^|[,;:–—(]|\band\b|\bbut\b|\bor\b|\byet\b|\bthen\b)\s*(?:(?:and|but|or|then|also|further|finally|therefore|so|to|has|have|had|is|"
    r"was|are|were|be|been|keeps?|kept|now|again|in\s+vain|thus|moreover|would|will|did|do|does|not|never|\w+ly|it|she|he|they)\s+)*$",
    re.IGNORECASE,
)
"""What may stand between two cues of one subject."""

_BARE = re.compile(r"(?:^|[;:–—]|\band\b|\bbut\b)\s*(?:\w+\s+){0,2}(?:he|she|it|they)\s+(?:\w+\s+)?$", re.IGNORECASE)


_INVERTED = re.compile(r"(?:[”\"’»]|\bnor)\s*$", re.IGNORECASE)


_REACH = 300
"""Characters before a place in which what stands right before it is looked for: more would be another clause, and all
of a sentence, for each of its cues, is its length squared."""

_DATE = "(?:" + "|".join(sorted(word.capitalize() for word in (*MONTHS, *WEEKDAYS))) + ")"
_PLACED = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Aa]t|to|[Ff]rom|[Bb]efore|[Aa]fter|of|with|under)\s+(?:the\s+)?(?!"
    + _DATE
    + r"\s+$)(?:[A-Z][\w’'-]*\s+)*$"
)
"""Before a name: it says where or when, and not who; behind a month or a weekday the name is another's."""

_ALLOWED = re.compile(r"\b(?:may|might|can)\s+(?:\w+ly\s+|also\s+|then\s+|now\s+)?$", re.IGNORECASE)
"""Before a verb: what somebody is free to do, and not what is done ("parents may ask for a copy")."""

_NAMED_FIRST = re.compile(
    r"(?!(?:In|On|At|From|Before|After|With|Under|To|Of)\s)"
    r"[A-Z][\w’'-]+(?:\s+(?:(?:of|for|the|and|in|on)\s+)*[A-Z][\w’'-]+)+(?=[\s,])"
)
"""A name of several words that opens a sentence."""


class CueFinder:
    """Finds the cues of a sentence.

    Args:
        page: the text as it shows itself.
        floor: who speaks.
    """

    def __init__(self, page: Page, floor: Floor) -> None:
        """Take the floor as it is."""
        self.page, self.floor = page, floor

    def find(self, text: str, start: int) -> list[Cue]:
        """The cues in order of the sentence that begins at ``start``; ``text`` is it, asides and quotations blanked."""
        spotted: list[tuple[int, int, int, str]] = []
        for kind, pattern in CUES.items():
            spotted += [(m.start(), m.end(), _RANK[kind], kind) for m in pattern.finditer(text)]
        spotted.sort(key=lambda one: (one[0], one[2], -one[1]))
        found: list[Cue] = []
        reach = 0
        for left, right, _, kind in spotted:
            if left < reach:
                continue
            if _right_before(_ALLOWED, text, left):
                continue
            owner = self._subject(start + left, start + right, text, left, found)
            if owner is None:
                continue
            voice, head = owner
            self.floor.hear(*voice)  # so that "it" later in the sentence is this voice
            found.append(Cue(start + left, start + right, kind, voice, max(head, start)))
            reach = right
        return found

    def _subject(self, place: int, stop: int, text: str, left: int, before: Sequence[Cue]) -> tuple[Voice, int] | None:
        """The outside voice that is the subject of the cue at a place, and where its part of the sentence begins."""
        at = self._verb(place, stop)
        if at is None:
            phrase = " " in self.page.source[place:stop].strip()
            return self._fronted(text, left, place - left) if phrase and not before else None
        token, one = at
        alone = " " not in self.page.source[place:stop].strip()
        helped = {child.dep_ for child in token.lefts if child.dep_ == "auxpass" or child.lower_ in ("may", "can")}
        if alone and token.tag_ == "VBN" and helped >= {"auxpass", "aux"}:
            return None  # "may be dismissed only for misconduct": done to it
        if (
            token.tag_ == "VB"
            and token.lemma_ in ASKING
            and any(child.lower_ in ("should", "must") for child in token.lefts)
        ):
            return None  # "donors should press the Ministry to …": whoever says so asks, and nobody reports
        if before and self._is_asked(token, before[-1]):
            return None
        joined = _right_before(_GAP, text, left)
        if (
            before
            and joined
            and re.match(r"(?:[,;:–—]|and|but|or|yet|then)", joined.group().strip())
            and not _right_before(_BARE, text, left)
        ):
            return before[-1].voice, place - left + joined.start()
        base = place - left
        subject = subject_of(token)
        if subject is not None and subject.i > token.i and not _right_before(_INVERTED, text, left):
            subject = None
        if (
            before
            and subject is not None
            and (token.dep_ in ("relcl", "ccomp", "acl") or _nested(text, left, before[-1], place))
        ):
            return None
        if subject is not None:
            span = self.page.place(subject.doc[subject.left_edge.i], one)
            if subject.lower_ in ("it", "there") and subject.dep_ == "expl":
                return None
            voice = self.floor.who(subject, one)
            joined_name = any(child.pos_ == "PROPN" and child.dep_ == "conj" for child in subject.children)
            named = (subject.pos_ == "PROPN" or joined_name) and subject.i == subject.sent.start
            if voice is None and (subject.lower_ == "which" or subject.tag_ == "NNS" or named) and not before:
                return self._fronted(text, left, base)
            if voice is not None:
                head = self._clause_start(text, left if span is None else span[0] - (place - left), place - left)
                return voice, head
            return None
        return self._fronted(text, left, base) if not before else None

    def _is_asked(self, token: Token, cue: Cue) -> bool:
        """Whether a verb is part of what the cue before it asks or says: bare, where that cue's is not.

        "The Board urged the Ministry to open the files and condemn the raid", "said it should also consider …". A verb
        with its own subject and no "should" is none: "The Board reports delays; several unions urge the Ministry …".
        """
        if token.tag_ == "VBP" and any(child.dep_ == "nsubj" for child in token.lefts):
            return False
        reporting = self._verb(cue.start, cue.end)
        if reporting is None or token.tag_ not in ("VB", "VBP") or token.lower_ != token.lemma_.casefold():
            return False
        return reporting[0].tag_ in ("VBD", "VBZ") and cue.kind in ("ask", "state")

    def _fronted(self, text: str, left: int, base: int) -> tuple[Voice, int] | None:
        """The name a sentence opens with, where the parser found the cue no subject."""
        for match in re.finditer(r"[A-Z][\w’'-]*", text[:left]):
            if match.start() > 40:
                return None
            if _PLACED.search(text[: match.start()]) or match.group().endswith(("'s", "’s")):
                continue
            at = self.page.token(base + match.start())
            if at is not None and at[0].pos_ == "PROPN":
                while at[0].dep_ == "compound" and at[0].head.i == at[0].i + 1:
                    at = at[0].head, at[1]
                voice = self.floor.who(*at)
                if voice is not None:
                    return voice, base
        title = _NAMED_FIRST.match(text[:left])
        if title and self.floor.outside(title.group(), "organisation"):
            return (title.group(), "organisation"), base
        return None

    def _clause_start(self, text: str, at: int, base: int) -> int:
        joined = re.search(r"[,;:–—]?\s*(?:and|but|while)?\s*$", text[: max(at, 0)])
        return base + (joined.start() if joined else max(at, 0))

    def _verb(self, place: int, stop: int) -> tuple[Token, Parsed] | None:
        first = None
        for match in re.finditer(r"[\w’'-]+", self.page.source[place:stop]):
            at = self.page.token(place + match.start())
            if at is None:
                continue
            first = first or at
            if at[0].i and at[0].doc[at[0].i - 1].pos_ == "DET" and at[0].tag_ in ("VBN", "VBG"):
                return None
            if _is_misread(at[0]):
                return at
            if at[0].pos_ in ("VERB", "AUX") and (at[0].pos_ == "VERB" or first[0].pos_ == "AUX"):
                token = at[0]
                return (token, at[1])
        return None


def _is_misread(token: Token) -> bool:
    """Whether a verb was taken for a plural that heads its sentence and has a subject ("The report criticises")."""
    plural = token.tag_ == "NNS" and token.dep_ == "ROOT"
    return plural and any(child.dep_ == "nsubj" and child.i < token.i for child in token.lefts)


def _nested(text: str, left: int, before: Cue, place: int) -> bool:
    """Whether a cue stands in what an earlier cue of the sentence reports, in no clause of its own."""
    between = text[before.end - (place - left) : left]
    return before.kind in ("state", "fault", "ask") and not re.search(
        r"[;:–—]|,\s+(?:and|but|while)\b(?!\s+(?:that|whether|how|why)\b)|\band\s+(?:it|he|she|they)\b", between
    )


def _is_spokesman(token: Token) -> bool:
    """Whether a noun is an office with its holder named, and nothing governs it: "Its chair, Jane Roe, added …"."""
    named = any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in token.children)
    return token.dep_ == "ROOT" and named and token.lemma_.casefold() in stance.SPOKESMEN


def subject_of(token: Token) -> Token | None:
    """The subject of a verb, its own or the one it shares with the verb it is joined to."""
    for _ in range(6):
        own = [child for child in token.children if child.dep_ in ("nsubj", "nsubjpass")]
        if own:
            return own[0]
        if token.dep_ == "relcl" or (token.dep_ == "acl" and _is_spokesman(token.head)):
            return token.head
        if token.dep_ in ("conj", "xcomp", "aux", "auxpass", "parataxis", "acomp", "dep") or (
            token.dep_ in ("ccomp", "advcl") and token.tag_ in ("VBG", "VB", "VBD", "VBZ", "VBN")
        ):
            token = token.head
            continue
        return None
    return None


def _right_before(pattern: re.Pattern[str], text: str, place: int) -> re.Match[str] | None:
    """What stands right before a place: a pattern that ends in ``$`` there."""
    return pattern.search(text, max(0, place - _REACH), place)
