"""Make a case: run every stage on one official text and the critics' texts, and number what was found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import NamedTuple

from spacy.tokens import Doc

from analysis.comparison.answers import answer
from analysis.comparison.asking import kind_of
from analysis.comparison.links import Linked, link
from analysis.comparison.prepared import words_of
from analysis.comparison.tensions.queue import find
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import Extraction, Statement, extract
from analysis.extraction.passages.critic_author import author_of
from analysis.records import Case, Claim, Critique, Dropped, Link, Source, Tension
from analysis.text.places import Meeting, Place, common, same_passage
from analysis.text.plain import Plain, plain
from analysis.text.progress import LONG, Tell, silent


def make_case(
    source: Source,
    critics: Sequence[str] = (),
    critic_sources: Sequence[Source] = (),
    *,
    embeddings: bool = False,
    tell: Tell = silent,
) -> Case:
    """Find the claims, critiques, links and tensions of one official text.

    Args:
        source: the official text.
        critics: names that restrict whose demands count; empty: whoever criticises.
        critic_sources: texts of the critics' own, whose demands are set beside the claims of ``source``.
        embeddings: rank claims by a sentence-embedding model too (the extra ``embeddings``).
        tell: hears what is being done, where the text is long.
    """
    if sum(len(one.text) for one in (source, *critic_sources)) < LONG:
        tell = silent
    text = _read(source, critics, tell)
    official = text.said
    shadow = [_read(one, critics, tell, own=True, alone=len(critic_sources) == 1) for one in critic_sources]
    demands = _numbered((text, *shadow))
    tell("  passages to reconcile")
    found = find(official)
    tell(f"  {len(official.claims):,} claims beside {len(demands):,} demands")
    words = words_of([one.demand for one in demands])
    linked = link(
        official.claims,
        [one.demand for one in demands],
        inside=len(official.demands),
        sources=[one.text.said.source.text for one in demands],
        official=official.source.text,
        read=words,
        tensions=found,
        embeddings=embeddings,
        tell=tell,
    )
    claim_ids = _number("C", [text.file(statement.start, statement.end)[0] for statement in official.claims])
    links = tuple(_link(claim_ids[one.claim], demands[one.demand].critique_id, one) for one in linked)
    standing = [(own, (one.start, one.end)) for own, one in zip(claim_ids, official.claims, strict=True)]
    claims = Meeting(standing, itemgetter(1))  # asked for each side of each pair
    tensions = tuple(_tension(candidate, text, claims) for candidate in found)
    return Case(
        source=source,
        critics=tuple(critics),
        critic_sources=tuple(critic_sources),
        embeddings=embeddings,
        claims=_claims(text, claim_ids, links, tensions),
        critiques=_critiques(demands, words, links),
        links=links,
        tensions=tensions,
        dropped=tuple(_dropped(one, text) for one in official.dropped),
        passed_over=official.passed_over,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Text:
    """A text: the file, what is read of it, and what was found there, whose places are those of what is read."""

    source: Source
    plain: Plain
    said: Extraction

    def file(self, start: int, end: int) -> Place:
        """The same place in the file."""
        return self.plain.place(start, end)

    def quoted(self, start: int, end: int) -> tuple[int, int, str]:
        """Where a quote stands in the file, and its words as they stand there."""
        begin, stop = self.file(_begin(self.plain.text, start, end), end)
        return begin, stop, self.source.text[begin:stop]


def _read(source: Source, critics: Sequence[str], tell: Tell, *, own: bool = False, alone: bool = False) -> _Text:
    """Read one text.

    Args:
        source: the file.
        critics: names that restrict whose demands count.
        tell: hears what is being done.
        own: it is a critic's own text.
        alone: it is the only such text.
    """
    read = plain(source.text)
    author = author_of(read.text, critics, source.name, alone=alone) if own else ""
    said = extract(replace(source, text=read.text), critics, author=author, tell=tell)
    return _Text(source=source, plain=read, said=said)


class _Numbered(NamedTuple):
    """A demand with its id and the text that it stands in."""

    critique_id: str
    text: _Text
    demand: Demand


def _numbered(texts: Sequence[_Text]) -> list[_Numbered]:
    """The demands of all texts, the official one first, whose ids alone name no text."""
    found = []
    for number, text in enumerate(texts, 1):
        asked = text.said.demands
        ids = _number("R" if number == 1 else f"R{number}-", [text.file(one.start, one.end)[0] for one in asked])
        found += [_Numbered(own, text, demand) for own, demand in zip(ids, asked, strict=True)]
    return found


def _claims(
    text: _Text, claim_ids: Sequence[str], links: Sequence[Link], tensions: Sequence[Tension]
) -> tuple[Claim, ...]:
    """The claims as rows, each with the demands that it answers and the pairs it is a side of."""
    reforms: dict[str, list[str]] = defaultdict(list)
    for one in links:
        if one.relation:
            reforms[one.claim_id].append(f"{one.critique_id} {one.relation}")
    sides: dict[str, list[str]] = defaultdict(list)
    for tension in tensions:
        for claim_id in {tension.a_claim, tension.b_claim} - {""}:  # once, where it is both sides
            sides[claim_id].append(f"{tension.tension_id} {tension.kind}")
    return tuple(
        _claim(claim_id, statement, text, reforms[claim_id], sides[claim_id])
        for claim_id, statement in zip(claim_ids, text.said.claims, strict=True)
    )


def _critiques(demands: Sequence[_Numbered], words: Sequence[Doc], links: Sequence[Link]) -> tuple[Critique, ...]:
    """The demands as rows, each with how far the claims answer it."""
    relations: dict[str, list[str]] = defaultdict(list)
    for one in links:
        relations[one.critique_id].append(one.relation)
    return tuple(
        _critique(one, answered=answer(relations[one.critique_id]), kind=kind_of(doc, one.demand.cue))
        for one, doc in zip(demands, words, strict=True)
    )


def _number(letter: str, starts: Sequence[int]) -> list[str]:
    """Ids from positions, so that a changed rule renumbers nothing else.

    Letters part those that start together, in order: none, b … z, za … zz, zza and so on.
    """
    seen: dict[int, int] = {}
    ids = []
    for start in starts:
        nth = seen[start] = seen.get(start, -1) + 1
        ids.append(f"{letter}{start:05d}" + ("" if nth == 0 else "z" * (nth // 26) + chr(ord("a") + nth % 26)))
    return ids


def _begin(text: str, start: int, end: int) -> int:
    """Where a quote begins once bullets and signs before it are left out; a spreadsheet would take them for a formula.

    The quote stays verbatim: it only begins later.
    """
    begin = start
    while begin < end and (text[begin].isspace() or text[begin] in "=+-@"):
        begin += 1
    return begin if begin < end else start


def _claim(claim_id: str, statement: Statement, text: _Text, reforms: list[str], tensions: list[str]) -> Claim:
    start, end, quote = text.quoted(statement.start, statement.end)
    return Claim(
        claim_id=claim_id,
        section=statement.proposition.unit.section,
        start=start,
        end=end,
        quote=quote,
        proposition=statement.proposition.text.lstrip("=+-@ \t\r\n"),
        voice=statement.voice,
        voice_kind=statement.voice_kind,
        kind=statement.kind,
        topic=statement.topic,
        endorsement=statement.endorsement,
        checkable=statement.checkable,
        cue=statement.cue,
        reforms="; ".join(reforms),
        tensions="; ".join(tensions),
    )


def _critique(one: _Numbered, *, answered: str, kind: str) -> Critique:
    start, end, quote = one.text.quoted(one.demand.start, one.demand.end)
    return Critique(
        critique_id=one.critique_id,
        source=one.text.source.name,
        start=start,
        end=end,
        quote=quote,
        voice=one.demand.voice,
        demand=one.demand.demand,
        cue=one.demand.cue,
        answered=answered,
        kind=kind,
    )


def _dropped(one: Dropped, text: _Text) -> Dropped:
    start, end = text.file(one.start, one.end)
    return replace(one, start=start, end=end, quote=text.source.text[start:end])


def _link(claim_id: str, critique_id: str, linked: Linked) -> Link:
    return Link(
        claim_id=claim_id,
        critique_id=critique_id,
        rank=linked.rank,
        score=round(linked.score, 4),
        relation=linked.relation,
        shared=linked.shared,
        why=linked.why,
    )


def _tension(candidate: Candidate, text: _Text, claims: Meeting[tuple[str, Place]]) -> Tension:
    (a_start, a_end, a_quote), (b_start, b_end, b_quote) = (text.quoted(*side) for side in (candidate.a, candidate.b))
    a_claim, b_claim = (_claim_at(side, text, claims) for side in (candidate.a, candidate.b))
    triggers = [_bare(text.source.text, *text.file(*place)) for place in candidate.triggers]
    return Tension(
        tension_id=f"T{a_start:05d}-{b_start:05d}-{candidate.kind[:3]}",
        kind=candidate.kind,
        score=round(candidate.strength, 4),
        a_claim=a_claim,
        a_start=a_start,
        a_end=a_end,
        a_quote=a_quote,
        b_claim=b_claim,
        b_start=b_start,
        b_end=b_end,
        b_quote=b_quote,
        trigger="; ".join(f"{text.source.text[start:end]} [{start}:{end}]" for start, end in triggers),
        why=_sentence(candidate.why),
        question=_sentence(candidate.question),
    )


def _bare(text: str, start: int, end: int) -> Place:
    """A trigger without the blanks, commas and semicolons at its edges, which are no words that clash."""
    words = text[start:end]
    bare = words.strip(_EDGES)
    begins = start + len(words) - len(words.lstrip(_EDGES))
    return (begins, begins + len(bare)) if bare else (start, end)


_EDGES = " \t\r\n\u00a0,;"


def _sentence(words: str) -> str:
    """A capital in front and a full stop behind, where they are missing; nothing of nothing."""
    words = words.strip()
    if not words:
        return ""
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!", "…", ".”", "?”")) else ".")


def _claim_at(passage: Place, text: _Text, claims: Meeting[tuple[str, Place]]) -> str:
    """The claim that shares most of a passage, or "" where none shares half of the shorter of the two."""
    span = (_begin(text.plain.text, *passage), passage[1])
    best, most = "", 0
    for claim_id, place in claims.at(*span):
        if same_passage(span, place) and common(span, place) > most:
            best, most = claim_id, common(span, place)
    return best
