"""How the reason for a suggested relation is worded: what each sign shows, and what each relation means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from analysis.records import CLAIM_KINDS
from analysis.text.words import word_set

SHOWS: Mapping[str, str] = {
    "settled": "says that it is so, or done with",
    "met": "says that the matter is in order",
    "studied": "says that the matter is looked at",
    "planned": "announces something still to come",
    "stays": "says that things stay as they are",
    "kept": "tells of something that goes on",
    "limited": "keeps a limit or a power",
    "penal": "speaks of punishment",
    "safeguarded": "names a safeguard",
    "universal": "speaks without exception",
    "denied": "denies that there is a case",
    "neutral": "tells of the matter",
    "begun": "says that it holds from some day on",
    "independent": "asserts independence",
    "used": "shows a power or measure in use",
    "shown": "lets something be seen",
    "programme": "tells of a programme, or of something milder",
    "step": "takes a step",
    "waits": "makes it wait for a condition",
    "open_to_change": "holds under a condition",
    "allowed": "says that one may",
    "of_all": "says it of all or none",
    "negated": "says that it is not so",
    "no_longer": "says that something is no longer so",
    "in_charge": "puts in charge whom the demand wants out of it",
    "official": "has those in office act",
    "law": "speaks of a law",
    "praise": "praises",
    "dated": "tells when",
    "met_share": "speaks of what the demand speaks of",
    "met_words": "speaks of what the demand speaks of",
    "met_nothing": "speaks of the matter in words of its own",
}
"""What a sign shows whose words can be quoted, as the rest of a sentence of which the claim is the subject."""

SPOKEN = (
    "met_share",
    "met_words",
    "met_nothing",
    "law",
    "praise",
    "dated",
    "official",
    "neutral",
    "universal",
    "allowed",
)
"""Those of them that tell what is spoken of, and how, but nothing sure of how it stands to a demand: "any" and "right"
stand in a long sentence in passing."""

IS: Mapping[str, str] = {
    "provision": "describes how things are done",
    "event": "tells of something that was done",
    "statistic": "gives a figure",
    "evaluation": "judges",
    "causal": "explains",
    "intention": "states an intention",
    "quoted": "reports what another says",
    "endorsed": "reports praise",
    "may": "says what may be",
    "will": "says what will be",
    "firm": "has words that firm statements often have",
    "firmer": "has words that firm statements often have",
    "particular": "has words that often narrow what is said",
    "more_particular": "has words that often narrow what is said",
}
"""The same of what a claim is as a whole; named where fewer words than two decide. Signs that are in neither (tense,
length, place) are weighed, but give no reason that a reader could check."""

KINDS = tuple(kind for kind in CLAIM_KINDS if kind != "intention")
"""Those of them that tell what kind of claim it is; an intention shows besides that nothing is done yet."""

CONTRARY: Mapping[str, frozenset[str]] = {
    "addresses": frozenset(
        SHOWS[name]
        for name in (
            "limited", "stays", "kept", "studied", "planned", "waits", "open_to_change", "in_charge", "used", "denied"
        )
    )
    | {IS["particular"]},
    "in_tension": frozenset(SHOWS[name] for name in ("step", "planned", "shown", "independent", "praise"))
    | {IS["quoted"], IS["endorsed"], IS["intention"]},
}  # fmt: skip
"""What shows the contrary of a relation and so is no reason for it, whatever the regression makes of it beside all
else: that a limit is kept does not show that a demand was met, nor a step or whose words they are that it was not."""

SO, NOT_SO = SHOWS["settled"], SHOWS["negated"]
"""That something is not so does not meet a demand that wants nothing gone. Of a claim that says both ("has been
abolished and cannot be brought back") a reason names one: side by side the two read as if they denied each other."""

LEANING = ("firm", "firmer", "particular", "more_particular")
"""Signs that are named only beside a word that shows them: the regression goes by any word and by digits, too."""

FIRM = word_set("""
    all every everyone everybody everywhere each any anyone anybody no none nobody nothing never always wherever
    whenever fully entirely wholly completely entire whole full freely equally unconditionally guarantee guarantees
    guaranteed ensure ensures ensured without must
    """)
PARTICULAR = word_set("""
    only except excepted unless however although though until pending may might some several partly certain few yet
    already still not mainly largely usually often sometimes
    """)
"""Words that show a reader how firm or how particular a passage is: they leave nothing open, or take something back."""

MEANS: Mapping[str, str] = {
    "addresses": "what the critic wants, taken at its word",
    "partly_addresses": "a step that does not go as far as the critic wants",
    "touches": "on the same matter, without answering the critic",
    "in_tension": "perhaps at odds with what the critic wants",
}

BY_FORM = "by its form and place it is"
BY_READING = "read together with the demand it is"
"""How a relation is told that no word of the claim shows; the second where the encoder read both."""

_WORD = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile(r"“[^“”]*”")
_OPENS = frozenset('"“.!?:;')
"""What stands before a word that has its capital for its place; no single mark, which may be an apostrophe."""


def as_written(words: str, *texts: str) -> str:
    """Base forms as a reader knows them: with capitals where the texts write the word in no other way.

    Args:
        words: the words.
        texts: the passages that they come from.

    Returns:
        The words; as they were where the texts have them nowhere, or only where any word has a capital.
    """
    return _spelt(words, _forms(texts))


def quoted_as_written(why: str, *texts: str) -> str:
    """A reason whose quoted words are as the texts write them."""
    forms = _forms(texts)
    return _QUOTED.sub(lambda match: _spelt(match.group(), forms), why)


def _spelt(words: str, forms: Mapping[str, str]) -> str:
    return _WORD.sub(lambda match: forms.get(match.group(), match.group()), words)


def _forms(texts: Iterable[str]) -> Mapping[str, str]:
    """How texts write each word where nothing but the word calls for a capital, by the word in small letters."""
    forms: dict[str, str] = {}
    for text in texts:
        end = 0
        for match in _WORD.finditer(text):
            form, between = match.group(), text[end : match.start()].rstrip()
            placed = between[-1] in _OPENS if between else end == 0
            end = match.end()
            if not (placed and form.istitle()):
                forms[form.lower()] = form if forms.get(form.lower(), form) == form else form.lower()
    return forms
