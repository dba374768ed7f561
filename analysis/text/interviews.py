"""Interviews: questions, and the answers of somebody whom the text says that it has spoken with.

On a page of questions and answers both are the author's own. Where a text says ahead that it is "an interview with
Jane Roe", the answers are hers, though no label names her: they stand behind "Answer:", behind a dash, or below a line
that asks something.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from analysis.text.lines import Line
from analysis.text.transcripts import Turn
from analysis.text.words import ANSWERING_LABELS, ASKING_LABELS, FLOOR_OFFICES, TITLES, alternatives, word_set

_NAMED = re.compile(
    r"\b(?:[Ii]nterview(?:s|ed)?|INTERVIEW|[Qq]uestions and answers|Q ?(?:&|and) ?A)(?: exclusively)?"
    r"(?: (?:with|of|(?:given|granted) by))?\b:? (?P<whom>[^\n]+)"
)
"""What says with whom an interview was held; "an interview by" or "to" somebody names who asked."""

_TALKED = re.compile(
    r"\b(?:[Cc]onversation|[Ss]poke|[Ss]peaks|[Tt]alk(?:s|ed)|[Ss]at down)(?: exclusively)?"
    r"(?: (?:with|to))?\b:? (?P<whom>[^\n]+)"
)
"""With whom a text has spoken: an interview where labels or dashes part the turns."""

_TOLD_THERE = re.compile(
    r"\b(?:said|says|told|tells|explained|explains|announced|stated|confirmed|added|noted)\b[^.!?\n]*$"
)
"""Before such words: somebody has said something to whom they name ("The minister said in an interview with …")."""

_OF_PAPERS = (
    "agency news times daily post herald tribune gazette journal press radio television tv channel magazine newspaper"
    " media"
)
_ASKERS = re.compile(
    rf"(?i:\b(?:we|us|our|I|{alternatives(_OF_PAPERS)}|correspondents?|reporters?|journalists?|editors?)\b)[^.!?\n]*$"
    r"|^\W*(?i:(?:an?|the|this|our|in) ){0,2}$"
)
"""Before "spoke with": it is the text's own paper that has, or nobody is named who did."""

_OF_THE_PRESS = re.compile(r"\b(?:correspondent|reporter|journalist|presenter|anchor|columnist)\b")
"""Beside a name: it is theirs who asked."""

_NAMES = r"(?:[A-Z][\w.’'-]{1,30} ){1,8}"
_GAVE = re.compile(
    rf"(?P<whom>{_NAMES})(?:has |have )?"
    r"(?:gave|gives|given|grants|granted) (?:an? )?(?:exclusive |lengthy |short |wide-ranging )?interview"
    rf"|(?P<who>{_NAMES})answer(?:s|ed) (?:(?:some of )?(?:our|the|your|some) )?(?:[\w’']+ )?questions\b"
)
"""The same by what that person has done."""

_WORD = r"(?:[A-Z][\w’'-]+|[A-Z]\.|(?:al|el|bin|de|van|von|der)[ -])"
_RUN = re.compile(rf"(?:(?:the|our|with|then|former) )*(?P<run>{_WORD}(?: ?{_WORD}){{0,12}})(?=\W|$)")
_NO_NAME = re.compile(r"\s?(?:of|and|for)\b")
"""Behind a run of capitals: it goes on as that of an office or a body ("Minister of Ports")."""

_NO_PERSON = word_set(
    _OF_PAPERS,
    "commission committee council ministry department party union association institute parliament government",
)
"""Words of the names of bodies and papers: one that is spoken to gives no answers here."""

_STYLES = TITLES | FLOOR_OFFICES | {"hon", "h.e", "excellency", "head", "director", "chief", "professor", "expert"}
_NAME_WORDS = range(2, 5)

_ASK = alternatives(*(word.capitalize() for word in sorted(ASKING_LABELS)))
_ANSWER = alternatives(*(word.capitalize() for word in sorted(ANSWERING_LABELS & {"a", "answer", "reply", "response"})))
_LABEL = re.compile(rf"(?:(?P<ask>{_ASK})|(?P<answer>{_ANSWER}))(?: ?\d{{1,2}})? ?[:.–—-]\s*(?=\S)")
_DASH = re.compile(r"[-–—]\s*(?=[A-Z“\"])")
_ASKED = re.compile(r"\?[\"”’)]*$")

_FEWEST = 2
"""Questions of an interview, each with its answer."""

_MOSTLY = 0.6
"""So many of the turns that ask end in a question mark, and have their answer behind the next dash."""

_LONGEST = 70
"""Words of a line that is a question."""

_Part = tuple[Line, int, bool]
"""A line that begins a turn, how long its label is, and whether it asks."""


def interviewed(lines: Sequence[Line]) -> Mapping[int, Turn]:
    """The turns of an interview by the offset of the line in which they begin; none in any other text."""
    for number, line in enumerate(lines):
        held = _whom(_NAMED.search(line.text)) or _whom(_GAVE.search(line.text))
        name = held or _whom(_TALKED.search(line.text), asked=_ASKERS)
        if not name:
            continue
        below = lines[number + 1 :]
        for parts in (_labelled(below), _dashed(below), _asked(below) if held else []):
            if _answered(parts) >= _FEWEST:
                return dict(_turns(parts, name))
    return {}


def _whom(found: re.Match[str] | None, asked: re.Pattern[str] | None = None) -> str:
    """The person whom such words name, or ""; ``asked``: what has to stand before them."""
    if found is None or _OF_THE_PRESS.search(found.group()):
        return ""
    before = found.string[: found.start()]
    if _TOLD_THERE.search(before) or (asked is not None and not asked.search(before)):
        return ""
    whom = next(each for each in found.groups() if each)
    for part in re.split(r"[,;(]\s*", whom):
        run = _RUN.match(part)
        if run is None or _NO_NAME.match(part, run.end()):
            continue
        words = run["run"].split()
        office = max((at + 1 for at, word in enumerate(words) if word.strip(".").casefold() in _STYLES), default=0)
        bare = words[office:]
        if len(bare) in _NAME_WORDS and _NO_PERSON.isdisjoint(word.casefold() for word in bare):
            return " ".join(bare).rstrip(".")
    return ""


def _labelled(lines: Sequence[Line]) -> list[_Part]:
    """Turns behind "Question:" and "Answer:"."""
    found = ((line, _LABEL.match(line.text)) for line in lines)
    return [(line, label.end(), label["ask"] is not None) for line, label in found if label is not None]


def _dashed(lines: Sequence[Line]) -> list[_Part]:
    """Turns behind dashes, the first of which asks something; those that ask nothing take turns with it.

    A list of questions, the answers to which stand below without a dash, is none.
    """
    found: list[_Part] = []
    for line in lines:
        dash = _DASH.match(line.text)
        asks = _ASKED.search(line.text) is not None
        if dash is not None and (found or asks):
            found.append((line, dash.end(), asks or (bool(found) and not found[-1][2])))
    asking = sum(_ASKED.search(line.text) is not None for line, _, _ in found)
    asked = sum(asks for _, _, asks in found)
    taking_turns = _answered(found) >= _MOSTLY * asked and asking >= _MOSTLY * asked
    return found if asking >= _FEWEST and taking_turns else []


def _asked(lines: Sequence[Line]) -> list[_Part]:
    """Turns that nothing marks but that a line of its own asks something."""
    found: list[_Part] = []
    for line in lines:
        asks = bool(line.gap) and _ASKED.search(line.text) is not None and len(line.text.split()) <= _LONGEST
        if asks or (found and found[-1][2]):
            found.append((line, 0, asks))
    return found


def _answered(parts: Sequence[_Part]) -> int:
    """How many questions have an answer right behind them."""
    return sum(asks and not then for (_, _, asks), (_, _, then) in itertools.pairwise(parts))


def _turns(parts: Sequence[_Part], name: str) -> Iterator[tuple[int, Turn]]:
    """What each line begins; whoever asks is the press, which makes no text its own."""
    for line, label, asks in parts:
        place = (line.start, line.start + len(line.text[:label].rstrip()))
        who = "journalist" if asks else name.casefold()
        yield line.start, Turn(place, line.start + label, who, "" if asks else name, asks, answers=False)
