"""In a critic's passage: which body comes in, which sentence first asks in its name, and when it is answered."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import passage_shapes as shapes
from analysis.extraction.critics import passage_words as vocabulary
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.stance_weight import PLAIN, TELLING, said_weight
from analysis.extraction.parse import source_words
from analysis.extraction.passages.critic_floor import replies


def entering(match: re.Match[str], text: str, floor: Floor, *, handed: bool) -> str:
    """The name of the body that a pattern met, if it is an outside one that acts; else "".

    Args:
        match: what was met, with the name and the verb.
        text: the sentence.
        floor: who speaks.
        handed: the heading gives the word to others.
    """
    name = re.sub(r"[’']s$", "", " ".join(match["name"].split()))
    if " " not in name:
        return ""  # "the Panel" is whoever was named in full
    first = name.partition(" ")[0].rstrip(".").casefold()
    foreign = vocabulary.FOREIGN.search(text)
    deed = vocabulary.ABOUT.search(text[match.end("verb") :] if match["verb"] else text)
    acts = deed is not None and (foreign is not None or deed["us"] is not None)
    heads = set(re.findall(r"[\w-]+", re.sub(r"[’']s?\b", "", name.casefold())))
    body = bool(heads & vocabulary.BODIES) or bool({word.removesuffix("s") for word in heads} & words.CRITIC_GROUPS)
    body = body or (handed and deed is not None and foreign is not None)
    own = bool(floor.own) and floor.is_own(name)
    if own or not body or not (handed or acts) or first in source_words.TITLES:
        return ""
    if first in words.OFFICIAL - words.OUTSIDE - {"congress"} and not foreign:
        return ""
    gathered = bool(heads & vocabulary.GATHERINGS) and handed and deed is not None
    if not (gathered or floor.outside(name, "organisation")) and (
        not foreign or first in ("ministry", "government", "cabinet", "department")
    ):
        return ""
    return name


def begins_to_ask(text: str, *, came: bool, handed: bool) -> bool:
    """Whether a sentence that reports is the first that asks or complains in the critic's name.

    Args:
        text: the sentence.
        came: a body came in with it.
        handed: the heading gives the word to others.
    """
    match = vocabulary.ASKS_FOR.match(text)
    asks = match is not None
    match = match or vocabulary.REPORTS.match(text)
    if match is None:
        return False
    critics = (came and handed) or shapes.BY_CRITIC.search(match["who"]) or shapes.ABOUT_CRITIC.match(text)
    if not asks and match["that"] is None and text[match.end() : match.end() + 1] not in shapes.QUOTE:
        return False
    paper = any(word in stance.PAPERS for word in re.findall(r"[a-z]+", match["who"]))
    least = PLAIN if paper and handed else TELLING
    return bool(critics or paper) and (asks or said_weight(text[match.end() :]) >= least)


def answered(text: str, *, opens: bool) -> bool:
    """Whether the official side has the word again; ``opens``: the sentence begins a paragraph."""
    back = re.match(r"(?:it|this|that|its|the\s+(?:letter|report|paper))\b", text, re.IGNORECASE)
    if vocabulary.REPLY.match(text) or (replies(text) and not back):
        return True
    return opens and bool(shapes.OWN_SUBJECT.match(text)) and not vocabulary.WANTED.search(text)
