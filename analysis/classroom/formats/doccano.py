"""doccano: JSON Lines for "sequence labeling" with relations, one line a text, and the label files beside it.

doccano knows flat labels: the kind of a claim goes into its label ("claim: provision"); voices and reasons find no
place.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from analysis.classroom.formats.json_in import dump as dump_json
from analysis.classroom.formats.json_in import number, objects, parse, text
from analysis.classroom.formats.marks import MISSING, Mark, Stretch, passage
from analysis.classroom.formats.regions import pair, regions_of
from analysis.errors import InputError
from analysis.records import Source

COLOURS = {"claim": "#0072b2", "critique": "#a34b00", "passage": "#595959", "": "#333333"}


def dump(marks: Sequence[Mark], sources: Sequence[Source]) -> dict[str, bytes]:
    """The texts with the machine's spans and relations; ``….spans.json`` and ``….relations.json`` hold the labels."""
    lines = []
    spans: set[str] = set()
    relations: set[str] = set()
    for nth, source in enumerate(sources, 1):
        found = regions_of(marks, source.name)
        ids = {mark.mark_id: place for place, mark in enumerate(found.regions, 1)}
        entities = [
            {"id": ids[mark.mark_id], "label": _label(mark), "start_offset": mark.a.start, "end_offset": mark.a.end}
            for mark in found.regions
        ]
        pairs = [
            {"id": place, "from_id": ids[one.from_id], "to_id": ids[one.to_id], "type": one.name}
            for place, one in enumerate(found.relations, 1)
        ]
        spans.update(_label(mark) for mark in found.regions)
        relations.update(one.name for one in found.relations)
        line = {"id": nth, "text": source.text, "source": source.name, "entities": entities, "relations": pairs}
        lines.append(json.dumps({**line, "Comments": []}, ensure_ascii=False))
    return {
        "": ("\n".join(lines) + "\n").encode("utf-8"),
        ".spans.json": dump_json([_declared(name) for name in sorted(spans)]),
        ".relations.json": dump_json([_declared(name) for name in sorted(relations)]),
    }


def load(data: bytes, name: str, sources: Sequence[Source]) -> tuple[Mark, ...]:
    """Marks from an export of doccano ("JSONL" with relations, or plain ``[start, end, label]`` lists).

    Raises:
        InputError: a line is no JSON object with a text.
    """
    marks: list[Mark] = []
    # by line feeds alone: JSON may hold other characters that Python takes for line ends
    lines = [(nth, line) for nth, line in enumerate(data.split(b"\n"), 1) if line.strip()]
    for nth, line in lines:
        one = parse(line, f"{name}, line {nth}")
        if not isinstance(one, dict) or not text(one.get("text")):
            raise InputError(f"{name}, line {nth}: holds no text; in doccano export as “JSONL”")
        marks += _marks(one, sources)
    if not marks:
        raise InputError(f"{name}: holds no spans; in doccano export as “JSONL(relation)” after marking some")
    return tuple(marks)


def _key(given: Any) -> int | str | None:
    """An id as doccano writes it; whatever else stands there is none."""
    return given if isinstance(given, (int, str)) else None


def _marks(one: dict[str, Any], sources: Sequence[Source]) -> list[Mark]:
    words = one["text"]
    meta = one.get("meta")
    source = text(one.get("source")) or text(meta.get("source") if isinstance(meta, dict) else "") or sources[0].name
    entities = objects(one.get("entities"))
    listed = one.get("label")
    for nth, plain in enumerate(listed if isinstance(listed, list) else [], 1):
        if isinstance(plain, list) and len(plain) == 3:
            entities.append({"id": -nth, "start_offset": plain[0], "end_offset": plain[1], "label": plain[2]})
    places: dict[int | str, Stretch] = {}
    marks = []
    for nth, each in enumerate(entities, 1):
        known = _key(each.get("id"))
        place = passage(words, source, number(each.get("start_offset")), number(each.get("end_offset")))
        if known is not None:
            places[known] = place
        layer, _, label = text(each.get("label")).partition(":")
        if layer != "passage":
            called = f"entity {nth}" if known is None else f"{known}"
            marks.append(Mark(mark_id=called, layer=layer.strip(), label=label.strip(), a=place, begun=True))
    for each in objects(one.get("relations")):
        keys = [_key(each.get(end)) for end in ("from_id", "to_id")]
        if keys == [None, None]:
            continue
        a, b = (MISSING if key is None else places.get(key, MISSING) for key in keys)
        marks.append(pair(f"{each.get('id')}", text(each.get("type")), a, b, "", begun=True))
    return marks


def _label(mark: Mark) -> str:
    return f"{mark.layer}: {mark.label}" if mark.label else mark.layer


def _declared(name: str) -> dict[str, str | None]:
    colour = COLOURS.get(name.partition(":")[0], COLOURS[""])
    return {"text": name, "suffixKey": None, "prefixKey": None, "backgroundColor": colour, "textColor": "#ffffff"}
