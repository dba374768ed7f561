"""Transcripts: speech written down with a label before each turn ("MS. ROE: …", "HON. J. ROE.- …", "Q  …").

A label holds until the next one. Rubrics in capitals before a colon ("VENUE: …", "ACTION: …") look like it; so a text
is a transcript only where a label that is a title or an office comes back after another one, and what stands behind
such labels are sentences.
"""

from __future__ import annotations

import re
from collections import Counter
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
    rf"(?:(?P<name>{_IN_CAPITALS}|{_TITLED}|{_ROLE})(?: ?\([^()\n]{{1,60}}\)){{0,3}}"
    r"(?: ?:|(?:(?<=\.)|\.) ?[-–—]{1,2}|—)(?:\s+|$)"
    r"|(?P<letter>[QA])(?:[:.]\s+|\s{2,}|(?P<bare>\s)(?=[A-Z(“\"])))"
)
"""What stands before a turn, and what parts it from the words."""

_PLAIN = re.compile(r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}):\s+(?=\S)")
"""A name as a heading may have it too: a label only in what is a transcript without it, and where it comes back."""

_SURE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Senator) (?:[A-Z][\w.’'-]* ){0,2}(?:Mc|Mac|O’|O')?[A-Z][A-Z’'-]+\b")
"""A name as only a record of debates has it, in which one speech is a turn ("Senator ROE (Karsk) (11:23): …")."""

_ENDED = re.compile(r"[.?!…—–-][\"'”’)\]]*$")
_ASKING = ASKING_LABELS | {"journalist", "journalists", "reporter", "reporters"}
_ASKING_OFFICES = frozenset(("host", "presenter", "interviewer", "moderator", "journalist", "reporter", "compere"))
"""What stands behind the name of whoever leads through a conversation."""

_FULL = 2
"""Words of a full name."""

SMALL_IN_OFFICES = frozenset(("of", "for", "in", "and"))
"""In a label: it is an office ("MINISTER OF PORTS"), and no name."""

_FEWEST = 3
"""Turns of a transcript."""

_PARTIES = 2
"""Speakers of a transcript."""

_AGAIN = 2
"""So often a name in small letters before a colon is no heading."""

_Labelled = tuple[int, Line, re.Match[str]]
"""A line with its number and the label it begins with."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Who has the floor.

    Attributes:
        name: where the label stands that says who, in the source.
        words: where what is said begins.
        who: the label in small letters and without its titles, the same for all turns of one speaker.
        called: the fullest label of the speaker, as it is written.
        asks: it is that of whoever only puts questions, without a name ("Q", "JOURNALIST").
        answers: it is that of whoever answers them, without a name ("A").
    """

    name: Place
    words: int
    who: str
    called: str
    asks: bool
    answers: bool

    def is_of(self, voice: str) -> bool:
        """Whether a voice is whoever has the floor, and nobody whom he quotes."""
        return not set(self.who.split()).isdisjoint(voice.casefold().split())


def turns(lines: Sequence[Line]) -> Mapping[int, Turn]:
    """The turns of a transcript by the offset of the line in which they begin; none in any other text."""
    labelled = _labelled(lines)
    found = _turns(lines, labelled)
    if len({one.who for one in found.values()}) < _PARTIES:
        return found
    plain = [(number, line, _PLAIN.match(line.text)) for number, line in enumerate(lines) if line.start not in found]
    names = Counter(label["name"] for _, _, label in plain if label)
    more = [(number, line, label) for number, line, label in plain if label and names[label["name"]] >= _AGAIN]
    return _turns(lines, sorted([*labelled, *more], key=lambda one: one[0])) if more else found


def _labelled(lines: Sequence[Line]) -> list[_Labelled]:
    """The lines that begin with a label.

    "A White Paper" begins with one only where "Q" has just asked, and "The Hague: …" only where that comes back.
    """
    found: list[_Labelled] = []
    begun = [(number, line, label) for number, line in enumerate(lines) if (label := _LABEL.match(line.text))]
    names = Counter(label["name"] for _, _, label in begun)
    for number, line, label in begun:
        name, asked = label["name"] or "", bool(found) and found[-1][2]["letter"] == "Q"
        place = name.startswith("The ") and names[name] < _AGAIN and not _speaks(name)
        if not place and (not label["bare"] or label["letter"] == "Q" or asked):
            found.append((number, line, label))
    return found


def _turns(lines: Sequence[Line], labelled: Sequence[_Labelled]) -> Mapping[int, Turn]:
    """The turns that some labels begin, where they make a transcript; else those that no other text has."""
    named = {number: label["name"] or label["letter"] for number, _, label in labelled}
    known = _known(list(named.values()))
    found: dict[int, Turn] = {}
    floor: list[tuple[str, bool]] = []
    told: list[bool] = []
    sure: set[int] = set()
    for number, line, label in labelled:
        name = named[number]
        who, called, asks = known.get(_who(name), (_who(name), name, _who(name) in _ASKING))
        if not who:
            continue
        begin, end = label.span("name") if label["name"] else label.span("letter")
        place = (line.start + begin, line.start + end)
        found[line.start] = Turn(place, line.start + label.end(), who, called, asks, who in ANSWERING_LABELS)
        strong = bool(label["name"]) and _speaks(name)
        if strong:
            said = line.text[label.end() :] or (lines[number + 1].text if number + 1 < len(lines) else "")
            told.append(bool(_ENDED.search(said)) and not said[:1].islower())  # "The Speaker: opens the session"
        if _SURE.fullmatch(name):
            sure.add(line.start)
        floor.append((who, strong))
    spoken = len(told) >= _FEWEST - 1 and len(floor) >= _FEWEST and 2 * sum(told) > len(told)
    return found if spoken and _comes_back(floor) else {start: one for start, one in found.items() if start in sure}


def _known(names: Sequence[str]) -> Mapping[str, tuple[str, str, bool]]:
    """Whom short labels mean beside a full one ("JANE ROE, MINISTER": "ROE", "MINISTER"), and whether they only ask.

    That is what whoever leads through a conversation does.
    """
    known: dict[str, tuple[str, str, bool]] = {}
    for name in names:
        person, _, behind = name.partition(", ")
        words = _who(person).split()
        offices = [word for word in words if word in FLOOR_OFFICES]
        bare = words[len(offices) :]
        named = len(bare) >= _FULL and words[: len(offices)] == offices and not SMALL_IN_OFFICES & set(words)
        if not named:
            continue
        office = _who(behind) if behind else " ".join(offices)
        told = " ".join(bare), person, not _ASKING_OFFICES.isdisjoint(office.split())
        for short in (_who(name), _who(person), told[0], bare[-1], *([office] if office else [])):
            known.setdefault(short, told)
    return known


def _comes_back(floor: Sequence[tuple[str, bool]]) -> bool:
    """Whether somebody who has a title or an office takes the floor again after another."""
    last: dict[str, int] = {}
    for number, (who, strong) in enumerate(floor):
        if strong and any(other != who for other, _ in floor[last.get(who, number) : number]):
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
