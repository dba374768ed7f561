"""Reports of one unit with the quotations laid over them: which report each quotation belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.names import is_office
from analysis.extraction.attribution.names_beside import called
from analysis.extraction.attribution.reporting.report import Report, lemma_of
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import FINITE_TAGS
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.spans import offsets, shrink, within
from analysis.text.words import COURTESY


@dataclass(slots=True)
class Draft:
    """A report in source offsets, on which quotations are laid.

    Attributes:
        report: the report, in tokens.
        cue: where its cue stands.
        begin: where the words that hang on the head of its cue begin, with that head.
        content: what is reported, as far as it is known yet.
        quoted: the content stands in quotation marks.
    """

    report: Report
    cue: tuple[int, int]
    begin: tuple[int, int] | None
    content: tuple[int, int] | None
    quoted: bool = False


_HOLDER = re.compile(rf"(?:{COURTESY}\s+)?(?P<name>[A-Z][\w’.-]+(?:\s+[A-Z][\w’-]+)+),\s+(?=\S)")
"""The name of whoever holds an office, set beside it."""


def finish(one: Parsed, draft: Draft, voices: Voices, source: str) -> Attributed | None:
    """The attribution a draft amounts to, its source led back to a voice; None where nothing is said."""
    report, content = draft.report, draft.content
    if content is None:
        return None
    if content[1] <= draft.cue[0] and not draft.quoted:
        # "…: 310 have come back, the agency says": what leads up to a colon is the writer's
        mark = max(source.rfind(": ", *content), source.rfind("; ", *content))
        content = (mark + 1, content[1]) if content[1] - mark > 12 and mark > 0 else content
    content = shrink(source, content)
    if content[1] - content[0] < 2:
        return None
    who = offsets(one, report.source) if report.source else None
    voice, kind = "", "unnamed"
    if report.source and report.speaker is not None and who:
        voice, kind = voices.name(one.doc, report.source, report.speaker, who[0])
        name = called(report.speaker)
        office = is_office(report.speaker) or lemma_of(report.speaker) in sources.PEOPLE
        beside = _HOLDER.match(source, *content) if office else None
        if beside and kind == "person" and beside["name"].rpartition(" ")[2] != voice.rpartition(" ")[2]:
            beside = None
        if beside and source[who[1] : content[0]].strip() == ",":
            # "according to the mayor, Jane Roe, …"
            voice, kind, content = beside["name"], "person", (beside.end(), content[1])
        elif kind != "person" and name and source.startswith(name + ", ", content[0]):
            voice, kind, content = name, "organisation", (content[0] + len(name) + 2, content[1])
    elif report.source is None and report.form == "clause" and lemma_of(report.cue) in words.GOING_ON:
        voice, kind = voices.last_heard(draft.cue[0])  # "it was added": by whoever spoke before
    return Attributed(
        content=content,
        source=who,
        cue=draft.cue,
        voice=voice or "unnamed",
        voice_kind=kind,
        quoted=draft.quoted,
        asserted=report.asserted,
        lemma=cue_word(report),
        form=report.form,
        phrase=offsets(one, report.phrase) if report.phrase else who,
        patient=offsets(one, report.patient) if report.patient else None,
    )


def cue_word(report: Report) -> str:
    """The cue word; a negated adjective of contentment is its opposite ("not satisfied")."""
    cue = report.cue
    word = cue.lower_ if cue.pos_ == "ADJ" or cue.lower_ in words.ADJECTIVES else lemma_of(cue)
    if word == "know" and cue.head.lemma_ == "let":
        return "state"  # "has let it be known that"
    negated = any(token.dep_ == "neg" for token in cue.doc[max(0, report.group[0] - 1) : report.group[1]])
    if word in words.NEGATED and negated:
        return "dissatisfied"
    if report.form == "object" and cue.lemma_.lower() in attitudes.TURN_VERBS:
        faults = any(lemma_of(token) in attitudes.FAULTING for token in cue.doc[cue.i + 1 : report.group[1]])
        return "criticize" if faults else word
    return word


def not_nested(drafts: list[Draft]) -> list[Draft]:
    """Leave out reports whose cue stands inside what another reports, unless that one is interrupted by it."""
    return [draft for draft in drafts if not any(_reported_in(draft, other) for other in drafts if other is not draft)]


def _reported_in(draft: Draft, other: Draft) -> bool:
    """Whether the cue of one report stands inside what another reports."""
    if other.content is None or not within(draft.cue, other.content):
        return False
    own = other.report.speaker is not None and other.report.speaker.lower_ in sources.FIRST_PERSON
    if own and within(other.cue, other.content):
        return False  # "The fishermen, we said, say they cannot hear it"
    if draft.content is not None and within(other.cue, draft.content):
        # two that lie in each other: the one with the wider content speaks
        mine, theirs = draft.content[1] - draft.content[0], other.content[1] - other.content[0]
        return mine < theirs or (mine == theirs and other.report.cue.i < draft.report.cue.i)
    aside = draft.report.cue.dep_ == "relcl" and draft.report.form == "clause"
    return not (aside and other.report.form in ("infinitive", "object"))


def set_before_quotations(source: str, drafts: list[Draft], quotes: Sequence[tuple[int, int]]) -> None:
    """Give a verb of speech the quotation right after it, whatever the tree says, and take it from those around.

    A wish or a plan does not reach over somebody's speech ("vowed to veto it in a briefing at which he said, …"); a
    report of speech does, that speech is then part of what it reports.
    """
    for draft in drafts:
        report, cue, begin = draft.report, draft.cue, draft.begin
        if report.cue.pos_ not in ("VERB", "AUX") or lemma_of(report.cue) not in words.SPEECH:
            continue
        quote = next((q for q in quotes if q[0] >= cue[1]), None)
        if quote is None or not re.fullmatch(r"[,:]?\s*", source[cue[1] : quote[0]]):
            continue
        outer = [o for o in drafts if o is not draft and o.content is not None and within(cue, o.content)]
        aside = (
            report.cue.tag_ == "VBG"
            and begin is not None
            and source[max(0, begin[0] - 3) : begin[0]].rstrip().endswith(",")
        )
        if (any(o.report.form == "clause" for o in outer) and not aside) or report.form == "infinitive":
            continue
        for other in outer:
            if other.content is not None and begin is not None and begin[0] > other.content[0] + 1:
                other.content = (other.content[0], begin[0])
        if draft.content is None or draft.content[0] >= quote[0]:
            draft.content = (quote[0], max(quote[1], draft.content[1] if draft.content else 0))
            draft.quoted = True


def speaker_beside(one: Parsed, source: str, quote: tuple[int, int], drafts: Sequence[Draft]) -> Draft | None:
    """The report beside a quotation that the tree did not tie to it: right after it, or before it in its sentence."""
    best: tuple[int, Draft] | None = None
    for draft in drafts:
        report = draft.report
        if report.form not in ("quotation", "clause") or report.cue.pos_ not in ("VERB", "AUX"):
            continue
        if lemma_of(report.cue) not in words.SPEECH and report.form != "quotation":
            continue
        if draft.cue[0] >= quote[1]:
            distance = _distance_after(source, quote, draft)
        elif _runs_into(source, quote, draft):
            return draft  # "told us she had tried it, “and never once without a fee”"
        elif draft.cue[1] <= quote[0]:
            distance = _distance_before(one, source, quote, draft)
        else:
            continue
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, draft)
    return best[1] if best else None


def _runs_into(source: str, quote: tuple[int, int], draft: Draft) -> bool:
    """Whether the words of a report run on into a quotation behind a comma."""
    content = draft.content
    if content is None or draft.cue[1] > content[0] or content[1] > quote[0]:
        return False
    return not source[content[1] : quote[0]].strip(" ,\n")


def _distance_after(source: str, quote: tuple[int, int], draft: Draft) -> int | None:
    """How far a cue stands behind a quotation; None where it is not that of the quotation."""
    gap = source[quote[1] : draft.cue[0]]
    if len(gap) > 120 or "\n\n" in gap or (any(mark in gap for mark in ".;!?") and len(gap) > 60):
        return None
    if draft.content is not None and not draft.quoted:
        return None
    leads_on = re.match(r"(:|,)\s*[\"“„«‘']", source[draft.cue[1] : draft.cue[1] + 4])
    if leads_on and (
        leads_on.group(1) == ":" or source[max(0, quote[1] - 8) : quote[1]].rstrip("\"”’'»").endswith(".")
    ):
        return None  # "“…, all yours.” He added: “…”": the next speech is its own
    ended = source[quote[0] : quote[1]].rstrip("\"”’'»“").endswith(".") and gap.lstrip()[:1].isupper()
    return len(gap) + (60 if ended else 0)  # "“…,” she told them, “is over.” I agree.": another sentence


def _distance_before(one: Parsed, source: str, quote: tuple[int, int], draft: Draft) -> int | None:
    """How far a cue stands before a quotation; None where it is not that of the quotation."""
    content, gap = draft.content, source[draft.cue[1] : quote[0]]
    if _finite_between(one.doc, draft.report, quote, one):
        return None
    if content is not None and source[quote[1] : content[0]].strip() in ("that", "if", "whether"):
        return None  # "told “Morning Show” that": a title
    if len(gap) > 200 or sentence_ends(gap):
        return None
    if source[quote[0] + 1 : quote[0] + 2].islower() and len(gap) > 30:
        return None  # "said Roe, decrying the “waste”": an odd word of somebody's, no speech
    if content is not None and not draft.quoted and content[1] < quote[0] - 40:
        return None
    if content is not None and content[1] <= draft.cue[0] and gap.rstrip()[-1:] not in tuple(",:;.!?—–"):
        return None  # "“…,” Roe told the “Morning Show”": a title
    return len(gap) + 20  # a cue behind the quotation is rather its own


def before_fragment(one: Parsed, source: str, draft: Draft, quote: tuple[int, int]) -> int:
    """Where a clause begins whose end alone is quoted ("said the flyer “scared people”"): with its subject."""
    content = draft.content or quote
    cue = draft.cue
    if content[0] != quote[0] or cue[1] > quote[0] or not source[quote[0] + 1 : quote[0] + 2].islower():
        return content[0]
    doc, after = one.doc, draft.report.group[1]
    if after >= len(doc) or lemma_of(draft.report.cue) in words.ADDRESSED:
        return content[0]
    first = doc[after]
    if first.lower_ == "that" and after + 1 < len(doc):
        first = doc[after + 1]
    if first.pos_ not in ("DET", "NOUN", "PROPN", "PRON", "NUM"):
        return content[0]
    place = one.unit.span(first.idx, first.idx + len(first))
    return place[0] if place and cue[1] <= place[0] < quote[0] else content[0]


def _finite_between(doc: Doc, report: Report, quote: tuple[int, int], one: Parsed) -> bool:
    """Whether another finite verb stands between a cue and the quotation after it."""
    for token in doc[report.group[1] :]:
        place = one.unit.span(token.idx, token.idx + len(token))
        if place is None:
            continue
        if place[0] >= quote[0]:
            return False
        if token.pos_ in ("VERB", "AUX") and token.tag_ in FINITE_TAGS and token.dep_ != "relcl":
            return True
    return False


def sentence_ends(gap: str) -> bool:
    """Whether a sentence ends in the gap between a cue and a quotation."""
    return bool(re.search(r"[a-z0-9\)”\"]{2}[.!?]\s", gap)) or "\n\n" in gap
