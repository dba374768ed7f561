"""Plain findings of a critic: the sentences behind a turn, told as if they were the author's own.

"Her chapters on our own time are less warm. No woman has ever headed a ministry. The payroll carries 9,000 names of
the dead." Nothing in such a sentence asks, and few words in it find fault; that somebody from outside is repeated was
said once, by the sentence that turns to the less kind part. From there to the end of the paragraph, or until the author
speaks again, what is told is the critic's.
"""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.demand_spans import worded
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.passage_shapes import ABOUT_CRITIC, OWN_SUBJECT
from analysis.extraction.critics.stance_weight import praising
from analysis.extraction.passages.critic_floor import author_speaks
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.held_sentences import Judge
from analysis.extraction.passages.turn_words import REPEATS, SUMS_UP, TURNS_TO, WHOSE_WORDS
from analysis.text.places import Place

TOLD_PLAINLY = "told behind a turn"
"""The cue of such a criticism."""

_SHORT = 24
"""A sentence that only turns to what comes has at most so many words."""

_RUN = 3
"""Fewer sentences behind a turn may be the author's own."""

_BACK, _AHEAD = 1500, 400
"""Characters before and behind a turn in which the critic is named."""


def plain_findings(heard: Turns, sides: Sides, names: Voices) -> list[Demand]:
    """Find what critics are said to find, behind every turn to it.

    Args:
        heard: who speaks in which sentence.
        sides: which voices can be critics.
        names: the names of the text.
    """
    whose = _Whose(heard, sides, names)
    found: list[Demand] = []
    for turn, run in _runs(heard.page):
        voice = whose.at(turn, run[-1][1]) if len(run) >= _RUN else ""
        judge = Judge(heard.page.source, turned=True)
        for start, end in run if voice else ():
            found += [
                Demand(
                    start=left, end=right, demand=worded(heard.page.source[left:right], TOLD_PLAINLY), voice=voice,
                    cue=TOLD_PLAINLY, passage=(start, end),
                )
                for left, right in judge.pieces(_behind_name(heard.page.source, start, end), end)
            ]  # fmt: skip
    return found


def _behind_name(source: str, start: int, end: int) -> int:
    """Where a sentence begins without whose words they are."""
    named = WHOSE_WORDS.match(source[start:end])
    return start + named.end() if named else start


def _runs(page: Page) -> list[tuple[Place, list[Place]]]:
    """Every turn, and the sentences behind it that tell something."""
    found: list[tuple[Place, list[Place]]] = []
    carried: Place | None = None
    for block in page.blocks:
        if block.kind != "paragraph":
            carried = None
            continue
        turn, run, carried = _run(page, block, carried)
        if turn is not None and run:
            found.append((turn, run))
    return found


def _run(page: Page, block: Block, turn: Place | None) -> tuple[Place | None, list[Place], Place | None]:
    """The turn of a paragraph, what is told behind it, and the turn if nothing has been told yet."""
    run: list[Place] = []
    for start, end in page.sentences(block):
        text = page.source[start:end]
        if turns_to(text):
            turn, run = (start, end), []
        elif turn is not None and author_speaks(text):
            return turn, run, None
        elif turn is not None and _tells(text):
            run.append((start, end))
    return turn, run, None if run else turn


def turns_to(text: str) -> bool:
    """Whether a sentence only says that the less kind part of what a critic says comes now."""
    if len(text.split()) > _SHORT or text.rstrip(' ”"’')[-1:] == "?":
        return False
    return TURNS_TO.search(text) is not None and (OWN_SUBJECT.match(text) is None or REPEATS.search(text) is not None)


def _tells(text: str) -> bool:
    """Whether a sentence tells a finding, and neither praises nor speaks of the critic."""
    if text.rstrip(' ”"’')[-1:] in "?:" or praising(text) or words.MET.search(text) or SUMS_UP.match(text):
        return False
    return WHOSE_WORDS.match(text) is not None or ABOUT_CRITIC.match(text) is None


class _Whose:
    """Says whose the words behind a turn are.

    Args:
        heard: who speaks in which sentence.
        sides: which voices can be critics.
        names: the names of the text.
    """

    def __init__(self, heard: Turns, sides: Sides, names: Voices) -> None:
        """Gather once who is heard or named."""
        self._heard = sorted((start, voice) for start, _, voice in (*heard.spoken, *heard.named) if voice[:1].isupper())
        self._named: Sequence[tuple[int, str]] = [
            (one.start, names.body(name) if one.kind == "organisation" else name)
            for one in names.mentions
            if one.kind in ("person", "organisation")
            and sides.outside(name := " ".join(one.name), one.kind)
            and (one.kind == "person" or sides.marked(name))
        ]

    def at(self, turn: Place, end: int) -> str:
        """Who was heard last before a turn, else named last, else named first behind what is told; or ""."""
        for known in (self._heard, self._named):
            before = [voice for place, voice in known if turn[0] - _BACK <= place < turn[1] and voice]
            if before:
                return before[-1]
        behind = [one for one in (*self._heard, *self._named) if end <= one[0] < end + _AHEAD]
        return min(behind)[1] if behind else ""
