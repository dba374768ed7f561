"""Text out of a web page: its article, with what was struck out left out, and what the article does not hold told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from analysis.text.brief import brief
from analysis.text.lines import is_furniture
from analysis.text.published import of_page
from analysis.text.raised import HEIGHTS
from analysis.text.repair import INVISIBLE
from analysis.text.table_lines import table_lines
from analysis.text.taken import Taken
from analysis.text.web_mail import quoted_mail
from analysis.text.words import word_set

STRUCK = frozenset(["del", "s", "strike"])
"""Elements whose words are struck out."""

_UNSEEN = word_set(
    "script style head noscript template iframe object svg math canvas audio video select button option textarea input"
    " label nav footer menu dialog rp rt"
)
"""Elements whose words are none of the page's text, or that lead to other pages."""

_BLOCKS = word_set(
    "html body div p section article main aside header figure figcaption blockquote ul ol li dl dt dd table caption"
    " thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 pre address details summary hr br fieldset form center"
)
"""Elements that begin a paragraph of their own."""

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_COMMENT = re.compile(r"comment", re.I)
_WORDS = re.compile(r"[^\W_]+")
_ROW = re.compile(r"\|(?: ?.*)\|\s*")

RUNNING = 6
"""Words of a block that may be running text; shorter ones are buttons, bylines and links."""

_RUN = 4
"""Words in a row by which a block is found in the text that was taken out."""


def page_text(data: bytes | str) -> Taken:
    """The main text of a web page, and how many of the words of its paragraphs that leaves out.

    trafilatura keeps the main text, drops navigation, scripts and cookie notices, and decodes by the page's charset.
    """
    import trafilatura

    tree = trafilatura.load_html(data)
    if tree is None:
        return Taken("")
    published = of_page(tree)
    _prepare(tree)
    blocks = [block for block, linked in visible_blocks(tree) if not linked]
    text = trafilatura.extract(deepcopy(tree), favor_recall=True, include_comments=False, include_tables=True) or ""
    hidden = _hidden(tree) - frozenset(blocks)
    shown = "\n\n".join(part for part in _paragraphs(text).split("\n\n") if " ".join(part.split()) not in hidden)
    return Taken(shown, (*_left_out(blocks, text), *quoted_mail(tree)), published)


def fragment_text(data: str) -> list[str]:
    """All visible paragraphs of a piece of HTML that stands in another text."""
    import trafilatura

    tree = trafilatura.load_html(f"<html><body>{data}</body></html>")
    if tree is None:
        return []
    _prepare(tree)
    return [block for block, _ in visible_blocks(tree)]


def _paragraphs(text: str) -> str:
    """Trafilatura's plain text with a blank line between paragraphs, which it parts by a line end, and rows by tabs."""
    parts: list[str] = []
    rows: list[list[list[str]]] = []
    for line in [*text.splitlines(), ""]:
        if _ROW.fullmatch(line):
            if re.search(r"[^|\s-]", line):
                rows.append([[cell.strip()] if cell.strip() else [] for cell in line.strip().strip("|").split("|")])
            continue
        parts += table_lines(rows)
        rows = []
        parts.append(line)
    return "\n\n".join(part for part in parts if part.strip())


def _prepare(tree: Any) -> None:
    """Take out what is struck out, show raised figures as such, and keep what stands in the article under other names.

    A side box or a caption in the article is a part of it; trafilatura drops their elements whatever they hold.
    """
    for element in list(tree.iter()):
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if tag in STRUCK:
            _drop(element)
        elif tag in HEIGHTS:
            words = "".join(element.itertext())
            shown = HEIGHTS[tag](words, _before(element))
            if shown != words:
                for child in list(element):
                    element.remove(child)
                element.text = shown
        elif tag in ("aside", "figure") and _in_article(element) and not _mostly_links(element):
            element.tag = "div"
        elif tag == "figcaption":
            element.tag = "p"
        elif tag in ("div", "section") and not _is_hidden(element) and _is_told(element):
            element.attrib.clear()


def _hidden(tree: Any) -> frozenset[str]:
    """The paragraphs that a page hides and trafilatura may keep; none where a script is to show most of it."""
    found: set[str] = set()
    for element in tree.iter("*"):
        if element.tag == "template" or _is_hidden(element):
            shown = deepcopy(element)
            shown.tag, shown.tail = "div", None
            shown.attrib.clear()
            found.update(block for block, _ in visible_blocks(shown))  # a hidden one in another is met twice
    told = sum(len(block.split()) for block in found)
    return frozenset(found if 2 * told < len(" ".join(tree.itertext()).split()) else ())


def _drop(element: Any) -> None:
    """Take an element out, the words behind it stay."""
    parent, tail = element.getparent(), element.tail or ""
    if parent is None:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def _before(element: Any) -> str:
    """The words right before an element, as far as they stand in its parent or in the element before it."""
    previous = element.getprevious()
    if previous is None:
        parent = element.getparent()
        return (parent.text or "") if parent is not None else ""
    return str(previous.tail or "".join(previous.itertext()) or "")


def _in_article(element: Any) -> bool:
    """Whether an element stands in an article, or in what holds the page's first heading besides the whole page."""
    return any(
        one.tag in ("article", "main") or (one.tag not in ("body", "html") and one.find("h1") is not None)
        for one in element.iterancestors()
    )


def _mostly_links(element: Any) -> bool:
    linked = sum(len(" ".join(link.itertext()).split()) for link in element.iter("a"))
    return 2 * linked > len(" ".join(element.itertext()).split())


def _is_told(element: Any) -> bool:
    """Whether what is named after comments is told by the page: prose in the article, no list or form of readers'."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    if not _COMMENT.search(named) or not _in_article(element):
        return False
    return not any(
        one.tag in ("form", "ul", "ol", "textarea", "time") or _COMMENT.search(f"{one.get('class')} {one.get('id')}")
        for one in element.iterdescendants("*")
    )


def visible_blocks(tree: Any) -> Iterator[tuple[str, bool]]:
    """The paragraphs of a page that are shown, and whether each is mostly links; menus, forms and footers left out."""
    words: list[str] = []
    linked: list[str] = []
    inside = 0
    todo: list[tuple[Any, bool]] = [(tree, False)]
    while todo:
        element, ended = todo.pop()
        known = isinstance(element.tag, str)
        block = known and element.tag in _BLOCKS
        if block and (said := " ".join("".join(words).split())):
            yield said, 2 * len("".join(linked).split()) > len(said.split())
        if block:
            words, linked = [], []
        if ended or not known or element.tag in _UNSEEN or _is_hidden(element):
            inside -= ended and element.tag == "a"
            _hear(element.tail, words, linked if inside else None)
            continue
        inside += element.tag == "a"
        _hear(element.text, words, linked if inside else None)
        todo.append((element, True))
        todo += [(child, False) for child in reversed(element)]
    if said := " ".join("".join(words).split()):
        yield said, False


def _hear(text: str | None, words: list[str], linked: list[str] | None) -> None:
    words.append(text or "")
    if linked is not None:
        linked.append(text or "")


def _is_hidden(element: Any) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _words(text: str) -> list[str]:
    return _WORDS.findall(INVISIBLE.sub("", text).casefold())


def _left_out(blocks: list[str], text: str) -> Iterator[str]:
    """How many words of the page's running text are in no part of what was taken out, and the first of them."""
    told = _words(text)
    runs = {tuple(told[place : place + _RUN]) for place in range(len(told))}
    total = gone = 0
    first = ""
    for block in blocks:
        words = _words(block)
        if len(words) < RUNNING or is_furniture(block):
            continue
        total += len(words)
        there = [tuple(words[place : place + _RUN]) in runs for place in range(len(words) - _RUN + 1)]
        if 2 * sum(there) < len(there):
            gone += len(words)
            first = first or block
    if gone:
        head = brief(INVISIBLE.sub("", first), 60)
        yield (
            f"{gone} of {total} words in its paragraphs were left out as no part of the article (first: “{head}”);"
            " if they belong to it, save the page's text as a .txt file"
        )
