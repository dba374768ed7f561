"""Small cases made by hand for the tests of the site: one ordinary, one whose every text tries to be markup."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.tables.case_folder import write_case
from analysis.tables.judgements import Judgement, add_judgements
from analysis.tables.overlay import judge_tension, overlay
from tests.judging import judge_link

ORDINARY = """Progress in Ruritania

The Media Act of 2010 removes the registration of newspapers. The Ministry registers every newspaper anew. \
Ten of the twelve papers agreed.

The envoy of the Union, Anna Berg, said that the Media Act should be amended. \
She added that libel should be decriminalised.

Observers praised the Act: it brings the law in line with European standards, and nobody is punished for an opinion.
"""

GIVEN_OUT = """\
item_id,task,section,a_start,a_end,a_quote,a_context,b_source,b_start,b_end,b_quote,b_context
C1,claims,,0,7,The Act,[[The Act]],,0,0,,
"""
"""The list of a class's items, with one on it."""

SCRIPT = "<script>window.hit=1</script>"
HOSTILE = (
    f"{SCRIPT} & a title\n\nThe Act \"><img src=x onerror='window.hit=2'> removes {SCRIPT} </style></title> the tax. "
    "{{ 7 * 7 }} {% raw %} ```{raw} html [a](javascript:alert(1)) `x` $y$ <!-- -->\n\n"
    "A bell \x07 and an override \u202eabc\u202c stand here. العربية نص قصير. "
    "The critic said </script> it must end.\n\n" + "Pneumono" * 40 + "\n"
)


@contextmanager
def without_documents() -> Iterator[None]:
    """Sites are built as by an installed package: without the documents on method, which take most of the time."""
    from analysis.presentation import site  # here, since the fuzzer makes cases and no pages

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(site, "DOCUMENTS", None)
        yield


def _span(text: str, words: str) -> dict[str, int | str]:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "quote": words}


def claim(text: str, words: str, **other: object) -> Claim:
    """A claim that quotes ``words``; any field can be given."""
    span = _span(text, words)
    fields: dict[str, object] = {
        "claim_id": f"C{span['start']:05d}",
        "section": "",
        "proposition": words,
        "voice": "author",
        "voice_kind": "author",
        "kind": "provision",
        "topic": "media",
        "endorsement": False,
        "checkable": True,
        "cue": "says what a law does",
    }
    return Claim(**(fields | span | other))  # type: ignore[arg-type]


def critique(text: str, words: str, source: str, **other: object) -> Critique:
    """A demand that quotes ``words``."""
    span = _span(text, words)
    fields: dict[str, object] = {
        "critique_id": f"R{span['start']:05d}",
        "source": source,
        "voice": "Anna Berg",
        "demand": words,
        "cue": "should",
    }
    return Critique(**(fields | span | other))  # type: ignore[arg-type]


def tension(text: str, a: str, b: str, a_claim: str, b_claim: str, **other: object) -> Tension:
    """A tension between two passages."""
    one, two = _span(text, a), _span(text, b)
    kind = str(other.get("kind", "contradiction"))
    fields: dict[str, object] = {
        "tension_id": f"T{one['start']:05d}-{two['start']:05d}-{kind[:3]}",
        "kind": kind,
        "score": 0.9,
        "a_claim": a_claim,
        "b_claim": b_claim,
        "trigger": f"{a.split()[0]} [{one['start']}:{int(one['start']) + len(a.split()[0])}]",
        "why": "one removes what the other requires",
        "question": "Which papers must still register?",
    }
    fields |= {f"a_{key}": value for key, value in one.items()} | {f"b_{key}": value for key, value in two.items()}
    return Tension(**(fields | other))  # type: ignore[arg-type]


def source(name: str, text: str) -> Source:
    """A text as if read from a file."""
    return Source(name=name, text=text, sha256=hashlib.sha256(text.encode()).hexdigest())


def ordinary() -> Case:
    """Six claims, two of which overlap; a demand answered and one met by silence; three tensions; a shadow report."""
    text, shadow = ORDINARY, "A shadow report\n\nThe Ministry should publish its register.\n"
    removes = claim(text, "The Media Act of 2010 removes the registration of newspapers")
    registers = claim(text, "The Ministry registers every newspaper anew", kind="event")
    ten = claim(text, "Ten of the twelve papers agreed", kind="statistic", topic="press")
    praise = claim(
        text,
        "Observers praised the Act: it brings the law in line with European standards",
        kind="evaluation",
        voice="Observers",
        voice_kind="group",
        endorsement=True,
        checkable=False,
    )
    brings = claim(
        text,
        "it brings the law in line with European standards",
        kind="causal",
        proposition="The Act brings the law in line",
    )
    nobody = claim(text, "nobody is punished for an opinion", kind="provision", topic="press")
    amend = critique(text, "the Media Act should be amended", "page.txt")
    libel = critique(text, "libel should be decriminalised", "page.txt")
    publish = critique(
        shadow, "The Ministry should publish its register", "shadow.txt", critique_id="R2-00017", voice="The League"
    )
    links = (
        Link(
            claim_id=removes.claim_id,
            critique_id=amend.critique_id,
            rank=1,
            score=0.8,
            relation="partly_addresses",
            shared="Media Act",
        ),
        Link(
            claim_id=registers.claim_id,
            critique_id=amend.critique_id,
            rank=2,
            score=0.5,
            relation="in_tension",
            shared="",
        ),
        Link(claim_id=nobody.claim_id, critique_id=libel.critique_id, rank=1, score=0.2, relation="", shared=""),
    )
    tensions = (
        tension(text, removes.quote, registers.quote, removes.claim_id, registers.claim_id),
        tension(
            text,
            brings.quote,
            amend.quote,
            brings.claim_id,
            "",
            kind="evidence",
            charitable_reading="Parts may conform.",
        ),
        tension(text, nobody.quote, "She added", nobody.claim_id, "", kind="scope"),
    )
    return Case(
        source=source("page.txt", text),
        critic_sources=(source("shadow.txt", shadow),),
        claims=(removes, registers, ten, praise, brings, nobody),
        critiques=(amend, libel, publish),
        links=links,
        tensions=tensions,
    )


def with_demands(number: int) -> Case:
    """The ordinary case with so many demands in the shadow report; a claim answers every third."""
    case = ordinary()
    asked = [f"The Ministry should mend matter number {nth} at once" for nth in range(number)]
    shadow = "A shadow report\n\n" + "\n".join(f"{one}." for one in asked)
    at = [shadow.index(one) for one in asked]
    demands = tuple(
        critique(shadow, one, "shadow.txt", critique_id=f"R2-{start:05}", voice="The League")
        for one, start in zip(asked, at, strict=True)
    )
    links = tuple(
        dataclasses.replace(case.links[0], critique_id=one.critique_id, relation="" if nth % 3 else "addresses")
        for nth, one in enumerate(demands)
    )
    return dataclasses.replace(case, critic_sources=(source("shadow.txt", shadow),), critiques=demands, links=links)


def with_claims(number: int) -> Case:
    """So many claims, the first under no heading, half of the others under each of two."""
    told = [f"The Ministry mended matter number {nth}" for nth in range(number)]
    text = "\n".join(f"{one}." for one in told)
    sections = ["", *(f"Chapter {2 * nth // number}" for nth in range(1, number))]
    claims = tuple(
        claim(text, f"{one}.", proposition=one, section=section) for one, section in zip(told, sections, strict=True)
    )
    made = ordinary()
    return dataclasses.replace(
        made, source=source("long.txt", text), claims=claims, critiques=(), critic_sources=(), links=(), tensions=()
    )


def hostile() -> Case:
    """A case in which every field that comes from a text holds markup, script, control or reordering characters."""
    text = HOSTILE
    first = claim(
        text,
        f"The Act \"><img src=x onerror='window.hit=2'> removes {SCRIPT} </style></title> the tax",
        proposition=f"{SCRIPT} {{{{ 7 * 7 }}}}",
        voice=f'Eve"><svg onload=window.hit=3>{SCRIPT}',
        voice_kind="person",
        kind="event",
        topic='"><script>window.hit=4</script>',
        cue="<b>cue</b>",
        section=f"{SCRIPT} & a title",
    )
    second = claim(text, "A bell \x07 and an override \u202eabc\u202c stand here", topic="\u202eb", kind="statistic")
    third = claim(text, "Pneumono" * 40, voice="W" * 90, kind="evaluation", topic="x" * 90)
    demand = critique(
        text,
        "The critic said </script> it must end",
        "<b>&'x.txt",
        voice=f"Critic {SCRIPT}",
        demand=f"{SCRIPT} must end",
    )
    return Case(
        source=source("<b>&'x.txt", text),
        claims=(first, second, third),
        critiques=(demand,),
        links=(
            Link(
                claim_id=first.claim_id,
                critique_id=demand.critique_id,
                rank=1,
                score=1,
                relation="touches",
                shared=SCRIPT,
                why=SCRIPT,
            ),
        ),
        tensions=(
            tension(
                text,
                first.quote,
                second.quote,
                first.claim_id,
                second.claim_id,
                question=SCRIPT,
                trigger=SCRIPT,
                charitable_reading=SCRIPT,
            ),
        ),
    )


def empty() -> Case:
    """A text in which nothing was found."""
    return Case(source=source("still.txt", "Nothing is said here.\n"))


def put(case: Case, folder: Path) -> Path:
    """Write a case folder."""
    write_case(case, folder)
    return folder


def judged(case: Case, *, coder: str = "Class 7", made_with: str = "", decision: str = "dissolved") -> list[Judgement]:
    """A decision on the first tension and one on the first link."""
    link, first = case.links[0], case.tensions[0]
    told = {"coder": coder, "date": "2024-05-01"}
    made = [
        judge_tension(
            case, first, decision=decision, reason=f"Because {coder}", charitable_reading="Of old papers", **told
        ),
        judge_link(case, link, decision="touches", reason=f"Only near it, says {coder}", **told),
    ]
    return [dataclasses.replace(one, extra=(("made_with", made_with),)) for one in made]


def put_judged(case: Case, judgements: list[Judgement], folder: Path) -> Path:
    """Write a case folder with decisions, in its tables and in ``judgements/``."""
    write_case(overlay(case, judgements)[0], folder)
    add_judgements(folder / "judgements" / "mine.csv", judgements)
    return folder


def add_notebook(folder: Path) -> None:
    """Two small notebooks, executed, the first with an HTML table, an image with alt text, and links."""
    import nbformat  # here: it takes seconds to load

    cells = [
        nbformat.v4.new_markdown_cell(
            "# Which papers register?\n\nTen do. See [the claims](../claims.csv), [the next](2_more.ipynb), "
            "[a file](../nowhere.py)."
        ),
        nbformat.v4.new_code_cell(
            "frame",
            execution_count=1,
            id="shows-table",
            outputs=[
                nbformat.v4.new_output(
                    "execute_result",
                    execution_count=1,
                    data={
                        "text/html": '<table class="dataframe"><thead><tr><th></th><th>papers</th></tr></thead>'
                        "<tbody><tr><th>0</th><td>ten</td></tr></tbody></table>",
                        "text/plain": "papers",
                    },
                ),
                nbformat.v4.new_output(
                    "display_data",
                    data={"text/markdown": f"{QUOTED}\n\n---\n\n[B](../claims.csv)", "text/plain": "A"},
                ),
                nbformat.v4.new_output(
                    "display_data",
                    data={
                        "text/html": "<table><caption>Papers by year</caption><tbody><tr><th scope='row'>ten</th>"
                        "<td>2020</td></tr></tbody></table>",
                        "text/plain": "ten",
                    },
                ),
                nbformat.v4.new_output(
                    "display_data",
                    data={"image/png": PIXEL, "text/plain": "Figure"},
                    metadata={"image/png": {"alt": "One dot"}},
                ),
            ],
        ),
    ]
    notebooks = folder / "notebooks"
    notebooks.mkdir()
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    for name, chosen in (("1_papers.ipynb", cells), ("2_more.ipynb", [nbformat.v4.new_markdown_cell("# And then?")])):
        nbformat.write(nbformat.v4.new_notebook(cells=chosen, metadata=kernel), notebooks / name)


QUOTED = """It said 'ten papers', "nearly all" -- and no more ..."""
"""Marks that typesetting would change; a quotation must keep them."""

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
