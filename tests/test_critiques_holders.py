"""An office whose holder the text names goes by that name."""

from __future__ import annotations

import pytest

from analysis.extraction.critics.holders import holders


@pytest.mark.parametrize(
    ("text", "voice", "name"),
    [
        ("In his report our Ombudsperson, Dr Jan Roe, while thanking us, urged reform.", "Ombudsperson", "Jan Roe"),
        (
            "The Special Rapporteur on Courts and Judges, Justice Ada de Roe, came in May.",
            "Special Rapporteur on Courts and Judges",
            "Ada de Roe",
        ),
        ("Ada Roe was for six years the League's Commissioner for Roads.", "Commissioner for Roads", "Ada Roe"),
        ("Ada Roe, the Auditor-General, came. Bo Lind, the Auditor-General, left.", "Auditor-General", ""),
        ("The Union of Bakers, Ada Roe said, is small.", "Union of Bakers", ""),
        ("The President, Lake Council and others agreed.", "President", ""),
    ],
)
def test_an_office_goes_by_the_name_of_its_holder(text: str, voice: str, name: str) -> None:
    assert holders(text, [voice]) == ({voice: name} if name else {})
