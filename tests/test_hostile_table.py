"""docs/method/hostile-inputs.md, row by row: what each input gets, in what time and memory."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.corpus.documents import find_documents
from analysis.corpus.guarded import make_apart
from analysis.corpus.partitions import make_partition
from analysis.errors import InputError
from analysis.records import Claim
from analysis.tables.reading import read_case, read_table
from analysis.tables.update import PENDING
from tests import drills, site_cases

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "docs" / "method" / "hostile-inputs.md"
LAW = "The Media Act of 2010 removes the registration of newspapers. "
FILES = {"claims.csv", "critiques.csv", "comparison.csv", "tensions.csv", "datapackage.json", "source"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks, and measures memory as Linux does")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of the document."""

    gets: str
    seconds: float
    megabytes: int

    @property
    def says(self) -> str:
        """What must stand in the message."""
        found = re.search(r'"(.+)"', self.gets)
        return found[1] if found else ""

    @property
    def code(self) -> int:
        """The exit code that goes with it."""
        return 2 if self.gets.startswith("refused") or "no such file" in self.gets else 0


def _rows() -> dict[str, Row]:
    found = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and cells[2].isdigit():
            found[cells[0]] = Row(gets=cells[1], seconds=float(cells[2]), megabytes=int(cells[3]))
    return found


ROWS = _rows()
Made = tuple[Callable[[list[str]], int], list[str]]


def _text(data: bytes | str, name: str = "page.txt") -> Callable[[Path], Made]:
    def make(place: Path) -> Made:
        (place / name).write_bytes(data.encode() if isinstance(data, str) else data)
        return main, ["run", str(place / name), "--out", str(place / "case")]

    return make


def _huge(place: Path, name: str, size: int = 100_000_000) -> Path:
    with (place / name).open("wb") as file:
        file.truncate(size)
    return place / name


def _case(place: Path) -> Path:
    shutil.copytree(CASE, place / "case")
    return place / "case"


def _judged(data: bytes, place: Path) -> Made:
    folder = _case(place)
    (folder / "judgements").mkdir()
    (folder / "judgements" / "class.csv").write_bytes(data)
    return _run_again, [str(folder)]


def _tell(what: object) -> None:
    sys.stderr.write(f"{what}\n")


def _huge_judgements(place: Path) -> Made:
    folder = _case(place)
    (folder / "judgements").mkdir()
    _huge(folder / "judgements", "class.csv")
    return _run_again, [str(folder)]


def _run_again(arguments: list[str]) -> int:
    """What ``build`` does first: the case from its own texts and judgements."""
    from analysis.tables.case_folder import judged, stored_inputs, write_case

    folder = Path(arguments[0])
    try:
        case, unattached = judged(stored_inputs(folder).make(), folder)
        write_case(case, folder)
    except InputError as error:
        _tell(error)
        return 2
    for loose in unattached:
        _tell(loose)
    return 0


def _read_claims(arguments: list[str]) -> int:
    return 0 if read_table(Path(arguments[0]), Claim) else 1


def _corpus(arguments: list[str]) -> int:
    """``corpus`` without its cluster: the same search for documents, the same partition."""
    try:
        for name, error in make_partition(0, find_documents(arguments[1:]), (), arguments[0], wanted=""):
            _tell(f"{name} {error}")
    except InputError as error:
        _tell(error)
        return 2
    return 0


def _corpus_apart(arguments: list[str]) -> int:
    """As a worker of the cluster does it, with a second for each document."""
    for name, error in make_apart(0, find_documents(arguments[1:]), (), arguments[0], wanted="", seconds=1):
        _tell(f"{name} {error}")
    return 0


def _import(data: bytes | Path, kind: str) -> Callable[[Path], Made]:
    def make(place: Path) -> Made:
        file = place / "annotations"
        if isinstance(data, bytes):
            file.write_bytes(data)
        else:
            _huge(place, "annotations")
        arguments = ["import", str(file), "--format", kind, "--case", str(_case(place)), "--out", str(place / "o.csv")]
        return main, arguments

    return make


def _zip(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot", ".."), data)
    return packed.getvalue()


def _archive(data: bytes) -> Callable[[Path], Made]:
    def make(place: Path) -> Made:
        (place / "a.zip").write_bytes(data)
        return _corpus, [str(place / "out"), str(place / "a.zip")]

    return make


def _outside(place: Path) -> Made:
    folder = _case(place)
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    package["sources"][0]["path"] = "../../../../../../etc/passwd"
    (folder / "datapackage.json").write_text(json.dumps(package), "utf-8")
    return main, ["check", str(folder)]


def _planted(place: Path) -> Made:
    folder = _case(place)
    (folder / PENDING).mkdir()
    (folder / PENDING / "0").write_text("evil")
    (folder / PENDING / "plan.json").write_text('[["0", "../evil.txt"]]')
    return main, ["check", str(folder)]


def _wide(place: Path) -> Made:
    path = _case(place) / "claims.csv"
    lines = path.read_text("utf-8").splitlines()
    more = [",".join(f"c{nth}" for nth in range(10_000)), *["," * 9_999] * (len(lines) - 1)]
    path.write_text("".join(f"{line},{extra}\n" for line, extra in zip(lines, more, strict=True)), "utf-8")
    return _read_claims, [str(path)]


def _wide_corpus(place: Path) -> Made:
    columns = ",".join(f"c{nth}" for nth in range(9_999))
    (place / "t.csv").write_text(f"text,{columns}\n" + (f'"{LAW}"' + ",x" * 9_999 + "\n") * 3, "utf-8")
    return _corpus, [str(place / "out"), str(place / "t.csv")]


def _links(place: Path) -> Made:
    (place / "texts").mkdir()
    (place / "texts" / "a.txt").write_text(LAW)
    (place / "texts" / "b.txt").symlink_to("/etc/passwd")
    (place / "texts" / "round").symlink_to(place / "texts")
    return _corpus, [str(place / "out"), str(place / "texts")]


def _endless(place: Path) -> Made:
    (place / "a.txt").symlink_to("/dev/zero")
    return main, ["run", str(place / "a.txt"), "--out", str(place / "case")]


def _pipe(place: Path) -> Made:
    (place / "texts").mkdir()
    (place / "texts" / "a.txt").write_text(LAW)
    os.mkfifo(place / "texts" / "b.txt")
    return _corpus, [str(place / "out"), str(place / "texts")]


def _slow(place: Path) -> Made:
    (place / "texts").mkdir()
    (place / "texts" / "a.txt").write_text(LAW)
    (place / "texts" / "b.txt").write_text(LAW * 3_200)
    return _corpus_apart, [str(place / "out"), str(place / "texts")]


def _sheet(place: Path) -> Made:
    (place / "class").mkdir()
    (place / "class" / "items.csv").write_text(site_cases.GIVEN_OUT, "utf-8")
    (place / "a.xlsx").write_bytes(_zip(a=b"x"))
    arguments = ["coding", "read", str(place / "a.xlsx"), "--sheets", str(place / "class"), "--out", str(place / "o")]
    return main, arguments


HEAD = "kind,a_exact,b_exact,decision,reason,coder,date"
ELSEWHERE = f'{HEAD}\nclaim,"Words of a wholly different text, long gone",,claim,so,A,2026-01-02\n'
LANGUAGE = "Le gouvernement a adopté une nouvelle loi sur les médias et les libertés publiques. " * 10
BOMB = b"0" * 60_000_000

MAKE: dict[str, Callable[[Path], Made]] = {
    "an empty file": _text(b""),
    "white space alone": _text(" \n\u00a0\t\u2003\n"),
    "one line of 10 MB": _text(b"word " * 2_000_000),
    "one line of 50 kB": _text(LAW.encode() * 800),
    "one sentence 3,200 times": _text(LAW * 3_200),
    "a file of 100 MB": lambda place: (main, ["run", str(_huge(place, "a.txt")), "--out", str(place / "case")]),
    "NUL bytes": _text(b"The law\x00 removes fees."),
    "control characters": _text(f"{LAW}\x01\x02 It\x07 is\x1b[2J new.\x0c"),
    "lone surrogates": _text(LAW.encode() + b"\xed\xa0\x80"),
    "UTF-16": _text(LAW.encode("utf-16")),
    "UTF-32": _text(LAW.encode("utf-32")),
    "UTF-16 without its mark": _text(LAW.encode("utf-16-le")),
    "Latin-1": _text("Fran\xe7ais. ".encode("latin-1") + LAW.encode()),
    "mixed line ends": _text(f"{LAW}\r\n{LAW}\r\r\n{LAW}\n\u2028{LAW}\x85"),
    "carriage returns alone": _text(f"{LAW}\r\r{LAW}\r- It is new;\r- It is old.\r"),
    "RTF, named .txt": _text(f"{{\\rtf1\\ansi {LAW}}}"),
    "HTML, named .txt": _text(f"<!DOCTYPE html><title>Law</title><p>{LAW}</p>"),
    "a table with commas, named .txt": _text(f'id,text,year\n1,"{LAW}",2010\n2,"{LAW}",2011\n'),
    "JSON, named .txt": _text(json.dumps([{"text": LAW}])),
    "XML, named .txt": _text(f"<?xml version='1.0'?><law>{LAW}</law>"),
    "a picture in letters, within the text": _text(f"{LAW}\n\ndata:image/png;base64,{'iVBORw0KGgo' * 20_000}\n\n{LAW}"),
    "right-to-left and reordering marks": _text(f"{LAW}The law \u202eremoves\u202c fees. \u05e7\u05d0\u05d6 \u2067x"),
    "zero-width and combining marks": _text(f"{LAW}The l\u200baw rem\u200doves fees.{chr(0x301) * 3_000}"),
    "brackets 20,000 deep, 3,000 open quotation marks": _text(
        "(" * 20_000 + LAW + ")" * 20_000 + ' "he said “it was' * 3_000
    ),
    "scripts and formulas": _text(f"=1+1 {LAW}\n\n@SUM(A1) {LAW}\n\n- <script>alert(1)</script> {LAW}\n\n+x {LAW}"),
    "another language": _text(LANGUAGE),
    "a few lines in another language": _text(LANGUAGE[:100]),
    "a part in another language": _text(f"{LAW * 60}\n\n{LANGUAGE[:200]}"),
    "mail with quoted replies": _text(f"{LAW}\n\nAnn wrote:\n> The law removes the fee for\n> all papers.\n>> {LAW}\n"),
    "two columns side by side": _text(f"{'the law removes the fee    the press asks for more':<50}\n" * 12),
    "lines without full stops": _text("\n\n".join(f"The Act of {year} was amended" for year in range(1990, 2000))),
    "a file name that is a formula": _text(f'{LAW}The envoy, Anna Berg, said it "should be amended".', "=1+1.txt"),
    "a file name with a line break": _text(b"", "a\nb.txt"),
    "a file name that is not UTF-8": _text(LAW, "a\udcff.txt"),
    "a link to a device without an end": _endless,
    "a name with ../ for the folder's text": _outside,
    "HTML, 20,000 elements deep": _text("<div>" * 20_000 + LAW, "a.html"),
    "Markdown, 20,000 brackets deep": _text("[" * 20_000 + LAW + "> " * 200, "a.md"),
    "Word, a zip bomb": _text(_zip(word__document=BOMB), "a.docx"),
    "PDF, damaged": _text(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nstartxref\n9\n%%EOF", "a.pdf"),
    "judgements, 10,000 columns": lambda place: _judged(
        (HEAD + "".join(f",c{nth}" for nth in range(10_000)) + "\n" + "claim,The Media Act,,claim,so,A,2026-01-02"
         + "," * 10_000 + "\n").encode(), place),
    "judgements, UTF-16": lambda place: _judged(ELSEWHERE.encode("utf-16"), place),
    "judgements from another text": lambda place: _judged(ELSEWHERE.encode(), place),
    "judgements, 100 MB": _huge_judgements,
    "a table of the case, 10,000 columns": _wide,
    "a case that names files outside itself": _planted,
    "annotations, JSON 100,000 deep": _import(b"[" * 100_000, "web-annotation"),
    "annotations, XML with entities": _import(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "inception"),
    "annotations, a zip bomb": _import(_zip(**{f"{nth}.xmi": BOMB for nth in range(4)}), "inception"),
    "annotations, 100 MB": _import(Path("huge"), "csv"),
    "class sheets, a spreadsheet file": _sheet,
    "corpus, a zip with ../ and absolute names": _archive(_zip(_dot___dot__up=b"", **{
        "../../up.txt": LAW.encode(), "/tmp/absolute-name.txt": LAW.encode()})),
    "corpus, a zip bomb": _archive(_zip(**{"a.txt": LAW.encode(), "bomb.txt": BOMB})),
    "corpus, zips in a zip": _archive(_zip(**{"inner.zip": _zip(a=BOMB)})),
    "corpus, a CSV with 10,000 columns": _wide_corpus,
    "corpus, links out of the folder": _links,
    "corpus, a pipe in the folder": _pipe,
    "corpus, a document that takes too long": _slow,
}  # fmt: skip
CASE = Path()


@pytest.fixture(scope="module", autouse=True)
def _ordinary_case(tmp_path_factory: pytest.TempPathFactory):
    global CASE
    place = tmp_path_factory.mktemp("ordinary")
    (place / "page.txt").write_text(drills.TEXT, encoding="utf-8")
    assert main(["run", str(place / "page.txt"), "--out", str(place / "case")]) == 0
    CASE = place / "case"


def test_the_document_and_the_test_have_the_same_rows():
    assert list(ROWS) == list(MAKE)


def _visible(place: Path) -> dict[str, tuple[int, int]]:
    return {
        path.relative_to(place).as_posix(): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in place.rglob("*")
        if not path.is_dir() and not path.name.startswith("log")
    }


@pytest.mark.parametrize("name", list(MAKE))
def test_each_input_gets_what_the_document_says(name: str, tmp_path: Path):
    row = ROWS[name]
    command, arguments = MAKE[name](tmp_path)
    before = _visible(tmp_path)
    process = drills.start(arguments, tmp_path / "log", command=command)
    process.join(5 * row.seconds + 60)  # the machine may be shared
    if process.exitcode is None:
        drills.kill(process)
        pytest.fail("did not end")
    said = (tmp_path / "log").read_text(encoding="utf-8").strip()
    assert process.exitcode == row.code, said
    told = [line for line in said.splitlines() if not line.startswith("next: ")]  # which command comes next
    assert row.says in (told or [""])[-1], said
    seconds, megabytes = map(float, (tmp_path / "log.used").read_text().split())
    assert seconds < row.seconds
    assert megabytes < row.megabytes
    assert not [path for path in tmp_path.rglob(".*") if ".claims-" in path.name and PENDING not in path.parts]
    if row.code:
        if PENDING not in str(before):
            assert _visible(tmp_path) == before
    elif arguments[0] == "run":
        assert {path.name for path in (tmp_path / "case").iterdir()} == FILES
        _check_case(tmp_path / "case")
    elif command in (_corpus, _corpus_apart):
        import pandas as pd

        assert set(pd.read_parquet(tmp_path / "out" / "claims")["quote"].str.rstrip(".")) == {LAW.strip().rstrip(".")}
        assert not (tmp_path.parent / "up.txt").exists()
        assert not Path("/tmp/absolute-name.txt").exists()


def _check_case(folder: Path) -> None:
    case = read_case(folder)
    for claim in case.claims:
        assert case.source.text[claim.start : claim.end] == claim.quote
    for name in ("claims.csv", "critiques.csv", "comparison.csv", "tensions.csv"):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            assert not re.search(r'(?:^|,)"?[=+@]', line), line
    assert os.access(folder / "datapackage.json", os.R_OK)
