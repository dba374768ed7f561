"""Stances: what an outside voice asks for or finds fault with, sentence by sentence.

A sentence is the critic's where the critic is the subject of a cue ("it misses …", "the Union objects to …"), the
owner of one ("its call for …"), or is set beside the words ("in her view, …"). The cue decides what the words after
it are; where it only states, the words themselves decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from analysis.extraction import demand_spans as spans
from analysis.extraction import demand_words as words
from analysis.extraction import stance_words as stance
from analysis.extraction.demand_parts import parts
from analysis.extraction.floor import Floor
from analysis.extraction.model import Parsed
from analysis.extraction.official import bag
from analysis.extraction.pages import Page

SURE, TELLING, PLAIN = 3, 2, 1
"""How much a stance says by itself: its cue decides; its words do; only its neighbours can."""

_CUES = {
    "ask": stance.compiled(stance.ASKS),
    "fault": stance.compiled(stance.FAULTS),
    "praise": stance.compiled(stance.PRAISES),
    "state": stance.compiled(stance.STATES),
    "judge": stance.compiled(stance.JUDGES),
}
_RANK = {"fault": 0, "ask": 1, "praise": 2, "state": 3, "judge": 4}

_ASIDE = re.compile(
    r",\s+(?:(?:he|she|it|they|I|we)\s+(?:\w+\s+)?(?:say|says|said|told\s+\w+|tells\s+\w+|write|writes|wrote|add|adds|added|think|"
    r"thinks|believes?|argues?|argued|hear|know|concede|go\s+on|goes\s+on|went\s+on)|moreover|finally|however|too|in\s+(?:his|her|its|their|"
    r"my|our)\s+(?:opinion|view)|for\s+(?:its|his|her|their)\s+part|as\s+[^,]{3,60}|among\s+other\s+things|in\s+particular|"
    r"in\s+its\s+[^,]{3,40}|after\s+[^,]{3,40}|while\s+[^,]{3,80}|by\s+contrast|to\s+be\s+sure|in\s+turn|first|secondly|lastly),(?=\s)"
)
"""What stands between commas and may be passed over between a subject, a cue and its words."""

_SOFT = re.compile(
    r"\b(?:expect|hop|wish|want|seek|sought|propos|suggest|invit|trust|ask|recommend|prefer|would|look|wait|request|advis|encourag|"
    r"point|stress|underlin|underscor|emphasi|draw|drew|call(?:s|ed|ing)?\s+(?:on|upon)|remind|reject|warn|caution)",
    re.IGNORECASE,
)
"""Cues that are also a partner's, an applicant's or a forecaster's."""

_GAP = re.compile(
    r"(?:^|[,;:–—(]|\band\b|\bbut\b|\bor\b|\byet\b|\bthen\b)\s*(?:(?:and|but|or|then|also|further|finally|therefore|so|to|has|have|had|is|"
    r"was|are|were|be|been|keeps?|kept|now|again|in\s+vain|thus|moreover|would|will|did|do|does|not|never|\w+ly|it|she|he|they)\s+)*$",
    re.IGNORECASE,
)

_BARE = re.compile(r"(?:^|[;:–—]|\band\b|\bbut\b)\s*(?:\w+\s+){0,2}(?:he|she|it|they)\s+(?:\w+\s+)?$", re.IGNORECASE)
_INVERTED = re.compile(r"(?:[”\"’»]|\bnor)\s*$", re.IGNORECASE)

_BESIDE = re.compile(
    r"\b[Ii]n\s+(?P<has>(?:the\s+)?[A-Z][^,“\"‘«]{2,50}?)['’]s?\s+(?:view|opinion|judgment|assessment|eyes),?\s+(?=[\w“\"‘«])|"
    r"\b[Ii]n\s+(?P<own>its|her|his|their)\s+(?:\w+\s+)?(?:view|opinion|judgment|assessment|eyes|words)(?:\s+of\s+[^,]{3,30})?,?\s+(?=[\w“\"‘«])|"
    r"(?:\b[Ii]n\s+the\s+(?:\w+\s+)?(?:view|opinion|judgment|assessment|eyes|words)\s+of\s+(?P<of>[^,“\"‘«]{3,70}?)|"
    r"\b[Aa]ccording\s+to\s+(?P<to>[^,“\"‘«]{2,70}?)|^For\s+(?P<for>(?:the\s+)?[A-Z][^,“\"‘«]{2,50}?))(?:,\s+|\s+(?=[“\"‘«]))"
)
"""Whose view it is, set before the words."""

_SAID = (
    r"(?:says?|said|writes?|wrote|adds?|added|believes?|believed|thinks?|thought|argues?|argued|reports?|reported|goes\s+on|went\s+on|cries|"
    r"cried|claims?|claimed|complains?|complained|warns?|warned|feels?|felt|holds?|held|stresse[sd]|finds?|found|continues?|continued|"
    r"concludes?|concluded|insists?|insisted|considers?|observes?|observed|notes?|noted)"
)
_SPOKEN = re.compile(
    rf",[”\"’»]?\s+(?:(?P<pro>he|she|it|they)\s+(?:also\s+|further\s+)?|(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[\w.’'-]+){{0,6}}?\s+(?:also\s+|further\s+)?|)(?P<verb>{_SAID})"
    r"(?=,|[.!?]?\s*$|[.!?]\s|\s+[A-Z][^,.;:]{2,80}[.,]|\s+(?:its|the|their)\s[^,.;:]{2,80}[.,])(?:\s+(?:its\s+|the\s+|their\s+)?[A-Z\w][^,.;:]{2,80}(?=[.,]))?,?",
)
"""A speaker set between or behind the words: ", she added,", ", says its president"."""

_PAPER = re.compile(
    r"\b(?:the|this|that|its|his|her|their|another)\s+(?:\w+\s+){0,2}?(?:"
    + "|".join(sorted(stance.PAPERS | stance.LISTED))
    + r")s?\b",
    re.IGNORECASE,
)
_MET = re.compile(r",\s+(?:who|which)\s+(?:was|were|has|have)\b")
_QUESTION = re.compile(r"(?:not\s+)?(?:only\s+)?(?:how|what|who|whom|when|where|whether|if)\b")
_PAST_PERFECT = re.compile(r"\bhad\s+(?:\w+\s+)?$|\b[Ee]arlier\b")


@dataclass(frozen=True, slots=True)
class Stance:
    """One demand or criticism in source offsets: how sure, whose, by which cue, and the sentence it stands in."""

    start: int
    end: int
    voice: str
    cue: str
    weight: int
    soft: bool
    passage: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Cue:
    """A cue in a sentence and the voice it belongs to."""

    start: int
    end: int
    kind: str
    voice: tuple[str, str]
    head: int


class Reader:
    """Reads the sentences of one text for stances, keeping the floor.

    Args:
        page: the text as it shows itself.
        floor: who speaks.
        quotes: the quotations of the text.
    """

    def __init__(self, page: Page, floor: Floor, quotes: Sequence[tuple[int, int]]) -> None:
        """Take the floor as it is."""
        self.page, self.floor, self.quotes = page, floor, quotes

    def quoted(self, place: int) -> tuple[int, int] | None:
        """The quotation a place stands in, its marks not counted."""
        return next((q for q in self.quotes if q[0] < place < q[1]), None)

    def read(self, start: int, end: int) -> tuple[list[Stance], tuple[str, str] | None, bool]:
        """Read one sentence.

        Returns:
            Its stances, the outside voice that speaks in it (or None), and whether that voice praises in it.
        """
        text = self._masked(start, end)
        cues = self._cues(text, start, end)
        found: list[Stance] = []
        praised = any(cue.kind == "praise" for cue in cues)
        for number, cue in enumerate(cues):
            stop = cues[number + 1].head if number + 1 < len(cues) else end
            self.floor.hear(*cue.voice)
            if cue.kind != "praise":
                here = self._weigh(cue, stop, (start, end))
                if here and number and _remedy(cues[number - 1], cue, found, self.page.source):
                    found[-1] = replace(found[-1], end=here[0].end)
                    here = here[1:]
                found += here
        nominal = [one for one in self._nominal(start, end) if not any(_crosses(one, other) for other in found)]
        found += nominal
        voice = cues[-1].voice if cues else ((nominal[-1].voice, "") if nominal else None)
        if not found and (not cues or not re.search(r"\w", self.page.source[cues[-1].end : end])):
            beside = self._beside(start, end)
            if beside is not None:
                found, voice = beside
        if not cues and not found:
            named = self._mentioned(start, end)
            if text.rstrip()[-1:] in ":." and voice is None:
                voice = self._handed(start, end)
            if text.rstrip()[-1:] == ":" and voice is None:
                voice = (named or self.floor.current) if _PAPER.search(text) else None
        return found, voice if voice and voice[1] else self._latest(voice), praised

    def _latest(self, voice: tuple[str, str] | None) -> tuple[str, str] | None:
        if voice is None:
            return None
        return next((pair for pair in reversed(self.floor.heard) if pair[0] == voice[0]), voice)

    def _masked(self, start: int, end: int) -> str:
        """The sentence with its asides and the insides of its quotations blanked, offsets kept."""
        text = self.page.source[start:end]
        for quote in self.quotes:
            if quote[0] < start and quote[1] > end:
                continue
            left, right = max(quote[0], start), min(quote[1], end)
            if left < right:
                text = (
                    text[: left - start] + "“" + "q" * (right - left - 2) + "”" + text[right - start :]
                    if right - left > 1
                    else text
                )
        return _ASIDE.sub(lambda m: " " * len(m.group()), text)

    # -- cues ---------------------------------------------------------------------------------------------------

    def _cues(self, text: str, start: int, end: int) -> list[_Cue]:
        spotted: list[tuple[int, int, int, str]] = []
        for kind, pattern in _CUES.items():
            spotted += [(m.start(), m.end(), _RANK[kind], kind) for m in pattern.finditer(text)]
        spotted.sort(key=lambda one: (one[0], one[2], -one[1]))
        found: list[_Cue] = []
        reach = 0
        for left, right, _, kind in spotted:
            if left < reach:
                continue
            owner = self._subject(start + left, start + right, text, left, found)
            if owner is None:
                continue
            voice, head = owner
            found.append(_Cue(start + left, start + right, kind, voice, max(head, start)))
            reach = right
        return found

    def _subject(
        self, place: int, stop: int, text: str, left: int, before: Sequence[_Cue]
    ) -> tuple[tuple[str, str], int] | None:
        """The outside voice that is the subject of the cue at a place, and where its part of the sentence begins."""
        at = self._verb(place, stop)
        if at is None:
            return None
        token, one = at
        joined = _GAP.search(text[:left])
        if (
            before
            and joined
            and re.match(r"(?:[,;:–—]|and|but|or|yet|then)", joined.group().strip())
            and not _BARE.search(text[:left])
        ):
            return before[-1].voice, place - left + joined.start()
        base = place - left
        subject = subject_of(token)
        if subject is not None and subject.i > token.i and not _INVERTED.search(text[:left]):
            subject = None
        if (
            before
            and subject is not None
            and (token.dep_ in ("relcl", "ccomp", "acl") or _nested(text, left, before[-1], place))
        ):
            return None
        if subject is not None:
            span = self.page.place(subject.doc[subject.left_edge.i], one)
            if subject.lower_ in ("it", "there") and subject.dep_ == "expl":
                return None
            voice = self.floor.who(subject, one)
            if voice is None and (subject.lower_ == "which" or subject.tag_ == "NNS") and not before:
                return self._fronted(text, left, base)
            if voice is not None:
                head = self._clause_start(text, left if span is None else span[0] - (place - left), place - left)
                return voice, head
            return None
        return self._fronted(text, left, base) if not before else None

    def _passive(self, token: Token, one: Parsed, subject: Token | None) -> tuple[str, str] | None:
        """Who asks or faults in the passive: "was recommended by them"; "the State was urged" beside a critic."""
        if token.tag_ != "VBN" or not any(child.dep_ == "auxpass" for child in token.children):
            return None
        for child in token.children:
            if child.dep_ == "agent":
                for grand in child.children:
                    return self.floor.who(grand, one) if grand.dep_ == "pobj" else None
        told = subject is not None and bool(bag(subject.text) & words.ADDRESSED or subject.lower_ == "it")
        return self.floor.current if told else None

    def _fronted(self, text: str, left: int, base: int) -> tuple[tuple[str, str], int] | None:
        """The name a sentence opens with, where the parser found the cue no subject."""
        for match in re.finditer(r"[A-Z][\w’'-]*", text[:left]):
            if match.start() > 40:
                return None
            at = self.page.token(base + match.start())
            if at is not None and at[0].pos_ == "PROPN":
                voice = self.floor.who(*at)
                if voice is not None:
                    return voice, base
        title = re.match(r"[A-Z][\w’'-]+(?:\s+(?:(?:of|for|the|and|in|on)\s+)*[A-Z][\w’'-]+)+(?=\s)", text[:left])
        if title and self.floor.outside(title.group(), "organisation"):
            return (title.group(), "organisation"), base
        return None

    def _clause_start(self, text: str, at: int, base: int) -> int:
        joined = re.search(r"[,;:–—]?\s*(?:and|but|while)?\s*$", text[: max(at, 0)])
        return base + (joined.start() if joined else max(at, 0))

    def _verb(self, place: int, stop: int) -> tuple[Token, Parsed] | None:
        first = None
        for match in re.finditer(r"[\w’'-]+", self.page.source[place:stop]):
            at = self.page.token(place + match.start())
            if at is None:
                continue
            first = first or at
            if at[0].i and at[0].doc[at[0].i - 1].pos_ == "DET" and at[0].tag_ in ("VBN", "VBG"):
                return None
            if at[0].pos_ in ("VERB", "AUX") and (at[0].pos_ == "VERB" or first[0].pos_ == "AUX"):
                token = at[0]
                return (token, at[1])
        return None

    # -- weighing -----------------------------------------------------------------------------------------------

    def _weigh(self, cue: _Cue, stop: int, sentence: tuple[int, int]) -> list[Stance]:
        source = self.page.source
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
        lead = content.lstrip(" ,")
        if len(lead.split()) < 2 or (source[: sentence[1]].rstrip()[-1:] == ":" and len(lead.split()) < 6):
            return []
        if re.match(r"(?:on|of|in|at|by|from|with|as|me|into|under)\b", lead) and not re.search(
            r"\b(?:for|on|upon|to|of|at|by|with|over|about|see|why|how)$", said
        ):
            return []
        if kind == "ask":
            if _own(said, lead, cue.voice[1]) or _elsewhere(lead) or _QUESTION.match(lead):
                return []
            if re.match(r"(?:us|me|you)\b", lead) and not said.startswith("would"):
                return []
            if re.match(r"(?:advis|ask|invit|encourag|urg|remind)", said) and not re.search(
                r"\b(?:to|that|for)$", said
            ):
                if bag(addressed) & words.ADDRESSED and not re.search(r"\bto\s+[\w“\"‘«]|\bthat\b|\bfor\b", content):
                    return []
            weight = SURE
        elif kind == "fault":
            if re.match(r"(?:\W*(?:no|nothing|not)\b)", lead) and not re.match(r"\W*(?:no|not)\s+\w+", lead):
                return []
            weight = TELLING if soft and not (spans.wanting(content) or spans.obliging(content)) else SURE
            if soft and weight == TELLING and _praising(content):
                return []
        else:
            if (
                content.lstrip(" ,")[:1] in '“"«‘'
                and source[max(0, cue.head - 2) : cue.head + 1].strip()[-1:] in '”"»’,'
            ):
                return []  # speech interrupted by its own cue is read as speech
            late = re.match(r"(?!\s*that\b)[^,;:“\"]{3,50}?\s(?=that\s)", content)
            if late and not _clausal(content[: late.end()], said):
                start += late.end()
                content = source[start:end]
            weight = said_weight(content)
            judging = kind == "judge" or (not _clausal(content, said) and _CUES["judge"].fullmatch(said))
            if judging:
                judgement = re.split(r"[;.—–]|,\s", content, maxsplit=1)[0]
                if words.PRAISE_WORDS.search(judgement) or stance.KINDLY.search(judgement):
                    return []
                judged = stance.NEGATIVE.search(judgement) or spans.wanting(judgement)
                if not judged:
                    return []
                weight = TELLING
            elif not _clausal(content, said):
                return []
        if not weight:
            return []
        found = []
        pieces = parts(source, start, end, that=bool(re.search(r"\bthat$", said)))
        if len(pieces) == 1 and kind == "state":
            pieces = clauses(source, *pieces[0])
        for left, right in pieces:
            left, right = spans.trimmed(source, left, right)
            if right - left < 8:
                continue
            if kind == "state" and not said_weight(source[left:right]):
                continue
            found.append(Stance(left, right, cue.voice[0], said, weight, soft, sentence))
        return found

    # -- nouns --------------------------------------------------------------------------------------------------

    _NAMES = re.compile(
        r"\b(?P<noun>"
        + "|".join(sorted(stance.ASKED | stance.FAULTED | stance.LISTED, key=len, reverse=True))
        + r")(?:e?s)?\b",
        re.IGNORECASE,
    )

    def _nominal(self, start: int, end: int) -> list[Stance]:
        source = self.page.source
        text = self._masked(start, end)
        found: list[Stance] = []
        reach = 0
        for match in self._NAMES.finditer(text):
            if match.start() < reach:
                continue
            noun = match["noun"].casefold()
            at = self.page.token(start + match.start())
            if at is None or (at[0].pos_ not in ("NOUN", "ADJ", "PROPN") and at[0].tag_ not in ("NN", "NNS")):
                continue
            owner = self._owner(*at, text, match.start(), start)
            if owner is None:
                continue
            rest = text[match.end() :]
            piece = self._after_noun(at[0], at[1], noun, rest, start + match.end(), end)
            if piece is None:
                continue
            left, right = piece
            kind = "ask" if noun in stance.ASKED else "fault" if noun in stance.FAULTED else "item"
            if (kind != "ask" and _praising(source[left:right])) or words.MET.search(source[start:end]):
                continue
            self.floor.hear(*owner)
            for one in parts(source, left, right, that=bool(re.search(r"\bthat\W*$", source[:left][-6:]))):
                begin, stop = spans.trimmed(source, *one)
                if stop - begin >= 8:
                    found.append(Stance(begin, stop, owner[0], noun, TELLING, kind == "item", (start, end)))
            reach = right - start
        return found

    def _owner(self, token: Token, one: Parsed, text: str, at: int, start: int) -> tuple[str, str] | None:
        own = self.floor.owner(token, one)
        if own is not None:
            return own
        cleft = re.search(r"\b[Ww]hat\s+(?:[\w’'-]+\s+){0,6}?$", text[:at])
        before = re.search(r"\b(its|their|his|her)\s+(?:[\w-]+\s+){0,3}$", text[:at], re.IGNORECASE)
        if before is not None or cleft is not None:
            pronoun = self.page.token(start + before.start(1)) if before else None
            return self.floor.who(*pronoun) if pronoun else None
        after = re.match(r"\w*\s+(?:of\s+(his|hers|theirs|its)|(he|she|they|it)\s+\w+)\b", text[at + len(token.text) :])
        if after is not None:
            place = at + len(token.text) + (after.start(1) if after.group(1) else after.start(2))
            pronoun = self.page.token(start + place)
            low = (after.group(1) or after.group(2)).casefold()
            low = {"hers": "her", "theirs": "their"}.get(low, low)
            return self.floor.pronoun(low, pronoun[1], pronoun[0]) if pronoun else None
        subject = (
            subject_of(token.head)
            if token.head.pos_ in ("VERB", "AUX") and token.dep_ in ("dobj", "attr", "pobj")
            else None
        )
        if subject is None and token.dep_ == "pobj" and token.head.head.pos_ == "VERB":
            subject = subject_of(token.head.head)
        if subject is not None and subject is not token:
            return self.floor.who(subject, one)
        ordinal = re.match(r"\W*(?:The|A|An|Another|Other|Further|Three|Two|Four|Five|Several)\b", text)
        return self.floor.current if ordinal and at < 40 else None

    def _after_noun(
        self, token: Token, one: Parsed, noun: str, rest: str, begin: int, end: int
    ) -> tuple[int, int] | None:
        """The words a noun announces: "its call for …", "his first wish is …", "her verdict: …"."""
        direct = re.match(
            r"\s+(?:(?:,\s*)?(?:for|that|to|about|over|as\s+to|against|regarding|concerning)\s+)(?=[\w“\"‘])", rest
        )
        if direct and noun not in stance.LISTED - {"question"}:
            if re.match(r"\s+to\s+(?:the|this|our|its|us|Parliament|my)\b", rest):
                direct = None
        else:
            direct = None
        if direct:
            left = begin + direct.end()
            return left, self._until_predicate(token, one, left, end)
        colon = re.match(r"[^:;.]{0,60}?:\s+(?=[\w“\"‘(])", rest)
        if colon:
            return begin + colon.end(), end
        link = re.match(
            r"[^.;:]{0,60}?\b(?:is|was|are|were|concern(?:s|ed)|relate[sd]?\s+to|reads?|ran|include[sd]?)\s+(?:that\s+|to\s+|for\s+)?(?=[\w“\"‘])",
            rest,
        )
        after = self.page.token(begin + link.end()) if link else None
        if after is not None and after[0].tag_ in ("VBN", "VBG", "JJR", "RBR", "IN", "RB", "JJ", "CD"):
            noun_next = after[0].head.pos_ in ("NOUN", "PROPN") and after[0].dep_ in ("amod", "compound", "nummod")
            if not noun_next:
                link = None
        if link and not re.match(
            r"[^.;:]{0,60}?\b(?:is|was|are|were)\s+(?:not|also|being|\w+ed|new|old|well|known|dated|here|right|wrong|about)\b",
            rest,
        ):
            if token.dep_ in ("nsubj", "nsubjpass", "conj", "pobj", "ROOT", "attr", "dobj") and noun not in ("paper",):
                return begin + link.end(), end
        return None

    def _until_predicate(self, token: Token, one: Parsed, left: int, end: int) -> int:
        """Where the phrase ends that hangs on a noun, if the noun is the subject of what follows."""
        if token.dep_ not in ("nsubj", "nsubjpass"):
            return end
        verb = token.head
        first = min([verb.i, *(c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "neg") and c.i > token.i)])
        span = self.page.place(token.doc[first], one)
        return span[0] if span and left < span[0] < end else end

    # -- beside -------------------------------------------------------------------------------------------------

    def _beside(self, start: int, end: int) -> tuple[list[Stance], tuple[str, str]] | None:
        """Words with their speaker set beside them: "in her view, …", "…, she says"."""
        source = self.page.source
        text = source[start:end]
        spoken = self._aside(text, start, end)
        if spoken is not None:
            return spoken
        ahead = _BESIDE.search(text)
        if ahead is not None and ahead.start() < 60 and text.rstrip()[-1:] != ":":
            voice = self._name(ahead, start)
            if voice is not None:
                content = text[ahead.end() :]
                weight = said_weight(content)
                found = []
                if weight:
                    pieces = parts(source, start + ahead.end(), end, that=False)
                    for one in clauses(source, *pieces[0]) if len(pieces) == 1 else pieces:
                        left, right = spans.trimmed(source, *one)
                        if right - left >= 8:
                            found.append(
                                Stance(left, right, voice[0], ahead.group().strip(" ,"), weight, False, (start, end))
                            )
                return found, voice
        return None

    def _aside(self, text: str, start: int, end: int) -> tuple[list[Stance], tuple[str, str]] | None:
        """Words that go on around "she added" or end in it, unquoted or quoted in part."""
        for match in _SPOKEN.finditer(text):
            if self.quoted(start + match.start("verb")):
                continue
            at = self.page.token(start + match.start("verb"))
            voice = None
            low = (match["pro"] or "").casefold()
            if low and at is not None:
                pronoun = self.page.token(start + match.start("pro"))
                voice = self.floor.who(*pronoun) if pronoun else None
            elif at is not None:
                subject = subject_of(at[0]) or next(
                    (c for c in at[0].children if c.i > at[0].i and c.pos_ in ("NOUN", "PROPN")), None
                )
                voice = self.floor.who(subject, at[1]) if subject is not None else None
            if voice is None:
                continue
            self.floor.hear(*voice)
            left, right = start, end
            after = text[match.end() :]
            if not re.search(r"\w", after):
                right = start + match.start()
            elif after.lstrip()[:1] in '“"«‘' and match.start() > 0:
                left = start + match.end()
            weight = said_weight(text[: match.start()] + " " + after)
            found = []
            if weight:
                left, right = spans.trimmed(self.page.source, left, right)
                if right - left >= 8:
                    found.append(Stance(left, right, voice[0], match.group().strip(" ,"), weight, False, (start, end)))
            return found, voice
        return None

    def _name(self, match: re.Match[str], start: int) -> tuple[str, str] | None:
        for group in ("own", "has", "of", "to", "for"):
            if match[group] is None:
                continue
            inner = [m for m in re.finditer(r"[\w’'-]+", match[group])]
            for word in reversed(inner):
                at = self.page.token(start + match.start(group) + word.start())
                if at is not None and at[0].pos_ in ("NOUN", "PROPN", "PRON", "DET"):
                    voice = self.floor.who(*at)
                    if voice is not None:
                        return voice
        return None

    def _handed(self, start: int, end: int) -> tuple[str, str] | None:
        """Whose paper or list is the subject of a sentence ("Its recommendations are as follows"); who else is."""
        for match in re.finditer(r"\w[\w’'-]*", self.page.source[start:end]):
            at = self.page.token(start + match.start())
            if at is None or at[0].dep_ not in ("nsubj", "nsubjpass") or at[0].head.dep_ != "ROOT":
                continue
            lemma = at[0].lemma_.casefold()
            if lemma in stance.PAPERS | stance.ASKED | stance.FAULTED | stance.LISTED:
                return self.floor.owner(*at)
            phrase = bag(" ".join(token.text for token in at[0].subtree if token.i <= at[0].i))
            if at[0].pos_ != "PRON" and phrase & (words.OFFICIAL | words.ADDRESSED) and self.floor.who(*at) is None:
                self.floor.official = True
            return None
        return None

    def _mentioned(self, start: int, end: int) -> tuple[str, str] | None:
        """An outside voice that a sentence names without a cue may be "it" or "she" in the next."""
        latest = None
        for match in re.finditer(r"\b[A-Z][\w’'-]+", self.page.source[start:end]):
            at = self.page.token(start + match.start())
            if at is None or at[0].pos_ != "PROPN" or at[0].dep_ in ("compound", "poss", "amod"):
                continue
            if at[0].dep_ in ("nsubj", "nsubjpass", "attr", "appos", "dobj", "pobj", "ROOT", "conj"):
                voice = self.floor.who(*at)
                inner = (
                    at[0].dep_ == "pobj"
                    and at[0].head.lower_ in ("of", "for", "on")
                    and at[0].head.head.pos_ == "PROPN"
                )
                if inner:
                    continue
                beside = any(child.dep_ == "appos" for child in at[0].children) and "subj" in at[0].dep_
                bodily = voice is not None and (" " in voice[0] or voice[0].isupper() or beside)
                if voice is not None and (voice[1] == "person" or (voice[1] == "organisation" and bodily)):
                    self.floor.hear(*voice)
                    latest = voice if latest is None or latest[1] != "person" else latest
        return latest


def _remedy(before: _Cue, cue: _Cue, found: Sequence[Stance], source: str) -> bool:
    """Whether one sentence regrets that something is so and, in the same breath, asks for the remedy: one critique."""
    regretted = (
        before.kind == "fault" and re.search(r"\bthat\s+$", source[before.start : found[-1].start]) if found else None
    )
    joined = (
        re.fullmatch(r"[”\"]?,?\s+and\s+(?:also\s+|therefore\s+)?", source[found[-1].end : cue.start])
        if found
        else None
    )
    return bool(regretted and joined and re.match(r"call(?:s|ed)\s+for", source[cue.start : cue.end]))


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
    if _praising(content):
        return 0
    if spans.wanting(content) or stance.NEGATIVE.search(content):
        return TELLING
    return PLAIN


def _praising(content: str) -> bool:
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


def _nested(text: str, left: int, before: _Cue, place: int) -> bool:
    """Whether a cue stands in what an earlier cue of the sentence reports, in no clause of its own."""
    between = text[before.end - (place - left) : left]
    return before.kind in ("state", "fault", "ask") and not re.search(
        r"[;:–—]|,\s+(?:and|but|while)\b|\band\s+(?:it|he|she|they)\b", between
    )


def _own(said: str, lead: str, kind: str) -> bool:
    """Whether the voice speaks of what it would do itself ("wants to help", "asked to see")."""
    wishes = re.match(
        r"(?:want|wish|hop|seek|sought|ask|propos|expect|prefer|would\s+(?:like|rather|prefer|love|wish)|invit)",
        said,
        re.IGNORECASE,
    )
    return (
        bool(wishes and re.match(r"to\s", lead))
        or bool(re.search(r"\bto\s+(?:see|have)$", said)) is False
        and bool(re.match(r"would\s+(?:have|rather|like)$", said) and re.match(r"(?:been|to)\b", lead))
    )


def _elsewhere(lead: str) -> bool:
    """Whether the demand is addressed to citizens, partners, members or "me"."""
    whom = re.match(r"(?:on\s+|upon\s+)?((?:[\w’'-]+\s+){1,5}?)(?:to\s|[.,;])", lead)
    if whom is None or re.match(r"(?:on\s+|upon\s+)?(?:[\w’'-]+\s+){1,5}?to\s+be\s", lead):
        return False
    head = [w for w in re.split(r"\b(?:of|in|on|for|from|who|abroad)\b", whom.group(1).casefold())[0].split()]
    return bool(head) and bool({head[-1], head[-1].rstrip("s")} & words.ELSEWHERE)


def subject_of(token: Token) -> Token | None:
    """The subject of a verb, its own or the one it shares with the verb it is joined to."""
    for _ in range(6):
        own = [child for child in token.children if child.dep_ in ("nsubj", "nsubjpass")]
        if own:
            return own[0]
        if token.dep_ == "relcl":
            return token.head
        if token.dep_ in ("conj", "xcomp", "aux", "auxpass", "parataxis", "acomp", "dep") or (
            token.dep_ in ("ccomp", "advcl") and token.tag_ in ("VBG", "VB", "VBD", "VBZ", "VBN")
        ):
            token = token.head
            continue
        return None
    return None


def _crosses(a: Stance, b: Stance) -> bool:
    return a.start < b.end and b.start < a.end
