"""Whose a mission, a team or a delegation is, and who leads it: what a text says of it anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from analysis.extraction.attribution.names import is_bodily
from analysis.extraction.critics.floor_words import BODY_BEFORE, HEADED_BY, OF_A_BODY


@lru_cache(maxsize=256)
def senders(source: str, sent: str) -> tuple[str, ...]:
    """The bodies that a text names as those whose mission or team it speaks of.

    Behind the word ("the annual mission of the League") before those ahead of it ("an LLN delegation"). Kept, since
    a text that has much to say of a mission asks for each mention of it.

    Args:
        source: the text.
        sent: the word for whom they send, in the singular.
    """
    noun = rf"{re.escape(sent)}s?"
    found = chain(
        re.finditer(rf"\b{noun}\s+{OF_A_BODY}", source),
        re.finditer(rf"{BODY_BEFORE}{noun}\b", source),
    )
    names = (re.sub(r"['’]s$", "", " ".join(match["name"].split())) for match in found)
    return tuple(name for name in names if is_bodily(name.rpartition(" ")[2]))


def leaders(source: str) -> Iterator[tuple[str, str]]:
    """The bodies whose mission or delegation somebody leads, each with who does."""
    for match in HEADED_BY.finditer(source):
        body, person = (" ".join(match[name].split()) for name in ("body", "person"))
        if is_bodily(body.rpartition(" ")[2]):
            yield body, person
