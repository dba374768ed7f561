"""The records of a case: frozen, keyword-only, and the schema of the four tables.

Every ``start`` and ``end`` counts Unicode code points in the source file as it stands, so that
``source[start:end] == quote`` holds for every quote. This module imports nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field

CLAIM_KINDS = ("provision", "event", "statistic", "evaluation", "causal", "intention")
"""What a claim may be. Signs of kinds are added up in this order, on which the last digit of a sum depends."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A stretch of one text: ``text == source[start:end]``, in code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Attribution:
    """Who is made to say what: a content, and the source and cue that attribute it (either may be unstated)."""

    content: Span
    source: Span | None = None
    cue: Span | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One proposition put forward as true by the official side, or by a voice it calls as witness."""

    claim_id: str
    section: str
    start: int
    end: int
    quote: str
    proposition: str
    voice: str
    voice_kind: str
    kind: str
    topic: str
    endorsement: bool
    checkable: bool
    cue: str
    reforms: str = ""
    tensions: str = ""
    judgement: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Critique:
    """One outstanding reform or criticism addressed to the official side.

    ``answered`` says whether any claim is suggested to answer it: ``addressed``, ``partly_addressed``, ``unanswered``.
    ``kind``: ``demand``, or ``fault`` where it finds fault and leaves unsaid what is to be done.
    """

    critique_id: str
    source: str
    start: int
    end: int
    quote: str
    voice: str
    demand: str
    cue: str
    answered: str = "unanswered"
    kind: str = "demand"


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A claim worth reading beside a critique. ``relation`` is a suggestion; empty means "closest passage only"."""

    claim_id: str
    critique_id: str
    rank: int
    score: float
    relation: str
    shared: str
    judgement: str = ""
    why: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Tension:
    """Two passages of one text that a reader has to reconcile; ``score`` serves ranking alone."""

    tension_id: str
    kind: str
    score: float
    a_claim: str
    a_start: int
    a_end: int
    a_quote: str
    b_claim: str
    b_start: int
    b_end: int
    b_quote: str
    trigger: str
    why: str
    question: str
    judgement: str = ""
    charitable_reading: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """A text as it was read: ``name`` is the file's name, ``sha256`` that of its bytes.

    ``remarks`` say what of the file the text leaves out, where it was taken out of one of another kind; ``published``
    is the day that such a file, being a page, gives in its head.
    """

    name: str
    text: str
    sha256: str
    remarks: tuple[str, ...] = field(default=(), compare=False)
    published: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Dropped:
    """A passage that is no claim, and why."""

    start: int
    end: int
    quote: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """Everything found in one official text (and the critics' own texts, where there are any).

    ``critics`` are the names that restrict whose demands count; empty: whoever criticises. ``embeddings`` says
    whether a sentence-embedding model helped to rank the links. ``passed_over``: where critics are named, whose other
    demands were heard and not counted, one voice a demand.
    """

    source: Source
    critics: tuple[str, ...] = ()
    critic_sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    critiques: tuple[Critique, ...] = ()
    links: tuple[Link, ...] = ()
    tensions: tuple[Tension, ...] = ()
    dropped: tuple[Dropped, ...] = field(default=(), repr=False)
    embeddings: bool = False
    passed_over: tuple[str, ...] = ()
