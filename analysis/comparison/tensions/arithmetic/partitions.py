"""Parts and wholes that a sentence tells together, and shares as a text states them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from analysis.comparison.tensions.arithmetic import share_words as cues
from analysis.comparison.tensions.arithmetic.rate_words import AVERAGE
from analysis.comparison.tensions.arithmetic.runs import Run
from analysis.comparison.tensions.arithmetic.sum_words import OF_ANY, PEOPLE, POINTS
from analysis.comparison.tensions.numbers.facts import Fact, Facts, apart, content
from analysis.comparison.tensions.numbers.figure_words import NO_THING
from analysis.comparison.tensions.numbers.figures import Sheet, over, percent, plain
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.moments import LATE, stretch
from analysis.comparison.tensions.numbers.same_matter import alike, same_noun

YEARS = 740
"""Days by which the figures behind "today" may be older."""


ANOTHER_WHOLE = "Is the share taken of another whole, or at another date?"
"""What would dissolve a share that a part and a whole do not make."""

AT_MOST = 50
"""A whole so many times a part told of "them" is of something else."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A part and a whole that a sentence tells together, and whether it says that the one is of the other."""

    index: int
    part: Fact
    whole: Fact
    told: bool
    rest: bool = False
    listed: bool = False

    @property
    def ratio(self) -> float:
        """The part as a share of the whole, or what is left where the part is "the remaining"."""
        ratio = over(self.part.value, self.whole.value)
        return 1 - ratio if self.rest else ratio


@dataclass(frozen=True, kw_only=True)
class Share:
    """A share as a text states it: what is said of it, in what words and numbers, and what it is a share of.

    Attributes:
        index: the sentence.
        said: lemmas of what is said of it; ``numbers`` the number words beside it.
        region: where its statement stands in the sentence.
        points: whether it is a share "of them", told before.
        whole: the count right after it ("half of the 64").
    """

    index: int
    fact: Fact
    said: frozenset[str]
    numbers: frozenset[str]
    region: tuple[int, int]
    points: bool
    whole: Fact | None = None

    @property
    def sheet(self) -> Sheet:
        """The sentence."""
        return self.fact.sheet


def partitions(facts: Facts, index: int) -> Iterator[Pair]:
    """Part and whole of one sentence, or of two: "34 of the 120", "of the 520 received, 312 …", "nine of them"."""
    sheet = facts.sheets[index]
    own = [fact for fact in facts.by_sheet[index] if fact.one.kind in ("count", "money") and fact.value > 0]
    shares = any(fact.one.kind == "share" for fact in facts.by_sheet[index])
    pointed = bool(index and own and POINTS.match(sheet.text) and own[0].one.start < 20 and not own[0].one.noun)
    for at, first in enumerate(() if pointed else own):
        opening = bool(cues.OPENING.search(sheet.text, 0, first.one.start))
        for second in own[at + 1 : at + 4]:
            gap = sheet.text[first.one.end : second.one.start]
            if sheet.text[: first.one.start].lower().endswith("from ") and re.search(r"\bto\s*$", gap):
                break  # "went down from 520 to 260"
            if cues.VARIES.search(gap) or cues.MORE.match(sheet.text, second.one.end):
                break
            if apart(first, second):
                continue  # "900 in 2010 and 720 in 2018"
            if first.value < second.value:
                whole = cues.PART_OF.match(gap) or cues.IN_TOTAL.search(gap)
                if second is own[at + 1] and whole and one_kind(first, second):
                    words = first.own | second.own if cues.PART_OF.match(gap) else first.own
                    yield Pair(index=index, part=replace(first, own=words), whole=second, told=True)
                continue
            if second.value == first.value or (first.one.of and not opening) or not one_kind(second, first):
                continue
            told = second.one.of == "them" or bool(cues.PARTED.search(gap)) or (opening and ";" not in gap)
            alone = second.one.noun in ("", first.one.noun) or same_noun(second.noun, first.noun) or " and " in gap
            if told or (alone and second is own[at + 1] and not second.one.of and not shares and len(own) < 4):
                yield Pair(index=index, part=second, whole=first, told=told)
    if not own or not index or not (own[0].one.of == "them" or own[0].one.remaining or POINTS.match(sheet.text)):
        return
    for near in range(index - 1, max(-1, index - 4), -1):
        wholes = [fact for fact in facts.by_sheet[near] if one_kind(own[0], fact) and not fact.one.of]
        wholes = [fact for fact in wholes if fact.value > own[0].value and fact.one.pinned]
        wholes = [fact for fact in wholes if fact.value <= AT_MOST * own[0].value]
        named = [fact for fact in wholes if same_noun(fact.noun, own[0].one.noun)]
        if wholes:
            total = (named or wholes)[-1]
            yield Pair(index=index, part=own[0], whole=total, told=True, rest=own[0].one.remaining)
            for part in own[1:5] if pointed else ():
                if one_kind(part, total) and part.value < total.value and not part.one.of:
                    yield Pair(index=index, part=part, whole=total, told=True)
            return


def members(facts: Facts, rows: Sequence[Run]) -> Iterator[Pair]:
    """The members of a row beside the total that they add up to."""
    for run in rows:
        if run.head.one.kind == "share" or len(run.facts) < 3:
            continue
        for rest in (run.facts, run.facts[1:]):
            total = facts.ledger.first(sum(part.value for part in rest))
            if total is not None and one_kind(run.head, total) and len(rest) > 2:
                for part in rest:
                    yield Pair(index=facts.index(part.sheet), part=part, whole=total, told=True, listed=True)


def one_kind(part: Fact, whole: Fact) -> bool:
    """Whether two figures are of one kind, neither alone a mean; "225 million" may be of any money."""
    if part.one.kind == whole.one.kind:
        one = part.one.unit == whole.one.unit
    else:
        one = whole.one.kind == "money" and part.one.kind == "count" and not part.one.noun and part.value >= 10**5
    return one and (part.sheet is whole.sheet or not (_mean(part) or _mean(whole)))


def _mean(fact: Fact) -> bool:
    """Whether a figure is told as a mean."""
    return bool(AVERAGE.search(fact.sheet.text, max(0, fact.one.start - 40), fact.one.start))


def read_share(facts: Facts, index: int, fact: Fact) -> Share | None:
    """A share with what is said of it, unless it tells of former times or of what changed."""
    sheet, one = fact.sheet, fact.one
    low, high = stretch(sheet, one.start, one.end)
    if sheet.text[high : high + 1] == "(" or sheet.text[low - 1 : low] == ":":
        low = 0  # "Posts held by women: two in five"
    comma = sheet.text.rfind(",", low, one.start)
    said_over = comma > 0 and re.fullmatch(r",(?:\s[\w’-]+){0,3}\s*", sheet.text[comma : one.start])
    met = one.pinned and cues.MET.search(sheet.text, low, high)
    if met:
        one = replace(one, high=1.0, stated="more")
        fact = replace(fact, one=one)
    elif cues.ONCE.search(sheet.text[comma if said_over else low : one.end + 20]):
        return None
    if one.stated == "vague" and sheet.text[: one.start].rstrip().endswith(" of"):
        return None  # "the changes of majority": of sides, not of a number
    base = base_of(sheet, one.end) if not one.noun and one.of == "the" else None
    if base is not None and (narrow(base) or not cues.THUS.search(sheet.text, 0, one.end)):
        one = replace(one, noun=in_singular(base))
        fact = replace(fact, one=one)
    if cues.CHANGING.search(sheet.text[low : one.start]):
        return None
    if sheet.text[: one.start].endswith("and ") and sheet.text[one.end : one.end + 1] == ",":
        return None  # "two are judges, and a third, its adviser, …"
    hidden = {token.i for when in sheet.dates for token in sheet.passage.words(when.start, when.end)}
    tokens = [token for token in sheet.passage.words(low, high) if token.i not in hidden]
    inside = {token.i for token in sheet.passage.words(one.start, one.end)}
    own = _clause(sheet, inside)
    said = content(token for token in tokens if token.i not in inside and token.i in own) - {one.noun}
    said = said or content(token for token in tokens if token.i not in inside) - {one.noun}
    said = frozenset(word for word in said if not re.search(r"\d", word) and word not in SHARE_WORDS)
    numbers = frozenset(token.lower_ for token in tokens if token.like_num and token.i not in inside)
    points = bool(cues.POINTING.match(sheet.text, one.end))
    whole = next((each for each in facts.by_sheet[index] if 0 < each.one.start - one.end < 34), None)
    if whole and (whole.one.kind == "share" or not cues.INLINE.fullmatch(sheet.text[one.end : whole.one.start])):
        whole = None
    if not whole and not one.noun and not one.of:
        opened = [each for each in facts.by_sheet[index] if each.one.end <= one.start and each.one.kind == "count"]
        opened = [each for each in opened if OF_ANY.match(sheet.text) and each.one.start < 16]
        whole = opened[0] if len(opened) == 1 else None  # "Of the 60 pits, more than half have been filled"
    said -= {whole.noun} if whole else frozenset()
    return Share(index=index, fact=fact, said=said, numbers=numbers, region=(low, high), points=points, whole=whole)


def base_of(sheet: Sheet, end: int) -> Token | None:
    """What stands right after "of the" behind a share, however many words it has: "the gross domestic product"."""
    of = next(iter(sheet.passage.after(end)), None)
    nouns = [one for one in of.children if one.dep_ == "pobj" and one.pos_ == "NOUN"] if of is not None else []
    return nouns[0] if nouns and nouns[0].lemma_.lower() not in NO_THING else None


def narrow(noun: Token) -> bool:
    """Whether a noun is told apart from others by words of its own: "the water put in"."""
    return any(child.dep_ in ("amod", "compound", "acl", "relcl") for child in noun.children)


def _clause(sheet: Sheet, inside: set[int]) -> set[int]:
    """The words of the verb that a share belongs to, without the clauses that hang on it."""
    tokens = [token for token in sheet.passage.tokens if token.i in inside]
    top = tokens[0] if tokens else sheet.passage.root
    while top.head != top and top.pos_ not in ("VERB", "AUX"):
        top = top.head
    other = {
        each.i
        for token in top.subtree
        if token.dep_ in ("advcl", "relcl", "ccomp", "conj", "parataxis")
        and token.pos_ in ("VERB", "AUX")
        and token != top
        for each in token.subtree
        if not inside & {each.i for each in token.subtree}
    }
    return {token.i for token in top.subtree} - other


SHARE_WORDS = frozenset(
    [
        "majority", "minority", "half", "quarter", "third", "fifth", "tenth", "fourth", "most", "bulk", "hold",
        "account", "form", "represent", "constitute", "amount", "stand", "number", "reach",
    ]
)  # fmt: skip
"""Words that any share is told with."""


def strangers(one: Sheet, other: Sheet) -> bool:
    """Whether two sentences name bodies, and none in common: the Chamber here, the Senate there."""
    left, right = one.names, other.names
    return bool(left and right and not left & right) and one.passage.order != other.passage.order


def times_apart(one: Fact, other: Fact) -> bool:
    """Whether two facts hold for times that do not meet."""
    if not one.when or not other.when or LATE in (one.when, other.when):
        return False
    room = 0 if one.sheet.dates else YEARS
    return other.when[1] < one.when[0] - room or other.when[0] > one.when[1] + room


def unlike(share: Share, pair: Pair) -> str:
    """That a part and a whole make another share than the one stated."""
    made = f"{plain(pair.part.value)} of {plain(pair.whole.value)} is {percent(pair.ratio)}"
    return f"{made}, not {share.sheet.written(share.fact.one)}"


def based_on(share: Share, whole: Fact, index: int) -> float:
    """How far a count can be of the whole that a share is a share of, from 0 to 1."""
    one, noun, distance = share.fact.one, share.fact.one.noun, share.index - index
    near = -1 <= distance <= 2
    if share.whole:
        return 1.0 if whole.value == share.whole.value and same_noun(whole.noun, share.whole.noun) else 0.0
    if share.points or one.of == "them":
        it = cues.IT.match(share.sheet.text, one.end) and whole.one.kind != "money"
        return 0.9 if 0 <= distance <= 2 and not it else 0.0
    if not whole.noun and not distance:
        return 0.8  # "two fifths, that is 50 of 100"
    if not whole.noun and near:
        return 0.6 if distance >= 0 else 0.3
    if noun and same_noun(noun, whole.noun):
        clash = one.modifiers and whole.one.modifiers and not one.modifiers & whole.one.modifiers
        return 0.0 if clash and not near else 1.0
    if whole.one.kind == "money" and (noun == whole.one.unit or noun == whole.noun or noun in cues.BUDGETS):
        budget = cues.BUDGETS & (whole.context | {whole.noun})
        return 1.0 if budget else 0.5
    if noun and not share.said and noun[:4] != whole.noun[:4]:  # applicants and applications
        return 0.6 if noun in PEOPLE and whole.noun in PEOPLE else 0.0  # "96 per cent of the pupils took part in it"
    said = whole.context if distance > 0 else whole.own  # what follows may go on about it, and of something else
    if noun and (alike(noun, whole.noun) >= 0.7 or (near and distance and noun in said)):
        return 0.8
    if noun and noun in whole.context and not near:
        return 0.6
    if near and noun in PEOPLE and whole.noun in PEOPLE:
        return 0.6
    return (0.7 if cues.THUS.search(share.sheet.text, 0, one.end) else 0.4) if not noun and near else 0.0
