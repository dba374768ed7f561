"""Bring a case into the order of its text: the passages a reader can stop at, and what is to be said at each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from analysis.presentation.finding import DISSOLVED, in_reading_order, tension_state
from analysis.presentation.relations import RELATIONS, asks
from analysis.presentation.segments import Mark, Segment, blocks, cut, headings
from analysis.presentation.titles import title_of
from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.text.lines import is_furniture as is_page_furniture
from analysis.text.places import same_passage

_ORDER = {relation: place for place, relation in enumerate(RELATIONS)}


MOST_TITLE = 120
"""Characters of a first paragraph that is a title, at most."""


@dataclass(frozen=True, kw_only=True)
class Side:
    """One side of a tension as it is told at one passage.

    Attributes:
        tension: the tension.
        order: its place among all, from 1, in the order in which readers should meet them.
        letter: ``a`` or ``b``: the side that stands here.
        here: the words on this side.
        other: the words on the other side.
        there: id of the passage where the other side stands.
        there_label: that passage in words.
    """

    tension: Tension
    order: int
    letter: str
    here: str
    other: str
    there: str
    there_label: str


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A stretch of one text that a reader can stop at: a claim, a demand, or a side of a tension that is neither.

    ``none`` is the row of a passage that was proposed as a claim, and that readers found to be none.
    """

    key: str
    sort: str
    start: int
    end: int
    quote: str
    claim: Claim | None = None
    critique: Critique | None = None
    none: Claim | None = None
    links: list[tuple[Link, Claim | None, Critique | None]] = field(default_factory=list)
    sides: list[Side] = field(default_factory=list)

    @property
    def label(self) -> str:
        """What it is, in a word: by this it is coloured and sought."""
        if self.claim:
            return self.claim.kind
        return "demand" if self.critique else "passage"

    @property
    def name(self) -> str:
        """What it is, as a reader is told: a critic who finds fault and asks for nothing makes no demand."""
        return "fault" if self.critique and not asks(self.critique) else self.label

    @property
    def open_sides(self) -> list[Side]:
        """The tensions it is a side of and nobody's reading has dissolved, in reading order."""
        return [side for side in self.sides if tension_state(side.tension) != DISSOLVED]

    @property
    def set_aside(self) -> list[Side]:
        """Those that a charitable reading has dissolved."""
        return [side for side in self.sides if tension_state(side.tension) == DISSOLVED]

    @property
    def tension_kinds(self) -> list[str]:
        """The kinds of open tension it is a side of, each once."""
        return list(dict.fromkeys(side.tension.kind for side in self.open_sides))

    @property
    def tension_states(self) -> list[str]:
        """What became of the tensions it is a side of, each state once; ``unread`` for those nobody read again."""
        return list(dict.fromkeys(tension_state(side.tension) or "unread" for side in self.sides))


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A segment as it is shown.

    Attributes:
        text: its words.
        of: keys of every mark that covers it, the longest first.
        classes: how it is drawn: the innermost claim decides the line, a second claim adds another.
        opens: the passages that begin here.
    """

    text: str
    of: tuple[str, ...]
    classes: str
    opens: list[Passage]


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """One paragraph: its pieces, and the passages that begin in it."""

    key: str
    heading: bool
    pieces: list[Piece]
    passages: list[Passage]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One text laid out for reading."""

    source: Source
    role: str
    paragraphs: list[Paragraph]


def passages_of(case: Case, none: Sequence[Claim] = ()) -> list[Passage]:
    """Every passage of a case, in the order of the texts, with its links and tensions told from where it stands.

    Args:
        case: with the claims that count.
        none: rows that readers found to be no claims: passages that say so.
    """
    found = (
        [
            Passage(key=one.claim_id, sort="passage", start=one.start, end=one.end, quote=one.quote, none=one)
            for one in none
        ]
        + [
            Passage(key=one.claim_id, sort="claim", start=one.start, end=one.end, quote=one.quote, claim=one)
            for one in case.claims
        ]
        + [
            Passage(key=one.critique_id, sort="demand", start=one.start, end=one.end, quote=one.quote, critique=one)
            for one in case.critiques
        ]
    )
    by_key = {one.key: one for one in found}
    for link in case.links:
        claim, critique = by_key.get(link.claim_id), by_key.get(link.critique_id)
        if claim and critique:
            claim.links.append((link, None, critique.critique))
            critique.links.append((link, claim.claim, None))
    for one in found:
        one.links.sort(key=lambda entry: (_ORDER.get(entry[0].relation, len(_ORDER)), entry[0].rank))
    for order, tension in enumerate(in_reading_order(case.tensions), 1):
        a = _stand(tension.a_claim, tension.a_start, tension.a_end, tension.a_quote, by_key, case.source.name)
        b = _stand(tension.b_claim, tension.b_start, tension.b_end, tension.b_quote, by_key, case.source.name)
        a.sides.append(_side(tension, order, "a", b))
        if b is not a:
            b.sides.append(_side(tension, order, "b", a))
    return sorted(by_key.values(), key=lambda one: (_text_of(one, case), one.start, -one.end, one.key))


def _stand(claim_id: str, start: int, end: int, quote: str, by_key: dict[str, Passage], official: str) -> Passage:
    """The passage where a side of a tension stands: its claim, a demand that shares most of it, or one of its own."""
    if claim_id in by_key:
        return by_key[claim_id]
    for one in by_key.values():
        theirs = one.critique is not None and one.critique.source == official
        if theirs and same_passage((start, end), (one.start, one.end)):
            return one
    key = f"P{start:05d}-{end:05d}"
    return by_key.setdefault(key, Passage(key=key, sort="passage", start=start, end=end, quote=quote))


def _side(tension: Tension, order: int, letter: str, other: Passage) -> Side:
    quotes = (tension.a_quote, tension.b_quote)
    here, there = quotes if letter == "a" else quotes[::-1]
    return Side(
        tension=tension,
        order=order,
        letter=letter,
        here=here,
        other=there,
        there=other.key,
        there_label=other.key if other.claim or other.critique else "a passage that is no claim",
    )


def _text_of(passage: Passage, case: Case) -> int:
    names = [case.source.name, *(source.name for source in case.critic_sources)]
    name = passage.critique.source if passage.critique else case.source.name
    return names.index(name) if name in names else 0


def lay_out(case: Case, none: Sequence[Claim] = ()) -> list[Reading]:
    """The official text and the critics' own texts, cut into paragraphs and segments; see :func:`passages_of`."""
    everything = passages_of(case, none)
    return [
        Reading(
            source=source,
            role="official" if number == 0 else "critic",
            paragraphs=_paragraphs(
                source,
                number,
                [one for one in everything if _text_of(one, case) == number],
                case.tensions if number == 0 else (),
                title_of(case if number == 0 else Case(source=source)),
            ),
        )
        for number, source in enumerate((case.source, *case.critic_sources))
    ]


def _paragraphs(
    source: Source, number: int, passages: list[Passage], tensions: Iterable[Tension], title: str
) -> list[Paragraph]:
    by_key = {one.key: one for one in passages}
    marks = [Mark(key=one.key, start=one.start, end=one.end) for one in passages]
    for one in tensions:
        marks.append(Mark(key=f"{one.tension_id}-a", start=one.a_start, end=one.a_end))
        marks.append(Mark(key=f"{one.tension_id}-b", start=one.b_start, end=one.b_end))
    found = []
    for key, start, end, heading in _parts(source.text, number, title):
        found.append(
            Paragraph(
                key=key,
                heading=heading,
                pieces=[_piece(source.text, segment, by_key) for segment in cut(start, end, marks)],
                passages=[one for one in passages if start <= one.start < end],
            )
        )
    return found


def _parts(text: str, number: int, title: str) -> list[tuple[str, int, int, bool]]:
    """Each paragraph of a text, and apart from it the heading that it begins with: key, start, end, is it a heading."""
    found = []
    heads = dict(headings(text))
    for place, (start, end) in enumerate(blocks(text)):
        key, head = f"p{number}-{place}", min(heads.get(start, start), end)
        rest = head + len(text[head:end]) - len(text[head:end].lstrip())
        if head == start or rest == end:
            words = " ".join(text[start:end].split())
            titled = place == 0 and end - start < MOST_TITLE and not is_page_furniture(words)
            found.append((key, start, end, titled or words.startswith(title) or (head > start and words[0] != "[")))
        else:
            found += [(key, start, head, True), (f"{key}-text", rest, end, False)]
    return found


def _piece(text: str, segment: Segment, by_key: dict[str, Passage]) -> Piece:
    covering = [by_key[mark.key] for mark in segment.covered if mark.key in by_key]
    claims = [one for one in covering if one.claim]
    classes = ["s"]
    if claims:
        classes += ["sort-claim", f"kind-{claims[-1].label}"]
    if len(claims) > 1:
        classes.append("twice")
    if any(one.critique for one in covering):
        classes.append("sort-demand")
    return Piece(
        text=text[segment.start : segment.end],
        of=tuple(mark.key for mark in segment.covered),
        classes=" ".join(classes),
        opens=[by_key[mark.key] for mark in segment.opens if mark.key in by_key],
    )
