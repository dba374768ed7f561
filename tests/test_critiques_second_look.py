"""A second look at a critic's passage: whose the sentences are, which are looked at again, what is found in them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from analysis.extraction.attribution.gathering import gather
from analysis.extraction.critics.official import Sides
from analysis.extraction.fitted import second_look
from analysis.extraction.fitted.features import Evidence
from analysis.extraction.fitted.lines import Line
from analysis.extraction.fitted.second_look import CONSTANT, SecondLook, look_weights
from analysis.extraction.fitted.voice import Floors
from analysis.extraction.parse.model import parse
from analysis.extraction.passages.held_floor import HeldFloor
from analysis.extraction.passages.statement_words import PRESIDING
from analysis.text.layout import units
from tests.test_critiques_weighed_voice import turns

VISIT = "The Audit Chamber looked at nine depots last year."
FINDING = "No depot keeps a list of its keys."
WITNESS = "A porter told it that the doors stay open."
REPLY = "We have ordered new locks."
AFTER = "The depots are painted every spring."


def heard(*sentences: str) -> tuple[str, object]:
    """A paragraph of sentences; the first subject of the first is an outside body."""
    text = " ".join(sentences)
    return text, turns(text, [text], named=((0, len(sentences[0]), "Audit Chamber"),))


def floor(told: object, *, marked: bool = True) -> HeldFloor:
    sides = SimpleNamespace(marked=lambda _: marked, outside=lambda *_: True)
    return HeldFloor(told, sides, SimpleNamespace(body=lambda name: name))  # type: ignore[arg-type]


def held(told: object, text: str, **how: bool) -> list[str]:
    return [text[one.start : one.end] for one in floor(told, **how).lines]


def test_a_body_that_comes_in_has_the_word_until_the_author_answers() -> None:
    text, told = heard(VISIT, FINDING, WITNESS, REPLY, AFTER)
    assert held(told, text) == [VISIT, FINDING, WITNESS]


def test_a_body_that_nothing_marks_as_an_outside_one_brings_nothing() -> None:
    text, told = heard(VISIT, FINDING)
    assert held(told, text, marked=False) == []


def test_the_next_paragraph_is_held_only_if_it_goes_on_with_the_same_body() -> None:
    blocks = [VISIT, "It has counted the keys of all nine.", AFTER]
    text = "\n\n".join(blocks)
    told = turns(text, blocks, named=((0, len(VISIT), "Audit Chamber"),))
    assert held(told, text) == blocks[:2]


@pytest.mark.parametrize(("told_as", "points"), [("findings", [FINDING]), ("words", [])])
def test_what_is_named_afterwards_makes_points_only_if_it_is_told_as_such(told_as: str, points: list[str]) -> None:
    text = f"{FINDING} These are the {told_as} of the Audit Chamber."
    told = turns(text, [text])
    assert held(told, text) == [FINDING]
    assert [text[start:end] for _, run in floor(told).named_after() for start, end in run] == points


def looked(*sentences: str, odds: int = -2000, on_floor: bool = True) -> SecondLook:
    _, told = heard(*sentences)
    lines = [(one.start, one.end, one.voice) for one in floor(told).lines] if on_floor else []
    return SecondLook(told, Evidence(ruled=[]), Floors(held=lines), [], [odds] * len(sentences))  # type: ignore[arg-type]


def test_lines_on_a_floor_are_looked_at_and_such_as_lead_up_to_something_are_not() -> None:
    assert looked(VISIT, FINDING, "It says this of them:", odds=-9000).candidates() == [0, 1]
    assert looked(VISIT, FINDING, odds=-9000, on_floor=False).candidates() == []
    assert looked(VISIT, FINDING, odds=-1000, on_floor=False).candidates() == [0, 1]


def test_what_a_line_says_is_among_its_signs() -> None:
    look = looked(VISIT, FINDING, WITNESS)
    assert [look.signs(number, 0)["tells a lack"] for number in range(2)] == [False, True]
    assert [look.signs(number, 0)["witness"] for number in range(3)] == [False, False, True]
    assert [look.signs(number, 0)["held since"] for number in range(3)] == [0, 1, 2]


def test_the_likeliest_words_of_a_line_that_holds_a_critique_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    read = SimpleNamespace(
        line=Line(0, 9, "paragraph", True, 0, ""),
        spans=[(0, 4), (5, 9)],
        common=frozenset(("line",)),
        own=[frozenset(("first",)), frozenset(("second",))],
    )
    table = {"first": (0, -7000, -9000), "second": (0, -3000, -9000), "(first)": (0, 0, 0)}
    table |= {f"(after {name})": (0, 0, 0) for name in ("outside", "begins", "goes on")}
    monkeypatch.setattr(second_look, "weights", lambda: table)
    monkeypatch.setattr(SecondLook, "looked_at", lambda _: iter([(read, {"held": 1.0})]))
    look = looked(VISIT)
    monkeypatch.setattr(second_look, "look_weights", lambda: {CONSTANT: -500, "held": 900})
    assert look.found() == [((0, 9), (0, 9))]  # nobody says or asks anything in it: all of it is told
    monkeypatch.setattr(SecondLook, "_plain", lambda *_: [])
    assert look.found() == [((5, 9), (0, 9))]
    monkeypatch.setattr(second_look, "look_weights", lambda: {CONSTANT: -500, "held": -900})
    assert look.found() == []


def test_every_sign_has_a_weight() -> None:
    assert set(look_weights()) == {*looked(VISIT).signs(0, 0), CONSTANT}


def test_whoever_leads_a_sitting_is_no_guest() -> None:
    assert {"chair", "director"} <= PRESIDING


def sides() -> Sides:
    return Sides([], "", [], (), SimpleNamespace(mentions=(), abroad=frozenset()))  # type: ignore[arg-type]


def test_those_at_whom_measures_are_aimed_are_no_critics() -> None:
    assert not sides().outside("public and target groups", "group")
    assert sides().outside("patients groups", "group")
    assert sides().outside("Public Defender Watch", "organisation")
    assert sides().outside("public health researchers", "organisation")
    assert not sides().outside("the general public", "organisation")


def test_a_minister_who_speaks_at_a_forum_is_no_outsider() -> None:
    told = sides()
    told._phrases = {"Karin Vold": {"minister", "forum"}, "Jane Roe": {"minister", "opposition"}}
    assert not told.outside("Karin Vold", "person")
    assert told.outside("Jane Roe", "person")


def test_a_list_of_who_was_there_gives_nobody_another_name() -> None:
    text = (
        "Present: Deputy Minister Aldo Frances (chair); Ines Bartolo, Tenants' Federation; Pia Holm, Farmers' Union\n\n"
    )
    names = gather(parse(units(f"{text}Ms Bartolo said that nobody had read the meters.")))
    assert "Present Ines Bartolo" not in {" ".join(one.name) for one in names.mentions}
