"""``build``: tables, figures, notebook and site of a case folder, put in place together."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from analysis.errors import InputError
from analysis.presentation.figures import save
from analysis.presentation.notebook import case_pictures
from analysis.presentation.picture import Picture
from analysis.presentation.run_notebooks import TEMPLATE, make_for_case
from analysis.presentation.site import make_site, require_ours
from analysis.records import Case
from analysis.tables.by_hand import by_hand
from analysis.tables.case_folder import write_case
from analysis.tables.judgements import FOLDER as JUDGEMENTS
from analysis.tables.typed import require_kept
from analysis.tables.update import Update

BESIDE: Mapping[str, tuple[str, ...]] = {
    JUDGEMENTS: (".csv",),  # who decided what about the rows, and why
    "notebooks": (".ipynb", ".md"),  # a person's own are shown on the site too
    "readings": (".jsonl",),  # two readings, where a case has them, make a figure
}
"""What of a case folder figures, notebook and site are made from besides the tables: folder → endings of its files."""


def build_case(case: Case, folder: Path, out: Path, say: Callable[[str], object]) -> list[Path]:
    """Make everything of a case beside its folder, then put it in place at once.

    After a kill at any moment the folder holds what it held, or all that is new, as soon as a command opens it.
    A site outside the folder is put in place as a whole, right after the rest.

    Args:
        case: with people's judgements in it.
        folder: the case folder.
        out: where the site goes.
        say: is given a line of progress a step.

    Returns:
        The files made, and the start page of the site.

    Raises:
        InputError: a place cannot be written to, a person's words would be lost, or a step failed; the folder is then
            as it was.
    """
    site = out.resolve()
    require_ours(site)
    require_kept(case, folder)
    inside = site.is_relative_to(folder.resolve())
    with Update(folder) as update:
        whole = update.stage / "case"
        try:
            made, drawn = _make(case, folder, whole, say)
            for path in made:
                update.put(path, path.relative_to(whole).as_posix())
            for one in by_hand(case, folder):
                update.place(one.kept).write_bytes(one.data)
            say("building the site")
            if inside:
                make_site(whole, update.place(site.relative_to(folder.resolve()).as_posix()), of=folder, drawn=drawn)
                require_kept(case, folder)  # a person may have written while this was made
                return [*update.commit()[:-1], out / "index.html"]
            with Update(site.parent) as beside:
                make_site(whole, beside.place(site.name), of=folder, drawn=drawn)
                require_kept(case, folder)
                places = update.commit()
                beside.commit()
                return [*places, out / "index.html"]
        except InputError as error:  # in the words of the folder that the user knows
            raise InputError(str(error).replace(str(whole), str(folder))) from None


def _make(case: Case, folder: Path, whole: Path, say: Callable[[str], object]) -> tuple[list[Path], list[Picture]]:
    made = write_case(case, whole)
    for name, endings in BESIDE.items():
        for own in sorted((folder / name).glob("*")):
            if own.suffix in endings and own.is_file():
                (whole / name).mkdir(exist_ok=True)
                shutil.copy(own, whole / name / own.name)
    say("drawing the figures")
    drawn = case_pictures(whole)
    made += save(drawn, whole / "figures")
    if TEMPLATE.is_file():
        say("executing the notebook")
        notebook, _ = make_for_case(whole)
        made.append(notebook)  # unchanged too: another build may put one of its own in place meanwhile
    else:
        say("no notebook: the template comes with the repository, not with the installed package")
    return made, drawn
