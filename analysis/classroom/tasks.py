"""What a class is asked, and about which passages: blind to what the machine answered."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace

from analysis.comparison.flagged import flagged
from analysis.errors import InputError
from analysis.records import Case

CONTEXT = 220
"""Characters of the text shown on each side of a passage."""

DECOYS = 4
"""One passage in so many is one that the machine passed over, so that a coder cannot lean on its having been chosen."""

NO_PASSAGE = frozenset({"heading", "furniture", "header", "marker"})
"""Reasons for passing over what nobody would take for a claim: no decoys are made of it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One question about an item.

    Attributes:
        name: its column.
        question: what the coder is asked.
        answers: what may be answered, each with its meaning; empty: free words.
        ordered: the answers form a scale (for ordinal agreement).
        named: the free words name somebody: coders agree who mean the same voice.
        unless: another question and the answer to it that makes this one idle.
        optional: nothing is missing where it is not answered.
    """

    name: str
    question: str
    answers: Mapping[str, str]
    ordered: bool = False
    named: bool = False
    unless: tuple[str, str] = ("", "")
    optional: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """One kind of question, its instructions, what its passages are called, and its fields."""

    name: str
    title: str
    instructions: str
    passages: tuple[str, str]
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One passage, or pair of passages, to code. ``item_id`` is made from offsets and tells no answer.

    ``a_*`` is a passage of the official text; ``b_*`` the second one (of ``b_source``), empty where there is none.
    """

    item_id: str
    task: str
    section: str
    a_start: int
    a_end: int
    a_quote: str
    a_context: str
    b_source: str = ""
    b_start: int = 0
    b_end: int = 0
    b_quote: str = ""
    b_context: str = ""


TASKS: Mapping[str, Task] = {
    task.name: task
    for task in (
        Task(
            name="claims",
            title="Is this a claim, whose, and of which kind?",
            instructions=(
                "A claim is put forward as true of the government, law, institutions or society, and a critical reader"
                " could ask evidence for it or dispute it. Headings, plain definitions, questions and the critic's"
                " demands are no claims. Judge the words in bold, not whether they are true."
            ),
            passages=("The passage, in bold", ""),
            fields=(
                Field(
                    name="is_claim",
                    question="Is the passage a claim?",
                    answers={"yes": "a claim", "no": "not a claim", "unsure": "cannot be decided"},
                ),
                Field(
                    name="voice",
                    question="Whose claim is it? 'author' for the text itself, else the name it gives.",
                    answers={},
                    named=True,
                    unless=("is_claim", "no"),
                ),
                Field(
                    name="kind",
                    question="Of which kind?",
                    unless=("is_claim", "no"),
                    answers={
                        "provision": "what a law or body does",
                        "event": "something was done or happened",
                        "statistic": "a figure",
                        "evaluation": "praise, progress, judgement",
                        "causal": "X led to Y",
                        "intention": "plan, goal, promise",
                    },
                ),
            ),
        ),
        Task(
            name="links",
            title="Does this claim answer this demand?",
            instructions=(
                "Read the official claim, then the critic's demand. What does the claim do with the demand, by the"
                " words in bold alone?"
            ),
            passages=("The official claim, in bold", "The critic's demand, in bold"),
            fields=(
                Field(
                    name="relation",
                    question="The claim …",
                    answers={
                        "addresses": "says that the thing was done or already is so",
                        "partly_addresses": "says that a part was done, or will be",
                        "touches": "is on the same matter but does not address it",
                        "in_tension": "says the opposite, or shows that the thing is absent",
                        "none": "is on another matter",
                    },
                ),
            ),
        ),
        Task(
            name="tensions",
            title="Do these two passages need to be reconciled?",
            instructions=(
                "Read both passages as charitably as you can: same matter, same time, same scope? If a reading makes"
                " both true without strain, the tension dissolves; write that reading down. If none does, it holds."
                " Some pairs were drawn at random."
            ),
            passages=("One passage, in bold", "The other passage, in bold"),
            fields=(
                Field(
                    name="holds",
                    question="The tension …",
                    answers={
                        "holds": "the two cannot both stand as they are written",
                        "undecided": "the text does not say enough",
                        "dissolves": "a fair reading makes both true, or they speak of different things",
                    },
                    ordered=True,
                ),
                Field(
                    name="charitable_reading",
                    question="The fairest reading that makes both true:",
                    answers={},
                    optional=True,
                ),
            ),
        ),
    )
}


def items(case: Case, task: str, *, number: int, seed: int) -> tuple[Item, ...]:
    """Choose the passages of one task, in a random order.

    Args:
        case: the case whose passages are coded; none of the machine's answers goes into an item.
        task: ``claims``, ``links`` or ``tensions``.
        number: how many items at most.
        seed: same case, number and seed give the same items.

    Raises:
        InputError: there is no such task.
    """
    if task not in TASKS:
        raise InputError(f"task {task!r}: expected one of {', '.join(TASKS)}")
    chance = random.Random(f"{seed} {task}")
    proposed, passed_over = {"claims": _claims, "links": _links, "tensions": _tensions}[task](case, chance)
    decoys = chance.sample(passed_over, min(len(passed_over), number // DECOYS))
    chosen = chance.sample(proposed, min(len(proposed), number - len(decoys))) + decoys
    unique = list({item.item_id: item for item in chosen}.values())
    chance.shuffle(unique)
    return tuple(unique)


def _claims(case: Case, chance: random.Random) -> tuple[list[Item], list[Item]]:
    claims = [_item(case, "claims", claim.section, (claim.start, claim.end)) for claim in case.claims]
    dropped = [
        _item(case, "claims", "", (one.start, one.end))
        for one in case.dropped
        if one.reason.split(":")[0] not in NO_PASSAGE and len(one.quote.split()) > 3
    ]
    return claims, dropped


def _links(case: Case, chance: random.Random) -> tuple[list[Item], list[Item]]:
    """Claims beside critiques: those that a relation is suggested for, and the closest of the others."""
    claims = {claim.claim_id: claim for claim in case.claims}
    critiques = {critique.critique_id: critique for critique in case.critiques}
    related: list[Item] = []
    closest: list[Item] = []
    for link in case.links:
        claim, critique = claims[link.claim_id], critiques[link.critique_id]
        item = _item(
            case, "links", claim.section, (claim.start, claim.end), critique.source, (critique.start, critique.end)
        )
        (related if link.relation else closest).append(item)
    return related, closest


def _tensions(case: Case, chance: random.Random) -> tuple[list[Item], list[Item]]:
    """Pairs of passages: those that are flagged, and others taken by chance, each pair from one section."""
    name = case.source.name
    proposed = [
        _item(case, "tensions", "", (one.a_start, one.a_end), name, (one.b_start, one.b_end))
        for one in flagged(case).tensions
    ]
    pairs = {(one.a_start, one.b_start) for one in case.tensions}
    by_section: dict[str, list[tuple[int, int]]] = {}
    for claim in case.claims:
        by_section.setdefault(claim.section, []).append((claim.start, claim.end))
    decoys = []
    for section in by_section.values():
        for _ in range(len(section) // 4):
            a, b = sorted(chance.sample(section, 2))
            if (a[0], b[0]) not in pairs and (b[0], a[0]) not in pairs:
                decoys.append(_item(case, "tensions", "", a, name, b))
    return proposed, decoys


def _item(
    case: Case,
    task: str,
    section: str,
    a: tuple[int, int],
    b_source: str = "",
    b: tuple[int, int] | None = None,
) -> Item:
    """One passage, or two, to be judged, named by its places so that a second run gives it the same name."""
    texts = {source.name: source.text for source in (case.source, *case.critic_sources)}
    a_quote, a_context = _shown(case.source.text, a)
    item = Item(
        item_id=f"{task}-{a[0]:05d}-{a[1]:05d}",
        task=task,
        section=section,
        a_start=a[0],
        a_end=a[1],
        a_quote=a_quote,
        a_context=a_context,
    )
    if b is None:
        return item
    b_quote, b_context = _shown(texts[b_source], b)
    place = "" if b_source == case.source.name else f"{list(texts).index(b_source) + 1}."
    return replace(
        item,
        item_id=f"{item.item_id}-{place}{b[0]:05d}-{b[1]:05d}",
        b_source=b_source,
        b_start=b[0],
        b_end=b[1],
        b_quote=b_quote,
        b_context=b_context,
    )


def _shown(text: str, span: tuple[int, int]) -> tuple[str, str]:
    """The passage letter for letter, and it amid its neighbours, marked by brackets and on one line."""
    start, end = span
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    # no half words where the context is cut
    if start > CONTEXT:
        before = before.partition(" ")[2] or before
    if end + CONTEXT < len(text):
        after = after.rpartition(" ")[0] or after
    opening, closing = "… " if start > CONTEXT else "", " …" if end + CONTEXT < len(text) else ""
    context = f"{opening}{before.lstrip()}[[{text[start:end]}]]{after.rstrip()}{closing}"
    return text[start:end], " ".join(context.split())


def parts(context: str, quote: str) -> tuple[str, str, str]:
    """What stands before the passage, the passage, and what stands after it, in a context as items have it."""
    flat = " ".join(quote.split())
    before, _, after = context.partition(f"[[{flat}]]")
    return before, flat, after
