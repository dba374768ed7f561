"""Take the frame off an assertion by what is known of who says what: "The envoy voiced the view that X" claims X.

:mod:`analysis.extraction.sentences.frames` reads the frames that a sentence shows by itself; here those go that only
the rules of attribution find.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.reporting.what import QUOTES
from analysis.extraction.attribution.vouching import puts_forward
from analysis.extraction.parse.grammar import FINITE_TAGS
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.spans import offsets, within
from analysis.extraction.parse.vocabulary import SAYING
from analysis.extraction.sentences.punctuation import DASHES
from analysis.text.places import common, reaching

_WITH_VERB = ("predicate", "object")
"""Forms whose verb belongs to the claim: "ranks the port first", "calls it “a lifeline”"."""

_WORDS = "word"
"""Who is quoted "in the words of" somebody; the fragment that follows is nothing without them."""

_LONG = 11
"""A verdict of so many words stands by itself, as one does that has a verb ("“a law that works”")."""

VERB_TAGS = FINITE_TAGS | {"VB", "VBN", "VBG"}

_TAKEN = frozenset(("dobj", "ccomp", "xcomp", "attr", "acomp", "oprd"))
"""What a verb that tells something by itself has behind it."""

_NEXT = 5
"""No more characters (a mark, a space, a quotation mark, "or") stand between a frame and what it frames."""

_LEAST = 3
"""A content of fewer words is left in its frame, without which it says nothing."""


_CONDITIONS = frozenset(("subject", "unless", "except", "provided", "if", "only", "pending"))
"""What begins, right behind what is said, under which condition it is so."""


class Told:
    """What is attributed in a text, by place.

    Args:
        attributions: who says what; those that put nothing forward as true frame nothing.
    """

    def __init__(self, attributions: Sequence[Attributed] = ()) -> None:
        """Index them by place."""
        frames = [one for one in attributions if one.cue is not None and _frames(one)]
        self._frames = sorted(frames, key=lambda one: one.content)
        self._starts = [one.content[0] for one in self._frames]
        self._longest = max((one.content[1] - one.content[0] for one in self._frames), default=0)

    def framing(self, one: Parsed, start: int, end: int, head: int) -> bool:
        """Whether an assertion, with its verb, only says who says what leads up to it, or follows its colon."""
        place, verb = offsets(one, (start, end)), offsets(one, (head, head + 1))
        if place is None:
            return False
        near = self._frames[reaching(self._starts, self._longest + _NEXT, (place[0], place[1] + _NEXT))]
        if any(common(each.content, place) > 0 for each in near):
            return False
        colon = end < len(one.doc) and one.doc[end].text == ":"
        behind = start > 0 and one.doc[start - 1].lower_ in (",", "or")  # ", or so the firm says"
        bare = not any(child.dep_ in _TAKEN for child in one.doc[head].rights)
        if end < len(one.doc) and one.doc[end].text == "," and bare:
            # "Figures of the Office showed, as of May, the port was first": the parser hung the frame on what follows
            for each in near:
                leads = each.form == "clause" and each.source is not None and place[1] <= each.content[0]
                beside = common(each.content, place) >= -_NEXT and within(verb, each.cue or (0, 0))
                if leads and beside and within(each.source, place):
                    return True
        return any(
            each.source is not None
            and (within(verb, each.cue or (0, 0)) or (each.lemma in turns.WORDINGS and within(each.cue, place)))
            and within(each.source, place)
            and common(each.content, place) >= -_NEXT
            and each.lemma in words.SPEECH | turns.WORDING | turns.WORDINGS | turns.WITH_VERB.keys() | {"be"}
            and (colon if place[1] <= each.content[0] else behind)
            for each in near
        )

    def content(self, one: Parsed, start: int, end: int) -> tuple[int, int]:
        """The part of an assertion, tokens ``start`` to ``end`` of a unit, that somebody else says; or all of it."""
        place = offsets(one, (start, end))
        if place is None:
            return start, end
        near = self._frames[reaching(self._starts, self._longest, place)]
        for each in sorted(near, key=lambda each: -common(each.content, place)):
            if not within(each.cue, place) or within(each.cue, each.content):
                continue
            cut = _cut(one, start, end, each)
            if cut is not None:
                return cut
        return start, end


def _frames(one: Attributed) -> bool:
    """Whether an attribution is a frame around what it reports; a verdict in few words is nothing without its verb."""
    if one.voice in ("nobody", "none", "anybody", "anyone", "somebody", "someone"):
        return False
    if one.asserted and one.form == "clause" and one.voice_kind == "document" and one.lemma in SAYING:
        return True  # what a law says, though it is no voice
    quoting = one.lemma == _WORDS and one.cue is not None and one.source is not None and one.cue[1] <= one.source[0]
    if not puts_forward(one) or one.lemma in turns.COMPLAINING or quoting or one.patient is not None:
        return False
    return one.form in ("clause", "quotation", *_WITH_VERB)


def _cut(one: Parsed, start: int, end: int, told: Attributed) -> tuple[int, int] | None:
    """The tokens of a content, where all that stands before and behind it in the assertion is its frame."""
    doc = one.doc
    content = told.content
    said = [token for token in doc[start:end] if within(offsets(one, (token.i, token.i + 1)), content)]
    named = told.lemma in words.NAMING and any(token.text in QUOTES for token in said)
    bare = told.form != "quotation" and not any(token.tag_ in FINITE_TAGS for token in said)
    if named or bare or told.form in _WITH_VERB:
        rated = told.lemma in words.RATING | words.RANKING and not any(token.text in QUOTES for token in said)
        if not rated and sum(token.is_alpha for token in said) < _LONG and not _speaks(said):
            return None
        if told.cue is None or told.source is None or not told.source[0] < told.cue[0] < content[0]:
            return None
        content = (told.cue[0], max(told.cue[1], content[1]))
    inside = [token.i for token in doc[start:end] if within(offsets(one, (token.i, token.i + 1)), content)]
    if len(inside) < _LEAST:
        return None
    left, right = inside[0], inside[-1] + 1
    if told.lemma in words.SURVEY_NOUNS and doc[left].like_num and left - start < _LONG:
        return None  # "in a poll by the Chamber, 61 per cent said": a share belongs to those who were asked
    if right < end and doc[right].lower_ in _CONDITIONS and not doc[right].is_punct:
        right = end  # "accepts that it sails subject to conditions": theirs too
    closed = next((i for i in reversed(inside) if doc[i].text in QUOTES), right - 1) + 1
    if closed < right and doc[closed].text in DASHES:
        right = closed  # "calls it “a wonder” — her word": what is set behind a dash is the writer's
    outside = [token for token in (*doc[start:left], *doc[right:end]) if token.tag_ in FINITE_TAGS]
    return (left, right) if all(_of_frame(one, token, told) for token in outside) else None


def _speaks(said: Sequence[Token]) -> bool:
    """Whether the words in quotation marks have a verb of some kind."""
    marks = [place for place, token in enumerate(said) if token.text in QUOTES]
    quoted = said[marks[0] : marks[-1]] if len(marks) > 1 else ()
    if any(token.dep_ == "mark" for token in quoted):
        return True  # "“proof that …”", whatever the tagger makes of the rest
    return any(token.tag_ in VERB_TAGS and token.dep_ not in ("amod", "compound") for token in quoted)


def _of_frame(one: Parsed, token: Token, told: Attributed) -> bool:
    """Whether a finite verb outside the content is the cue, stands in the words for who speaks, or leads on to the cue.

    "The Chamber, which met in May, is quoted as saying that", "in a survey which the firm carried out".
    """
    doc = one.doc
    place = offsets(one, (token.i, token.i + 1))
    if any(part is not None and within(place, part) for part in (told.cue, told.source, told.phrase)):
        return True
    if token.lemma_ == "be" and token.i and doc[token.i - 1].lower_ == "it" and place is not None:
        return told.source is not None and place[1] <= told.source[0]  # "it was Roe who announced"
    if token.dep_ == "relcl" and within(offsets(one, (token.head.i, token.head.i + 1)), told.cue or (0, 0)):
        return True
    if token.dep_ == "relcl" and within(offsets(one, (token.head.head.i, token.head.head.i + 1)), told.cue or (0, 0)):
        return place is not None and place[1] <= told.content[0]  # "told all who asked that"
    if place is None or told.source is None or told.cue is None or not told.source[1] <= place[0] < told.cue[0]:
        return False
    between = (t for t in doc[token.i : token.sent.end] if (offsets(one, (t.i, t.i + 1)) or (0, 0))[1] <= told.cue[0])
    return not any(t.dep_ == "cc" or t.text == "," for t in between)
