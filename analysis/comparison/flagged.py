"""Which pairs of passages are flagged to readers; the table holds weaker candidates below them.

A search that reads everything wants the long table; a reader wants its top. So the table has no cap, and whatever is
shown of it has one.
"""

from __future__ import annotations

from dataclasses import replace

from analysis.records import Case

SHARE, FEWEST, LEAST = 4, 8, 0.2
"""One pair for so many claims at most, and none whose score is below the least; but so many in any case.

Half of the pairs above the least score were annotated in texts that nobody had read, and one in five of those between
it and half of it: in a long report those would be most of what is shown.
"""


def flagged(case: Case) -> Case:
    """The case with the pairs that are shown: the first of the table, and those that somebody judged.

    The ids of the others leave the claims' ``tensions`` too, so that nothing points to a row that is not there.
    """
    most = len(case.claims) // SHARE
    kept = tuple(
        one
        for place, one in enumerate(case.tensions)
        if place < FEWEST or (place < most and one.score >= LEAST) or one.judgement
    )
    ids = {one.tension_id for one in kept}
    claims = tuple(
        replace(claim, tensions="; ".join(part for part in claim.tensions.split("; ") if part.split(" ")[0] in ids))
        for claim in case.claims
    )
    return replace(case, claims=claims, tensions=kept)
