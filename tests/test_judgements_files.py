"""Files of judgements: written whole or not at all, read as spreadsheets write them, refused by file and row."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import time
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import InputError
from analysis.tables.anchors import Anchor
from analysis.tables.judgements import COLUMNS, MOST_TOLD, Judgement, add_judgements, read_file, read_judgements


def side(exact: str, start: int = 7) -> Anchor:
    return Anchor(source="text.txt", exact=exact, prefix="before", suffix="after", start=start)


def judgement(number: int = 0, **changes: object) -> Judgement:
    settings_: dict[str, object] = {
        "kind": "link",
        "a": side(f"claim {number}; “quoted”, and\nbroken"),
        "b": side("the demand"),
        "decision": "touches",
        "reason": 'It says "so", no more',
        "coder": "KB",
        "date": "2026-03-01",
    }
    return Judgement(**(settings_ | changes))  # type: ignore[arg-type]


def respell(
    path: Path, *, delimiter: str = ",", end: str = "\n", mark: bool = False, order: int = 1, extra: bool = False
):
    """Write the file again as a spreadsheet might."""
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))
    names = list(COLUMNS)[::order] + (["our notes"] if extra else [])
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, names, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL, restval="kept")
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes((b"\xef\xbb\xbf" if mark else b"") + out.getvalue().encode())


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(("end", "mark", "order", "extra"), [("\n", False, 1, False), ("\r\n", True, -1, True)])
def test_a_spreadsheets_round_trip_changes_nothing(tmp_path, delimiter, end, mark, order, extra):
    path = tmp_path / "a.csv"
    add_judgements(path, [judgement(1), judgement(2)])
    respell(path, delimiter=delimiter, end=end, mark=mark, order=order, extra=extra)
    add_judgements(path, [judgement(3)])
    found = read_file(path)
    assert [(one.a, one.b, one.reason) for one in found] == [
        (one.a, one.b, one.reason) for one in (judgement(1), judgement(2), judgement(3))
    ]
    assert [dict(one.extra) for one in found] == (
        [{"our notes": "kept"}, {"our notes": "kept"}, {"our notes": ""}] if extra else [{}] * 3
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("touches", "maybe", "row 2: decision is 'maybe'; expected for a link one of addresses"),
        ("2026-03-01", "01/03/2026", "row 2: date is '01/03/2026'; expected YYYY-MM-DD"),
        ("KB", "", "row 2: coder is empty"),
        ("link", "tie", "row 2: kind is 'tie'; expected one of link"),
        (",7,", ",7th,", "row 2: a_start is '7th'; expected a whole number"),
        ("the demand", "", "row 2: a link is judged by two passages; fill b_exact"),
        ("before", "=1+1", "row 2: a_prefix begins with '='"),
        ("KB,", "KB,extra,", "row 2 has 18 cells, the header 17"),
        ('"It says ""so"", no more"', '"It says "so", no more"', "row 1 is no header"),
        ("a_exact", "words", "row 1 is no header of judgements; expected columns kind, a_exact"),
        ("about", "coder", "row 1 names the column 'coder' twice"),
    ],
)
def test_what_is_no_judgement_is_refused_by_file_and_row(tmp_path, old, new, message):
    path = tmp_path / "a.csv"
    add_judgements(path, [judgement()])
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    before = path.read_bytes()
    with pytest.raises(InputError) as error:
        read_file(path)
    assert message in str(error.value)
    assert "a.csv" in str(error.value)
    assert "\n" not in str(error.value)
    with pytest.raises(InputError):
        add_judgements(path, [judgement(2)])
    assert path.read_bytes() == before


def test_a_file_in_another_encoding_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    add_judgements(path, [judgement(reason="für alle")])
    path.write_bytes(path.read_text("utf-8").encode("utf-16"))
    with pytest.raises(InputError, match="is not UTF-8"):
        read_file(path)
    assert read_judgements(tmp_path / "none") == ()


def test_an_invalid_decision_is_not_written(tmp_path):
    path = tmp_path / "a.csv"
    with pytest.raises(InputError, match="new judgement 2: reason begins with '='"):
        add_judgements(path, [judgement(), judgement(reason="=HYPERLINK(1)")])
    assert not path.exists()


def test_many_invalid_decisions_are_counted_and_the_file_is_named(tmp_path):
    path = tmp_path / "a.csv"
    with pytest.raises(InputError, match=r"a\.csv: new judgement 1: .*; and 3 more; nothing was added$"):
        add_judgements(path, [judgement(reason="=1")] * (MOST_TOLD + 3))
    assert not path.exists()


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), min_size=1, max_size=40))
def test_any_reason_comes_back_as_it_was_or_is_refused(tmp_path_factory, reason: str):
    path = tmp_path_factory.mktemp("any") / "a.csv"
    try:
        add_judgements(path, [judgement(reason=reason)])
    except InputError:
        assert not reason.strip() or reason[0] in "=+-@\t"
    else:
        assert read_file(path)[0].reason == reason


def _write_many(path: str, coder: str) -> None:
    for number in range(10):
        add_judgements(Path(path), [judgement(number, coder=coder)])


def test_two_writers_lose_nothing(tmp_path):
    path = tmp_path / "a.csv"
    context = get_context("spawn")
    writers = [context.Process(target=_write_many, args=(str(path), coder)) for coder in ("KB", "LM")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    found = read_file(path)
    assert sorted((one.coder, one.a.exact) for one in found) == sorted(
        (coder, judgement(number).a.exact) for coder in ("KB", "LM") for number in range(10)
    )
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]  # a lock left behind is one more file to wonder at


def test_what_is_added_by_a_link_is_added_to_the_file_it_leads_to(tmp_path):
    group, case = tmp_path / "group", tmp_path / "case"
    for folder in (group, case):
        folder.mkdir()
    link, shared = case / "a.csv", group / "shared.csv"
    link.symlink_to(shared)
    add_judgements(link, [judgement(1)])
    shared.chmod(0o664)
    add_judgements(link, [judgement(2)])
    assert link.is_symlink()
    assert len(read_file(shared)) == 2
    assert shared.stat().st_mode & 0o777 == 0o664
    assert [path.name for path in case.iterdir()] == ["a.csv"]
    link.unlink()
    link.symlink_to(link.name)
    with pytest.raises(InputError, match="leads back to itself"):
        add_judgements(link, [judgement(3)])


def test_writers_by_two_links_and_by_the_file_itself_lose_nothing(tmp_path):
    shared = tmp_path / "shared.csv"
    links = [tmp_path / name / "a.csv" for name in ("one", "two")]
    for link in links:
        link.parent.mkdir()
        link.symlink_to(shared)
    context = get_context("spawn")
    coders = zip(("KB", "LM", "NO"), [*links, shared], strict=True)
    writers = [context.Process(target=_write_many, args=(str(path), coder)) for coder, path in coders]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert len(read_file(shared)) == 30
    assert all(link.is_symlink() for link in links)


ENDLESS = """
import sys
from pathlib import Path
from tests.test_judgements_files import judgement
from analysis.tables.judgements import add_judgements
print("ready", flush=True)
while True:
    add_judgements(Path(sys.argv[1]), [judgement(n) for n in range(40)])
"""


@pytest.mark.parametrize("linked", [False, True])
def test_a_kill_leaves_a_whole_file_and_no_lock(tmp_path, linked: bool):
    path = tmp_path / "a.csv"
    if linked:
        (tmp_path / "group").mkdir()
        path.symlink_to(tmp_path / "group" / "shared.csv")
    root = Path(__file__).resolve().parents[1]
    for delay in (0.0, 0.05, 0.12):
        process = subprocess.Popen([sys.executable, "-c", ENDLESS, str(path)], cwd=root, stdout=subprocess.PIPE)
        assert process.stdout is not None
        with process.stdout:
            process.stdout.readline()
            time.sleep(delay)
            process.kill()
            process.wait()
        found = read_file(path) if path.exists() else ()
        assert len(found) % 40 == 0
    count = len(read_judgements(tmp_path))
    add_judgements(path, [judgement(99)])
    assert len(read_judgements(tmp_path)) == count + 1


def test_no_decision_is_passed_over_for_the_name_of_its_file(tmp_path):
    add_judgements(tmp_path / "a.csv", [judgement()])
    (tmp_path / "a.csv").rename(tmp_path / "A.CSV")
    (tmp_path / "README.md").write_text("what stands here")
    (tmp_path / "~$class.xlsx").write_text("open in a spreadsheet")
    assert len(read_judgements(tmp_path)) == 1
    (tmp_path / "class.xlsx").write_bytes(b"PK")
    with pytest.raises(InputError, match=r"class\.xlsx: is a spreadsheet's file"):
        read_judgements(tmp_path)


@pytest.mark.parametrize("name", ["class.tsv", "class.txt", "class.csv.txt", "class"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_judgements_under_another_ending_are_not_passed_over(name: str, delimiter: str, encoding: str, tmp_path: Path):
    add_judgements(tmp_path / "a.csv", [judgement()])
    respell(tmp_path / "a.csv", delimiter=delimiter)
    (tmp_path / name).write_text((tmp_path / "a.csv").read_text("utf-8"), encoding)
    with pytest.raises(InputError, match=r"holds judgements, and only files that end in \.csv are read"):
        read_judgements(tmp_path)
    (tmp_path / name).write_text("Our notes: the kind of decision, and its reason, go into the tables.\n", encoding)
    (tmp_path / "older").mkdir()
    assert len(read_judgements(tmp_path)) == 1


def test_what_a_system_puts_beside_a_file_is_passed_over(tmp_path: Path):
    add_judgements(tmp_path / "a.csv", [judgement()])
    (tmp_path / "._a.csv").write_bytes(b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X")
    (tmp_path / ".~lock.a.csv#").write_text("open in a spreadsheet")
    (tmp_path / ".a.txt").write_text((tmp_path / "a.csv").read_text("utf-8"))
    assert len(read_judgements(tmp_path)) == 1


def rewritten(path: Path, **cells: str) -> Path:
    """The file after a spreadsheet rewrote some cells of its last row."""
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
    for name, cell in cells.items():
        rows[-1][rows[0].index(name)] = cell
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-11-26 00:00:00", "2026-11-26"),
        ("2026-11-26T00:00:00Z", "2026-11-26"),
        ("2026/11/26", "2026-11-26"),
        ("2026-3-1", "2026-03-01"),
        ("26/11/2026", "2026-11-26"),
        ("11/26/2026", "2026-11-26"),
        ("11/26/2026 12:00 AM", "2026-11-26"),
        ("26.11.2026", "2026-11-26"),
        ("1.3.2026", "2026-03-01"),
        ("3/3/2026", "2026-03-03"),
    ],
)
def test_a_date_that_a_spreadsheet_rewrote_is_read_where_it_can_only_be_one_day(tmp_path, cell: str, day: str):
    path = tmp_path / "a.csv"
    add_judgements(path, [judgement()])
    assert read_file(rewritten(path, date=cell))[0].date == day


@pytest.mark.parametrize(
    "cell", ["", "3/1/2026", "3-1-2026", "26/11/26", "31.2.2026", "46352", "26 November", "9" * 5000]
)
def test_a_date_that_could_be_another_is_refused_with_the_form(tmp_path, cell: str):
    path = tmp_path / "a.csv"
    add_judgements(path, [judgement()])
    with pytest.raises(InputError, match=rf"row 2: date is '{cell}'; expected YYYY-MM-DD, such as 2011-03-31"):
        read_file(rewritten(path, date=cell))
    with pytest.raises(InputError, match="new judgement 1: date is"):
        add_judgements(tmp_path / "b.csv", [judgement(date="26.11.2026")])


def test_capitals_and_a_point_in_a_number_do_no_harm(tmp_path):
    path = tmp_path / "a.csv"
    add_judgements(path, [judgement(decision="partly_addresses")])
    (found,) = read_file(rewritten(path, kind="Link", decision="Partly addresses", a_start="40.0", b_start="7,00"))
    assert found.b is not None
    assert (found.kind, found.decision, found.a.start, found.b.start) == ("link", "partly_addresses", 40, 7)
    for cell in ("4.5", "1.000", "9" * 5000):
        with pytest.raises(InputError, match="a_start is"):
            read_file(rewritten(path, a_start=cell))


def test_all_rows_that_cannot_be_used_are_named_at_once(tmp_path):
    path = tmp_path / "a.csv"
    header = "kind,a_exact,b_exact,decision,reason,coder,date"
    good, bad = "claim,words,,claim,so,Anna,2026-01-02", "claim,words,,maybe,,Anna,3/1/2026"
    path.write_text("\n".join([header, good, bad, good, f"{good},more", bad.replace("maybe", "claim")]), "utf-8")
    with pytest.raises(InputError) as told:
        read_file(path)
    for said in (
        "row 3: decision is 'maybe'",
        "row 3: reason is empty",
        "row 3: date is",
        "row 5 has 8",
        "row 6: date",
    ):
        assert said in str(told.value)
    assert "row 2" not in str(told.value)
    path.write_text("\n".join([header, *[bad] * 40]), "utf-8")
    with pytest.raises(InputError, match=r"and 100 more$"):
        read_file(path)


def test_a_missing_column_is_named(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("kind;a_exact;b_exact;decision;coder;date\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"row 1 is no header of judgements.*; missing: reason$"):
        read_file(path)
