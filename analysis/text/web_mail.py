"""Mail saved as a web page: what it quotes of the message that it answers or passes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_QUOTED = re.compile(r"gmail_quote|yahoo_quoted|protonmail_quote|moz-cite|moz-forward|zmail_extra", re.I)
"""How mail programs name the element around the other message."""

_BEHIND = re.compile(r"divRplyFwdMsg|OutlookMessageHeader", re.I)
"""How they name the head of the other message, behind which it stands without an element of its own."""

_SHOWN = ".//text()[not(parent::style or parent::script)]"
"""What mail says, without the rules of its looks that many programs put into the message."""


def quoted_mail(tree: Any) -> Iterator[str]:
    """What should be said of a page that holds another message."""
    words = sum(len(" ".join(part.xpath(_SHOWN)).split()) for part in _quoted(tree))
    if words:
        yield (
            f"{words} words are quoted from another message and are read as its own, whoever wrote them"
            " (mend: leave out what others wrote)"
        )


def _quoted(tree: Any) -> Iterator[Any]:
    """The outermost elements of other messages."""
    todo = [tree]
    while todo:
        element = todo.pop()
        named = f"{element.get('class') or ''} {element.get('id') or ''}"
        cited = element.tag == "blockquote" and (element.get("type") or "").lower() == "cite"
        if cited or _QUOTED.search(named):
            yield element
        elif _BEHIND.search(named):
            yield element
            yield from element.itersiblings("*")
            return
        else:
            todo += reversed(element.findall("*"))
