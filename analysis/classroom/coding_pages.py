"""A coder's items as a page to answer on, and as a sheet of paper."""

from __future__ import annotations

import hashlib
import html
import json
from collections.abc import Mapping, Sequence
from importlib.resources import files

from analysis.classroom.blocks import parts
from analysis.classroom.tasks import TASKS, Item, Task


def page(coder: str, share: Mapping[str, Sequence[Item]]) -> bytes:
    """A coder's items as a page that opens from disk; it saves what was answered as a file of its own."""
    ids = " ".join(item.item_id for given in share.values() for item in given)
    data = {
        "coder": coder,
        # one browser may hold several sheets of one name: answers must not wander from one to another
        "sheet": hashlib.sha256(f"{coder} {ids}".encode()).hexdigest()[:16],
        "tasks": [_asked(task, share[task.name]) for task in TASKS.values() if share.get(task.name)],
    }
    # "<" cannot stand in the data: a quoted "</script>" would end it
    payload = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    template = files("analysis.classroom").joinpath("coding_page.html").read_text(encoding="utf-8")
    return template.replace("{{CODER}}", html.escape(coder)).replace("{{DATA}}", payload).encode("utf-8")


def _asked(task: Task, items: Sequence[Item]) -> dict[str, object]:
    """One task and its items as the page's own script reads them."""
    return {
        "name": task.name,
        "title": task.title,
        "instructions": task.instructions,
        "passages": list(task.passages),
        "fields": [
            {
                "name": field.name,
                "question": field.question,
                "answers": dict(field.answers),
                "unless": list(field.unless),
            }
            for field in task.fields
        ],
        "items": [
            {
                "id": item.item_id,
                "section": item.section,
                "passage": item.a_quote,
                "context": parts(item.a_context, item.a_quote),
                "second": item.b_quote,
                "secondContext": parts(item.b_context, item.b_quote) if item.b_quote else [],
            }
            for item in items
        ],
    }


def printable(coder: str, share: Mapping[str, Sequence[Item]]) -> bytes:
    """A coder's items as a sheet to be printed."""
    blocks = []
    for name, given in share.items():
        if not given:
            continue
        task = TASKS[name]
        blocks.append(f"<h2>{html.escape(task.title)}</h2><p>{html.escape(task.instructions)}</p>{_code_book(task)}")
        blocks += [_printed_item(task, item, nth) for nth, item in enumerate(given, 1)]
    return _PRINT.format(coder=html.escape(coder), body="\n".join(blocks)).encode("utf-8")


def _code_book(task: Task) -> str:
    """What each answer of a task means, for a coder who has this sheet alone."""
    meanings = "".join(
        f"<dt>{html.escape(_spoken(answer))}</dt><dd>{html.escape(meaning)}</dd>"
        for field in task.fields
        for answer, meaning in field.answers.items()
    )
    return f"<dl>{meanings}</dl>"


def _printed_item(task: Task, item: Item, nth: int) -> str:
    quotes = f"<p class=what>Section: {html.escape(item.section)}</p>" if item.section else ""
    quotes += quoted(task.passages[0], item.a_context, item.a_quote)
    if item.b_quote:
        quotes += quoted(task.passages[1], item.b_context, item.b_quote)
    boxes = ""
    for field in task.fields:
        choices = (
            " ".join(f"<span class=box>☐ {html.escape(_spoken(answer))}</span>" for answer in field.answers)
            if field.answers
            else "<span class=line></span>"
        )
        boxes += f"<p>{html.escape(field.question)} {choices}</p>"
    return f"<section><h3>Item {nth} <small>{html.escape(item.item_id)}</small></h3>{quotes}{boxes}</section>"


def _spoken(answer: str) -> str:
    return answer.replace("_", " ")


def quoted(caption: str, context: str, quote: str) -> str:
    """A passage amid its neighbours, as HTML, under what it is called."""
    before, passage, after = (html.escape(part) for part in parts(context, quote))
    return f"<p class=what>{html.escape(caption)}</p><blockquote>{before}<mark>{passage}</mark>{after}</blockquote>"


_PRINT = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Coding sheet {coder}</title>
<style>
@page {{ margin: 14mm; }}
body {{ font: 11pt/1.4 Georgia, serif; max-width: 42rem; margin: 1rem auto; padding: 0 1rem; }}
section {{ break-inside: avoid; border-top: 1px solid #767676; padding: .3rem 0; }}
section p {{ margin: .3rem 0; }} h2 {{ margin: .8rem 0 .3rem; }} h3 {{ display: inline; margin: 0 .6rem 0 0; }}
blockquote {{ margin: .1rem 0 .3rem; white-space: pre-line; }}
@media print {{ body {{ font-size: 10pt; line-height: 1.3; max-width: none; margin: 0; padding: 0; }} }}
dl {{ columns: 2; margin: .3rem 0 .6rem; break-inside: avoid; }}
dt {{ font-weight: bold; break-after: avoid; }} dd {{ margin: 0 0 .2rem 1rem; }}
h3 + .what {{ display: inline; }} section .what {{ margin: .2rem 0 0; color: #595959; font-size: 9pt; }}
mark {{ background: none; font-weight: bold; border-bottom: 2px solid; }}
.box {{ white-space: nowrap; margin-right: .8rem; }} small {{ color: #595959; font-weight: normal; }}
.line {{ display: inline-block; width: 100%; border-bottom: 1px solid #767676; height: 1.4rem; }}
</style></head><body><main><h1>Coding sheet {coder}</h1>
<p>Work alone; answer from the words in bold; look nothing up. Leave blank what you have not reached.</p>
{body}
</main></body></html>
"""
