"""A reason quotes whole words that do what it says of them; where none does, it says nothing of the kind."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from analysis import read
from analysis.comparison import polarity, relation, restriction_words, steps
from analysis.comparison.relation import relate
from analysis.comparison.signs import Place, signs, weightiest
from analysis.comparison.wants import want
from analysis.extraction.parse.model import load
from analysis.text.source import read_source
from tests.test_links_relation import amid, statement

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "velmora.txt"
ANNOTATED = Path(__file__).resolve().parents[1] / "measure" / "texts"
ROADS = "The roads of the north should be mended"


def shown(text: str, name: str) -> str:
    """The words by which a claim shows a sign beside a demand for roads; "" where it does not."""
    found = signs(want(load()(ROADS)), Place(claims=[statement(text)], number=0, chances=[0.5]))
    return next((one.words for one in found if one.name == name), "")


@pytest.mark.parametrize(
    ("text", "firm", "particular"),
    [
        ("Since 2019 the bridge has been run by the Harbour Council", "", ""),
        ("The Supreme Court sets up 12 panels in business matters", "", ""),
        ("Every farmer is heard", "Every", ""),
        ("Farmers are heard only in summer", "", "only"),
    ],
)
def test_only_words_that_are_firm_or_take_back_are_shown_to_be_so(text: str, firm: str, particular: str) -> None:
    """Digits of a year, a council's name or a preposition tell the regression something, and a reader nothing."""
    assert weightiest(text) == (firm, particular)


def test_a_leaning_without_a_word_gives_no_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "Has words that firm statements often have", and none is quoted: that is no reason."""
    table = {"": (0.0, 0.0, 0.0, 0.0), "firm": (9.0, 0.0, 0.0, 0.0), "particular": (9.0, 0.0, 0.0, 0.0)}
    monkeypatch.setattr(relation, "weights", lambda: table)
    idle, firm = amid(statement("In 2019 the Council met")), amid(statement("Every road and any bridge is open to all"))
    assert "often have" not in relate(want(load()(ROADS)), idle)[1]
    assert "often have (“Every”)" in relate(want(load()(ROADS)), firm)[1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The road was mended on the day of the first complaint", ""),
        ("Most of the roads are mended", ""),
        ("The country was the first in the world to mend roads", "was the first"),
    ],
)
def test_an_order_is_no_praise(text: str, words: str) -> None:
    """Praise ranks."""
    assert shown(text, "praise") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mender was the only company invited", ""),
        ("The roads are mended once a year", ""),
        ("Menders are provided by the town", ""),
        ("Roads are mended only when the minister agrees", "only"),
        ("Roads are mended, provided the minister agrees", "provided"),
    ],
)
def test_one_company_or_once_a_year_is_no_condition(text: str, words: str) -> None:
    """A condition is what the rest has to wait for."""
    assert shown(text, "open_to_change") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The roads were mended after the free vote of 1994", ""),
        ("In May the right road was mended", ""),
        ("Farmers are free to mend roads", "free"),
        ("Farmers may mend roads", "may"),
    ],
)
def test_a_free_vote_allows_nobody_anything(text: str, words: str) -> None:
    """The words that permit are read as such only where something is permitted."""
    assert shown(text, "allowed") == words


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Nine pumps in ten are in working order", "law", ""),
        ("The road was closed in order to mend it", "law", ""),
        ("The council has to act on each complaint", "law", ""),
        ("The act names those who mend roads", "law", "act"),
        ("Roads are mended by order of the court", "law", "order"),
        ("The law protects the most vulnerable travellers", "praise", ""),
        ("Roads are mended in most cases", "praise", ""),
        ("The country has the most modern roads", "praise", "most modern"),
        ("The progress report was printed", "praise", ""),
        ("Only 188 roads were mended", "open_to_change", ""),
        ("The prison rules name the road", "penal", ""),
        ("Whoever blocks a road goes to prison", "penal", "prison"),
        ("The road leads past every prison", "penal", ""),
        ("With that the matter is closed", "limited", ""),
        ("The road is closed", "limited", "closed"),
        ("The road was shown to those who had not seen it", "negated", ""),
        ("Those who had seen it were not shown the road", "negated", "not"),
        ("Jurors vote in secret", "limited", ""),
        ("The list of roads is secret", "limited", "secret"),
        ("The order may be renewed as many times as needed", "used", ""),
        ("The order was given many times", "used", "many times"),
        ("No road can be closed except by a court", "allowed", ""),
        ("The law punishes damage that may be done to roads", "allowed", ""),
        ("The road was mended no later than 24 hours before the race", "negated", ""),
        ("The road was not only mended but widened", "negated", ""),
        ("The road is not mended", "negated", "not"),
        ("The verdict is given by the presiding mender", "official", ""),
        ("The roads are kept by presidential decree", "official", "presidential"),
        ("Our final aim is to improve the roads", "step", ""),
        ("The ministry is planning to mend and to widen roads", "step", ""),
        ("The ministry widens the roads", "step", "widens"),
        ("The road opens once the mayor has given leave", "waits", "once the mayor has given leave"),
    ],
)
def test_a_word_shows_only_what_it_says_where_it_stands(text: str, name: str, words: str) -> None:
    """The same words say something else elsewhere: working order, a secret ballot, a prison's rules."""
    assert shown(text, name) == words


@pytest.mark.parametrize(
    ("text", "firm", "particular"),
    [
        ("Imprisonment for life was abolished by Act No. 2016-40", "", ""),
        ("The roads were mended in May", "", ""),
        ("They wait for an hour of each day", "", ""),
        ("Farmers may mend each road", "each", "may"),
    ],
)
def test_a_month_a_number_and_a_day_are_neither_firm_nor_particular(text: str, firm: str, particular: str) -> None:
    assert weightiest(text) == (firm, particular)


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("gives reporters the right to attend all sittings", False),
        ("roads are free of charge", False),
        ("the office is charged with the mending of roads", False),
        ("no household may be cut off", False),
        ("an officer of the ministry attends each sitting", True),
        ("a toll is charged on the road", True),
        ("no road may be mended without leave", True),
    ],
)
def test_a_limit_is_none_where_the_state_is_bound(text: str, limit: bool) -> None:
    """Rights and protections hold words that elsewhere limit."""
    assert bool(restriction_words.LIMIT.search(text)) == limit


def test_what_protects_is_a_safeguard() -> None:
    """ "No household may be cut off" binds those who would."""
    assert restriction_words.SAFEGUARD.search("no household may be cut off")
    assert not restriction_words.UNIVERSAL.search("there are no camps any more")
    assert not steps.CONDITIONAL.search("the only road")


def test_no_reason_means_an_answer_where_none_is_read() -> None:
    """What a suggestion would have meant is not said of one that was taken back."""
    texts = [ANNOTATED / f"{name}.txt" for name in ("h7", "h8")]
    links = [one for text in texts for one in read(read_source(text)).links]
    rows = [one for one in links if "no answer is read into it" in one.why]
    assert rows
    assert not any("taken at its word" in one.why for one in rows)


def test_each_quoted_word_stands_in_the_claim_as_a_whole() -> None:
    """No fragment of a number or of a word is quoted by a reason that speaks of the claim's words."""
    case = read(read_source(EXAMPLE))
    said = {one.claim_id: set(re.findall(r"\w+", one.proposition.lower())) for one in case.claims}
    quoted = [(one, words) for one in case.links for words in re.findall(r"(?<!speaks of )\(“(.+?)”\)", one.why)]
    assert quoted
    for one, words in quoted:
        assert set(re.findall(r"\w+", words.lower())) <= said[one.claim_id], one.why


def test_one_word_is_quoted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "Every" that shows two signs is one reason."""
    table = {"": (0.0, 0.0, 0.0, 0.0), "universal": (9.0, 0.0, 0.0, 0.0), "of_all": (9.0, 0.0, 0.0, 0.0)}
    monkeypatch.setattr(relation, "weights", lambda: table)
    assert relate(want(load()(ROADS)), amid(statement("Every road is open")))[1].lower().count("“every”") == 1


def test_what_a_claim_is_about_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no word shows a stance, a reason says so beside the words of the matter."""
    speaks = {"": (0.0, 0.0, 0.0, 3.0), "met_words": (0.0, 0.0, 0.0, 3.0)}
    monkeypatch.setattr(relation, "weights", lambda: speaks)
    monkeypatch.setattr(relation, "SURE", 0.0)
    why = relate(want(load()(ROADS)), amid(statement("The roads cross a valley")))[1]
    assert why.startswith(
        "Speaks of what the demand speaks of (“road”), but no word decides; by its form and place it is"
    )
    monkeypatch.setattr(relation, "weights", lambda: {**speaks, "limited": (0.0, 0.0, 0.0, 9.0)})
    assert "no word decides" not in relate(want(load()(ROADS)), amid(statement("The roads are closed")))[1]


def test_a_claim_that_names_nothing_is_not_said_to_be_on_the_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reason does not say in one breath that nothing is named and that the matter is the same."""
    monkeypatch.setattr(relation, "weights", lambda: {"": (3.0, 0.0, 0.0, 0.0)})
    monkeypatch.setattr(relation, "BOLD", ())  # else it is none of the bold answers in any case
    chances = [0.05, 0.05, 0.4, 0.05, 0.05]
    place = replace(amid(statement("The fee for ferries was lifted")), chances=chances, apart=True)
    said = relate(want(load()("Penalties for slander should be abolished")), place)
    assert said == ("touches", "Names nothing of what the demand is about, so no answer is read into it.")


def test_a_limit_kept_or_a_denial_is_no_reason_why_a_demand_is_met(monkeypatch: pytest.MonkeyPatch) -> None:
    """The regression may weigh "closed" for an answer beside all else; a reader would not."""
    table = {"": (0.0, 0.0, 0.0, 0.0), "limited": (9.0, 0.0, 0.0, 0.0), "negated": (9.0, 0.0, 0.0, 0.0)}
    monkeypatch.setattr(relation, "weights", lambda: table)
    kept, free = amid(statement("Roads are closed")), amid(statement("The roads do not carry a toll"))
    assert relate(want(load()(ROADS)), kept) == (
        "addresses",
        "No word decides; by its form and place it is what the critic wants, taken at its word.",
    )
    assert "not" not in relate(want(load()(ROADS)), free)[1].split(":")[0]
    assert "“not”" in relate(want(load()("The toll on roads should be abolished")), free)[1]


def test_a_reason_does_not_seem_to_deny_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "Says that it is so, or done with, and says that it is not so" tells a reader nothing."""
    table = {"": (0.0, 0.0, 0.0, 0.0), "settled": (9.0, 0.0, 0.0, 0.0), "negated": (8.0, 0.0, 0.0, 0.0)}
    monkeypatch.setattr(relation, "weights", lambda: table)
    both = amid(statement("The toll has been abolished and cannot be brought back"))
    why = relate(want(load()("The toll on roads should be abolished")), both)[1]
    assert "has been abolished" in why
    assert "not so" not in why


def test_what_is_still_being_done_does_not_stay_as_it_is() -> None:
    assert polarity.STAYS.search(" the tax on kites is still collected ")
    assert not polarity.STAYS.search(" the programme for the villages is still being implemented ")
