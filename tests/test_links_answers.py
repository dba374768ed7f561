"""What makes a claim an answer, a part of one, a denial, or no more than a closest passage."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.comparison import links, relation
from analysis.comparison.amounts import figure, part
from analysis.comparison.bearing import Bearing, bearing
from analysis.comparison.links import FAR, PLAIN, link, plain_from
from analysis.comparison.relation import CLOSEST, NEAR, relate
from analysis.comparison.third_look import Look, weights
from analysis.comparison.wants import want
from analysis.extraction.parse.model import load
from tests.test_links_relation import amid, demand, statement

NONE = dict.fromkeys(("", "limited"), (0.0,) * 4)
"""A table that speaks for nothing: rules decide alone."""


def says(table: str) -> dict[str, tuple[float, ...]]:
    """A table that speaks for one relation whatever the claim."""
    place = ("addresses", "partly_addresses", "touches", "in_tension").index(table)
    return {"": tuple(3.0 * (number == place) for number in range(4))}


def speaks(wanted: str, said: str) -> Bearing:
    """What of a demand a claim speaks of."""
    return bearing(want(load()(wanted)), [statement(said)], 0)


@pytest.mark.parametrize(
    ("wanted", "said", "beside"),
    [
        ("Penalties for slander should be abolished", "The fee for ferries was abolished", True),
        ("Penalties for slander should be abolished", "The punishment of slander was ended", False),
        ("The town should appoint a harbour commissioner", "The harbour is open to anyone", True),
        ("The town should appoint a harbour commissioner", "A commissioner looks after the boats", False),
        ("Sailors should be allowed to vote", "The law allows two terms", True),
        ("Sailors should be allowed to vote", "Sailors vote by letter", False),
        ("The lists of sailors should be published", "All lessons are held in the old tongue", True),
    ],
)
def test_a_promise_or_an_abolition_of_something_else_leaves_out_what_is_demanded(
    wanted: str, said: str, beside: bool
) -> None:
    """Neither the verb of a demand nor a word that qualifies its object makes a claim speak of the object."""
    assert speaks(wanted, said).beside == beside


def test_what_a_heading_or_the_sentence_before_names_is_not_absent() -> None:
    """ "They were abolished" under a heading speaks of what the heading names."""
    wanted = want(load()("Penalties for slander should be abolished"))
    before, after = statement("The old code knew penalties for slander"), statement("They were abolished", start=60)
    assert bearing(wanted, [before, after], 1).absent is False
    assert bearing(wanted, [statement("They were abolished", section="Penalties for slander")], 0).absent is False
    assert bearing(wanted, [statement("They were abolished")], 0).absent


@pytest.mark.parametrize(
    ("said", "chance", "apart", "expected"),
    [
        ("The fee for ferries was lifted", 0.15, True, ""),
        ("The fee for ferries was lifted", 0.15, False, ""),
        ("The fee for ferries was lifted", 0.4, True, "touches"),
        ("The fee for ferries was lifted", CLOSEST + 0.1, False, "addresses"),
        ("The fee for ferries was lifted", NEAR + 0.1, True, "addresses"),
        ("Slander is free of penalties", 0.15, False, "addresses"),
    ],
)
def test_no_answer_is_read_into_a_claim_that_leaves_out_the_object(
    monkeypatch: pytest.MonkeyPatch, said: str, chance: float, apart: bool, expected: str
) -> None:
    """Unless much else speaks for it: an answer may say "those old paragraphs"; more where critics write apart."""
    monkeypatch.setattr(relation, "weights", lambda: says("addresses"))
    monkeypatch.setattr(relation, "BOLD", ())
    place = replace(amid(statement(said)), chances=[0.05, 0.05, chance, 0.05, 0.05], apart=apart)
    assert relate(want(load()("Penalties for slander should be abolished")), place)[0] == expected


def test_an_announcement_of_something_else_is_no_step() -> None:
    """It announces, but not what is demanded."""
    place = replace(amid(statement("I will not stand in the coming race", "intention")), chances=[0.4] * 5)
    assert relate(want(load()("Sailors should be allowed to vote")), place)[0] not in ("addresses", "partly_addresses")
    place = replace(place, claims=amid(statement("A bill on sailors will be tabled", "intention")).claims)
    assert relate(want(load()("Sailors should be allowed to vote")), place)[0] == "partly_addresses"


@pytest.mark.parametrize(
    ("wanted", "said", "expected"),
    [
        ("Each sailor should be trained", "1,200 of 4,800 sailors were trained", "partly_addresses"),
        ("All sailors should be trained", "A third of the sailors were trained", "partly_addresses"),
        ("All sailors should be trained", "All sailors were trained", "addresses"),
        ("All sailors should be trained", "4,800 of 4,800 sailors were trained", "addresses"),
        ("Sailors should be trained", "1,200 of 4,800 sailors were trained", "addresses"),
    ],
)
def test_a_share_of_those_for_whom_all_is_demanded_is_a_part(wanted: str, said: str, expected: str) -> None:
    """Where each is to be trained, a quarter is a quarter."""
    found, why = relate(want(load()(wanted)), amid(statement(said, "event")))
    assert found == expected, why


def test_a_deed_done_to_another_thing_is_not_the_one_demanded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trained is not who is only named beside it."""
    monkeypatch.setattr(relation, "weights", lambda: says("touches"))
    wanted = want(load()("The town should train sailors"))
    assert relate(wanted, amid(statement("The town has trained its sailors", "event")))[0] == "addresses"
    assert relate(wanted, amid(statement("Dogs were trained by sailors", "event")))[0] == "touches"


@pytest.mark.parametrize(
    ("wanted", "said", "expected"),
    [
        ("The radio should give equal time to all parties", "The radio gave parties the same number of minutes", True),
        ("The radio should give equal time to all parties", "The radio did not give parties the same minutes", False),
        ("The radio should give equal time to all parties", "The ferry takes all at the same price", False),
        ("The Equal Time Act should cover the radio", "The Equal Time Act names the radio", False),
        ("The radio does not treat parties alike", "The radio treats parties alike", False),
    ],
)
def test_the_same_for_each_is_equal(monkeypatch: pytest.MonkeyPatch, wanted: str, said: str, expected: bool) -> None:
    """What is to be equal and is said to be the same is said to be done."""
    monkeypatch.setattr(relation, "weights", lambda: says("in_tension"))
    found, why = relate(want(load()(wanted)), amid(statement(said)))
    assert (found == "addresses") == expected, why
    assert why.startswith("Speaks of things as equal (“") == expected, "“equality” does not say that anything is so"


def test_a_tension_needs_a_word_that_denies_or_limits_unless_it_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all relations it is the commonest, and so what little speaks for the others would leave."""
    wanted = want(load()("Sailors should be trained"))
    idle, limited = amid(statement("Sailors like the sea")), amid(statement("Sailors are not taught anything"))
    monkeypatch.setattr(relation, "weights", lambda: {"": (0.0, 0.0, 0.0, 0.1)})
    assert relate(wanted, idle)[0] == "touches"
    assert relate(wanted, limited)[0] == "in_tension"
    monkeypatch.setattr(relation, "weights", lambda: says("in_tension"))
    assert relate(wanted, idle)[0] == "in_tension"


def test_what_the_critic_misses_and_the_claim_has_is_in_tension(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "There is no ferry" beside "a ferry exists in each village"."""
    monkeypatch.setattr(relation, "weights", lambda: says("touches"))
    wanted = want(load()("On the island there is no ferry at all"))
    assert relate(wanted, amid(statement("At least one ferry exists in each village")))[0] == "in_tension"
    assert relate(wanted, amid(statement("At least one road exists in each village")))[0] == "touches"
    assert relate(wanted, amid(statement("There is no ferry in any village")))[0] == "touches"


@pytest.mark.parametrize(
    ("wanted", "said", "proposed"),
    [
        ("Payment of the lost wages by spring", "The payment is being considered by a panel", True),
        ("Compensation by the end of spring", "Compensation is being considered by a panel", True),
        ("Compensation by the end of spring", "Compensation was the topic of a song", False),
        ("A council with a budget of at least 5 million crowns", "The council's budget was 1.8 million crowns", True),
        ("The islands hold no ferries for sailors", "Sailors reach the islands on ferries", True),
        ("On the island there is no ferry at all", "At least one ferry exists in each village", True),
        ("Sailors should be trained by nurses", "Nurses sing", False),
    ],
)
def test_beside_a_critics_own_text_a_plain_answer_is_proposed_though_it_scores_little(
    monkeypatch: pytest.MonkeyPatch, wanted: str, said: str, proposed: bool
) -> None:
    """It speaks of what the demand is about, and more of its words return or it says plainly how things stand."""
    monkeypatch.setattr(links, "look", lambda *_: Look(scores=np.array([[0.25]]), told={}))
    row = link([statement(said)], [demand(wanted)], inside=0)[0]
    assert bool(row.relation) == proposed
    monkeypatch.setattr(links, "look", lambda *_: Look(scores=np.array([[0.1]]), told={}))
    assert not link([statement(said)], [demand(wanted)], inside=0)[0].relation


def test_a_plain_denial_is_not_left_to_another_demand(monkeypatch: pytest.MonkeyPatch) -> None:
    """A claim that fits a second demand better still denies the first."""
    monkeypatch.setattr(links, "look", lambda *_: Look(scores=np.array([[0.3], [0.9]]), told={}))
    wanted = [demand("On the island there is no ferry at all"), demand("A ferry for every village", 11_000)]
    rows = link([statement("At least one ferry exists in each village")], wanted, inside=0)
    assert rows[0].relation == "in_tension"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a budget of 1.8 million crowns", 1.8e6),
        ("was raised from 1.2 million crowns in 2019 to 1.8 million crowns in 2022", 1.8e6),
        ("a budget of 4.1 million crowns", 4_100_000.0),  # and not 4099999.9999999995
        ("serves 1\u2009200 boats", 1200),
        ("employs 610 nurses", 610),
        ("fell by 30 per cent", None),
        ("within 30 days", None),
        ("in 2021 some 2,100 boats", 2100),
        ("on 4 March, 2021, 177 boats", 177),
        ("on March 4 and 5 some 177 boats", 177),
        ("on the 3rd of May", None),
        ("may 12 boats sail", 12),
    ],
)
def test_figures_are_read_whole(text: str, value: float | None) -> None:
    """A million is one, a share is no figure, and of a rise what it led to counts."""
    assert figure(text) == value


def test_a_part_is_less_than_the_whole() -> None:
    """ "Nine of nine" is all."""
    assert part("2,100 of 7,400 boats") == "2,100 of 7,400"
    assert part("half of the boats") == "half of the"
    assert not part("9 of 9 boats")
    assert not part("100 per cent of boats")
    assert not part("the head of 12 boats")


def test_a_low_score_is_no_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relation, "weights", lambda: says("touches"))
    bound = weights()["score"]["bound"]
    for score, proposed in ((bound - 0.01, ""), (bound, "touches")):
        monkeypatch.setattr(links, "look", lambda *_, score=score: Look(scores=np.array([[score]]), told={}))
        assert link([statement("Sailors sing")], [demand("Sailors should be trained")])[0].relation == proposed


def test_there_is_no_such_place_denies_what_is_told_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A critic who was turned away from a ferry is not answered by "there is no ferry"."""
    monkeypatch.setattr(relation, "weights", lambda: says("addresses"))
    wanted = want(load()("Nurses were turned away from the ferry in the north"))
    assert relate(wanted, amid(statement("There is no ferry in the north")))[0] == "in_tension"
    assert relate(wanted, amid(statement("There is no market for nurses")))[0] == "addresses"
    doing = want(load()("A censor still reads every broadcast"))
    monkeypatch.setattr(relation, "weights", lambda: says("touches"))
    assert relate(doing, amid(statement("There is no censorship in the north")))[0] == "addresses"
    monkeypatch.setattr(relation, "weights", lambda: says("addresses"))
    gone = want(load()("The toll on nurses should be abolished"))
    assert relate(gone, amid(statement("There is no toll on nurses")))[0] == "addresses"


def test_the_longer_a_text_the_nearer_a_claim_has_to_be_for_what_it_says():
    bounds = [plain_from(claims) for claims in (1, 200, 300, 433, 5_000)]
    assert bounds[0] == bounds[1] == PLAIN
    assert bounds == sorted(bounds)
    assert PLAIN < bounds[2] < bounds[3] < bounds[4] == FAR
