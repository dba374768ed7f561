"""What a page or a letter carries besides its text: running headers, notices at the end of mails and releases."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

ENDS = re.compile(r"[.;:?!,…][\"'”’)\]]*\d{0,3}$")
"""A line that ends a sentence or a list item, a footnote mark after it included."""

PAGE = re.compile(r"(?:page|p\.|pag\.)\s*\d+(?:\s*(?:of|/)\s*\d+)?|\d+\s*(?:/|of)\s*\d+|[-–—|]\s*\d+\s*[-–—|]", re.I)

OFTEN = 3
"""Times that a header comes back."""

_PARTS = re.compile(r"\s{2,}|\t|\s\|\s")
_NUMBER = re.compile(r"\d{1,4}")

_RELEASE_END = re.compile(r"(?:#\s?){3,}|[-–—*]{1,3}\s?(?:ends?|END|ENDS|30)\s?[-–—*]{1,3}|ENDS")
"""The mark below which a press release has ended."""

_TO_EDITORS = re.compile(
    r"(?:background )?notes? (?:to|for) (?:the )?(?:editors?|journalists|reporters|press|media|news ?desks?)\b"
    r"|editors?['’]?s? notes?\b",
    re.I,
)
"""How the part of a release begins that speaks to the press alone."""

LARGEST_END, LONGEST_END = 0.35, 60
"""Share of a text that may stand below such a mark, where it is more, the mark parts passages; and words: longer notes
tell of the matter, and often what the release itself does not."""

_MAIL = r"(?:e-?mail|message|transmission|newsletter|mailing)"
NOTICE = re.compile(
    rf"(?:this|the information in this) {_MAIL}\b[^.]{{0,120}}\b(?:confidential|privileged|intended (?:only|solely)"
    r"|intended recipient|unsubscribe|not be (?:forwarded|copied|disclosed)|was sent to)\b"
    rf"|if you (?:are not the (?:intended|named)|have received this {_MAIL}|(?:no longer wish|do not wish|want to stop)"
    r"|would like to (?:stop|unsubscribe))\b|to (?:unsubscribe|opt out|stop receiving)\b"
    rf"|you (?:are receiving|receive|have received|received) this {_MAIL}\b"
    r"|(?:for|to obtain) (?:any )?(?:further|more|additional|media|press)(?: and \w+)?"
    r" (?:information|details|enquir(?:y|ies)|inquir(?:y|ies)|queries|interviews)[^.]{0,60}"
    r"\b(?:contact|call|e-?mail|phone|write to|reach)\b"
    r"|(?:press|media|news) (?:contacts?|enquiries|inquiries|queries|office|officer|relations)\s*(?::|$)"
    r"|please (?:consider the environment|do not (?:reply to|print|forward) this)\b",
    re.I,
)
"""Who may read a mail, how not to get it, whom the press may ask: no part of what a text says."""


def running_headers(texts: Sequence[str]) -> frozenset[str]:
    """Short lines with a letter that come back three times and end no sentence.

    They come back unchanged, or, at the top of a page, with their parts at other sides and with another page number.
    """
    counts = Counter(text for text in texts if 0 < len(text) <= 90)
    turned: dict[tuple[str, ...], list[str]] = {}
    for number, text in enumerate(texts):
        top = text and (not number or not texts[number - 1])
        tabled = number + 1 < len(texts) and _PARTS.search(texts[number + 1])  # the first row of a table
        if top and not tabled and (parts := _parted(text)):
            turned.setdefault(parts, []).append(text)
    found = {text for text, count in counts.items() if count >= OFTEN and _may_head(text)}
    found.update(text for told in turned.values() if len(told) >= OFTEN for text in told)
    return frozenset(found)


def _parted(text: str) -> tuple[str, ...]:
    """The parts of a header in columns whichever side they stand on, the page's number left out."""
    parts = [part.strip() for part in _PARTS.split(text) if part.strip()]
    kept = [part for part in parts if not (_NUMBER.fullmatch(part) or PAGE.fullmatch(part))]
    said = " ".join(kept)
    if len(parts) < 2 or len(parts) - len(kept) > 1 or not 0 < len(said) <= 90 or not _may_head(said):
        return ()
    return tuple(sorted(kept))


def _may_head(text: str) -> bool:
    return (
        not ENDS.search(text)
        and bool(re.search(r"[A-Za-z]{2}", text))
        and not re.match(r"[•·‣▪–—*-]", text)
        and len(text.split()) >= 2
    )


def notices(texts: Sequence[str]) -> frozenset[int]:
    """The places of lines that say nothing of the matter: below the end of a release, and notices of mails."""
    found = set(_ended(texts))
    inside = False
    for number, text in enumerate(texts):
        before = texts[number - 1] if number else ""
        goes_on = inside and not ENDS.search(before)
        begins = not before or bool(ENDS.search(before)) or number - 1 in found
        inside = bool(text) and (goes_on or bool(begins and NOTICE.match(text)))
        if inside:
            found.add(number)
    return frozenset(found)


def _ended(texts: Sequence[str]) -> Iterator[int]:
    """The lines from the mark on that ends a release, or from its notes to editors on."""
    length = sum(map(len, texts))
    below = words = 0
    first = len(texts)
    for number in range(len(texts) - 1, 0, -1):
        below += len(texts[number])
        words += len(texts[number].split())
        if below > LARGEST_END * length or words > LONGEST_END:
            break
        if _RELEASE_END.fullmatch(texts[number]) or _TO_EDITORS.match(texts[number]):
            first = number
    yield from range(first, len(texts))
