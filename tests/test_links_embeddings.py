"""What the extra ``embeddings`` changes, and that nothing needs it."""

from __future__ import annotations

import sys

import pytest

from analysis.__main__ import main
from analysis.comparison import embeddings
from analysis.comparison.links import link
from analysis.errors import InputError
from tests.test_links_relation import demand, statement

CLAIMS = [
    "Roads were repaired in the north",
    "Nobody sleeps under a bridge any more",
    "The harvest was good",
    "Ministers met neighbours at the border",
]
WANTED = "Homeless people should get shelter"


def installed() -> bool:
    try:
        embeddings.embed([])
    except InputError:
        return False
    return True


@pytest.fixture
def claims():
    return [statement(text, start=80 * number, paragraph=number) for number, text in enumerate(CLAIMS)]


@pytest.mark.skipif(not installed(), reason="the extra is not installed")
def test_the_extra_brings_forward_what_shares_no_word(claims):
    def scores(embeddings: bool = False) -> dict[int, float]:
        return {row.claim: row.score for row in link(claims, [demand(WANTED)], inside=0, embeddings=embeddings)}

    without, using = scores(), scores(embeddings=True)
    assert max(using, key=lambda claim: using[claim] / without[claim]) == 1


@pytest.mark.skipif(not installed(), reason="the extra is not installed")
def test_a_vector_does_not_depend_on_its_company():
    alone, together = embeddings.embed([WANTED]), embeddings.embed([*CLAIMS, WANTED])
    assert (alone[0] == together[-1]).all()


def test_without_the_extra_everything_works_and_asking_for_it_says_how_to_get_it(claims, monkeypatch, tmp_path, capsys):
    embeddings._load.cache_clear()
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert not installed()
    assert link(claims, [demand(WANTED)])
    text = tmp_path / "text.txt"
    text.write_text(
        "The Water Act opens every well of the province to the public.\n\n"
        "The Monitor said that all wells should be opened to those who live beside them.\n",
        "utf-8",
    )
    assert main(["run", str(text), "--out", str(tmp_path / "a"), "--embeddings"]) == 2
    message = capsys.readouterr().err.strip().splitlines()[-1]
    assert "embeddings" in message
    assert "mend" in message
    embeddings._load.cache_clear()
