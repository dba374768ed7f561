"""What ties a claim to a demand, and how it stands to it."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from analysis import read
from analysis.comparison import links, relation, restriction_words
from analysis.comparison.asserted import of_all
from analysis.comparison.evidence import fuse
from analysis.comparison.links import MOST_LINKS, SHOWN, link
from analysis.comparison.matching import objects, points_back
from analysis.comparison.relation import relate
from analysis.comparison.rules import on_paper
from analysis.comparison.signs import Place, negated, signs, weightiest
from analysis.comparison.subjects import throughout
from analysis.comparison.third_look import Look
from analysis.comparison.wants import want
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import Statement
from analysis.extraction.parse.model import load
from analysis.extraction.sentences.propositions import Proposition
from analysis.lexicon.words import base
from analysis.text.layout import Unit

ACCOUNTS = "The accounts of the fund should be published"
JUDGES = "Judges should be chosen by Parliament and not by a Minister"
NURSES = "that the number of nurses be raised to at least 900"


def statement(text: str, kind: str = "provision", start: int = 0, section: str = "", paragraph: int = 0) -> Statement:
    doc = load()(text)
    unit = Unit(
        kind="paragraph",
        text=text,
        origin=tuple(range(start, start + len(text))),
        section=section,
        paragraph=paragraph,
    )
    proposition = Proposition(start=start, end=start + len(text), text=text, tokens=doc[:], unit=unit)
    return Statement(
        proposition=proposition,
        role="claim",
        voice="author",
        voice_kind="author",
        kind=kind,
        topic="",
        endorsement=False,
        checkable=True,
        cue="",
    )


def demand(text: str, start: int = 10_000) -> Demand:
    end = start + len(text)
    return Demand(start=start, end=end, demand=text, voice="The Monitor", cue="", passage=(start, end))


AROUND = ("The harvest was good", "Roads were built in the north", "The bridge was painted", "Trains run on time")


def amid(claim: Statement) -> Place:
    """A claim among others on other matters, as likely as not to be a link."""
    others = [statement(text, "event", start=80 * number) for number, text in enumerate(AROUND, 1)]
    return Place(claims=[*others[:2], claim, *others[2:]], number=2, chances=[0.05, 0.05, 0.5, 0.05, 0.05])


def test_objects_tell_one_registration_from_another():
    words = ["registration", "of", "parties", "and", "media", "registration"]
    doc = Doc(
        spacy.blank("en").vocab,
        words=words,
        heads=[0, 0, 1, 0, 5, 0],
        deps=["ROOT", "prep", "pobj", "cc", "compound", "conj"],
        pos=["NOUN", "ADP", "NOUN", "CCONJ", "NOUN", "NOUN"],
    )
    assert set(objects(doc)) == {("registration", "party"), ("registration", "media")}


def test_a_passage_without_a_subject_of_its_own_points_back():
    def doc(words: list[str], heads: list[int], deps: list[str]) -> Doc:
        return Doc(spacy.blank("en").vocab, words=words, heads=heads, deps=deps, pos=["X"] * len(words))

    assert points_back(doc(["It", "lapsed"], [1, 1], ["nsubj", "ROOT"]))
    assert points_back(doc(["refused", "nine"], [0, 0], ["ROOT", "dobj"]))
    assert not points_back(doc(["Courts", "refused", "it"], [1, 1, 1], ["nsubj", "ROOT", "dobj"]))


def test_fusion_gives_one_to_what_leads_every_ranking_and_nothing_for_nothing():
    a, b = np.array([[0.9, 0.2, 0.0]]), np.array([[5.0, 1.0, 0.0]])
    fused = fuse([a, b])
    assert fused[0, 0] == 1.0
    assert 0 < fused[0, 1] < 1
    assert fused[0, 2] == 0.0


def test_what_a_demand_wants():
    assert want(load()("The tax on kites should be abolished")).gone
    assert want(load()("No kite should be seized; owners should not be punished")).gone
    assert want(load()("Insult must be taken out of the criminal law")).gone
    assert want(load()("The clause should be struck from the code")).gone
    assert not want(load()("The accounts of the fund should be published")).gone
    assert not want(load()("Owners of boats should take out a policy")).gone
    assert "minister" in want(load()("Judges should be chosen by Parliament and not by a Minister")).unwanted
    assert want(load()("that the number of nurses be raised to at least 900")).least == 900
    assert want(load()("the rules of the fund remain unknown to its members")).unasked


@pytest.mark.parametrize(
    ("wanted", "said", "kind", "relation"),
    [
        (ACCOUNTS, "All accounts of the fund are open to anyone", "provision", "addresses"),
        (ACCOUNTS, "The accounts of the fund are kept secret", "provision", "in_tension"),
        (ACCOUNTS, "A bill on the accounts of the fund will be tabled", "intention", "partly_addresses"),
        ("The tax on kites should be abolished", "The tax on kites was abolished in May", "event", "addresses"),
        ("The tax on kites should be abolished", "The tax on kites is still collected", "provision", "in_tension"),
        (JUDGES, "Judges are chosen by the Minister of Justice", "provision", "in_tension"),
        (NURSES, "The clinics employ 610 nurses", "statistic", "in_tension"),
        (NURSES, "The clinics employ 940 nurses", "statistic", "addresses"),
        ("Visits should be free", "The ministry is studying the letter", "event", "touches"),
        (ACCOUNTS, "The accounts of the fund appear once the minister is satisfied with them", "event", "in_tension"),
        (ACCOUNTS, "The accounts of the fund are shown to the auditors alone", "provision", "in_tension"),
        (ACCOUNTS, "No citizen is refused the accounts of the fund", "provision", "addresses"),
        (ACCOUNTS, "A bill opening the accounts of the fund is in preparation", "provision", "partly_addresses"),
        ("The tax on kites should be abolished", "The kite tax came to an end in May", "evaluation", "addresses"),
        ("The tax on kites should be abolished", "The tax on kites has vanished", "provision", "addresses"),
        ("The tax on kites should be abolished", "Kites are a thing we no longer tax", "provision", "addresses"),
        ("The tax on kites should be abolished", "The law was applied to 37 owners", "statistic", "in_tension"),
        (ACCOUNTS, "The accounts of the fund can be looked up in the library", "provision", "partly_addresses"),
        (ACCOUNTS, "Each entry goes to the minister for his approval", "provision", "in_tension"),
        ("Owners should be heard", "When the gates are opened, the owner waits outside", "provision", "in_tension"),
        ("Owners should be heard", "No owner is turned away without a hearing", "provision", "addresses"),
        ("Owners should be heard", "A desk for owners is planned", "intention", "partly_addresses"),
        ("Judges should be chosen by their peers", "The minister names all judges", "provision", "in_tension"),
        ("Owners should be compensated", "The owners were compensated in May", "event", "addresses"),
    ],
)  # fmt: skip
def test_relation(wanted: str, said: str, kind: str, relation: str):
    found, why = relate(want(load()(wanted)), amid(statement(said, kind, start=200)))
    assert found == relation, why
    assert why.endswith(".")
    there = {base(word) for word in re.findall(r"\w+", f"{said} {wanted}".lower())}
    assert all(base(word) in there for words in re.findall("“(.+?)”", why) for word in re.findall(r"\w+", words))


def test_a_reason_names_what_spoke_most_and_no_empty_words():
    _, why = relate(want(load()(ACCOUNTS)), amid(statement("The accounts of the fund are kept secret", start=200)))
    assert "secret" in why
    assert weightiest("It is of the")[1] == ""


def test_what_was_done_answers_only_a_demand_for_that_deed():
    def relation(wanted: str, said: str) -> str:
        return relate(want(load()(wanted)), amid(statement(said, "event", start=200)))[0]

    assert relation("Owners should be compensated", "The owners were compensated in May") == "addresses"
    assert relation("Owners should be compensated", "The owners were not compensated") != "addresses"
    assert relation("Owners of wells were compensated late", "The owners were compensated in May") != "addresses"


def test_the_matching_object_leads_and_the_tie_is_shown():
    claims = [
        statement("The registration of parties takes a month", start=0, paragraph=1),
        statement("The harvest was good", "evaluation", start=100, paragraph=2),
        statement("The law keeps slander in the criminal code", start=200, paragraph=3),
        statement("Media registration stays with the Ministry", start=300, paragraph=4),
    ]
    rows = link(claims, [demand("Media should be registered by a court"), demand("Libel should be no crime", 11_000)])
    best = {row.demand: row for row in reversed(rows)}
    assert best[0].claim == 3
    assert best[1].claim == 2
    assert "libel ~ slander" in best[1].shared


def test_rows_are_ranked_without_gaps_and_never_too_many():
    claims = [statement(f"The council of town {n} met in public", start=60 * n, paragraph=n) for n in range(2 * SHOWN)]
    rows = link(claims, [demand("The council should meet in public")])
    assert [row.rank for row in rows] == list(range(1, len(rows) + 1))
    assert len(rows) <= SHOWN
    assert sum(bool(row.relation) for row in rows) <= MOST_LINKS
    assert [row.score for row in rows] == sorted((row.score for row in rows), reverse=True)


def test_a_demand_that_nothing_answers_keeps_its_closest_passages():
    claims = [statement("The harvest was good", start=0), statement("Roads were built", start=50, paragraph=2)]
    rows = link(claims, [demand("Prisoners should be allowed to write letters")])
    assert rows
    assert all(row.relation == "" for row in rows)


def test_nothing_to_link():
    assert link([], [demand("Roads should be built")]) == ()
    assert link([statement("Roads were built")], []) == ()


def test_where_a_claim_stands_means_nothing_to_a_critic_in_another_text():
    claims = [statement("Wells were dug", start=0, paragraph=1), statement("Wells were dug", start=9_900, paragraph=9)]
    far = link(claims, [demand("Wells should be dug")], inside=0)
    assert far[0].score == pytest.approx(far[1].score)
    near = link(claims, [demand("Wells should be dug")])
    assert near[0].claim == 1


def test_a_claim_is_proposed_beside_the_demand_that_it_fits_best(monkeypatch):
    monkeypatch.setattr(links, "look", lambda *_: Look(scores=np.array([[0.9, 0.5], [0.5, 0.8]]), told={}))
    claims = [statement("Wells were dug", start=0), statement("Roads were built", start=90, paragraph=2)]
    rows = link(claims, [demand("Wells should be dug"), demand("Roads should be built", 11_000)])
    assert {(row.demand, row.claim) for row in rows if row.relation} == {(0, 0), (0, 1), (1, 1)}


def test_a_critics_own_text_asks_for_more_before_a_pair_is_proposed(monkeypatch):
    monkeypatch.setattr(links, "look", lambda *_: Look(scores=np.array([[0.35]]), told={}))
    claims, wanted = [statement("Wells were dug")], [demand("Wells should be dug")]
    assert link(claims, wanted)[0].relation
    assert not link(claims, wanted, inside=0)[0].relation


def test_beside_a_critics_own_text_only_words_show_a_tension(monkeypatch):
    table = {"": (0.0, 0.0, 0.0, 1.0), "negated": (0.0, 0.0, 0.0, 1.0)}
    monkeypatch.setattr(relation, "weights", lambda: table)
    wanted = want(load()(ACCOUNTS))
    idle, denied = amid(statement("The fund keeps accounts")), amid(statement("The fund does not show its accounts"))
    assert relate(wanted, idle)[0] == "in_tension"
    assert relate(wanted, replace(idle, apart=True))[0] == "partly_addresses"
    assert relate(wanted, replace(denied, apart=True))[0] == "in_tension"


def test_a_paragraph_of_a_critics_own_text_says_what_its_demands_are_about():
    source = "The mosque stands. The mosque is small. Let the mosque grow.\n\nIt must be seen to.\n\nLet wells be dug."
    wanted = [
        replace(demand(text, source.index(text)), passage=(source.index(text),) * 2)
        for text in ("Let the mosque grow", "Let wells be dug")
    ]
    assert throughout(wanted, source, whole=True) == [("mosque",), ()]
    assert throughout(wanted, source) == [("mosque",), ("mosque",)]


def test_links_of_a_text_lead_to_rows_that_exist():
    case = read("The Water Act opens all wells to anyone.\n\nThe harvest was good.\n")
    assert {one.claim_id for one in case.links} <= {claim.claim_id for claim in case.claims}


def test_what_is_not_so_if_something_else_holds_is_no_denial():
    nlp = load()
    assert not negated(nlp("A citizen may demand a correction if the paper cannot prove what it printed."))
    assert negated(nlp("The paper cannot be closed if it corrects what it printed."))


@pytest.mark.parametrize(
    ("demand", "claim", "relation"),
    [
        ("The pension of widows should be restored", "The pension of widows was abolished in 2016", "in_tension"),
        ("The press should be returned to its owner", "The bailiffs removed the press in 2009", "in_tension"),
        ("The list of books should be abolished", "The list of books was abolished in 2016", "addresses"),
    ],
)
def test_what_was_done_away_with_answers_no_demand_to_have_it(demand: str, claim: str, relation: str):
    assert relate(want(load()(demand)), amid(statement(claim, "event")))[0] == relation


def test_what_no_one_should_suffer_may_be_done_away_with():
    denied = "No book of the list should be kept from a reader"
    reason = relate(want(load()(denied)), amid(statement("The list of unwanted books was cancelled", "event")))[1]
    assert "done away with" not in reason


def test_what_somebody_can_do_if_something_else_holds_is_not_allowed_by_it():
    assert not shown_allowed("A citizen gets a correction if the paper cannot prove what it printed")
    assert shown_allowed("A citizen may ask for a correction if the paper is wrong") == "may"


def shown_allowed(text: str) -> str:
    found = signs(want(load()(ACCOUNTS)), amid(statement(text)))
    return next((one.words for one in found if one.name == "allowed"), "")


def _related(asked: str, claim: str, *, apart: bool = False) -> tuple[str, str]:
    return relate(want(load()(asked)), replace(amid(statement(claim)), apart=apart))


def test_whether_or_not_denies_nothing():
    told = "The clerk keeps a record regarding whether or not the pilot has signed the log"
    assert not negated(load()(told))
    assert negated(load()("The clerk has not noted whether the pilot has signed the log"))
    assert negated(load()("The clerk has closed the log or not opened it"))
    asked = "The clerk should record whether the pilot has signed the log"
    assert _related(asked, told) == _related(asked, told.replace(" or not", ""))


def test_what_was_done_before_the_time_the_critic_speaks_of():
    asked = "No ferry has been fined since 2021"
    relation, why = _related(asked, "In 2021 the harbour master fined three ferries")
    assert relation == "touches"
    assert "since 2021" in why
    assert _related(asked, "In 2023 the harbour master fined three ferries")[0] != "touches"
    assert "since 2021" in _related(asked, "In 2020 three ferries were fined by the harbour master")[1]
    assert "since 2021" not in _related(asked, "In 2020 the harbour master has fined three ferries")[1]


def test_what_the_critic_finds_no_evidence_for():
    asked = "There is no evidence that the toll reduces traffic on the pier"
    relation, why = _related(asked, "The toll has reduced traffic in the old harbour")
    assert relation == "in_tension"
    assert "no evidence" in why
    assert "no evidence" not in _related(asked, "The toll has not reduced traffic in the old harbour")[1]
    assert "no evidence" not in _related(asked, "The toll is paid at the pier")[1]
    assert "no evidence" not in _related(asked, "The toll reduced the debt of the harbour")[1]
    assert "no evidence" not in _related("There is no evidence that the toll is fair", "The toll is ten crowns")[1]


def test_what_a_law_envisages_is_no_plan():
    asked = "Pilots should be heard by a judge"
    assert "still to come" not in _related(asked, "The Harbour Act envisages that pilots are heard by a clerk")[1]
    assert "still to come" in _related(asked, "The Ministry envisages that pilots are heard by a judge")[1]


def test_another_law_is_no_answer():
    asked = "The Criminal Code should be amended"
    relation, why = _related(asked, "A revision of the Fisheries Code is under preparation")
    assert relation == "touches"
    assert "Fisheries Code" in why
    assert _related(asked, "A revision of the Criminal Code is under preparation")[0] == "partly_addresses"
    assert _related(asked, "A revision of the Code is under preparation")[0] == "partly_addresses"


def test_equality_that_is_only_aimed_at_answers_nothing():
    asked = "Deckhands should be given the same berths as officers"
    aimed = "To ensure equal berths for deckhands and officers, a working group was set up"
    assert _related(asked, aimed)[0] == "partly_addresses"
    assert "as equal" in _related(asked, "Deckhands and officers are given equal berths")[1]
    assert "as equal" not in _related(asked, "The Ministry pays for courses for officers on equality")[1]
    women = "Women and men should be treated equally"
    assert "as equal" in _related(women, "The Charter guarantees the principle of equality of women and men")[1]


def test_what_is_laid_down_is_not_what_is_done():
    asked = "Nets laid at night are hardly ever seized"
    law = statement("Any laying of nets at night is prohibited", "provision")
    relation, _ = relate(want(load()(asked)), amid(law))
    assert relation not in ("addresses", "partly_addresses")
    assert on_paper(want(load()(asked)), law)
    assert not on_paper(want(load()("Nets may be laid at night")), law)
    assert not on_paper(want(load()(asked)), statement("In May nets were seized in nine places", "event"))


def test_the_number_of_a_decision_denies_nothing():
    assert not of_all(load()("Decision No. 12 obliges the harbour master to publish the log")[:])
    assert of_all(load()("No harbour master may publish the log")[:])


def test_free_of_charge_is_no_charge():
    assert not restriction_words.LIMIT.search("the log is sent free-of-charge")
    assert restriction_words.LIMIT.search("pilots charge for the log")
