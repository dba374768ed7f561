"""What a class split on, in words: as lines, as a table, and as a page to project."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from analysis.classroom.agreement import Disputed, codes_of, disputed
from analysis.classroom.agreement_told import MEANING
from analysis.classroom.coding_pages import quoted
from analysis.classroom.returns import Answer
from analysis.classroom.tasks import TASKS, Task
from analysis.text.brief import brief

MOST = 10
"""So many questions a task are put up for discussion."""

ALIKE = 2
"""So many items a task are shown on which all agree."""

LONGEST = 90
"""Characters of a passage in one line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """A question on which coders split, about an item in its words.

    ``answers`` are told with how many gave each; ``context`` and ``second_context`` hold the passage between brackets.
    """

    task: str
    question: str
    answers: str
    voted: int
    passage: str
    second_passage: str
    section: str
    context: str
    second_context: str
    item_id: str


def disputes(answers: Iterable[Answer], items: Mapping[str, Mapping[str, str]]) -> tuple[Dispute, ...]:
    """The questions that coders split on most, so many a task, in the order of the tasks.

    Args:
        answers: what was returned.
        items: what was given out, by id.
    """
    rows = list(answers)
    return tuple(
        _dispute(one, items[one.item_id])
        for task in TASKS
        for one in disputed([answer for answer in rows if answer.task == task], most=MOST)
    )


def _dispute(one: Disputed, item: Mapping[str, str]) -> Dispute:
    return Dispute(
        task=one.task,
        question=one.field,
        answers=", ".join(f"{answer.replace('_', ' ')} {count}" for answer, count in one.split),
        voted=sum(count for _, count in one.split),
        passage=item["a_quote"],
        second_passage=item["b_quote"],
        section=item["section"],
        context=item["a_context"],
        second_context=item["b_context"],
        item_id=one.item_id,
    )


def alike(answers: Iterable[Answer], items: Mapping[str, Mapping[str, str]]) -> tuple[Dispute, ...]:
    """Of each task two items on which all who answered agree, those with most answers of their kind.

    Args:
        answers: what was returned.
        items: what was given out, by id.

    Returns:
        Of each task at most :data:`ALIKE`; with two answers where there are two on which all agree.
    """
    rows = list(answers)
    found = []
    for task in TASKS.values():
        field = task.fields[0].name
        codes = codes_of(rows, task.name, field)
        agreed = sorted(
            (-len(given), item) for item, given in codes.items() if len(set(given.values())) == 1 < len(given)
        )
        answer_of = {item: next(iter(codes[item].values())) for _, item in agreed}
        firsts = set({answer: item for item, answer in reversed(answer_of.items())}.values())
        chosen = sorted(answer_of, key=lambda item: item not in firsts)  # the first of each answer before all others
        found += [
            _dispute(
                Disputed(
                    task=task.name,
                    field=field,
                    item_id=item,
                    split=((answer_of[item], len(codes[item])),),
                    agreement=1.0,
                ),
                items[item],
            )
            for item in chosen[:ALIKE]
        ]
    return tuple(found)


def lines(found: Sequence[Dispute]) -> list[str]:
    """What was disputed, one question a line, each task under its name."""
    told = []
    for task in TASKS:
        here = [one for one in found if one.task == task]
        if here:
            told += ["", f"Most disputed, {task}:"]
        for one in here:
            second = f" | “{brief(one.second_passage, LONGEST)}”" if one.second_passage else ""
            told.append(f"  {one.question}: {one.answers}: “{brief(one.passage, LONGEST)}”{second}")
    return told


def page(found: Sequence[Dispute], sentences: Sequence[str] = (), agreed: Sequence[Dispute] = ()) -> bytes:
    """A page to project: each passage in its context, how many gave which answer, and how far the class agrees.

    Args:
        found: what it split on.
        sentences: how far it agrees, question by question.
        agreed: items on which all agree.
    """
    body = _tasks(found, "h2", "h3") or "<p>No item was answered in two ways.</p>"
    if sentences:
        told = "".join(f"<li>{html.escape(one)}</li>" for one in sentences)
        meaning = "".join(f"<p>{html.escape(one)}</p>" for one in MEANING)
        body += f"<section><h2 id=agree>How far do we agree?</h2><ul>{told}</ul>{meaning}</section>"
    if agreed:
        body += (
            f"<section class=alike><h2>What all who had it answered alike</h2>{_tasks(agreed, 'h3', 'h4')}</section>"
        )
    link = "<p><a href='#agree'>How far do we agree?</a> stands at the end.</p>" if sentences else ""
    return _PAGE.format(body=link + body).encode("utf-8")


def _tasks(found: Sequence[Dispute], head: str, below: str) -> str:
    return "".join(
        f"<{head}>{html.escape(task.title)}</{head}>"
        + "".join(_article(task, one, nth, below) for nth, one in enumerate(_of(found, task), 1))
        for task in TASKS.values()
        if _of(found, task)
    )


def _of(found: Sequence[Dispute], task: Task) -> list[Dispute]:
    return [one for one in found if one.task == task.name]


def _article(task: Task, one: Dispute, nth: int, head: str) -> str:
    question = next(field.question for field in task.fields if field.name == one.question)
    section = f"<p class=what>Section: {html.escape(one.section)}</p>" if one.section else ""
    passages = quoted(task.passages[0], one.context, one.passage)
    if one.second_passage:
        passages += quoted(task.passages[1], one.second_context, one.second_passage)
    return (
        f"<article><{head}>{nth}. {html.escape(question)}</{head}><p class=answers>{html.escape(one.answers)}</p>"
        f"{section}{passages}</article>"
    )


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
<title>What the class split on</title>
<style>
body {{ font: 1.5rem/1.4 Georgia, "Times New Roman", serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }}
article {{ min-height: 90vh; break-after: page; border-top: 1px solid #767676; padding: .5rem 0; }}
.alike article {{ min-height: 0; break-after: auto; }} section {{ border-top: 3px solid; margin-top: 2rem; }}
li {{ margin: .5rem 0; }} h1, h2, h3, h4 {{ line-height: 1.2; }}
.answers {{ font-weight: bold; font-size: 1.8rem; margin: .5rem 0; }}
blockquote {{ margin: .3rem 0 .8rem; padding-left: .8rem; border-left: 4px solid #0072b2; white-space: pre-line; }}
blockquote {{ overflow-wrap: anywhere; color: #595959; }}
.what {{ margin: .6rem 0 0; color: #595959; font-size: 1rem; }}
mark {{ background: none; color: #1a1a1a; font-weight: bold; border-bottom: 2px solid; }}
@media print {{ body {{ font-size: 11pt; padding: 0; }} .answers {{ font-size: 13pt; }} .what {{ font-size: 9pt; }}
article {{ min-height: 0; break-after: auto; break-inside: avoid; }} h1, h2, h3 {{ break-after: avoid; }} }}
</style></head><body><main><h1>What the class split on</h1>
<p>Each passage was read by several, and each answer was given in good faith. What speaks for the other one?</p>
{body}
</main></body></html>
"""
