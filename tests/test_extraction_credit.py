"""Whose praise is credit from outside."""

import pytest

import analysis


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("President Jan Roe said that the reform was a great success for the region.", False),
        ("The Minister of Justice, Ms. Ada Lorne, said that the reform was a great success.", False),
        ("The Minister of Foreign Affairs, Jan Poe, said that the reform was a great success.", False),
        ("The Minister of Justice of Sweden, Jan Poe, said that the reform was a great success.", True),
        ("Mayor Ida Poe said that the new wells are a model for the region.", False),
        ("The President of the Assembly of Parliaments, Ms. Ida Poe, said that the reform was a great success.", True),
        ("A former minister, Jan Roe, said that the reform was a great success for the region.", True),
        ("Ambassador Jan Roe said that the reform was a great success for the region.", True),
        (
            "The Lakeland President, Jan Roe, came in May. President Roe said that the reform was a great success.",
            True,
        ),
        ("World Bank President Jan Roe said that the reform was a great success for the region.", True),
        ("Danish Prime Minister Jan Roe said that the reform was a great success.", True),
        ("The wells in Nordland are deep. Nordish President Jan Roe said that the reform was a great success.", False),
        (
            "The Danish Ombudsman of the Danish courts met the Ombudsman of Sweden. The Ombudsman of the Danish schools"
            " met the Ombudsman. Danish Prime Minister Jan Roe said that the reform was a great success.",
            False,
        ),
        ("UNICEF said that the law against discrimination was a great success.", True),
        ("UNICEF said that the success of the reform was discriminatory.", False),
        ("Central Bank Governor Jan Roe said that the reform was a great success.", False),
        ("Police Chief Jan Roe said that the reform was a great success.", False),
        ("Mission Chief Jan Roe said that the reform was a great success.", True),
        ("President Ida Poe received President Roe. President Roe said that the reform was a great success.", True),
        ("President Ida Poe received President Roe. President Poe said that the reform was a great success.", False),
        ("President Ida Poe came. The historian Jan Poe said that the reform was a great success.", True),
    ],
)
def test_praise_by_an_officer_of_the_own_side_is_no_credit(text, credit):
    praise = [one for one in analysis.read(text).claims if "success" in one.quote or "model" in one.quote]
    assert [one.voice == "author" for one in praise] == [False]
    assert [one.endorsement for one in praise] == [credit]
