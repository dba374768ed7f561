"""schema.org ClaimReview in JSON-LD, for judged claims alone.

A review says what a person decided about a claim beside a demand or beside another passage of the same text, and why.
It is no verdict on truth: nothing here looks outside the text, so a rating has a name and no number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from analysis.classroom.formats.json_in import dump as dump_json
from analysis.records import Case, Claim
from analysis.tables.judgements import Judgement
from analysis.tables.overlay import attach

SAID: Mapping[tuple[str, str], str] = {
    ("link", "addresses"): "Answers the demand",
    ("link", "partly_addresses"): "Answers part of the demand",
    ("link", "touches"): "Touches the matter of the demand, does not answer it",
    ("link", "in_tension"): "Stands against the demand",
    ("tension", "stands"): "In tension with another passage of the same text",
    ("tension", "dissolved"): "Not in tension with another passage: a fair reading reconciles them",
}
"""What each decision says of a claim. Others (unsure, unrelated, is it a claim at all) review nothing."""


def dump(case: Case, judgements: Sequence[Judgement], *, address: str = "") -> dict[str, bytes]:
    """One review a decision and claim.

    Args:
        case: the case.
        judgements: people's decisions; without any there is nothing to review.
        address: where the official text stands on the web; "": its place in the case folder.
    """
    claims = {claim.claim_id: claim for claim in case.claims}
    critiques = {critique.critique_id: critique for critique in case.critiques}
    tensions = {tension.tension_id: tension for tension in case.tensions}
    where = address or f"source/{quote(case.source.name)}"
    reviews = []
    for (kind, key), given in attach(case, judgements).rows.items():
        for one in given:
            if (kind, one.decision) not in SAID:
                continue
            if kind == "link":
                claim_id, critique_id = key.split(" ", 1)
                critique = critiques[critique_id]
                beside = f"Beside the demand ({critique.voice}): {critique.demand}"
                reviews.append(_review(claims[claim_id], one, beside, where))
                continue
            tension = tensions[key]
            for own, other in ((tension.a_claim, tension.b_quote), (tension.b_claim, tension.a_quote)):
                if own in claims:
                    reviews.append(_review(claims[own], one, f"Beside the passage: {other}", where))
    return {"": dump_json({"@context": "https://schema.org", "@graph": reviews})}


def _review(claim: Claim, one: Judgement, beside: str, where: str) -> dict[str, Any]:
    said = SAID[one.kind, one.decision]
    reading = f" Charitable reading: {one.charitable_reading}" if one.charitable_reading else ""
    item: dict[str, Any] = {"@type": "Claim", "text": claim.quote}
    if claim.voice != "author":
        item["author"] = {"@type": "Thing", "name": claim.voice}
    item["appearance"] = {"@type": "CreativeWork", "url": where}
    return {
        "@type": "ClaimReview",
        "claimReviewed": claim.proposition,
        "itemReviewed": item,
        "author": {"@type": "Person", "name": one.coder},
        "datePublished": one.date,
        "reviewBody": f"{beside} — {one.reason}{reading}",
        "reviewRating": {"@type": "Rating", "alternateName": said},
    }
