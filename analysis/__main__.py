"""The command line: ``python -m analysis``, or ``analysis`` where it is installed."""

from __future__ import annotations

import argparse
import datetime
import errno
import io
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.classroom.commands import add as add_coding
from analysis.classroom.formats.commands import add as add_formats
from analysis.corpus.commands import add as add_corpus
from analysis.errors import InputError, refused
from analysis.options import EXAMPLES, EXAMPLES_OF, RUN_EXAMPLES, Parser, add_critic, default_named, given_path
from analysis.streams import hand_on, patient

if TYPE_CHECKING:
    from analysis.tables.by_hand import ByHand
    from analysis.tables.unattached import Reworded, Unattached

ROOT = Path(__file__).resolve().parents[1]
"""The repository, which is itself the case of the Kazakhstan text."""

_OF_THE_DISK = tuple(
    getattr(errno, name)
    for name in ("ENOSPC", "EDQUOT", "EFBIG", "EACCES", "EPERM", "EROFS", "EIO", "ENAMETOOLONG")
    if hasattr(errno, name)
)
"""What a disk refuses for reasons of its own; anything else would be a mistake of ours."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        The exit code: 0 done, 1 a check failed or a part of the input cannot be used, 2 none of it can, 130
        interrupted.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name or quotation that this terminal cannot show
    parser = _parser()
    if not (sys.argv[1:] if arguments is None else arguments):  # whoever types the name alone asks what there is
        parser.print_help(sys.stderr)
        return 2
    options = parser.parse_args(arguments)
    with patient():
        return _done(options)


def _done(options: argparse.Namespace) -> int:
    """The exit code of a command; what can be mended outside of it is one line."""
    try:
        code = int(options.command(options))
        hand_on()
        return code
    except InputError as error:
        # one line, whatever is in the name of a file
        print(f"analysis: {' '.join(str(error).splitlines())}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("analysis: interrupted; every file is whole, run the command again", file=sys.stderr)
        return 130
    except OSError as error:
        if error.errno not in _OF_THE_DISK:
            raise
        # a full or failing disk, wherever it showed itself; a file that is open has no name, nor has the output
        place = error.filename or "what is printed, or a file"
        print(f"analysis: {refused(Path(place), error)}", file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    from analysis.comparison.counting import counting, no_claims
    from analysis.comparison.flagged import flagged
    from analysis.presentation.finding import open_tensions
    from analysis.presentation.wording import count
    from analysis.tables.by_hand import by_hand
    from analysis.tables.case_folder import build_of, judged, new_inputs, stored_inputs, write_case
    from analysis.tables.own_folder import new_states, require_own
    from analysis.tables.remarks import remarks
    from analysis.tables.targets import require_free_folder

    own = _default() if options.text is None else None  # judgements lie with the case, wherever the tables go
    if own is None:
        _require_file(options.text)
        inputs = new_inputs(options.text, options.critic, options.critic_text, embeddings=options.embeddings)
        folder = options.out or Path(f"{options.text.stem}-case")
    else:
        _require_text(options)
        inputs, folder = stored_inputs(own), options.out or own
    require_free_folder(folder)
    require_own((inputs.official, *inputs.critic_texts), folder)
    for line in new_states((inputs.official, *inputs.critic_texts), folder):
        _say(line)
    _say(f"reading {inputs.official.name}")
    case, unattached = judged(inputs.make(_say), own or folder)
    changed = by_hand(case, folder)
    for path in write_case(case, folder, new=options.text is not None):
        print(path)
    _tell_by_hand(changed, folder)
    none, counted, shown = len(no_claims(case)), counting(case), flagged(case).tensions
    left, linked = open_tensions(shown), [one for one in counted.links if one.relation]
    aside = f" (readers set {none} more aside as none)" if none else ""
    _say(
        f"{count(len(counted.claims), 'claim')}{aside}, {count(len(case.critiques), 'critique')},"
        f" {count(len(linked), 'link')}{f' ({len(counted.links)} rows in the table)' if counted.links else ''},"
        f" {count(len(left), 'tension')} to reconcile"
        f" ({f'{len(shown) - len(left)} more set aside by readers, ' if len(left) < len(shown) else ''}"
        f"{count(len(case.tensions), 'candidate')} in the table)"
    )
    for line in remarks(case):
        _say(line)
    _tell_loose(unattached, own or folder)
    if options.explain:
        for one in case.dropped:
            print(f"{one.start}-{one.end}\t{one.reason}\t{' '.join(one.quote.split())}")
    _say(f"next: {build_of(folder)} makes its pictures, notebook and site")
    return 0


def _require_file(text: Path) -> None:
    """Refuse a case where its text is wanted: whoever names one means to make it anew."""
    from analysis.tables.files import DESCRIPTION

    if (text / DESCRIPTION).is_file():
        raise InputError(
            f"{text}: is a case; make it anew with “analysis build {shlex.quote(str(text))}”, or give its text as it is"
            " now: analysis run TEXT --out …, with the same --critic and --critic-text"
        )


def _require_text(options: argparse.Namespace) -> None:
    """Refuse options that say how a text is read where none is given: a case is read as it was when it was made."""
    told = {"--critic": options.critic, "--critic-text": options.critic_text, "--embeddings": options.embeddings}
    given = next((name for name, value in told.items() if value), None)
    if given:
        raise InputError(f"{given}: goes with a text; give the official one: analysis run TEXT {given} …")


def _tell_loose(unattached: Sequence[Unattached | Reworded], folder: Path) -> None:
    """Name the judgements that ask for something: in no row, or on other words; the others in no row are counted."""
    from analysis.presentation.wording import count

    for loose in unattached:
        if not loose.rowless:
            _say(str(loose))
    if rowless := sum(one.rowless for one in unattached):
        _say(
            f"{count(rowless, 'judgement')} kept that no row of the tables shows (listed by: analysis check"
            f"{'' if folder == _default() else f' {shlex.quote(str(folder))}'})"
        )


def _tell_by_hand(found: Sequence[ByHand], folder: Path) -> None:
    """Name what a person changed in tables that are made anew."""
    for one in found:
        _say(f"{folder / one.table}: {one}")


def _check(options: argparse.Namespace) -> int:
    from analysis.tables.by_hand import by_hand
    from analysis.tables.case_folder import judged, made_anew, stale, stored_inputs
    from analysis.tables.history import to_come
    from analysis.tables.judgements import FOLDER, read_judgements
    from analysis.tables.typed import take_in, told, typed

    case, unattached = judged(stored_inputs(options.folder).make(), options.folder)
    differing = stale(case, options.folder)
    found = typed(case, options.folder)
    for name in differing:
        if any(one.table == name for one in found):
            _say(f"{options.folder / name}: {told(found, name)}; {take_in(options.folder)}, before it is made anew")
            continue
        _say(f"{options.folder / name}: is not what the text gives now (mend: analysis {made_anew(options.folder)})")
    _tell_by_hand(by_hand(case, options.folder), options.folder)
    if coming := to_come(one.date for one in read_judgements(options.folder / FOLDER)):
        _say(f"{options.folder / FOLDER}: a decision of {coming}")
    for loose in unattached:
        _say(str(loose))
    return 1 if differing else 0


def _judge(options: argparse.Namespace) -> int:
    from analysis.presentation.wording import count
    from analysis.tables.case_folder import judged, made_anew, stored_inputs
    from analysis.tables.history import to_come
    from analysis.tables.judgements import FOLDER, add_judgements
    from analysis.tables.overlay import attach
    from analysis.tables.taken_in import judgements_typed
    from analysis.tables.typed import TAKEN, typed

    case, _ = judged(stored_inputs(options.folder).make(), options.folder)
    told = {"coder": options.coder, "reason": options.reason, "date": options.date}
    rows, left = judgements_typed(typed(case, options.folder), **told)
    for line in left:
        _say(line)
    place = options.folder / FOLDER / TAKEN
    if coming := to_come(one.date for one in rows):
        _say(f"--date {coming}")
    if rows:
        add_judgements(place, rows)
    print(f"{count(len(rows), 'judgement')} added to {place}")
    loose = attach(case, rows).unattached
    for one in loose:
        _say(str(one))
    if len(loose) < len(rows) and not left:
        shown = f"{len(rows) - len(loose)} of them" if loose else "it" if len(rows) == 1 else "them"
        print(f"The tables show {shown} after: analysis {made_anew(options.folder)}")
    return 1 if left else 0


def _notebooks(options: argparse.Namespace) -> int:
    from analysis.presentation.figures import save
    from analysis.presentation.notebook import case_pictures
    from analysis.presentation.run_notebooks import TEMPLATE, make_for_case, run_all

    _say("drawing the figures")
    for path in save(case_pictures(options.folder), options.folder / "figures"):
        print(path)
    if options.folder.resolve() == ROOT:
        for path in run_all(options.folder / "notebooks", _say):
            print(path)
    elif TEMPLATE.is_file():
        _say("executing the notebook")
        notebook, changed = make_for_case(options.folder)
        if changed:
            print(notebook)
    else:
        _say("no notebook: the template comes with the repository, not with the installed package")
    return 0


def _site(options: argparse.Namespace) -> int:
    from analysis.presentation.site import build_site
    from analysis.tables.targets import require_free_folder

    out = options.out or options.folder / "_site"
    require_free_folder(out, options.folder)
    build_site(options.folder, out)
    print(out / "index.html")
    return 0


def _build(options: argparse.Namespace) -> int:
    from analysis.tables.by_hand import by_hand
    from analysis.tables.case_folder import judged, stored_inputs, write_case
    from analysis.tables.remarks import remarks
    from analysis.tables.targets import require_free_folder

    require_free_folder(options.out or options.folder / "_site", options.folder)
    inputs = stored_inputs(options.folder)
    _say(f"reading {inputs.official.name}")
    case, unattached = judged(inputs.make(_say), options.folder)
    for line in remarks(case):
        _say(line)
    _tell_loose(unattached, options.folder)
    changed = by_hand(case, options.folder)
    if options.folder.resolve() != ROOT:
        from analysis.presentation.build import build_case

        for path in build_case(case, options.folder, options.out or options.folder / "_site", _say):
            print(path)
        _tell_by_hand(changed, options.folder)
        return 0
    # the repository's notebooks are executed where they stand: each step is whole by itself
    for path in write_case(case, options.folder):
        print(path)
    _tell_by_hand(changed, options.folder)
    _notebooks(options)
    return _site(options)


def _default() -> Path:
    """The case of a command that names none: the repository, or, where the package is installed by itself, "."."""
    return ROOT if any((ROOT / name).is_file() for name in ("datapackage.json", "pyproject.toml")) else Path()


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="analysis",
        description="Set the claims of an official text beside its critics' demands and its own internal tensions.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    _add_run(commands)
    for name, command, text in (
        ("check", _check, "fail if a case's tables differ from what its text gives now"),
        (
            "notebooks",
            _notebooks,
            "draw a case's figures and execute its notebook (the repository: its notebooks, in place)",
        ),
        ("site", _site, "build a case's static site"),
        ("build", _build, "run, notebooks and site of an existing case"),
    ):
        one = _add_of_case(commands, name, command, text)
        if command in (_site, _build):
            one.add_argument(
                "--out", type=given_path, metavar="FOLDER", help="where the site goes (default: CASE/_site)"
            )
    judge = _add_of_case(
        commands, "judge", _judge, "take what a person typed into the tables' judgement cells into judgements/"
    )
    judge.add_argument("--coder", required=True, metavar="NAME", help="whose decisions they are")
    judge.add_argument("--reason", required=True, metavar="WHY", help="why they were taken so, for all of them")
    judge.add_argument("--date", default=datetime.date.today().isoformat(), help="when they were taken (today)")
    add_coding(commands, _default())
    add_formats(commands, _default())
    add_corpus(commands)
    return parser


def _add_run(commands: Any) -> None:
    run = commands.add_parser(
        "run",
        help="text → the four tables and datapackage.json",
        description="Text → the four tables and datapackage.json.",
        epilog=RUN_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    run.add_argument(
        "text",
        nargs="?",
        type=given_path,
        metavar="TEXT",
        help=f"a text in UTF-8, or .html .mhtml .md .docx .pdf (default: that of {default_named(_default())})",
    )
    add_critic(run)
    run.add_argument(
        "--critic-text",
        action="append",
        default=[],
        type=given_path,
        metavar="FILE",
        help="a text of the critics' own, such as a shadow report (repeatable)",
    )
    run.add_argument(
        "--out", type=given_path, metavar="FOLDER", help="where the tables go (default: TEXT's name + -case)"
    )
    run.add_argument(
        "--embeddings", action="store_true", help="rank links by sentence embeddings too (needs the extra 'embeddings')"
    )
    run.add_argument("--explain", action="store_true", help="also print each passage that is no claim, with the reason")
    run.set_defaults(command=_run)


def _add_of_case(
    commands: Any, name: str, command: Callable[[argparse.Namespace], int], text: str
) -> argparse.ArgumentParser:
    """Add a command that works on a case folder; ``text`` says what it does, and heads its own help too."""
    one: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=text[0].upper() + text[1:] + ".", epilog=f"example: {EXAMPLES_OF[name]}"
    )
    one.add_argument(
        "folder",
        nargs="?",
        type=given_path,
        default=_default(),
        metavar="CASE",
        help=f"a case folder (default: {default_named(_default())})",
    )
    one.set_defaults(command=command)
    return one


if __name__ == "__main__":
    sys.exit(main())
