#!/usr/bin/env python3
"""Fit the cross-encoder on annotated links and tensions; rewrites encoder.npz and pieces.txt of its package.

python measure/fit_cross_encoder.py             fit and write (two processors: two hours; needs the extra ``fitting``)
python measure/fit_cross_encoder.py --examples  write nothing; print how many examples each round has

It begins at the weights of all-MiniLM-L6-v2 and is fitted in three rounds (``encoder_examples.py``), the first on links
and tensions, the second on links for the most part, the third on those of the texts that rules were written on beside
others. Then half of its layers are fitted to say what all said, over the pairs in front in every text. The vectors of
the pieces stay as they are, so that words which no annotated text has keep what they mean. Adam with decoupled decay of
the weights (Loshchilov and Hutter, 2019), the rate rising over the first steps and then falling to nought; a tenth of
what each layer adds is left out by chance. Texts of :data:`fitting.ASIDE` are left aside for ``fit_third_look.py``,
held-out and unseen ones altogether.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # run as a file: the package stands one folder up

from encoder_examples import LINK, OFTEN, Example, in_front, of_last_round, of_round, passages
from fitting import ASIDE, FAMILIES, HERE, OPENED_LATER, PACKAGE, SEEN
from link_texts import left_out_tensions

from analysis.comparison.answers import RELATIONS
from analysis.comparison.cross_encoder.network import HEADS, MATRICES, SAME, write
from analysis.comparison.cross_encoder.pieces import BEGIN, END, numbers, pieces
from analysis.comparison.cross_encoder.reader import MOST
from analysis.comparison.embeddings import MODEL, TOKENIZER

FOLDER = PACKAGE / "comparison" / "cross_encoder"
BATCH, ALIKE = 32, 48
"""Examples learnt from at once, all about as long as each other: they are sorted among so many times as many."""
RATES, RISING, DECAY, LEFT_OUT = (1.5e-4, 1.0e-4, 6e-5), 60, 0.01, 0.1
KEEP = 0.9, 0.98
LONGEST_STEP = 1.0
SHORT_RATE, SHORT_LEFT_OUT, TIMES, HARD = 2.5e-4, 0.05, 2, 0.2
"""Of the fit that halves the network: rate, share left out, how often each pair is learnt from, and how much the
annotators' word counts beside the longer network's."""
SPREAD = 0.02
LATIN = 0x250
"""Pieces are kept whose letters come before this one, or are punctuation."""

Weights = Any
"""Arrays by name, in dictionaries and lists."""


def start() -> tuple[np.ndarray, Weights]:
    """The vectors of the pieces, and all that is fitted, as the sentence model has it; writes ``pieces.txt``."""
    import onnx

    model, vocabulary = (distribution(package).locate_file(file) for package, file in (MODEL, TOKENIZER))
    known = json.loads(Path(str(vocabulary)).read_text(encoding="utf-8"))["model"]["vocab"]
    kept = [one for one in sorted(known, key=known.get) if not one.startswith("[unused") and all(map(_latin, one))]
    (FOLDER / "pieces.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    arrays = {one.name: onnx.numpy_helper.to_array(one) for one in onnx.load(str(model)).graph.initializer}

    def whole(name: str) -> np.ndarray:
        return np.asarray(arrays[f"{name}_q"] * arrays[f"{name}_scale"], dtype=np.float32)

    opening = "inner.embeddings."
    places = sorted(int(name.split("_")[1]) for name in arrays if name.startswith("val_") and name.endswith("_q"))
    layers = []
    for number in range(len(places) // len(MATRICES)):
        here = partial("inner.encoder.layer.{}.{}".format, number)
        own = places[len(MATRICES) * number :][: len(MATRICES)]
        layer = {name: whole(f"val_{place}") for name, place in zip(MATRICES, own, strict=True)}
        biases = [*(f"attention.self.{name}" for name in MATRICES[:3]), "attention.output.dense"]
        for name, part in zip(MATRICES, [*biases, "intermediate.dense", "output.dense"], strict=True):
            layer[f"{name}.bias"] = arrays[here(f"{part}.bias")]
        for name, part in (("attended_norm", "attention.output"), ("shrink_norm", "output")):
            layer[f"{name}.stretch"] = arrays[here(f"{part}.LayerNorm.weight")]
            layer[f"{name}.move"] = arrays[here(f"{part}.LayerNorm.bias")]
        layers.append(layer)
    size = len(arrays[f"{opening}LayerNorm.weight"])
    drawn = np.random.default_rng(1)
    fitted = {
        "positions": whole(f"{opening}position_embeddings.weight")[: 2 * MOST + 48],
        "sides": arrays[f"{opening}token_type_embeddings.weight"],
        "opening.stretch": arrays[f"{opening}LayerNorm.weight"],
        "opening.move": arrays[f"{opening}LayerNorm.bias"],
        "layers": layers,
        "heads": [
            {
                "into": (drawn.normal(size=(5 * size, count)) * SPREAD).astype(np.float32),
                "constants": np.zeros(count, np.float32),
            }
            for count in (1 + len(FAMILIES), 1 + len(RELATIONS))
        ],
    }
    return whole(f"{opening}word_embeddings.weight")[[known[one] for one in kept]], fitted


def _latin(letter: str) -> bool:
    return ord(letter) < LATIN or 0x2010 <= ord(letter) <= 0x20AC


def batches(given: Sequence[Example], chance: random.Random) -> list[list[tuple[list[int], int, Example]]]:
    """The examples cut into pieces, with where the second text begins, those of one length together."""
    begin, end = numbers()[BEGIN], numbers()[END]
    cut = []
    for each in given:
        one = [begin, *pieces(each.one, MOST), end]
        cut.append(([*one, *pieces(each.other, MOST), end], len(one), each))
    made = []
    for first in range(0, len(cut), BATCH * ALIKE):
        part = sorted(cut[first : first + BATCH * ALIKE], key=lambda one: len(one[0]))
        parts = [part[place : place + BATCH] for place in range(0, len(part), BATCH)]
        parts = [one for one in parts if len(one) == BATCH]
        chance.shuffle(parts)
        made += parts
    return made


def arrays_of(batch: Sequence[tuple[list[int], int, Example]]) -> Iterator[np.ndarray]:
    """Of a batch pieces, sides, which pieces are there, tasks, answers, and what a longer network said, if one did."""
    length = -(-max(len(one) for one, _, _ in batch) // 8) * 8
    ids, sides = (np.zeros((len(batch), length), np.int32) for _ in range(2))
    there = np.zeros((len(batch), length), np.float32)
    for row, (one, second, _) in enumerate(batch):
        ids[row, : len(one)], sides[row, second : len(one)], there[row, : len(one)] = one, 1, 1
    yield from (ids, sides, there)
    yield np.array([example.task for _, _, example in batch])
    yield np.array([example.answer for _, _, example in batch])
    yield np.array([bool(example.odds) for _, _, example in batch])
    yield np.array([example.odds or (0.0,) * (1 + len(RELATIONS)) for _, _, example in batch], np.float32)


def fit(words: np.ndarray, fitted: Weights, given: Sequence[Any], rate: float, left_out: float) -> Weights:
    """One round: fit on batches in their order; of what each layer adds the share ``left_out`` is left out."""
    import jax
    import jax.numpy as jnp

    vectors, steps = jnp.array(words), len(given)

    def loss(weights: Weights, batch: Any, key: Any) -> Any:
        ids, sides, there, task, answer, told, odds = batch
        found = _state(vectors, weights, (ids, sides, there), key, left_out)
        missed = []
        for head in weights["heads"]:
            own = jax.nn.log_softmax(found @ head["into"] + head["constants"])
            right = jnp.clip(answer, 0, own.shape[-1] - 1)
            missed.append(-jnp.take_along_axis(own, right[:, None], 1)[:, 0])
        missed[1] = missed[1] * (answer >= 0) * jnp.where(told, HARD, 1)
        wanted = jax.nn.log_softmax(odds)
        apart = (jnp.exp(wanted) * (wanted - own)).sum(-1)  # of the last head, that of the links
        return jnp.where(task == LINK, missed[1] + told * apart, missed[0]).mean()

    @jax.jit
    def step(weights: Weights, mean: Weights, square: Weights, number: Any, batch: Any, key: Any) -> Any:
        value, slope = jax.value_and_grad(loss)(weights, batch, key)
        length = jnp.sqrt(sum((part**2).sum() for part in jax.tree.leaves(slope)))
        slope = jax.tree.map(lambda part: part * jnp.minimum(1, LONGEST_STEP / length), slope)
        now = rate * jnp.minimum((number + 1) / RISING, (steps - number) / steps)
        mean = jax.tree.map(lambda old, new: KEEP[0] * old + (1 - KEEP[0]) * new, mean, slope)
        square = jax.tree.map(lambda old, new: KEEP[1] * old + (1 - KEEP[1]) * new * new, square, slope)
        one, two = (1 - keep ** (number + 1) for keep in KEEP)
        weights = jax.tree.map(
            lambda old, m, s: old - now * ((m / one) / (jnp.sqrt(s / two) + 1e-6) + DECAY * old), weights, mean, square
        )
        return weights, mean, square, value

    fitted = jax.tree.map(jnp.array, fitted)
    mean, square = (jax.tree.map(jnp.zeros_like, fitted) for _ in range(2))
    key = jax.random.key(0)
    shown = tqdm(given)
    for number, batch in enumerate(shown):
        key, own = jax.random.split(key)
        fitted, mean, square, value = step(fitted, mean, square, float(number), tuple(arrays_of(batch)), own)
        shown.set_postfix(loss=f"{float(value):.3f}")
    return jax.tree.map(np.array, fitted)


def _state(vectors: Any, weights: Weights, batch: Any, key: Any, left_out: float) -> Any:
    """What the network makes of each pair of a batch: its pieces, their sides, and which of them are there."""
    import jax
    import jax.numpy as jnp

    ids, sides, there = batch

    def even(rows: Any, weights: Weights, name: str) -> Any:
        apart = rows - rows.mean(-1, keepdims=True)
        spread = jax.lax.rsqrt((apart**2).mean(-1, keepdims=True) + SAME)
        return apart * spread * weights[f"{name}.stretch"] + weights[f"{name}.move"]

    def some(rows: Any, key: Any) -> Any:
        if not left_out:
            return rows
        return jnp.where(jax.random.bernoulli(key, 1 - left_out, rows.shape), rows / (1 - left_out), 0)

    count, length = ids.shape
    rows = vectors[ids] + weights["positions"][:length] + weights["sides"][sides]
    rows = even(rows, weights, "opening")
    absent = (1 - there)[:, None, None, :] * -1e9
    for layer in weights["layers"]:
        key, first, second = jax.random.split(key, 3)
        query, key_, value = (
            (rows @ layer[name] + layer[f"{name}.bias"]).reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)
            for name in MATRICES[:3]
        )
        weight = jax.nn.softmax(query @ key_.transpose(0, 1, 3, 2) / np.sqrt(key_.shape[-1]) + absent, -1)
        taken = (weight @ value).transpose(0, 2, 1, 3).reshape(count, length, -1)
        taken = taken @ layer["attended"] + layer["attended.bias"]
        rows = even(rows + some(taken, first), layer, "attended_norm")
        wide = jax.nn.gelu(rows @ layer["widen"] + layer["widen.bias"], approximate=False)
        rows = even(rows + some(wide @ layer["shrink"] + layer["shrink.bias"], second), layer, "shrink_norm")
    here = [(there * (sides == side))[..., None] for side in (0, 1)]
    one, other = ((rows * part).sum(1) / part.sum(1) for part in here)
    return jnp.concatenate([rows[:, 0], one, other, jnp.abs(one - other), one * other], -1)


def shortened(words: np.ndarray, fitted: Weights, given: Sequence[Example], chance: random.Random) -> Weights:
    """Every second layer alone, fitted to say what all of them say: half the time a pair takes.

    Hinton, Vinyals and Dean (2015); of the layers DistilBERT begins with the same (Sanh and others, 2019).
    """
    import jax
    import jax.numpy as jnp

    vectors, weights = jnp.array(words), jax.tree.map(jnp.array, fitted)

    @jax.jit
    def odds(batch: Any) -> Any:
        head = weights["heads"][LINK]
        return _state(vectors, weights, batch, jax.random.key(0), 0.0) @ head["into"] + head["constants"]

    told = []
    for batch in tqdm(batches(given, chance)):
        found = np.array(odds(tuple(arrays_of(batch))[:3]))
        told += [one._replace(odds=tuple(row.tolist())) for (_, _, one), row in zip(batch, found, strict=True)]
    again = []
    for _ in range(TIMES):
        chance.shuffle(told)
        again += batches(told, chance)
    return fit(words, fitted | {"layers": fitted["layers"][::2]}, again, SHORT_RATE, SHORT_LEFT_OUT)


def keep(words: np.ndarray, fitted: Weights) -> None:
    """Write the network beside its code, without the head of the tensions, which nothing reads."""
    given = {name: fitted[name] for name in ("sides", "opening.stretch", "opening.move")}
    given |= {"words": words, "positions": fitted["positions"][: 2 * MOST + 3]}
    given |= {"head": fitted["heads"][1]["into"], "constants": fitted["heads"][1]["constants"]}
    given |= {f"{n}.{name}": array for n, layer in enumerate(fitted["layers"]) for name, array in layer.items()}
    write(FOLDER / "encoder.npz", given)


def main() -> int:
    """Fit and write; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", action="store_true", help="write nothing; print how many examples there are")
    options = parser.parse_args()
    found = left_out_tensions()
    paths = [*(HERE / "training").glob("*.txt"), *(HERE / "texts" / f"{name}.txt" for name in OPENED_LATER)]
    paths = sorted((path for path in paths if path.stem[0] not in ASIDE), key=lambda path: path.stem)
    texts = [passages(path, found.get(path.stem, ())) for path in tqdm(paths)]
    seen = [passages(HERE / "texts" / f"{name}.txt", ()) for name in SEEN]
    words, fitted = (np.zeros(0), None) if options.examples else start()
    for number in range(len(RATES)):
        chance = random.Random(number + 1)
        given = of_round(number, texts, chance) if number + 1 < len(RATES) else of_last_round(texts, seen, chance)
        counts = Counter((one.task, one.answer) for one in given)
        print(f"round {number + 1}: {len(given)} examples; task and answer: {sorted(counts.items())}", flush=True)
        if not options.examples:
            fitted = fit(words, fitted, batches(given, chance), RATES[number], LEFT_OUT)
    own, others = ([one for text in part for one in in_front(text, random.Random(text.name))] for part in (seen, texts))
    given = own * OFTEN + others
    print(f"halved on {len(given)} pairs", flush=True)
    if not options.examples:
        fitted = shortened(words, fitted, given, random.Random(1))
        keep(words, fitted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
