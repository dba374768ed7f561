"""Annotation formats: what goes out comes back, in each ecosystem's own terms."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import cassis
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import Case
from analysis.__main__ import main
from analysis.classroom.formats import claim_review, doccano, inception, label_studio, spans_csv, web_annotation
from analysis.classroom.formats.decisions import judgements_of_marks
from analysis.classroom.formats.marks import Mark, marks_of, settle
from analysis.errors import InputError
from analysis.records import Claim, Critique, Link, Source, Tension
from analysis.tables.judgements import DECISIONS, FOLDER, Judgement, add_judgements, read_judgements
from analysis.tables.overlay import judge_tension
from tests import site_cases
from tests.judging import judge_claim, judge_link

FORMATS = (web_annotation, label_studio, doccano, inception, spans_csv)
SCHEMA = Path(__file__).with_name("web_annotation.schema.json")

EMOJI = "🎉 News 🎉\r\nThe Act “opens” the press 📰 to all.\nThe press is closed. The press is closed.\n"


@pytest.fixture
def case() -> Case:
    return site_cases.ordinary()


@pytest.fixture
def judged(case: Case) -> tuple[Judgement, ...]:
    said = {"reason": "says so", "coder": "Zoë", "date": "2024-05-03"}
    return (
        judge_tension(case, case.tensions[0], decision="stands", charitable_reading="two registers", **said),
        judge_link(case, case.links[0], decision="touches", **said),
    )


def emoji_case() -> Case:
    opens = site_cases.claim(EMOJI, "The Act “opens” the press 📰 to all")
    start = EMOJI.rindex("The press is closed")
    closed = dataclasses.replace(
        site_cases.claim(EMOJI, "The press is closed"), start=start, end=start + 19, claim_id=f"C{start:05d}"
    )
    tension = site_cases.tension(EMOJI, opens.quote, closed.quote, opens.claim_id, closed.claim_id)
    return Case(
        source=site_cases.source("emoji.txt", EMOJI),
        claims=(opens, closed),
        tensions=(dataclasses.replace(tension, b_start=closed.start, b_end=closed.end),),
    )


def sources(case: Case) -> tuple[Source, ...]:
    return (case.source, *case.critic_sources)


def records_of(marks: tuple[Mark, ...], record: type) -> tuple[Any, ...]:
    """The rows of one table, from marks that carry them; the passages are those of the marks."""
    return tuple(
        record(**{**mark.row, **passages_of(mark)}) for mark in marks if mark.layer == record.__name__.casefold()
    )


def passages_of(mark: Mark) -> dict[str, Any]:
    if mark.layer == "link":
        return {}
    sides = {"": mark.a} if mark.b is None else {"a_": mark.a, "b_": mark.b}
    return {f"{side}{name}": getattr(at, name) for side, at in sides.items() for name in ("start", "end", "quote")}


def plain(mark: Mark) -> tuple[Any, ...]:
    return mark.layer, mark.a, mark.b


@pytest.mark.parametrize("module", FORMATS, ids=lambda module: module.__name__.rsplit(".", 1)[-1])
@pytest.mark.parametrize("made", [site_cases.ordinary, emoji_case])
def test_every_passage_and_pair_comes_back_at_its_words(module: ModuleType, made: Any):
    case = made()
    marks = marks_of(case)
    back, gone = settle(module.load(module.dump(marks, sources(case))[""], "file", sources(case)), sources(case))
    assert not gone
    # Label Studio and doccano keep all texts in one file, INCEpTION one a file, and none of them a pair across texts
    of_one = [
        mark
        for mark in marks
        if mark.b is None or mark.a.source == mark.b.source or module in (web_annotation, spans_csv)
    ]
    expected = [mark for mark in of_one if module is not inception or mark.a.source == case.source.name]
    assert sorted(map(plain, back), key=repr) == sorted(map(plain, expected), key=repr)
    assert {(mark.layer, mark.label) for mark in back} == {(mark.layer, mark.label) for mark in expected}


def test_an_exported_web_annotation_comes_back_as_the_same_rows(case: Case):
    data = web_annotation.dump(marks_of(case), sources(case))[""]
    marks, _ = settle(web_annotation.load(data, "a.json", sources(case)), sources(case))
    assert records_of(marks, Claim) == case.claims
    assert records_of(marks, Critique) == case.critiques
    assert records_of(marks, Link) == case.links
    assert records_of(marks, Tension) == case.tensions
    assert web_annotation.dump(marks, sources(case))[""] == data


def test_anchors_survive_small_edits_of_the_text(case: Case):
    data = web_annotation.dump(marks_of(case), sources(case))[""]
    edited = "A preface.\n\n" + case.source.text.replace(
        "registers every newspaper anew", "registers each newspaper anew"
    )
    edited = edited.replace("Progress in Ruritania\n\n", "")
    texts = (dataclasses.replace(case.source, text=edited), *case.critic_sources)
    marks, gone = settle(web_annotation.load(data, "a.json", texts), texts)
    assert not gone
    claims = records_of(marks, Claim)
    assert len(claims) == len(case.claims)
    assert all(edited[claim.start : claim.end] == claim.quote for claim in claims)
    changed = [new.quote for old, new in zip(case.claims, claims, strict=True) if old.quote != new.quote]
    assert changed == ["The Ministry registers each newspaper anew"]


def test_words_that_are_gone_are_named(case: Case):
    data = web_annotation.dump(marks_of(case), sources(case))[""]
    texts = (dataclasses.replace(case.source, text="Something else was written here."),)
    marks, gone = settle(web_annotation.load(data, "a.json", texts), texts)
    assert not marks
    assert len(gone) == len(marks_of(case))
    assert "The Media Act of 2010 removes" in gone[0]


def test_the_second_of_two_equal_passages_stays_the_second():
    case = emoji_case()
    data = web_annotation.dump(marks_of(case), sources(case))[""]
    moved = (dataclasses.replace(case.source, text="Added before. " + EMOJI),)
    marks, _ = settle(web_annotation.load(data, "a.json", moved), moved)
    assert records_of(marks, Claim)[1].start == case.claims[1].start + len("Added before. ")


@pytest.mark.parametrize("made", [site_cases.ordinary, site_cases.hostile, emoji_case])
def test_web_annotations_follow_the_recommendation(made: Any, judged: tuple[Judgement, ...]):
    case = made()
    marks = marks_of(case, judged if made is site_cases.ordinary else ())
    collection = json.loads(web_annotation.dump(marks, sources(case), address="https://example.org/a?b=c")[""])
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(collection)
    ids = [one["id"] for one in collection["first"]["items"]]
    assert len(ids) == len(set(ids)) == collection["total"]


def test_position_selectors_count_code_points():
    collection = json.loads(web_annotation.dump(marks_of(emoji_case()), (emoji_case().source,))[""])
    for one in collection["first"]["items"]:
        for target in one["target"] if isinstance(one["target"], list) else [one["target"]]:
            words, place = target["selector"]
            assert EMOJI[place["start"] : place["end"]] == words["exact"]
            around = words["prefix"] + words["exact"] + words["suffix"]
            assert EMOJI[place["start"] - len(words["prefix"]) :].startswith(around)


def test_an_export_of_hypothesis_is_read(case: Case):
    exported = {
        "export_date": "2024-05-03T10:00:00Z",
        "client_version": "1.2",
        "annotations": [
            {
                "id": "x1",
                "uri": "https://example.org/page",
                "created": "2024-05-03T09:59:00.000000+00:00",
                "user": "acct:anna@hypothes.is",
                "user_info": {"display_name": None},
                "text": "a figure, with a source",
                "tags": ["claim", "kind: statistic"],
                "target": [
                    {
                        "source": "https://example.org/page",
                        "selector": [
                            {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3},
                            {"type": "TextPositionSelector", "start": 1120, "end": 1151},
                            {
                                "type": "TextQuoteSelector",
                                "exact": "Ten of the twelve papers agreed",
                                "prefix": "anew. ",
                            },
                        ],
                    }
                ],
            },
            {"id": "x2", "user": "acct:bo@hypothes.is", "text": "a page note", "target": [{"source": "https://x"}]},
        ],
    }
    marks, gone = settle(web_annotation.load(json.dumps(exported).encode(), "h.json", sources(case)[:1]), sources(case))
    assert not gone
    (mark,) = marks
    assert (mark.layer, mark.label, mark.coder, mark.note) == ("claim", "statistic", "anna", "a figure, with a source")
    assert (mark.a.start, mark.a.end) == (case.claims[2].start, case.claims[2].end)


def test_label_studio_tasks_fit_their_configuration(case: Case):
    out = label_studio.dump(marks_of(case, decided(case)), sources(case))
    view = ElementTree.fromstring(out[".config.xml"])
    allowed = {tag: {one.get("value") for one in view.iter(tag)} for tag in ("Label", "Choice", "Relation")}
    names = {one.get("name"): one.get("toName") for one in view.iter() if one.get("name")}
    tasks = json.loads(out[""])
    assert [task["data"]["source"] for task in tasks] == [source.name for source in sources(case)]
    for task in tasks:
        for marked in (*task["predictions"], *task["annotations"]):
            assert_fits(marked["result"], task["data"]["text"], allowed, names)


def assert_fits(
    result: list[dict[str, Any]], words: str, allowed: dict[str, set[str | None]], names: dict[Any, str | None]
):
    regions = {one["id"] for one in result if one["type"] == "labels"}
    for one in result:
        if one["type"] == "relation":
            assert {one["from_id"], one["to_id"]} <= regions
            assert set(one["labels"]) <= allowed["Relation"]
            continue
        assert names[one["from_name"]] == one["to_name"] == "text"
        assert one["id"] in regions
        value = one["value"]
        if one["type"] != "textarea":
            assert words[value["start"] : value["end"]] == value["text"]
        assert set(value.get("labels", ())) <= allowed["Label"]
        assert set(value.get("choices", ())) <= allowed["Choice"]


def test_label_studio_annotations_keep_their_coder_even_with_offsets_of_old_versions():
    case = emoji_case()
    tasks = json.loads(label_studio.dump(marks_of(case), sources(case))[""])
    (prediction,) = tasks[0].pop("predictions")
    for one in prediction["result"]:
        if one["type"] != "relation":
            for end in ("start", "end"):
                one["value"][end] = len(EMOJI[: one["value"][end]].encode("utf-16-le")) // 2
    tasks[0]["annotations"] = [{"completed_by": {"id": 4, "email": "anna@example.org"}, "result": prediction["result"]}]
    marks, gone = settle(label_studio.load(json.dumps(tasks).encode(), "l.json", sources(case)), sources(case))
    assert not gone
    assert {mark.coder for mark in marks} == {"anna@example.org"}
    assert [EMOJI[mark.a.start : mark.a.end] for mark in marks] == [mark.a.quote for mark in marks]
    assert (marks[0].a.start, marks[1].a.start) == (case.claims[0].start, case.claims[1].start)


def test_doccano_reads_its_plain_lists_too(case: Case):
    line = {"id": 1, "text": case.source.text, "label": [[case.claims[0].start, case.claims[0].end, "claim: event"]]}
    (mark,) = doccano.load(json.dumps(line).encode(), "d.jsonl", sources(case))
    assert (mark.layer, mark.label, mark.a.quote) == ("claim", "event", case.claims[0].quote)


def test_doccanos_marks_without_ids_keep_their_own_passages(case: Case):
    wanted = case.claims[:2]
    entities = [{"label": "claim", "start_offset": one.start, "end_offset": one.end} for one in wanted]
    line = {"text": case.source.text, "entities": entities, "relations": [{"type": "touches"}]}
    found = doccano.load(json.dumps(line).encode(), "d.jsonl", sources(case))
    assert [mark.a.quote for mark in found] == [one.quote for one in wanted]
    assert len({mark.mark_id for mark in found}) == 2


def test_cassis_reads_what_inception_gets_with_utf_16_offsets_in_the_file():
    case = emoji_case()
    out = inception.dump(marks_of(case), sources(case))
    system = cassis.load_typesystem(io.BytesIO(out[".TypeSystem.xml"]))
    cas = cassis.load_cas_from_xmi(io.BytesIO(out[""]), typesystem=system)
    assert cas.sofa_string == EMOJI
    found = [(one.begin, one.end, one.get_covered_text()) for one in cas.select(inception.SPAN)]
    assert found == [(claim.start, claim.end, claim.quote) for claim in case.claims]
    (pair,) = cas.select(inception.RELATION)
    assert (pair.Governor.row, pair.Dependent.row) == tuple(claim.claim_id for claim in case.claims)
    assert not cas.typecheck()
    raw = ElementTree.fromstring(out[""])
    begins = [int(one.get("begin", "0")) for one in raw.iter("{http:///webanno/custom.ecore}Passage")]
    assert begins == [len(EMOJI[: claim.start].encode("utf-16-le")) // 2 for claim in case.claims]


def test_a_zip_of_inception_gives_each_coder(case: Case):
    out = inception.dump(marks_of(case), sources(case))
    bundle = io.BytesIO()
    with zipfile.ZipFile(bundle, "w") as made:
        made.writestr("TypeSystem.xml", out[".TypeSystem.xml"])
        made.writestr("anna.xmi", out[""])
    marks, gone = settle(inception.load(bundle.getvalue(), "p.zip", sources(case)), sources(case))
    assert not gone
    assert {mark.coder for mark in marks} == {"anna"}


def test_a_text_that_xml_cannot_hold_keeps_its_offsets():
    case = site_cases.hostile()
    out = inception.dump(marks_of(case), sources(case))[""]
    cas = cassis.load_cas_from_xmi(
        io.BytesIO(out),
        typesystem=cassis.load_typesystem(inception.dump((), sources(case))[".TypeSystem.xml"].decode()),
    )
    assert len(cas.sofa_string) == len(case.source.text)
    assert "\x07" not in cas.sofa_string


def test_claim_reviews_are_of_judged_claims_alone_and_rate_no_truth(case: Case, judged: tuple[Judgement, ...]):
    assert json.loads(claim_review.dump(case, ())[""])["@graph"] == []
    reviews = json.loads(claim_review.dump(case, judged)[""])["@graph"]
    assert [one["claimReviewed"] for one in reviews if "Touches" in one["reviewRating"]["alternateName"]] == [
        case.claims[0].proposition
    ]
    assert len(reviews) == 3
    for one in reviews:
        assert one["@type"] == "ClaimReview"
        assert {"claimReviewed", "itemReviewed", "author", "datePublished", "reviewRating"} <= set(one)
        assert "ratingValue" not in one["reviewRating"]
    assert "two registers" in reviews[0]["reviewBody"]


@pytest.mark.parametrize("module", FORMATS, ids=lambda module: module.__name__.rsplit(".", 1)[-1])
@given(
    data=st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.one_of(st.none(), st.integers(), st.text(max_size=5)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=4),
                st.dictionaries(
                    st.sampled_from(
                        [
                            "items",
                            "target",
                            "selector",
                            "body",
                            "result",
                            "data",
                            "annotations",
                            "value",
                            "labels",
                            "entities",
                            "text",
                            "type",
                            "id",
                            "relations",
                            "label",
                            "row",
                            "tags",
                            "exact",
                            "predictions",
                        ]
                    ),
                    inner,
                    max_size=5,
                ),
            ),
            max_leaves=12,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
@settings(deadline=None, max_examples=60)  # the first file loads cassis
def test_any_file_is_marks_or_one_clear_line(module: ModuleType, data: bytes):
    texts = (site_cases.source("t.txt", "Some text to mark."),)
    try:
        marks = module.load(data, "x.file", texts)
    except InputError as error:
        told = str(error)
    else:
        settle(marks, texts)
        return
    assert told.startswith("x.file")
    assert "\n" not in told


def test_xml_with_a_document_type_is_refused(case: Case):
    with pytest.raises(InputError, match="document type"):
        inception.load(b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "x.xmi", sources(case))


def test_export_and_import_as_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    page = tmp_path / "page.txt"
    page.write_text("The Media Act removes fees. The Ministry registers papers. It charges a fee.\n", encoding="utf-8")
    folder = tmp_path / "case"
    assert main(["run", str(page), "--out", str(folder)]) == 0
    for name, out in (
        ("web-annotation", "a.json"),
        ("label-studio", "l.json"),
        ("doccano", "d.jsonl"),
        ("inception", "i.xmi"),
        ("csv", "s.csv"),
    ):
        target, spans = tmp_path / out, tmp_path / f"{out}.csv"
        assert main(["export", str(folder), "--format", name, "--out", str(target)]) == 0
        back = ["import", str(target), "--format", name, "--case", str(folder), "--out", str(spans)]
        assert main(back) == 0
        assert "claims" in capsys.readouterr().out
        assert spans.read_bytes().startswith(b"\xef\xbb\xbflayer,")
    assert (tmp_path / "l.config.xml").exists()
    assert (tmp_path / "i.TypeSystem.xml").exists()
    assert main(["export", str(folder), "--format", "claim-review", "--out", str(tmp_path / "c.json")]) == 0
    assert "nobody has judged" in capsys.readouterr().err

    judgements = folder / FOLDER / "class.csv"
    back = ["import", str(tmp_path / "d.jsonl"), "--format", "doccano", "--case", str(folder), "--coder", "Anna"]
    back += ["--judgements", str(judgements), "--date", "2024-05-03"]
    assert main([*back, "--reason", "coded in class"]) == 0
    assert "of the machine, as it made them" in capsys.readouterr().err
    assert not judgements.exists()
    back += ["--unchanged"]
    assert main(back) == 0
    assert "gives no reason" in capsys.readouterr().err
    assert main([*back, "--reason", "coded in class"]) == 0
    once = read_judgements(folder / FOLDER)
    assert once
    assert {(one.coder, one.decision) for one in once if one.kind == "claim"} == {("Anna", "claim")}
    assert main([*back, "--reason", "coded in class"]) == 0
    assert read_judgements(folder / FOLDER) == once
    assert main(["import", str(page), "--format", "label-studio", "--case", str(folder)]) == 2
    assert main(["import", str(tmp_path / "none.json"), "--format", "doccano", "--case", str(folder)]) == 2


def test_judgements_go_out_with_their_coders_and_come_back(case: Case, judged: tuple[Judgement, ...], tmp_path: Path):
    add_judgements(tmp_path / FOLDER / "j.csv", judged)
    marks = marks_of(case, read_judgements(tmp_path / FOLDER))
    data = web_annotation.dump(marks, sources(case))[""]
    back, _ = settle(web_annotation.load(data, "a.json", sources(case)), sources(case))
    said = [(mark.layer, mark.coder, mark.decision, mark.note, mark.date) for mark in back if mark.coder]
    assert said == [
        ("tension", "Zoë", "stands", "says so", "2024-05-03"),
        ("link", "Zoë", "touches", "says so", "2024-05-03"),
    ]


def decided(case: Case) -> tuple[Judgement, ...]:
    """Every decision there is, by coders who decide differently, each about rows of the text itself."""
    said = {"reason": "says so", "date": "2024-05-03"}
    return tuple(
        made
        for nth in range(6)
        for made in (
            judge_tension(
                case, case.tensions[0], decision=DECISIONS["tension"][nth % 3], coder=f"Tess {nth % 3}", **said
            ),
            judge_claim(case, case.claims[1], decision=DECISIONS["claim"][nth % 3], coder=f"Cleo {nth % 3}", **said),
            judge_link(case, case.links[0], decision=DECISIONS["link"][nth], coder=f"Lin {nth}", **said),
        )
    )


@pytest.mark.parametrize("module", FORMATS, ids=lambda module: module.__name__.rsplit(".", 1)[-1])
def test_no_format_turns_a_persons_decision_into_another(module: ModuleType, case: Case):
    given = decided(case)
    data = module.dump(marks_of(case, given), sources(case))[""]
    back, gone = settle(module.load(data, "a.file", sources(case)), sources(case))
    rows, left = judgements_of_marks(back, sources(case), reason="says so", date="2024-05-03")
    assert (gone, left) == ((), ())
    # doccano and INCEpTION keep no coder: only what the machine proposes goes out, and no decision can be wrong
    names_coders = module not in (doccano, inception)
    expected = {(*one.on, one.decision) for one in given} if names_coders else set()
    assert {(*one.on, one.decision) for one in rows} == expected


@pytest.mark.parametrize("kind", ["web-annotation", "label-studio", "doccano", "inception", "csv"])
def test_what_the_machine_proposed_is_nobodys_decision_when_it_comes_back(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    page, folder, out = tmp_path / "page.txt", tmp_path / "case", tmp_path / "export"
    page.write_text("The Media Act removes fees. The Ministry registers papers. It charges a fee.\n", encoding="utf-8")
    assert main(["run", str(page), "--out", str(folder)]) == 0
    assert main(["export", str(folder), "--format", kind, "--out", str(out)]) == 0
    judgements = tmp_path / "class.csv"
    back = ["import", str(out), "--format", kind, "--case", str(folder), "--coder", "Anna", "--reason", "so it is"]
    assert main([*back, "--judgements", str(judgements)]) == 0
    assert "of the machine, as it made them" in capsys.readouterr().err
    assert not judgements.exists()


@pytest.mark.parametrize(("separator", "encoding"), [(";", "cp1252"), ("\t", "utf-16"), (",", "utf-8-sig")])
def test_a_csv_is_taken_as_spreadsheets_save_it(separator: str, encoding: str, case: Case):
    marks = marks_of(case, decided(case))
    rows = list(csv.reader(io.StringIO(spans_csv.dump(marks, sources(case))[""].decode("utf-8-sig"), newline="")))
    for row in rows[1:]:
        row[rows[0].index("date")] = "03.05.2024" if row[rows[0].index("date")] else ""
        row[rows[0].index("a_start")] += ",00"
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    back, gone = settle(spans_csv.load(out.getvalue().encode(encoding), "s.csv", sources(case)), sources(case))
    assert not gone
    assert [plain(mark) for mark in back] == [plain(mark) for mark in marks]
    said, left = judgements_of_marks(back, sources(case), reason="says so", date="2020-01-01")
    assert not left
    told = {(one.on, one.decision, one.date) for one in said}
    assert told == {(one.on, one.decision, "2024-05-03") for one in decided(case)}


def test_a_spreadsheets_own_file_is_told_from_a_table():
    with pytest.raises(InputError, match=r"s\.csv: is a spreadsheet file"):
        spans_csv.load(b"PK\x03\x04", "s.csv", ())


@pytest.mark.parametrize("address", ["javascript:alert(1)", "not a url", "https://", "//host/path", "http://[1"])
def test_an_address_that_is_none_on_the_web_is_refused(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "a.jsonld"
    assert main(["export", "--format", "web-annotation", "--out", str(out), "--address", address]) == 2
    assert "is no address on the web" in capsys.readouterr().err
    assert not out.exists()


WORDS = "The Media Act removes fees"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A case whose text holds a list."""
    page = tmp_path / "page.txt"
    page.write_text(f"{WORDS}. It does the following:\n\n- The Act opens the council.\n\nIt charges a fee.\n")
    assert main(["run", str(page), "--out", str(tmp_path / "case")]) == 0
    return tmp_path / "case"


def brought(case: Path, *rows: str, file: str = "class.csv", date: str = "2026-03-02") -> int:
    path = case.parent / "spans.csv"
    path.write_text("\n".join(["layer,a_start,a_end,a_quote,coder,decision,note,date", *rows, ""]), encoding="utf-8")
    to = ["--case", str(case), "--judgements", str(case / FOLDER / file), "--date", date]
    return main(["import", str(path), "--format", "csv", *to])


def test_one_mark_that_cannot_be_kept_is_named_by_its_row_and_holds_up_no_other(
    listed: Path, capsys: pytest.CaptureFixture[str]
):
    marked = "claim,0,0,- The Act opens the council,Ben,claim,I say so,"
    day = f"claim,0,26,{WORDS},Ben,claim,so,2/3/2026"
    signs = f"claim,0,26,{WORDS},@anna,claim,=,"
    assert brought(listed, marked, day, signs, f"claim,0,26,{WORDS},Cem,no_claim,so,") == 0
    told = capsys.readouterr().err
    assert "spans.csv, row 3: claim 3 of Ben: date is '2/3/2026'; expected YYYY-MM-DD" in told
    assert "spans.csv, row 4: claim 4 of @anna: reason begins with '='" in told
    kept = read_judgements(listed / FOLDER)
    # a passage begins behind the bullet of its list, as quotes in the tables do
    assert [(one.coder, one.a.exact) for one in kept] == [("Ben", "The Act opens the council"), ("Cem", WORDS)]


def test_a_mark_that_no_table_would_show_is_told(listed: Path, capsys: pytest.CaptureFixture[str]):
    assert brought(listed, f"claim,0,26,{WORDS},Ben,claim,so,", date="2026-03-02") == 0
    assert brought(listed, f"claim,0,26,{WORDS},Ben,no_claim,so,", date="2026-03-01") == 0
    before = "Ben decided 'claim' on 2026-03-02 (class.csv row 2), which counts before a decision of 2026-03-01"
    assert f"{before}; left out (give a later day with --date)" in capsys.readouterr().err
    assert brought(listed, f"claim,0,26,{WORDS},Ben,no_claim,so,2026-03-01") == 0
    assert f"{before}; added, and no table shows it" in capsys.readouterr().err
    assert brought(listed, f"claim,0,26,{WORDS},Ben,unsure,so,", file="a.csv") == 0
    assert "which counts before a decision of 2026-03-02" in capsys.readouterr().err, "a file read later counts"
    assert [one.decision for one in read_judgements(listed / FOLDER)] == ["claim", "no_claim"]
    assert brought(listed, f"claim,0,26,{WORDS},Ben,unsure,so,", date="9026-03-02") == 0
    assert "9026-03-02: is still to come" in capsys.readouterr().err


@pytest.mark.parametrize("read_as", ["web-annotation", "label-studio", "doccano", "inception", "csv"])
def test_a_file_without_marks_of_the_format_goes_over_none(
    read_as: str, listed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    other = "web-annotation" if read_as == "label-studio" else "label-studio"
    assert main(["export", str(listed), "--format", other, "--out", str(tmp_path / "e.json")]) == 0
    (tmp_path / "out.csv").write_text("mine")
    back = ["--case", str(listed), "--coder", "Zoë", "--out", str(tmp_path / "out.csv")]
    assert main(["import", str(tmp_path / "e.json"), "--format", read_as, *back]) == 2
    assert "e.json" in capsys.readouterr().err
    (tmp_path / "e.csv").write_text("layer,a_start,a_end,a_quote\n")
    assert main(["import", str(tmp_path / "e.csv"), "--format", "csv", *back]) == 2
    assert "e.csv: nothing is marked there" in capsys.readouterr().err
    assert (tmp_path / "out.csv").read_text() == "mine"
