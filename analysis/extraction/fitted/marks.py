"""What an atom shows by itself, and as the first of a member of its sentence: marks for ``tagging_features``."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extraction.critics import demand_words
from analysis.extraction.critics.pages import Word
from analysis.extraction.fitted import words
from analysis.extraction.fitted.atoms import Atom, Member, does, shape
from analysis.extraction.parse.grammar import FINITE_TAGS
from analysis.text.words import THIRD_PERSON

FAR = 4
"""Places and counts beyond it are one."""

_LEXICAL = ("VB", "JJ", "RB", "IN", "MD", "NN", "PR", "WD", "WP", "DT")


def atom_marks(given: Sequence[Word], atom: Atom) -> set[str]:
    """What an atom of the words ``given`` shows by itself."""
    opening, last = given[atom.first], given[atom.last - 1]
    found = {
        f"before {atom.before}",
        f"after {atom.after}",
        f"first {opening.low}",
        f"opens {shape(opening)}",
        f"role {opening.dep}",
        f"last {last.low}",
        f"last tag {last.tag}",
        f"size {min(8, atom.last - atom.first)}",
    }
    if atom.first + 1 < atom.last:
        found.add(f"second {given[atom.first + 1].low}")
        found.add(f"then {shape(given[atom.first + 1])}")
    for place in range(atom.first, atom.last):
        _word_marks(given[place], found)
    return found


def _word_marks(word: Word, found: set[str]) -> None:
    low, tag, dep = word.low, word.tag, word.dep
    verb = does(word)
    if verb:
        found.add(f"does {verb}")
    if low in words.OBLIGING:
        found.update(("obliged", "finite"))
    elif low in words.AUXILIARIES:
        found.add("auxiliary")
    elif low in words.OWN:
        found.add("we")
    if tag in FINITE_TAGS:
        found.update(("finite", tag))
    elif tag == "VBG":
        found.add(tag)
    if dep.startswith("nsubj"):
        if low in THIRD_PERSON:
            found.add("pronoun subject")
        elif tag.startswith("NNP"):
            found.add("name subject")
    if low in demand_words.OFFICIAL:
        found.add("official")
    elif low in demand_words.OUTSIDE:
        found.add("outside")
    if tag == "CD":
        found.add("number")
    if tag.startswith("NN") and word.lemma in words.SPOKEN:
        found.add("what is said")
    if tag.startswith(_LEXICAL) and len(low) > 2 and tag not in ("NNP", "NNPS"):
        found.add(f"word {word.lemma or low}")
    if dep in ("ROOT", "ccomp", "conj", "relcl", "xcomp", "advcl", "acl"):
        found.add(dep)


def member_marks(given: Sequence[Member], size: int, kind: str) -> list[set[str]]:
    """What a member of a sentence, and its likeness to those before, say of its first atom."""
    found: list[set[str]] = [set() for _ in range(size)]
    for number, one in enumerate(given):
        form = _form(one)
        marks = {
            f"joint {one.joint}",
            f"joint {one.joint} then {one.opens}",
            f"joint {one.joint} then {form}",
            f"joint {one.joint} size {one.size}",
            f"{min(FAR, len(given))} members",
        }
        if one.verb:
            marks.add(f"member {one.verb}")
        if one.pronoun:
            marks.add("member of a pronoun")
        if number:
            before = given[number - 1]
            marks.update(
                (
                    f"{_form(before)} {one.joint} {form}",
                    f"{kind}: {_form(before)} {one.joint} {form}",
                    f"size {before.size} {one.joint}",
                    f"{before.joint} > {one.joint}",
                    f"{one.joint} like form {before.content == one.content}",
                    f"{one.joint} like word {before.word == one.word}",
                    f"{before.content} {one.joint} {one.content}",
                    f"member {min(3, number)}",
                )
            )
            if before.word == one.word:
                marks.add(f"like word {one.word}")
            if before.verb:
                marks.add(f"{before.verb} {one.joint}")
            if any(other.word == one.word for other in given[:number]):
                marks.add("like word of an earlier member")
            if any(other.content == one.content for other in given[:number]):
                marks.add("like form of an earlier member")
        if number + 1 < len(given):
            behind = given[number + 1]
            marks.add(f"{one.joint} > {behind.joint} {_form(behind)}")
            marks.add(f"next {behind.joint} like form {behind.content == one.content}")
        else:
            marks.add(f"last member {one.joint}")
        found[one.atom] |= marks
    return found


def _form(one: Member) -> str:
    return ("clause" if one.clause else "phrase") + (" obliged" if one.obliged else "")
