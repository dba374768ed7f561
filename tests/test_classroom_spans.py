"""Agreement on passages that coders marked freely."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.__main__ import main
from analysis.classroom.coefficients import alpha, percent
from analysis.classroom.notebook import agreement_table, alone, confusion_picture, most_disputed, passages_table
from analysis.classroom.spans import (
    Marked,
    codes_on,
    marked_again,
    read_marked,
    read_tensions,
    same_passages,
    shared_pairs,
)
from analysis.classroom.spans import span_agreement as agree
from analysis.errors import InputError

READINGS = Path(__file__).resolve().parents[1] / "readings"


def mark(coder: str, start: int, end: int, **answers: str) -> Marked:
    return Marked(coder=coder, start=start, end=end, quote=f"{start}-{end}", answers=answers)


def test_the_measure_by_hand():
    """Two of three and two of four marks the same, one of them letter for letter: F = 2·2/7, 2·1/7."""
    one = [mark("a", 0, 10), mark("a", 20, 30), mark("a", 50, 60)]
    other = [mark("b", 0, 10), mark("b", 22, 30), mark("b", 57, 70), mark("b", 90, 95)]
    (found,) = agree([*one, *other])
    assert (found.ones, found.others, found.same) == (3, 4, 2)
    assert found.f1 == pytest.approx(4 / 7)
    assert found.exact == pytest.approx(2 / 7)


def test_f_approaches_kappa_as_unmarked_places_grow():
    """The theorem of Hripcsak and Rothschild, on counts: both 40, one 10, the other 5, neither ever more."""
    from sklearn.metrics import cohen_kappa_score

    codes = [(1, 1)] * 40 + [(1, 0)] * 10 + [(0, 1)] * 5 + [(0, 0)] * 100_000
    kappa = cohen_kappa_score(*zip(*codes, strict=True))
    one = [mark("a", nth * 10, nth * 10 + 5) for nth in range(50)]
    other = [mark("b", nth * 10, nth * 10 + 5) for nth in (*range(40), *range(100, 105))]
    (found,) = agree([*one, *other])
    assert found.f1 == pytest.approx(kappa, abs=0.001)


@settings(deadline=None)  # the machine may be busy
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 60), st.integers(1, 20)), max_size=25))
def test_every_mark_is_in_one_passage_and_a_coder_has_one_mark_a_passage(places: list[tuple[str, int, int]]):
    marks = [mark(coder, start, start + length, kind="event") for coder, start, length in dict.fromkeys(places)]
    passages = [list(given.values()) for given in same_passages(marks).values()]
    # equal places of one coder share an id; they are the same words, so one of them stands for both
    assert {(one.coder, one.place) for given in passages for one in given} <= {(one.coder, one.place) for one in marks}
    for one in agree(marks):
        assert 0 <= one.exact <= one.f1 <= 1


def test_figures_on_the_passages_both_marked():
    marks = [mark("a", 0, 10, kind="event"), mark("a", 20, 30, kind="event"), mark("a", 40, 50, kind="event")]
    marks += [mark("b", 0, 11, kind="event"), mark("b", 20, 31, kind="causal")]
    codes = codes_on(same_passages(marks), "kind")
    assert percent(codes) == 0.5
    assert alpha(codes) == 0.0
    assert list(alone(marks)["marked by"]) == ["a"]
    assert list(most_disputed(marks)["what they say"]) == ["kind: a event, b causal"]
    picture = confusion_picture(marks)
    assert "event against causal 1" in picture.alt
    assert len(picture.png()) > 1000


def test_coders_who_name_a_voice_by_office_or_in_full_say_the_same_of_it():
    marks = [mark("a", 0, 10, voice="OSCE Representative Roe"), mark("a", 20, 30, voice="Anna Roe")]
    marks += [mark("b", 0, 10, voice="Anna Roe"), mark("b", 20, 30, voice="Ben Roe")]
    assert percent(codes_on(same_passages(marks), "voice")) == 0.5
    assert list(most_disputed(marks)["what they say"]) == ["voice: a Anna Roe, b Ben Roe"]


def test_tensions_count_in_either_order():
    one, other = ((0, 10), (50, 60)), ((48, 60), (0, 8))
    found = shared_pairs({"a": [one, ((100, 110), (120, 130))], "b": [other]})
    assert [(each.one, each.marked, each.found) for each in found] == [("a", 2, 1), ("b", 1, 1)]


def test_the_shipped_readings_give_the_figures_that_are_printed():
    marks = [one for name in "ab" for one in read_marked(READINGS / f"seed.{name}.claims.jsonl", name.upper())]
    (one,) = agree(marks)
    assert (one.ones, one.others, one.same) == (203, 202, 192)
    assert one.f1 == pytest.approx(0.948, abs=0.0005)
    assert len(passages_table(marks)) == 1
    kind = agreement_table(marks).set_index("question").loc["kind"]
    assert kind["percent"] == pytest.approx(172 / 192)
    tensions = {name: read_tensions(READINGS / f"seed.{name}.tensions.jsonl") for name in "ab"}
    assert [(each.marked, each.found) for each in shared_pairs(tensions)] == [(99, 70), (107, 71)]


def test_readings_are_read_from_csv_too_or_refused_by_name(tmp_path: Path):
    table = tmp_path / "anna.csv"
    table.write_text("layer,label,a_start,a_end,a_quote,voice\nclaim,event,0,3,The,author\npassage,,1,2,h,\n", "utf-8")
    (one,) = read_marked(table)
    assert (one.coder, one.place, one.answers) == ("anna", (0, 3), {"voice": "author", "kind": "event"})
    for content in ("no json", json.dumps({"quote": "no place"}), ""):
        broken = tmp_path / "broken.claims.jsonl"
        broken.write_text(content, encoding="utf-8")
        with pytest.raises(InputError, match=r"broken\.claims\.jsonl"):
            read_marked(broken)
    with pytest.raises(InputError, match=r"none\.jsonl"):
        read_marked(tmp_path / "none.jsonl")


def test_two_kinds_that_one_coder_gave_a_passage_are_both_compared_and_it_counts_once():
    twice = [mark("a", 0, 10, kind="event"), mark("a", 0, 10, kind="statistic"), mark("a", 20, 30, kind="event")]
    for other, alike in (([mark("b", 0, 10, kind="event")], 0.0), ([*twice[:2]], 1.0)):
        theirs = [*(dataclasses.replace(one, coder="b") for one in other), mark("b", 20, 30, kind="event")]
        (found,) = agree([*twice, *theirs])
        assert (found.ones, found.others, found.same, found.f1) == (2, 2, 2, 1.0)
        codes = codes_on(same_passages([*twice, *theirs]), "kind")
        assert percent({"first": codes["00000-00010"]}) == alike
    assert marked_again([*twice, mark("b", 0, 10)]) == {"a": 1}


def test_the_command_says_who_marked_a_passage_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    head = "layer,mark_id,label,a_source,a_start,a_end,a_quote,b_source,b_start,b_end,b_quote,coder\n"
    rows = {"Anna": ("event", "statistic"), "Ben": ("event",)}
    files = [tmp_path / f"{coder}.csv" for coder in rows]
    for path, (coder, kinds) in zip(files, rows.items(), strict=True):
        lines = [f"claim,{nth},{kind},t.txt,0,9,Ten wells,,,,,{coder}\n" for nth, kind in enumerate(kinds)]
        path.write_text(head + "".join(lines), encoding="utf-8")
    assert main(["coding", "spans", *map(str, files)]) == 0
    told = capsys.readouterr().out
    assert "Anna marked 1 passage more than once" in told
    assert "Ben marked" not in told
    assert "kind: 1 passage, equal 0.00" in told
