"""Critiques: what a critic says is outstanding.

A critic is a voice outside the official side that asks for a change or finds fault. Each demand quotes the demand or
criticism itself, without the verb that reports it; what is asked for in parallel ("that …, that …, and that …",
"for …; for …") and each item of an announced list is one of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from analysis.extraction.attribution.attributed import Attributed, Voice
from analysis.extraction.attribution.gathering import gather
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.demand_series import apart, appeals, only_whom
from analysis.extraction.critics.demand_words import ADDRESSED, HEADED
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.duties import duties
from analysis.extraction.critics.full_names import full_names
from analysis.extraction.critics.holders import holders
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.one_name import one_name
from analysis.extraction.critics.pages import Page
from analysis.extraction.critics.reasons import alone, wanted
from analysis.extraction.critics.stance_weight import SURE, Stance
from analysis.extraction.critics.worded import under, without_to
from analysis.extraction.fitted.features import Evidence
from analysis.extraction.fitted.voice import Floors
from analysis.extraction.fitted.weighed import firm, weighed
from analysis.extraction.forms.layouts import LAID_OUT, LOOSE, laid_out
from analysis.extraction.forms.minuted import Minutes
from analysis.extraction.parse.model import Parsed
from analysis.extraction.passages.critic_author import is_author, is_namesake
from analysis.extraction.passages.critic_belief import believed
from analysis.extraction.passages.critic_passage import HELD
from analysis.extraction.passages.critic_speech import DIRECT
from analysis.extraction.passages.critic_text import misheard, spoken
from analysis.extraction.passages.critic_turns import Turns, turns
from analysis.extraction.passages.demand_lists import Item, announced
from analysis.extraction.passages.held_floor import HeldFloor
from analysis.extraction.passages.introduced import speaking_for
from analysis.extraction.passages.list_heads import ANNOUNCED
from analysis.extraction.passages.papers_told import Bodies
from analysis.extraction.passages.plain_findings import plain_findings
from analysis.extraction.passages.posted import greeted
from analysis.extraction.passages.series import in_series
from analysis.extraction.passages.statements import STATED, stretches
from analysis.text.places import Meeting


@dataclass(frozen=True, kw_only=True, slots=True)
class Hearing:
    """What one text lets critics say.

    Attributes:
        demands: their demands and criticisms, in reading order.
        others: where critics are named, what others demand: not counted, and no claim of the official side either.
        aliases: names under which voices are heard that go by a fuller one in ``demands``.
        subjects: which outside voice the subject or the possessive pronoun at a place of the source stands for.
    """

    demands: tuple[Demand, ...]
    subjects: Mapping[int, Voice] = field(default_factory=dict)
    others: tuple[Demand, ...] = ()
    aliases: frozenset[str] = frozenset()


def hearing(
    parsed: Sequence[Parsed],
    source: str,
    attributions: Sequence[Attributed],
    critics: Sequence[str] = (),
    author: str = "",
    names: Voices | None = None,
) -> Hearing:
    """Find the demands and criticisms of a parsed text, and who is heard in it.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        attributions: who says what in it.
        critics: names that restrict the critics; empty: whoever criticises.
        author: the critic whose own text it is, who has the floor throughout; "": an official text.
        names: the names of the text, where they are at hand.
    """
    critics = [*critics, *speaking_for(critics, source)]
    heard = _hearing(parsed, source, attributions, critics, author, names)
    if critics:
        return heard
    named = full_names(source, (one.voice for one in heard.demands))
    if not author:
        named = {**named, **holders(source, (one.voice for one in heard.demands))}
    called = tuple(replace(one, voice=named.get(one.voice, one.voice)) for one in heard.demands)
    return replace(heard, demands=called, aliases=frozenset(named))


def _hearing(
    parsed: Sequence[Parsed],
    source: str,
    attributions: Sequence[Attributed],
    critics: Sequence[str],
    author: str,
    names: Voices | None,
) -> Hearing:
    """What critics say, each by the name it is heard under."""
    by_weight = not author and not critics and len(source) >= _PAGE
    rules = _Rules(parsed, source, attributions, critics, names)
    found, items, heard = rules.read(loose=not by_weight)
    if author:
        found = [
            one
            for one in found
            if not source[one.end :].lstrip().startswith(":") and not misheard(source, one.passage, one.voice)
        ]
        found = [replace(one, voice=author) if _of_author(one, author, source) else one for one in found]
        heard_at = [(one.start, one.end, one.voice) for one in found]
        found += [_written(item, source) for item in spoken(parsed, source, attributions, author, heard_at)]
    elif by_weight:
        floors = rules.floors()
        found = _by_weight(found, items, heard, floors)
        if len(found) < _FEW:
            more, listed, told = rules.read(loose=True)
            if any(item.cue in LOOSE for item in listed):
                found, items, heard = _by_weight(more, listed, told, floors), listed, told
    if not author:
        asked = [_listed(item, source) for item in items if item.cue in LAID_OUT]
        asked += _clear_of((one for one in rules.series() if not heard.shut(one.start)), asked)
        rest = (one for one in found if not heard.shut(one.start))
        found = [*asked, *_clear_of(rest, asked)]
        found += _clear_of((one for one in rules.plain() if not heard.shut(one.start)), found)
    found = [one for one in found if not (one.cue == HELD and said_officially(one, attributions, rules.sides))]
    found = [one for one in found if not critics or rules.sides.asked_for(one.voice)]
    found = [part for one in found for whole in apart(one, source) for part in duties(whole, heard.page)]
    found = [part for one in found for part in (alone(one, source) if one.cue.startswith(_OWN_WORDS) else [one])]
    found = [wanted(one, source) if one.cue.startswith(ANNOUNCED) else one for one in found]
    found = [one for one in found if not only_whom(source[one.start : one.end])]
    known = one_name(one.voice for one in found)
    found = [replace(one, voice=known[one.voice]) for one in found]
    found = [one for one in found if not _only_announces(one, found, source)]
    demands = appeals(sorted(found, key=lambda one: (one.start, -one.end)), source)
    if author or not critics:
        return Hearing(demands=demands, subjects=heard.subjects)
    # heard once more with everybody in it: where nobody listens to the others, their "Union" would be the critic's
    every = _hearing(parsed, source, attributions, (), "", names)
    return _restricted(Hearing(demands=demands, subjects=heard.subjects), every, rules.sides)


def _only_announces(one: Demand, every: Sequence[Demand], source: str) -> bool:
    """Whether a demand says no more than that a list comes ("to take the following steps: …"), whose items are demands.

    It asks for nothing of its own, and a text would seem to pass it over.
    """
    if not source[one.end :].lstrip().startswith(":") or not HEADED.search(source, one.start, one.end):
        return False
    return any(
        other.cue.startswith(ANNOUNCED) and 0 < other.start - one.end <= _NEXT and other.voice == one.voice
        for other in every
    )


_NEXT = 40
"""Letters up to the first item of a list."""


def said_officially(one: Demand, attributions: Sequence[Attributed], sides: Sides) -> bool:
    """Whether what goes on after a critic is put into the mouth of somebody of the official side ("…, he said, …").

    Args:
        one: what goes on.
        attributions: who says what in the text.
        sides: which voices are outside ones.
    """
    return any(
        said.voice_kind == "person"
        and said.content[0] < one.end
        and one.start < said.content[1]
        and not sides.outside(said.voice, said.voice_kind)
        for said in attributions
    )


def _restricted(named: Hearing, every: Hearing, sides: Sides) -> Hearing:
    """What is heard of the critics asked for; ``every``: what is heard where nobody is asked for."""
    demands = _clear_of(named.demands, every.demands)
    demands += [one for one in every.demands if sides.asked_for(one.voice)]
    return Hearing(
        demands=tuple(sorted(demands, key=lambda one: (one.start, -one.end))),
        subjects={**every.subjects, **named.subjects},
        others=tuple(one for one in every.demands if not sides.asked_for(one.voice)),
    )


def _by_weight(found: Sequence[Demand], items: Sequence[Item], heard: Turns, floors: Floors) -> list[Demand]:
    """What the weighing makes of a page, and what stands whatever it weighs."""
    source = heard.page.source
    surely = {(one.start, one.end) for one in heard.stances if one.weight == SURE and not one.soft}
    kept = [one for one in found if firm(one, source, sure=(one.start, one.end) in surely)]
    taken = weighed(found, _evidence(found, items, heard), heard, floors)
    return taken + _clear_of(kept, taken)


class _Rules:
    """What the rules hear in one text; who is heard is read once."""

    def __init__(
        self,
        parsed: Sequence[Parsed],
        source: str,
        attributions: Sequence[Attributed],
        critics: Sequence[str],
        names: Voices | None = None,
    ) -> None:
        self._parsed, self._source, self._attributions = parsed, source, attributions
        self._names = names or gather(parsed)
        self.sides = Sides(parsed, source, attributions, critics, self._names)
        self._heard = turns(parsed, source, self.sides, self._names.fresh())
        self._floor = HeldFloor(self._heard, self.sides, self._names)

    def plain(self) -> list[Demand]:
        """What critics are said to find behind a turn to it."""
        return plain_findings(self._heard, self.sides, self._names)

    def series(self) -> list[Demand]:
        """The points that a text counts before it makes them, or says afterwards whose they were."""
        return in_series(self._heard, self._floor)

    def floors(self) -> Floors:
        """Whose whole stretches of the text are."""
        source, heard, sides, names = self._source, self._heard, self.sides, self._names
        told = stretches(heard, sides, names, quoted=True)
        spoken = [(said[0][0], end, voice) for voice, said, _, end in told]
        spoken += Minutes(heard.page, heard.stances, sides, names).floors()
        spoken = [one for one in spoken if _NAME.fullmatch(one[2])]
        writer = greeted(source, names)
        papers = [(said[0][0], end, voice) for voice, said, _, end in Bodies(heard.page, sides, names).papers()]
        held = [(one.start, one.end, one.voice) for one in self._floor.lines]
        return Floors([*spoken, (0, len(source), writer)] if writer else spoken, papers, held)

    def read(self, *, loose: bool) -> tuple[list[Demand], list[Item], Turns]:
        """What the rules take for critiques, the lists they announce, and who is heard.

        Args:
            loose: take what stands on somebody's floor, or in a list without a head, for demands.
        """
        source, sides, names = self._source, self.sides, self._names
        items, heard = laid_out(self._parsed, self._heard, sides, names, loose=loose)
        listed = announced(self._parsed, source, self._attributions, sides, heard, names)
        items += [one for one in _clear_of(listed, items) if not heard.shut(one.start)]
        said = believed(heard, [(item.start, item.voice) for item in items], sides)
        beside = Meeting(said, _place)
        items = [item for item in items if item.cue in LAID_OUT or len(beside.at(*_place(item))) < 2]
        found = [_listed(item, source) for item in items]
        found += [_said(one, source) for one in _clear_of(said, items)]
        return found, items, heard


def _evidence(found: Sequence[Demand], items: Sequence[Item], heard: Turns) -> Evidence:
    return Evidence(
        ruled=[(one.start, one.end) for one in found],
        stances=[(one.start, one.end, one.weight) for one in heard.stances],
        items=[(one.start, one.end) for one in items],
        spoken=[one[:2] for one in heard.spoken],
        held=[one[:2] for one in heard.held],
        passages=heard.passages,
    )


def evidence(parsed: Sequence[Parsed], source: str, attributions: Sequence[Attributed]) -> tuple[Page, Evidence]:
    """A text as it shows itself, and what the rules hear in it: what the weights are fitted on."""
    found, items, heard = _Rules(parsed, source, attributions, ()).read(loose=False)
    return heard.page, _evidence(found, items, heard)


_OWN_WORDS = (DIRECT, HELD, STATED)
"""Cues of what is printed in a critic's own words; an item of a list is one demand, however many sides it has."""

_PAGE = 2000
"""The weights are fitted on whole pages; in fewer characters a sentence's place says little, and rules alone decide."""

_NAME = re.compile(r"[^,;:.\n]{2,80}|(?:[A-Z][\w’'.-]*\s?){2,6}")
"""What a voice may look like; a stretch whose speaker is told in a whole clause names nobody."""

_FEW = 3
"""A page with fewer critiques than this may say in another form what its critics want."""

_OPENS = re.compile(r"(?:^|\n\s*\n\s*)(?:\(?\d{1,3}[.)]\s*)?$")
_IT = re.compile(r"\W*(?:\d{1,3}[.)]\s*)?It\s")


def _of_author(one: Demand, author: str, source: str) -> bool:
    """Whether a voice heard in a critic's own text is its author.

    It is so called, or is the "it" that opens a paragraph, or the side that a list is addressed to ("The State
    should:"), or what another body of its kind, named elsewhere, was mistaken for.
    """
    if bag(one.voice) <= ADDRESSED and one.cue.startswith(ANNOUNCED):
        return True
    place = one.passage[0]
    opens = _OPENS.search(source[max(0, place - 40) : place]) and _IT.match(source[place : place + 20])
    near = source.rfind("\n\n", 0, place) + 1
    if one.cue.startswith(ANNOUNCED):
        near = source.rfind("\n\n", 0, max(0, near - 1)) + 1
    return bool(opens) or is_author(one.voice, author) or is_namesake(one.voice, author, source[near : one.end])


def _written(item: Item, source: str) -> Demand:
    """A demand of the author of a critic's own text: under its lead where it is listed, else by its cue."""
    text = without_to(source[item.start : item.end])
    worded = under(text, item.lead) if item.lead else spans.worded(text, item.cue)
    return replace(_listed(item, source), demand=worded)


def _listed(item: Item, source: str) -> Demand:
    return Demand(
        start=item.start,
        end=item.end,
        demand=under(source[item.start : item.end], item.lead),
        voice=item.voice,
        cue=item.cue,
        passage=item.passage,
    )


def _said(one: Stance, source: str) -> Demand:
    return Demand(
        start=one.start,
        end=one.end,
        demand=spans.with_subject(source, one.start, spans.worded(source[one.start : one.end], one.cue)),
        voice=one.voice,
        cue=one.cue,
        passage=one.passage,
    )


_Heard = TypeVar("_Heard", Item, Stance, Demand)


def _clear_of(some: Iterable[_Heard], others: Sequence[Item | Stance | Demand]) -> list[_Heard]:
    """Those that share no words with any of some others."""
    taken = Meeting(others, _place)
    return [one for one in some if not taken.at(*_place(one))]


def _place(one: Item | Stance | Demand) -> tuple[int, int]:
    return one.start, one.end
