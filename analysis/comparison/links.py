"""Links: which claims are worth reading beside which critique."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import shorten

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from analysis.comparison.acts import same_matter
from analysis.comparison.answering import draws
from analysis.comparison.answers import ANSWERING
from analysis.comparison.bearing import bearing
from analysis.comparison.matching import Passage, Query, weight
from analysis.comparison.meaning import Grid
from analysis.comparison.numbered import answers_by_number
from analysis.comparison.opposed import opposed, opposite, questioned
from analysis.comparison.passing import everywhere, in_passing
from analysis.comparison.prepared import passages, queries, words_of
from analysis.comparison.reasons import MEANS, as_written, quoted_as_written
from analysis.comparison.relation import relate
from analysis.comparison.rules import plain
from analysis.comparison.scoring import score
from analysis.comparison.shortlist import blocks
from analysis.comparison.signs import Place
from analysis.comparison.stands import stance
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.third_look import look, weights
from analysis.comparison.vocabulary import ADDRESSED
from analysis.comparison.wants import Want, want
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import Statement
from analysis.lexicon import SYNONYM, tied
from analysis.text.progress import Tell, silent

Row = NDArray[np.float64]


SHOWN = 20
"""Rows a critique at most: only a demand on a broad matter ("the law falls short") has so many close passages."""
LEAST = 5
"""Rows a critique gets in any case, so that "no claim answers this" can be checked against the closest passages."""
MOST_LINKS = 4
"""Links a critique is given at most: more than a handful is a topic, not an answer."""
FAIR = 0.6
"""A claim whose score is less than this share of what it has beside another demand is left to that one."""
FAR = 0.4
"""The lowest score of a pair that is proposed where the critics have a text of their own. Set by reading what a long
report and the summary of its critics gave (``docs/method/links-read-by-eye.md``): most pairs below it were on
another matter, because much in such a summary is answered nowhere."""
PLAIN = 0.18
"""From this score on such a pair is proposed where the claim names what the demand is about and shares another word
with it, or says plainly how things stand with all of it: between the two scores such pairs were links more often."""
MANY = 200
"""Claims of a text up to which that score suffices; of more, one is near by chance. Set by reading: of 16 such pairs
of six short texts 15 were on the matter, of 42 of a report of 433 claims about six (``links-read-by-eye.md``)."""
SEEN = 0.12
"""Below this score a passage is not worth a row beyond the first :data:`LEAST`."""
CLOSEST = "Among the closest passages; too little ties it to the demand to propose more."
OTHERS = "Stands under the number of another recommendation, and this one has an answer of its own."
HEAD = 80
"""Characters of another claim that are quoted in a reason."""
UNDER_ANOTHER = f"Stands under the number of another recommendation: {MEANS['touches']}."


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """Claim number ``claim`` beside demand number ``demand`` (positions in the sequences given to :func:`link`)."""

    claim: int
    demand: int
    rank: int
    score: float
    relation: str
    shared: str
    why: str


def link(
    claims: Sequence[Statement],
    demands: Sequence[Demand],
    inside: int | None = None,
    *,
    sources: Sequence[str] = (),
    official: str = "",
    read: Sequence[Doc] | None = None,
    tensions: Sequence[Candidate] = (),
    embeddings: bool = False,
    tell: Tell = silent,
) -> tuple[Linked, ...]:
    """Rank the claims worth reading beside each demand, best first per demand.

    Args:
        claims: the claims of the official text, in reading order.
        demands: the critics' demands.
        inside: how many of the demands, from the first, stand in the official text itself; None: all. Only for them
            does it mean anything where a claim stands.
        sources: for each demand the text it stands in, from which is taken what its critic speaks of there.
        official: the official text, which may name the recommendations that it answers by their numbers.
        read: the words of each demand, where they have been parsed.
        tensions: those found in the official text: claims that are set against each other bear on the same demands.
        embeddings: rank by a sentence-embedding model too (the extra ``embeddings``).
        tell: hears how far it has come, where there are many demands.

    Returns:
        For each demand its closest passages. Those that are proposed as links carry a relation: the score from which
        on they are was fitted too (``bound`` in ``third_look.tsv``): the lowest whose F1 is as good as the best. It is
        low, because a link missed leaves a demand unanswered that is answered, and a link too many is read and
        dismissed. A demand none of whose rows says ``addresses`` or ``partly_addresses`` is unanswered.

    Raises:
        InputError: embeddings are asked for and the extra is not installed.
    """
    if not claims or not demands:
        return ()
    claimed = passages(claims)
    parsed = words_of(demands) if read is None else read
    inside = len(demands) if inside is None else inside
    wanted = queries(demands, parsed, inside, sources)
    numbered = answers_by_number(claims, demands, sources, official)
    found: list[Linked] = []
    names = everywhere(claims) if inside < len(demands) else frozenset()
    for here, there in blocks(wanted, claimed):
        beside = _Beside(
            claims=[claims[place] for place in there],
            claimed=[claimed[place] for place in there],
            tensions=tensions,
            apart=inside < len(demands),
            numbered=frozenset(place for place, claim in enumerate(there) if claim in numbered.under),
            verdicts={place: words for place, claim in enumerate(there) if (words := numbered.verdicts.get(claim))},
            names=names,
        )
        asked = [
            _Asked(
                number=number,
                demand=demands[number],
                query=wanted[number],
                wish=want(parsed[number]),
                inside=number < inside,
                numbered=number in numbered.asked,
                named=frozenset(place for place, claim in enumerate(there) if claim in numbered.own.get(number, ())),
            )
            for number in here
        ]
        if len(here) < len(demands):
            tell(f"  {here.stop:,} of {len(demands):,} demands set beside claims")
        found += [replace(one, claim=there[one.claim]) for one in beside.linked(asked, embeddings=embeddings)]
    return tuple(found)


def plain_from(claims: int) -> float:
    """The score from which a claim among so many is proposed for what it says of a demand in a critic's own text."""
    return min(FAR, PLAIN * max(1.0, claims / MANY))


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """A demand: its number, itself, as it is matched, what it wants, and whether it stands in the official text.

    ``numbered``: it has a number in its critic's list; ``named``: the claims that answer it by that number.
    """

    number: int
    demand: Demand
    query: Query
    wish: Want
    inside: bool
    numbered: bool
    named: frozenset[int]


@dataclass(frozen=True, kw_only=True)
class _Beside:
    """The claims that are set beside some demands.

    Attributes:
        claims, claimed: the claims, and as they are matched.
        tensions: those of the text.
        apart: critics have a text of their own.
        numbered: the claims that stand under the number of some recommendation.
        verdicts: for each of them that stands behind one, the word or two by which a stand is taken.
        names: the names that run through the official text.
    """

    claims: Sequence[Statement]
    claimed: Sequence[Passage]
    tensions: Sequence[Candidate]
    apart: bool
    numbered: frozenset[int]
    verdicts: Mapping[int, str]
    names: frozenset[str]

    def linked(self, asked: Sequence[_Asked], *, embeddings: bool) -> Iterator[Linked]:
        """The rows of each demand; claims by their place among these."""
        wanted, claimed = [one.query for one in asked], self.claimed
        drawn = draws([one.text for one in wanted], [one.text for one in claimed]) if embeddings else None
        against = opposed(self.tensions, self.claims)
        same = same_matter(wanted, claimed)
        third = look(wanted, claimed, score(wanted, claimed, against, drawn) * same)
        scores = third.scores * same
        bound = FAR if self.apart else weights()["score"]["bound"]
        best = scores.max(axis=0)
        for number, (one, row) in enumerate(zip(asked, scores, strict=True)):
            plainly, row = row, self._raised(one, row)
            fair = row >= np.maximum(bound, FAIR * best)
            order = sorted(range(len(claimed)), key=lambda place: (-row[place], place))[:SHOWN]
            free = [place for place in order if not (self._of_another(one, place) or self._in_passing(one, place))]
            proposed = [place for place in free if fair[place] or self._plain(one, place, row, best)][:MOST_LINKS]
            for rank, place in enumerate(order, 1):
                if rank > LEAST and row[place] < SEEN:
                    break
                shared = _shared(one.query, claimed[place])
                texts = one.query.text, claimed[place].text
                relation, why = "", CLOSEST
                if place in proposed:
                    relation, why = self._related(
                        one, place, plainly, against, told=third.told.get((number, place)), tied_by=shared
                    )
                if not relation:
                    why = OTHERS if self._of_another(one, place) else CLOSEST
                else:
                    why = quoted_as_written(why, *texts)
                    other = opposite(place, np.where(row >= bound, row, 0.0), against)
                    if other is not None:
                        head = shorten(self.claims[other].proposition.text, HEAD, placeholder=" …")
                        why += f" Among the tensions it stands beside “{head}”."
                yield Linked(
                    claim=place,
                    demand=one.number,
                    rank=rank,
                    score=float(row[place]),
                    relation=relation,
                    shared=as_written(", ".join(shared), *texts),
                    why=why,
                )

    def _raised(self, one: _Asked, row: Row) -> Row:
        """The scores of a demand where the text says by a number what answers it: the stance it takes first.

        Of a recommendation that the text itself quotes above its answer, the answer's place tells as much; what takes
        no stance is not raised then.
        """
        row = row.copy()
        for place in one.named:
            takes = bool(stance(self.claims[place]))
            for _ in range(self.apart + takes):
                row[place] = (1 + row[place]) / 2
        return row

    def _of_another(self, one: _Asked, place: int) -> bool:
        """Whether a claim stands under another recommendation's number, and the demand's own number has an answer."""
        return bool(one.named) and self._under_another(one, place)

    def _under_another(self, one: _Asked, place: int) -> bool:
        """Whether a claim of a reply stands under the number of another recommendation.

        A report that quotes the recommendations itself speaks of them elsewhere too, and not only to answer.
        """
        return self.apart and place in self.numbered and place not in one.named

    def _in_passing(self, one: _Asked, place: int) -> bool:
        """Whether a claim of a text that was written without the critics shares only such words with a demand."""
        if not self.apart or one.inside or place in one.named:
            return False
        told = one.query.bearer - self.names
        if told - ADDRESSED and told <= set(self.claimed[place].words):
            return False
        return in_passing(one.query.words, _ties(one.query, self.claimed[place]), self.names)

    def _plain(self, one: _Asked, place: int, row: Row, best: Row) -> bool:
        """Whether a claim that scores too little is proposed for what it says, where critics have a text of their own.

        Their words seldom return in the answer, so that scores are low there. What is said plainly of all that one
        demand is about is not left to another (``best``: what each claim has beside the demand it fits best).
        """
        if not self.apart or row[place] < plain_from(len(self.claims)):
            return False
        speaks = bearing(one.wish, self.claims, place)
        near = speaks.near and row[place] >= FAIR * best[place]
        return bool(near) or plain(one.wish, self.claims[place], speaks)

    def _related(
        self,
        one: _Asked,
        place: int,
        row: Row,
        against: Grid,
        *,
        told: Sequence[float] | None,
        tied_by: Sequence[str],
    ) -> tuple[str, str]:
        """The relation of a claim to a demand and why; no answer where no word ties the two."""
        put, puts = questioned(place, row, against)
        where = Place(
            claims=self.claims,
            number=place,
            chances=row.tolist(),
            later=one.inside and self.claims[place].start > one.demand.start,
            questioned=put,
            questions=puts,
            apart=self.apart,
            told=told,
            named=place in one.named,
            verdict=self.verdicts.get(place, "") if place in one.named else "",
        )
        relation, why = relate(one.wish, where)
        if relation and one.numbered and self._under_another(one, place):
            return "touches", UNDER_ANOTHER
        if relation in ANSWERING and not tied_by and not where.named:
            return "touches", "No word ties the two, so no answer is read into it."
        return relation, why


def _shared(query: Query, passage: Passage) -> list[str]:
    """The words that tie a demand and a passage: the same once, others as "demand's ~ claim's"."""
    return [word if word == other else f"{word} ~ {other}" for word, other in _ties(query, passage)]


def _ties(query: Query, passage: Passage) -> list[tuple[str, str]]:
    """The words that tie a demand and a passage, the demand's and the claim's.

    A word inside a name is tied to itself, and a synonym may stand in another sense: other ties of the one, and the
    other, are shown where nothing surer ties the two.
    """
    ties: list[tuple[str, str]] = []
    sure: list[tuple[str, str]] = []
    for word in query.words:
        best = max(passage.words, key=lambda other: tied(word, other), default="")
        if weight(word) and best and tied(word, best) > 0:
            ties.append((word, best))
            inside = word != best and (word in query.named or best in passage.named)
            if tied(word, best) > SYNONYM and not inside:
                sure.append(ties[-1])
    return sure or ties
