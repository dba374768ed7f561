"""Lines of a source, and which of them are page furniture rather than text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from analysis.text.running import ENDS, PAGE, notices, running_headers

LINE = re.compile(r"[^\n]*\n?")
_RETURNS = re.compile(r"\r+\n?")
SYMBOL = re.compile(r"[A-Z]{1,8}(?:[./-][A-Za-z0-9().]+)+(?: ?\([A-Z]\))?")
LABEL = re.compile(
    r"(?:Original|ORIGINAL|Distr(?:ibution)?\.?|DISTR\.?"
    r"|Language|Date|Status|Version|Published|Posted|Contact|Tel(?:ephone)?\.?"
    r"|Fax|E-?mail|Phone|Address|Source|Photo|Image|Tags?|Share|Keywords|ISBN|ISSN|Reference|Ref\.?)\s*:[^.;!?]{0,60}"
    r"|(?:Subjects?|Topics?|Tags?|Keywords)\s*: [^.!?]+(?:; [^.;!?]+){2,}|E ?& ?O ?E\b.*"
    r"|(?:Last (?:updated|modified|reviewed)|Updated|Revised|Embargo(?:ed)?)\b[^.;!?]{0,40}\d[^.;!?]{0,20}"
    r"|(?:Published|Issued|Released|Posted|Produced|Printed)"
    r" (?:by (?:the |an? )?[A-Z][^.;!?:]{2,70}?,? (?:on |in )?|on |in )(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?"
    r"(?:19|20)\d\d"
    r"|(?:Distr\.\s+)?(?:GENERAL|LIMITED)|(?i:for immediate release|check against delivery|back to top)\.?"
    r"|(?i:skip to (?:the )?(?:main )?(?:content|navigation)|(?:print|share|rate) this page|print"
    r"|(?:on|in) this (?:page|article|section)|was this (?:page|article|answer) (?:helpful|useful)\??"
    r"|advertisements?|sponsored(?: content)?|related (?:articles|stories|topics|content)|read more|share this(?: \w+)?"
    r"|(?:\W? ?eye )?version for (?:the )?visually impaired(?: people| users)?"
    r"|(?:estimated )?reading time:? \W?\d+ min(?:ute)?s?|\d+ min(?:ute)?s?(?: to)? read)"
    r"|(?i:as (?:delivered|prepared)(?: for delivery)?)\.?"
)
"""Labels of a letterhead and of a web page, with what stands behind them."""

ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?:[\w-]+\.)+(?:com|org|net|gov|int|example|info|eu|[a-z]{2})\b(?!\.\w)"
)
"""Addresses of the web and of mail."""

RIGHTS = re.compile(
    r"©|\(c\)\s*\d{4}|copyright|all rights reserved|privacy policy|terms of use|cookies?\b.*polic", re.I
)
"""Notices of rights and rules of use."""

BANNER = re.compile(
    r"(?:cookies on [\w.]+|cookie (?:settings|preferences|notice)"
    r"|(?:accept|reject|decline|manage|allow|view|hide)\b[^.]{0,40}\bcookies?\b"
    r"|(?:we|this (?:web)?site|our (?:web)?site)\b[^.]{0,40}\b(?:use|uses|set|place|store)s?\b[^.]{0,30}\bcookies\b).*",
    re.I,
)
"""Where a page asks its reader about cookies."""

INTERJECTION = re.compile(
    r"(?:several |some |an? )?(?:(?:rt\.? )?hon\.? |honourable )?(?:members?|voices?|senators|deputies)\s?:"
    r" \W?\w+(?:,? \w+)?[!.?]\W?",
    re.I,
)
"""What several people call out at once ("Hon. Members: Oh!")."""

ASIDE = re.compile(r"\[[^\[\]\d]{3,100}\]|\((?:[Ll]aughter|[Aa]pplause|[Ii]nterruptions?)[^()]{0,30}\)")
"""What whoever wrote a speech down says of it, in a line of its own ("[The President then spoke in Velmoran.]"); longer
words in brackets, and figures, are the text's own."""

BLANK = re.compile(r"\.{6,}|_{5,}|…{3,}")
"""A line to be filled in by hand; one with figures may be the row of a table."""

UNDONE = re.compile(r"(?:[-*+•]\s+)?(?:☐|\[ \])\s")
"""The empty box of a task that is still to be done: nobody says that it is."""

_TOLD_FIRST = re.compile(r"(?:\S+ ){4,}\w+[.!?] [A-Z].*(?:https?://|www\.)")
"""A sentence before the one that leads to another page ("The port is open. Read more: https://…")."""

STARRED = re.compile(r"(\*{1,3})[ \t]+(?=[A-Z\"“])")
"""How a footnote begins whose mark is no number."""

COLUMNS = re.compile(r"\S(?:\s{2,}|\s*[|»>›·•]\s+|\t)\S")
_SENTENCES_APART = re.compile(r"(?<=[.?!:]) {2,3}(?=[A-Z“\"(])")
UNDERLINE = re.compile(r"[\W_]+")
_SIDES = re.compile(r"\s{2,}|\t")
_APART = 4
"""Lines in which a header and the number of its page stand together, empty ones counted."""


def line_ends(text: str) -> str:
    """The text with a line feed for each carriage return that ends a line alone, as old Macintosh files have them.

    Sign for sign, so that every place stays the same; CRLF stays as it is, however often its CR was doubled.
    """
    if "\r" not in text:
        return text
    return _RETURNS.sub(lambda run: run[0] if run[0][-1] == "\n" else "\n" * len(run[0]), text)


@dataclass(frozen=True, slots=True)
class Line:
    """One line with text in it.

    Attributes:
        start, end: its offsets, without the blanks at either side.
        text: ``source[start:end]``.
        gap: how it is parted from the line before: ``""`` not at all, ``blank`` by an empty line, ``furniture`` by
            page furniture, with or without empty lines.
    """

    start: int
    end: int
    text: str
    gap: str


def read_lines(source: str) -> tuple[list[Line], list[Line]]:
    """Part the text's lines from page furniture.

    Returns:
        The lines of text, and those that are furniture, both in order.
    """
    raw, tops = [], set[int]()
    for match in LINE.finditer(source):
        text = match.group().strip("\ufeff \t\r\n\f\v\u00a0\u2028\u2029\x85")
        start = match.start() + (match.group().index(text) if text else 0)
        raw.append((start, text))
        if text and "\f" in source[match.start() : start]:
            tops.add(len(raw) - 1)
    texts = [text for _, text in raw]
    # above the first line of a page stands nothing
    paged = [one for number, text in enumerate(texts) for one in (("", text) if number in tops else (text,))]
    running, told = running_headers(paged), notices(texts)
    lines: list[Line] = []
    furniture: list[Line] = []
    gap = "blank"
    for number, (start, text) in enumerate(raw):
        if not text:
            gap = gap or "blank"
            continue
        alone = not (number and raw[number - 1][1]) and not (number + 1 < len(raw) and raw[number + 1][1])
        beside = raw[max(0, number - 1) : number] + raw[number + 1 : number + 2]
        tabled = "\t" in text and any("\t" in other for _, other in beside)
        # at the edge of a page its number is one, whatever touches it
        edge = number in tops or number + 1 in tops or _beside(number, texts, running) or _at_symbol(number, texts)
        if is_furniture(text, alone=alone or edge, tabled=tabled) or text in running or number in told:
            furniture.append(Line(start, start + len(text), text, gap))
            gap = "furniture"
            continue
        lines.append(Line(start, start + len(text), text, gap))
        gap = ""
    return lines, furniture


def _beside(number: int, texts: Sequence[str], running: Collection[str]) -> bool:
    """Whether a line of figures is next to a running header, or ends a text that has some: the number of a page."""
    if not running or not texts[number].isdecimal():
        return False
    before = next((text for text in reversed(texts[max(0, number - _APART) : number]) if text), "")
    below = texts[number + 1 : number + 1 + _APART]
    after = next((text for text in below if text), "")
    return before in running or after in running or (not after and len(below) < _APART)


def _at_symbol(number: int, texts: Sequence[str]) -> bool:
    """Whether a line of figures stands between an empty line and the document's symbol: the number of a page."""
    if not texts[number].isdecimal():
        return False
    above, below = texts[number - 1] if number else "", texts[number + 1] if number + 1 < len(texts) else ""
    return bool(above) != bool(below) and _is_symbol(above or below)


def _is_symbol(text: str) -> bool:
    """Whether a line is the symbol of a document, and at its other side perhaps the number of the page."""
    parts = _SIDES.split(text)
    named = [part for part in parts if SYMBOL.fullmatch(part) and re.search(r"\d|/", part)]
    numbers = sum(part.isdecimal() or PAGE.fullmatch(part) is not None for part in parts)
    return bool(named) and len(parts) == len(named) + min(numbers, 1)


def is_furniture(text: str, *, alone: bool = False, tabled: bool = False) -> bool:
    """Whether a line is page furniture by its form: document symbol, page number, label, navigation, address, rule.

    Args:
        text: the line, without blanks at either side.
        alone: it stands between empty lines (a lone number is then a page number).
        tabled: a line beside it has tabs as well (columns are then those of a table, not of a menu).
    """
    if UNDERLINE.fullmatch(text) or (alone and re.fullmatch(r"\d{1,4}", text)):
        return True
    if BANNER.match(text) or UNDONE.match(text) or INTERJECTION.fullmatch(text):
        return True
    if ASIDE.fullmatch(text) or (
        BLANK.search(text) and not re.search(r"\d", text) and not ENDS.search(text.rstrip("._…"))
    ):
        return True
    if len(text) > 160:
        return False
    if PAGE.fullmatch(text) or LABEL.fullmatch(text) or _is_symbol(text):
        return True
    sentence = ENDS.search(text) and len(text.split()) > 12
    if RIGHTS.search(text) and not sentence:
        return True
    if ADDRESS.search(text) and not sentence and len(text.split()) <= 14 and not _TOLD_FIRST.match(text):
        return True
    parted = _SENTENCES_APART.sub(" ", text)  # two blanks behind a full stop part no columns
    return not tabled and len(COLUMNS.findall(parted)) >= 3 and not ENDS.search(text) and not re.search(r"\d", text)


def on_one_page(passage: str) -> str:
    """A passage without what parts two pages in it: empty lines, the symbol of a document, the number of a page.

    Its first line and its last are what it begins and ends with.
    """
    lines = passage.split("\n")
    texts = [line.strip() for line in lines]
    within = [
        line
        for number, line in enumerate(lines[1:-1], 1)
        if texts[number]
        and not is_furniture(texts[number], alone=_at_symbol(number, texts))
        and not (STARRED.match(texts[number]) and not texts[number - 1])
    ]
    return "\n".join([lines[0], *within, *lines[1:][-1:]])


def is_wrapped(lines: list[Line]) -> bool:
    """Whether the text breaks its lines in mid-sentence: some lines that touch go on in lower case."""
    going_on = [
        two.text[:1].islower() and not ENDS.search(one.text) for one, two in itertools.pairwise(lines) if not two.gap
    ]
    return any(going_on) if len(going_on) < 4 else sum(going_on) >= 0.15 * len(going_on)


def width(lines: list[Line]) -> int:
    """The usual length of a full line: nine lines in ten are no longer."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
