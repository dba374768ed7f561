"""Summaries of a debate: who speaks stands at the head of each paragraph, and all of it is what they said.

"Jane Roe, Minister of Ports of Ruritania, said that the pier had been built. The dues were halved." An office behind
the name, paragraph after paragraph, shows that a text is such a summary; the rest is told in the past tense.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.carried_sentences import OWN, told_in_past
from analysis.extraction.attribution.openings import own_time
from analysis.extraction.attribution.told_tense import could, is_modal, is_past, is_perfect
from analysis.extraction.attribution.vouching import puts_forward
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import SUBJECTS
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.spans import shrink
from analysis.text.places import common

_FEWEST = 3
"""So many paragraphs begin with a speaker and an office in a summary of a debate."""


def summarised(parsed: Sequence[Parsed], found: Sequence[Attributed], source: str) -> tuple[Attributed, ...]:
    """The sentences of such paragraphs that nobody else is told to have said, in reading order; none in another text.

    Args:
        parsed: the text.
        found: who is made to say what, by which cue.
        source: the text as it stands.
    """
    told = [one for one in parsed if one.unit.kind == "paragraph" and one.unit.turn is None]
    spoken = [(one, speaker) for one in told if (speaker := _speaker(one, found, source)) is not None]
    if len(spoken) < _FEWEST or 2 * len(spoken) < len(told):
        return ()
    return tuple(said for one, speaker in spoken for said in _rest(one, speaker, found, source))


def _speaker(one: Parsed, found: Sequence[Attributed], source: str) -> Attributed | None:
    """Whoever a paragraph begins with, and then says something in the past, an office set behind the name."""
    whole = one.unit.span(0, len(one.unit.text))
    if whole is None:
        return None
    here = [each for each in found if whole[0] <= each.content[0] < whole[1]]
    past = told_in_past(one, here)
    for each in here:
        named = each.source is not None and each.cue is not None and each.source[0] - whole[0] <= _TITLE
        if not named or each.source is None or each.cue is None or each.voice_kind != "person" or each.cue not in past:
            continue
        between = source[each.source[0] : each.cue[0]]
        office = {word.strip(",.").casefold() for word in between.partition(",")[2].split()}
        if office & (sources.TITLES | sources.PEOPLE) and between.rstrip().endswith(","):
            return each
    return None


_TITLE = 12
"""Letters of a courtesy before a name ("His Excellency")."""


def _rest(one: Parsed, speaker: Attributed, found: Sequence[Attributed], source: str) -> Iterator[Attributed]:
    """The sentences behind the first that go on in the past tense."""
    for number, sentence in enumerate(one.doc.sents):
        place = one.unit.span(sentence.start_char, sentence.end_char)
        if place is None or any(common(each.content, place) > 0 and puts_forward(each) for each in found):
            continue
        if number and _goes_on(sentence):
            said = shrink(source, place)
            yield replace(speaker, content=said, source=None, cue=None, phrase=None, quoted=False, form="clause")


def _goes_on(sentence: Span) -> bool:
    """Whether a sentence may be told as the speaker's: in the past, not dated, about neither author nor speaker."""
    main = sentence.root
    if any(child.dep_ in SUBJECTS and child.lower_ in ("he", "she") for child in main.lefts):
        return False  # "She was elected in 1990" tells of whoever speaks
    told = is_past(main) or is_perfect(main) or is_modal(main) or could(main)
    return told and not own_time(sentence.text) and not any(token.lower_ in OWN for token in sentence)
