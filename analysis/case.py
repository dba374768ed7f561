"""Make a case: run every stage on one official text and the critics' texts, and number what was found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from analysis.comparison.answers import answer
from analysis.comparison.links import Linked, link
from analysis.comparison.tensions.queue import find
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import Extraction, Statement, extract
from analysis.extraction.passages.critic_author import author_of
from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.text.lines import line_ends
from analysis.text.places import common, same_passage
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
    official = extract(source, critics, tell=tell)
    alone = len(critic_sources) == 1
    shadow = [
        extract(one, critics, author=author_of(line_ends(one.text), critics, one.name, alone=alone), tell=tell)
        for one in critic_sources
    ]
    demands = _numbered((official, *shadow))
    tell("  passages to reconcile")
    found = find(official)
    tell(f"  {len(official.claims):,} claims beside {len(demands):,} demands")
    claim_ids = _number("C", [statement.start for statement in official.claims])
    links = tuple(
        _link(claim_ids[linked.claim], demands[linked.demand].critique_id, linked)
        for linked in link(
            official.claims,
            [one.demand for one in demands],
            inside=len(official.demands),
            sources=[line_ends(one.source.text) for one in demands],
            tensions=found,
            embeddings=embeddings,
            tell=tell,
        )
    )
    tensions = tuple(_tension(candidate, official, claim_ids) for candidate in found)
    return Case(
        source=source,
        critics=tuple(critics),
        critic_sources=tuple(critic_sources),
        embeddings=embeddings,
        claims=_claims(official, claim_ids, links, tensions),
        critiques=_critiques(demands, links),
        links=links,
        tensions=tensions,
        dropped=official.dropped,
        passed_over=official.passed_over,
    )


class _Numbered(NamedTuple):
    """A demand with its id and the text that it stands in."""

    critique_id: str
    source: Source
    demand: Demand


def _numbered(texts: Sequence[Extraction]) -> list[_Numbered]:
    """The demands of all texts, the official one first, whose ids alone name no text."""
    found = []
    for number, text in enumerate(texts, 1):
        ids = _number("R" if number == 1 else f"R{number}-", [demand.start for demand in text.demands])
        found += [_Numbered(own, text.source, demand) for own, demand in zip(ids, text.demands, strict=True)]
    return found


def _claims(
    official: Extraction, claim_ids: Sequence[str], links: Sequence[Link], tensions: Sequence[Tension]
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
        _claim(claim_id, statement, official.source, reforms[claim_id], sides[claim_id])
        for claim_id, statement in zip(claim_ids, official.claims, strict=True)
    )


def _critiques(demands: Sequence[_Numbered], links: Sequence[Link]) -> tuple[Critique, ...]:
    """The demands as rows, each with how far the claims answer it."""
    relations: dict[str, list[str]] = defaultdict(list)
    for one in links:
        relations[one.critique_id].append(one.relation)
    return tuple(_critique(one, answered=answer(relations[one.critique_id])) for one in demands)


def _critique(one: _Numbered, *, answered: str) -> Critique:
    text, demand = one.source.text, one.demand
    start = _begin(text, demand.start, demand.end)
    return Critique(
        critique_id=one.critique_id,
        source=one.source.name,
        start=start,
        end=demand.end,
        quote=text[start : demand.end],
        voice=demand.voice,
        demand=demand.demand,
        cue=demand.cue,
        answered=answered,
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


def _claim(claim_id: str, statement: Statement, source: Source, reforms: list[str], tensions: list[str]) -> Claim:
    start = _begin(source.text, statement.start, statement.end)
    return Claim(
        claim_id=claim_id,
        section=statement.proposition.unit.section,
        start=start,
        end=statement.end,
        quote=source.text[start : statement.end],
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


def _tension(candidate: Candidate, extraction: Extraction, claim_ids: Sequence[str]) -> Tension:
    text = extraction.source.text
    a, b = ((_begin(text, *side), side[1]) for side in (candidate.a, candidate.b))
    return Tension(
        tension_id=f"T{a[0]:05d}-{b[0]:05d}-{candidate.kind[:3]}",
        kind=candidate.kind,
        score=round(candidate.strength, 4),
        a_claim=_claim_at(a, extraction, claim_ids),
        a_start=a[0],
        a_end=a[1],
        a_quote=text[slice(*a)],
        b_claim=_claim_at(b, extraction, claim_ids),
        b_start=b[0],
        b_end=b[1],
        b_quote=text[slice(*b)],
        trigger="; ".join(f"{text[start:end]} [{start}:{end}]" for start, end in candidate.triggers),
        why=_sentence(candidate.why),
        question=_sentence(candidate.question),
    )


def _sentence(words: str) -> str:
    """A capital in front and a full stop behind, where they are missing; nothing of nothing."""
    words = words.strip()
    if not words:
        return ""
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!", "…", ".”", "?”")) else ".")


def _claim_at(span: tuple[int, int], extraction: Extraction, claim_ids: Sequence[str]) -> str:
    """The claim that shares most of a passage, or "" where none shares half of the shorter of the two."""
    best, most = "", 0
    for claim_id, claim in zip(claim_ids, extraction.claims, strict=True):
        place = (claim.start, claim.end)
        if same_passage(span, place) and common(span, place) > most:
            best, most = claim_id, common(span, place)
    return best
