"""Mend what copying and printing did to a text, for the parser alone: quotations always come from the source.

Every rule looks at form and at the text's own words, never at what the text is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from analysis.text.accents import composed
from analysis.text.draft import Draft, Edit
from analysis.text.words import FUNCTION_WORDS, FUSING_PREFIXES, GLUED_TAILS, JOINING_PREFIXES, MONTHS, NUMBER_NAMES

INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
BLANKS = re.compile(r"\s+")
_HEARD = (
    r"(?:applause|laughter|cheers|cheering|interruptions?|interjections?|uproar|disorder|commotion|ovation|shouts|cries"
    r"|protests|noise|crosstalk|silence|pause|inaudible|hear,? hear|bells? rings?|quorum)"
)
STAGE = re.compile(
    r"\s*[(\[](?:(?:loud|prolonged|continued|general|great|renewed|further|some|brief|short|long|a|the|standing|much)\s)"
    rf"{{0,2}}{_HEARD}(?:(?:,| and|, and)\s{_HEARD})?(?:\s(?:from|in|on|by)\s[^()\[\].]{{1,40}})?[.!]?[)\]]",
    re.I,
)
"""What is heard in a hall while somebody speaks, put down in brackets."""

THOUSANDS = re.compile(
    r"(?<![\d.,/-])(?<![A-Za-z]\s)\d{1,3}(?: \d{3})+(?![\d/-]|,\d)|(?<=[a-z] )\d{1,3}(?: \d{3})+(?![\d/-]|,\d)"
)
"""Numbers whose thousands are parted by blanks, and that are no year, symbol or telephone number."""

ABBREVIATED = re.compile(
    r"\b(?:mln|mio|bln|bn|tn|approx|incl|excl|est|resp|no)\.(?=\s+[a-z\d])"
    r"|(?<=[a-z),;] )Nos?\.(?=\s+[A-Z]{1,6}[-–/. ]{0,2}[\dIVX])"
)
"""Words cut short, whose full stop ends no sentence, before small letters and figures; "No." before a case number."""

TITLED = re.compile(r"\b(?:[Rr]t|[Hh]on|[Gg]ovt|[Dd]ept|Cllr|Supt|Insp|Cmdr|Amb)\.(?=\s+[A-Za-z])")
"""Titles and bodies cut short, whose full stop ends no sentence although a capital follows."""

HYPHEN_FOR_DASH = re.compile(r"(?<=\S) -{1,3} (?=[^\W\d]|[“\"‘'(])|(?<=[^\W\d]) -{1,3} (?=\S)")
"""A hyphen between blanks: where a keyboard has no dash. Between figures it is a minus."""

NO_BLANK = re.compile(r"(?<=[a-z])[,;](?=\d)|(?<=[a-z]{3})[.;](?=[A-Z][a-z])|\b(?:Mr|Ms|Mrs|Dr|Prof)\.(?=[A-Z])")
LIGATURE_BLANK = re.compile(r"(?<=ff[il]) (?=[a-z]{2,})|(?<=\b[Ff][il]) (?=[a-z]{2,})")
HYPHEN = re.compile(r"(?<=[a-z])-[ \t]*\r?\n\s*(?=[a-z])")
BROKEN = re.compile(r"\b([A-Za-z]+)-[ \t]*\r?\n\s*([a-z]+)")
SHORT_HALF = 3
"""Letters of a second half that is hardly a word of its own ("short-age")."""
YEAR_GLUED = re.compile(r"(?<=\b(?:19|20)\d\d)(?=(?:an?|the) )")
YS = re.compile(r"\b[A-Za-z]+[bcdfghjklmnpqrstvwxz]ys\b")
FIGURE_GLUED = re.compile(r"(?<=[a-z]{3})(?=(?:\d{3,}|\d{1,3},\d{3})\b)")
_FIGURE = re.compile(r"\d")
WORD = re.compile(r"[A-Za-z]+")
NOTE_MARK = re.compile(r"(?<=[a-z]{2})(\d{1,3})(?=[\s.,;:)”\"]|$)|(?<=[a-z][.,;)”\"])(\d{1,3})(?=\s|$)")
_NOTE_APART = re.compile(rf"{NOTE_MARK.pattern}|(?<=[\w)]\.) (\d{{1,3}})(?=[ \t]*$)", re.M)
"""Such a mark, or one that a blank parts from its sentence, at the end of a line; the count alone tells these."""

_CUT_SHORT = re.compile(
    r"\b(?:arts?|paras?|pars?|secs?|ss?|subs?|cls?|regs?|rr?|schs?|nos?|pp?|vols?|ch|chap|figs?|eds?|cf|approx|ca|est|max"
    rf"|min|km|{'|'.join(sorted({name[:3] for name in MONTHS}))}|sept)[.]$",
    re.I,
)
"""Words cut short before a figure that is no mark ("art.19", "s.5 of the Act")."""

FEWEST_COUNTED = 3
"""Marks that count up, from whichever number, in a text that is cut out of a longer one."""

FARTHEST = 4
"""Marks that may be lost between two behind a full stop; glued to words they count one by one."""

NOTE_BRACKETED = re.compile(r"(?<=[\w.,;:)”\"’!?%\]])\[(\d{1,3})\]")
"""A footnote mark in brackets ("… is closed.[1]")."""

NOTE_RAISED = re.compile(r"(?:(?<=[a-z]{3})|(?<=[.,;:)”\"’!?%\]]))[⁰¹²³⁴-⁹]{1,3}(?![\w⁻⁺])")
"""A footnote mark in small raised figures ("… is closed.¹"); behind a letter or two they are a power ("40 km²")."""

PICTURED = re.compile("\\s?[\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]{1,20}(?=[.!?](?:\\s|$))")
"""Small pictures before the end of a sentence, which hide it from the parser."""

NOTE_ALONE = re.compile(r"^[ \t]*(\d{1,3})[ \t]*$", re.M)
NOTE_LINE = re.compile(r"^[ \t]*(\d{1,3})[ \t]+(?=[A-Z\"“])(?!\w+ (?:19|20)\d\d\b)", re.M)


@dataclass(frozen=True)
class Survey:
    """What the whole text tells about its parts.

    Attributes:
        possessives: words that lost their apostrophe ("Kazakhstans").
        glued: words run together, with the length of their first part.
        marks: offsets at which a footnote mark stands glued to a word, with the offset after it.
        notes: the numbers of footnotes that are marked somewhere.
        hyphenated: words the text writes with a hyphen, or breaks at one that is part of them.
        whole: words broken at the end of a line behind what looks like a first half of its own ("pre-vious").
    """

    possessives: frozenset[str]
    glued: dict[str, int]
    marks: dict[int, int]
    notes: frozenset[int]
    hyphenated: frozenset[str]
    whole: frozenset[str] = frozenset()


_NOTHING = Survey(frozenset(), {}, {}, frozenset(), frozenset())


def survey(source: str, known: Callable[[str], bool] | None = None) -> Survey:
    """Read the whole text once.

    Args:
        source: the text.
        known: tells whether a lower-case word is English; without it no glued words are parted.
    """
    words = Counter(WORD.findall(source))
    marks, notes = _note_marks(source)
    whole, compound = _broken(source, words, known) if known else (set[str](), set[str]())
    return Survey(
        possessives=_possessives(source, words),
        glued=_glued(words, known) if known else {},
        marks=marks,
        notes=notes,
        hyphenated=frozenset([*re.findall(r"\b[a-z]+-[a-z]+\b", source), *compound]),
        whole=frozenset(whole),
    )


def repair(draft: Draft, found: Survey) -> Draft:
    """The repaired copy of one stretch: what the parser reads."""
    draft = draft.edit(_marks(draft, found))
    draft = draft.edit(composed(draft))
    draft = draft.edit(_hyphens(draft, found))
    draft = draft.sub(INVISIBLE, "")
    draft = draft.sub(STAGE, "")
    draft = draft.sub(NOTE_BRACKETED, "")
    draft = draft.sub(NOTE_RAISED, "")
    draft = draft.sub(PICTURED, "")
    draft = draft.edit(
        (match.start(), match.end(), " ") for match in BLANKS.finditer(draft.text) if match.group() != " "
    )
    draft = draft.sub(LIGATURE_BLANK, "")
    draft = draft.edit(_small(draft))
    return draft.edit(_words(draft, found))


def _small(draft: Draft) -> list[Edit]:
    """Thousands written with blanks, abbreviations whose full stop ends no sentence, forgotten blanks."""
    edits: list[Edit] = []
    edits += [(match.end() - 1, match.end(), "") for match in ABBREVIATED.finditer(draft.text)]
    for match in HYPHEN_FOR_DASH.finditer(draft.text):
        edits += [(match.start() + 1, match.end() - 1, ""), (match.end() - 1, match.end() - 1, "–")]
    edits += [(match.end() - 1, match.end(), "") for match in TITLED.finditer(draft.text)]
    edits += [(match.end(), match.end(), " ") for match in NO_BLANK.finditer(draft.text)]
    if _FIGURE.search(draft.text):
        for match in THOUSANDS.finditer(draft.text):
            edits += [
                (match.start() + place, match.start() + place + 1, ",")
                for place, char in enumerate(match.group())
                if char == " "
            ]
        for glued in (YEAR_GLUED, FIGURE_GLUED):
            edits += [(match.end(), match.end(), " — ") for match in glued.finditer(draft.text)]
    return sorted(edits)


def _words(draft: Draft, found: Survey) -> Iterator[Edit]:
    """Lost apostrophes and lost dashes."""
    if not (found.possessives or found.glued):
        return
    for match in WORD.finditer(draft.text):
        word = match.group()
        if word in found.possessives and draft.text[match.end() : match.end() + 1] == " ":
            following = WORD.match(draft.text, match.end() + 1)
            if following and following.group().lower() not in FUNCTION_WORDS:
                yield match.end() - 1, match.end() - 1, "'"
        elif word in found.glued:
            place = match.start() + found.glued[word]
            yield place, place, " — "


def _marks(draft: Draft, found: Survey) -> Iterator[Edit]:
    if not found.marks:
        return
    for place, offset in enumerate(draft.origin):
        end = found.marks.get(offset)
        if end is not None:
            yield place, place + end - offset, ""


def _hyphens(draft: Draft, found: Survey) -> Iterator[Edit]:
    """A word broken at the end of a line is joined; the hyphen stays where the text writes it elsewhere."""
    for match in HYPHEN.finditer(draft.text):
        before = WORD.findall(draft.text[max(0, match.start() - 30) : match.start()])[-1:]
        after = WORD.match(draft.text, match.end())
        left, right = (before or [""])[0].lower(), after.group().lower() if after else ""
        word = f"{left}-{right}"
        keeps = word in found.hyphenated or (left in JOINING_PREFIXES and word not in found.whole)
        yield match.start() + (1 if keeps else 0), match.end(), ""


def _broken(source: str, words: Collection[str], known: Callable[[str], bool]) -> tuple[set[str], set[str]]:
    """Words broken at the ends of lines that are one word, and those of two whose hyphen is their own.

    Args:
        source: the text.
        words: what it writes as one word elsewhere.
        known: whether English has a word.
    """
    whole, compound = set[str](), set[str]()
    for first, right in set(BROKEN.findall(source)):
        left = first.lower()
        if left + right in words:
            whole.add(f"{left}-{right}")
        elif known(left + right):
            if left in FUSING_PREFIXES or not known(right) or len(right) <= SHORT_HALF:
                whole.add(f"{left}-{right}")
        elif first.islower() and min(len(left), len(right)) > SHORT_HALF and known(left) and known(right):
            compound.add(f"{left}-{right}")  # a capital's may be a name ("West-land")
    return whole, compound


def joined(text: str) -> str:
    """``text`` with the words joined that were broken at the ends of its lines."""
    return Draft.of(text, 0, len(text)).edit(_hyphens(Draft.of(text, 0, len(text)), _NOTHING)).text


_COUNTED = re.compile(
    rf"\b(?:the|these|those|all|both|many|some|several|most|few|other|more|\d+|{'|'.join(NUMBER_NAMES[2:])})"
    r"\s+((?-i:[A-Z][a-z]+s))\b",
    re.I,
)
"""Names in the plural ("the Americas", "two Bills")."""


def _possessives(source: str, words: Counter[str]) -> frozenset[str]:
    """Names without article whose s-form stands before a noun, and words in consonant + "ys".

    An s-form behind an article is a plural ("the Americas").
    """
    with_article = set(re.findall(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ee]ach|[Ee]very|[Nn]o|[Tt]wo)\s+([A-Z][a-z]+)", source))
    plural = set(_COUNTED.findall(source))
    found = {word for word in words if YS.fullmatch(word) and (word[:-1] in words or word[:-1].lower() in words)}
    for word in words:
        stem = word[:-1]
        if (
            word.endswith("s")
            and word[0].isupper()
            and word[1:].islower()
            and len(stem) >= 4
            and not stem.endswith("s")
            and words[stem] >= 2
            and stem not in with_article
            and word not in plural
            and not words[word.lower()]
            and 5 * words[stem.lower()] < words[stem]
        ):
            found.add(word)
    return frozenset(found)


def _glued(words: Counter[str], known: Callable[[str], bool]) -> dict[str, int]:
    """Words that are none, and fall into two that are: conservative, since a wrong cut costs a whole sentence."""
    found = {word: cut for word, cut in _glued_names(words, known)}
    for word, count in words.items():
        if count > 1 or len(word) < 7 or not word.islower() or known(word) or word[:-1] in words:
            continue
        for cut in range(len(word) - 1, 2, -1):
            head, tail = word[:cut], word[cut:]
            small = tail in GLUED_TAILS and len(head) >= (6 if len(tail) < 3 else 4) and known(head)
            if small or (len(head) >= 6 and len(tail) >= 6 and words[head] and words[tail] and known(head)):
                found[word] = cut
                break
    return found


def _glued_names(words: Counter[str], known: Callable[[str], bool]) -> Iterator[tuple[str, int]]:
    """Names and plurals that a lost dash glued to what follows ("Valethe Office's envoy", "Freedomtoured").

    A demonym may look alike ("Xanis", "Xanian"): after a name only "the", a preposition or a past form is parted.
    """
    for word, count in words.items():
        if count > 1 or len(word) < 7 or not word[0].isupper() or not word[1:].islower() or known(word):
            continue
        for cut in range(len(word) - 2, 3, -1):
            head, tail = word[:cut], word[cut:]
            named = words[head] or known(head)
            small = tail in GLUED_TAILS - {"a", "an", "is", "in", "on"} and len(tail) > 2
            plural = tail in ("a", "an") and head.endswith("s") and known(head.lower())
            verb = tail.endswith("ed") and len(tail) >= 6 and known(tail)
            if named and (small or plural or verb):
                yield word, cut
                break


def _note_marks(source: str) -> tuple[dict[int, int], frozenset[int]]:
    """Footnote marks are numbers glued to words that count up from one."""
    lines = {int(match.group(1)) for match in NOTE_LINE.finditer(source)}
    alone = {int(match.group(1)) for match in NOTE_ALONE.finditer(source)}
    marks: dict[int, int] = {}
    numbers: set[int] = set()
    expected = 1
    for match in NOTE_MARK.finditer(source):
        number = int(match.group())
        skipped = expected < number <= expected + 4 and number in lines | alone
        if number == expected or skipped or (number == expected - 1 and number in numbers):
            marks[match.start()] = match.end()
            numbers.add(number)
            expected = number + 1
    for places in _counting_on(source, marks):
        marks.update((match.start(), match.end()) for match in places)
        numbers.update(int(match.group()) for match in places)
    bracketed = frozenset(int(match.group(1)) for match in NOTE_BRACKETED.finditer(source))
    if len(numbers) < 2 and not numbers & lines:
        return {}, bracketed
    return marks, bracketed | numbers


def _before(source: str, mark: re.Match[str]) -> str:
    """The end of the word that a mark is glued to."""
    return re.split(r"\W", source[max(0, mark.start() - _WORD_END) : mark.start()])[-1].casefold()


_WORD_END = 12
"""Letters by which a word is told from another, from behind."""


def _counting_on(source: str, marks: Collection[int]) -> Iterator[list[re.Match[str]]]:
    """Runs of further marks that count up: of a text that begins in mid-document, or that leaves paragraphs out."""
    run: list[re.Match[str]] = []
    for match in _NOTE_APART.finditer(source):
        stopped = match.group(1) is None
        if match.start() in marks or (stopped and _CUT_SHORT.search(source, max(0, match.start() - 9), match.start())):
            continue
        if not stopped and run and _before(source, match) == _before(source, run[-1]):
            continue  # "table12, table13 and table14"
        step = int(match.group()) - int(run[-1].group()) if run else 0
        if run and 1 <= step <= (FARTHEST if stopped else 1):
            run.append(match)
        elif not run or stopped or step > FARTHEST or len(run) < FEWEST_COUNTED:
            if len(run) >= FEWEST_COUNTED:
                yield run
            run = [match]
    if len(run) >= FEWEST_COUNTED:
        yield run
