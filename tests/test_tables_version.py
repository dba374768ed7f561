"""The version: whatever decides about rows is in it, so that nothing older is served from the cache or kept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from analysis.tables import version

ROOT = Path(__file__).resolve().parents[1]
LAYERS = [
    re.sub(r"[()]", "", name)
    for name in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"][0][
        "layers"
    ]
]
BELOW = LAYERS[LAYERS.index("tables") + 1 :]


def test_what_only_shows_is_what_stands_above_the_stages():
    above = {name.removesuffix(".py") for name in version.SHOWING} - {"__init__", "__pycache__"}
    assert above == set(LAYERS) - set(BELOW)


@pytest.mark.parametrize("layer", BELOW)
def test_a_changed_byte_in_any_layer_below_the_tables_is_another_version(
    layer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(version, "installed", lambda name: "1")  # looked up anew it takes longer than all else
    place = version.PACKAGE / layer
    real = sorted(one for one in place.rglob("*") if one.is_file() and "__pycache__" not in one.parts)
    for number, one in enumerate(real or [place.with_suffix(".py")]):
        package = tmp_path / str(number)  # each in a package of its own, in small: the data files are large
        copy = package / one.relative_to(version.PACKAGE)
        copy.parent.mkdir(parents=True)
        copy.write_bytes(b"as it was")
        before = version._hash(package)
        copy.write_bytes(b"as it is")
        assert version._hash(package) != before, one
        copy.write_bytes(b"as it was")
        assert version._hash(package) == before


@pytest.mark.parametrize("library", version.LIBRARIES)
def test_another_version_of_a_library_is_another_version(library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(version, "installed", lambda name: "1")
    before = version._hash(tmp_path)
    monkeypatch.setattr(version, "installed", lambda name: "2" if name == library else "1")
    assert version._hash(tmp_path) != before


def test_what_only_shows_may_change(tmp_path: Path):
    before = version._hash(tmp_path)
    for name in ("presentation/site.py", "text/__pycache__/source.pyc", "__main__.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"changed")
    assert version._hash(tmp_path) == before
