"""Critiques: what a critic says is outstanding.

A critic is a voice outside the official side that asks for a change or finds fault. Each demand quotes the demand or
criticism itself, without the verb that reports it; what is asked for in parallel ("that …, that …, and that …",
"for …; for …") and each item of an announced list is one of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from analysis.extraction import demand_spans as spans
from analysis.extraction import demand_words as words
from analysis.extraction.addressees import others
from analysis.extraction.attributed import AUTHOR, Attributed, Voice
from analysis.extraction.contrasts import GRANTED
from analysis.extraction.critic_author import is_author
from analysis.extraction.critic_belief import believed
from analysis.extraction.critic_passage import HELD
from analysis.extraction.critic_text import misheard, spoken
from analysis.extraction.critic_turns import Turns, turns
from analysis.extraction.demand_lists import ANNOUNCED, Item, announced
from analysis.extraction.gathering import gather
from analysis.extraction.layouts import SURE, laid_out
from analysis.extraction.model import Parsed
from analysis.extraction.official import Sides, bag, same_name
from analysis.extraction.pages import Page
from analysis.extraction.stance_weight import CUES, TELLING, Stance, praising, said_weight
from analysis.extraction.stance_weight import SURE as SURELY
from analysis.extraction.tagging import led_in, tagged
from analysis.extraction.tagging_features import Evidence
from analysis.extraction.told_us import TOLD
from analysis.extraction.voices import Voices
from analysis.text.places import overlap


@dataclass(frozen=True, kw_only=True, slots=True)
class Demand:
    """One outstanding reform or criticism, in source offsets.

    Attributes:
        demand: the demand so that it can be read alone.
        voice: the critic.
        cue: why it counts.
        passage: the whole passage around it (reporting verb, list lead-in) that is therefore no claim.
    """

    start: int
    end: int
    demand: str
    voice: str
    cue: str
    passage: tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Hearing:
    """What one text lets critics say.

    Attributes:
        demands: their demands and criticisms, in reading order.
        subjects: which outside voice the subject or the possessive pronoun at a place of the source stands for.
    """

    demands: tuple[Demand, ...]
    subjects: Mapping[int, Voice] = field(default_factory=dict)


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
    found, items, heard = _ruled(parsed, source, attributions, critics, names)
    if author:
        found = [
            one
            for one in found
            if not source[one.end :].lstrip().startswith(":") and not misheard(source, one.passage, one.voice)
        ]
        found = [replace(one, voice=author) if _of_author(one, author, source) else one for one in found]
        heard_at = [(one.start, one.end, one.voice) for one in found]
        found += [_written(item, source) for item in spoken(parsed, source, attributions, author, heard_at)]
    elif not critics and len(source) >= _PAGE:
        surely = {(one.start, one.end) for one in heard.stances if one.weight == SURELY and not one.soft}
        firm = [one for one in found if _firm(one, source, sure=(one.start, one.end) in surely)]
        found = _weighed(found, _evidence(found, items, heard), heard)
        found += [one for one in firm if not any(_crosses(one, other) for other in found)]
    if not author:
        asked = [_listed(item, source) for item in items if item.cue in SURE]
        rest = (one for one in found if not heard.shut(one.start))
        found = [*asked, *(one for one in rest if not any(_crosses(one, other) for other in asked))]
    found = [one for one in found if not critics or any(same_name(one.voice, name) for name in critics)]
    found = [part for one in found for part in _apart(one, source)]
    return Hearing(
        demands=tuple(sorted(found, key=lambda one: (one.start, -one.end))),
        subjects=heard.subjects,
    )


def _ruled(
    parsed: Sequence[Parsed],
    source: str,
    attributions: Sequence[Attributed],
    critics: Sequence[str],
    names: Voices | None = None,
) -> tuple[list[Demand], list[Item], Turns]:
    """What the rules take for critiques, the lists they announce, and who is heard."""
    names = names or gather(parsed)
    sides = Sides(parsed, source, attributions, critics, names)
    heard = turns(parsed, source, sides, names.fresh())
    items, heard = laid_out(parsed, source, heard, sides, names)
    listed = announced(parsed, source, attributions, sides, heard, names)
    items += [item for item in listed if not (heard.shut(item.start) or any(_crosses(item, other) for other in items))]
    said = believed(heard, [(item.start, item.voice) for item in items], sides)
    items = [item for item in items if item.cue in SURE or sum(_crosses(item, one) for one in said) < 2]
    found = [_listed(item, source) for item in items]
    found += [_said(one, source) for one in said if not any(_crosses(one, item) for item in items)]
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
    """A text as it shows itself, and what the rules hear in it: what the weights are fitted on.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        attributions: who says what in it.
    """
    found, items, heard = _ruled(parsed, source, attributions, ())
    return heard.page, _evidence(found, items, heard)


_PAGE = 2000
"""The weights are fitted on whole pages; in fewer characters a sentence's place says little, and rules alone decide."""

_ALIKE = 0.6
"""A critique found by weight that shares so much with one found by rule is quoted as the rule quotes it."""


def _weighed(found: Sequence[Demand], given: Evidence, heard: Turns) -> list[Demand]:
    """The critiques found by weight, each with the voice and the cue that the rules heard there or near by."""
    kept: list[Demand] = []
    page = heard.page
    known: list[Demand | Stance] = [*found, *heard.stances]
    lines = tagged(page, given)
    for (start, end), line in lines:
        apart = [span for span, _ in lines if span != (start, end)]
        same = [
            (shared, one)
            for one in found
            if (shared := overlap((one.start, one.end), (start, end))) >= _ALIKE
            and not any(one.start < right and left < one.end for left, right in apart)
        ]
        if same:
            kept.append(max(same, key=lambda pair: pair[0])[1])
            continue
        behind = _behind(found, start, end, page.source)
        if behind is not None:
            kept.append(behind[1])
            end = behind[0]
        left, right = spans.trimmed(page.source, start, end)
        if right - left < _LEAST:
            continue
        near = [one for one in known if one.start < right and left < one.end]
        own = _WE_TELL.search(page.source[line[0] : left]) or _WE.match(page.source[left:right])
        if own and not near and not heard.speaker(*line) and page.source[line[0]] not in '"“«‘':
            continue  # "I urge the Congress", "we must now": whoever writes the text wants it
        here = page.source[left:right]
        if not near and (heard.answering(left) or (praising(here) and not words.OUTSTANDING.search(here))):
            continue
        told = led_in(page, line[0], left)
        if _set_beside(page, left, heard) or (not near and _GRANTING.match(told)):
            continue
        asked = not told or _ASKING.match(told) is not None or page.source[line[0]] in '"“«‘'
        unheard = not near and not (asked or _peopled(heard, line))
        if (unheard and not _WE_HEAR.search(page.source[line[0] : left])) or others(page.source[slice(*line)]):
            continue  # somebody says it in whom the rules hear no critic, or it is asked of somebody else
        voice = near[0].voice if near else heard.speaker(*line) or _nearest(known, (*heard.spoken, *heard.named), left)
        cue = told or (near[0].cue if near else HELD)
        worded = spans.with_subject(page.source, left, spans.worded(page.source[left:right], cue))
        kept.append(Demand(start=left, end=right, demand=worded, voice=voice, cue=cue, passage=line))
    return kept + _rest_of_lists(found, kept)


def _peopled(heard: Turns, line: tuple[int, int]) -> bool:
    """Whether an outside voice speaks in a sentence or is what it is about."""
    return any(left < line[1] and line[0] < right for left, right, _ in (*heard.spoken, *heard.named))


def _behind(found: Sequence[Demand], start: int, end: int, source: str) -> tuple[int, Demand] | None:
    """A demand by rule behind a second verb in a stretch ("…, and calls for a desk"), and where that begins."""
    for one in found:
        joint = _JOINT.search(source, start + _LEAST, one.start) if start + _LEAST < one.start < end else None
        if joint:
            return joint.start(), one
    return None


def _set_beside(page: Page, place: int, heard: Turns) -> bool:
    """Whether a place follows the name of a voice and a comma: what explains a speaker asks for nothing."""
    before = page.source[max(0, place - 80) : place].rstrip()
    return before.endswith(",") and any(before[:-1].endswith(voice) for _, _, voice in heard.spoken)


def _rest_of_lists(found: Sequence[Demand], kept: Sequence[Demand]) -> list[Demand]:
    """The items of a critic's list that weigh little alone, where most of that list is kept."""
    listed = [one for one in found if one.cue == ANNOUNCED]
    more = []
    for one in listed:
        alike = [other for other in listed if other.voice == one.voice]
        staying = sum(other in kept for other in alike)
        if 2 * staying > len(alike) > 2 and not any(one.start < other.end and other.start < one.end for other in kept):
            more.append(one)
    return more


_ASKING = re.compile(
    r"(?:suggest|recommend|propos|urg|ask|call|demand|request|want|insist|advis|encourag|criticis|regret)", re.I
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


def _firm(one: Demand, source: str, *, sure: bool) -> bool:
    """Whether a critique found by rule stands whatever it weighs.

    So do an appeal to the official side by name, what somebody regrets or deplores, a fault found "in her opinion", and
    the fault behind what the same sentence grants.
    """
    if sure and CUES["fault"].fullmatch(one.cue):
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

_WE_HEAR = re.compile(r"\b(?:I|[Ww]e)\s+(?:was|were|am|are|have\s+been)\s")
"""Critics without a name tell the author what leads up to a critique."""

_LEAST = 8
"""Fewer characters say nothing that could be read alone."""


def _nearest(known: Sequence[Demand | Stance], spoken: Sequence[tuple[int, int, str]], place: int) -> str:
    """Whose words stand, or who has the word, last before a place, or first behind it."""
    heard = [(one.start, one.voice) for one in known] + [(start, voice) for start, _, voice in spoken]
    nearest = min(heard, key=lambda one: (one[0] > place, abs(one[0] - place)), default=None)
    return nearest[1] if nearest else AUTHOR


_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_SERIES = re.compile(rf"{_QUOTED.pattern}(?:[,;]?\s+(?:and\s+)?{_QUOTED.pattern})+")


def _apart(one: Demand, source: str) -> list[Demand]:
    """A series of quotations is as many demands: "that X", "that Y" and "that Z"."""
    if not _SERIES.fullmatch(source, one.start, one.end):
        return [one]
    parts = [match.span(1) for match in _QUOTED.finditer(source, one.start, one.end)]
    return [replace(one, start=start, end=end, demand=spans.worded(source[start:end], one.cue)) for start, end in parts]


_OPENS = re.compile(r"(?:^|\n\s*\n\s*)(?:\(?\d{1,3}[.)]\s*)?$")
_IT = re.compile(r"\W*(?:\d{1,3}[.)]\s*)?It\s")


def _of_author(one: Demand, author: str, source: str) -> bool:
    """Whether a voice heard in a critic's own text is its author: so called, or the "it" that opens a paragraph."""
    place = one.passage[0]
    opens = _OPENS.search(source[max(0, place - 40) : place]) and _IT.match(source[place : place + 20])
    return bool(opens) or is_author(one.voice, author)


def _written(item: Item, source: str) -> Demand:
    """A demand of the author of a critic's own text: under its lead where it is listed, else by its cue."""
    text = re.sub(r"^(?:To|That)\s+(?=[a-z])", "", source[item.start : item.end])
    worded = _under(text, item.lead) if item.lead else spans.worded(text, item.cue)
    return replace(_listed(item, source), demand=worded)


def _listed(item: Item, source: str) -> Demand:
    return Demand(
        start=item.start,
        end=item.end,
        demand=_under(source[item.start : item.end], item.lead),
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


def _under(text: str, lead: str) -> str:
    """An item with what its lead-in says of it: "recommended that S should:" + "Open …" is "S should open …"."""
    text = re.sub(r"\s+", " ", text).strip()
    whom = re.search(
        r"(?:\bthat|\bon|\burged?|\basked|\brequested|^)\s+([^,;:]{2,60}?)\s+(?:should|must|to|ought to)\s*:?\s*$", lead
    )
    if whom and re.match(r"[A-Z][a-z]+\s", text):
        who = re.sub(r"\s+", " ", whom.group(1))
        return f"{who[:1].upper()}{who[1:]} should {text[:1].lower()}{text[1:]}"
    text = re.sub(r"^(?:to|that)\s+(?=[a-z])", "", text)
    return text[:1].upper() + text[1:]


def _crosses(a: Item | Stance | Demand, b: Item | Stance | Demand) -> bool:
    return a.start < b.end and b.start < a.end
