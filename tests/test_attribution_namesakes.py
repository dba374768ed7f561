"""Names that share a last name, that follow a body's, or that stand behind a month: whose each is."""

import pytest

import analysis


def voices(text):
    return [one.voice for one in analysis.read(text).claims]


def test_namesakes_are_different_persons():
    text = (
        "President Nadia Toll signed the law. The historian Peter Toll said that the law was weak."
        " Judge Ann Toll said that courts were free. President Toll said that the law was a success."
    )
    assert voices(text)[1:] == ["Peter Toll", "Ann Toll", "Nadia Toll"]


def test_a_bare_last_name_is_the_namesake_s_named_last():
    text = "Judge Ann Marlow came. Judge Peter Marlow left. Marlow said that courts were free."
    assert voices(text)[-1] == "Peter Marlow"


@pytest.mark.parametrize(("label", "voice"), [("BISHOP", "Tom Bishop"), ("JANE BISHOP", "Jane Bishop")])
def test_a_label_may_be_a_last_name_that_is_a_title_too(label, voice):
    text = "Jane Bishop opposed the plan on Monday. Tom Bishop said that the plan was good and fair."
    assert voices(f"{text}\n\n{label}: The roads are closed in winter.\n")[-1] == voice


@pytest.mark.parametrize(
    ("named", "voice"),
    [
        ("World Bank President Jane Roe", "Jane Roe"),
        ("UNESCO Director-General Jane Roe", "Jane Roe"),
        ("Council of Lakes Commissioner Jane van Roe", "Jane van Roe"),
        ("Police Chief Jane Roe", "Jane Roe"),
        ("Special Rapporteur Ben Roe", "Ben Roe"),
        ("The Office of President Jane Roe", "Office of President Jane Roe"),
        ("The President Roe Foundation", "President Roe Foundation"),
    ],
)
def test_a_person_behind_the_body_whose_officer_they_are(named, voice):
    assert voices(f"The ports were rebuilt. {named} said that the reform was a success.")[1:] == [voice]


@pytest.mark.parametrize("when", ["In May", "On Monday", "Last June", "On 3 March"])
def test_a_month_before_a_body_is_no_part_of_its_name(when):
    assert voices(f"{when} UNHCR said that the camps were a success.") == ["UNHCR"]
    assert voices(f"{when} Clear Water Union said that the wells were a success.") == ["Clear Water Union"]
