"""What a class is asked, and what it is asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


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
        called: what tables and judgements call an answer, where they say it otherwise; both are understood.
        optional: nothing is missing where it is not answered.
    """

    name: str
    question: str
    answers: Mapping[str, str]
    ordered: bool = False
    named: bool = False
    unless: tuple[str, str] = ("", "")
    optional: bool = False
    called: Mapping[str, str] = field(default_factory=dict)


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
                    called={"yes": "claim", "no": "no_claim"},
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
                "Read the official claim, then what the critic asks for or finds wrong. What does the claim do with"
                " it, by the words in bold alone?"
            ),
            passages=("The official claim, in bold", "The critic's demand, in bold"),
            fields=(
                Field(
                    name="relation",
                    question="The claim …",
                    answers={
                        "addresses": "says that what is asked for is done or is so already,"
                        " or that what is found wrong is not so",
                        "partly_addresses": "says that a part is done or put right, or will be",
                        "touches": "is on the same matter but does not address it",
                        "in_tension": "goes against what is asked for, or shows that it is missing;"
                        " or bears out what is found wrong",
                        "none": "is on another matter",
                    },
                    called={"none": "unrelated"},
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
                        "holds": "the two cannot both be true as they are written",
                        "undecided": "the text does not say enough",
                        "dissolves": "a fair reading makes both true, or they speak of different things",
                    },
                    ordered=True,
                    called={"holds": "stands", "dissolves": "dissolved", "undecided": "unsure"},
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
