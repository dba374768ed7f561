"""Critiques by weight: what the weighing takes for one, with the voice and the cue that the rules heard there.

The weighing (:mod:`analysis.extraction.fitted.tagging`) says which words are a critique. Whose they are, and what
surely is none (what explains a speaker, what is granted, what is asked of somebody else), is said here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.content_frames import behind_speaker
from analysis.extraction.critics.contrasts import GRANTED
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.stance_weight import CUES, SURE, TELLING, Stance, praising, said_weight
from analysis.extraction.fitted.features import Evidence, lines_of
from analysis.extraction.fitted.lines import line_odds
from analysis.extraction.fitted.second_look import SecondLook
from analysis.extraction.fitted.tagging import led_in, tagged
from analysis.extraction.fitted.voice import Around, Floors
from analysis.extraction.passages.critic_passage import HELD
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.list_heads import ANNOUNCED
from analysis.extraction.passages.told_us import TOLD
from analysis.text.places import Meeting, overlap

_ALIKE = 0.6
"""A critique found by weight that shares so much with one found by rule is quoted as the rule quotes it."""


def weighed(found: Sequence[Demand], given: Evidence, heard: Turns, floors: Floors) -> list[Demand]:
    """The critiques found by weight, each with the voice and the cue that the rules heard there or near by.

    Args:
        found: what the rules take for critiques.
        given: what the rules heard, as the weighing reads it.
        heard: who speaks in which sentence.
        floors: whose whole stretches of the text are.
    """
    kept: list[Demand] = []
    page = heard.page
    written = list(lines_of(page))
    odds = line_odds(page.source, written)
    known: list[Demand | Stance] = [*found, *heard.stances]
    around = Around(heard, known, floors, written, odds)
    lines = tagged(page, given, odds)
    lines = sorted([*lines, *SecondLook(heard, given, floors, lines, odds).found()])
    spans_at: Meeting[tuple[int, int]] = Meeting((span for span, _ in lines), tuple)
    found_at, known_at = Meeting(found, _place), Meeting(known, _place)
    hearing = _Hearing(heard)
    for (start, end), line in lines:
        same = [
            (shared, one)
            for one in found_at.at(start, end)
            if (shared := overlap((one.start, one.end), (start, end))) >= _ALIKE
            and all(span == (start, end) for span in spans_at.at(one.start, one.end))
        ]
        if same:
            ruled = max(same, key=lambda pair: pair[0])[1]
            if hearing.surely([ruled]) or not around.alone(ruled.start):
                kept.append(replace(ruled, voice=around.settled(ruled.voice, ruled.passage, surely=True)))
            continue
        behind = behind_joint(found_at.at(start, end), start, end, page.source)
        if behind is not None:
            kept.append(behind[1])
            end = behind[0]
        left, right = spans.trimmed(page.source, start + behind_speaker(page.source[start:end]), end)
        near = known_at.at(left, right)
        if right - left >= _LEAST and not _nobodys((left, right), line, near, hearing):
            kept += _voiced((left, right), line, near, hearing, around)
    return kept + rest_of_lists(found, kept)


def _place(one: Demand | Stance) -> tuple[int, int]:
    return one.start, one.end


class _Hearing:
    """Who is heard in a text, asked of many places.

    Args:
        turns: who speaks in which sentence.
    """

    def __init__(self, turns: Turns) -> None:
        """Put what was heard in the order of the text once."""
        self.turns = turns
        self._people: Meeting[tuple[int, int, str]] = Meeting((*turns.spoken, *turns.named), lambda one: one[:2])
        self._voices = tuple({voice for _, _, voice in turns.spoken if voice})
        strong = {(one.start, one.end) for one in turns.stances if one.weight == SURE}
        self._weak = {(one.start, one.end) for one in turns.stances} - strong

    def surely(self, near: Sequence[Demand | Stance]) -> bool:
        """Whether a cue or a list says outright that something is asked or faulted; what only goes on says less."""
        return any((one.start, one.end) not in self._weak for one in near)

    def peopled(self, line: tuple[int, int]) -> bool:
        """Whether an outside voice speaks in a sentence or is what it is about."""
        return bool(self._people.at(*line))

    def set_beside(self, place: int) -> bool:
        """Whether a place follows the name of a voice and a comma: what explains a speaker asks for nothing."""
        before = self.turns.page.source[max(0, place - 80) : place].rstrip()
        return before.endswith(",") and before[:-1].endswith(self._voices)


def _nobodys(span: tuple[int, int], line: tuple[int, int], near: Sequence[Demand | Stance], hearing: _Hearing) -> bool:
    """Whether words that weigh enough are no critic's by what stands around them in their sentence."""
    heard = hearing.turns
    source, (left, right) = heard.page.source, span
    before, here = source[line[0] : left], source[left:right]
    quoted = source[line[0]] in '"“«‘'
    ours = _WE_TELL.search(before) or _WE.match(here)
    if ours and not (near or heard.speaker(*line) or quoted or _TOLD_US.search(source[slice(*line)])):
        return True  # "I urge the Congress", "we must now": whoever writes the text wants it
    if not near and (heard.answering(left) or (praising(here) and not words.OUTSTANDING.search(here))):
        return True
    told = led_in(heard.page, line[0], left)
    if hearing.set_beside(left) or (not near and _GRANTING.match(told)):
        return True
    asked = not told or _ASKS_OR_FAULTS.match(told) is not None or quoted
    unheard = not near and not (asked or hearing.peopled(line))
    # somebody says it in whom the rules hear no critic, or it is asked of somebody else
    return bool((unheard and not _WE_HEAR.search(before)) or others(source[slice(*line)]))


def _voiced(
    span: tuple[int, int], line: tuple[int, int], near: Sequence[Demand | Stance], hearing: _Hearing, around: Around
) -> list[Demand]:
    """The critique that a stretch is, with its voice; none where nobody from outside is heard near by."""
    heard = hearing.turns
    source, (left, right) = heard.page.source, span
    surely = hearing.surely(near)
    cue = led_in(heard.page, line[0], left)
    third = _ASKS_OR_FAULTS.match(cue) and not _FIRST.search(source[line[0] : left])
    if not (surely or third) and (around.alone(left) or (not near and around.taken_back(left))):
        return []  # the author's own wish
    voice = around.settled(near[0].voice, line, surely=surely) if near else around.voice(line, left)
    if voice == AUTHOR:
        return []
    cue = cue or (near[0].cue if near else HELD)
    worded = spans.with_subject(source, left, spans.worded(source[left:right], cue))
    return [Demand(start=left, end=right, demand=worded, voice=voice, cue=cue, passage=line)]


def behind_joint(found: Sequence[Demand], start: int, end: int, source: str) -> tuple[int, Demand] | None:
    """A demand by rule behind a second verb in a stretch ("…, and calls for a desk"), and where that begins."""
    for one in found:
        joint = _JOINT.search(source, start + _LEAST, one.start) if start + _LEAST < one.start < end else None
        if joint:
            return joint.start(), one
    return None


def rest_of_lists(found: Sequence[Demand], kept: Sequence[Demand]) -> list[Demand]:
    """The items of a critic's list that weigh little alone, where most of that list is kept."""
    listed = [one for one in found if one.cue.startswith(ANNOUNCED)]
    staid = set(kept)
    many = Counter(one.voice for one in listed)
    staying = Counter(one.voice for one in listed if one in staid)
    kept_at = Meeting(kept, _place)
    return [
        one for one in listed if 2 * staying[one.voice] > many[one.voice] > 2 and not kept_at.at(one.start, one.end)
    ]


_ASKS_OR_FAULTS = re.compile(
    r"(?:suggest|recommend|propos|urg|ask|call|demand|request|want|insist|advis|encourag|criticis|regret|complain|deplor"
    r"|lament|object|protest|fault|warn|wonder|reiterat)",
    re.I,
)
"""Verbs by which a critic asks or finds fault."""

_GRANTING = re.compile(r"(?:acknowledg|conced|admit|grant|recogni[sz]|prais|welcom|commend|applaud)", re.I)
"""Verbs by which a critic lets something stand."""

_JOINT = re.compile(r",?\s+(?:and|but)\s+(?:[\w’-]+\s+){1,3}$")
"""A conjunction and a short verb group, right before a demand."""


_APPEAL = re.compile(r"(?:(?:on|upon)\s+)?(?P<whom>(?:[\w’'-]+\s+){1,4}?)to\s+[a-z]+(?:\s+[\w’'-]+){3,}")
"""Whom somebody asks to do what."""


_OWN_VIEW = re.compile(r"[Ii]n (?:his|her|its|their) ")
"""Whoever has the floor thinks so ("In her opinion, …")."""


def firm(one: Demand, source: str, *, sure: bool) -> bool:
    """Whether a critique found by rule stands whatever it weighs.

    So do an appeal to the official side by name, what somebody regrets or deplores, a fault found "in her opinion", and
    the fault behind what the same sentence grants.
    """
    if sure and CUES["fault"].is_one(one.cue):
        ahead = " ".join(source[one.passage[0] : one.start].split())
        return re.search(rf"{re.escape(one.cue)}(?:,[^,;:.]{{2,40}},)?(?: that)?$", ahead) is not None
    appeal = _APPEAL.match(source, one.start, one.end)
    own_view = _OWN_VIEW.match(one.cue) and said_weight(source[one.start : one.end]) == TELLING
    return (
        bool(own_view)
        or one.cue.startswith((GRANTED, TOLD))
        or (appeal is not None and bool(bag(appeal["whom"]) & words.ADDRESSED))
    )


_WE = re.compile(r"(?:I|[Ww]e|[Oo]ur|[Mm]y)\b")
_WE_TELL = re.compile(r"\b(?:I|[Ww]e)\s+(?:[\w’']+\s+){0,4}$")
"""The author is the subject of what leads up to a critique."""

_TOLD_US = re.compile(
    r"\b(?:told|reminded|advised|wrote)\s+(?:us|me)\b|\b(?:I|[Ww]e)\s+(?:was|were|am|are)\s+(?:\w+ly\s+)?"
    r"(?:told|reminded|advised)\b|\bMay\s+(?:I|we)\s+(?:ask|recommend|suggest|request)\b"
)
"""What "we" ought to do, somebody else says; and who asks for leave to ask is no author of an official text."""

_FIRST = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Mm]e)\b")

_WE_HEAR = re.compile(r"\b(?:I|[Ww]e)\s+(?:was|were|am|are|have\s+been)\s")
"""Critics without a name tell the author what leads up to a critique."""

_LEAST = 8
"""Fewer characters say nothing that could be read alone."""
