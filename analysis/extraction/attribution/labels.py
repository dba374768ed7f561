"""Speaker labels: of a transcript ("ROE: We will see."), of a headline ("Poll: Voters want more")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.spans import shrink
from analysis.text.layout import Unit
from analysis.text.places import Place
from analysis.text.transcripts import SMALL_IN_OFFICES
from analysis.text.words import ASKING_LABELS, FLOOR_OFFICES, FUNCTION_WORDS

_LABEL = re.compile(r"\s*((?:[^\W\d_][\w.’'-]*\s+){0,3}[^\W\d_][\w’'-]*)\s*(?:\([^()\n]{1,20}\)\s*)?:\s+(?=\S)")

_OF_NAME = re.compile(r"[A-Z]\.|[^\s.,]+")
"""The words of a label, and its initials one by one."""

_IN_HEADLINES = sources.PEOPLE | (sources.STUDIES - {"analysis", "review", "document", "evidence", "paper", "letter"})
"""Who speaks in a headline; "Analysis:" and the like name what the article is."""


def floor_holder(parsed: Sequence[Parsed]) -> str:
    """The label of whoever speaks more than half of a transcript, whose text it is; "" where there is none.

    Somebody whom the others only ask is interviewed: the text is that of whoever asks. Where these are the press
    without a name, and an office answers, or anybody a "Q", it is a briefing, and that of whoever gives it.
    """
    held: dict[str, int] = {}
    asked: dict[str, list[bool]] = {}
    label = ""
    press: set[str] = set()
    for one in parsed:
        match = _LABEL.match(one.unit.text)
        turn = one.unit.turn
        if turn is not None or (match is not None and match.group(1).isupper()):
            label = turn.who if turn is not None else match.group(1) if match is not None else ""
            asked.setdefault(label, []).append(one.unit.text.rstrip().endswith("?"))
        if turn is not None and turn.asks:
            press.add(turn.who)
            continue
        held[label] = held.get(label, 0) + len(one.unit.text)
    most = max(held, key=lambda each: held[each], default="")
    others = [question for name, turns in asked.items() if name != most for question in turns]
    asked_of_office = press and set(most.split()) <= FLOOR_OFFICES | sources.TITLES
    briefed = asked_of_office or not press.isdisjoint(ASKING_LABELS)
    interviewed = bool(others) and 2 * sum(others) >= len(others) and not briefed
    return most if 2 * held.get(most, 0) > sum(held.values()) and not interviewed else ""


def labelled(
    source: str, voices: Voices, whole: Place, *, headline: bool, hosts: bool, holder: str = ""
) -> Attributed | None:
    """Read a unit as a turn of a transcript, or as a headline that begins with who says it.

    Only a label in capitals counts, or one at the head of a text, and only one that names a person the text names
    elsewhere (then in any letters), or an office and a name, in a headline also people of a kind, or a study: anything
    else before a colon is a place, a rubric or a heading. What the ``holder`` of the floor says is the author's.
    Whoever leads through a broadcast counts only with ``hosts``.
    """
    match = _LABEL.match(source, *whole)
    if match is None or match.group(1) == holder:
        return None
    words = match.group(1).split()
    last = words[-1].casefold()
    named = [word for word in words if word.casefold().strip(".") not in sources.TITLES]
    borne = (voices.longest.get(last), (voices.longest.get(last) or ())[-1:], *voices.namesakes.get(last, ()))
    turn = bool(named) and tuple(named) in borne
    if not (match.group(1).isupper() or headline or turn):
        return None
    if last in sources.HOSTS and match.group(1).isupper() and not hosts:
        return None
    known = voices.longest.get(last) or (voices.longest.get(last.removesuffix("s")) if headline else None)
    if known and last in voices.namesakes:
        borne_by = [word for word in named if word != words[-1]] + words[-1:]  # "BISHOP" is a title and a name
        known = tuple(voices.full([word.title() for word in borne_by], whole[0]).split())
    if known is None and last not in sources.PEOPLE | sources.TITLES:
        office = [word.casefold().strip(".") for word in words[:-1]]
        if office and match.group(1).isupper() and set(office) & (sources.PEOPLE | sources.TITLES):
            known = tuple(word.title() for word in named if word.casefold() not in sources.PEOPLE) or None
        elif (
            not headline
            or len(source[match.end() : whole[1]].split()) < 3
            or (last.removesuffix("s") not in _IN_HEADLINES and not _acts(last, voices, whole[1]))
        ):
            return None
    content = shrink(source, (match.end(), whole[1]))
    if content[0] >= content[1]:
        return None
    return Attributed(
        content=content,
        source=match.span(1),
        cue=None,
        voice=" ".join(known) if known else last,
        voice_kind="person",
        quoted=False,
        form="quotation",
        phrase=match.span(1),
    )


def turned(unit: Unit, voices: Voices, source: str, *, hosts: bool, holder: str = "") -> Attributed | None:
    """Read a unit of a transcript as the words of whoever has the floor, or None where they are the author's.

    By the fullest name that the text has of a speaker, else by the label; the ``holder`` of the floor and, without
    ``hosts``, who leads through a broadcast are the author.
    """
    turn, whole = unit.turn, unit.span(0, len(unit.text))
    if turn is None or whole is None or turn.who == holder:
        return None
    words = turn.who.split()
    if turn.asks and (not hosts or len(words) == 1):
        return None  # the press, or who leads through
    if words[-1] in sources.HOSTS and not hosts:
        return None
    no_name = sources.TITLES | sources.PEOPLE | FUNCTION_WORDS
    named = [word for word in words if len(word) == 1 or word not in no_name]  # "i" is an initial
    known = voices.longest.get(named[-1]) if named else None
    label = _OF_NAME.findall(turn.called)
    office = not named or not SMALL_IN_OFFICES.isdisjoint(words)  # "Minister of Ports", "Vice President"
    kept = {*words, "the"} if office else {*named}
    spelt = [_spelt(word) for word in label if word.strip(".").casefold() in kept]
    spelt = spelt[1:] if spelt[:1] == ["the"] else spelt
    many = len(words) > 1 and words[-1].removesuffix("s") in sources.PEOPLE and words[-1].endswith("s")
    return Attributed(
        content=shrink(source, whole),
        source=turn.name if turn.name[0] < turn.name[1] else None,
        cue=None,
        voice=" ".join(known or spelt),
        voice_kind="group" if many else "person",
        quoted=False,
        form="quotation",
        phrase=turn.name,
    )


def _spelt(word: str) -> str:
    """A word of a label in capitals as a name has it ("ROE" as "Roe", "J." as it is)."""
    if word.casefold() in SMALL_IN_OFFICES | {"the"}:
        return word.casefold()
    return word if len(word.strip(".")) == 1 or not word.isupper() else word.title().rstrip(".")


def _acts(last: str, voices: Voices, after: int) -> bool:
    """Whether a name is the subject of sentences below."""
    below = [m for m in voices.mentions if m.start >= after and m.name[-1].casefold() == last]
    return sum(mention.subject for mention in below) >= 2
