"""Reports beside each other that the parser gave to one another, told apart.

A content ends where its reporter speaks again in a participle ("said the vote was a first step, noting that …"), where
somebody else's report is set against it ("…, though aides concede …"), and where the writer remarks on it ("…, a claim
that rests on …").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.report import Range, Report, lemma_of
from analysis.extraction.attribution.reporting.what import QUOTES, trim
from analysis.extraction.attribution.reporting.who import can_speak, shifted
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import WH_TAGS

_DOUBLE_MARKS = ("“", "”", '"', "``", "''", "«", "»")


def separated(reports: Sequence[Report]) -> list[Report]:
    """Cut from each report's content what belongs to no content of it."""
    found = list(reports)
    apart = [
        at
        for at, one in enumerate(found)
        if one.cue.lower_ == "according" or _participle(one.cue) or _set_against(one.cue)
    ]
    saying = frozenset(one.cue.i for one in found if lemma_of(one.cue) in words.SPEECH)
    for at, one in enumerate(found):
        if one.content is None:
            continue
        doc = one.cue.doc
        end = one.content[1]
        for other_at in apart:
            other, cue = found[other_at], found[other_at].cue
            if other_at == at or not max(one.content[0], one.group[1]) < cue.i < end:
                continue
            edge = cue.left_edge.i
            if edge <= max(one.content[0], one.group[1]) or _of_one_poll(one, other):
                continue
            if cue.lower_ == "according":
                if other.content is not None and other.content[0] <= one.cue.i < other.content[1]:
                    end = min(end, cue.i)  # it reports this report
            elif not _participle(cue):
                end = min(end, edge)
            elif cue.head.i == one.cue.i or cue.head.i not in saying:
                # "said that Roe testified, adding that": what hangs on a report within the content stays within it
                end = min(end, edge)
                found[other_at] = replace(other, source=one.source, speaker=one.speaker)
        end = _before_remark(one, (one.content[0], _before_aside(one, (one.content[0], end))))
        if end < one.content[1]:
            found[at] = replace(one, content=trim(doc, one.content[0], end))
    return found


def _of_one_poll(one: Report, other: Report) -> bool:
    """Whether a poll tells what two shares of those asked say ("found that half back it, while a third oppose it")."""
    if one.speaker is None or other.speaker is None or lemma_of(one.speaker) not in sources.STUDIES:
        return False
    return other.speaker.like_num or lemma_of(other.speaker) in sources.SHARES


def _participle(cue: Token) -> bool:
    """Whether a cue is a participle after a comma, by which a reporter may go on."""
    if cue.tag_ != "VBG" or cue.dep_ not in ("advcl", "conj", "acl", "xcomp", "dep", "prep"):
        return False
    if lemma_of(cue) not in words.SPEECH | words.JUDGING | words.BLAMING | words.COMMISSIVE:
        return False
    before = cue.left_edge.i - 1
    if before > 0 and cue.doc[before].text in QUOTES:
        before -= 1  # American commas stand within the marks
    return before >= 0 and cue.doc[before].text in (",", "—", "–")


def _set_against(cue: Token) -> bool:
    """Whether somebody else's report is joined after a comma ("…, while the unions say …")."""
    if cue.dep_ not in ("advcl", "conj", "ccomp", "parataxis") or cue.tag_ not in ("VBD", "VBZ", "VBP", "VBN"):
        return False
    doc, edge = cue.doc, cue.left_edge.i
    subject = next((c for c in cue.children if c.dep_ == "nsubj"), None)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or not can_speak(subject):
        return False
    joined = doc[edge].lower_ in words.CONTRAST or (doc[edge - 1].lower_ in words.CONTRAST)
    first = edge if doc[edge].lower_ in words.CONTRAST else edge - 1
    return joined and first > 0 and doc[first - 1].text in (",", ";", "—", "–")


def _before_remark(one: Report, content: Range) -> int:
    """The end of a content before the writer's own remark on it in apposition."""
    doc = one.cue.doc
    for token in doc[content[0] + 1 : content[1]]:
        if token.dep_ not in ("appos", "npadvmod", "dep", "attr", "dobj", "conj") or token.pos_ != "NOUN":
            continue
        edge = token.left_edge.i
        last = token.right_edge.i + 2 >= content[1]
        apart = doc[edge].dep_ == "det" and doc[edge - 1].text in (",", "—", "–")
        told = (
            token.dep_ == "appos"
            and doc[edge - 1].text == ","
            and any(child.dep_ in ("relcl", "acl") for child in token.rights)
        )
        if (told or lemma_of(token) in words.REMARKS) and apart and last and edge > content[0] + 1:
            return edge
    return content[1]


def _before_aside(one: Report, content: Range) -> int:
    """The end of a content before a relative clause after a comma, which is the writer's ("…, who was mayor then").

    In speech between quotation marks, and before its cue, it is the speaker's.
    """
    doc = one.cue.doc
    if content[0] < one.cue.i or one.form == "quotation":
        return content[1]
    for token in doc[content[0] + 1 : content[1]]:
        edge = token.left_edge.i
        if token.dep_ != "relcl" or token.right_edge.i + 2 < content[1] or edge <= content[0] + 1:
            continue
        tags = {doc[i].tag_ for i in range(edge, min(edge + 3, token.i + 1))}
        if doc[edge - 1].text != "," or not tags & WH_TAGS:
            continue
        if one.cue.tag_ == "VBD" and shifted(token):
            continue  # "recalled the trial, which had been given up": in the tense of reported speech
        marks = [i for i in range(content[0], content[1]) if doc[i].text in _DOUBLE_MARKS]
        if sum(i < edge for i in marks) % 2 == 0 and not any(i >= edge for i in marks):
            return edge
    return content[1]
