"""Nouns that announce: "its call for …", "his first wish is …", "her verdict: …", and whose they are."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.pages import Page
from analysis.extraction.critics.stance_cues import subject_of
from analysis.extraction.critics.stance_weight import TELLING, Stance, praising
from analysis.extraction.parse.model import Parsed


class NounReader:
    """Reads what nouns of asking and fault-finding announce.

    Args:
        page: the text as it shows itself.
        floor: who speaks.
    """

    def __init__(self, page: Page, floor: Floor) -> None:
        """Take the floor as it is."""
        self.page, self.floor = page, floor

    _NAMES = re.compile(
        r"\b(?P<noun>"
        + "|".join(sorted(stance.ASKED | stance.FAULTED | stance.LISTED, key=len, reverse=True))
        + r")(?:e?s)?\b",
        re.IGNORECASE,
    )

    def read(self, text: str, start: int, end: int) -> list[Stance]:
        """The stances of the sentence ``start:end``; ``text`` is the sentence with asides and quotations blanked."""
        source = self.page.source
        found: list[Stance] = []
        reach = 0
        for match in self._NAMES.finditer(text):
            if match.start() < reach:
                continue
            noun = match["noun"].casefold()
            at = self.page.token(start + match.start())
            if at is None or (at[0].pos_ not in ("NOUN", "ADJ", "PROPN") and at[0].tag_ not in ("NN", "NNS")):
                continue
            owner = self._owner(*at, text, match.start(), start)
            if owner is None:
                continue
            rest = text[match.end() :]
            piece = self._after_noun(at[0], at[1], noun, rest, start + match.end(), end)
            if piece is None:
                continue
            left, right = piece
            kind = "ask" if noun in stance.ASKED else "fault" if noun in stance.FAULTED else "item"
            if (kind != "ask" and praising(source[left:right])) or words.MET.search(source[start:end]):
                continue
            self.floor.hear(*owner)
            for one in parts(source, left, right, that=bool(re.search(r"\bthat\W*$", source[:left][-6:]))):
                begin, stop = spans.trimmed(source, *one)
                if stop - begin >= 8:
                    found.append(Stance(begin, stop, owner[0], noun, TELLING, (start, end), soft=kind == "item"))
            reach = right - start
        return found

    def _owner(self, token: Token, one: Parsed, text: str, at: int, start: int) -> Voice | None:
        own = self.floor.owner(token, one)
        if own is not None:
            return own
        cleft = re.search(r"\b[Ww]hat\s+(?:[\w’'-]+\s+){0,6}?$", text[:at])
        before = re.search(r"\b(its|their|his|her)\s+(?:[\w-]+\s+){0,3}$", text[:at], re.IGNORECASE)
        if before is not None or cleft is not None:
            pronoun = self.page.token(start + before.start(1)) if before else None
            return self.floor.who(*pronoun) if pronoun else None
        after = re.match(r"\w*\s+(?:of\s+(his|hers|theirs|its)|(he|she|they|it)\s+\w+)\b", text[at + len(token.text) :])
        if after is not None:
            place = at + len(token.text) + (after.start(1) if after.group(1) else after.start(2))
            pronoun = self.page.token(start + place)
            low = (after.group(1) or after.group(2)).casefold()
            low = {"hers": "her", "theirs": "their"}.get(low, low)
            return self.floor.pronoun(low, pronoun[1], pronoun[0]) if pronoun else None
        subject = (
            subject_of(token.head)
            if token.head.pos_ in ("VERB", "AUX") and token.dep_ in ("dobj", "attr", "pobj")
            else None
        )
        if subject is None and token.dep_ == "pobj" and token.head.head.pos_ == "VERB":
            subject = subject_of(token.head.head)
        if subject is not None and subject is not token:
            return self.floor.who(subject, one)
        ordinal = re.match(r"\W*(?:The|A|An|Another|Other|Further|Three|Two|Four|Five|Several)\b", text)
        return self.floor.current if ordinal and at < 40 else None

    def _after_noun(
        self, token: Token, one: Parsed, noun: str, rest: str, begin: int, end: int
    ) -> tuple[int, int] | None:
        """The words a noun announces: "its call for …", "his first wish is …", "her verdict: …"."""
        direct = re.match(
            r"\s+(?:(?:,\s*)?(?:for|that|to|about|over|as\s+to|against|regarding|concerning)\s+)(?=[\w“\"‘])", rest
        )
        if direct and noun not in stance.LISTED - {"question"}:
            if re.match(r"\s+to\s+(?:the|this|our|its|us|Parliament|my)\b", rest):
                direct = None
        else:
            direct = None
        if direct:
            left = begin + direct.end()
            return left, self._until_predicate(token, one, left, end)
        colon = re.match(r"[^:;.]{0,60}?:\s+(?=[\w“\"‘(])", rest)
        if colon:
            return begin + colon.end(), end
        link = re.match(
            r"[^.;:]{0,60}?\b(?:is|was|are|were|concern(?:s|ed)|relate[sd]?\s+to|reads?|ran|include[sd]?)\s+(?:that\s+|to\s+|for\s+)?(?=[\w“\"‘])",
            rest,
        )
        after = self.page.token(begin + link.end()) if link else None
        if after is not None and after[0].tag_ in ("VBN", "VBG", "JJR", "RBR", "IN", "RB", "JJ", "CD"):
            noun_next = after[0].head.pos_ in ("NOUN", "PROPN") and after[0].dep_ in ("amod", "compound", "nummod")
            if not noun_next:
                link = None
        if link and not re.match(
            r"[^.;:]{0,60}?\b(?:is|was|are|were)\s+(?:not|also|being|\w+ed|new|old|well|known|dated|here|right|wrong|about)\b",
            rest,
        ):
            told = token.dep_ in ("nsubj", "nsubjpass", "conj", "pobj", "ROOT", "attr", "dobj")
            return (begin + link.end(), end) if told and noun != "paper" else None
        return None

    def _until_predicate(self, token: Token, one: Parsed, left: int, end: int) -> int:
        """Where the phrase ends that hangs on a noun, if the noun is the subject of what follows."""
        if token.dep_ not in ("nsubj", "nsubjpass"):
            return end
        verb = token.head
        first = min([verb.i, *(c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "neg") and c.i > token.i)])
        span = self.page.place(token.doc[first], one)
        return span[0] if span and left < span[0] < end else end
