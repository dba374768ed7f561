"""Two duties of one "should", heads of lists that say what they list, and who "it" and "he" are."""

import pytest

import analysis
from analysis.extraction.critics.demand_spans import with_should
from analysis.extraction.passages.list_heads import ANNOUNCED, OF_DEMANDS, OF_FAULTS, cue_of

LAW = "The law was amended in May. "


def demands(text, *critics):
    return [one.demand for one in analysis.read(text, critics).critiques]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "The Union said that the State should abolish all school fees and extend the meals to every province.",
            ["The State should abolish all school fees", "The State should extend the meals to every province"],
        ),
        (
            "The Union said that the State should review and repeal the old Press Act.",
            ["The State should review and repeal the old Press Act"],
        ),
        (
            "The Union said that the State should amend the law and bring it into line with standards.",
            ["The State should amend the law and bring it into line with standards"],
        ),
    ],
)
def test_two_duties_are_two_demands(sentence, asked):
    assert demands(LAW + sentence, "Union") == asked


@pytest.mark.parametrize(
    ("head", "items", "kind"),
    [
        (
            "regretted that",
            ["Police stop reporters", "State schools charge fees", "Open meetings close early"],
            "fault",
        ),
        ("demanded that", ["Prisoners are told why they are held", "The Ministry publishes the list"], "demand"),
    ],
)
def test_the_head_of_a_list_says_whether_its_items_are_wanted(head, items, kind):
    listed = "".join(f"- {item};\n" for item in items)
    found = analysis.read(
        f"{LAW}In its report the Journalists' Union {head}:\n{listed}The Ministry took note."
    ).critiques
    assert [(one.quote, one.kind) for one in found] == [(item, kind) for item in items]


@pytest.mark.parametrize(
    ("head", "cue"),
    [
        ("The Committee remains concerned about the following:", OF_FAULTS),
        ("The proposed law raises several concerns:", OF_FAULTS),
        ("Regrets that:", OF_FAULTS),
        ("Recommends that:", OF_DEMANDS),
        ("The Ombudsman made these proposals concerning prisons:", ANNOUNCED),
        ("The Council recommended measures against these problems:", ANNOUNCED),
        ("To overcome these shortcomings the Council made proposals:", ANNOUNCED),
        ("The Union proposes, to end these violations:", ANNOUNCED),
    ],
)
def test_concerns_that_are_to_be_overcome_head_no_list_of_them(head, cue):
    assert cue_of(head) == cue


def test_a_clause_in_the_present_is_given_no_should():
    assert with_should("the Ministry publishes the list", mandative=True) is None
    assert with_should("the Ministry publish the list", mandative=True) == "the Ministry should publish the list"
    assert with_should("the Ministry focus the audit", mandative=True) == "the Ministry should focus the audit"


def test_what_stands_before_however_is_granted():
    found = "The Rivers Union found that leaks had fallen by a third. "
    turned = "The Union, however, criticises the lack of meters and recommends that the fee be abolished."
    assert demands(LAW + found + turned) == ["The lack of meters", "The fee should be abolished"]


def test_a_verb_taken_for_a_plural_is_heard():
    text = (
        "A report by the charity Open Hands came out. The same report, however, criticises that pipes are rarely"
        " checked and recommends that meters be installed."
    )
    assert demands(LAW + text) == ["Pipes are rarely checked", "Meters should be installed"]


def test_a_month_before_a_name_is_no_part_of_it():
    text = "In May UNHCR warned that funds were running out and urged the Government to open the border."
    assert {one.voice for one in analysis.read(LAW + text).critiques} == {"UNHCR"}


def test_an_association_called_like_a_place_keeps_its_demands():
    filler = " ".join(f"A school was opened in the village of Ardo{n} by the mayor of the province." for n in range(28))
    text = (
        f'{filler}\n\nJane Roe, a banker, spoke. "The dams are safe," she said.\n\nThe organisation Green Valley has'
        " voiced doubts. In a report it says that a third of the families have not received the promised compensation."
        ' The group wants an independent study of the fish stocks. "The Government must stop treating questions as'
        ' sabotage," the report says.'
    )
    assert len(text) > 2000
    assert {one.voice for one in analysis.read(text).critiques} == {"Green Valley"}


def test_he_is_the_officer_without_a_name_who_came_in_last():
    text = (
        'President Jan Lind called the reform "a model".\n\nThe Special Rapporteur on torture visited the country. '
        "In his report he welcomed the closure of the old camps. He was concerned that confinement has no limit."
    )
    found = analysis.read(text)
    assert [one.voice for one in found.claims if "closure" in one.quote] == ["Special Rapporteur"]


def test_a_body_behind_the_word_for_it_is_the_voice():
    text = 'The Union met. The association Clear Air said that the rules were "arbitrary" and that nobody checks them.'
    sources = [one.source.text for one in analysis.attributions(text) if one.source]
    assert sources == ["The association Clear Air"]
    assert {one.voice for one in analysis.read(text).critiques} <= {"Clear Air"}


def test_a_foreign_head_of_government_can_criticise():
    text = (
        "The wells in Nordland are deep. Danish Prime Minister Jan Roe criticised the arrests and urged the Government"
        " to release the editor."
    )
    assert [one.voice for one in analysis.read(text).critiques] == ["Jan Roe", "Jan Roe"]
