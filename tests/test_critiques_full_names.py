"""Names of critics in full, as the bracket with their initials shows where they end."""

from __future__ import annotations

import pytest

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.critics.full_names import full_names
from analysis.extraction.critiques import Hearing
from analysis.extraction.voicing import Voices
from tests.texts import extracted


@pytest.mark.parametrize(
    ("text", "voices", "expected"),
    [
        (
            "The Lake Committee for the Care of Reeds and Quiet or Slow Waters (EU-LCCRQSW) asked.",
            ["Lake Committee for the Care of Reeds and Quiet", "LCCRQSW"],
            {
                "Lake Committee for the Care of Reeds and Quiet": "EU-LCCRQSW, Lake Committee for the Care of Reeds"
                " and Quiet or Slow Waters",
                "LCCRQSW": "EU-LCCRQSW, Lake Committee for the Care of Reeds and Quiet or Slow Waters",
            },
        ),
        (
            "The Global Initiative to End All Hunger (XYZ) asked.",
            ["Global Initiative"],
            {"Global Initiative": "Global Initiative to End All Hunger"},
        ),
        (
            "The Union of Bakers (YHD) asked.",
            ["Union of Bakers (YHD", "YHD, Union of Bakers"],
            {"Union of Bakers (YHD": "YHD, Union of Bakers"},
        ),
        ("The Election Mission of the Coastal League (CL) asked.", ["Election Mission of the Coastal League"], {}),
        ("Ann Roe (ABC) asked.", ["Ann Roe"], {}),
        ("The Bar Union asked.", ["Bar Union"], {}),
    ],
)
def test_a_name_runs_on_to_its_initials(text: str, voices: list[str], expected: dict[str, str]) -> None:
    assert full_names(text, voices) == expected


def test_a_critic_renamed_stays_a_critic() -> None:
    proposition = extracted("Boats may carry no lamps at noon.").statements[0].proposition
    place = (proposition.start, proposition.end)
    said = Attributed(content=place, source=None, cue=None, voice="Ombudsman", voice_kind="organisation", quoted=False)
    assert not Voices([said], Hearing(demands=())).is_critique(proposition)
    assert Voices([said], Hearing(demands=(), aliases=frozenset({"Ombudsman"}))).is_critique(proposition)
