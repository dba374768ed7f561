"""Claims and demands made ready to be matched."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from spacy.tokens import Doc

from analysis.comparison.acts import bare, done
from analysis.comparison.matching import Passage, Query, bag, bearer, matter, named, objects, points_back
from analysis.comparison.numbered_words import IN_CHAPTERS
from analysis.comparison.subjects import throughout
from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import Statement
from analysis.extraction.parse.model import load
from analysis.lexicon.words import content


def words_of(demands: Sequence[Demand]) -> list[Doc]:
    """The words of each demand as it reads alone, parsed.

    The number of an item ("12.3 Publish …") is none of them: parsed as a word it makes a noun of the verb behind it.
    """
    return list(load().pipe([_unnumbered(demand.demand) for demand in demands]))


def _unnumbered(text: str) -> str:
    found = IN_CHAPTERS.match(text)
    return text[found.end() :] if found else text


def queries(demands: Sequence[Demand], parsed: Sequence[Doc], inside: int, sources: Sequence[str] = ()) -> list[Query]:
    """The demands as they are matched.

    Args:
        demands: the demands.
        parsed: the words of each.
        inside: how many of them, from the first, stand in the official text itself.
        sources: for each demand the text it stands in.
    """
    subjects = throughout(demands[:inside], sources[0] if sources and inside else "")
    for source, group in groupby(zip(demands[inside:], sources[inside:], strict=False), key=itemgetter(1)):
        subjects += throughout([demand for demand, _ in group], source, whole=True)
    subjects += [()] * (len(demands) - len(subjects))
    return [
        Query(
            text=matter(doc),
            words=tuple(dict.fromkeys(content(matter(doc)))),
            objects=objects(doc),
            voice=demand.voice,
            place=(demand.start, demand.end) if number < inside else None,
            around=subjects[number],
            bare=bare(doc),
            named=named(doc),
            bearer=bearer(doc),
        )
        for number, (demand, doc) in enumerate(zip(demands, parsed, strict=True))
    ]


def passages(claims: Sequence[Statement]) -> list[Passage]:
    """The claims as they are matched, in reading order.

    What the first of them stand under is the title of the text, as a rule, and says no more of them than of the others.
    """
    made: list[Passage] = []
    title = claims[0].proposition.unit.section if claims else ""
    for number, claim in enumerate(claims):
        words = tuple(content(claim.proposition.text))
        unit = claim.proposition.unit
        follows = number > 0 and _stand_together(claims[number - 1], claim)
        points = points_back(claim.proposition.tokens)
        heading = unit.section if unit.section != title else ""
        made.append(
            Passage(
                text=claim.proposition.text,
                words=words,
                bag=bag(words, f"{heading} {unit.lead}", made[-1].bag if follows else None, points),
                objects=objects(claim.proposition.tokens),
                points=points,
                follows=follows,
                paragraph=unit.paragraph,
                section=unit.section,
                kind=claim.kind,
                quoted=claim.voice != AUTHOR,
                start=claim.start,
                end=claim.end,
                done=done(claim.proposition.tokens),
                named=named(claim.proposition.tokens),
            )
        )
    return made


def _stand_together(a: Statement, b: Statement) -> bool:
    one, other = a.proposition.unit, b.proposition.unit
    return one.section == other.section and (one.paragraph == other.paragraph or 0 <= b.start - a.end < 60)
