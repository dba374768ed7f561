"""Records as a pandas data frame."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import pandas as pd


def to_frame(records: Sequence[Any]) -> pd.DataFrame:
    """A data frame with one row a record and one column a field, in the order of the record's fields."""
    return pd.DataFrame([dataclasses.asdict(record) for record in records])
