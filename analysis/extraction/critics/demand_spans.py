"""Spans of demands: what obliges or is wanting in them, where they begin and end, and how they read alone."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_span_words as forms
from analysis.extraction.critics import demand_words as words
from analysis.text.lines import on_one_page
from analysis.text.repair import joined
from analysis.text.words import FUNCTION_WORDS

SENTENCE = re.compile(
    r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St|No))(?<!\bMrs)[.!?][”\"’')\]]*[\d¹²³⁰⁴-⁹]{0,3}\s+(?=[“\"‘(]?[A-Z])"
)
SENTENCE_IN_CAPITALS = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:MR|MS|DR|ST|NO))(?<!\bMRS)[.!?][”\"’')\]]*[\d¹²³⁰⁴-⁹]{0,3}\s+(?=[“\"‘(]?[A-Z])"
)
"""Where a sentence ends, the number of a note behind it or not.

In a text that is all capitals any word may stand before the full stop, not initials alone.
"""


def obliging(text: str) -> str:
    """The words of obligation in a text, unless the speakers oblige themselves or a relative clause does."""
    for match in words.OBLIGING.finditer(text):
        if not _SELF.search(text[: match.start()]):
            return re.sub(r"\s+", " ", match.group())
    return ""


_SELF = re.compile(
    r"\b(?:(?:we|you|I|us)\s+(?:\w+\s+){0,2}|one\s+|(?:who|which|that|those)\s+(?:\w+ly\s+)?)$", re.IGNORECASE
)
"""Before a word of obligation: the speakers oblige themselves, or a relative clause obliges whom it is about."""


def wanting(text: str) -> str:
    """The words in a text that say something is absent, faulty or harmful, or ""."""
    match = words.WANTING.search(words.SOFTENED.sub(" ", text))
    return match.group() if match else ""


def trimmed(source: str, start: int, end: int) -> tuple[int, int]:
    """Cut off joining words, "hard to accept that", outer quotation marks, and what ends the sentence."""
    while start < end and (source[start].isspace() or source[start] in ",;:"):
        start += 1
    lead = forms.CONNECTIVES.match(source[start:end])
    if lead and end - start - lead.end() > 15:
        start += lead.end()
    hard = re.match(r"it\s+(?:\w+\s+){1,4}?to\s+\w+\s+(?:that\s+)?", source[start:end])
    if hard and end - start - hard.end() > 15:
        start += hard.end()
    text = source[start:end]
    joined = re.match(r"(?:and\s+|or\s+|also\s+)?(?:that|for)\s+(?=\w)", text)
    if joined:
        start += joined.end()
    would = re.match(r"would\s+(?=\w)", source[start:end])
    if would:
        start += would.end()
    end = _unmarked(source, start, end)
    opened, closed = source[start] in "“\"‘«'" if start < end else False, source[end - 1] in "”\"’»'"
    inner = source[start + 1 : end - 1]
    if opened and (closed or not re.search(r"[”\"»]", inner)) and not re.search(r"[“”\"«»]", inner):
        start += 1
        end -= 1 if closed else 0
    elif closed and not re.search(r"[“\"«]", source[start : end - 1]) and source[end - 1] in '”"»':
        end -= 1
    end = _unmarked(source, start, end)
    while start < end and source[start].isspace():
        start += 1
    return start, end


_MARKED = 32
"""Characters in which such a mark stands."""

_MARK = re.compile(
    r"(?:(?<=[.,;”\"’)])\d{1,3}|(?<=[.”\"])\s\d{1,3}|[¹²³⁰⁴-⁹]{1,3}"
    r"|\s*\((?:paras?\.?|paragraphs?|p\.|pp\.|§)\s*\d[\d, –-]{0,12}\))$",
    re.IGNORECASE,
)


def _unmarked(source: str, start: int, end: int) -> int:
    """Cut off closing punctuation, a footnote mark glued to it ("ill-treatment.21") and the paragraph it stands in."""
    for _ in range(4):
        while end > start and source[end - 1] in " \t\n\r.,;:!?":
            end -= 1
        mark = _MARK.search(source[max(start, end - _MARKED) : end])
        if mark is None:
            break
        end -= len(mark.group())
    return end


_BARE_BE = re.compile(
    r"(?P<who>(?:(?!\b[Ll]et\b)[^;.]){2,200}?)\s+(?P<be>(?:not\s+)?be)\s+(?!(?:he|she|it|they|that)\b)(?=\w)"
)
_BARE_VERB = re.compile(
    r"(?P<who>(?:the\s+|its\s+|all\s+)?(?:(?:[A-Z][\w’'-]*|government|state|party|parties|ministry|authorities|police|parliament|council)"
    r"(?:\s+(?:of|for|and|the|on)(?=\s+(?:the\s+)?[A-Z]))*(?:\s+the(?=\s+[A-Z]))?\s+){1,8})"
    r"(?=(?:not\s+)?(?:[a-z]+ly\s+)?(?P<verb>[a-z]+)\s(?:and\s+(?P<too>[a-z]+)\s)?)"
)
_BARE_OF_ONE = re.compile(
    r"(?P<who>(?!(?:to|not|let|Let)\b)(?:[\w’'-]+\s+){0,7}?[\w’'-]*[^\Ws]\s+)"
    r"(?=(?P<verb>[a-z]+)\s+(?:the|an?|its|their|his|her|all|every|each|no|any|more|equal|full|free|access)\b)"
)
"""Of one somebody or thing a verb in the present would end in "s" ("that state television give equal time")."""

_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|should|must|ought|will|would|shall|may|might|can|could|cannot|to)\b",
    re.IGNORECASE,
)
_SINGLE_MARKS = re.compile(r"^(that\s+)?['‘](\w.*\w)['’]$")
"""A demand that is one quotation in single marks."""

_OF_CUE = re.compile(r"^(?:of|about|over|at)\s+(?=(?:the|its|their|an?)\s[^,\d]*$)")
"""The preposition by which a second object hangs on the cue ("concerned about … and of the delays"), no clause."""

_GERUND = re.compile(r"\w*[aeiouy]\w*ing")
"""A form in "-ing", which is no bare verb; "bring" and "sing" have no vowel before it."""

_HOW = re.compile(rf"\s+(?P<how>(?!(?:{forms.NO_ADVERBS})\b)[a-z]+ly)$")
"""An adverb before the bare verb, which belongs behind "should"."""

_MODAL = re.compile(r"(?:should|must|ought\s+to|needs?\s+to|has\s+to|have\s+to)\b", re.IGNORECASE)
_SUBJECT_BEFORE = re.compile(r"\bthat\s+((?:the|our|its|his|her|this|[A-Z])[^,;:.“”\"]{1,60}?)\s+[“\"‘'«]\s*$")


def worded(text: str, cue: str) -> str:
    """A demand that reads alone: whom it addresses made its subject, quotation marks and line breaks gone."""
    if text.isupper():
        return worded(text.lower(), cue.lower()).upper()
    text = re.sub(r"\s+", " ", re.sub(r"[“”\"«»]", "", joined(on_one_page(text)))).strip(" ,;:.")
    text = _SINGLE_MARKS.sub(r"\1\2", forms.SAID_BETWEEN.sub("", text))
    text = re.sub(r"^(?:and|but)\s+(?=\w)", "", text, flags=re.IGNORECASE)
    mandative = forms.MANDATIVE.match(cue) is not None
    if (moved := with_should(re.sub(r"^that,?\s+", "", text), mandative=mandative)) is not None:
        text = moved
    elif forms.TOLD.match(cue) and not re.match(r"to\s", text) and not forms.TELLS_TO_ACT.match(text):
        told = re.match(
            r"(?:on\s+|upon\s+)?([^,;.]{2,60}?)\s+(not\s+)?to\s+(?!(?:the|an?|its|their|all|every|this|those|ought)\b)(?=[a-z])",
            text,
        )
        if told and _acting(told[1]) and (not forms.MEANS.match(told[1]) or text.startswith("be ", told.end())):
            who, _, verb = told[1].rpartition(" ")
            begins = f"{verb} to " if who and verb in forms.BEFORE_INFINITIVE else ""
            text = f"{who if begins else told[1]} should {begins}{told[2] or ''}{text[told.end() :]}"
    text = re.sub(r"^(?:that,?|for|to)\s+", "", text)
    if not _FINITE.search(text):
        text = _OF_CUE.sub("", text)
    return text[:1].upper() + text[1:]


def _acting(who: str) -> bool:
    """Whether what stands before "to" can be whoever is to act."""
    return not (forms.NO_INFINITIVE.search(who) or forms.TO_THINGS.search(who) or forms.NO_ACTOR.match(who))


def with_should(text: str, *, mandative: bool) -> str | None:
    """A clause in the bare subjunctive ("the post be filled", "Ostria keep the law") with its "should"; else None.

    A bare "be" is one whatever stands before it; of other verbs only the cue tells, by being ``mandative``.
    """
    be = _BARE_BE.match(text)
    if be is not None and not _FINITE.search(be["who"]):
        who, rest = be["who"], text[be.start("be") :]
    elif mandative and (verb := _bare(text)) is not None:
        who, rest = verb["who"].rstrip(), text[verb.end() :]
    else:
        return None
    rest = re.sub(r"\b(and that (?:\w+ ){1,4}?)(?=be\b)", r"\1should ", rest)
    if how := _HOW.search(who):
        who, rest = who[: how.start()], f"{how['how']} {rest}"
    return f"{who} should {rest}"


def _bare(text: str) -> re.Match[str] | None:
    """Where a clause's verb stands in its bare form, by what it means or by its number; the match ends before it."""
    known = _BARE_VERB.match(text)
    verbs = [verb for verb in (known["verb"], known["too"]) if verb] if known is not None else []
    if any(words.IMPERATIVE.match(f"{verb} x") or verb in forms.ACTING for verb in verbs):
        return known
    of_one = _BARE_OF_ONE.match(text)
    relative = ("who ", "which ", "that ")
    if of_one is None or of_one["who"].endswith(relative) or of_one["verb"] in FUNCTION_WORDS:
        return None
    if of_one["verb"] in forms.PARTICLES or _GERUND.fullmatch(of_one["who"].split()[0]):
        return None  # "stepping up the repairs": what is asked for is the doing
    if re.search(r"(?<!focu)(?<!s)s$", of_one["verb"]):
        return None  # "the Ministry publishes the list": no bare form
    if _FINITE.search(of_one["who"]) or _GERUND.fullmatch(of_one["verb"]):
        return None
    return of_one


_SUBJECT_BESIDE = re.compile(
    rf"(?<=[.!?]\s)([A-Z][^,;:.!?“”\"]{{1,100}}),\s+{forms.SPEAKER}\s+(?:said|says|added|adds|wrote|writes),\s+[“\"‘'«]\s*$"
)
"""The subject of a sentence, with who says it beside: "The square, she said, “must be open”"."""

_NOR_BEFORE = re.compile(
    r"\bNor(?:,\s[^,.;]{2,40},)?\s+(would|could|should|did|does|do|had|has|have|is|are|was|were|can|may|must|will)\s+$"
)

_WHOM = re.compile(r"(?P<who>[^;.]{2,80}?)\s+should\s")


def of_the_same(text: str, source: str, before: str) -> str:
    """A further infinitive of one appeal ("calls on the Board to open, to hear and to pay") with whom it is made to.

    Args:
        text: how the demand reads.
        source: its words in the text.
        before: how the demand before it reads, in the same sentence and from the same cue.
    """
    whom = _WHOM.match(before)
    if whom is None or not re.match(r"to\s+[a-z]", source):
        return text
    return f"{whom['who']} should {text[:1].lower()}{text[1:]}"


def with_subject(source: str, start: int, text: str) -> str:
    """A demand cut off from its subject ("that the Board “must resign”") or from its "nor would", with these."""
    nor = _NOR_BEFORE.search(source[max(0, start - 90) : start])
    if nor is not None:
        return f"Nor {nor[1]} {source[start : start + 1]}{text[1:]}"  # as it stands there: it may be a name
    window = source[max(0, start - 160) : start]
    before = _SUBJECT_BEFORE.search(window[-90:]) or _SUBJECT_BESIDE.search(window)
    if before is None or not _MODAL.match(text):
        return text
    who = re.sub(r"\s+", " ", before[1])
    return f"{who[:1].upper()}{who[1:]} {text[:1].lower()}{text[1:]}"
