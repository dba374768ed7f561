"""A noun phrase that may name who speaks, by its grammar alone: what is asked of it before any name is looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token

from analysis.extraction.attribution.names import is_bodily, proper_runs
from analysis.extraction.parse import source_words as sources

Run = tuple[int, int]
"""The first token of a name and the one after its last."""

SEVERAL = frozenset(("some", "many", "most", "few", "others", "other", "another", "several", "those"))
"""Pronouns for people whom a text does not name and whose words are theirs all the same."""

NARROWING = frozenset(("prep", "acl", "relcl", "amod", "compound", "nmod", "poss", "nummod", "appos"))
"""What hangs on a noun that says which one is meant."""


@dataclass(frozen=True)
class Phrase:
    """Tokens ``span`` of ``doc`` with the head word ``speaker``, met at offset ``place`` of the text."""

    doc: Doc
    span: Run
    speaker: Token
    place: int

    @property
    def lower(self) -> str:
        """The head word in lower case."""
        return self.speaker.lower_

    @property
    def lemma(self) -> str:
        """The lemma of the head word; a proper noun is its own, since lemmas cut names ("Statistics")."""
        return self.speaker.lemma_.lower() if self.speaker.pos_ != "PROPN" else self.lower

    @cached_property
    def runs(self) -> list[Run]:
        """The names in it."""
        return proper_runs(self.doc, *self.span)

    @property
    def inside(self) -> Run | None:
        """The name that the head word is a part of."""
        return next((run for run in self.runs if run[0] <= self.speaker.i < run[1]), None)

    @property
    def counted(self) -> bool:
        """Whether it is a number of people ("Two say"), and no year."""
        return self.speaker.like_num and not re.fullmatch(r"\d{4}", self.speaker.text)

    @property
    def of_whole(self) -> bool:
        """Whether the words behind the head say of whom it is a part; "of them" does not."""
        behind = self.doc[self.speaker.i + 1 : max(self.span[1], self.speaker.i + 3)]
        return any(one.lower_ == "of" for one in behind) and not any(one.lower_ == "them" for one in behind)

    @property
    def part(self) -> bool:
        """Whether it is a part of people: a number, a share, "some", "the other"."""
        shares = self.speaker.lemma_.lower() in sources.SHARES
        return self.counted or shares or self.lower in SEVERAL or self.lower in ("one", "other")

    @property
    def generic(self) -> bool:
        """Whether nobody in particular is meant: "one might say", "those who say"."""
        modal = any(child.tag_ == "MD" for child in self.speaker.head.lefts)
        return modal or any(child.dep_ == "relcl" for child in self.speaker.rights)

    @property
    def before(self) -> list[Token]:
        """Its words before the head."""
        return [self.doc[i] for i in range(self.span[0], self.speaker.i)]

    @property
    def bare(self) -> bool:
        """Whether nothing behind the head says which one is meant."""
        return not any(child.dep_ in NARROWING for child in self.speaker.children if child.i > self.speaker.i)

    @property
    def narrowed(self) -> bool:
        """Whether a noun before the head says whose it is ("the church registers", "the waterworks' brochure")."""
        return any(
            child.dep_ == "compound" or (child.dep_ == "poss" and child.tag_ != "PRP$") for child in self.speaker.lefts
        )

    def beside(self, people: list[Run]) -> Run | None:
        """The person whom the head word describes: "the Auditor-General, Ruta Maslen", "spokesman for the mayor Roe".

        Args:
            people: the names in it that are persons'.
        """
        speaker, heads = self.speaker, [(run, self.doc[run[1] - 1]) for run in people]
        lemma = speaker.lemma_.lower()
        describes = speaker.pos_ == "PROPN" or lemma in sources.PEOPLE or lemma in sources.TITLES
        if not describes and not any(head.dep_ == "appos" and head.head.i == speaker.i for _, head in heads):
            return None
        named = [
            run
            for run, head in heads
            if head.dep_ in ("appos", speaker.dep_) or (speaker.pos_ == "PROPN" and head.dep_ != "poss")
        ]
        return named[-1] if named else None

    def first_name(self) -> Run | None:
        """A first name set beside a person ("Roe's daughter Irma")."""
        if self.speaker.pos_ != "NOUN" or self.speaker.lemma_ not in sources.PEOPLE:
            return None
        behind = self.speaker.i + 1
        first = next((run for run in self.runs if run[0] == behind and self.doc[behind].dep_ == "appos"), None)
        single = first is not None and first[1] - first[0] == 1 and not is_bodily(self.doc[behind].text)
        return first if single else None

    def apposed_body(self) -> Run | None:
        """The name of a body beside what it is: "their union, the Mill Workers' League", "the firm Holm & Co"."""
        beside = next(
            (run for run in self.runs if any(self.doc[i].head.i == self.speaker.i for i in range(*run))), None
        )
        if beside is None or self.lemma not in sources.BODIES:
            return None
        last = self.doc[beside[1] - 1]
        apposed = "," in self.doc[self.speaker.i : beside[0]].text and is_bodily(last.text)
        return beside if last.dep_ in ("appos", "conj") and (apposed or beside[0] == self.speaker.i + 1) else None
