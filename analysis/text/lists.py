"""Lists: their markers, their heads, their items, and the words a head lends its items."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.text.draft import Draft
from analysis.text.words import (
    ANNOUNCERS,
    AUXILIARIES,
    DETERMINERS,
    GRANTING,
    IRREGULAR_PARTICIPLES,
    MODALS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
)

BULLET = re.compile(r"(?:[✓✔✗✘✅❌☑→➔➤▶◆]\ufe0f?|[•·‣▪●○◦■□➢►\uf0b7\uf0a7\uf02d–—*−o]|-{1,2})\s+(?=\S)")
LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)\s+(?=\S)|[a-z]\.\s+(?=[A-Z])")
FIRST = re.compile(r"\((?:a|i|1)\)\s+(?=\S)")
OPENED = re.compile(r"\d{1,3}(?:\.\d{1,3})*[.)]\s+(?=\()")
"""A number of a paragraph that begins with the first item of a list ("18. (a) Lift the ban;")."""
_GLUED = r"\d{1,3}[.)](?=(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s)[A-Z](?:[a-z’']| [a-z]))"
NUMBERED = re.compile(
    rf"{_GLUED}|"
    r"(?:\d{1,3}(?:\.\d{1,3})*[.)]|[IVXL]{1,6}[.)]|[A-Z]\.(?!\s*[A-Z]\.\s)|§\s*\d+\.?)\s+(?=\S)|(?!24/7\b)\d{1,3}/(?:\s+(?=\S)|\d{1,3}\s+(?=[A-Z]))|\d{1,2}\.\d{1,3}\s+(?=[A-Z])"
)
"""Numbers of paragraphs, sections and articles, also those that lost their blank ("2.The court …", but no date), and of
the messages of a thread ("3/", "3/9")."""

SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“(]?[A-Z])")
ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Ms|Mrs|Dr|Prof|No|St|Art|para|paras|vs|i\.e|e\.g|approx|Sen|Gen|Col|[Hh]on|[Rr]t)\.\s+$"
)
HEAD_END = re.compile(r":\s*[-–—]?\s*$|[a-z]\s?—$")
"""How the words above a list end; in laws with a dash ("The right does not extend to—")."""
INLINE_HEAD = re.compile(r":\s+(?=\S)")
TEXT_COMES = re.compile(
    r"\b(?:is|follows) the (?:\w+ )?(?:text|transcript) of\b|\bfull text\b"
    r"|\b(?:statement|communiqu[ée]|declaration|resolution|letter|message|speech|address|text|article)"
    r" reads? as follows\b"
    r"|\bthe following (?:\w+ ){0,3}?"
    r"(?:statement|communiqu[ée]|declaration|resolution|letter|message|speech|address|text|remarks)\b",
    re.I,
)
"""Before a colon: a whole text comes, whose paragraphs are no items of a list, even where they are numbered."""

HEAD_OF_PRONOUN = re.compile(
    r"(?:(?:these|they|those)(?: (?:are|were|include|included|comprise))?"
    r"|(?:this|it|that) (?:may be|may include|includes?|included|means|covers))\s*:?\s*$",
    re.I,
)
"""A list head that is a pronoun, for what the sentence before names ("There are three courts. These are:")."""

OPEN_ENDED = frozenset(["include", "includes", "included", "including"])
"""Announcers that still govern the things they announce."""
_TELLING = AUXILIARIES | {"what", "who", "how", "why", "when", "where", "which"}
"""A heading with one of these is a sentence or a question, no name."""
JOINT = re.compile(r"(?:and|or)\s+(?=\S)")
"""What stands before the last item of a list in a sentence."""

INNER_MARK = re.compile(r"(?:and\s+|or\s+)?(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?<![\w.])[a-z]\))\s+")


def marker(text: str) -> str:
    """The bullet or number a line begins with, blanks included, or ""; both where a numbered paragraph opens a list."""
    for pattern in (BULLET, LETTERED, NUMBERED):
        match = pattern.match(text)
        if match:
            first = FIRST.match(text, match.end()) if pattern is NUMBERED else None
            return text[: first.end()] if first else match.group()
    return ""


def is_list_marker(mark: str) -> bool:
    """Whether a marker is that of a list item rather than of a numbered paragraph or heading."""
    mark = mark[match.end() :] if (match := OPENED.match(mark)) else mark
    return bool(mark) and bool(BULLET.fullmatch(mark + " ") or BULLET.match(mark + "x") or LETTERED.match(mark + "X"))


def last_sentence(text: str) -> int:
    """Where the last sentence of a paragraph begins."""
    found = 0
    for match in SENTENCE_END.finditer(text):
        if not ABBREVIATED.search(text[max(0, match.end() - 12) : match.end()]):
            found = match.end()
    return found


def inline_list(draft: Draft) -> tuple[int, list[tuple[int, int]]] | None:
    """Find a list inside a paragraph: a head that ends in a colon, and items parted by semicolons.

    Returns:
        The end of the head (after its colon) and the (start, end) of each item, or None.
    """
    text = draft.text
    if ";" not in text or ":" not in text:
        return None
    for match in INLINE_HEAD.finditer(text):
        head = text[last_sentence(text[: match.start()]) : match.start()]
        first = text.find(";", match.end())
        if first < 0:
            return None
        bare = is_bare(head)
        if _depth(text[: match.start()]) or head.isupper():  # in capitals: a speaker, not a head
            continue
        if not bare and SENTENCE_END.search(text[match.end() : first]):
            continue
        if not bare and len(head.split()) < 2:
            continue
        items = [(match.end() + start, match.end() + end) for start, end in _between_semicolons(text[match.end() :])]
        if len(items) >= 2:
            return match.end(), items
    return None


def _depth(text: str) -> int:
    return text.count("(") - text.count(")") + text.count("“") - text.count("”")


def _between_semicolons(text: str) -> Iterator[tuple[int, int]]:
    """The stretches between semicolons that stand in no parenthesis or quotation."""
    depth = start = 0
    for place, char in enumerate(text):
        if char in "(“[":
            depth += 1
        elif char in ")”]":
            depth = max(0, depth - 1)
        elif char == ";" and not depth:
            yield start, place
            start = place + 1
    if text[start:].strip():
        yield start, len(text)


def is_bare(head: str) -> bool:
    """Whether a list head is a subject without a verb: "The law", "The new Act now", "Under the Act"."""
    words = head.strip(" :").split()
    if not words or len(words) > 8:
        return False
    if words[0] in OPENERS:
        return not any(word.lower() in AUXILIARIES for word in words)
    if words[0].lower() not in DETERMINERS and not words[0][:1].isupper():
        return False
    if any(word.lower() in AUXILIARIES | PRONOUNS or word.lower() in ANNOUNCERS for word in words):
        return False
    inner = words[1:-1] if len(words) > 2 else []
    return not any(re.fullmatch(r"[a-z]+(?:[^s]s|ed|ow|ay)", word) for word in inner)


_POINTED = re.compile(r"(?P<before>[\w’'-]+) (?:these|those|such|several|many|some) (?:[\w-]+ ){0,2}[a-z]+s$")


def is_whole_head(head: str) -> bool:
    """Whether a head is whole by an object of its own, and has no place for what follows ("took these steps")."""
    pointed = _POINTED.search(head.rstrip(" :"))
    return pointed is not None and pointed["before"].lower() not in PREPOSITIONS | {"and", "or"}


def lend(head: str, section: str, context: str, item: str) -> str:
    """The words of a list head that make an item a sentence, or "".

    Args:
        head: the head's sentence without its colon.
        section: the heading above, which says more than a bare "The law".
        context: the paragraph that holds the head, which may have named the law in full.
        item: the item's text.
    """
    words = head.split()
    first = (item.split() or [""])[0].strip(',;:()“"').lower()
    second = ([*item.split(), "", ""])[1].strip(",;:()").lower()
    if not words or not first:
        return ""
    whole = first != "to" and (second in AUXILIARIES or first in PRONOUNS or _has_auxiliary(item))
    if is_bare(head):
        if words[0] in OPENERS:
            return f"{head.rstrip(',')}, "
        if (
            first in MODALS
            or (re.fullmatch(r"[a-z-]+[^s]s", first) and second not in AUXILIARIES)
            or first.endswith("ly")
        ):
            return f"{_fuller(head, section, context)} "
        return ""
    if whole and words[-1] != "that":
        return ""
    last = words[-1].strip(",").lower()
    if last in ANNOUNCERS - OPEN_ENDED:
        return ""
    done = last in ("has", "have", "had") and (first in IRREGULAR_PARTICIPLES or re.fullmatch(r"[a-z]{2,}ed", first))
    bare_verb = last in MODALS or last == "to" or done
    nominal = item[:1].islower() or first.endswith("ing")
    joins = nominal and last in {"that", "by"} | OPEN_ENDED
    granted = not GRANTING.isdisjoint(word.lower() for word in words) and (item[:1].islower() or item[:1].isdigit())
    if bare_verb or joins or granted or first in DETERMINERS | {"to"}:
        cut = max((place for place, word in enumerate(words[:-1]) if word == "that"), default=-1)
        kept = words[cut + 1 :] if cut >= 0 and len(words) - cut > 2 else words
        return " ".join(kept[-30:]) + " " if kept[-1] != "that" else ""
    return ""


def _has_auxiliary(item: str) -> bool:
    """Whether an item holds a finite verb of its own before any relative or conditional word."""
    for word in item.split()[1:14]:
        low = word.strip(",;:()").lower()
        if low in ("which", "who", "that", "whose", "where", "if", "when", "whether", "how", "what"):
            return False
        if low in AUXILIARIES - {"be", "been"}:
            return True
    return False


def _fuller(head: str, section: str, context: str) -> str:
    """The full name in place of a bare "The law": from the same paragraph, or from the heading."""
    words = re.sub(r"\b(?:now|also|further|thus|then)\b", "", head).split()
    core = words[-1] if words else ""
    title = section.split()
    low = {word.lower() for word in title}
    if core.lower() in (word.lower() for word in title[:6]) and len(words) < len(title) <= 10 and not low & _TELLING:
        return section if title[0].lower() in DETERMINERS else f"The {section}"
    if len(words) == 2 and core[:1].isupper():
        named = re.findall(rf"\b[Tt]he ((?:[A-Z][\w’'-]*\s+(?:(?:of|on|for|and)\s+)?)+{re.escape(core)})\b", context)
        if named:
            return f"{words[0]} {named[-1]}"
    return " ".join(words)
