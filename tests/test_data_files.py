"""A table, JSON, XML or LaTeX named as plain text is refused; prose that begins like one is read."""

from __future__ import annotations

import pytest

from analysis.errors import InputError
from analysis.lexicon.language import require_english
from analysis.text.capitals import mostly
from analysis.text.source import source_from_text
from analysis.text.tabled import data_file

PLAIN = "The courts are independent. The press is free and no paper is closed."


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('id,text,year\n1,"The courts are free, all of them.",2019\n2,The press is free.,2020\n', "is a table"),
        ("\ufeffid;text\r\n1;The courts are free\r\n2;The press is free\r\n", "“;” between them"),
        ('{"text": "The courts are free."}\n', "is JSON"),
        ('[\n {"text": "The courts are free."}\n]\n', "is JSON"),
        ('{"text": "The courts are free."}\n{"text": "The press is free."}\n', "is JSON"),
        ('<?xml version="1.0"?>\n<doc>The courts are free.</doc>\n', "is XML"),
        ("<TEI xmlns='x'><text>The courts are free.</text></TEI>\n", "is XML"),
        ("% a report\n\\documentclass{article}\nThe courts are free.\n", "is LaTeX"),
    ],
)
def test_data_named_as_plain_text_is_refused(text: str, says: str):
    with pytest.raises(InputError, match=says):
        source_from_text(text, "page.txt")


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        "[1] The courts are free.\n[2] The press is free.\n",
        "{Draft} The courts are free.\n",
        "[12]\nThe courts are free.\n",
        "Dear Sir, dear Madam\nThe courts, we say, are free.\nThe press, too, is free.\n",
        "Astana, 3 May\nAlmaty, 4 May\nAktobe, 5 May\n",
        "Name,Seat\nNorth,Astana\n",
        "Region | 2019\nNorth | 12\nSouth | 33\n",
        "<Applause> The courts are free.\n",
        "[" * 100_000,
        '{"a":' * 100_000,
        "a," * 200_000 + "\nb\nc\n",
    ],
)
def test_prose_that_begins_like_data_is_read(text: str):
    assert not data_file("page.txt", text.encode())


def test_a_picture_or_an_address_in_a_text_says_nothing_of_its_letters_or_language():
    assert not mostly(f"{PLAIN}\n\n{'QUJD' * 1_000}\n")
    assert mostly(PLAIN.upper())
    require_english(source_from_text(f"{PLAIN * 6} {'a' * 50_000} {PLAIN} {'x/' * 50_000}"))
