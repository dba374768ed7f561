"""Weighing: whether the words behind a cue ask for something, find fault, praise or merely tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction import demand_spans as spans
from analysis.extraction import demand_words as words
from analysis.extraction import stance_words as stance
from analysis.extraction.demand_parts import listed, parts
from analysis.extraction.official import bag

SURE, TELLING, PLAIN = 3, 2, 1
"""How much a stance says by itself: its cue decides; its words do; only its neighbours can."""


CUES = {
    "ask": stance.compiled(stance.ASKS),
    "fault": stance.compiled(stance.FAULTS),
    "praise": stance.compiled(stance.PRAISES),
    "state": stance.compiled(stance.STATES),
    "judge": stance.compiled(stance.JUDGES),
}


_SOFT = re.compile(
    r"\b(?:expect|hop|wish|want|seek|sought|propos|suggest|invit|trust|ask|recommend|prefer|would|look|wait|request|advis|encourag|"
    r"point|stress|underlin|underscor|emphasi|draw|drew|call(?:s|ed|ing)?\s+(?:on|upon)|remind|reject|warn|caution)",
    re.IGNORECASE,
)
"""Cues that are also a partner's, an applicant's or a forecaster's."""


_MET = re.compile(r",\s+(?:who|which)\s+(?:was|were|has|have)\b")


_COUNTED = re.compile(
    r"\s*(?:(?:us|me)\s+)?[^.,;:“”\"]{0,40}?\b(?:things?|points?|matters?|measures?|steps?|changes?|reforms?|wishes|following|two|three|"
    r"four|five|six|seven)(?:\s+\w+)?:\s+"
)
"""What only counts the wishes that a colon leads up to."""


_QUESTION = re.compile(r"(?:not\s+)?(?:only\s+)?(?:how|what|who|whom|when|where|whether|if)\b")


_EMPTY = re.compile(
    r"(?:(?:rather|quite)\s+)?(?:(?:a\s+(?:lot|great\s+deal|good\s+deal|great\s+many\s+things)|(?:the\s+)?following"
    r"|(?:hard|difficult|sharp|searching)\s+questions|(?:further\s+)?(?:information|details|particulars))\b\W*(?:and\s+we\b|$)"
    r"|us\b\W*$)",
    re.IGNORECASE,
)
"""What says that something is asked for, and not what."""

_FIGURE = re.compile(r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")
"""So many applications rejected: the work of a body that decides."""


_MODAL_AFTER = re.compile(r",\s+(?:should|must|ought|ha[sd]\s+to|have\s+to|needs?\s+to|is|are|was|were)\b")
_PAST_PERFECT = re.compile(r"\bhad\s+(?:\w+\s+)?$|\b[Ee]arlier\b")


@dataclass(frozen=True, slots=True)
class Stance:
    """One demand or criticism in source offsets.

    Attributes:
        voice: whose.
        cue: the words that make it one.
        weight: how much it says by itself.
        soft: the cue is also a partner's, an applicant's or a forecaster's.
        passage: the sentence it stands in.
        obliging: its own words oblige.
    """

    start: int
    end: int
    voice: str
    cue: str
    weight: int
    soft: bool
    passage: tuple[int, int]
    obliging: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in a sentence and the voice it belongs to."""

    start: int
    end: int
    kind: str
    voice: tuple[str, str]
    head: int


def weigh(cue: Cue, stop: int, sentence: tuple[int, int], source: str) -> list[Stance]:
    """What stands behind a cue, up to ``stop``: one stance each of its parallel parts, or none."""
    start, end = cue.end, stop
    said = " ".join(source[cue.start : cue.end].split())
    content = source[start:end]
    if not content.strip(" ,.;:") or words.APPROVAL.search(source[cue.start : start + 25]):
        return []
    if _MET.search(content) and _PAST_PERFECT.search(source[sentence[0] : cue.start]):
        return []
    addressed = re.split(r"\bto\b|[,.;]", content, maxsplit=1)[0]
    kind = cue.kind
    if re.match(r"(?:stress|under|emphasi|point)", said, re.IGNORECASE):
        if re.match(r"\s*(?:that|“|\"|‘|«)", content) and not said.endswith((" a", " an", " the")):
            kind = "state"
        elif kind == "fault" and not (
            spans.wanting(content)
            or spans.obliging(content)
            or re.match(r"\W*(?:the\s+)?(?:need|necessity|urgency|lack|absence)", content)
        ):
            return []
    soft = bool(_SOFT.match(said)) and not bag(addressed) & words.ADDRESSED
    aside = re.match(r"\s*,\s+[^,;:]{2,60},\s+", content)
    cleft = re.search(r"\b[Ww]hat\b", source[sentence[0] : cue.start])
    predicate = re.match(r"\s*(?:is|was|are|were)\s+(?:that\s+|to\s+)?", content) if cleft else None
    skipped = predicate or aside
    if skipped:
        start += skipped.end()
        content = source[start:end]
    counted = _COUNTED.match(content) if kind == "ask" else None
    if counted:
        start += counted.end()
        content = source[start:end]
    lead = content.lstrip(" ,")
    if len(lead.split()) < 2 or (source[: sentence[1]].rstrip()[-1:] == ":" and len(lead.split()) < 6):
        return []
    if re.match(r"(?:on|of|in|at|by|from|with|as|me|into|under)\b", lead) and not re.search(
        r"\b(?:for|on|upon|to|of|at|by|with|over|about|see|why|how)$", said
    ):
        return []
    if re.match(r"(?:applications|proposals|tenders|bids|papers|candidates|volunteers)\b", lead):
        return []  # "called for applications" announces a competition
    if _EMPTY.match(lead) or (re.match(r"(?:reject|dismiss)", said) and _FIGURE.match(lead)):
        return []
    if kind == "ask" and cue.head > sentence[0] + 3 and _MODAL_AFTER.match(source[cue.end : stop]):
        kind = "state"  # "The fee, the Ombudsman recommended, should be dropped": the words say what is asked
    if kind == "ask":
        if _own(said, lead) or _elsewhere(lead) or _QUESTION.match(lead):
            return []
        if re.match(r"(?:us|me|you)\b(?!\s+(?:to|for|that|not)\s)", lead) and not said.startswith("would"):
            return []
        bare = re.match(r"(?:advis|ask|invit|encourag|urg|remind)", said) and not re.search(r"\b(?:to|that|for)$", said)
        named = bag(addressed) & words.ADDRESSED
        if bare and named and not re.search(r"\bto\s+[\w“\"‘«]|\bthat\b|\bfor\b", content):
            return []
        weight = SURE
    elif kind == "fault":
        if re.match(r"(?:\W*(?:no|nothing|not)\b)", lead) and not re.match(r"\W*(?:no|not)\s+\w+", lead):
            return []
        weight = TELLING if soft and not (spans.wanting(content) or spans.obliging(content)) else SURE
        if soft and weight == TELLING and praising(content):
            return []
    else:
        if content.lstrip(" ,")[:1] in '“"«‘' and source[max(0, cue.head - 2) : cue.head + 1].strip()[-1:] in '”"»’,':
            return []  # speech interrupted by its own cue is read as speech
        whole = False
        if cue.head > sentence[0] + 3 and _MODAL_AFTER.match(source[cue.end : stop]):
            whole = True
            start = sentence[0]  # "Judges, the Association said, should be chosen by …"
            content = source[start:end]
        late = re.match(r"(?!\s*that\b)[^,;:“\"]{3,50}?\s(?=that\s)", content)
        if late and not _clausal(content[: late.end()], said):
            start += late.end()
            content = source[start:end]
        weight = said_weight(content)
        judging = kind == "judge" or (not whole and not _clausal(content, said) and CUES["judge"].fullmatch(said))
        if judging:
            judgement = re.split(r"[;.—–]|,\s", content, maxsplit=1)[0]
            if words.PRAISE_WORDS.search(judgement) or stance.KINDLY.search(judgement):
                return []
            judged = stance.NEGATIVE.search(judgement) or spans.wanting(judgement)
            if not judged:
                return []
            weight = TELLING
        elif not whole and not _clausal(content, said):
            return []
    if not weight:
        return []
    found = []
    pieces = (
        listed(source, start, end) if counted else parts(source, start, end, that=bool(re.search(r"\bthat$", said)))
    )
    if len(pieces) == 1 and kind == "state":
        pieces = clauses(source, *pieces[0])
    for left, right in pieces:
        left, right = spans.trimmed(source, left, right)
        if right - left < 8:
            continue
        if kind == "state" and not said_weight(source[left:right]):
            continue
        found.append(
            Stance(left, right, cue.voice[0], said, weight, soft, sentence, bool(spans.obliging(source[left:right])))
        )
    return found


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
    whom = re.match(r"(?:on\s+|upon\s+)?((?:[\w’'-]+\s+){1,5}?)(?:to\s|[.,;])", lead)
    if whom is None or re.match(r"(?:on\s+|upon\s+)?(?:[\w’'-]+\s+){1,5}?to\s+be\s", lead):
        return False
    head = re.split(r"\b(?:of|in|on|for|from|who|abroad)\b", whom.group(1).casefold())[0].split()
    return bool(head) and bool({head[-1], head[-1].rstrip("s")} & words.ELSEWHERE)
