"""Whose a critique found by weight is, and whether anybody from outside is heard near enough for it to be one.

Who only is the subject of a sentence ("The Rural Fund has spent half of it.") is mostly what a critic speaks of. So a
letter, a statement or a turn in minutes says best whose a sentence is, then who spoke last, and of the named only whom
a paragraph begins with. Where hardly anybody from outside speaks and no line reads like a critic's, what is asked is
the author's own wish: speeches ask for much.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.floor_words import called_bodies, is_place
from analysis.extraction.critics.stance_weight import Stance
from analysis.extraction.fitted.lines import Line
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.sentences.antecedents import PERSON
from analysis.text.words import COURTESY, word_set

REACH = 1500
"""Characters before and behind a sentence without a cue in which outside voices must speak for it to be a critic's."""

_VOICES = 2
"""So many sentences spoken by outside voices within reach make a passage a critic's."""

_LIKEST, _UNLIKE, _LIKELY = 5, -1000, 1000
"""The likeliest lines within reach, by their words; the mean of their log-odds below which nothing there reads like a
critic's, and from which a passage does though fewer voices are heard."""

Floor = tuple[int, int, str]
"""Where a stretch begins and ends, and whose it is."""


@dataclass(frozen=True, slots=True)
class Floors:
    """Stretches of a text that are an outside voice's, whatever their sentences say.

    Attributes:
        spoken: letters, statements, turns in minutes.
        papers: papers told of over sentences: others may speak in between.
        held: sentences by whoever has the word there.
    """

    spoken: Sequence[Floor] = ()
    papers: Sequence[Floor] = ()
    held: Sequence[Floor] = ()


_ASKS = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:\w+,?\s+){0,3}?"
    r"(?:recommend|urge|ask|propose|request|suggest|invite|appeal|call\s+(?:on|upon|for))\b"
)
"""Whoever writes the text asks for something."""

_OWN = re.compile(
    r"(?:^|[.!?]\s+)((?:I|We)\s+(?:have\s+(?:listened|heard|noted|taken|read|answered)|hear|accept|agree|note|thank)\b)",
    re.MULTILINE,
)
"""A sentence by which whoever writes the text answers what was asked."""

_LABEL = re.compile(
    rf"{COURTESY}\s+"
    r"(?P<name>[A-Z][\w’'-]*[a-z](?:\s+[A-Z][\w’'-]*[a-z]){0,4})(?:\s*\([^()\n]{1,40}\)){0,3}:\s"
)
"""Who speaks, before what is said, in a verbatim record."""

_SPOKEN_OF = word_set(
    "child boy girl baby pupil man woman person people family household mother father parent citizen inhabitant"
    " villager voter consumer customer prisoner visitor guest neighbour neighbor taxpayer youth"
)
"""Whom texts speak of: without a name, and with nothing said by them near by, they hold no floor."""

_FULL = re.compile(r"[A-Z][\w’'-]+(?:\s+[\w’'.-]+){0,8}\s+[A-Z][\w’'-]+")
"""A name of more than one word."""

_QUOTE = '"“«‘„'
_WORD = re.compile(r"[\w’'-]+")


class Around:
    """Who is heard around a place.

    Args:
        heard: who speaks in which sentence.
        known: what the rules take for critiques, and what they heard.
        floors: whose whole stretches of the text are.
        lines: the lines of the text.
        odds: how likely each line holds a critique, by its words.
    """

    def __init__(
        self,
        heard: Turns,
        known: Sequence[Demand | Stance],
        floors: Floors,
        lines: Sequence[Line],
        odds: Sequence[int],
    ) -> None:
        """Bring what was heard into the order of the text."""
        source, blocks = heard.page.source, heard.page.blocks
        self._heard, self._source = heard, source
        self._called = called_bodies(source)
        self._floors, self._papers = floors.spoken, floors.papers
        self._held = {start: voice for start, _, voice in floors.held}
        self._odds = sorted((one.start, value) for one, value in zip(lines, odds, strict=True))
        self._speaking = sorted(start for start, _, _ in heard.spoken)
        self._asks = [match.start() for match in _ASKS.finditer(source) if not self._stretch(match.start())]
        self._own = [match.start(1) for match in _OWN.finditer(source) if not self._stretch(match.start(1))]
        said = {(start, voice) for start, _, voice in heard.spoken}
        self._said = sorted(
            one for one in said | {(one.start, one.voice) for one in known} if _may_hold(one[1], self._called)
        )
        self._named = sorted((start, voice) for start, _, voice in heard.named if _may_hold(voice, self._called))
        self._blocks = [(block.start, block.kind) for block in blocks]
        self._starts = frozenset(block.start for block in blocks)
        self._persons = {voice for voice, kind in heard.subjects.values() if kind == "person"}
        self._heads = [block.start for block in blocks if block.kind == "heading"]
        labels = ((block.start, _LABEL.match(source, block.start, block.end)) for block in blocks)
        self._labels = [(start, label["name"]) for start, label in labels if label]

    def alone(self, place: int) -> bool:
        """Whether hardly anybody from outside is heard near by, and no line near by reads like a critic's."""
        begin = self._begin(place)
        if self._stretch(place) or any(at == begin for at, _ in self._labels):
            return False
        spoken = _within(self._speaking, place)
        first = bisect_left(self._odds, place - REACH, key=itemgetter(0))
        last = bisect_right(self._odds, place + REACH, key=itemgetter(0))
        likely = sorted(odds for _, odds in self._odds[first:last])[-_LIKEST:]
        mean = sum(likely) // max(1, len(likely))
        if spoken >= _VOICES:
            return spoken == _VOICES and mean < _UNLIKE
        return mean < _LIKELY or _within(self._asks, place) >= max(1, spoken)

    def taken_back(self, place: int) -> bool:
        """Whether the author has the word again: "I" or "We" have answered since anybody from outside was heard."""
        spoke = bisect_left(self._said, (place, ""))
        since = self._said[spoke - 1][0] if spoke else 0
        return bisect_left(self._own, place) > bisect_right(self._own, since) and not self._stretch(place)

    def floor(self, place: int) -> str:
        """Whose the stretch is that a place stands in, or ""."""
        return next((voice for left, right, voice in self._floors if left <= place < right), "")

    def _stretch(self, place: int) -> bool:
        """Whether a place stands in what somebody from outside says or writes over sentences."""
        return any(left <= place < right for left, right, _ in (*self._floors, *self._papers))

    def voice(self, line: tuple[int, int], place: int) -> str:
        """Whose the words at a place are, in a sentence in which the rules heard nothing.

        Args:
            line: the sentence.
            place: where the words begin.
        """
        speaker = self._heard.speaker(*line)
        return (
            (speaker if not is_place(speaker, self._called) else "")
            or self.floor(place)
            or self._held.get(line[0], "")
            or self._pronoun(line)
            or self._before(line, place)
            or self._anywhere(place)
        )

    def settled(self, voice: str, line: tuple[int, int], *, surely: bool) -> str:
        """Whose a critique is for which a rule heard a voice: the floor says better whom "he" or "she" means.

        Args:
            voice: whom the rule heard.
            line: the sentence.
            surely: the cue says outright that something is asked or faulted.
        """
        begin, holder = next(((left, who) for left, right, who in self._floors if left <= line[0] < right), (0, ""))
        if is_place(voice, self._called):
            return holder or self._before(line, line[0]) or self._anywhere(line[0])
        surname = voice.rpartition(" ")[2]
        back = holder in self._persons and any(meant == voice for meant, _ in self._meant(line))
        if holder and (back or not surely) and surname not in self._source[begin : line[1]]:
            return holder  # the voice has not come in since
        if surely or (voice == self._heard.speaker(*line) and voice in self._source[slice(*line)]):
            return voice
        spoke = self._said[: bisect_left(self._said, (line[0], ""))]
        named = spoke[-1][1] if spoke and voice[:1].islower() and not spoke[-1][1][:1].islower() else ""
        return named or voice  # "She found" is the Auditor, not the contractor she speaks of

    def _meant(self, line: tuple[int, int]) -> list[tuple[str, str]]:
        """Whom "he" and "she" in a sentence are taken to mean, and the kind of each."""
        return [
            voice
            for place, voice in sorted(self._heard.subjects.items())
            if line[0] <= place < line[1] and (word := _WORD.match(self._source, place))
            if word.group().casefold() in PERSON
        ]

    def _pronoun(self, line: tuple[int, int]) -> str:
        """Whom "he" or "she" in a sentence means, by the full name; in a quotation they are somebody else."""
        if self._source[line[0]] in _QUOTE:
            return ""
        full = (voice for voice, kind in self._meant(line) if kind == "person" and _FULL.fullmatch(voice))
        return next(full, "")

    def _begin(self, place: int, *, items: bool = True) -> int:
        """Where the block begins that a place stands in, or the paragraph that leads up to its list."""
        before = (start for start, kind in reversed(self._blocks) if start <= place and (items or kind != "item"))
        return next(before, 0)

    def _before(self, line: tuple[int, int], place: int) -> str:
        """Who spoke last in the section, began a paragraph of it, or was named in this one."""
        number = bisect_right(self._heads, place)
        section, begin = self._heads[number - 1] if number else 0, self._begin(place, items=False)
        ahead = self._source[line[0] : place]
        near = [one for one in self._said if section <= one[0] <= place]
        near += [one for one in self._named if section <= one[0] < line[0] and one[0] in self._starts]
        near += [one for one in self._named if one[0] == line[0] and one[1].rpartition(" ")[2] in ahead]
        near += [one for one in self._labels if section <= one[0] <= begin]
        near += [
            (at, voice)
            for at, (voice, kind) in self._heard.subjects.items()
            if begin <= at < place and kind == "person" and _FULL.fullmatch(voice)
        ]
        return max(near, key=lambda one: one[0])[1] if near else ""

    def _anywhere(self, place: int) -> str:
        """Who is heard last before a place, or first behind it."""
        heard = [*self._said, *self._named]
        nearest = min(heard, key=lambda one: (one[0] > place, abs(one[0] - place)), default=None)
        return nearest[1] if nearest else AUTHOR


def _may_hold(voice: str, called: frozenset[str]) -> bool:
    """Whether a voice may hold a floor: not those who are only spoken of, and no place."""
    return not (voice[:1].islower() and bag(voice) & _SPOKEN_OF) and not is_place(voice, called)


def _within(places: Sequence[int], place: int) -> int:
    """How many places, which are in order, are within reach of one."""
    return bisect_right(places, place + REACH) - bisect_left(places, place - REACH)
