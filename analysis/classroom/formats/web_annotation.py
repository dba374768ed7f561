"""W3C Web Annotations in JSON-LD, and what Hypothes.is exports.

An annotation points to its passage with a text quote selector and a text position selector, as Hypothes.is does. A
link or a tension is one annotation with two targets. Tags tell the layer, label and voice to any tool; a row's other
columns stand in ``row``, which the context declares, so that an export comes back as the same rows.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

from analysis.classroom.formats.json_in import dump as dump_json
from analysis.classroom.formats.json_in import number, objects, parse, text
from analysis.classroom.formats.marks import LAYERS, PAIRS, Mark, Stretch, passage
from analysis.errors import InputError
from analysis.records import Source

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
ROW = {"row": {"@id": "urn:claims-beside-critique:row", "@type": "@json"}}
GENERATOR = {"type": "Software", "name": "claims-beside-critique"}


def dump(marks: Sequence[Mark], sources: Sequence[Source], *, address: str = "") -> dict[str, bytes]:
    """An Annotation Collection with one page.

    Args:
        marks: what to write.
        sources: the texts.
        address: where the official text stands on the web; "": its place in the case folder, as a relative address.
    """
    texts = {source.name: source.text for source in sources}
    addresses = {source.name: f"source/{quote(source.name)}" for source in sources}
    if address:
        addresses[sources[0].name] = address
    items = [_annotation(mark, texts, addresses, sources[0].sha256) for mark in marks]
    collection_id = _urn(sources[0].sha256, "collection")
    collection = {
        "@context": [CONTEXT, ROW],
        "id": collection_id,
        "type": "AnnotationCollection",
        "label": f"Claims, critiques, links and tensions of {sources[0].name}",
        "total": len(items),
        "first": {
            "id": _urn(sources[0].sha256, "page"),
            "type": "AnnotationPage",
            "partOf": collection_id,
            "startIndex": 0,
            "items": items,
        },
    }
    return {"": dump_json(collection)}


def load(data: bytes, name: str, sources: Sequence[Source]) -> tuple[Mark, ...]:
    """Marks from an Annotation Collection, page or list, or from an export of Hypothes.is.

    Raises:
        InputError: the file holds no annotations of passages.
    """
    found = enumerate(_items(parse(data, name)), 1)
    marks = tuple(mark for nth, one in found if (mark := _mark(one, f"{nth}", sources)))
    if not marks:  # other tools have lists, and annotations, of their own
        raise InputError(
            f"{name}: holds no annotations of passages; expected a W3C Annotation Collection or page, or an export of"
            " Hypothes.is"
        )
    return marks


def _annotation(mark: Mark, texts: Mapping[str, str], addresses: Mapping[str, str], sha256: str) -> dict[str, Any]:
    tags = [mark.layer, *(f"{name}: {said}" for name, said in (("label", mark.label), ("voice", mark.voice)) if said)]
    bodies = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]
    if mark.decision:
        bodies.append({"type": "TextualBody", "purpose": "assessing", "value": mark.decision})
    if mark.note:
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": mark.note, "format": "text/plain"})
    annotation: dict[str, Any] = {
        "id": _urn(sha256, f"{mark.layer} {mark.mark_id} {mark.coder}"),
        "type": "Annotation",
        "motivation": "assessing" if mark.coder else "linking" if mark.b else "classifying",
    }
    if mark.coder:
        annotation["creator"] = {"type": "Person", "name": mark.coder}
    if mark.date:
        annotation["created"] = f"{mark.date}T00:00:00Z"
    annotation["generator"] = GENERATOR
    annotation["body"] = bodies
    targets = [_target(side, texts[side.source], addresses[side.source]) for side in (mark.a, mark.b) if side]
    annotation["target"] = targets if mark.b else targets[0]
    if mark.row:
        annotation["row"] = dict(mark.row)
    return annotation


def _target(side: Stretch, source_text: str, address: str) -> dict[str, Any]:
    full = passage(source_text, side.source, side.start, side.end)
    return {
        "source": address,
        "selector": [
            {"type": "TextQuoteSelector", "exact": full.quote, "prefix": full.prefix, "suffix": full.suffix},
            {"type": "TextPositionSelector", "start": full.start, "end": full.end},
        ],
    }


def _items(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return objects(value)
    if not isinstance(value, dict):
        return []
    if value.get("type") == "Annotation":
        return [value]
    first = value.get("first")
    for holder in (first if isinstance(first, dict) else {}, value):
        for key in ("items", "annotations", "rows"):  # W3C; the Hypothes.is client's export; its search interface
            if objects(holder.get(key)):
                return objects(holder[key])
    return []


def _mark(one: dict[str, Any], nth: str, sources: Sequence[Source]) -> Mark | None:
    body = one.get("body")
    bodies = [body] if isinstance(body, dict) else objects(body)
    tags = [text(each.get("value")) for each in bodies if each.get("purpose") == "tagging"]
    given = one.get("tags")
    tags += [text(tag) for tag in given] if isinstance(given, list) else []
    pairs = dict(tag.split(":", 1) for tag in reversed(tags) if ":" in tag)
    target = one.get("target")
    targets = [target] if isinstance(target, dict) else objects(target)
    sides = [side for each in targets[:2] if (side := _side(each, sources))]
    if not sides:
        return None
    layer = next((tag.strip() for tag in tags if tag.strip() in LAYERS), "link" if len(sides) > 1 else "passage")
    row = one.get("row")
    return Mark(
        mark_id=_id(row, layer) or text(one.get("id")) or nth,
        layer=layer,
        label=pairs.get("label", pairs.get("kind", "")).strip(),
        a=sides[0],
        b=sides[1] if len(sides) > 1 and layer in PAIRS else None,
        voice=pairs.get("voice", "").strip(),
        coder=_creator(one),
        decision=_value(bodies, "assessing") or pairs.get("decision", "").strip(),
        note=_value(bodies, "commenting") or text(one.get("text")),
        date=text(one.get("created"))[:10],
        row=row if isinstance(row, dict) else {},
    )


def _side(target: dict[str, Any], sources: Sequence[Source]) -> Stretch | None:
    selector = target.get("selector")
    selectors = [selector] if isinstance(selector, dict) else objects(selector)
    by_type = {text(each.get("type")): each for each in reversed(selectors)}
    words, place = by_type.get("TextQuoteSelector", {}), by_type.get("TextPositionSelector", {})
    address = text(target.get("source"))
    name = unquote(address.split("#")[0].rsplit("/", 1)[-1])
    known = [source.name for source in sources]
    # an annotation made on a web page names the page, not our file: its words alone tell where it belongs
    source = name if name in known or len(known) > 1 else known[0]
    exact = text(words.get("exact"))
    start, end = number(place.get("start")), number(place.get("end"))
    if not exact and end > start and source in known:
        exact = next(one.text for one in sources if one.name == source)[start:end]
    if not exact:
        return None
    return Stretch(
        source=source,
        start=start,
        end=end,
        quote=exact,
        prefix=text(words.get("prefix")),
        suffix=text(words.get("suffix")),
    )


def _creator(one: dict[str, Any]) -> str:
    creator = one.get("creator")
    if isinstance(creator, dict) and creator.get("type") != "Software":
        return text(creator.get("name")) or text(creator.get("nickname")) or text(creator.get("id"))
    info = one.get("user_info")
    shown = text(info.get("display_name")) if isinstance(info, dict) else ""
    return shown or text(creator) or text(one.get("user")).removeprefix("acct:").split("@")[0]


def _value(bodies: Sequence[dict[str, Any]], purpose: str) -> str:
    return next((text(each.get("value")) for each in bodies if each.get("purpose") == purpose), "")


def _id(row: Any, layer: str) -> str:
    if not isinstance(row, dict):
        return ""
    if layer == "link":
        return f"{text(row.get('claim_id'))} {text(row.get('critique_id'))}"
    return text(row.get(f"{layer}_id"))


def _urn(sha256: str, name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"claims-beside-critique {sha256} {name}").urn
