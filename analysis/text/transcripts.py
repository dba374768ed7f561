"""Transcripts: speech written down with a label before each turn ("MS. ROE: …", "HON. J. ROE.- …", "Q  …").

A label holds until the next one. Rubrics in capitals before a colon ("VENUE: …", "ACTION: …") look like it; so a text
is a transcript only where a label that is a title or an office comes back after another one, and what stands behind
such labels are sentences.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.text.lines import Line
from analysis.text.places import Place
from analysis.text.words import ANSWERING_LABELS, ASKING_LABELS, FLOOR_OFFICES, TITLES

_CAPITAL = r"(?:Mc|Mac|O’|O')?[A-Z][A-Z.’'-]*"
_IN_CAPITALS = rf"{_CAPITAL}(?:,? (?:{_CAPITAL}|of|the|and|for|in)){{0,9}}"
_TITLED = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Dame|Lord|Lady|Baroness|Senator|Madam)\b\.?|The)"
    r"(?: (?:[A-Z][\w.’'-]*|of|the|for|and)){1,8}"
)
_ROLE = r"(?:Journalist|Reporter|Interviewer|Question|Answer|Moderator|Audience)s?(?: \d{1,2})?"
_LABEL = re.compile(
    rf"(?:(?P<name>{_IN_CAPITALS}|{_TITLED}|{_ROLE})(?: ?\([^()\n]{{1,60}}\))?"
    r"(?: ?:|(?:(?<=\.)|\.) ?[-–—]{1,2}|—)(?:\s+|$)"
    r"|(?P<letter>[QA])(?:[:.]\s+|\s{2,}|\s(?=[A-Z(“\"])))"
)
"""What stands before a turn, and what parts it from the words."""

_ENDED = re.compile(r"[.?!…—–-][\"'”’)\]]*$")
_ASKING = ASKING_LABELS | {"journalist", "journalists", "reporter", "reporters"}
_FEWEST = 3
"""Turns of a transcript."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Who has the floor.

    Attributes:
        name: where the label stands that says who, in the source.
        words: where what is said begins.
        who: the label in small letters and without its titles, the same for all turns of one speaker.
        asks: it is that of whoever only puts questions, without a name ("Q", "JOURNALIST").
        answers: it is that of whoever answers them, without a name ("A").
    """

    name: Place
    words: int
    who: str
    asks: bool
    answers: bool


def turns(lines: Sequence[Line]) -> Mapping[int, Turn]:
    """The turns of a transcript by the offset of the line in which they begin; none in any other text."""
    found: dict[int, Turn] = {}
    floor: list[str] = []
    told: list[bool] = []
    for number, line in enumerate(lines):
        label = _LABEL.match(line.text)
        if label is None:
            continue
        name = label.span("name") if label["name"] else label.span("letter")
        who = _who(line.text[slice(*name)])
        if not who:
            continue
        asks, answers = who in _ASKING, who in ANSWERING_LABELS
        place = (line.start + name[0], line.start + name[1])
        found[line.start] = Turn(place, line.start + label.end(), who, asks, answers)
        if label["name"] and _speaks(line.text[slice(*name)]):
            said = line.text[label.end() :] or (lines[number + 1].text if number + 1 < len(lines) else "")
            told.append(bool(_ENDED.search(said)))
            floor.append(who)
        elif label["letter"]:
            floor.append(who)
    strong = len(told) >= _FEWEST - 1 and len(floor) >= _FEWEST and 2 * sum(told) > len(told)
    return found if strong and _comes_back(floor) else {}


def _comes_back(floor: Sequence[str]) -> bool:
    """Whether somebody takes the floor again after another."""
    last: dict[str, int] = {}
    for number, who in enumerate(floor):
        if number - last.get(who, number) > 1 and len(set(floor[last[who] : number])) > 1:
            return True
        last[who] = number
    return False


def _who(name: str) -> str:
    """A label as it is compared: small letters, initials apart, no courtesy before the name."""
    words = re.sub(r"\.(?=[A-Za-z])", ". ", name).replace(",", " ").casefold().split()
    bare = [word.strip(".") for word in words]
    kept = [word for word in bare if word not in TITLES | {"hon", "the", "rt"}]
    return " ".join(kept or bare)


def _speaks(name: str) -> bool:
    """Whether a label by itself is that of a person: it has a title, or an office that speaks."""
    words = {word.strip(".,").casefold() for word in re.sub(r"\.(?=[A-Za-z])", ". ", name).split()}
    return bool(words & (TITLES | FLOOR_OFFICES | {"hon"}))
