"""Word pieces, and the encoder: exact, the same in any company, kept and read back."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.answers import RELATIONS
from analysis.comparison.cross_encoder import network
from analysis.comparison.cross_encoder.network import Encoder, Matrix, Norm
from analysis.comparison.cross_encoder.pieces import UNKNOWN, numbers, pieces
from analysis.comparison.cross_encoder.reader import MOST, together

SIZE, WIDE = 24, 48  # small: two units a head

DEMAND = "Abolish the registration of newspapers."
CLAIMS = (
    "The registration of newspapers was abolished in 2015.",
    "A newspaper that is not registered may not be sold.",
    "The harvest was good.",
    "A commission studies the law on the press, and its report, which is to be public, is expected in the spring.",
)


def cut(text: str, most: int = 999) -> list[str]:
    names = list(numbers())
    return [names[number] for number in pieces(text, most)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Café's rules", ["the", "cafe", "'", "s", "rules"]),
        ("Decriminalise!", ["dec", "##rim", "##inal", "##ise", "!"]),
        ("US$5,000 – 12%", ["us", "$", "5", ",", "000", "-", "12", "%"]),
        ("a\u00adb\u200bc\tde", ["abc", "de"]),
        ("", []),
        ("заң", [UNKNOWN]),
        ("x" * 101, [UNKNOWN]),
    ],
)
def test_texts_are_cut_as_the_model_learnt_to_read_them(text, wanted):
    assert cut(text) == wanted


def test_how_marks_were_typed_moves_nothing():
    assert cut("the “free” press’s – now") == cut('the "free" press\'s - now')


def test_no_more_pieces_than_asked_for():
    assert cut("one two three four", 3) == ["one", "two", "three"]


@given(st.text(max_size=200))
def test_any_text_is_cut_into_known_pieces(text):
    found = pieces(text, MOST)
    assert len(found) <= MOST
    assert all(0 <= number < len(numbers()) for number in found)


def made(seed: int = 0) -> dict[str, np.ndarray]:
    """The arrays of a small encoder of two layers, drawn by chance."""
    draw = np.random.default_rng(seed).normal
    shapes = dict.fromkeys(network.MATRICES, (SIZE, SIZE)) | {"widen": (SIZE, WIDE), "shrink": (WIDE, SIZE)}
    given_ = {
        "words": draw(size=(9, SIZE)), "positions": draw(size=(20, SIZE)), "sides": draw(size=(2, SIZE)),
        "opening.stretch": np.ones(SIZE), "opening.move": np.zeros(SIZE),
        "head": draw(size=(5 * SIZE, 5)), "constants": draw(size=5),
    }  # fmt: skip
    for layer in range(2):
        for name, shape in shapes.items():
            given_ |= {f"{layer}.{name}": draw(size=shape) / 5, f"{layer}.{name}.bias": draw(size=shape[1])}
        for name in network.NORMS:
            given_ |= {f"{layer}.{name}.stretch": np.ones(SIZE), f"{layer}.{name}.move": np.zeros(SIZE)}
    return {name: array.astype(np.float32) for name, array in given_.items()}


@pytest.fixture
def small(tmp_path) -> Encoder:
    network.write(tmp_path / "small.npz", made())
    return network.read(tmp_path / "small.npz")


def test_what_is_kept_is_read_back_but_for_the_rounding(small):
    given_ = made()
    assert len(small.layers) == 2
    for (matrices, _), layer in zip(small.layers, range(2), strict=True):
        for name in network.MATRICES:
            kept = matrices[name].whole * matrices[name].scale
            assert np.abs(kept - given_[f"{layer}.{name}"]).max() < np.abs(given_[f"{layer}.{name}"]).max() / 160
            assert np.abs(matrices[name].whole).max() <= (
                network.NARROW if name in network.LONG else network.EIGHT_BITS
            )


def test_what_a_pair_gets_is_the_same_in_any_company(small):
    draw = np.random.default_rng(1)
    pairs = [
        (draw.integers(0, 9, draw.integers(2, 8)).tolist(), draw.integers(0, 9, draw.integers(1, 8)).tolist())
        for _ in range(40)
    ]
    whole = small.read(pairs)
    assert whole.std(axis=0).min() > 0.1  # they do differ from each other
    np.testing.assert_allclose(small.read(pairs[::-1])[::-1], whole, rtol=0, atol=1e-9)
    np.testing.assert_allclose(np.concatenate([small.read([pair]) for pair in pairs]), whole, rtol=0, atol=1e-9)


def test_which_side_is_which_matters(small):
    one, other = [1, 2, 3], [4, 5]
    assert np.abs(small.read([(one, other)]) - small.read([(other, one)])).max() > 0.01


def test_sums_of_whole_numbers_are_exact_up_to_the_longest_row():
    assert 1536 * network.EIGHT_BITS * network.NARROW < 2**24
    assert 384 * network.EIGHT_BITS**2 < 2**24
    draw = np.random.default_rng(2)
    whole = draw.integers(-network.NARROW, network.NARROW + 1, (1536, 7)).astype(np.float32)
    whole[:, 0] = network.NARROW
    rows = draw.integers(-127, 128, (5, 1536)).astype(np.float32)
    rows[0], rows[:, 0] = 127, 127
    matrix = Matrix(whole=whole, scale=np.ones(7, np.float32), bias=np.zeros(7, np.float32))
    assert (matrix.of(rows) == rows.astype(np.int64) @ whole.astype(np.int64)).all()


def test_a_row_of_noughts_stays_one():
    matrix = Matrix(
        whole=np.ones((4, 2), np.float32), scale=np.ones(2, np.float32), bias=np.array([0.5, 0.0], np.float32)
    )
    assert matrix.of(np.zeros((1, 4), np.float32)).tolist() == [[0.5, 0.0]]


def test_a_norm_evens_out():
    norm = Norm(stretch=np.full(4, 2.0, np.float32), move=np.ones(4, np.float32))
    rows = norm.of(np.array([[1.0, 2.0, 3.0, 4.0]], np.float32))
    assert rows.mean() == pytest.approx(1.0)
    assert rows.std() == pytest.approx(2.0)


def test_units_open_as_the_normal_distribution_does():
    rows = np.linspace(-20, 20, 4001, dtype=np.float32)
    wanted = [one * (1 + math.erf(one / math.sqrt(2))) / 2 for one in rows.tolist()]
    np.testing.assert_allclose(network.opened(rows), wanted, atol=0.002)


def test_no_pairs_are_no_rows():
    assert together([]).shape == (0, 4)


def test_the_fitted_encoder_puts_first_what_answers():
    told = together([(DEMAND, claim) for claim in CLAIMS])
    assert told.shape == (4, 4)
    linked = np.exp(told).sum(axis=1)
    assert linked[:2].min() > 100 * linked[2:].max()  # neither harvest nor commission
    assert told[0].argmax() == 0  # addresses
    assert told[1].argmax() == 3  # in tension


def test_each_pair_is_read_by_itself():
    pairs = [(DEMAND, claim) for claim in CLAIMS]
    whole = together(pairs * 9)
    assert (whole == np.tile(whole[:4], (9, 1))).all()
    assert (np.concatenate([together([pair]) for pair in pairs]) == whole[:4]).all()


def test_the_mistake_that_the_method_tells_of_is_still_made():
    """Mended, the sentence on it in docs/method/README.md goes."""
    said = "Newspapers need no registration since 2015."
    assert together([(DEMAND, said)])[0].argmax() == 3  # in tension


def test_the_plain_case_in_which_the_method_says_that_it_errs():
    page = Path(__file__).resolve().parents[1] / "docs" / "method" / "README.md"
    demand, claim = "abolish the registration of newspapers", "newspapers need no registration since 2015"
    said = " ".join(page.read_text(encoding="utf-8").split())
    assert f"beside “{demand}” it takes “{claim}” for a tension" in said
    assert RELATIONS[int(together([(demand, claim)])[0].argmax())] == "in_tension"
