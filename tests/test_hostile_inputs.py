"""Texts that nobody should send: each gets a right result or one clear line, in bounded time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis import attributions, read
from analysis.errors import InputError
from analysis.presentation.segments import blocks
from analysis.text import source as source_module
from analysis.text.lines import line_ends
from analysis.text.source import read_source

SECONDS = 60
"""Generous for a busy machine; a time that grows with the square of the input misses it by far."""

USABLE = {
    "one line without an end": "word " * 20_000,
    "deep brackets": "(" * 2_000 + "x" + ")" * 2_000,
    "only quotation marks": '"' * 4_001,
    "quotations never closed": '"a said “b said ' * 300,
    "only punctuation": "!?.,;:" * 1_000,
    "a list without an end": "The law: " + "; ".join(f"removes fee {nth}" for nth in range(300)) + ".",
    "a paragraph a letter": "a\n\n" * 2_000,
    "digits": "1 " * 5_000,
    "raised digits": "Of 60 cases, 40 were upheld, ¹ withdrawn and ² 20 fell. ³\n\n¹ Roe, ²³, said so.\n\n²\n",
    "a number of many digits": f"Of {'9' * 5_000} men, {'8' * 5_000} stayed, 7 left, said Roe, {'1' * 5_000}.",
    "control characters": "\x01\x02 The law\x07 removes fees.",
    "right to left": "The law \u202eremoves\u202c fees. \u05e7\u05d0\u05d6",
    "zero width": "The l\u200baw rem\u200doves fees.\u0301\u0301",
    "combining marks": "a" + "\u0301" * 3_000,
    "mixed line ends": "The law removes fees.\r\nIt is new.\r\r\nIt is old.\n",
    "bare carriage returns": "The press\r\rThe law removes fees.\r- It is new;\r- It is old.\r\rIt opens courts.\r",
    "byte order mark": "\ufeffThe law removes fees.",
    "formulas": "=1+1 The law removes fees. @SUM(A1) removes more. +x -y \tremoves.",
    "a script": "<script>alert(1)</script> The law removes fees.",
    "another script": "\u6cd5\u5f8b\u53d6\u6d88\u4e86\u8d39\u7528\u3002" * 30,
    "outside the basic plane": "The 😀 law removes 😀 fees. " * 20,
}


@pytest.mark.parametrize("name", USABLE)
def test_a_strange_text_is_read_in_time_and_quoted_letter_for_letter(name: str):
    text = USABLE[name]
    begun = time.monotonic()
    case = read(text)
    attributions(text)
    assert time.monotonic() - begun < SECONDS
    for critique in case.critiques:
        assert text[critique.start : critique.end] == critique.quote
    for claim in case.claims:
        assert text[claim.start : claim.end] == claim.quote
        for cell in (claim.quote, claim.proposition, claim.cue, claim.voice, claim.topic, claim.section):
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell


@pytest.mark.parametrize(
    ("text", "says"), [("", "empty"), (" \n\u00a0", "empty"), ("a\x00b", "NUL"), ("The \ud800 law", "surrogate")]
)
def test_an_unusable_text_gets_one_line(text: str, says: str):
    with pytest.raises(InputError, match=says) as caught:
        read(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{\\rtf1\\ansi The law removes fees.}", "is RTF .* save it as .docx"),
        (b"%PDF-1.4\n1 0 obj<<>>endobj", "is a PDF .* mv 'a page.txt' 'a page.pdf'"),
        (b"<!DOCTYPE html>\n<title>Law</title><p>The law removes fees.", "is HTML .* mv 'a page.txt' 'a page.html'"),
        (b"\xef\xbb\xbf <?xml version='1.0'?><!-- x --><HTML><p>The law removes fees.</p></HTML>", "is HTML"),
        (b'<div class="text"><p>The law removes fees.</p></div>', "is HTML"),
        (b"PK\x03\x04 and so on", "Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on", "old Office file"),
    ],
)
def test_a_file_that_is_no_plain_text_is_named_for_what_it_is(data: bytes, says: str, tmp_path: Path):
    path = tmp_path / "a page.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=says) as caught:
        read_source(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["<p> stands for a paragraph. The law removes fees.", "The law removes <b>fees</b>."])
def test_a_text_that_speaks_of_marks_is_plain(text: str):
    assert read(text).claims


def test_carriage_returns_alone_end_lines():
    text = 'The press\n\nThe law does this:\n- it removes fees;\n- it opens courts.\n\n"It is late," said the League.\n'
    kept, bare = read(text), read(text.replace("\n", "\r"))
    assert [(one.start, one.end, one.proposition, one.section) for one in bare.claims] == [
        (one.start, one.end, one.proposition, one.section) for one in kept.claims
    ]
    assert len(kept.claims) > 1
    assert blocks(text) == blocks(text.replace("\n", "\r"))
    assert line_ends("a\r\nb\rc\r\r\nd\n\r") == "a\r\nb\nc\r\r\nd\n\n"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("read"))
    with pytest.raises(InputError, match="larger than 5 MB"):
        read_source(path)
    assert source_module.LARGEST == 5_000_000


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            ["The Act ", "removes ", "fees", ": ", "; ", ". ", "\n", "\n\n", "“", "”", '"', "(", ")", "• ", "1. ",
             "he said ", "according to ", "should ", "12 percent ", "of the ", "\u00a0", "\r\n", "’s ", "-", "— ",
             "Total\n41 200\n"]
        ),
        max_size=40,
    ).map("".join)
)  # fmt: skip
def test_any_mixture_of_what_texts_are_made_of_is_quoted_letter_for_letter(text: str):
    if not text.strip():
        return
    case = read(text)
    for claim in case.claims:
        assert text[claim.start : claim.end] == claim.quote
    for tension in case.tensions:
        assert text[tension.a_start : tension.a_end] == tension.a_quote
        assert text[tension.b_start : tension.b_end] == tension.b_quote
    for one in attributions(text):
        for span in (one.content, one.source, one.cue):
            assert span is None or text[span.start : span.end] == span.text
