"""Text out of a Word file as its reader sees it once all changes are accepted."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from analysis.text.raised import lowered, raised
from analysis.text.table_lines import Cell, is_label, table_lines
from analysis.text.taken import Taken
from analysis.text.words import word_set

_WITHIN = word_set(
    "ins moveTo sdt sdtContent customXml smartTag hyperlink fldSimple dir bdo ruby rubyBase oMath oMathPara"
)
"""What stands around words, rows or paragraphs and is no part of them: changes, content controls, links, fields."""

_GONE = frozenset(["del", "moveFrom"])
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_OBJECTS = frozenset(["drawing", "pict", "object", "AlternateContent"])
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


def word_text(data: bytes) -> Taken:
    """The paragraphs, lists, tables, text boxes and notes of a Word file, in reading order, notes last.

    Words inserted with tracked changes count, words deleted, hidden or struck out do not. Notes are marked "[1]".
    """
    from docx.opc.package import OpcPackage
    from docx.oxml import parse_xml

    main = OpcPackage.open(io.BytesIO(data)).main_document_part
    related: dict[str, Any] = {}
    for relation in main.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if kind in ("styles", *_NOTES.values()) and not relation.is_external:
            related[kind] = parse_xml(relation.target_part.blob)
    reader = _Reader(lists=_list_styles(related.get("styles")))
    for kind in _NOTES.values():
        for note in related.get(kind, ()):
            if not _value(note, "type"):  # a separator has one
                reader.notes[kind, _value(note, "id")] = note
    body = _child(parse_xml(main.blob), "body")
    parts = list(reader.blocks(body)) if body is not None else []
    parts += reader.told_notes()
    return Taken("\n\n".join(part for part in parts if part.strip()), tuple(reader.remarks()))


@dataclass
class _Reader:
    """Walks through a document, and remembers its notes and what it left out."""

    lists: frozenset[str]
    notes: dict[tuple[str, str], Any] = field(default_factory=dict)
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    tracked: bool = False
    struck: bool = False
    open: str = ""

    def remarks(self) -> Iterator[str]:
        if self.tracked:
            yield "has tracked changes; it is read with all of them accepted"
        if self.struck:
            yield "has words that are struck out; they were left out"

    def blocks(self, parent: Any) -> Iterator[str]:
        """The paragraphs within, tables as lines and text boxes behind the paragraph that they hang on."""
        for child in parent:
            name = _name(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from table_lines(self._rows(child))
            elif name == "AlternateContent":
                yield from self.blocks(_chosen(child))
            elif name in _WITHIN:
                self._note_change(name)
                yield from self.blocks(child)
            elif name in _GONE:
                self.tracked = True

    def told_notes(self) -> Iterator[str]:
        """The notes in the order of their marks; a note may bear a mark itself."""
        told = 0
        while told < len(self.numbers):
            key = list(self.numbers)[told]
            told += 1
            words = " ".join(" ".join(self.blocks(self.notes.get(key, ()))).split())
            if words:
                yield f"[{told}] {words}"

    def _note_change(self, name: str) -> None:
        self.tracked = self.tracked or name in ("ins", "moveTo")

    def _paragraph(self, paragraph: Any) -> Iterator[str]:
        boxes: list[Any] = []
        words = self.open + self._words(paragraph, self.open, boxes)
        properties = _child(paragraph, "pPr")
        end = None if properties is None else _child(properties, "rPr")
        if end is not None and any(_child(end, gone) is not None for gone in _GONE):
            self.open, self.tracked = words, True  # the mark that ends it is deleted: the next one goes on with it
        else:
            self.open = ""
            style = None if properties is None else _child(properties, "pStyle")
            yield ("• " if style is not None and _value(style, "val") in self.lists and words.strip() else "") + words
        for box in boxes:
            yield from self.blocks(box)

    def _words(self, parent: Any, before: str, boxes: list[Any]) -> str:
        """The words of a line; text boxes met on the way are added to ``boxes``."""
        found = ""
        for child in parent:
            name = _name(child)
            if name == "r":
                if _name(parent) != "oMath":
                    found += self._run(child, before + found, boxes)
                else:
                    found += "".join(one.text or "" for one in child if _name(one) == "t")
            elif name in _WITHIN:
                self._note_change(name)
                found += self._words(child, before + found, boxes)
            elif name in _GONE:
                self.tracked = True
            elif name in _OBJECTS:
                boxes += _boxes(child)
        return found

    def _run(self, run: Any, before: str, boxes: list[Any]) -> str:
        properties = _child(run, "rPr")
        if _is_on(properties, "vanish"):
            return ""
        struck = _is_on(properties, "strike") or _is_on(properties, "dstrike")
        found = ""
        for child in run:
            name = _name(child)
            if name == "t":
                found += child.text or ""
            elif name in _SIGNS:
                found += _SIGNS[name]
            elif name in _NOTES:
                key = (_NOTES[name], _value(child, "id"))
                found += f"[{self.numbers.setdefault(key, len(self.numbers) + 1)}]" if key in self.notes else ""
            elif name in _OBJECTS:
                boxes += _boxes(child)
            elif name in _WITHIN:
                found += self._words(child, before + found, boxes)
        if struck and found.strip():
            self.struck = True
            return ""
        height = None if properties is None else _child(properties, "vertAlign")
        if height is None or "[" in found:
            return found
        return {"superscript": raised, "subscript": lowered}.get(_value(height, "val"), lambda words, _: words)(
            found, before
        )

    def _rows(self, table: Any) -> list[list[Cell]]:
        """The cells of a table; one merged over columns is followed by empty ones, so that all keep their column.

        One merged over rows names each of them where it is short; words of any length are said once.
        """
        rows: list[list[Cell]] = []
        above: dict[int, Cell] = {}
        for row in self._parts(table, "tr"):
            cells: list[Cell] = []
            for cell in self._parts(row, "tc"):
                properties = _child(cell, "tcPr")
                merged = None if properties is None else _child(properties, "vMerge")
                here: Cell = [block for block in self.blocks(cell) if block.strip()]
                if merged is None:
                    above.pop(len(cells), None)
                elif _value(merged, "val") == "restart":
                    above[len(cells)] = here if len(here) == 1 and is_label(here[0]) else []
                else:
                    here = here or above.get(len(cells), [])
                cells.append(here)
                cells += [[]] * (_span(properties) - 1)
            rows.append(cells)
        return rows

    def _parts(self, parent: Any, wanted: str) -> Iterator[Any]:
        """The rows of a table or the cells of a row that are not deleted, those in content controls among them."""
        for child in parent:
            name = _name(child)
            if name == wanted:
                properties = _child(child, f"{wanted}Pr")
                if properties is not None and any(_child(properties, gone) is not None for gone in ("del", "cellDel")):
                    self.tracked = True
                else:
                    yield child
            elif name in _WITHIN:
                yield from self._parts(child, wanted)


def _name(element: Any) -> str:
    """The name of an element without its namespace, of which Word has two; "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _child(parent: Any, name: str) -> Any:
    return next((child for child in parent if _name(child) == name), None)


def _value(element: Any, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _is_on(properties: Any, name: str) -> bool:
    switch = None if properties is None else _child(properties, name)
    return switch is not None and _value(switch, "val") not in ("0", "false", "off", "none")


def _span(properties: Any) -> int:
    span = None if properties is None else _child(properties, "gridSpan")
    value = "" if span is None else _value(span, "val")
    return max(1, int(value)) if value.isdecimal() and len(value) < 3 else 1


def _chosen(alternatives: Any) -> Any:
    """Of one thing that is given in several ways, for newer and older programs, the first."""
    return next(iter(alternatives), ())


def _boxes(drawn: Any) -> list[Any]:
    """The text boxes in a drawing, each once, those in other boxes left to these."""
    if _name(drawn) == "AlternateContent":
        drawn = _chosen(drawn)
    found = []
    for child in drawn:
        found += [child] if _name(child) == "txbxContent" else _boxes(child)
    return found


def _list_styles(styles: Any) -> frozenset[str]:
    """The ids of the styles that are named as those of lists."""
    found = set()
    for style in () if styles is None else styles:
        name = _child(style, "name") if _name(style) == "style" else None
        if name is not None and _value(name, "val").startswith("List"):
            found.add(_value(style, "styleId"))
    return frozenset(found)
