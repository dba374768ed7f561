"""A second look: lines of a critic's passage in which the first weighing found nothing.

The weighing knows the words and forms of the texts that it was fitted on; a text of another kind says few of them. What
holds in any text is little: somebody from outside has the word there, lines near by are critiques, this one reads more
like one than like what the official side says of itself, and it neither praises nor answers. A logistic regression over
so few signs (``second_look.tsv``, fitted by ``measure/fit_second_look.py`` on texts as weights fitted on other hands
see them) says whether a line holds a critique after all; where in it, the first weighing says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.content_frames import framed
from analysis.extraction.critics.demand_spans import trimmed
from analysis.extraction.critics.passage_shapes import ABOUT_CRITIC, OWN_SUBJECT
from analysis.extraction.critics.passage_words import REPLY
from analysis.extraction.critics.stance_weight import CUES, SURE, clauses, praising, said_weight
from analysis.extraction.fitted.atoms import does
from analysis.extraction.fitted.features import Evidence, Read, lines_of, read
from analysis.extraction.fitted.tagging import Row, joined, labels, margin, weights
from analysis.extraction.fitted.voice import Floors
from analysis.extraction.passages.critic_floor import replies
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.held_sentences import Judge
from analysis.text.packaged import rows
from analysis.text.places import Meeting, Place

CONSTANT = "(constant)"

LEAST = 0
"""Log-odds, in thousandths, from which a line is taken to hold a critique: as likely as not. A little lower, and
whoever is quoted in the news is found to criticise."""

_LOOKED_AT = -3500
"""Where nobody from outside has the word, a line is looked at whose own words make it at least so likely."""

_NEAR = 3
"""Lines before and behind that count as near."""

_STEP, _STEPS = 1000, 16
"""By how much a critique's beginning is made likelier, and how often, until the likeliest place of one shows."""

_WITNESS = re.compile(
    r"\W*(?:(?:An?|One|Another|Some|Several|Many|Two|Three|The)\s+(?:[a-z-]+\s+){1,4}?|[A-Z][a-z]+s\s+)"
    r"(?:(?:in|of|from|at|on)\s+(?:the\s+)?[\w’'-]+\s+|who\s[^,.;]{3,60}\s)?"
    r"(?:said|says|told|tells|called\s+out|explained|reported|complained|claimed|recalled|remembered|wrote)\b"
)
"""Somebody without a name is told to have said something: whoever the critic has met."""


class _Place(NamedTuple):
    """Where a line stands on a floor.

    Attributes:
        since: how many lines of the floor come before it.
        lines: how many the floor has.
        found: in how many of them a critique was found at first.
    """

    since: int = 0
    lines: int = 0
    found: int = 0


class SecondLook:
    """Looks again at the lines of one text.

    Args:
        heard: who speaks in which sentence.
        given: what the rules heard, as the weighing reads it.
        floors: whose whole stretches of the text are.
        first: the critiques that were found at first, and the line of each.
        odds: how likely each line holds a critique, by its words.
    """

    def __init__(
        self,
        heard: Turns,
        given: Evidence,
        floors: Floors,
        first: Sequence[tuple[Place, Place]],
        odds: Sequence[int],
    ) -> None:
        """Gather once what is known of each line."""
        self._heard, self._given, self._odds = heard, given, odds
        self._lines = list(lines_of(heard.page))
        self._source = heard.page.source
        self._held = {start: voice for start, _, voice in floors.held}
        self._stretches = (*floors.spoken, *floors.papers)
        self._found = {line[0] for _, line in first}
        self._stances = Meeting(heard.stances, lambda one: (one.start, one.end))
        self._ruled = Meeting(given.ruled, tuple)
        self._places: dict[int, _Place] = {}
        for run in self._same_floor():
            found = sum(place in self._found for place in run)
            self._places |= {place: _Place(since, len(run), found) for since, place in enumerate(run)}

    def _same_floor(self) -> Iterator[list[int]]:
        """Where the lines begin that one voice holds without a break."""
        run: list[int] = []
        holder = ""
        for one in self._lines:
            voice = self._held.get(one.start, "")
            if voice != holder:
                yield run
                run = []
            holder = voice
            if voice:
                run.append(one.start)
        yield run

    def candidates(self) -> list[int]:
        """The numbers of the lines that are looked at."""
        return [
            number
            for number, one in enumerate(self._lines)
            if one.kind in ("paragraph", "item")
            and one.start not in self._found
            and not self._is_none(self._source[one.start : one.end])
            and (one.start in self._held or self._stretch(one.start) or self._odds[number] >= _LOOKED_AT)
        ]

    def _is_none(self, text: str) -> bool:
        """Whether a line leads up to others, is asked of somebody else, or tells of what was met."""
        said = text[framed(text) :]
        return text[-1:] == ":" or words.MET.search(text) is not None or others(text) or others(said)

    def _stretch(self, place: int) -> bool:
        return any(left <= place < right for left, right, _ in self._stretches)

    def signs(self, number: int, weight: int) -> dict[str, float]:
        """What speaks for and against a line; ``weight``: what the first weighing makes of its likeliest atom."""
        line = self._lines[number]
        text = self._source[line.start : line.end]
        near = range(max(0, number - _NEAR), min(len(self._lines), number + _NEAR + 1))
        beside = [self._odds[at] for at in near if at != number and self._lines[at].kind != "heading"] or [-5000]
        found = [at for at in near if self._lines[at].start in self._found]
        held = self._held.get(line.start, "")
        place = self._places.get(line.start, _Place())
        stances = self._stances.at(line.start, line.end)
        speaks = bool(self._heard.speaker(line.start, line.end))
        judged = bool(Judge(self._source, turned=True).pieces(line.start, line.end))
        return {
            "odds": _within(self._odds[number]),
            "weight": _within(weight),
            "mean odds near": _within(sum(beside) // len(beside)),
            "best odds near": _within(max(beside)),
            "critiques before": sum(at < number for at in found),
            "critiques behind": sum(at > number for at in found),
            "held": bool(held),
            "held since": min(4, place.since),
            "found on this floor": min(3, place.found),
            "found in the text": min(6, len(self._found)),
            "nothing found": not self._found,
            "lines on this floor": min(6, place.lines),
            "how far down": 5 * line.start / max(1, len(self._source)),
            "stretch": self._stretch(line.start),
            "speaks": speaks,
            "speaks, held": speaks and bool(held),
            "ruled": bool(self._ruled.at(line.start, line.end)),
            "heard": bool(stances),
            "asked": any(one.weight == SURE and CUES["ask"].is_one(one.cue) for one in stances),
            "faulted": any(one.weight == SURE and CUES["fault"].is_one(one.cue) for one in stances),
            "witness": _WITNESS.match(text) is not None,
            "judged": judged,
            "judged, held": judged and bool(held),
            "tells a lack": said_weight(text) > 1,
            "praises": praising(text),
            "author": OWN_SUBJECT.match(text) is not None,
            "answers": bool(REPLY.match(text) or replies(text)),
            "about the critic": ABOUT_CRITIC.match(text) is not None,
            "asks": text[-1:] == "?",
            "quoted": text[:1] in "“\"«„",
            "opens": line.opens,
            "item": line.kind == "item",
            "short": len(text.split()) < 6,
        }  # fmt: skip

    def looked_at(self) -> Iterator[tuple[Read, Mapping[str, float]]]:
        """The lines that are looked at as the weighing reads them, and the signs of each."""
        looked = {self._lines[number].start: number for number in self.candidates()}
        if not looked:
            return
        table = weights()
        for one in read(self._heard.page, self._given, self._odds, frozenset(looked)):
            number = looked.get(one.line.start)
            if number is not None:
                yield one, self.signs(number, margin(one, table))

    def found(self) -> list[tuple[Place, Place]]:
        """The critiques that a second look finds, and the line of each."""
        told, table = look_weights(), weights()
        found: list[tuple[Place, Place]] = []
        for one, signs in self.looked_at():
            if told[CONSTANT] + sum(round(told.get(name, 0) * value) for name, value in signs.items()) >= LEAST:
                line = (one.line.start, one.line.end)
                found += [(span, line) for span in self._plain(line) or self._likeliest(one, table)]
        return found

    def _plain(self, line: Place) -> list[Place]:
        """The clauses of a line in which nobody says or asks anything: all of it is told; or none."""
        page = self._heard.page
        if any(does(word) for word in page.words(*line)):
            return []
        return [trimmed(page.source, *one) for one in clauses(page.source, *line)]

    def _likeliest(self, one: Read, table: Mapping[str, Row]) -> list[Place]:
        """The critiques that weigh most in a line that holds one."""
        tried = (joined(one.spans, labels(one, table, step * _STEP)) for step in range(_STEPS))
        return next((spans for spans in tried if spans), [])


def _within(odds: int) -> float:
    return max(-9.0, min(4.0, odds / 1000))


@lru_cache(maxsize=1)
def look_weights() -> Mapping[str, int]:
    """What each sign adds to the odds, in whole thousandths."""
    return {name: int(value) for name, value in rows(__package__, "second_look.tsv")}
