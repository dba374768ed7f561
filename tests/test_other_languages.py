"""A text that is not English throughout: what is left out, what never is, and that it is said."""

from pathlib import Path

import pytest

import analysis
from analysis.__main__ import main
from analysis.errors import InputError
from analysis.lexicon.foreign import is_english, language, share
from analysis.lexicon.language import require_english
from analysis.text.source import source_from_text

OWN_TEXT = Path(__file__).resolve().parents[1] / "source" / "kazakhstan-democracy.txt"
ENGLISH = (
    "The harbour law guarantees every skipper a berth. The council opened a second quay in 2019, and it has repaired"
    " the old pier. Every decision of the council is published within ten days. The court hears all complaints.\n\n"
)
FRENCH = "La loi garantit la liberté de la presse. Le gouvernement a ouvert douze écoles dans les provinces.\n\n"


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Le gouvernement a réformé la justice et il a ouvert douze écoles.", "fr"),
        ("Die Regierung hat die Gerichte reformiert und zwölf Schulen eröffnet.", "de"),
        ("El gobierno ha reformado los tribunales y abrió doce escuelas.", "es"),
        ("Hükümet mahkemeleri reforme etti ve illerde on iki okul açtı.", "tr"),
        ("De regering heeft de rechtbanken hervormd en scholen geopend.", "nl"),
        ("Правительство отменило цензуру.", "ru"),
    ],
)
def test_a_sentence_in_another_language_is_known(sentence: str, code: str):
    assert language(sentence) == code


@pytest.mark.parametrize(
    "sentence",
    [
        "Sets up public registers, opens twelve schools, abolishes censorship",
        "Abolishes licences, fees, quotas, tariffs, levies, duties, permits",
        "Anna Berg, Ilse Marrow, Pierre Dupont, Maria del Carmen, Jürgen Weiß",
        "The decree “Liberté de la presse et des médias dans la République” stands.",
        "It signed the Convención Americana sobre Derechos Humanos in San José de Costa Rica.",
        "Le Monde",
        "Liberté, égalité, fraternité",
    ],
)
def test_names_lists_and_quotations_are_none(sentence: str):
    assert language(sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Nous saluons la participation active des citoyens.",
        "Une administration responsable et transparente existe depuis 1995.",
        "Les journalistes indépendants restent en prison.",
        "El tribunal constitucional decide con independencia.",
        "La costituzione italiana tutela ogni persona.",
        "Uma nova lei sobre partidos entrou em vigor.",
        "Der Minister stellte einen Bericht vor.",
        "De minister opent een nieuwe school.",
        "Den nye lov giver borgerne ret til aktindsigt.",
        "Statsministern presenterar en ny lag om val.",
        "Minister przedstawił raport o stanie demokracji.",
        "Guvernul a deschis douăsprezece școli.",
    ],
)
def test_the_lexicon_knows_few_words_of_another_language(sentence: str):
    assert not is_english(sentence)


def test_an_english_text_is_known_for_one_without_the_model_of_languages(monkeypatch: pytest.MonkeyPatch):
    def asked(*_: object) -> None:
        raise AssertionError("the model of languages takes half a second to load")

    for name in ("rank", "classify"):
        monkeypatch.setattr(f"py3langid.{name}", asked)
    language.cache_clear()
    for text in (ENGLISH * 3, OWN_TEXT.read_text(encoding="utf-8")):
        require_english(source_from_text(text))
        assert share(text) == (0.0, "")


def test_claims_are_taken_from_the_english_part_alone():
    mixed = ENGLISH + FRENCH + ENGLISH.replace("harbour", "river") + FRENCH
    case = analysis.read(mixed)
    alone = analysis.read(ENGLISH + ENGLISH.replace("harbour", "river"))
    assert [one.quote for one in case.claims] == [one.quote for one in alone.claims]
    assert {one.reason for one in case.dropped if "loi" in one.quote} == {"foreign: not in English"}
    assert not [one for one in case.tensions if "loi" in one.a_quote + one.b_quote]


def test_a_demand_in_another_language_is_none():
    text = ENGLISH + "The Press Union said:\n\n“Le gouvernement doit libérer tous les journalistes sans délai.”\n"
    assert not [one for one in analysis.read(text).critiques if "journalistes" in one.quote]


def test_the_share_in_another_language_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    page = tmp_path / "page.txt"
    page.write_text(ENGLISH * 2 + FRENCH + ENGLISH, encoding="utf-8")
    assert main(["run", str(page), "--out", str(tmp_path / "case")]) == 0
    said = capsys.readouterr().err
    assert "page.txt: about 13% is not in English and was left out (first: “La loi garantit" in said
    page.write_text(ENGLISH * 3, encoding="utf-8")
    assert main(["run", str(page), "--out", str(tmp_path / "case")]) == 0
    assert "not in English" not in capsys.readouterr().err


def test_blank_lines_without_end_cost_little():
    assert share("\n" * 200_000 + " \n" * 100_000 + "a" * 200_000) == (0.0, "")


@pytest.mark.parametrize(
    "text", ["Le gouvernement respecte la liberté de la presse.\n", "La loi protège chaque citoyen.\n"]
)
def test_a_text_of_a_line_in_another_language_is_refused_as_a_longer_one_is(text: str):
    with pytest.raises(InputError, match="only English is supported"):
        require_english(source_from_text(text))
    require_english(source_from_text("The ministry respects the freedom of the press.\n"))
    require_english(source_from_text("Smith, Miller and Jones; Berlin, Paris.\n"))


@pytest.mark.parametrize("marks", ["“”", "«»", '""'])
def test_a_quotation_in_another_language_is_no_claim(marks: str):
    said = "Le Conseil d'État n'a pas tenu ses promesses"
    case = analysis.read(
        f"The paths are safe. {marks[0]}{said}{marks[1]}, said Marie Roux. It opened forty paths in 2019."
    )
    assert not [one for one in case.claims if said in one.quote]
    assert not [one for one in case.critiques if said in one.quote]
    assert [one.reason for one in case.dropped if said in one.quote] == ["foreign: not in English"]


def test_a_claim_about_a_title_in_another_language_stays():
    text = "In 2019 the council abolished the decree “Liberté de la presse et des médias dans les provinces du sud”."
    assert [one.quote for one in analysis.read(text).claims] == [text.rstrip(".")]
