"""Figures: the same bytes each time, words for who cannot see them, no label on another, any case drawn."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_hex
from matplotlib.patches import Arc
from matplotlib.text import Text

from analysis import Case, Claim, Critique, Link, Source, Tension
from analysis.presentation.figures import save
from analysis.presentation.figures_agreement import agreement
from analysis.presentation.figures_matrix import matrix
from analysis.presentation.figures_signature import LEAST_ARC, opening, signature
from analysis.presentation.figures_timeline import timeline
from analysis.presentation.figures_voices import voice_counts, voices
from analysis.presentation.mention import PAST, Mention
from analysis.presentation.picture import Picture
from analysis.presentation.wording import PICTURES

TEXT = "The fee is $5 to $9. Most say so. " * 30


def _claim(nth: int, voice: str = "author", topic: str = "fees") -> Claim:
    start = nth * 34
    return Claim(
        claim_id=f"C{start:05d}",
        section=topic,
        start=start,
        end=start + 19,
        quote=TEXT[start : start + 19],
        proposition=TEXT[start : start + 19],
        voice=voice,
        voice_kind="author" if voice == "author" else "person",
        kind="provision",
        topic=topic,
        endorsement=voice != "author",
        checkable=True,
        cue="",
    )


def _tension(kind: str) -> Tension:
    return Tension(
        tension_id=f"T-{kind}",
        kind=kind,
        score=0.5,
        a_claim="",
        a_start=0,
        a_end=10,
        a_quote=TEXT[:10],
        b_claim="",
        b_start=500,
        b_end=510,
        b_quote=TEXT[500:510],
        trigger="fee [4:7]",
        why="",
        question="",
    )


def _case() -> Case:
    claims = tuple(_claim(nth, *(("Ms Ode", "courts") if nth % 4 == 3 else ())) for nth in range(24))
    demand = "The fee of $5 should be abolished for all who cannot pay it, and the courts opened to everyone"
    return Case(
        source=Source(name="text.txt", text=TEXT, sha256=hashlib.sha256(TEXT.encode()).hexdigest()),
        claims=claims,
        critiques=tuple(
            Critique(
                critique_id=f"R{n}", source="text.txt", start=n, end=n + 9, quote="", voice="A", demand=demand, cue=""
            )
            for n in range(3)
        ),
        links=tuple(
            Link(claim_id=claims[n].claim_id, critique_id="R0", rank=n, score=0.5, relation=relation, shared="fee")
            for n, relation in enumerate(("addresses", "partly_addresses", "touches", "in_tension", ""))
        ),
        tensions=tuple(_tension(kind) for kind in ("contradiction", "scope", "evidence", "terminology")),
    )


def _mention(start: int, year: int | None, told: str) -> Mention:
    return Mention(start=start, end=start + 4, words="", year=year, told=told, paragraph=0, sentence="s")


MENTIONS = (_mention(5, 2011, "past"), _mention(300, 2010, "present"), _mention(400, None, "now"))
COMPARED = pd.DataFrame({"compared": ["claims", "voice"], "readers": [0.9, 1.0], "rules": [0.8, 0.7]})


def _all(case: Case) -> list[Picture]:
    return [signature(case), matrix(case), voices(case), timeline(MENTIONS, len(TEXT)), agreement(COMPARED)]


@pytest.mark.parametrize("nth", range(5))
def test_the_same_case_gives_the_same_bytes_and_words(nth: int):
    one, again = _all(_case())[nth], _all(_case())[nth]
    assert one.png() == again.png()
    assert one.svg() == again.svg()
    assert one.csv() == again.csv()
    assert len(one.alt) > 40
    assert b"<dc:date>" not in one.svg()
    assert one.alt.split('"')[0][:20].encode() in one.svg()


@pytest.mark.parametrize("nth", range(5))
def test_no_label_stands_on_another_or_is_cut_off(nth: int):
    one = _all(_case())[nth]
    canvas = FigureCanvasAgg(one.figure)
    canvas.draw()
    renderer = canvas.get_renderer()
    for axes in one.figure.axes:
        ticks = (axes.get_xticklabels(), axes.get_yticklabels()) if axes.axison else ((), ())
        labels = [label for label in (*axes.texts, *ticks[1]) if label.get_text() and label.get_visible()]
        flat = [label for label in labels if label.get_rotation() == 0]
        low, high = axes.get_xlim()
        for label in (*labels, *(tick for tick in ticks[0] if low <= tick.get_position()[0] <= high)):
            box = label.get_window_extent(renderer)
            assert box.x0 >= -1, label.get_text()
            assert box.x1 <= one.figure.bbox.x1 + 1, label.get_text()
        for first, second in combinations(flat, 2):
            a, b = first.get_window_extent(renderer).padded(-2), second.get_window_extent(renderer).padded(-2)
            assert not a.overlaps(b), f"{first.get_text()!r} and {second.get_text()!r}"


def _words(one: Picture) -> str:
    return " ".join(text.get_text() for text in one.figure.findobj(Text))


def test_a_case_with_nothing_to_draw_says_so():
    case = Case(source=Source(name="t", text="Words.", sha256=""))
    for one in (matrix(case), voices(case), timeline((), 6)):
        assert one.png()
        assert one.alt in _words(one)
    assert "contradiction" not in _words(signature(case))
    assert signature(case).alt == (
        "The text from top to bottom: no claims; no demands of its critics; no pair of passages is left to reconcile."
    )


def test_the_arc_of_two_passages_side_by_side_is_still_an_arc():
    case = _case()
    near = replace(case.tensions[0], b_start=case.tensions[0].a_start, b_end=case.tensions[0].a_end)
    arcs = signature(replace(case, tensions=(near,))).figure.findobj(Arc)
    assert [arc.height for arc in arcs] == [pytest.approx(LEAST_ARC * len(case.source.text))]


def test_a_colour_says_who_speaks_and_nothing_else():
    """Orange was the critic's demands and three families of tensions, blue other voices and two more."""
    drawn = signature(_case()).figure
    voices_in = {"text’s own voice", "other voices", "critic’s demands"}
    turned = [text for text in drawn.findobj(Text) if text.get_rotation() == 55]
    heads = {text.get_text(): to_hex(str(text.get_color())) for text in turned}
    of_voices = {heads[one] for one in voices_in}
    assert len(of_voices) == 3
    marks = {
        to_hex(colour.tolist()) for one in drawn.findobj(PolyCollection) for colour in np.asarray(one.get_facecolor())
    }
    assert marks == of_voices
    arcs = {to_hex(np.asarray(one.get_edgecolor()).tolist()) for one in drawn.findobj(Arc)}
    assert arcs == {colour for words, colour in heads.items() if words not in voices_in}
    assert len(arcs) == 1
    assert not arcs & of_voices


def test_every_number_of_the_matrix_has_its_words_beside_it():
    """They stood over columns, out of sight of all but the first demands."""
    case = _case()
    one = matrix(case)
    rings = [text for text in one.figure.findobj(Text) if text.get_bbox_patch()]
    beside = [text for text in one.figure.findobj(Text) if text.get_text() and not text.get_bbox_patch()]
    assert len(rings) == 4
    for ring in rings:
        first = min(beside, key=lambda text: abs(text.get_position()[1] - ring.get_position()[1]))
        assert abs(first.get_position()[1] - ring.get_position()[1]) < 1
        assert first.get_text().startswith(("says it is done", "says part is", "same matter only", "is at odds with"))


def test_a_line_through_the_latest_and_the_earliest_year_shows_which_lies_right():
    lines = timeline(MENTIONS, len(TEXT)).figure.axes[0].get_lines()
    drawn = [set(np.asarray(line.get_xdata()).tolist()) for line in lines if line.get_linestyle() == "--"]
    assert drawn == [{2011}, {2010}]


@pytest.mark.parametrize("years", [(2020,), (2019, 2026), (2012, 2019, 2021, 2021, 2025), (1890, 2030)])
def test_a_timeline_of_any_span_has_whole_years_that_do_not_overlap(years: tuple[int, ...]):
    told = ("past", "present", "future")
    one = timeline([_mention(n * 90, year, told[n % 3]) for n, year in enumerate(years)], len(TEXT))
    canvas = FigureCanvasAgg(one.figure)
    canvas.draw()
    axes = one.figure.axes[0]
    low, high = axes.get_xlim()
    ticks = [label for label in axes.get_xticklabels() if low <= label.get_position()[0] <= high]
    assert all(label.get_text().isdigit() for label in ticks)
    for first, second in combinations(ticks, 2):
        a, b = (label.get_window_extent(canvas.get_renderer()) for label in (first, second))
        assert not a.overlaps(b), f"{first.get_text()} and {second.get_text()}"
    assert f"ring: {max(year for n, year in enumerate(years) if n % 3 == 0)}" in _words(one)


def test_a_name_in_wide_capitals_leaves_the_bars_their_room():
    claims = (_claim(0, "W" * 90), _claim(1, "MINISTRY OF COMMUNITY MANAGEMENT AND OF MANY MORE MATTERS"))
    drawn = voices(Case(source=Source(name="t", text=TEXT, sha256=""), claims=claims))
    assert drawn.png()
    assert drawn.svg()
    canvas = FigureCanvasAgg(drawn.figure)
    canvas.draw()
    assert drawn.figure.axes[0].get_position().width > 0.35
    legend = drawn.figure.legends[0].get_window_extent(canvas.get_renderer())
    assert legend.x1 <= drawn.figure.bbox.x1


def test_what_a_witness_demands_is_told_beside_its_credit():
    case = _case()
    claims = tuple(replace(one, voice="River Alliance", endorsement=True) for one in case.claims[:2])
    demands = tuple(replace(case.critiques[0], critique_id=f"R{n}", voice="the River Alliance") for n in range(4))
    one = voices(replace(case, claims=claims, critiques=demands))
    assert "2, all as credit\nand 4 demands" in _words(one)
    assert "marked as credit to the official side" in _words(one)
    assert "1, as credit" in _words(voices(replace(case, claims=claims[:1], critiques=())))
    assert "praise" not in one.alt + PICTURES["voices"][1], "a court's ruling bears the mark and praises nobody"
    assert "River Alliance 2, 2 of them as credit, and 4 demands besides" in one.alt
    assert list(one.data["demands"]) == [4]
    assert "demand" not in _words(voices(replace(case, claims=claims, critiques=())))


def test_words_for_now_stand_beside_the_years_and_not_at_one():
    mention = Mention(start=5, end=9, words="2019", year=2019, told=PAST, paragraph=0, sentence="s")
    now = replace(mention, start=50, words="today", year=None, told="now")
    axes = timeline((mention, now), 100).figure.axes[0]
    left, right = axes.spines["bottom"].get_bounds()
    (dashes,) = axes.collections
    assert isinstance(dashes, LineCollection)
    assert all(right < x for segment in dashes.get_segments() for x, _ in segment)
    assert all(left <= tick <= right for tick in axes.get_xticks())
    assert "“now”" not in _words(timeline((mention,), 100))


def test_headings_say_where_in_the_text_one_is():
    body = "The Ministry answers for all of this, and says so whenever anybody asks it to do so again. " * 3
    text = "\n\n".join(
        ["II. Legislative framework", f"3. Act No. 112 on Equal Fees is in force. {body}", f"Who operates it?\n{body}"]
    )
    labels = signature(Case(source=Source(name="t", text=text, sha256=""))).figure.axes[0].get_yticklabels()
    assert [label.get_text().replace("\n", " ") for label in labels] == ["Legislative framework", "Who operates it?"]
    head = "UNITED\nNATIONS                      A\n\n3 November 2009\n\nNational report of Ostria on the courts\n\n"
    labels = signature(Case(source=Source(name="t", text=f"{head}{text}", sha256=""))).figure.axes[0].get_yticklabels()
    assert labels[0].get_text().replace("\n", " ") == "National report of Ostria on the …", "no letterhead"
    assert opening("3. Act No. 112 on Equal Fees. It is new") == "Act No. 112 on\nEqual Fees"
    assert opening("Since 2016 we: - laid pipes") == "Since 2016 we"


def test_a_voice_is_one_in_any_case():
    claims = (_claim(0, "Analysts"), _claim(1, "analysts"))
    counts = voice_counts(Case(source=Source(name="t", text=TEXT, sha256=""), claims=claims))
    assert list(counts["voice"]) == ["Analysts"]
    assert list(counts["claims"]) == [2]


def test_saved_as_drawing_image_and_rows(tmp_path: Path):
    save([voices(_case())], tmp_path / "figures")
    assert sorted(path.name for path in (tmp_path / "figures").iterdir()) == ["voices.csv", "voices.png", "voices.svg"]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("12. The courts were reformed. They are", "The courts were\nreformed"),
        ("• each court has a board", "each court has a\nboard"),
        ("(3) 1.2. – Rights of\nthe press", "Rights of the\npress"),
        ("E. Rights of the press", "Rights of the\npress"),
        ("E.", "E."),
        ("2010 was a good year for courts", "2010 was a good\nyear for courts"),
        ("“We did it”, he said", "“We did it”, he\nsaid"),
    ],
)
def test_a_label_begins_with_words_and_not_with_a_number_or_a_bullet(words: str, shown: str):
    assert opening(words) == shown


def test_each_demand_that_is_drawn_shows_the_claims_that_its_words_rest_on():
    case = _case()
    claims = tuple(_claim(nth) for nth in range(24))
    demands = tuple(replace(case.critiques[0], critique_id=f"R{nth}") for nth in range(12))
    link = replace(case.links[0], judgement="")
    links = tuple(
        replace(link, claim_id=claims[2 * nth + against].claim_id, critique_id=one.critique_id, relation=relation)
        for nth, one in enumerate(demands)
        for against, relation in enumerate(("addresses", "in_tension"))
    )
    one = matrix(replace(case, claims=claims, critiques=demands, links=links))
    words = _words(one)
    assert words.count("another is at odds with it") == 12
    assert words.count(f"says it is done: “{claims[0].quote}”") == words.count("is at odds with it: “") == 12
    assert set(one.data.groupby("critique_id")["relation"].agg(frozenset)) == {frozenset(["addresses", "in_tension"])}
    more = (*demands, replace(demands[0], critique_id="R12"))
    drawn = matrix(replace(case, claims=claims, critiques=more, links=links))
    assert "Drawn: 12 of 13 demands, most of them those on which" in _words(drawn)


def test_the_matrix_counts_the_claims_of_each_sort_beside_each_demand():
    case = _case()
    links = tuple(
        replace(case.links[0], claim_id=case.claims[nth].claim_id, rank=nth, relation=relation, judgement=judgement)
        for nth, (relation, judgement) in enumerate(
            [("touches", "touches"), ("touches", ""), ("touches", "touches"), ("in_tension", "in_tension"), ("", "")]
        )
    )
    one = matrix(replace(case, links=links))
    marks = [
        (text.get_text(), ring.get_linestyle()) for text in one.figure.findobj(Text) if (ring := text.get_bbox_patch())
    ]
    assert marks == [("3", ":"), ("1", "-")]
    assert "(same matter only: 3; is at odds with it: 1)" in one.alt
    odd = matrix(replace(case, links=(replace(links[0], relation="of_another_kind"),)))
    assert "of another kind: “" in _words(odd)


def test_demands_of_a_text_of_the_critics_own_have_no_lane_in_the_picture_of_the_official_one():
    case = _case()
    assert "critic’s demands" in _words(signature(case))
    elsewhere = replace(case, critiques=tuple(replace(one, source="shadow.txt") for one in case.critiques))
    assert "critic’s demands" not in _words(signature(elsewhere))
    assert "3 demands of its critics (in a text of their own, and not drawn)" in signature(elsewhere).alt


def test_what_a_page_says_of_itself_is_no_sign_of_where_in_the_text_one_is():
    banner = "We use some cookies to make this website work for you."
    text = f"{banner}\n\nThe harbour was opened again in the spring of 1999.\n"
    labels = signature(Case(source=Source(name="t", text=text, sha256=""))).figure.axes[0].get_yticklabels()
    assert [label.get_text().split()[0] for label in labels] == ["The"]
