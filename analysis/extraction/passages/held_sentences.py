"""Sentences that are a critic's because the critic has the word: which of them want or find fault, and with what words.

Once a letter, a statement or a report to an assembly is a critic's from its first line to its last, what the rules of
:mod:`analysis.extraction.critics.stances` look for, a verb of asking beside a name, stands in few of its sentences.
Here the sentence is judged by what it says: it obliges, requests, tells a lack, or stands behind a turn to what is
wrong; thanks, what was granted, what the speaker does, and what others than the official side are told are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import passage_shapes as shapes
from analysis.extraction.critics import passage_words
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.demand_parts import listed, parts
from analysis.extraction.critics.stance_weight import clauses, praising
from analysis.extraction.passages import held_words as vocabulary
from analysis.extraction.passages.critic_speech import ASKED_OF_YOU
from analysis.extraction.passages.statement_words import OTHER_PART
from analysis.text.places import Place

_ABOUT_PAPER = re.compile(rf"(?!\W*(?:it|its)\b){shapes.ABOUT_CRITIC.pattern}", re.IGNORECASE)
"""The subject is what the critic wrote, or the critic in other words than "it", which may stand for nobody."""

_LEAST = 8
"""Fewer characters say nothing that could be read alone."""


@dataclass
class Judge:
    """Judges the sentences of one critic in order.

    Attributes:
        source: the text.
        turned: the critic has turned to what is wrong, so that plain findings count as well.
        led: a sentence said that this comes.
        questions: it said that questions come, which are complaints then.
        _turns: the sentence before was such a turn.
    """

    source: str
    turned: bool = False
    led: bool = False
    questions: bool = False
    _turns: bool = False

    def paragraph(self) -> None:
        """Begin a paragraph: what the one before turned to is over, unless it ended with the turn."""
        self.turned = self._turns

    def pieces(self, start: int, end: int) -> list[Place]:
        """The demands and criticisms of one sentence, in source offsets."""
        text = self.source[start:end]
        bare = text.strip(" \n“”\"‘’«»',")
        if text.rstrip(" ”\"’»'")[-1:] == "?" and self.questions and len(bare.split()) > 4:
            return self._trimmed(start, end)
        if bare[-1:] in "?:" or self._for_others(bare):
            return []
        request = vocabulary.REQUEST.match(bare)
        turns = bool(vocabulary.TURNS.search(bare) and self._speaks_of_self(bare)) or bool(OTHER_PART.search(bare))
        turns = turns or (shapes.turns_critical(bare) and not re.search(r"[:;]\s", bare))
        asks_to_ask = turns and vocabulary.MAY_ASK.match(bare)
        if asks_to_ask or (not request and (turns or vocabulary.ENDS_PRAISE.search(bare))):
            self.turned = self.led = self._turns = True
            self.questions = bool(re.search(r"\bquestions?\b", bare))
            return []
        self._turns = False
        found: list[Place] = []
        praised = False
        for left, right in self._clauses(start, end):
            clause = self.source[left:right]
            if found and (vocabulary.FOLLOWS.match(clause) or vocabulary.BOUND_BACK.match(clause)):
                continue
            if found and vocabulary.STILL_SAME.match(clause) and found[-1][1] + 3 > left:
                found[-1] = (found[-1][0], spans.trimmed(self.source, left, right)[1])
                continue
            here = self._clause(left, right)
            if not here and praised and vocabulary.CONCEDES.match(clause) and not _kindly(clause):
                here = self._trimmed(left, right)
            praised = not here and _kindly(clause)
            found += here
        return found

    def _clauses(self, start: int, end: int) -> list[Place]:
        cuts, at = [], start
        for match in vocabulary.CONTRAST.finditer(self.source, start, end):
            cuts.append((at, match.start()))
            at = match.end()
        return [*cuts, (at, end)]

    def _clause(self, left: int, right: int) -> list[Place]:
        """What one clause wants or faults."""
        text = self.source[left:right]
        asked = ASKED_OF_YOU.search(text)
        if inverted := vocabulary.INVERTED.match(text):
            self.turned = self.led = True
            return [piece for one in listed(self.source, left + inverted.end(), right) for piece in self._trimmed(*one)]
        judged = vocabulary.HARD.match(text) or vocabulary.FINDS_IT.match(text)
        lead = judged or (asked if asked and asked.start() < 12 else vocabulary.ASKS.match(text))
        if lead is not None:
            if re.search(r"\b(?:not|no|n['’]t)\s+\w+\s*$", text[: lead.end()]):
                return []
            self.turned = True
            whom = re.match(r"(?:the\s+|all\s+|its\s+)?(?:[a-z]+\s+){0,2}?(?P<head>[a-z]+)\s+to\s", text[lead.end() :])
            told = whom is not None and re.search(r"\b(?:on|upon)\s+$", text[: lead.end()])
            if told and whom and {whom["head"], whom["head"].removesuffix("s")} & words.ELSEWHERE:
                return []
            return self._cut(left + lead.end(), right, that=lead.group().rstrip().endswith("that"))
        if shapes.ABOUT_CRITIC.match(text) and (wish := passage_words.ASKS_FOR.match(text)):
            if vocabulary.LAYS_DOWN.match(wish["verb"]):
                return []
            return self._cut(left + wish.end(), right, that=wish["that"] is not None)
        said = passage_words.REPORTS.match(text) if shapes.ABOUT_CRITIC.match(text) else None
        if said is not None and said["that"] is not None:
            return self._clause(left + said.end(), right)
        counted = vocabulary.COUNTED.match(text)
        if counted is not None:
            return self._trimmed(left + counted.start("left"), right)
        told = vocabulary.TELLS_THAT.match(text)
        if told is not None:
            return self._clause(left + told.end(), right) if not self._for_others(text[told.end() :]) else []
        if not self._faults(text):
            return []
        time = vocabulary.TIME_FOR.match(text) or vocabulary.TOPIC.match(text)
        left += time.end() if time else 0
        found = []
        for one in clauses(self.source, left, right):
            found += self._trimmed(*one)
        return found

    def _faults(self, text: str) -> bool:
        """Whether a clause without a verb of asking is a demand or a criticism."""
        lacks = bool(spans.wanting(text) or stance.NEGATIVE.search(text) or vocabulary.LASTS.search(text))
        own = vocabulary.SELF.match(text) or _of_critic(text)
        if vocabulary.REQUEST.match(text) or vocabulary.YOU_MUST.match(text):
            return True
        obliges = bool(spans.obliging(text))
        if own:  # what is to be done for the speaker, or for the speaker's, is wanted all the same
            return obliges and bool(vocabulary.BE_DONE.search(text))
        if words.MET.search(text) or (vocabulary.GRANTED.search(text) and not obliges):
            return False
        if obliges:
            return True
        if _kindly(text):
            self.turned = self.turned and lacks
            return lacks and self.turned and not praising(text)
        if vocabulary.SUPPORT.match(text) or vocabulary.BYGONE.match(text):
            return False
        return lacks or (self.turned and len(text.split()) > 3)

    def _speaks_of_self(self, text: str) -> bool:
        return bool(re.search(r"\b(?:he|she|they|his|her|their|I|me|my|we|us|our|an?\s+(?:old\s+)?\w+)\b", text, re.I))

    def _for_others(self, text: str) -> bool:
        """Whether a sentence tells others than the official side what is theirs to do."""
        return others(text) or bool(vocabulary.OTHERS_PART.search(text) and spans.obliging(text))

    def _cut(self, left: int, right: int, *, that: bool) -> list[Place]:
        found = []
        for one in parts(self.source, left, right, that=that):
            found += self._trimmed(*one)
        return found

    def _trimmed(self, left: int, right: int) -> list[Place]:
        """A piece without what joins it to the words before and without a speaker set beside it."""
        reason = words.REASON.search(self.source, left, right)
        right = reason.start() if reason else right
        said = vocabulary.AFTER_SPEECH.search(self.source, left, right)
        if said is not None:
            before, behind = (left, said.start()), (said.end(), right)
            left, right = before if before[1] - before[0] > behind[1] - behind[0] else behind
        joined = vocabulary.JOINS.match(self.source[left:right])
        left += joined.end() if joined else 0
        time = vocabulary.TIME_FOR.match(self.source[left:right])
        left += time.end() if time else 0
        left, right = spans.trimmed(self.source, left, right)
        return [(left, right)] if right - left >= _LEAST else []


def _kindly(text: str) -> bool:
    """Whether words praise or make conversation, whatever else they do."""
    return any(
        found.search(text) for found in (words.PRAISE_WORDS, stance.KINDLY, words.APPROVAL, vocabulary.SMALL_TALK)
    )


def _of_critic(text: str) -> bool:
    """Whether the subject is the critic, or what the critic wrote: no paper of the official side's, no body by name."""
    match = _ABOUT_PAPER.match(text)
    if match is None or re.search(r"\s[A-Z]", match.group().strip()):
        return False
    return not bag(match.group()) & words.OFFICIAL
