"""What is weighed in a critic's passage: atoms, members, labels, and the table of weights."""

from __future__ import annotations

from analysis.extraction.critics.pages import Word
from analysis.extraction.fitted.atoms import atoms, members
from analysis.extraction.fitted.features import Read
from analysis.extraction.fitted.lines import Line
from analysis.extraction.fitted.tagging import AFTER, BEGINS, FIRST, GOES_ON, LABELS, OUTSIDE, joined, labels, weights

PLAIN = {"should": "MD", "and": "CC", "urges": "VBZ", "close": "VB", "open": "VB", "gates": "NNS", "wells": "NNS"}
LEMMAS = {"urges": "urge", "gates": "gate", "wells": "well"}


def words(text: str) -> list[Word]:
    """The words of a sentence whose signs stand apart, subjects marked with a star."""
    found, place = [], 0
    for part in text.split():
        bare = part.rstrip("*")
        tag = PLAIN.get(bare, "NN" if bare.isalpha() else ",")
        dep = "nsubj" if part.endswith("*") else "dep"
        found.append(Word(place, place + len(bare), bare, bare, LEMMAS.get(bare, bare), tag, dep))
        place += len(bare) + 1
    return found


def pieces(text: str) -> list[str]:
    """The atoms of a sentence as they read."""
    given = words(text)
    return [" ".join(word.text for word in given[atom.first : atom.last]) for atom in atoms(given)]


def test_a_sentence_is_cut_at_signs_joints_and_behind_verbs_of_speech():
    assert pieces("Council* urges ministers to close gates , and to open wells") == [
        "Council urges", "ministers", "to close gates", "and to open wells",
    ]  # fmt: skip


def test_the_signs_around_an_atom_are_kept():
    first, second = atoms(words("gates , wells ;"))
    assert (first.before, first.after, second.before, second.after) == ("start", ",", ",", ";")


def test_signs_alone_are_no_atom():
    assert atoms(words(", ; –")) == []


def test_members_tell_clauses_from_phrases():
    given = words("gates* should close , and wells* should open ; gates and wells")
    found = members(given, atoms(given))
    assert [(one.joint, one.clause, one.obliged) for one in found] == [
        ("start", True, True), (", and", True, True), (";", False, False), ("and", False, False),
    ]  # fmt: skip


def read(*own: str) -> Read:
    line = Line(0, 10 * len(own), "paragraph", opens=True, block=0, section="")
    spans = [(10 * place, 10 * place + 9) for place in range(len(own))]
    return Read(line, spans, frozenset(["shared"]), [frozenset([name]) for name in own])


TABLE = {
    FIRST: (0, 0, 0),
    **{AFTER.format(name): (0, 0, 0) for name in LABELS},
    "wish": (0, 500, 0),
    "more": (0, -500, 500),
    "other": (0, -500, -500),
}


def test_a_critique_begins_goes_on_and_ends():
    one = read("other", "wish", "more", "wish", "other")
    assert labels(one, TABLE) == [OUTSIDE, BEGINS, GOES_ON, BEGINS, OUTSIDE]
    assert joined(one.spans, labels(one, TABLE)) == [(10, 29), (30, 39)]


def test_nothing_goes_on_that_has_not_begun():
    one = read("more", "other", "more")
    given = labels(one, TABLE)
    for before, label in zip([OUTSIDE, *given], given, strict=False):
        assert label != GOES_ON or before != OUTSIDE


def test_what_is_true_of_the_line_counts_for_each_atom():
    assert labels(read("other"), TABLE | {"shared": (0, 2000, 0)}) == [BEGINS]


def test_the_table_has_a_row_for_every_transition():
    table = weights()
    assert {FIRST, *(AFTER.format(name) for name in LABELS)} <= table.keys()
    assert all(len(row) == len(LABELS) for row in table.values())
