"""INCEpTION and other UIMA tools: one CAS in XMI a text, and the type system, through dkpro-cassis.

UIMA counts UTF-16 units; cassis converts to and from code points. Tokens and sentences are put in because INCEpTION
shows a text by them.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from typing import Any

from analysis.classroom.formats.marks import MISSING, Mark, Stretch, passage
from analysis.classroom.formats.regions import pair, regions_of
from analysis.errors import InputError
from analysis.records import Source

SPAN = "webanno.custom.Passage"
RELATION = "webanno.custom.Pair"
META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
FEATURES = ("layer", "label", "voice", "note", "row")
PAIR_FEATURES = ("label", "note", "row")
LARGEST = 200_000_000
"""Bytes that a ZIP may unpack to; a text with annotations that is larger is no text for a class."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def dump(marks: Sequence[Mark], sources: Sequence[Source]) -> dict[str, bytes]:
    """The official text as XMI, ``….TypeSystem.xml``, and the critics' texts as ``….2.xmi`` and so on.

    A character that XML cannot hold (a form feed, say) is written as U+FFFD; offsets stay.
    """
    system = _type_system()
    out = {
        "" if nth == 1 else f".{nth}.xmi": _cas(marks, source, system).to_xmi().encode("utf-8")
        for nth, source in enumerate(sources, 1)
    }
    return {**out, ".TypeSystem.xml": system.to_xml().encode("utf-8")}


def load(data: bytes, name: str, sources: Sequence[Source]) -> tuple[Mark, ...]:
    """Marks from an XMI file with our layers, or from a ZIP of XMI files and their type system.

    Raises:
        InputError: the file is neither, or declares entities (which no UIMA tool does).
    """
    if not data.startswith(b"PK"):
        return tuple(_marks(data, name, _type_system(), sources, coder=""))
    import cassis

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as bundle:
            if sum(one.file_size for one in bundle.infolist()) > LARGEST:
                raise InputError(f"{name}: unpacks to more than {LARGEST // 10**6} MB; give the files unpacked")
            members = {one: bundle.read(one) for one in bundle.namelist()}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, ValueError, zlib.error):
        raise InputError(
            f"{name}: is no readable ZIP; export from INCEpTION again as “UIMA CAS XMI (XML 1.0)”"
        ) from None
    systems = [_safe(member, f"{name}: {one}") for one, member in members.items() if one.lower().endswith(".xml")]
    texts = [(one, member) for one, member in members.items() if one.lower().endswith(".xmi")]
    if not texts:
        raise InputError(f"{name}: holds no .xmi file; export from INCEpTION as “UIMA CAS XMI (XML 1.0)”")
    try:
        system = cassis.load_typesystem(io.BytesIO(systems[0])) if systems else _type_system()
    except Exception as error:  # cassis lets through whatever its XML parser or its checks raise
        raise InputError(f"{name}: its type system cannot be read ({_line(error)}); export it again") from None
    found: list[Mark] = []
    for one, member in texts:
        # INCEpTION names a coder's file after the coder
        found += _marks(member, f"{name}: {one}", system, sources, coder=one.rsplit("/", 1)[-1].removesuffix(".xmi"))
    return tuple(found)


def _type_system() -> Any:
    import cassis

    system = cassis.TypeSystem()
    string, annotation = "uima.cas.String", "uima.tcas.Annotation"
    meta = system.create_type(META, "uima.tcas.DocumentAnnotation")
    for feature in ("documentTitle", "documentId"):
        system.create_feature(meta, feature, string)
    system.create_type(SENTENCE, annotation)
    system.create_type(TOKEN, annotation)
    span = system.create_type(SPAN, annotation)
    for feature in FEATURES:
        system.create_feature(span, feature, string)
    relation = system.create_type(RELATION, annotation)
    for feature in ("Governor", "Dependent"):
        system.create_feature(relation, feature, SPAN)
    for feature in PAIR_FEATURES:
        system.create_feature(relation, feature, string)
    return system


def _cas(marks: Sequence[Mark], source: Source, system: Any) -> Any:
    import cassis

    cas = cassis.Cas(typesystem=system)
    cas.sofa_string = _NOT_XML.sub("\ufffd", source.text)
    cas.sofa_mime = "text/plain"
    meta = system.get_type(META)
    cas.add(meta(begin=0, end=len(source.text), language="en", documentTitle=source.name, documentId=source.name))
    for kind, pattern in ((SENTENCE, r"\S[^\n]*"), (TOKEN, r"\w+|[^\w\s]")):
        made = system.get_type(kind)
        for match in re.finditer(pattern, cas.sofa_string):
            cas.add(made(begin=match.start(), end=match.end()))
    found = regions_of(marks, source.name)
    span, relation = system.get_type(SPAN), system.get_type(RELATION)
    by_id = {}
    for mark in found.regions:
        by_id[mark.mark_id] = span(
            begin=mark.a.start,
            end=mark.a.end,
            layer=mark.layer,
            label=_xml(mark.label),
            voice=_xml(mark.voice),
            note=_xml(mark.note),
            row=_xml(mark.mark_id),
        )
        cas.add(by_id[mark.mark_id])
    for one in found.relations:
        side = by_id[one.to_id]  # INCEpTION draws a relation where its dependent stands
        cas.add(
            relation(
                begin=side.begin,
                end=side.end,
                Governor=by_id[one.from_id],
                Dependent=side,
                label=_xml(one.name),
                note=_xml(one.mark.note),
                row=_xml(one.mark.mark_id),
            )
        )
    return cas


def _marks(data: bytes, name: str, system: Any, sources: Sequence[Source], coder: str) -> list[Mark]:
    import cassis

    try:
        cas = cassis.load_cas_from_xmi(io.BytesIO(_safe(data, name)), typesystem=system, lenient=True)
    except InputError:
        raise
    except Exception as error:  # as above
        raise InputError(f"{name}: cannot be read as UIMA CAS XMI ({_line(error)}); export it again") from None
    words = cas.sofa_string or ""
    known = {source.name for source in sources}
    metas = cas.select(META) if system.contains_type(META) else []
    title = next((one.documentTitle for one in metas if one.documentTitle in known), sources[0].name)
    own = coder if coder not in known and coder + ".txt" not in known else ""

    def place(one: Any) -> Stretch:
        return passage(words, title, one.begin, one.end)

    marks = [
        Mark(
            mark_id=one.row or f"{one.begin}-{one.end}",
            layer=one.layer or "passage",
            label=one.label or "",
            a=place(one),
            voice=one.voice or "",
            coder=own,
            note=one.note or "",
            begun=True,
        )
        for one in (cas.select(SPAN) if system.contains_type(SPAN) else [])
        if one.layer != "passage"
    ]
    for one in cas.select(RELATION) if system.contains_type(RELATION) else []:
        a, b = (place(side) if side else MISSING for side in (one.Governor, one.Dependent))
        marks.append(pair(one.row or f"{one.xmiID}", one.label or "", a, b, own, note=one.note or "", begun=True))
    return marks


def _safe(data: bytes, name: str) -> bytes:
    """XML without a document type: entities could make a small file large."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data[:200]:
        raise InputError(
            f"{name}: declares a document type or is not UTF-8; export it again as “UIMA CAS XMI (XML 1.0)”"
        )
    return data


def _xml(text: str) -> str | None:
    return _NOT_XML.sub("\ufffd", text) or None


def _line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:120]
