"""Sentences that only say that somebody takes something well or ill are no claims; what is then said may be one."""

import pytest

import analysis


def claims(text):
    return [one.quote.rstrip(".") for one in analysis.read(text).claims]


@pytest.mark.parametrize(
    "reaction",
    [
        "Not everyone is satisfied.",
        "The Chamber of Commerce reacted cautiously.",
        "The organisation Green Valley has voiced doubts.",
        "Residents of the new settlement, too, were critical.",
        "The Teachers' Union was less enthusiastic.",
        "The Law Society does not share this optimism.",
        "The Confederation went further.",
        "The Minister rejected the criticism.",
    ],
)
def test_a_mere_reaction_is_no_claim(reaction):
    assert claims(f"The law was amended in May. {reaction}") == ["The law was amended in May"]


@pytest.mark.parametrize(
    "told",
    [
        "Residents are satisfied with the new clinic",
        "The market reacted with a rise of 4 per cent",
        "The court rejected the complaint of the owners",
        "The reform went further than any before it",
        "The shortage of water is critical",
        "The Supreme Court dismissed the complaint",
    ],
)
def test_what_tells_more_is_one(told):
    assert claims(f"The law was amended in May. {told}.")[1:] == [told]


def test_praise_that_somebody_is_ready_for_something_is_no_offer():
    text = 'The mayor of Lund called the reform "a model for countries that are ready to invest in people".'
    assert len(claims(f"The law was amended in May. {text}")) == 2


@pytest.mark.parametrize("verdict", ["unacceptable", '"arbitrary"', '"far too wide"'])
def test_a_verdict_that_blames_gives_no_credit(verdict):
    found = analysis.read(f"The law was amended in May. The Law Society considers the powers of search {verdict}.")
    assert not any(one.endorsement for one in found.claims)
