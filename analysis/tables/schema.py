"""What the columns of the four tables mean and may hold (Frictionless Table Schema)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, get_type_hints

from analysis.comparison.answers import ANSWERS, KINDS, RELATIONS
from analysis.records import CLAIM_KINDS

TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}

TABLE_MEANS = {
    "claims.csv": "A claim that the official text makes or reports, one a row, in reading order.",
    "critiques.csv": "An outstanding reform or criticism, one a row, in reading order.",
    "comparison.csv": "A claim worth reading beside a critique; best first per critique.",
    "tensions.csv": "Two passages of the text that a reader has to reconcile; best first.",
}

FIELD_MEANS: Mapping[str, Mapping[str, str]] = {
    "claims.csv": {
        "claim_id": "C and the offset of the first character; a letter parts two that begin together.",
        "section": "The heading it stands under.",
        "start": "Offset of its first character in the official text, in Unicode code points.",
        "end": "Offset after its last character.",
        "quote": "Its words, letter for letter: source[start:end].",
        "proposition": "The claim so that it can be read alone: subject carried in, damage repaired.",
        "voice": "author for the text's own voice, else the source it names.",
        "voice_kind": "What the voice is: author, person, organisation, group, document, unnamed.",
        "kind": "What is claimed.",
        "topic": "What it is about.",
        "endorsement": "Whether it is credit given by a foreign or independent party.",
        "checkable": "Whether public evidence could settle it.",
        "cue": "What in its words decided its kind.",
        "reforms": "The critiques it is linked to, each with the suggested relation.",
        "tensions": "The tensions it is a side of, each with its kind.",
        "judgement": "What people decided about the row.",
    },
    "critiques.csv": {
        "critique_id": "R and the offset of the first character (R2-… in a critic's own text).",
        "source": "The file the offsets count in.",
        "start": "Offset of its first character, in Unicode code points.",
        "end": "Offset after its last character.",
        "quote": "Its words, letter for letter: source[start:end].",
        "voice": "The critic.",
        "demand": "The demand so that it can be read alone.",
        "cue": "Why it counts as a critique.",
        "answered": "Whether any claim is suggested to answer it; unanswered: its rows are closest passages only.",
        "kind": "demand: it asks for something; fault: it finds fault and leaves unsaid what is to be done.",
    },
    "comparison.csv": {
        "claim_id": "The claim.",
        "critique_id": "The critique.",
        "rank": "Place among the rows of its critique, from 1.",
        "score": "How worth reading, between 0 and 1; it serves ranking alone.",
        "relation": "Suggested relation of the claim to the critique; empty: a closest passage, no link is proposed.",
        "shared": "The words that tie the two; “a ~ b”: the critique's word and the claim's.",
        "judgement": "What people decided about the row.",
        "why": "The reason for the suggestion.",
    },
    "tensions.csv": {
        "tension_id": "T, the offsets of both sides, and the kind in short.",
        "kind": "In what way the two passages do not fit.",
        "score": "How plainly; it serves ranking alone.",
        "a_claim": "The claim that side a is, if it is one.",
        "a_start": "Offset of side a's first character in the official text.",
        "a_end": "Offset after side a's last character.",
        "a_quote": "Side a, letter for letter.",
        "b_claim": "The claim that side b is, if it is one.",
        "b_start": "Offset of side b's first character in the official text.",
        "b_end": "Offset after side b's last character.",
        "b_quote": "Side b, letter for letter.",
        "trigger": "The words that clash, with their offsets.",
        "why": "The reason for the suggestion.",
        "question": "What would dissolve it.",
        "judgement": "What people decided about the row.",
        "charitable_reading": "A reading under which the two passages fit.",
    },
}

MAY_HOLD: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "claims.csv": {"kind": CLAIM_KINDS},
    "critiques.csv": {"answered": ANSWERS, "kind": KINDS},
    "comparison.csv": {"relation": RELATIONS},
    "tensions.csv": {
        "kind": ("contradiction", "arithmetic", "chronology", "scope", "evidence", "independence", "terminology")
    },
}

NEVER_EMPTY = frozenset(
    {"claim_id", "critique_id", "tension_id", "start", "end", "quote", "proposition", "voice", "kind", "rank", "score"}
    | {"a_start", "a_end", "a_quote", "b_start", "b_end", "b_quote", "source", "answered", "endorsement", "checkable"}
)

KEYS: Mapping[str, tuple[str, ...]] = {
    "claims.csv": ("claim_id",),
    "critiques.csv": ("critique_id",),
    "comparison.csv": ("claim_id", "critique_id"),
    "tensions.csv": ("tension_id",),
}
"""What a row of a table is known by."""

_POINTS_TO = {"claim_id": "claims", "critique_id": "critiques"}


def schema(name: str, record: type) -> dict[str, Any]:
    """The Table Schema of one table, from the record that its rows are."""
    hints = get_type_hints(record)
    fields = []
    for one in dataclasses.fields(record):
        described: dict[str, Any] = {
            "name": one.name,
            "type": TYPES[hints[one.name]],
            "description": FIELD_MEANS[name][one.name],
        }
        constraints: dict[str, Any] = {}
        if one.name in NEVER_EMPTY:
            constraints["required"] = True
        if one.name in MAY_HOLD[name]:
            constraints["enum"] = list(MAY_HOLD[name][one.name])
        if hints[one.name] is int:
            constraints["minimum"] = 0
        if constraints:
            described["constraints"] = constraints
        fields.append(described)
    found: dict[str, Any] = {"fields": fields, "missingValues": [""], "primaryKey": list(KEYS[name])}
    if name == "comparison.csv":
        found["foreignKeys"] = [
            {"fields": [key], "reference": {"resource": table, "fields": [key]}} for key, table in _POINTS_TO.items()
        ]
    return found
