"""Label Studio: tasks with predictions (the machine's) and annotations (people's), and the labelling configuration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from analysis.classroom.formats.json_in import dump as dump_json
from analysis.classroom.formats.json_in import number, objects, parse, text
from analysis.classroom.formats.marks import Mark, Stretch, passage
from analysis.classroom.formats.regions import CLOSEST, DECIDED, MARKED, TENSION, pair, regions_of
from analysis.errors import InputError
from analysis.presentation.wording import KINDS, TENSIONS
from analysis.records import Source
from analysis.tables.judgements import DECISIONS

MODEL = "claims-beside-critique"
LABELS = {"claim": "#0072b2", "critique": "#d55e00", "passage": "#767676"}


def dump(marks: Sequence[Mark], sources: Sequence[Source]) -> dict[str, bytes]:
    """One task a text, and beside it the labelling configuration as ``….config.xml``."""
    tasks = []
    for nth, source in enumerate(sources, 1):
        coders = sorted({mark.coder for mark in marks if mark.coder and mark.a.source == source.name})
        task: dict[str, Any] = {
            "id": nth,
            "data": {"text": source.text, "source": source.name},
            "predictions": [{"model_version": MODEL, "result": _result(marks, source, "")}],
            "annotations": [
                {"completed_by": {"email": coder}, "result": _result(marks, source, coder)} for coder in coders
            ],
        }
        tasks.append(task)
    return {"": dump_json(tasks), ".config.xml": config().encode("utf-8")}


def config() -> str:
    """The labelling configuration: which labels, kinds and relations a coder may choose."""
    labels = "\n".join(
        f"    <Label value={quoteattr(name)} background={quoteattr(colour)}/>" for name, colour in LABELS.items()
    )
    kinds = "\n".join(f"    <Choice value={quoteattr(kind)}/>" for kind in KINDS)
    decisions = "\n".join(f"    <Choice value={quoteattr(name)}/>" for name in DECISIONS["claim"])
    relations = "\n".join(f"    <Relation value={quoteattr(name)}/>" for name in _relations())
    return f"""<View>
  <Labels name="label" toName="text">
{labels}
  </Labels>
  <Relations>
{relations}
  </Relations>
  <Text name="text" value="$text" granularity="word"/>
  <Choices name="kind" toName="text" perRegion="true" whenTagName="label" whenLabelValue="claim" choice="single">
{kinds}
  </Choices>
  <Choices name="decision" toName="text" perRegion="true" whenTagName="label" whenLabelValue="claim" choice="single">
{decisions}
  </Choices>
  <TextArea name="voice" toName="text" perRegion="true" maxSubmissions="1" placeholder="who says it?"/>
</View>
"""


def load(data: bytes, name: str, sources: Sequence[Source]) -> tuple[Mark, ...]:
    """Marks from the export "JSON" of Label Studio, annotations with their coders and predictions without.

    Raises:
        InputError: the file holds no tasks (the export "JSON-MIN" holds no relations and is not read).
    """
    value = parse(data, name)
    tasks = [one for one in objects(value if isinstance(value, list) else [value]) if isinstance(one.get("data"), dict)]
    if not tasks:
        raise InputError(f"{name}: holds no Label Studio tasks; in Label Studio export as “JSON” (not JSON-MIN or CSV)")
    marks: list[Mark] = []
    for task in tasks:
        words = text(task["data"].get("text"))
        source = text(task["data"].get("source")) or sources[0].name
        for one in objects(task.get("predictions")):
            marks += _marks(objects(one.get("result")), words, source, "")
        for one in objects(task.get("annotations")):
            if not one.get("was_cancelled"):
                marks += _marks(objects(one.get("result")), words, source, _coder(one.get("completed_by")))
    return tuple(marks)


def _result(marks: Sequence[Mark], source: Source, coder: str) -> list[dict[str, Any]]:
    found = regions_of(marks, source.name, coder)
    result: list[dict[str, Any]] = []
    for mark in found.regions:
        value = {"start": mark.a.start, "end": mark.a.end, "text": mark.a.quote}
        where = {"id": mark.mark_id, "to_name": "text"}
        label: dict[str, Any] = {**where, "from_name": "label", "type": "labels"}
        label["value"] = {**value, "labels": [mark.layer]}
        if mark.note:
            label["meta"] = {"text": [mark.note]}
        result.append(label)
        if mark.label:
            choice = {**value, "choices": [mark.label]}
            result.append({**where, "from_name": "kind", "type": "choices", "value": choice})
        if mark.decision:
            choice = {**value, "choices": [mark.decision]}
            result.append({**where, "from_name": "decision", "type": "choices", "value": choice})
        if mark.voice:
            said = {"start": mark.a.start, "end": mark.a.end, "text": [mark.voice]}
            result.append({**where, "from_name": "voice", "type": "textarea", "value": said})
    result += [
        {"type": "relation", "from_id": one.from_id, "to_id": one.to_id, "direction": "right", "labels": [one.name]}
        for one in found.relations
    ]
    return result


def _marks(result: list[dict[str, Any]], words: str, source: str, coder: str) -> list[Mark]:
    labels = {text(one.get("id")): one for one in result if one.get("type") in ("labels", "hypertextlabels")}
    chosen = [one for one in result if one.get("type") == "choices"]
    kinds = {text(one.get("id")): _first(one, "choices") for one in chosen if one.get("from_name") != "decision"}
    decisions = {text(one.get("id")): _first(one, "choices") for one in chosen if one.get("from_name") == "decision"}
    voices = {text(one.get("id")): _first(one, "text") for one in result if one.get("type") == "textarea"}
    places = {key: _stretch(one, words, source) for key, one in labels.items()}
    marks = []
    for key, one in labels.items():
        layer = _first(one, "labels")
        if layer == "passage":
            continue
        meta = one.get("meta")
        note = meta.get("text") if isinstance(meta, dict) else ""
        marks.append(
            Mark(
                mark_id=key,
                layer=layer,
                label=kinds.get(key, ""),
                a=places[key],
                voice=voices.get(key, ""),
                coder=coder,
                decision=decisions.get(key, ""),
                note=text(note[0]) if isinstance(note, list) and note else text(note),
            )
        )
    for nth, one in enumerate((one for one in result if one.get("type") == "relation"), 1):
        a, b = places.get(text(one.get("from_id"))), places.get(text(one.get("to_id")))
        names = one.get("labels")
        if a and b and isinstance(names, list):
            if one.get("direction") == "left":
                a, b = b, a
            marks += [pair(f"{nth}", text(name), a, b, coder) for name in names]
    return marks


def _stretch(one: dict[str, Any], words: str, source: str) -> Stretch:
    value = one.get("value")
    value = value if isinstance(value, dict) else {}
    start, end = number(value.get("start")), number(value.get("end"))
    said = text(value.get("text"))
    if said and words[start:end] != said:
        # older versions count UTF-16 units: the words themselves are surer than the offsets
        return Stretch(source=source, start=start, end=end, quote=said)
    return passage(words, source, start, end)


def _first(one: dict[str, Any], key: str) -> str:
    value = one.get("value")
    names = value.get(key) if isinstance(value, dict) else None
    return text(names[0]) if isinstance(names, list) and names else text(names)


def _coder(completed_by: Any) -> str:
    if isinstance(completed_by, dict):
        return text(completed_by.get("email")) or f"coder {completed_by.get('id', '')}".strip()
    return f"coder {completed_by}" if completed_by else "coder"


def _relations() -> list[str]:
    plain = [f"{TENSION}{kind}" for kind in TENSIONS]
    decided = [f"{one}{DECIDED}{said}" for one in plain for said in DECISIONS["tension"] if said != MARKED]
    return [*DECISIONS["link"], CLOSEST, *plain, *decided]
