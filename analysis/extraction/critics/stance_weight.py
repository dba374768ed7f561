"""Weighing: whether the words behind a cue ask for something, find fault, praise or merely tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_weight_words as vocabulary
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.cue_patterns import Cues
from analysis.extraction.critics.demand_parts import listed, parts
from analysis.extraction.critics.reply_words import ANSWERED, OTHERS, UNHEARD

SURE, TELLING, PLAIN = 3, 2, 1
"""How much a stance says by itself: its cue decides; its words do; only its neighbours can."""

_THING = 3
"""Words of what is felt that say enough without the feeling; "the fee" alone says nothing of it."""

CUES = {
    "ask": Cues(stance.ASKS),
    "fault": Cues(stance.FAULTS),
    "praise": Cues(stance.PRAISES),
    "state": Cues(stance.STATES),
    "judge": Cues(stance.JUDGES),
}
"""Verbs and phrases of each kind of cue."""


@dataclass(frozen=True, slots=True)
class Stance:
    """One demand or criticism in source offsets.

    Attributes:
        voice: whose.
        cue: the words that make it one.
        weight: how much it says by itself.
        passage: the sentence it stands in.
        soft: the cue is also a partner's, an applicant's or a forecaster's.
        obliging: its own words oblige.
    """

    start: int
    end: int
    voice: str
    cue: str
    weight: int
    passage: tuple[int, int]
    soft: bool = False
    obliging: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in a sentence and the voice it belongs to."""

    start: int
    end: int
    kind: str
    voice: Voice
    head: int


def weigh(cue: Cue, stop: int, sentence: tuple[int, int], source: str) -> list[Stance]:
    """What stands behind a cue, up to ``stop``: one stance each of its parallel parts, or none."""
    said = " ".join(source[cue.start : cue.end].split())
    stop = _until_answered(cue, stop, source)
    behind = source[cue.end : stop]
    if not behind.strip(" ,.;:") or words.APPROVAL.search(source[cue.start : cue.end + 25]):
        return []
    if vocabulary.MET.search(behind) and vocabulary.PAST_PERFECT.search(source[sentence[0] : cue.start]):
        return []
    kind = _kind(cue, said, behind)
    addressed = bag(re.split(r"\bto\b|[,.;]", behind, maxsplit=1)[0]) & words.GOVERNING
    soft = bool(vocabulary.SOFT.match(said)) and not addressed
    start, counted = _begin(cue, kind, stop, sentence, source)
    denied = kind in ("fault", "ask") and vocabulary.DENIED.search(source[sentence[0] : cue.start])
    denied = denied or (vocabulary.TELLS.match(said) and vocabulary.AT_A_LOSS.search(source[sentence[0] : cue.start]))
    if (
        not kind
        or denied
        or _says_nothing(said, source[start:stop].lstrip(" ,"), source[slice(*sentence)].rstrip()[-1:])
    ):
        return []
    moved = cue.head > sentence[0] + 3 and vocabulary.MODAL_AFTER.match(behind) is not None
    if kind == "ask" and moved:
        kind = "state"  # "The fee, the Ombudsman recommended, should be dropped": the words say what is asked
    if kind == "ask":
        weight = SURE if _asks(said, source[start:stop], addressed=bool(addressed)) else 0
    elif kind == "fault" and stance.EITHER_WAY.search(said) and not _ill(source[start:stop]):
        weight = 0
    elif kind == "fault":
        weight = _fault_weight(source[start:stop], soft=soft)
    else:
        ahead = source[max(0, cue.head - 2) : cue.head + 1].strip()[-1:]
        if source[start:stop].lstrip(" ,")[:1] in '“"«‘' and ahead in '”"»’,':
            return []  # speech interrupted by its own cue is read as speech
        if moved:
            start = sentence[0]  # "Judges, the Association said, should be chosen by …"
        start, weight = _told(kind, said, (start, stop), source, whole=moved)
    if not weight:
        return []
    pieces = (
        listed(source, start, stop)
        if counted
        else parts(source, start, stop, that=bool(re.search(r"\bthat$", said)), nouns=kind != "state")
    )
    if len(pieces) == 1 and kind == "state":
        pieces = clauses(source, *pieces[0])
    found = []
    for piece in pieces:
        left, right = spans.trimmed(source, *piece)
        text = source[left:right]
        if right - left >= 8 and (kind != "state" or said_weight(text)):
            obliges = bool(spans.obliging(text))
            found.append(Stance(left, right, cue.voice[0], said, weight, sentence, soft, obliges))
    return found


def _until_answered(cue: Cue, stop: int, source: str) -> int:
    """Where a critic's words end: before the official side's answer, unless it is the want of one that is faulted."""
    answered = ANSWERED.search(source, cue.end, stop)
    if answered is None or (cue.kind != "ask" and UNHEARD.search(answered.group())):
        return stop
    return answered.start()


def _kind(cue: Cue, said: str, behind: str) -> str:
    """The kind of a cue by what stands behind it; "" where a verb of stressing stresses nothing wrong."""
    if not re.match(r"(?:stress|under|emphasi|point)", said, re.IGNORECASE):
        return cue.kind
    if re.match(r"\s*(?:that|“|\"|‘|«)", behind) and not said.endswith((" a", " an", " the")):
        return "state"
    missed = re.match(
        r"\W*(?:(?:the|an?)\s+)?(?:(?:urgent|clear|pressing)\s+)?(?:need|necessity|urgency|lack|absence)", behind
    )
    return cue.kind if cue.kind != "fault" or spans.wanting(behind) or spans.obliging(behind) or missed else ""


def _begin(cue: Cue, kind: str, stop: int, sentence: tuple[int, int], source: str) -> tuple[int, bool]:
    """Where the words of a cue begin, behind an aside, "what … is that" or a count, and whether they were counted."""
    start = cue.end
    cleft = re.search(r"\b[Ww]hat\b", source[sentence[0] : cue.start])
    predicate = re.match(r"\s*(?:is|was|are|were)\s+(?:that\s+|to\s+)?", source[start:stop]) if cleft else None
    skipped = predicate or re.match(r"\s*,\s+[^,;:]{2,60},\s+", source[start:stop])
    if skipped:
        start += skipped.end()
    counted = vocabulary.COUNTS_WISHES.match(source[start:stop]) if kind == "ask" else None
    return (start + counted.end(), True) if counted else (start, False)


def _says_nothing(said: str, lead: str, last: str) -> bool:
    """Whether words behind a cue do not say what is asked or faulted.

    Args:
        said: the cue.
        lead: the words behind it.
        last: the sign that ends the sentence.
    """
    if len(lead.split()) < 2 or (last == ":" and len(lead.split()) < 6):
        return True
    if re.match(r"(?:on|of|in|at|by|from|with|as|me|into|under)\b", lead) and not re.search(
        r"\b(?:for|on|upon|to|of|at|by|with|over|about|see|why|how)$", said
    ):
        return True
    if re.match(r"(?:applications|proposals|tenders|bids|papers|candidates|volunteers)\b", lead):
        return True  # "called for applications" announces a competition
    if said.endswith("asked for") and vocabulary.OWN_VIEW.match(lead):
        return True
    return bool(
        vocabulary.NOT_WHAT.match(lead)
        or (re.match(r"(?:reject|dismiss)", said) and vocabulary.APPLICATIONS.match(lead))
    )


def _asks(said: str, content: str, *, addressed: bool) -> bool:
    """Whether a cue of asking asks the official side for something; ``addressed``: it is named behind the cue."""
    lead = content.lstrip(" ,")
    if _own(said, lead) or _elsewhere(lead) or vocabulary.QUESTION.match(lead):
        return False
    if re.match(r"(?:us|me|you)\b(?!\s+(?:to|for|that|not)\s)", lead) and not said.startswith("would"):
        return False
    bare = re.match(r"(?:advis|ask|invit|encourag|urg|remind)", said) and not re.search(r"\b(?:to|that|for)$", said)
    return not (bare and addressed) or bool(re.search(r"\bto\s+[\w“\"‘«]|\bthat\b|\bfor\b", content))


def _fault_weight(content: str, *, soft: bool) -> int:
    """What a cue of fault-finding weighs; 0 where nothing is faulted, or what is reads as praise."""
    lead = content.lstrip(" ,")
    if re.match(r"(?:\W*(?:no|nothing|not)\b)", lead) and not re.match(r"\W*(?:no|not)\s+\w+", lead):
        return 0
    if not soft or spans.wanting(content) or spans.obliging(content):
        return SURE
    return 0 if praising(content) else TELLING


def _ill(content: str) -> bool:
    """Whether words tell of something amiss and do not praise."""
    return bool(spans.wanting(content) or stance.NEGATIVE.search(content)) and not praising(content)


def _told(kind: str, said: str, place: tuple[int, int], source: str, *, whole: bool) -> tuple[int, int]:
    """Where the words begin that a cue only tells, and what they weigh by themselves.

    Args:
        kind: ``state`` or ``judge``.
        said: the cue.
        place: its words.
        source: the text.
        whole: the sentence around the cue is what it tells.
    """
    start, end = place
    content = source[start:end]
    felt = vocabulary.FELT.match(content)
    if felt and len(content[felt.end() :].split()) >= _THING:
        return start + felt.end(), TELLING
    late = re.match(r"(?!\s*that\b)[^,;:“\"]{3,50}?\s(?=that\s)", content)
    if late and not _clausal(content[: late.end()], said):
        start += late.end()
        content = source[start:end]
    clausal = whole or _clausal(content, said)
    if kind == "judge" or (not clausal and CUES["judge"].is_one(said)):
        judgement = re.split(r"[;.—–]|,\s", content, maxsplit=1)[0]
        praised = words.PRAISE_WORDS.search(judgement) or stance.KINDLY.search(judgement)
        judged = stance.NEGATIVE.search(judgement) or spans.wanting(judgement)
        return start, TELLING if judged and not praised else 0
    return start, said_weight(content) if clausal else 0


def remedy(before: Cue, cue: Cue, found: Sequence[Stance], source: str) -> bool:
    """Whether one sentence regrets that something is so and, in the same breath, asks for the remedy: one critique."""
    if not found or before.kind != "fault" or not re.search(r"\bthat\s+$", source[before.start : found[-1].start]):
        return False
    joined = re.fullmatch(r"[”\"]?,?\s+and\s+(?:also\s+|therefore\s+)?", source[found[-1].end : cue.start])
    return bool(joined and re.match(r"call(?:s|ed)\s+for", source[cue.start : cue.end]))


def clauses(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """Two demands or faults in one sentence of a statement, each with a subject of its own."""
    for match in re.finditer(r",?\s+and\s+(?!(?:should|must|ought|to|not|a\s+\w+\s+who)\b)(?=\w)", source[start:end]):
        halves = source[start : start + match.start()], source[start + match.end() : end]
        if all(spans.obliging(half) for half in halves) or (
            match.group().startswith(",")
            and all(spans.wanting(half) or stance.NEGATIVE.search(half) for half in halves)
        ):
            return [(start, start + match.start()), (start + match.end(), end)]
    return [(start, end)]


def said_weight(content: str) -> int:
    """What a statement weighs by its own words: nothing where it praises, most where it obliges or finds fault."""
    if words.MET.search(content):
        return 0
    if spans.obliging(content) and not words.APPROVAL.search(content):
        return TELLING
    if praising(content):
        return 0
    if spans.wanting(content) or stance.NEGATIVE.search(content):
        return TELLING
    return PLAIN


def praising(content: str) -> bool:
    """Whether words praise and nothing in them denies or obliges."""
    return bool(
        words.PRAISE_WORDS.search(content) or words.APPROVAL.search(content) or stance.KINDLY.search(content)
    ) and not (re.search(r"\b(?:not|no|never|nobody|should|must|ought|hardly|without)\b", content))


def _clausal(content: str, said: str) -> bool:
    """Whether what follows a verb of saying is a clause or a quotation of one, no object ("reported 300 cases")."""
    text = content.lstrip(" ,:")
    if re.match(r"(?:“|\"|‘|«|that\b|how\b)", text) or re.search(r"\bthat$|\bit$|\bout$|:$", said):
        return True
    text = vocabulary.SET_BETWEEN.sub("", text, count=1)
    first = re.split(r"[;]|,\s|\b(?:since|because|who|which|that|whom|whose|as|when|where|if)\b", text, maxsplit=1)[0]
    return bool(
        re.search(
            r"\b(?:is|are|was|were|has|have|had|should|must|ought|may|can|could|would|will|do|does|did|cannot)\b", first
        )
    )


def _own(said: str, lead: str) -> bool:
    """Whether the voice speaks of what it would do itself ("wants to help", "asked to see")."""
    wishes = re.match(
        r"(?:want|wish|hop|seek|sought|ask|propos|expect|prefer|would\s+(?:like|rather|prefer|love|wish)|invit)",
        said,
        re.IGNORECASE,
    )
    if wishes and re.match(r"to\s", lead):
        return True
    return bool(re.match(r"would\s+(?:have|rather|like)$", said) and re.match(r"(?:been|to)\b", lead))


def _elsewhere(lead: str) -> bool:
    """Whether the demand is addressed to citizens, partners, members or "me"."""
    reminded = re.match(r"(?:[\w’'-]+\s+){1,5}?(?=that\s)", lead)
    if reminded and OTHERS.search(reminded.group()):
        return True
    whom = re.match(r"(?:on\s+|upon\s+)?((?:[\w’'-]+\s+){1,5}?)(?:to\s|[.,;])", lead)
    if whom is None or re.match(r"(?:on\s+|upon\s+)?(?:[\w’'-]+\s+){1,5}?to\s+be\s", lead):
        return False
    head = re.split(r"\b(?:of|in|on|for|from|who|abroad)\b", whom.group(1).casefold())[0].split()
    return bool(head) and bool({head[-1], head[-1].rstrip("s")} & words.ELSEWHERE)
