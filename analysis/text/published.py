"""The day on which a page says that it was published: in what its head tells programs, or in its front matter.

What a Word or PDF file says of itself is when the file, or the template behind it, was made: that is no such day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

_NAMES = (
    "article:published_time", "og:published_time", "datepublished", "dcterms.issued", "dc.date.issued", "dcterms.date",
    "dc.date", "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date", "pubdate",
    "publish-date", "publication_date", "date",
)  # fmt: skip
"""Under which names pages tell it, the plainest first."""

_WRITTEN = re.compile(r"\s*[\"']?(\d{4})(?:[-/.](\d{2})(?:[-/.](\d{2}))?)?(?![\d-]|[/.]\d)", re.ASCII)
_LINKED = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')
_FIELD = re.compile(r"(?i)(?:date|published|pubdate|publish_?date)[ \t]*:(.{4,60})")


def of_page(tree: Any) -> str:
    """The day in a page's head, as ISO 8601 writes it, or a month or year; "" where none is told."""
    return next(filter(None, map(_plain, _told(tree))), "")


def of_front_matter(lines: Iterable[str]) -> str:
    """The same in the fields before a page in Markdown."""
    fields = (_FIELD.fullmatch(line.strip()) for line in lines)
    return next(filter(None, (_plain(field[1]) for field in fields if field)), "")


def _told(tree: Any) -> Iterator[str]:
    named: dict[str, str] = {}
    for element in tree.iter("meta", "time"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if told := element.get("content") or element.get("datetime"):
            named.setdefault(name.lower(), told)
    yield from (named[name] for name in _NAMES if name in named)
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            yield from _LINKED.findall(script.text or "")


def _plain(told: str) -> str:
    """A date as it is told to programs, without the hour; "" for anything else, and for a day that there is not."""
    found = _WRITTEN.match(told)
    parts = [part for part in found.groups() if part] if found else []
    try:
        date(*(int(part) for part in [*parts, "1", "1"][:3]))
    except (TypeError, ValueError):
        return ""
    return "-".join(parts)
