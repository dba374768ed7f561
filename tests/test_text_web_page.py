"""Web pages: what is struck out or raised, what stands in the article under another name, and what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.text.ingest import ingest
from analysis.text.raised import lowered, raised

LAW = "The Harbour Act of 2010 removes the registration of fishing boats, and no pilot has to ask for leave any more."
HEAD = f"<h1>The harbour</h1><p>{LAW}</p><p>It was adopted by the council on 3 May 2010 after a long debate.</p>"


def page(tmp_path: Path, body: str, name: str = "page.html"):
    (tmp_path / name).write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    return ingest(tmp_path / name)


def test_what_is_struck_out_is_no_text_and_what_is_inserted_is(tmp_path: Path):
    source = page(tmp_path, f"<article>{HEAD}<p>They ask to release <del>two</del> <ins>all</ins> boats.</p></article>")
    assert "They ask to release all boats." in " ".join(source.text.split())
    source = page(tmp_path, f"<article>{HEAD}<p>There is <s>no</s><b>some</b> smoke in the harbour.</p></article>")
    assert "There is some smoke" in " ".join(source.text.split())


def test_raised_figures_are_notes_or_powers(tmp_path: Path):
    body = "<p>All boats<sup>3</sup> fell to 10<sup>2</sup> in a year.<sup><a href='#n'>4</a></sup> It is so.</p>"
    assert "All boats[3] fell to 10² in a year.[4] It is so." in page(tmp_path, f"<article>{HEAD}{body}</article>").text


@pytest.mark.parametrize(
    ("before", "words", "shown"),
    [
        ("10", "2", "²"),
        ("10", "-6", "⁻⁶"),
        ("40 km", "2", "²"),
        ("the press", "2", "[2]"),
        ("it is.", "2, 3", "[2][3]"),
        ("in 2019", "3", "[3]"),
        ("the 1", "st", "st"),
        ("", "2", "²"),
    ],
)
def test_what_is_raised_stands_as_a_note_a_power_or_an_ending(before: str, words: str, shown: str):
    assert raised(words, before) == shown


def test_what_is_lowered_changes_no_figure():
    assert (lowered("2", "H"), lowered("2", "the number 10")) == ("2", "₂")


def test_side_boxes_captions_and_reactions_in_the_article_are_kept(tmp_path: Path):
    told = [
        "The Pilots' Union said that the old pier should be opened to all boats.",
        "The mayor opened the archive of the harbour in 2016.",
        "The Boatmen's League said that the register of owners should be published.",
    ]
    body = (
        f"<article>{HEAD}<aside><p>{told[0]}</p></aside>"
        f"<figure><img src='x'><figcaption>{told[1]}</figcaption></figure>"
        f"<div class='comments-box'><p>{told[2]}</p></div><p>{LAW.replace('2010', '2011')}</p></article>"
        "<aside><a href='/x'>The mayor opened a bridge in the harbour last year</a></aside>"
    )
    source = page(tmp_path, body)
    assert all(words in source.text for words in told)
    assert "a bridge" not in source.text
    assert not source.remarks


def test_comments_of_readers_are_no_text_of_the_page(tmp_path: Path):
    body = (
        f"<article>{HEAD}<div class='comments'><ul><li class='comment'><p>The harbour is full of smoke and lies."
        "</p></li></ul></div></article>"
    )
    assert "smoke and lies" not in page(tmp_path, body).text


def test_the_words_of_paragraphs_that_are_left_out_are_counted_and_the_first_told(tmp_path: Path):
    body = (
        "<nav><ul><li><a href='/'>All that the harbour has to offer to you</a></li></ul></nav>"
        f"<div class='content'>{HEAD}<div class='related-links'><p>The union of pilots said that fees should be cut at"
        " once.</p></div></div><div hidden>The harbour is a place that nobody can see at all.</div>"
        "<p>© 2020 The Harbour Council of the town. All rights reserved</p>"
    )
    source = page(tmp_path, body)
    assert "fees should be cut" not in source.text
    [remark] = source.remarks
    assert remark.startswith("12 of 47 words in its paragraphs were left out")
    assert "“The union of pilots said that fees should be cut at once.”" in remark


def test_rows_of_a_table_are_lines_with_tabs(tmp_path: Path):
    rows = "<tr><th>Year</th><th>Boats</th></tr><tr><td>2018</td><td>1,200</td></tr><tr><td>2019</td><td></td></tr>"
    assert (
        "\n\nYear\tBoats\n2018\t1,200\n2019\n" in page(tmp_path, f"<article>{HEAD}<table>{rows}</table></article>").text
    )


MAIL = (
    "From: <Saved by Blink>\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: {kind}; charset="{charset}"\r\n'
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>The courts of the harbour are =\r\n"
    "=93free=94.</p></body></html>\r\n--x--\r\n"
)


@pytest.mark.parametrize("name", ["page.mhtml", "page.mht"])
def test_a_page_saved_in_one_file_is_read(name: str, tmp_path: Path):
    (tmp_path / name).write_text(MAIL.format(kind="text/html", charset="windows-1252"), encoding="ascii")
    assert ingest(tmp_path / name).text == "The courts of the harbour are “free”.\n"


def test_a_page_saved_in_one_file_is_refused_as_plain_text_or_without_a_page(tmp_path: Path):
    (tmp_path / "page.txt").write_text(MAIL.format(kind="text/html", charset="utf-8"), encoding="ascii")
    with pytest.raises(InputError, match=r"saved with its parts.*mv page.txt page.mhtml"):
        ingest(tmp_path / "page.txt")
    (tmp_path / "page.mht").write_text(MAIL.format(kind="text/plain", charset="utf-8"), encoding="ascii")
    with pytest.raises(InputError, match="holds no page"):
        ingest(tmp_path / "page.mht")
    (tmp_path / "odd.mht").write_text(MAIL.format(kind="text/html", charset="no-such"), encoding="ascii")
    assert "The courts" in ingest(tmp_path / "odd.mht").text


@pytest.mark.parametrize(
    ("quoted", "words"),
    [
        ('<blockquote type="cite"><p>The register of owners should be published.</p></blockquote>', 7),
        ('<div class="gmail_quote"><p>On Monday she wrote:</p><p>Publish the register.</p></div>', 7),
        ('<div class="gmail_quote"><style>p { margin: 0 }</style><p>Publish the register.</p></div>', 3),
        ('<div id="divRplyFwdMsg">From: A. Ruiz</div><p>Publish the register.</p>', 6),
        ("<blockquote><p>The register of owners should be published.</p></blockquote>", 0),
    ],
)
def test_mail_that_is_a_page_says_what_it_quotes(tmp_path: Path, quoted: str, words: int):
    remarks = page(tmp_path, f"<div>{HEAD}{quoted}</div>", "mail.html").remarks
    told = [one for one in remarks if "quoted from another message" in one]
    assert [one.partition(" ")[0] for one in told] == ([str(words)] if words else [])


def test_what_a_page_hides_is_none_of_its_words_unless_it_hides_them_all(tmp_path: Path):
    hidden = (
        "<p style='DISPLAY : NONE'>The mayor resigned in 2019 after the scandal.</p>"
        "<p hidden>The mayor sold the pier in 2018 to his brother.</p><template><p>It was a lie.</p></template>"
    )
    named = "<section hidden class='comments'><p>The mayor drowned in the harbour in the year 2017.</p></section>"
    source = page(tmp_path, f"<article>{HEAD}{hidden}{named}<p>{LAW}</p></article>")
    assert "drowned" not in source.text
    assert "resigned" not in source.text
    assert "brother" not in source.text
    assert "a lie" not in source.text
    assert not source.remarks
    assert LAW in page(tmp_path, f"<div style='display:none'><article>{HEAD}</article></div><p>Loading</p>").text
