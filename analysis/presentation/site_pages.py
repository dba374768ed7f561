"""Write what Sphinx is to build: pages from the case, notebooks and Markdown from the folders, in one source tree."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.presentation import wording
from analysis.presentation.decisions import Decisions, read_by, sureness
from analysis.presentation.demands_told import by_state, demands, of_answers
from analysis.presentation.figures import save
from analysis.presentation.figures_signature import holds_demands
from analysis.presentation.finding import finding_of, foremost
from analysis.presentation.handout import choose_pairs
from analysis.presentation.picture import Picture
from analysis.presentation.site_links import relink
from analysis.presentation.site_tables import table_pages
from analysis.presentation.templating import HERE, fill, visible
from analysis.presentation.titles import introductions, title_of
from analysis.records import Case, Claim

SHOWN_TENSIONS = 5
SHOWN_DEMANDS = 20
"""On the start page; the page of the comparison has them all."""
FOLDED = 3
"""Demands without a claim from which they are folded: a long list of them hides the rest of the page."""

_DOCUMENTS = (
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "measure/FIGURES.md", "measure/FIRST_MET.md",
    "measure/ATTRIBUTION.md", "measure/README.md", "readings/CODEBOOK.md", "examples/README.md",
)  # fmt: skip
_OF_THIS_TEXT = ("source/README.md", "readings/README.md", "judgements/README.md")
"""What is told of the repository's own text, and of no other."""

_CLASSROOM = "docs/classroom/README.md"


@dataclass(frozen=True, kw_only=True)
class Sources:
    """Where pages come from.

    Attributes:
        case: what is shown and counted, as people decided it.
        decisions: who decided what.
        folder: its folder, with ``notebooks/`` where it has them.
        suite: the repository with the documents on method, or None where the package is installed without it.
        pdf: whether the handout is there as PDF.
        drawn: its figures, the signature first.
        weaker: how many candidates ``tensions.csv`` holds besides the tensions that are shown.
        own: whether it is the repository's own case.
        none: rows that readers found to be no claims; they are shown apart, and counted nowhere.
        beside_none: how many rows of the comparison set such a row beside a demand.
    """

    case: Case
    decisions: Decisions
    folder: Path
    suite: Path | None
    pdf: bool
    drawn: Sequence[Picture]
    weaker: int = 0
    own: bool = False
    none: tuple[Claim, ...] = ()
    beside_none: int = 0

    def notebooks(self) -> list[Path]:
        """The notebooks of the case, in the order of their names."""
        return sorted((self.folder / "notebooks").glob("*.ipynb"))

    def figures(self) -> list[Path]:
        """The figures that the documents show."""
        return sorted((self.suite / "figures").glob("*.png")) if self.suite else []

    def documents(self) -> dict[str, Path]:
        """Markdown pages that are copied: path in the repository → file."""
        found = {}
        if self.suite:
            for path in sorted((self.suite / "docs").rglob("*.md")):
                found[path.relative_to(self.suite).as_posix()] = path
            own = _OF_THIS_TEXT if self.own else ()
            for name in (*_DOCUMENTS, *own):
                if (self.suite / name).is_file():
                    found[name] = self.suite / name
        return found


def offers_of(sources: Sources) -> list[str]:
    """What the navigation can offer: ``has_notebooks``, ``has_method``, ``has_classroom``."""
    documents = sources.documents()
    found = {
        "has_notebooks": bool(sources.notebooks()),
        "has_method": any(name.startswith("docs/method/") for name in documents),
        "has_classroom": _CLASSROOM in documents,
    }
    return [name for name, there in found.items() if there]


def write_pages(sources: Sources, place: Path) -> None:
    """Write the source tree of the site into ``place``."""
    documents, notebooks = sources.documents(), sources.notebooks()
    method = [name for name in documents if name.startswith("docs/method/")]
    figures = sources.figures()
    kept = _kept(documents, notebooks, figures)
    for path in figures:
        (place / "figures").mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place / "figures" / path.name)
    order = ["guide", "rerun"]
    order += _write_pictures(sources.drawn, place)
    order += _write_tables(sources, place)
    order += _write_notebooks(sources, notebooks, kept, place)
    for name, path in documents.items():
        _write(place / kept[name], relink(path.read_text(encoding="utf-8"), name, kept))
    if method and "docs/method/index.md" not in {kept[name] for name in documents}:
        _write(place / "docs/method/index.md", _contents("Method and limits", [place / kept[name] for name in method]))
        order.append("docs/method/index")
    order += [kept[name].removesuffix(".md") for name in documents]
    there = kept | {f"tables/{name}.md": f"tables/{name}.md" for name in ("index", "claims", "tensions")}
    for page in ("guide.md", "rerun.md"):
        _write(place / page, relink((HERE / "pages" / page).read_text(encoding="utf-8"), page, there))
    _write(place / "sure.html", fill("sure.html.jinja", sure=sureness(sources.case, sources.decisions)))
    shutil.copy(sources.folder / "datapackage.json", place / "datapackage.json")
    _write_start(sources, notebooks, order, place, sources.drawn[0].alt)


def _kept(documents: dict[str, Path], notebooks: list[Path], figures: list[Path]) -> dict[str, str]:
    """Path in the repository → path in the site's source tree."""
    kept = {name: name for name in documents}
    for name in documents:
        if name.endswith("/README.md"):
            folder = name.removesuffix("README.md")
            kept[name] = kept[folder] = f"{folder}index.md"
    kept["README.md"] = "about.md"
    kept |= {f"notebooks/{path.name}": f"notebooks/{path.name}" for path in notebooks}
    kept |= {f"{name}.csv": f"tables/{name}.md" for name in ("claims", "critiques", "comparison", "tensions")}
    kept["datapackage.json"] = "datapackage.json"
    if notebooks:
        kept |= {"notebooks/": "notebooks/index.md", "notebooks/README.md": "notebooks/index.md"}
    if any(name.startswith("docs/method/") for name in documents):
        kept["docs/method/"] = "docs/method/index.md"
    kept |= {f"figures/{path.name}": f"figures/{path.name}" for path in figures}
    return kept


def _write_tables(sources: Sources, place: Path) -> list[str]:
    pages = table_pages(sources.case, sources.weaker, sources.none, sources.beside_none)
    lines = []
    for page in pages:
        _write(place / "tables" / f"{page.name}.html", page.html(sources.case, sources.decisions))
        _write(place / "tables" / f"{page.name}.md", f"# {page.title}\n\n{_raw(f'{page.name}.html')}")
        lines.append(f"- [{page.title}]({page.name}.md) ({page.told}). {page.meaning}")
    listing = "\n".join(lines)
    _write(
        place / "tables" / "index.md",
        f"# The tables\n\nEach can be searched and sorted, and downloaded as CSV with all its columns."
        f" Every row leads to its words in the text.\n\n{listing}\n",
    )
    return ["tables/index", *(f"tables/{page.name}" for page in pages)]


def _write_notebooks(sources: Sources, notebooks: list[Path], kept: dict[str, str], place: Path) -> list[str]:
    if not notebooks:
        return []
    for path in notebooks:
        _write(place / "notebooks" / path.name, _for_the_site(path, kept))
    index = next((p for p in (sources.folder / "notebooks").glob("*.md") if p.stem in ("README", "index")), None)
    text = (
        relink(index.read_text(encoding="utf-8"), f"notebooks/{index.name}", kept)
        if index
        else _contents("Notebooks", [place / "notebooks" / path.name for path in notebooks])
    )
    _write(place / "notebooks" / "index.md", text)
    return ["notebooks/index", *(f"notebooks/{path.stem}" for path in notebooks)]


def _for_the_site(path: Path, kept: dict[str, str]) -> str:
    """A notebook whose Markdown, in cells and outputs, links to where the site keeps things."""
    book = json.loads(path.read_text(encoding="utf-8"))
    name = f"notebooks/{path.name}"
    # in an output no link is led from a page's source to the page
    finished = {one: re.sub(r"\.(?:md|ipynb)$", ".html", place) for one, place in kept.items()}
    for cell in book["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = relink("".join(cell["source"]), name, kept)
        else:
            # readers come for what a step found; its code is one choice away
            cell["metadata"]["tags"] = [*cell["metadata"].get("tags", ()), "hide-input"]
        for output in cell.get("outputs", []):
            if "text/markdown" in output.get("data", {}):
                text = relink("".join(output["data"]["text/markdown"]), name, finished)
                # docutils allows no rule inside the container of an output; one of HTML looks the same
                output["data"]["text/markdown"] = re.sub(r"^(?:-{3,}|\*{3,})$", "<hr>", text, flags=re.MULTILINE)
    return json.dumps(book, ensure_ascii=False)


def _write_pictures(drawn: Sequence[Picture], place: Path) -> list[str]:
    """Every figure of the case on one page, the signature first, each with its words and its files."""
    save(drawn, place / "extra" / "figures")
    _write(place / "pictures.html", fill("pictures.html.jinja", pictures=drawn, PICTURES=wording.PICTURES))
    _write(place / "pictures.md", f"# What does the text look like in pictures?\n\n{_raw('pictures.html')}")
    return ["pictures"]


def _write_start(sources: Sources, notebooks: list[Path], order: list[str], place: Path, figure_alt: str) -> None:
    case = sources.case
    finding = finding_of(case)
    _write(
        place / "start.html",
        fill(
            "start.html.jinja",
            case=case,
            finding=finding,
            critics=wording.few([finding.called(one) for one in finding.critics]),
            introductions=introductions(case, wording.named(finding.critics)),
            decisions=sources.decisions,
            sure=sureness(case, sources.decisions),
            by_hand=read_by(case, sources.decisions),
            no_claims=len(sources.none),
            met=[(clause, len(those)) for clause, those in by_state(finding.demands)],
            of_answers=of_answers(finding),
            demands_told=demands(finding),
            demands_drawn=holds_demands(case),
            tensions=choose_pairs(case.tensions, SHOWN_TENSIONS),
            first=foremost(finding.demands, SHOWN_DEMANDS),
            FOLDED=FOLDED,
            notebooks=len(notebooks),
            figure_alt=figure_alt,
            pdf=sources.pdf,
            classroom=_CLASSROOM in sources.documents(),
        ),
    )
    entries = "\n".join(order)
    _write(
        place / "index.md",
        f"# What does “{escape_markdown(title_of(case))}” claim, and what stands beside it?\n\n{_raw('start.html')}\n"
        f"```{{toctree}}\n:hidden:\n\n{entries}\n```\n",
    )


def escape_markdown(text: str) -> str:
    """``text`` such that Markdown shows it and does nothing with it."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", visible(" ".join(text.split())))


def _contents(title: str, pages: list[Path]) -> str:
    return f"# {title}\n\n" + "\n".join(f"- [](./{page.name})" for page in pages) + "\n"


def _raw(name: str) -> str:
    return f"```{{raw}} html\n:file: {name}\n```\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
