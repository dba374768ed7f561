"""Stances: what an outside voice asks for or finds fault with, sentence by sentence.

A sentence is the critic's where the critic is the subject of a cue ("it misses …", "the Union objects to …"), the
owner of one ("its call for …"), or is set beside the words ("in her view, …"). The cue decides what the words after
it are; where it only states, the words themselves decide.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.attribution.names import is_bodily, is_titled
from analysis.extraction.attribution.names_beside import called, of_members, plural_name
from analysis.extraction.critics import beside_words, floor_words
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import passage_shapes as shapes
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.clefts import cleft
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.pages import Page
from analysis.extraction.critics.stance_cues import CueFinder, subject_of
from analysis.extraction.critics.stance_nouns import NounReader
from analysis.extraction.critics.stance_weight import TELLING, Stance, clauses, remedy, said_weight, weigh
from analysis.extraction.parse import source_words
from analysis.text import datelines

_PAPER = re.compile(
    r"\b(?:the|this|that|its|his|her|their|another)\s+(?:\w+\s+){0,2}?(?:"
    + "|".join(sorted(stance.PAPERS | stance.LISTED))
    + r")s?\b",
    re.IGNORECASE,
)
"""A paper that was spoken of."""

_TOLD = re.compile(r"\b(?:" + "|".join(sorted(stance.HANDED_IN)) + r")s?\b", re.IGNORECASE)
"""What a sentence names that leads up to a list of demands."""


_FIRST = 3
"""A subject among so many words opens its sentence ("The Committee visited …")."""

_SENT = stance.SPOKESMEN | stance.PAPERS | frozenset(("team", "mission", "panel", "group", "visit"))
"""Whom a body sends, and what: "the League's team came in May"."""

_POINTING = frozenset(("this", "such"))
"""What a sentence is about behind these is what was told, and no voice; "it" in the next means the same."""

_BRINGS_IN = frozenset(("nsubj", "nsubjpass", "attr", "appos", "dobj", "pobj", "ROOT", "conj"))


class Reader:
    """Reads the sentences of one text for stances, keeping the floor.

    Args:
        page: the text as it shows itself.
        floor: who speaks.
        quotes: the quotations of the text.
    """

    def __init__(self, page: Page, floor: Floor, quotes: Sequence[tuple[int, int]]) -> None:
        """Take the floor as it is."""
        self.page, self.floor, self.quotes = page, floor, quotes
        self.subject: Voice | None = None
        self._cues, self._nouns = CueFinder(page, floor), NounReader(page, floor)

    def quoted(self, place: int) -> tuple[int, int] | None:
        """The quotation a place stands in, its marks not counted."""
        return next((q for q in self._across(place, place + 1) if q[0] < place < q[1]), None)

    def _across(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """The quotations that share characters with a stretch; they stand in order, and none over another."""
        first = bisect_right(self.quotes, start, key=lambda quote: quote[1])
        return self.quotes[first : bisect_left(self.quotes, end, key=lambda quote: quote[0])]

    def read(self, start: int, end: int, *, item: bool = False) -> tuple[list[Stance], Voice | None, bool]:
        """Read one sentence.

        Args:
            start: where it begins.
            end: where it ends.
            item: it is an item of a list, whose names are those of whom it speaks of and bring nobody in.

        Returns:
            Its stances, the outside voice that speaks in it (or None), and whether that voice praises in it.
        """
        self.subject = None
        text = self._masked(start, end)
        item = item or text[:1] in shapes.BULLETS
        cues = self._cues.find(text, start)
        found: list[Stance] = []
        praised = any(cue.kind == "praise" for cue in cues)
        for number, cue in enumerate(cues):
            stop = cues[number + 1].head if number + 1 < len(cues) else end
            if cue.kind != "praise":
                left = cue.head if any(one.kind == "praise" for one in cues[:number]) else start
                right = stop if any(one.kind == "praise" for one in cues[number + 1 :]) else end
                here = weigh(cue, stop, (left, right), self.page.source)
                if here and number and remedy(cues[number - 1], cue, found, self.page.source):
                    found[-1] = replace(found[-1], end=here[0].end)
                    here = here[1:]
                found += here
        nominal = [
            one
            for one in self._nouns.read(self._masked(start, end), start, end)
            if not any(_crosses(one, other) for other in found)
        ]
        found += nominal
        voice = cues[-1].voice if cues else ((nominal[-1].voice, "") if nominal else None)
        if not found and (not cues or beside_words.AMID.match(self.page.source, cues[-1].end, end)):
            beside = self._beside(start, end)
            if beside is not None:
                found, voice = beside
        if not cues and not found and (found := cleft(self.page, self.floor, start, end)):
            voice = self._latest((found[0].voice, ""))
        if not cues and not found and not item:
            named = self._mentioned(start, end)
            if text.rstrip()[-1:] in ":." and voice is None:
                voice = self._handed(start, end)
            opened = text.rstrip()[-1:]
            left_open = opened.isalpha() and text[:1] not in shapes.BULLETS
            if voice is None and (left_open or (opened == ":" and (_TOLD.search(text) or words.ASKS_OF.search(text)))):
                voice = self._leads(start, end)
            if text.rstrip()[-1:] == ":" and voice is None:
                voice = (named or self.floor.current) if _PAPER.search(text) else None
        return found, voice if voice and voice[1] else self._latest(voice), praised

    def of_itself(self, start: int, end: int, voice: Voice) -> list[Stance]:
        """What a body asks or faults in a quotation in which it names itself ("“The League urges …,” it wrote")."""
        cues = self._cues.find(self.page.source[start:end], start)
        found: list[Stance] = []
        for number, cue in enumerate(cues):
            stop = cues[number + 1].head if number + 1 < len(cues) else end
            if cue.kind in ("ask", "fault", "state"):
                found += weigh(replace(cue, voice=voice), stop, (start, end), self.page.source)
        return [one for one in found if one.weight >= TELLING]

    def _latest(self, voice: Voice | None) -> Voice | None:
        if voice is None:
            return None
        return next((pair for pair in reversed(self.floor.heard) if pair[0] == voice[0]), voice)

    def _masked(self, start: int, end: int) -> str:
        """The sentence with its asides and the insides of its quotations blanked, offsets kept."""
        text = self.page.source[start:end]
        for quote in self._across(start, end):
            if quote[0] < start and quote[1] > end:
                continue
            left, right = max(quote[0], start), min(quote[1], end)
            if right - left > 1:
                text = text[: left - start] + "“" + "q" * (right - left - 2) + "”" + text[right - start :]
        return beside_words.ASIDE.sub(lambda m: " " * len(m.group()), text)

    def _beside(self, start: int, end: int) -> tuple[list[Stance], Voice] | None:
        """Words with their speaker set beside them: "in her view, …", "…, she says"."""
        source = self.page.source
        text = source[start:end]
        spoken = self._aside(text, start, end)
        if spoken is not None:
            return spoken
        ahead = beside_words.BESIDE.search(text) if beside_words.MAY_BE_BESIDE.possible(text) else None
        if ahead is None or ahead.start() >= 60 or text.rstrip()[-1:] == ":":
            return None
        voice = self._name(ahead, start)
        if voice is None:
            return None
        named = beside_words.BY_NAME.match(text, ahead.end())
        begin = named.end() if named else ahead.end()
        if named and bag(ahead.group()) & stance.SPOKESMEN:
            last = self.page.token(start + named.end("name") - len(named["name"].rpartition(" ")[2]))
            held = self.floor.who(*last) if last else None
            voice = held if held and held[1] == "person" else (named["name"], "person")
            self.floor.hear(*voice)
        weight = said_weight(text[begin:])
        found = []
        pieces = parts(source, start + begin, end, that=False) if weight else []
        for one in clauses(source, *pieces[0]) if len(pieces) == 1 else pieces:
            left, right = spans.trimmed(source, *one)
            if right - left >= 8:
                found.append(Stance(left, right, voice[0], ahead.group().strip(" ,"), weight, (start, end)))
        return found, voice

    def _aside(self, text: str, start: int, end: int) -> tuple[list[Stance], Voice] | None:
        """Words that go on around "she added" or end in it, unquoted or quoted in part."""
        for match in beside_words.SPOKEN.finditer(text):
            voice = None if self.quoted(start + match.start("verb")) else self._speaker(match, start)
            if voice is None:
                continue
            self.floor.hear(*voice)
            left, right = start, end
            after = text[match.end() :]
            if beside_words.AMID.match(after):
                right = start + match.start()
            elif after.lstrip()[:1] in '“"«‘' and match.start() > 0:
                left = start + match.end()
            weight = said_weight(text[: match.start()] + " " + after)
            left, right = spans.trimmed(self.page.source, left, right)
            if not weight or right - left < 8:
                return [], voice
            cue, obliges = match.group().strip(" ,"), bool(spans.obliging(text))
            return [Stance(left, right, voice[0], cue, weight, (start, end), obliging=obliges)], voice
        return None

    def _speaker(self, match: re.Match[str], start: int) -> Voice | None:
        """The outside voice whose verb of speech is set beside words, or None."""
        at = self.page.token(start + match.start("verb"))
        if at is None:
            return None
        if match["pro"]:
            pronoun = self.page.token(start + match.start("pro"))
            return self.floor.who(*pronoun) if pronoun else None
        behind = (c for c in at[0].children if c.i > at[0].i and c.pos_ in ("NOUN", "PROPN"))
        subject = subject_of(at[0]) or next(behind, None)
        return self.floor.who(subject, at[1]) if subject is not None else None

    def _name(self, match: re.Match[str], start: int) -> Voice | None:
        for group in ("own", "has", "of", "to", "for"):
            if match[group] is None:
                continue
            inner = list(re.finditer(r"[\w’'-]+", match[group]))
            for word in reversed(inner):
                at = self.page.token(start + match.start(group) + word.start())
                if at is not None and at[0].pos_ in ("NOUN", "PROPN", "PRON", "DET"):
                    voice = self.floor.who(*at)
                    if voice is not None:
                        return voice
        return None

    def _handed(self, start: int, end: int) -> Voice | None:
        """Whose paper or list is the subject of a sentence ("Its recommendations are as follows"); who else is."""
        for match in re.finditer(r"\w[\w’'-]*", self.page.source[start:end]):
            at = self.page.token(start + match.start())
            if at is None or at[0].dep_ not in ("nsubj", "nsubjpass") or at[0].head.dep_ != "ROOT":
                continue
            lemma = at[0].lemma_.casefold()
            if lemma in stance.HANDED_IN:
                return self.floor.owner(*at)
            phrase = bag(" ".join(token.text for token in at[0].subtree if token.i <= at[0].i))
            theirs = phrase & (words.OFFICIAL | words.ADDRESSED) or lemma in source_words.LAWS
            theirs = theirs or (lemma in self.floor.own and is_bodily(lemma))  # "it" is whose text this is
            theirs = theirs or (at[0].pos_ == "NOUN" and phrase & _POINTING)  # "it" is "this situation"
            if at[0].pos_ != "PRON" and theirs and self.floor.who(*at) is None:
                self.floor.official = True
            return None
        return None

    def _leads(self, start: int, end: int) -> Voice | None:
        """Who is the subject of words that lead up to a list, be it only their last noun ("In it, the Council:")."""
        at = self.page.token(start + self.page.source[start:end].rstrip(" \n:").rfind(" ") + 1)
        if at is None:
            return None
        subject = subject_of(at[0].sent.root) or (at[0] if at[0].pos_ in ("NOUN", "PROPN") else None)
        return self.floor.who(subject, at[1]) if subject is not None else None

    def _mentioned(self, start: int, end: int) -> Voice | None:
        """An outside voice that a sentence names without a cue may be "it" or "she" in the next."""
        latest: Voice | None = None
        dated = datelines.AHEAD.match(self.page.source, start, end)
        for match in re.finditer(r"\b\w[\w’'-]+", self.page.source[start:end]):
            at = None if dated and start + match.start() < dated.end() else self.page.token(start + match.start())
            if at is None or not ((at[0].pos_ == "PROPN" and at[0].text[0].isupper()) or _named_apart(at[0])):
                continue
            owns = at[0].dep_ == "poss" and "subj" in at[0].head.dep_ and at[0].head.lemma_ in _SENT
            if at[0].dep_ not in _BRINGS_IN and not owns:
                continue
            voice = None if _inside(at[0]) else self.floor.who(*at)
            if voice is None and at[0].dep_ == "appos" and at[0].head.lemma_ in stance.SPOKESMEN:
                voice = self.floor.who(at[0].head, at[1])
            beside = any(child.dep_ == "appos" for child in at[0].children) and "subj" in at[0].dep_
            opens = at[0].dep_ == "nsubj" and at[0].i - at[0].sent.start < _FIRST
            beside = beside or owns or (opens and is_bodily(at[0].text))
            bodily = voice is not None and (" " in voice[0] or voice[0].isupper() or beside)
            if voice is not None and (voice[1] == "person" or (voice[1] == "organisation" and bodily)):
                self.floor.hear(*voice)
                latest = voice if latest is None or latest[1] != "person" else latest
                rooted = "subj" in at[0].dep_ and at[0].head.dep_ == "ROOT"
                if self.subject is None and (rooted or subject_of(at[0].sent.root) is None):
                    self.subject = voice
        if self.subject is not None:
            self.floor.entrant = self.subject
            self.floor.hear(*self.subject)  # "it" in the next sentence is the subject of this one before all others
        return latest


def _named_apart(token: Token) -> bool:
    """Whether a subject is a common noun that bears a name ("the alliance “A Town for All”")."""
    if token.pos_ != "NOUN" or token.dep_ != "nsubj":
        return False
    return bool(called(token) or plural_name(token) or of_members(token)) or (
        is_titled(token) and is_bodily(token.text)
    )


def _inside(token: Token) -> bool:
    """Whether a name is only part of a longer one, or says where something is."""
    if token.dep_ != "pobj":
        return False
    if token.head.lower_ in ("of", "for", "on", "in", "to") and token.head.head.pos_ == "PROPN":
        return True
    if token.head.lower_ == "of" and token.head.head.lemma_.casefold() in floor_words.PLACES:
        return True
    determined = any(child.dep_ == "det" for child in token.lefts)
    if token.head.lower_ in ("in", "to") and not determined and not is_bodily(token.text):
        return True
    return token.head.lower_ in ("at", "near", "within", "outside", "around")


def _crosses(a: Stance, b: Stance) -> bool:
    return a.start < b.end and b.start < a.end
