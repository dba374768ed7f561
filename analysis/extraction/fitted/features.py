"""What speaks for an atom's being part of a critique: features of it, its neighbours, its sentence and those around.

What the rules heard (:mod:`analysis.extraction.passages.critic_turns`) is evidence among others: who speaks in a
sentence, which words a cue takes for a demand, what stands on a critic's floor. Beside it stand the verbs, the form of
the members of a sentence, the head of a list, how long ago a critic spoke and the official side answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.extraction.critics import demand_words, passage_words
from analysis.extraction.critics.pages import Page, Word
from analysis.extraction.fitted import words
from analysis.extraction.fitted.atoms import Atom, atoms, does, members, shape
from analysis.extraction.fitted.lines import Line, line_odds
from analysis.extraction.fitted.marks import FAR, atom_marks, member_marks
from analysis.extraction.passages import critic_floor as floor
from analysis.text.places import Meeting, Place

LIKELY = range(-1, 4)
"""Log-odds of a line by its words; from the least on it is looked at. That its words do not speak for a critic says
nothing: each new genre has its own."""

REACH = 4
"""Critiques stand at most so many sentences from words that a rule takes for one."""

_OPEN = demand_words.OUTSIDE | passage_words.GENERIC
_BEFORE = (
    "before ", "first ", "opens ", "does ", "obliged", "finite", "we", "pronoun subject", "name subject", "official",
    "outside", "what is said", "last ",
)  # fmt: skip
"""What counts of the atom before."""

_AFTER = (
    "before ", "first ", "opens ", "does ", "obliged", "finite", "we", "pronoun subject", "official", "what is said",
)  # fmt: skip
"""What counts of the atom behind."""

_FURTHER = {-2: ("does ", "finite", "opens ", "what is said", "obliged"), 2: ("does ", "finite", "opens ")}
_RULED = ("rule begins", "rule goes on", "rule")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the rules heard in a text, as extents of the source.

    Attributes:
        ruled: what the rules take for critiques.
        stances: what they heard, with its weight.
        items: items of announced lists.
        spoken: sentences in which an outside voice speaks.
        held: sentences whose "it" is an outside voice.
        passages: what stands on a critic's floor.
    """

    ruled: Sequence[Place]
    stances: Sequence[tuple[int, int, int]] = ()
    items: Sequence[Place] = ()
    spoken: Sequence[Place] = ()
    held: Sequence[Place] = ()
    passages: Sequence[Place] = ()


@dataclass(frozen=True, slots=True)
class Read:
    """A line with its atoms, what is true of all of them, and of each."""

    line: Line
    spans: Sequence[Place]
    common: frozenset[str]
    own: Sequence[frozenset[str]]


@dataclass(slots=True)
class _Parse:
    words: Sequence[Word]
    atoms: Sequence[Atom]
    marks: set[str]


def read(
    page: Page, evidence: Evidence, odds: Sequence[int] | None = None, more: frozenset[int] = frozenset()
) -> list[Read]:
    """Read the lines near what the rules heard, and those that by their words are a critic's.

    Args:
        page: the text.
        evidence: what the rules heard in it.
        odds: how likely each line holds a critique, where that is not to be taken from the table of the package.
        more: where further lines begin that are to be read.
    """
    lines = list(lines_of(page))
    likely = line_odds(page.source, lines) if odds is None else odds
    parses: list[_Parse | None] = [None] * len(lines)
    met = _Met(evidence)
    further = (number for number, line in enumerate(lines) if line.start in more)
    for number in sorted({*_near(lines, evidence), *_likely(likely), *further}):
        line = lines[number]
        if line.kind in ("paragraph", "item", "heading"):
            given = page.words(line.start, line.end)
            cut = atoms(given)
            if cut:
                marks = _line_marks(page.source, line, given, met)
                marks.update(f"likely from {least}" for least in LIKELY if likely[number] >= 1000 * least)
                parses[number] = _Parse(given, cut, marks)
    return list(_observed(page.source, lines, parses, met))


def _likely(odds: Sequence[int]) -> Iterator[int]:
    """The numbers of the lines that are likely enough, and of those beside them."""
    for number, value in enumerate(odds):
        if value >= 1000 * LIKELY[0]:
            yield from range(max(0, number - 1), min(len(odds), number + 2))


def lines_of(page: Page) -> Iterator[Line]:
    """The sentences, items and headings of a text, in reading order."""
    for block in page.blocks:
        running = block.kind in ("paragraph", "item")
        for start, end in page.sentences(block) if running else [(block.start, block.end)]:
            yield Line(start, end, block.kind, start == block.start, block.start, block.section)


class _Met:
    """What the rules heard, by where it stands.

    Args:
        evidence: what they heard in a text.
    """

    def __init__(self, evidence: Evidence) -> None:
        """Put it in the order of the text."""
        self.stances: Meeting[tuple[int, int, int]] = Meeting(evidence.stances, tuple)
        self.ruled: Meeting[Place] = Meeting(evidence.ruled, tuple)
        self.spans = {
            "ruled": self.ruled,
            "passage": Meeting(evidence.passages, tuple),
            "spoken": Meeting(evidence.spoken, tuple),
            "held": Meeting(evidence.held, tuple),
        }


def _near(lines: Sequence[Line], evidence: Evidence) -> list[int]:
    """The numbers of the lines within reach of what a rule takes for a critique."""
    strong: list[Place] = [*evidence.ruled, *evidence.items, *evidence.passages]
    strong += [(start, end) for start, end, weight in evidence.stances if weight > 1]
    strong.sort()
    reach = 0
    near: set[int] = set()
    # both are in order: walk the extents along the lines
    for start, end in strong:
        while reach < len(lines) and lines[reach].end <= start:
            reach += 1
        at = reach
        while at > 0 and lines[at - 1].end > start:
            at -= 1
        while at < len(lines) and lines[at].start < end:
            near.update(range(max(0, at - REACH), min(len(lines), at + REACH + 1)))
            at += 1
    return sorted(near)


def _line_marks(source: str, line: Line, given: Sequence[Word], met: _Met) -> set[str]:
    text = source[line.start : line.end]
    found = {line.kind, f"opens {shape(given[0])}"}
    if line.opens:
        found.add("opens")
    if text[-1] in ":?":
        found.add(f"ends in {text[-1]}")
    if text[-1].isalnum():
        found.add("ends in a word")
    if floor.replies(text):
        found.add("official side speaks")
    if passage_words.REPLY.match(text):
        found.add("answers")
    subject = False
    for word in given:
        verb = does(word)
        if verb:
            found.add(f"does {verb}")
        low = word.low
        if low in words.OBLIGING:
            found.add("obliged")
        elif low in words.OWN:
            found.add("we")
        if low in demand_words.OFFICIAL:
            found.add("official")
        if low in demand_words.OUTSIDE:
            found.add("outside")
        if word.lemma in words.SPOKEN:
            found.add("what is said")
        if not subject and word.dep.startswith("nsubj"):
            subject = True
            found.add(f"subject {shape(word)}")
            if low in demand_words.OFFICIAL:
                found.add("official subject")
            if low in _OPEN:
                found.add("outside subject")
    found.update(f"heard {weight}" for _, _, weight in met.stances.at(line.start, line.end))
    found.update(name for name, spans in met.spans.items() if spans.at(line.start, line.end))
    return found


def _observed(source: str, lines: Sequence[Line], parses: Sequence[_Parse | None], met: _Met) -> Iterator[Read]:
    spoke = answered = -1
    head: set[str] = set()
    ruled = [parse is not None and "ruled" in parse.marks for parse in parses]
    for number, (line, parse) in enumerate(zip(lines, parses, strict=True)):
        if line.kind == "heading":
            spoke = answered = -1
        if line.kind != "item":
            head = parse.marks if parse else set()
        if parse is None:
            continue
        common = {f"line {name}" for name in parse.marks}
        common.update(_headed(line.section))
        if line.kind == "item":
            common.update(f"head {name}" for name in head)
        for step, where in ((-1, "previous"), (1, "next")):
            other = parses[number + step] if 0 <= number + step < len(lines) else None
            if other is None:
                common.add(f"no {where} line")
                continue
            same = lines[number + step].block == line.block
            common.update(f"{where} line{'' if same else ' apart'} {name}" for name in other.marks)
        common.add(f"critic {_ago(number, spoke)}")
        common.add(f"answer {_ago(number, answered)}")
        common.add(f"{min(FAR, sum(ruled[max(0, number - 4) : number]))} ruled before")
        common.add(f"{min(FAR, sum(ruled[number + 1 : number + 5]))} ruled behind")
        common.add(f"fifth {int(5 * line.start / len(source))}")
        spans = [(parse.words[atom.first].start, parse.words[atom.last - 1].end) for atom in parse.atoms]
        yield Read(line, spans, frozenset(common), _own(line, parse, spans, met))
        if parse.marks & {"spoken", "ruled"}:
            spoke = number
        if parse.marks & {"official side speaks", "answers"}:
            answered = number


def _headed(section: str) -> Iterator[str]:
    if passage_words.HANDED.search(section):
        yield "under others have the word"
    if floor.critical(section):
        yield "under critics"
    if passage_words.REPLY_HEAD.search(section):
        yield "under reply"


def _ago(now: int, then: int) -> str:
    return "never" if then < 0 else f"{min(FAR, now - then)} ago"


def _own(line: Line, parse: _Parse, spans: Sequence[Place], heard: _Met) -> list[frozenset[str]]:
    """The features of each atom of a line."""
    each = [atom_marks(parse.words, atom) for atom in parse.atoms]
    _rule_marks(line, spans, each, heard)
    joined = member_marks(members(parse.words, parse.atoms), len(each), line.kind)
    found = []
    met: set[str] = set()
    verb, since = "none", 9
    opener: set[str] = set()
    for number, marks in enumerate(each):
        own = {*marks, *joined[number], *met, f"verb {verb} {min(3, since)}"}
        own.update(_around(each, number))
        own.update(_parallel(marks, opener))
        own.add(f"place {min(FAR, number)}")
        own.add(f"left {min(FAR, len(each) - number)}")
        found.append(frozenset(own))
        verbs = [mark for mark in marks if mark.startswith("does ")]
        met.update(f"behind {mark}" for mark in verbs)
        met.update(
            f"behind {mark}" for mark in ("obliged", "we", "name subject", "what is said", "finite") if mark in marks
        )
        since += 1
        if verbs:
            verb, since, opener = max(verbs), 0, set()
        elif not opener and (since <= 1 or number == 0):
            opener = {mark for mark in marks if mark.startswith(("first ", "opens "))}
    return found


def _parallel(marks: set[str], opener: set[str]) -> Iterator[str]:
    """Whether an atom begins as what the last verb of speech led in began."""
    if not opener:
        return
    yield from (f"opener {mark}" for mark in opener if mark.startswith("opens "))
    if any(mark in opener for mark in marks if mark.startswith("first ")):
        yield "parallel word"
    joining = "opens CC" in marks
    second = ("second ", "then ") if joining else ("first ", "opens ")
    for mark in marks:
        if mark.startswith(second):
            same = mark.replace("second ", "first ").replace("then ", "opens ")
            if same in opener:
                yield "parallel word behind the joint" if same.startswith("first ") else "parallel form"


def _rule_marks(line: Line, spans: Sequence[Place], each: Sequence[set[str]], met: _Met) -> None:
    """Mark the atoms that stand in what a rule takes for a critique or heard."""
    ruled, stances = met.ruled.at(line.start, line.end), met.stances.at(line.start, line.end)
    before: Place | None = None
    for span, marks in zip(spans, each, strict=True):
        this = next((one for one in ruled if _mostly(span, one)), None)
        if this is not None:
            marks.update(("rule", "rule goes on" if this == before else "rule begins"))
        elif before is not None:
            marks.add("rule ended")
        before = this
        heard = next((one[2] for one in stances if _mostly(span, one)), 0)
        if heard:
            marks.add(f"heard {heard}")


def _mostly(span: Place, whole: tuple[int, ...]) -> bool:
    return 2 * (min(span[1], whole[1]) - max(span[0], whole[0])) > span[1] - span[0]


def _around(each: Sequence[set[str]], number: int) -> Iterator[str]:
    """What is to be known of the atoms before and behind."""
    for step, kinds in ((-1, (*_BEFORE, *_RULED)), (1, (*_AFTER, *_RULED)), *_FURTHER.items()):
        place = number + step
        if 0 <= place < len(each):
            yield from (f"{step:+d} {mark}" for mark in each[place] if mark.startswith(kinds))
        else:
            yield f"{step:+d} nothing"
