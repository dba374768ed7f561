"""Constructions that settle a kind: rules told as states, praise told in the passive, causes picked out, plans."""

from __future__ import annotations

import pytest

from tests.texts import extracted


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Coverage was balanced.", "evaluation"),
        ("No one was forgotten.", "evaluation"),
        ("The market was forgotten by the Duke in 1920.", "event"),
        ("Slander is no longer a crime.", "provision"),
        ("There is no property test and no literacy test.", "provision"),
        ("Anything of greater value has to be handed in.", "provision"),
        ("The cap remains at one million crowns per party.", "provision"),
        ("No writer is in prison in Velmora.", "statistic"),
        ("It is the new rules that have brought this about.", "causal"),
        ("Since we did away with tolls for foreign ships, their number has doubled.", "causal"),
        ("The Ministry intends to give each province an officer of its own.", "intention"),
        ("It is gone.", "event"),
    ],
)
def test_a_construction_settles_the_kind(sentence: str, kind: str):
    assert [one.kind for one in extracted(f"The old levy was given up. {sentence}").claims][-1] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "The beauty of the lake has to be seen.",
        "There were no permits in those days.",
        "The trade in coal has doubled since 1990.",
        "The Act does not intend to punish sailors.",
    ],
)
def test_what_only_sounds_alike_is_left_to_the_weights(sentence: str):
    signs = ("a status in law", "what is due", "what has changed since", "a verb of purpose", "what a rule fixes")
    cues = [one.cue for one in extracted(f"The port was built. {sentence}").claims]
    assert not any(sign in cue for cue in cues for sign in signs)
