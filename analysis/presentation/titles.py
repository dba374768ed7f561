"""What a text is called on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from analysis.presentation.segments import blocks
from analysis.records import Case
from analysis.text.lines import SYMBOL
from analysis.text.lines import is_furniture as is_page_furniture
from analysis.text.words import MONTHS, word_set

_FURNITURE = re.compile(r"^[Ss]kip to\b|[|>\u2028]|\S {2,}\S|[.;,]$")
_LABELS = word_set(
    "address author by bill case chapter classification contact copy date department distribution document embargo "
    "from issued language location name no number office original page place published ref reference release re "
    "section source status subject tags telephone title to topic type url version via volume"
)
"""Words with which a line "Label: value" of a letterhead begins; a title may hold a colon too."""

_MASTHEAD = re.compile(
    r"(?:the )?(?:\w+ )?(?:republic|kingdom|federation|commonwealth|union|state|government|cabinet|ministry|department"
    r"|office|secretariat|embassy|mission|parliament|assembly|senate) of [^:.?!\d]{3,80}",
    re.IGNORECASE,
)
"""The name of a State or an office alone ("REPUBLIC OF OSTRIA")."""

_BODY = re.compile(
    r"(?:the )?(?:[\w’'-]+ ){0,5}(?:(?:sub-?)?committee|council|commission|assembly|conference|congress|organi[sz]ation"
    r"|nations|union|court|working group)(?: (?:of|on|for|against|to)\b[^.:?!\d]{3,100})?",
    re.IGNORECASE,
)
"""The name of a body alone ("Human Rights Committee"): more often the one addressed than a title."""

_SORT = re.compile(
    r"(?:(?:press|news|media) (?:release|statement|notice|advisory|communiqu[eé])|(?:official )?communiqu[eé])"
    r"(?: (?:no\.? ?)?[\d/.-]+)?",
    re.IGNORECASE,
)
"""What sort of paper it is, and no more ("PRESS RELEASE")."""

_DOCUMENT = re.compile(
    r"(?!consideration of |agenda |item )[^.?!]{0,100}\b(?:reports?|reviews?|statements?|address|speech|remarks"
    r"|submission|communication|repl(?:y|ies)|responses?|comments|observations|declaration|message|letter|information)"
    r"(?! of reports\b)(?:\W*| [^?!]{2,160})",
    re.IGNORECASE,
)
"""A line that says what the document is ("Third periodic report submitted by Ostria")."""

LONGEST = 200
"""Characters of such a line, at most."""

FILLED = 60
"""Characters of a line of the head, at least, that goes on in the next."""

FIRST_BLOCKS = 8
"""Paragraphs at the head of a text among which its title is looked for."""

LABEL_WORDS = 3
"""Words of such a label, at most."""

LONGEST_TITLE = 120
"""Characters of a title, at most."""

LEAST_WORDS = 5
"""Words of a paragraph that is more than a title or a menu."""

BEFORE = 120
"""Characters before a critic's first name that are quoted with it, at most."""


_APPOSITION = re.compile(r", (?:the|an?|who)\s[^,.;:()]{3,120}(?=,)")
"""What a name is explained by behind it: ", the Rapporteur on housing,", ", who led the mission,"."""

_OFFICE = re.compile(
    r", (?!(?:as|at|because|by|for|from|in|on|out|to|under|with|instead|ahead|despite|[a-z]+ed|[a-z]+ing)\b)"
    r"[a-zA-Z-]+(?:\s[a-zA-Z-]+)?\s(?:of|for|on|at)\s[^,.;:()]{3,120}(?=,)"
)
"""The same without an article, behind a name that begins a sentence: ", chair of the Press Union,"."""


def is_furniture(words: str) -> bool:
    """Whether a paragraph has too few words to say where in a text one is: a title, a menu, a footer."""
    return sum(word.isalpha() for word in words.split()) < LEAST_WORDS


def title_of(case: Case) -> str:
    """The first line of the text that reads as a title, else the name of its file without its ending.

    Document numbers, dates, menus and "Label: value" lines, with which official pages begin, are passed over; the name
    of the State or the office above is taken for want of a better. So is that of a committee or a council, to which
    reports are submitted, and "Press release", where another line says what the document is.
    """
    head = _head(case.source.text)
    found = [_plain(line) for lines in head[:2] for line in lines if _may_be_title(line)]
    named = next((line for line in found if not _MASTHEAD.fullmatch(line) and not _SORT.fullmatch(line)), "")
    if not named or _BODY.fullmatch(named):
        named = _below(head) or named or next(iter(found), "")
    return named or case.source.name.rpartition(".")[0] or case.source.name


def title_place(case: Case) -> int:
    """Where the title begins in the text; 0 where the text has none of its own."""
    words = (re.escape(word) for word in title_of(case).split())
    found = re.search(r"\s+".join(words), case.source.text)
    return found.start() if found else 0


def _below(head: list[list[str]]) -> str:
    """The title under the name of a body or the sort of a paper: the line that says what the document is.

    Under the sort of a paper alone any line does that may be a title.
    """
    lines = [_plain(line) for lines in head for line in _unwrapped(lines) if _may_be_title(line, LONGEST)]
    own = [line for line in lines if not any(one.fullmatch(line) for one in (_MASTHEAD, _SORT, _BODY))]
    said = next((line for line in own if _DOCUMENT.fullmatch(line)), "")
    sort = any(_SORT.fullmatch(line) for line in lines)
    return said or next((line for line in own if sort and len(line) < LONGEST_TITLE), "")


def _head(text: str) -> list[list[str]]:
    """The lines of the paragraphs before the running text, without what a page says of itself."""
    kept: list[list[str]] = []
    for start, end in blocks(text)[:FIRST_BLOCKS]:
        lines = [line for line in text[start:end].splitlines() if not is_page_furniture(line.strip())]
        running = sum(map(len, lines)) > LONGEST or len(lines) > 4
        if lines and (not running or len(kept) < 2):
            kept.append(lines)
        if running:
            break
    return kept


def _unwrapped(lines: list[str]) -> list[str]:
    """The lines of a paragraph, one that says what the document is with the next where it fills its own."""
    for place, line in enumerate(lines[:-1]):
        if len(line) >= FILLED and _DOCUMENT.fullmatch(_plain(line)) and not _is_entry(lines[place + 1]):
            return [*lines[:place], f"{line.rstrip()} {lines[place + 1].lstrip()}", *lines[place + 2 :]]
    return lines


def _plain(line: str) -> str:
    """A line without the blanks, the document's symbol and the mark of a note at its ends."""
    return " ".join(word for word in line.split() if not SYMBOL.fullmatch(word)).rstrip("*†‡ ")


def _may_be_title(line: str, longest: int = LONGEST_TITLE) -> bool:
    words = [word for word in line.split() if len(word) > 1 and word.isalpha()]
    return len(words) >= 2 and len(line) < longest and not _FURNITURE.search(line.strip()) and not _is_entry(line)


def _is_entry(line: str) -> bool:
    """Whether a line is an entry of a letterhead: "Label: value", or one that gives a day."""
    label, colon, _ = line.casefold().partition(":")
    named = re.findall(r"\w+", label)
    labelled = bool(colon) and len(named) <= LABEL_WORDS and not _LABELS.isdisjoint(named)
    words = re.findall(r"\w+", line.casefold())
    day = any(
        {one, other} & MONTHS.keys() and any(part.isdigit() and len(part) < 3 for part in (one, other))
        for one, other in pairwise(words)
    )
    return labelled or day


def introductions(case: Case, critics: Iterable[str]) -> list[tuple[str, str, str]]:
    """How the official text first names each of these critics: voice, its paragraph on the reading page, the words.

    A critic whom the text does not name is left out.
    """
    text, found = case.source.text, []
    for voice in critics:
        place = text.find(voice)
        if place < 0:
            continue
        number, start = next((n, one[0]) for n, one in enumerate(blocks(text)) if one[0] <= place < one[1])
        behind = _APPOSITION.match(text, place + len(voice))
        stop = text.rfind(". ", start, place)
        first, cut = (start if stop < 0 else stop + 2), ""
        if first == place:
            behind = behind or _OFFICE.match(text, place + len(voice))
        if behind:  # who it is stands there: what stands before may be no more than a date
            first, cut = place, "… " if place > first else ""
        elif place - first > BEFORE:
            first, cut = text.index(" ", place - BEFORE) + 1, "… "
        elif first == place:  # the name alone introduces nobody
            continue
        last = behind.end() if behind else place + len(voice)
        found.append((voice, f"p0-{number}", f"{cut}{' '.join(text[first:last].split())} …"))
    return found


def articled(case: Case, voices: Iterable[str]) -> frozenset[str]:
    """Those voices that the texts call by "the" and their name, as they do an office or a body, at most places."""
    every = "\n".join(source.text for source in (case.source, *case.critic_sources))
    found = set()
    for voice in voices:
        name = r"\s+".join(re.escape(word) for word in voice.split())
        alone = len(re.findall(rf"\b{name}\b", every))
        if alone and 2 * len(re.findall(rf"\b[Tt]he\s+{name}\b", every)) >= alone:
            found.add(voice)
    return frozenset(found)
