"""Cards: a tension, or a demand with what stands beside it, as Markdown that needs neither colour nor style."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.comparison.answers import counted
from analysis.presentation.decisions import Decision, Decisions
from analysis.presentation.finding import DISSOLVED, STANDS, Demand, relation_said, tension_state
from analysis.presentation.read_alone import read_alone, side_alone, side_voice
from analysis.presentation.readings import Reading, matched_claims, reading_of, shared_tensions
from analysis.presentation.relations import called
from analysis.presentation.shown import Shown, bullets, plain, quoted, running, words
from analysis.presentation.tension_kinds import meant
from analysis.presentation.tension_kinds import only_weighed as only_weighed  # notebooks ask for it here
from analysis.presentation.wording import TENSIONS, clashing, decision, voice
from analysis.presentation.wording import whose as hand
from analysis.records import Case, Claim, Critique, Link, Tension

NO_READING = "none written yet; the question above is where one would start"


def settled(case: Case, decisions: Decisions | None = None) -> Case:
    """The case with each link as people decided it, where they did: their relation stands for the suggested one.

    It stands so in what each claim says of the demands beside it, too.

    Args:
        case: the case.
        decisions: who decided what; None: as the cells of the rows tell it.
    """
    known = decisions or Decisions()
    links = tuple(
        dataclasses.replace(one, relation=counted(one.relation, {said.decision for said in known.link(one)}))
        for one in case.links
    )
    beside: dict[str, list[str]] = {}
    for one in links:
        if one.relation:
            beside.setdefault(one.claim_id, []).append(f"{one.critique_id} {one.relation}")
    claims = tuple(dataclasses.replace(one, reforms="; ".join(beside.get(one.claim_id, []))) for one in case.claims)
    return dataclasses.replace(case, links=links, claims=claims)


def tension_cards(
    tensions: Iterable[Tension | None], decisions: Decisions | None = None, case: Case | None = None
) -> Shown:
    """A card for each tension, with whose word its state is; None, where a pair is not flagged, is left out.

    Args:
        tensions: the pairs.
        decisions: who decided what.
        case: by which a side can be read alone, and is said to be another's where it is; None: as the words stand.
    """
    cards = [_tension(one, decisions or Decisions(), case) for one in tensions if one]
    return words("\n\n---\n\n".join(cards) if cards else "None.")


def pair_card(case: Case, first: str, second: str, decisions: Decisions | None = None) -> Shown:
    """The card of a pair; the two passages of the text where none is flagged.

    Args:
        case: the case.
        first: words of one side.
        second: words of the other.
        decisions: who decided what.
    """
    flagged = between(case, first, second)
    if flagged:
        return tension_cards([flagged], decisions, case)
    lines = [f"> {letter}: {quoted(_line(case.source.text, one))}" for letter, one in (("A", first), ("B", second))]
    return words("\n>\n".join(lines) + "\n\nThis pair is not flagged.")


def _line(text: str, words_of_it: str) -> str:
    """The stretch of a text that begins with these words, to the next semicolon or full stop."""
    start = text.index(words_of_it)
    return re.split(r"[;.]", text[start:], maxsplit=1)[0]


def _side(one: Tension, letter: str, case: Case | None) -> str:
    by = side_voice(one, letter, case)
    return f"> {letter.upper()}{f' ({plain(by)})' if by else ''}: {quoted(side_alone(one, letter, case))}"


def _tension(one: Tension, decisions: Decisions, case: Case | None) -> str:
    lines = [
        f"**{one.kind.capitalize()}**: {meant(one) or 'two passages to reconcile'}",
        "",
        _side(one, "a", case),
        ">",
        _side(one, "b", case),
        "",
        f"- *What would dissolve it:* {plain(one.question)}",
        f"- *Charitable reading:* {plain(one.charitable_reading) or NO_READING}",
    ]
    for said in decisions.tension(one):
        because = f": {plain(said.reason)}" if said.reason else ""
        lines.append(f"- *Read again:* **{decision(said.decision)}**{because} *({whose(said)})*")
    if not decisions.tension(one):
        lines.append("- *Read again:* not yet. It was flagged, and nobody has looked at it since.")
    clash = clashing(one.trigger, one.a_quote, one.b_quote, why=one.why)
    lines.append(f"- *Why it was flagged:* {plain(one.why)}{f' The clashing words: {plain(clash)}.' if clash else ''}")
    return "\n".join(lines)


def whose(said: Decision) -> str:
    """Whose decision it is, in words that tell a machine's reading from a person's."""
    return hand(said.by, plain(said.who))


def whose_relation(link: Link, decisions: Decisions) -> str:
    """Whose word the relation of a claim to a demand is."""
    return hand(decisions.by(link))


def between(case: Case, first: str, second: str) -> Tension | None:
    """The best-ranked tension whose sides hold these words, one each, in either order."""
    for one in case.tensions:
        a, b = one.a_quote, one.b_quote
        if (first in a and second in b) or (first in b and second in a):
            return one
    return None


def best_of_each(case: Case, passing_over: Sequence[Tension] = ()) -> list[Tension]:
    """For each family its best tension, none judged to be dissolved.

    Where somebody found that some pairs stand, only such a pair is an example: what was left open, or what nobody has
    read, would be the weakest thing a reader sees.
    """
    taken = {one.tension_id for one in passing_over}
    left = [one for one in case.tensions if not dissolved(one)]
    standing = [one for one in left if tension_state(one) == STANDS]
    rows = [one for one in standing or left if one.tension_id not in taken]
    firsts = (next((one for one in rows if one.kind == family), None) for family in TENSIONS)
    return [one for one in firsts if one]


def dissolved(one: Tension) -> bool:
    """Whether a person found that the charitable reading reconciles the two passages."""
    return tension_state(one) == DISSOLVED


def family_counts(case: Case, yardstick: Reading) -> pd.DataFrame:
    """One row a family: flagged here, judged, and how many of the two readers' shared tensions were found."""
    found = {one["id"] for one in shared_tensions(yardstick, reading_of(case))}
    flagged = Counter(one.kind for one in case.tensions)
    stands = Counter(one.kind for one in case.tensions if one.judgement == "stands")
    gone = Counter(one.kind for one in case.tensions if dissolved(one))
    rows = []
    for family in TENSIONS:
        wanted = [one for one in yardstick.tensions if one["kind"] == family]
        hits = sum(one["id"] in found for one in wanted)
        rows.append((family, flagged[family], stands[family], gone[family], f"{hits} of {len(wanted)}"))
    columns = ["family", "flagged", "read again: stand", "read again: set aside", "of what both readers mark, found"]
    return pd.DataFrame(rows, columns=columns)


def demands_table(demands: Sequence[Demand], decisions: Decisions | None = None) -> pd.DataFrame:
    """One row a demand: the demand, what the text says to it, the claims that this rests on, and whose word it is."""
    rows = []
    known = decisions or Decisions()
    for one in demands:
        shown = one.telling or list(one.closest[:1])
        closest = "; ".join(
            f"“{read_alone(claim.quote, claim)}” ({relation_said(link, claim, one.critique)})" for link, claim in shown
        )
        said = "; ".join(dict.fromkeys(whose_relation(link, known) for link, _ in one.telling))
        rows.append((one.critique.demand, one.says, closest or one.far, said or "–"))
    return pd.DataFrame(
        rows, columns=["the critic", "what the text says to it", "the claims it rests on", "whose word"]
    )


def claims_beside(demands: Sequence[Demand], decisions: Decisions | None = None) -> Shown:
    """Demand by demand, each claim that bears on it: the relation in words, whose word that is, and why."""
    known = decisions or Decisions()
    parts = []
    for one in demands:
        lines = [_beside(link, claim, one.critique, known) for link, claim in one.beside]
        parts.append(f"**{plain(one.critique.demand)}**\n\n{bullets(lines) or '- no claim bears on it'}")
    return words("\n\n".join(parts) or "None.")


def _beside(link: Link, claim: Claim, critique: Critique, decisions: Decisions) -> str:
    reasons = [said.reason for said in decisions.link(link) if said.reason]
    why = plain(" ".join(reasons) or link.why)
    tied = f" Words that tie them: {plain(link.shared)}." if link.shared else ""
    said = relation_said(link, claim, critique)
    return f"{quoted(read_alone(claim.quote, claim))}: *{said}* ({whose_relation(link, decisions)}). {why}{tied}"


def silence(one: Demand, most: int = 3) -> str:
    """A demand that nothing answers, as Markdown, with the passages nearest to it."""
    near = [*one.beside, *one.closest][:most]
    lines = [
        f"{quoted(read_alone(claim.quote, claim))} ({relation_said(link, claim, one.critique)})" for link, claim in near
    ]
    return f"**{plain(one.critique.demand)}**\n\n{bullets(lines) or f'- {one.far}'}"


def partly_table(yardstick: Reading, case: Case) -> pd.DataFrame:
    """What the yardstick takes for an answer in part: the demand, the claim, why, and what the case says of the two."""
    rules = reading_of(case)
    claims = {mark["id"]: row["id"] for mark, row in matched_claims(yardstick, rules)}
    demand_of = {
        mark["id"]: row["id"]
        for mark in yardstick.critiques
        for row in rules.critiques
        if mark["start"] < row["end"] and row["start"] < mark["end"]
    }
    quotes = {one["id"]: one["quote"] for one in (*yardstick.claims, *yardstick.critiques)}
    said = {(link.claim_id, link.critique_id): called(link.relation) for link in case.links}
    rows = [
        (
            quotes[one["critique"]],
            quotes[one["claim"]],
            one["why"],
            said.get((claims.get(one["claim"], ""), demand_of.get(one["critique"], "")), "not set side by side"),
        )
        for mark in yardstick.critiques
        for one in yardstick.links
        if one["relation"] == "partly_addresses" and one["critique"] == mark["id"]
    ]
    return pd.DataFrame(rows, columns=["the critic", "claim", "why it answers in part", "in our table"])


def missed_table(rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Tensions of a reading: ``family``, ``one passage``, ``the other``, ``the readers’ reason``."""
    found = [(one["kind"], one["a"]["quote"], one["b"]["quote"], one["why"]) for one in rows]
    return pd.DataFrame(found, columns=["family", "one passage", "the other", "the readers’ reason"])


def marked(case: Case, start: int, end: int) -> Shown:
    """A stretch of the text as it stands, with the claims of a named voice and the critic's demands marked in words."""
    spans: list[tuple[int, int, str]] = [
        (one.start, one.end, f"claim, voice: {one.voice}{', praise' if one.endorsement else ''}")
        for one in case.claims
        if one.voice != "author"
    ]
    here = [one for one in case.critiques if one.source == case.source.name]
    spans += [(one.start, one.end, "demand or criticism") for one in here]
    text, place, parts = case.source.text, start, []
    for first, last, label in sorted(spans):
        if first >= place and last <= end:
            parts += [running(text[place:first]), f"**⟦{plain(text[first:last])}⟧** *({plain(label)})*"]
            place = last
    parts.append(running(text[place:end]))
    return words("> " + "".join(parts).strip())


def claim_bullets(claims: Iterable[Claim]) -> Shown:
    """Claims as bullets, each with its voice and kind in words."""
    lines = [f"{quoted(one.quote)} ({plain(voice(one.voice))}; {one.kind})" for one in claims]
    return words(bullets(lines) if lines else "None.")
