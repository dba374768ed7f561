"""``export`` and ``import``: a case in the formats of annotation tools, and what people marked there."""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import count as count_up
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from analysis.errors import InputError
from analysis.options import default_named, given_path

if TYPE_CHECKING:
    from analysis.classroom.formats.intake import Intake
    from analysis.classroom.formats.marks import Mark
    from analysis.records import Source

FORMATS = {
    "web-annotation": "W3C Web Annotation JSON-LD, as Hypothes.is uses",
    "label-studio": "Label Studio JSON, with its labelling configuration beside it",
    "doccano": "doccano JSONL with relations, with its label files beside it",
    "inception": "UIMA CAS XMI for INCEpTION, with its type system beside it",
    "csv": "one annotation a row",
    "claim-review": "schema.org ClaimReview JSON-LD of judged claims (export alone)",
}

ENDINGS = {
    "web-annotation": (".json", ".jsonld"),
    "label-studio": (".json",),
    "doccano": (".jsonl", ".json"),
    "inception": (".xmi", ".xml"),
    "csv": (".csv",),
    "claim-review": (".json", ".jsonld"),
}
"""How the name of a file in each format may end."""

NAMING = ("web-annotation", "label-studio")
"""Formats that name whoever marked: a mark without a name is the machine's."""

EXAMPLES = (
    "formats:\n"
    + "".join(f"  {name:<16}{what}\n" for name, what in FORMATS.items())
    + """
examples:
  analysis export --format web-annotation --out case.jsonld
  analysis export mine --format label-studio --out mine.json
"""
)

IMPORTED = """examples:
  analysis import returned/*.json --format label-studio --out spans.csv
  analysis import anna.jsonl --format doccano --coder Anna --out anna.csv
  analysis import notes.json --format web-annotation --judgements judgements/class.csv
"""


def add(commands: Any, root: Path) -> None:
    """Add ``export`` and ``import`` to the command line; ``root`` is the default case folder."""
    out = commands.add_parser(
        "export",
        help="write a case in another tool's format",
        description="Write the claims, critiques, links and tensions of a case in an annotation tool's format.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    out.add_argument(
        "case", nargs="?", type=given_path, default=root, help=f"a case folder (default: {default_named(root)})"
    )
    out.add_argument("--format", required=True, choices=list(FORMATS), metavar="NAME", help="see below")
    out.add_argument(
        "--out", required=True, type=given_path, metavar="FILE", help="the file; what belongs to it goes beside"
    )
    out.add_argument("--address", default="", metavar="URL", help="where the official text stands on the web")
    out.set_defaults(command=_export)

    back = commands.add_parser(
        "import",
        help="read what people marked in another tool",
        description="Read annotations back: passages are found again by their words, in the text as it is now.",
        epilog=IMPORTED,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    back.add_argument("files", nargs="+", type=given_path, metavar="FILE", help="exported from the tool")
    back.add_argument("--format", required=True, choices=[one for one in FORMATS if one != "claim-review"])
    back.add_argument(
        "--case",
        type=given_path,
        default=root,
        metavar="FOLDER",
        help=f"whose text it is (default: {default_named(root)})",
    )
    back.add_argument("--coder", default="", metavar="NAME", help="who marked it, whatever the file says")
    back.add_argument("--out", type=given_path, metavar="FILE", help="write the annotations as CSV")
    back.add_argument("--judgements", type=given_path, metavar="FILE", help="add what people decided to this file")
    back.add_argument(
        "--unchanged", action="store_true", help="what coders left as the machine made it is their decision, too"
    )
    back.add_argument("--reason", default="", help="the reason of decisions that come without one")
    back.add_argument("--date", default=datetime.date.today().isoformat(), help="of decisions without one (today)")
    back.set_defaults(command=_import)


def _export(options: argparse.Namespace) -> int:
    from analysis.classroom.formats import claim_review, web_annotation
    from analysis.classroom.formats.marks import marks_of
    from analysis.classroom.formats.regions import regions_of
    from analysis.tables.case_folder import judged, stored_inputs
    from analysis.tables.endings import require_ending
    from analysis.tables.files import write_files
    from analysis.tables.judgements import FOLDER, read_judgements
    from analysis.tables.targets import require_all_free
    from analysis.tables.update import require_no_folder

    if options.address and not _is_web(options.address):
        raise InputError(f"--address {options.address!r}: is no address on the web; expected https://… or http://…")
    require_no_folder(options.out)
    require_ending(options.out, options.format, *ENDINGS[options.format])
    require_all_free([options.out], options.case)
    case, _ = judged(stored_inputs(options.case).make(), options.case)
    judgements = read_judgements(options.case / FOLDER)
    sources = (case.source, *case.critic_sources)
    kept: Path | None = None
    if options.format == "claim-review":
        files = claim_review.dump(case, judgements, address=options.address)
        if not judgements:
            _tell("nobody has judged a claim of this case yet (judgements/ is empty): the file holds no review")
    else:
        marks = marks_of(case, judgements)
        if options.format == "web-annotation":
            files = web_annotation.dump(marks, sources, address=options.address)
        else:
            files = _module(options.format).dump(marks, sources)
            across = regions_of(marks, case.source.name).across if options.format != "csv" else 0
            if across:
                _tell(f"{across} links join two texts; {options.format} has no place for them, they are left out")
        kept = _unsigned_there(options.out, _module(options.format), files[""], sources)
    stem = options.out.name.removesuffix(options.out.suffix)
    named = {(stem + key if key else options.out.name): data for key, data in files.items()}
    require_all_free((options.out.parent / name for name in named), options.case)
    if kept:  # under a name of its own, with all that is written: a kill loses neither the one nor the other
        named = {kept.name: options.out.read_bytes(), **named}
        _tell(
            f"{options.out}: held what the case does not give, a person's marks or an earlier state's; kept as {kept}"
        )
    for path in write_files(named, options.out.parent):
        print(path)
    return 0


def _unsigned_there(out: Path, module: ModuleType, made: bytes, sources: Sequence[Source]) -> Path | None:
    """Refuse to write over a file that somebody has marked in: what is exported is marked under its own name, too.

    Most tools do not tell who marked. Marks without a name may be a person's, or what an earlier text or rule gave;
    the file is then kept under another name.

    Returns:
        The name to keep the file under, or None where nothing in it would be lost.

    Raises:
        InputError: the file there names a coder, or holds a decision, that the case does not give.
    """
    from analysis.text.source import read_bounded

    if not out.is_file() or not out.stat().st_size:
        return None
    try:
        there = module.load(read_bounded(out, "give another file"), out.name, sources)
    except InputError:  # of another kind, or broken: whose it is nobody knows
        return _free_beside(out)
    given = {_told_by(mark) for mark in module.load(made, out.name, sources)}
    theirs = [mark for mark in there if (mark.coder or mark.decision) and _told_by(mark) not in given]
    if theirs:
        whose = ", ".join(dict.fromkeys(mark.coder or f"decided {mark.decision!r}" for mark in theirs))
        raise InputError(
            f"{out}: holds marks that a person made ({whose}) and the case does not give; they would be written over."
            " Take them in with “analysis import”, and give another name with --out, or move the file away"
        )
    return _free_beside(out) if any(_told_by(mark) not in given for mark in there) else None


def _free_beside(out: Path) -> Path:
    """A name beside a file that nothing has yet."""
    names = (out.with_name(f"{out.stem}.before-{nth}{out.suffix}") for nth in count_up(1))
    return next(path for path in names if not path.exists())


def _told_by(mark: Mark) -> tuple[object, ...]:
    """Who says what in a mark, of which words."""
    sides = [(side.source, side.quote) for side in (mark.a, mark.b) if side]
    return mark.layer, mark.label, mark.coder, mark.decision, mark.note, *sides


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:  # brackets of a network address that are not closed
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not re.search(r"\s", address)


def _import(options: argparse.Namespace) -> int:
    from analysis.classroom.formats import spans_csv
    from analysis.classroom.formats.intake import take_in
    from analysis.classroom.formats.marks import marks_of
    from analysis.tables.case_folder import stored_inputs
    from analysis.tables.endings import require_ending
    from analysis.tables.files import write_files
    from analysis.tables.targets import require_free
    from analysis.tables.update import require_no_folder

    written = [place for place in (options.out, options.judgements) if place]
    for nth, place in enumerate(written):
        require_no_folder(place)
        require_ending(place, "a table in CSV", ".csv")
        others = [*options.files, *written[:nth]]
        require_free(place, options.case, read=others, judgements=place == options.judgements)
    inputs = stored_inputs(options.case)
    sources = (inputs.official, *inputs.critic_texts)
    found = take_in(
        options.files,
        _module(options.format).load,
        sources,
        coder=options.coder,
        told=options.format in NAMING,
        machine=cache(lambda: marks_of(inputs.make())),
        deciding=bool(options.judgements),
        unchanged=options.unchanged,
    )
    for line in (*found.lost, *found.unread):
        _tell(line)
    for name, marks in found.by_file:
        print(f"{name}: {_counted(marks)}")
    if options.out:
        for path in write_files({options.out.name: spans_csv.dump(found.marks, sources)[""]}, options.out.parent):
            print(path)
    if options.judgements:
        _keep(found, sources, options)
    return 1 if found.unread else 0


def _keep(found: Intake, sources: Sequence[Source], options: argparse.Namespace) -> None:
    """Add what people decided to a file of judgements, and tell what of it could not be."""
    from analysis.classroom.formats.decisions import judgements_of_marks
    from analysis.presentation.wording import count
    from analysis.tables.history import read_beside, to_come
    from analysis.tables.judgements import add_judgements

    already = read_beside(options.judgements)
    rows, left = judgements_of_marks(
        found.decided,
        sources,
        reason=options.reason,
        date=options.date,
        already=already,
        file=options.judgements.name,
    )
    for line in left:
        _tell(line)
    if coming := to_come(one.date for one in rows):
        _tell(f"a decision of {coming}")
    if rows:
        add_judgements(options.judgements, rows)
    print(f"{options.judgements}: {count(len(rows), 'judgement')} added")
    if found.untouched:
        _tell(
            f"left out: {count(found.untouched, 'suggestion')} of the machine, as it made them; nobody decided there"
            " (where whoever left them agreed to each: --unchanged)"
        )


def _module(name: str) -> ModuleType:
    from analysis.classroom.formats import doccano, inception, label_studio, spans_csv, web_annotation

    return {
        "web-annotation": web_annotation,
        "label-studio": label_studio,
        "doccano": doccano,
        "inception": inception,
        "csv": spans_csv,
    }[name]


def _counted(marks: Sequence[Any]) -> str:
    from analysis.presentation.wording import count

    layers = Counter(mark.layer for mark in marks)
    return ", ".join(count(number, layer) for layer, number in layers.items()) or "nothing usable"


def _tell(message: str) -> None:
    print(message, file=sys.stderr)
