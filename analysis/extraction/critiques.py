"""Critiques: what a critic says is outstanding.

A critic is a voice outside the official side that asks for a change or finds fault. Each demand quotes the demand or
criticism itself, without the verb that reports it; what is asked for in parallel ("that …, that …, and that …",
"for …; for …") and each item of an announced list is one of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.extraction import demand_spans as spans
from analysis.extraction import demand_words as words
from analysis.extraction.attribution import Attributed
from analysis.extraction.critic_floor import going_on, headed
from analysis.extraction.critic_turns import believed, turns
from analysis.extraction.demand_lists import announced, announcement, announcer
from analysis.extraction.model import Parsed
from analysis.extraction.official import Sides, bag
from analysis.extraction.stances import Stance
from analysis.extraction.voices import gather


import os

GO = os.environ.get("GO")


@dataclass(frozen=True, kw_only=True, slots=True)
class Demand:
    """One outstanding reform or criticism, in source offsets.

    Attributes:
        demand: the demand so that it can be read alone.
        voice: the critic.
        cue: why it counts.
        passage: the whole passage around it (reporting verb, list lead-in) that is therefore no claim.
    """

    start: int
    end: int
    demand: str
    voice: str
    cue: str
    passage: tuple[int, int]


def demands(
    parsed: Sequence[Parsed], source: str, attributions: Sequence[Attributed], critics: Sequence[str] = ()
) -> tuple[Demand, ...]:
    """Find the demands and criticisms of a parsed text, in reading order.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        attributions: who says what in it.
        critics: names that restrict the critics; empty: whoever criticises.
    """
    sides = Sides(parsed, source, attributions, critics)
    attributions = _voiced(_referred(parsed, attributions), source, sides)
    named = _after_colons(parsed, source, attributions, sides)
    attributions = [*(one for one in attributions if not any(_crosses(one.content, n.content) for n in named)), *named]
    heard = turns(parsed, source, sides, gather(parsed))
    items = announced(parsed, source, attributions, sides, heard.speaker)
    strong = [one for one in attributions if sides.critic(one) and _weigh(one, source, established=False)]
    established = {one.voice for one in strong} | {item.voice for item in items}
    shadow = sides.shadow(strong)
    cuts: list[_Cut] = []
    views = headed(parsed)
    there = {(one.voice, _paragraph(one.content[0], source)) for one in strong}
    for one in attributions:
        if not sides.critic(one):
            continue
        known = shadow or one.voice in established
        why = _weigh(one, source, established=known)
        under = any(begin <= one.content[0] < end for begin, end in views)
        if not why and under:
            why = _weigh(one, source, established=True)
        if not why and (one.voice, _paragraph(one.content[0], source)) in there:
            why = _finding(one, source)
        if why:
            cuts += _split(one, source, why, known)
    cuts = _merged(cuts, source)
    cues = sorted(one.cue[0] for one in attributions if one.cue)
    found = [_demand(cut, source, cues) for cut in cuts]
    leads = [item.passage for item in items]
    found = [one for one in found if not any(lead[0] <= one.start and one.end <= lead[1] for lead in leads)]
    for item in items:
        text = _under(source[item.start : item.end], item.lead)
        found.append(
            Demand(start=item.start, end=item.end, demand=text, voice=item.voice, cue=item.cue, passage=item.passage)
        )
    found = _joined(
        [one for one in found if one.cue == "announced list"],
        believed(heard.stances, [(item.start, item.voice) for item in items]),
        source,
    )
    held = [one.passage for one in found]
    spoken = [(one.start, one.voice) for one in found]
    for going in going_on(parsed, source, attributions, sides, held, spoken) if GO else []:
        found.append(
            Demand(
                start=going.start,
                end=going.end,
                demand=spans.worded(source[going.start : going.end], None),
                voice=going.voice,
                cue=going.cue,
                passage=going.passage,
            )
        )
    return _ordered(found)


def _joined(found: list[Demand], more: Sequence[Stance], source: str) -> list[Demand]:
    """The demands of attributions and of stances; where two cross, the stance."""
    kept = [
        one
        for one in found
        if (n := sum(_crosses((one.start, one.end), (o.start, o.end)) for o in more)) == 0
        or (one.cue == "announced list" and n == 1)
    ]
    return kept + [
        Demand(
            start=one.start,
            end=one.end,
            demand=spans.worded(source[one.start : one.end], None),
            voice=one.voice,
            cue=one.cue,
            passage=one.passage,
        )
        for one in more
        if not any(_crosses((one.start, one.end), (o.start, o.end)) for o in kept)
    ]


# -- weighing --------------------------------------------------------------------------------------------------------


def _weigh(one: Attributed, source: str, established: bool) -> str:
    """Why what a voice says is a demand or a criticism, or "" where it is neither."""
    whole = source[slice(*one.content)]
    sentences = re.split(spans.SENTENCE, whole)
    for number, content in enumerate(sentences):
        why = _weigh_sentence(one, content, source, established, first=number == 0)
        if why:
            return why
    return ""


def _weigh_sentence(one: Attributed, content: str, source: str, established: bool, first: bool) -> str:
    lemma = one.lemma if first else "say"
    between = source[one.cue[1] : one.content[0]] if one.cue and one.cue[1] <= one.content[0] else ""
    if words.APPROVAL.search(between) or words.MET.search(content) or (one.cue is None and one.voice_kind == "unnamed"):
        return ""
    cue = re.sub(r"\s+", " ", source[slice(*one.cue)]) if one.cue else "quotation"
    obliging = spans.obliging(content)
    wanting = spans.wanting(content)
    expressed = lemma in ("express", "voice", "raise", "convey", "share", "register", "state", "have", "reiterate")
    if expressed and one.form == "object":
        return cue if bag(content) & words.FAULTING_NOUNS else ""
    if lemma in words.PRAISING and lemma != "note":
        return ""
    if lemma in words.ASKING:
        asks = re.match(r"(?:why|how|what|who|when|where|whether|if)\b", content)
        if asks or not _to_the_side(one, content):
            return ""
        if one.form == "object" and lemma in words.ASKING_SOFTLY and not established:
            phrase = bag(f"{one.voice} {source[slice(*one.source)] if one.source else ''}")
            if not phrase & words.OUTSIDE:
                return ""
        if lemma in ("expect", "hope", "wish", "want", "seek", "require", "suggest", "call", "insist", "propose"):
            sure = established or obliging or lemma == "insist" or one.form in ("infinitive", "object")
            return cue if sure and one.form != "predicate" and not _own_act(one, content) else ""
        return "" if _own_act(one, content) or (one.form == "quotation" and not obliging) else cue
    if lemma in words.FAULTING:
        mild = lemma in (
            "warn",
            "caution",
            "question",
            "doubt",
            "reject",
            "charge",
            "allege",
            "worry",
            "fear",
            "dispute",
        )
        return cue if not mild or established or obliging or wanting else ""
    if one.form == "object":
        absent = re.match(
            r"(?:the\s+|a\s+)?(?:lack|absence|failure|shortage|need|delays?|persistence|continued)\b", content
        )
        return cue if obliging or absent or (established and lemma in words.NAMING_FAULTS and wanting) else ""
    if obliging:
        return f"{cue}: {obliging}"
    if established and one.quoted and words.IMPERATIVE.match(content):
        return cue
    if words.APPROVAL.search(content) or words.PRAISE_WORDS.search(content) or not one.asserted:
        return ""
    lead = source[max(0, one.content[0] - 40) : one.content[0]]
    plain = words.PLAINLY_WANTING.search(words.SOFTENED.sub(" ", content))
    if plain and one.voice_kind in ("person", "organisation"):
        return f"{cue}: {plain.group()}"
    if established and (wanting or re.search(r"\b[Nn]or\b", lead)):
        return f"{cue}: {wanting or 'nor'}"
    if (
        established
        and one.form == "predicate"
        and one.quoted is False
        and lemma in ("describe", "call", "label", "brand", "dub")
    ):
        return cue
    if established and lemma in words.ARGUING:
        return cue
    return ""


_BREAK = re.compile(r"\n[ \t]*\r?\n")


def _paragraph(place: int, source: str) -> int:
    """Where the paragraph of a place begins."""
    last = 0
    for match in _BREAK.finditer(source, 0, place):
        last = match.end()
    return last


def _finding(one: Attributed, source: str) -> str:
    """Why a plain statement beside a demand of the same critic is a finding, or "" where it praises or merely tells."""
    content = source[slice(*one.content)]
    if one.lemma not in words.FINDING or one.form != "clause" or not one.asserted or one.cue is None:
        return ""
    if words.PRAISE_WORDS.search(content) or words.APPROVAL.search(content) or words.MET.search(content):
        return ""
    if re.match(r"\W*(?:I|we|he|she)\b", content, re.IGNORECASE):
        return ""
    return f"{' '.join(source[slice(*one.cue)].split())}: finding beside a demand"


_ANNOUNCED_CLAUSE = re.compile(
    r"\b(?:plea|demand|request|recommendation|criticism|complaint|warning|objection|appeal|concern|reproach|charge|call|wish|"
    r"proposal|grievance|verdict|conclusion|worry|point)\b(?![^.:;\n]{0,70}\b(?:met|answered|accepted)\b)[^.:;\n]{0,70}:\s+"
    r"(?=[a-z“\"‘])"
)


_ORDINAL = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))(?:The|Her|His|Its|Their|A|An)\s+(?:first|second|third|fourth|fifth|sixth|last|final|other|main|"
    r"chief|another|further)\b[^.:;\n]{0,40}?\b(?:was|is|were|are|concern(?:s|ed)|relate[sd]?\s+to)\s+(?:that\s+)?(?=\w)"
)
_CLEFT = re.compile(
    r"\bWhat\s+(?:[\w’'-]+\s+){1,6}?(?:miss(?:es|ed)?|lacks?|wants?|asks?\s+for|demand(?:s|ed)?|regret(?:s|ted)?|deplores?d?|"
    r"critici[sz]e[sd]?|calls?\s+for|called\s+for|worries|worried|troubles|troubled)\s+(?:\w+\s+)?(?:is|was|are)\s+(?:that\s+)?(?=\w)"
)


def _after_colons(
    parsed: Sequence[Parsed], source: str, attributions: Sequence[Attributed], sides: Sides
) -> list[Attributed]:
    """What a named demand or criticism is, after a colon in its own sentence ("ends with a plea: …")."""
    found = []
    voices = None
    matches = [m for pattern in (_ANNOUNCED_CLAUSE, _ORDINAL, _CLEFT) for m in pattern.finditer(source)]
    for match in matches:
        sentence = announcement(source, match.end() - 1)
        voices = voices or gather(parsed)
        voice = announcer(sentence, source, attributions, sides, voices)
        if match.re is _ORDINAL and not voice:
            around = announcement(source, match.start())
            if words.LISTED.search(source[max(0, match.start() - 400) : match.start()]):
                voice = announcer((max(0, around[0] - 250), around[1]), source, attributions, sides, voices)
        if match.re is _ORDINAL and not words.LISTED.search(source[max(0, match.start() - 400) : match.end()]):
            continue
        stop = re.compile(r"(?<=[\w)”\"])[.!?](?:\s|$)|\n\s*\n").search(source, match.end())
        end = stop.start() if stop else len(source)
        if voice and end - match.end() > 15:
            content = (match.end(), end)
            found.append(
                Attributed(
                    content=content,
                    source=None,
                    cue=(match.start(), match.end() - 1),
                    voice=voice,
                    voice_kind="person",
                    quoted=False,
                    lemma="demand",
                    form="clause",
                )
            )
    return found


def _nearest_critic(attributions: Sequence[Attributed], sides: Sides, place: int) -> Attributed | None:
    """The last outside voice before a place, if it is near."""
    best = None
    for one in attributions:
        if one.source and place - 900 < one.source[0] < place and sides.critic(one):
            best = one if best is None or one.source[0] > (best.source or (0, 0))[0] else best
    return best


def _referred(parsed: Sequence[Parsed], attributions: Sequence[Attributed]) -> list[Attributed]:
    """Give "they" and "it" the group that the sentence before speaks of ("The bishops praised …. They deplore …")."""
    if not any(one.voice in ("they", "it") for one in attributions):
        return list(attributions)
    subjects: list[tuple[int, int, str]] = []
    for number, unit in enumerate(parsed):
        for token in unit.doc:
            if token.dep_ in ("nsubj", "nsubjpass") and token.pos_ in ("NOUN", "PROPN"):
                left = token.left_edge.idx
                span = unit.unit.span(left, token.idx + len(token))
                if span is not None:
                    subjects.append((span[0], number, unit.doc.text[left : token.idx + len(token)]))
    starts = [(unit.unit.span(0, len(unit.unit.text)) or (-1, -1)) for unit in parsed]
    out = []
    for one in attributions:
        if one.voice in ("they", "it") and one.cue:
            home = next((n for n, span in enumerate(starts) if span[0] <= one.cue[0] < span[1]), -1)
            before = [text for start, number, text in subjects if number == home and start < one.cue[0]]
            if before:
                name = re.sub(r"^(?:the|these|those|its|their)\s+", "", before[-1], flags=re.IGNORECASE)
                if bag(name.split()[-1]) & words.CRITIC_GROUPS or (
                    name[:1].isupper() and bag(name) & words.CRITIC_GROUPS
                ):
                    one = replace(one, voice=name, voice_kind="group")
        out.append(one)
    return out


def _voiced(attributions: Sequence[Attributed], source: str, sides: Sides) -> list[Attributed]:
    """Lend a demand without a reporter ("the State was encouraged to") the critic who spoke last."""
    out: list[Attributed] = []
    for one in attributions:
        if (
            one.voice == "unnamed"
            and one.source is None
            and one.cue
            and one.lemma in words.ASKING
            and one.form != "quotation"
        ):
            before = source[max(0, one.cue[0] - 60) : one.cue[0]].casefold()
            if re.match(r"(?:why|how|what|who|when|where|whether|if)\b", source[one.content[0] : one.content[0] + 9]):
                out.append(one)
                continue
            addressed = bag(re.split(r"[.;:]", before)[-1]) & words.ADDRESSED or re.search(r"\bit\s*$", before)
            owner = _nearest_critic(attributions, sides, one.cue[0]) if addressed else None
            if owner is not None:
                one = replace(one, voice=owner.voice, voice_kind=owner.voice_kind)
        out.append(one)
    return out


def _crosses(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _to_the_side(one: Attributed, content: str) -> bool:
    """Whether a demand with an addressee is addressed to the official side and not to citizens, partners or "me"."""
    if one.form != "infinitive":
        return True
    whom = re.split(r"\bto\b", content, maxsplit=1)[0]
    head = [word for word in re.findall(r"[\w-]+", re.split(r"\b(?:of|in|on|for|from|who)\b", whom)[0].casefold())]
    if not head:
        return True
    last = head[-1]
    return not ({last, last.rstrip("s")} & words.ELSEWHERE)


def _own_act(one: Attributed, content: str) -> bool:
    """Whether the voice speaks of what it would do itself ("asked to see", "wants to help")."""
    return one.form == "infinitive" and bool(re.match(r"to\s", content)) and one.lemma in (
        "want", "expect", "hope", "wish", "seek", "ask", "propose", "offer", "require", "suggest", "demand", "request",
    )  # fmt: skip


# -- cutting ---------------------------------------------------------------------------------------------------------

_THAT = re.compile(r"[,;]\s*(?:and\s+|or\s+)?(?=that\s)|\s+and\s+(?=that\s)")
_FOR = re.compile(r"[,;]\s*(?:and\s+)?(?=for\s)|\s+and\s+(?=for\s)")
_NOMINAL = re.compile(
    r";\s*(?:and\s+|as\s+well\s+as\s+)?(?=[\w“\"‘])|"
    r"(?:,\s*(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+|\s+as\s+well\s+as\s+)(?:for\s+)?"
    r"(?=(?:an?|the|more|fewer|less|no|better|greater|full|free|equal|fair|immediate)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:to|of|for|into|in|on|that|who|whom|which|from|between|by|at|over)\s|"
    r"(?:an?|the)\s+(?:independent|public|immediate|full|new|proper|real|fair|free|national|parliamentary|impartial)\s)"
)
"""Demands named side by side ("the release of …, an end to … and the opening of …")."""
_GERUND = re.compile(r"[,;]\s*(?:and\s+)?(?=[a-z]{3,}ing\s)|\s+and\s+(?=[a-z]{3,}ing\s)")
_TO = re.compile(
    r"\s+and\s+(?:calls?|called|asks?|asked)\s+for\s+|[,;]\s*(?:and\s+)?(?:also\s+)?(?=to\s)|\s+and\s+(?=to\s)"
)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A demand before it is worded."""

    start: int
    end: int
    one: Attributed
    why: str
    first: bool


def _parallel_end(one: Attributed, source: str) -> int:
    """Where a demand ends, parallel parts included that the parser left out ("…; for …; and for …")."""
    end = one.content[1]
    cue = source[one.cue[0] : one.content[0]] if one.cue and one.cue[0] < one.content[0] else ""
    word = re.search(r"\b(for|that)\s*[“\"‘]?$", cue.rstrip() + " ")
    if word is None or (word.group(1) == "for" and one.lemma not in words.ASKING):
        return end
    for _ in range(12):
        more = re.match(rf"[”\"’]?\s*[;,]\s+(?:and\s+)?{word.group(1)}\s", source[end : end + 12])
        if more is None:
            break
        stop = re.compile(r"[,;]\s+(?:and\s+)?(?:for|that)\s|;|(?<=[\w)”])[.!?](?:\s|$)|\n\s*\n").search(
            source, end + more.end()
        )
        end = stop.start() if stop else len(source)
    return end


def _pieces(one: Attributed, source: str) -> list[tuple[int, int]]:
    """The sentences of a content, and within its first the parallel demands."""
    start, end = one.content[0], _parallel_end(one, source)
    pieces: list[tuple[int, int]] = []
    position = start
    for match in spans.SENTENCE.finditer(source, start, end):
        pieces.append((position, match.end()))
        position = match.end()
    pieces.append((position, end))
    first = pieces[0]
    between = source[one.cue[1] : start] if one.cue and one.cue[1] <= start else ""
    pattern = None
    if re.search(r"\bthat\W*$", between) or source[start : start + 5].lower() == "that ":
        pattern = _THAT
    elif one.lemma in words.ASKING or one.lemma in words.FAULTING:
        if one.cue and re.search(r"\bfor$", source[slice(*one.cue)]) and _FOR.search(source, *first):
            pattern = _FOR
        elif re.match(r"[a-z]+ing\s", source[start : start + 20]):
            pattern = _GERUND
        elif one.form == "object":
            pattern = _NOMINAL
        elif one.form == "infinitive":
            pattern = _TO
    if pattern is not None:
        cuts, ends = [first[0]], []
        for match in pattern.finditer(source, *first):
            least = 2 if pattern is _GERUND else 4
            before, after = source[cuts[-1] : match.start()].split(), source[match.end() : first[1]].split()
            if len(before) >= least and len(after) >= least:
                cuts.append(match.end())
                ends.append(match.start())
        parts = list(zip(cuts, [*ends, first[1]], strict=True))
        pieces[:1] = parts
    return pieces


def _split(one: Attributed, source: str, why: str, established: bool) -> list[_Cut]:
    found: list[_Cut] = []
    cue_alone = one.lemma in words.ASKING or one.lemma in words.FAULTING
    pieces = _pieces(one, source)
    first_end = next((m.end() for m in spans.SENTENCE.finditer(source, *one.content)), pieces[-1][1])
    for number, (start, end) in enumerate(pieces):
        text = source[start:end]
        own = (cue_alone or why.endswith("beside a demand")) and start < first_end
        if not own and not _weigh_sentence(one, text, source, established, first=start < first_end):
            continue
        start, end = spans.trimmed(source, start, end)
        if number == len(pieces) - 1:
            end = _after_semicolon(source, end)
        if end - start >= 8:
            found.append(_Cut(start, end, one, why, number == 0))
    return found


def _after_semicolon(source: str, end: int) -> int:
    """A second clause of the same sentence that goes on demanding ("…; their names had to be disclosed")."""
    match = re.match(r"[”\"’]?\s*;\s+(?!(?:and\s+)?(?:for|that|to)\s)", source[end : end + 6])
    if not match:
        return end
    rest = re.split(r"(?<=[a-z\d)])[.!?](?:\s|$)|;|\n\s*\n", source[end + match.end() : end + 400], maxsplit=1)[0]
    if spans.obliging(rest) and not re.search(r"\b(?:said|says|wrote|added|stated|told)\b", rest):
        return end + match.end() + len(rest.rstrip())
    return end


def _merged(cuts: list[_Cut], source: str) -> list[_Cut]:
    """One critique where one sentence regrets and, in the same breath, asks for the remedy."""
    out: list[_Cut] = []
    for cut in sorted(cuts, key=lambda each: (each.start, -each.end)):
        last = out[-1] if out else None
        if last is not None and cut.start < last.end:
            continue
        if (
            last is not None
            and cut.one.voice == last.one.voice
            and last.one.lemma in words.FAULTING
            and cut.one.lemma in words.ASKING
            and cut.one.cue is not None
            and re.fullmatch(r"[”\"]?,?\s+and\s+(?:also\s+|therefore\s+)?", source[last.end : cut.one.cue[0]])
        ):
            out[-1] = replace(last, end=cut.end, why=f"{last.why}; {cut.why}")
        else:
            out.append(cut)
    return out


# -- wording ---------------------------------------------------------------------------------------------------------


def _under(text: str, lead: str) -> str:
    """An item with what its lead-in says of it: "recommended that S should:" + "Open …" is "S should open …"."""
    text = re.sub(r"\s+", " ", text).strip()
    whom = re.search(
        r"(?:\bthat|\bon|\burged?|\basked|\brequested|^)\s+([^,;:]{2,60}?)\s+(?:should|must|to|ought to)\s*:?\s*$", lead
    )
    if whom and re.match(r"[A-Z][a-z]+\s", text):
        who = re.sub(r"\s+", " ", whom.group(1))
        return f"{who[:1].upper()}{who[1:]} should {text[:1].lower()}{text[1:]}"
    return text[:1].upper() + text[1:]


def _demand(cut: _Cut, source: str, cues: Sequence[int]) -> Demand:
    one = cut.one
    owner = one.source
    if owner and one.cue and any(owner[1] <= cue < one.cue[0] for cue in cues):
        owner = None  # "welcomed …, and called for …": the subject belongs to what was said first
    begin = min([cut.start, *(place[0] for place in (owner, one.cue) if place and cut.first)])
    if begin < cut.start - 400:
        begin = cut.start
    lead = re.search(r"(?:^|[.!?;][”\"]?\s|\n)([^.!?;\n]{0,80})$", source[max(0, begin - 90) : begin])
    if lead and cut.first and owner and not re.search(r"\b(?:welcom|prais|not(?:ed|es)\b|commend|and$)", lead.group(1)):
        begin -= len(lead.group(1))
    while begin < cut.start and source[begin].isspace():
        begin += 1
    stop = max([cut.end, *(place[1] for place in (one.cue, one.source) if place and place[0] < cut.end + 60)])
    return Demand(
        start=cut.start,
        end=cut.end,
        demand=spans.worded(source[cut.start : cut.end], one),
        voice=one.voice,
        cue=cut.why,
        passage=(min(begin, cut.start), max(stop, cut.end)),
    )


def _ordered(found: Sequence[Demand]) -> tuple[Demand, ...]:
    """In reading order; of two that overlap, the longer."""
    kept: list[Demand] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if kept and one.start < kept[-1].end:
            if one.end - one.start > kept[-1].end - kept[-1].start:
                kept[-1] = one
            continue
        kept.append(one)
    return tuple(kept)
