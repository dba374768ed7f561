"""Voices: the name a source goes by in the whole text, for pronouns, surnames, titles, "the Committee", acronyms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import AUTHOR, Voice
from analysis.extraction.attribution.mentions import doings
from analysis.extraction.attribution.named import Named
from analysis.extraction.attribution.names import (
    JOINERS,
    after_preposition,
    is_acronym,
    is_bodily,
    is_law,
    is_office,
    join,
    person,
    proper_runs,
)
from analysis.extraction.attribution.papers import SIGNING, Papers, handed_in, issuer
from analysis.extraction.attribution.referents import NEAR, PERSONAL, REACH, Referent, Referents, gendered
from analysis.extraction.attribution.reporting.agents import holder_of
from analysis.extraction.attribution.reporting.who import noun_phrase
from analysis.extraction.attribution.vouching import PEOPLE_AT_LARGE
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.noun_phrases import head_phrase


@dataclass
class Voices(Named):
    """The names of one text, and whom pronouns, titles and descriptions stand for."""

    spoke: list[tuple[int, str, str]] = field(default_factory=list)
    referents: Referents = field(default_factory=lambda: Referents(()))
    papers: Papers = field(default_factory=Papers)

    def fresh(self) -> Voices:
        """The same names, of whom nobody has spoken yet."""
        return replace(self, spoke=[], referents=self.referents.copy())

    def name(self, doc: Doc, span: tuple[int, int], speaker: Token, place: int) -> Voice:
        """Name the source in tokens ``span`` with head word ``speaker``, met at offset ``place`` of the text.

        Returns:
            The voice and its kind: ``person``, ``organisation``, ``group``, ``document``, ``unnamed`` or ``author``.
        """
        voice, kind = self.who(doc, span, speaker, place)
        if kind in ("person", "organisation", "document", "group"):
            self.spoke.append((place, voice, kind))
            self.referents.add(self.referent(doc, span, speaker, place, (voice, kind)))
        return voice, kind

    def referent(self, doc: Doc, span: tuple[int, int], speaker: Token, place: int, named: tuple[str, str]) -> Referent:
        """What is remembered of a noun phrase that names or describes somebody, called ``named``."""
        voice, kind = named
        words = frozenset(token.lower_ for token in doc[span[0] : span[1]]) | {speaker.lemma_.lower()}
        office = is_office(speaker) and speaker.tag_ in ("NN", "NNP") and speaker.lower_ not in sources.PEOPLED
        personal = kind == "person" or (kind == "organisation" and office) or speaker.lower_ in PERSONAL
        gender = self.genders.get(voice.rpartition(" ")[2].casefold(), "") if kind == "person" else ""
        return Referent(
            start=place,
            voice=voice,
            kind=kind,
            words=words | {word.casefold() for word in voice.split()},
            gender=gender or (gendered(speaker) if personal else ""),
            personal=personal,
            does=doings(speaker),
        )

    def who(self, doc: Doc, span: tuple[int, int], speaker: Token, place: int) -> Voice:
        """As :meth:`name`, without remembering who spoke."""
        lower = speaker.lower_
        if lower in sources.FIRST_PERSON:
            return AUTHOR, AUTHOR
        if lower in ("former", "latter") and (pair := self.referents.pair(place)):
            return pair[lower == "latter"]
        counted = speaker.like_num and not re.fullmatch(r"\d{4}", speaker.text)
        behind = doc[speaker.i + 1 : max(span[1], speaker.i + 3)]
        whole = any(token.lower_ == "of" for token in behind) and not any(token.lower_ == "them" for token in behind)
        part = counted or speaker.lemma_.lower() in sources.SHARES or lower in _SEVERAL | {"one", "other"}
        generic = any(child.tag_ == "MD" for child in speaker.head.lefts) or any(
            child.dep_ == "relcl" for child in speaker.rights
        )  # "one might say", "those who say"
        if part and not whole and not generic:
            of_whom = self.referents.some("some", place)
            if of_whom is not None:
                return of_whom  # "Do teachers mind? Two thirds say …"
        if counted and whole and (of_them := _of_whom(speaker)) is not None:
            return self._owned(doc, noun_phrase(of_them), of_them, place), "group"  # "Two of its members"
        if speaker.pos_ == "PRON" or speaker.tag_ in ("PRP", "PRP$"):
            answers = speaker.dep_ == "nsubj" and speaker.head.lemma_ in _ANSWERING
            return self._by_finding(speaker, place) or self.pronoun(lower, place, answers=answers)
        if speaker.lemma_ in turns.VERDICTS and speaker.head.lemma_ == "be" and holder_of(speaker) is None:
            return self._last_heard(place)  # "The verdict is that"
        if span[1] - span[0] == 1 and (people_before := self.referents.some(lower, place)):
            return people_before
        if self._of_its_own(speaker, place):
            return AUTHOR, AUTHOR
        if lower in sources.STYLED and (styled := self._styled(doc, span, speaker, place)):
            return styled
        runs = [run for run in proper_runs(doc, *span)]
        people = [run for run in runs if self.is_person(doc, run)]
        own = next((run for run in people if run[0] <= speaker.i < run[1]), None)
        if own is None and runs and runs[-1] not in people:
            last = runs[-1]
            name = person(doc, last)[0]
            office = any(is_office(doc[i]) for i in range(span[0], last[0]))
            bodily = any(is_bodily(word) or word.lower() in JOINERS for word in name)
            if office and len(name) in (2, 3) and not bodily and not after_preposition(doc, last[0]):
                return self.full(name), "person"
        if (
            own is None
            and people
            and (
                speaker.pos_ == "PROPN"
                or speaker.lemma_.lower() in sources.PEOPLE
                or speaker.lemma_.lower() in sources.TITLES
                or any(doc[run[1] - 1].dep_ == "appos" and doc[run[1] - 1].head.i == speaker.i for run in people)
            )
        ):
            # "the Auditor-General, Ruta Maslen", "spokesman for the mayor John Doe": an apposition names the speaker
            heads = ((run, doc[run[1] - 1]) for run in people)
            named = [
                run
                for run, head in heads
                if head.dep_ in ("appos", speaker.dep_) or (speaker.pos_ == "PROPN" and head.dep_ != "poss")
            ]
            own = named[-1] if named else None
        if own is None and speaker.pos_ == "NOUN" and speaker.lemma_ in sources.PEOPLE:
            # "Roe's daughter Irma": a first name set beside a person
            first = next((run for run in runs if run[0] == speaker.i + 1 and doc[run[0]].dep_ == "appos"), None)
            single = first is not None and first[1] - first[0] == 1 and not is_bodily(doc[first[0]].text)
            own = first if single else None
        if own is not None:
            name, _, _ = person(doc, own)
            return self.full(name), "person"
        inside = next((run for run in runs if run[0] <= speaker.i < run[1]), None)
        if inside is not None and is_law(join(doc, inside)):
            return join(doc, inside), "document"
        lemma = speaker.lemma_.lower() if speaker.pos_ != "PROPN" else lower
        held = self.held(doc, span, speaker, inside, place) if inside is not None else None
        if held is not None:
            return held
        if inside is not None and (inside[1] - inside[0] > 1 or lemma not in _GENERAL):
            return self.body(join(doc, inside)), "organisation"
        beside = next((run for run in runs if any(doc[i].head.i == speaker.i for i in range(*run))), None)
        if inside is None and beside and lemma in sources.BODIES:
            apposed = "," in doc[speaker.i : beside[0]].text and is_bodily(doc[beside[1] - 1].text)
            if doc[beside[1] - 1].dep_ in ("appos", "conj") and (apposed or beside[0] == speaker.i + 1):
                # "their union, the Mill Workers' League", "the consultancy Holm & Reyes"
                return self.body(join(doc, beside)), "organisation"
        if lemma in sources.LAWS or lower in sources.LAWS:
            return head_phrase(doc, span, speaker), "document"
        if lemma in sources.DOCUMENTS:
            owner = next((run for run in runs if doc[run[0]].lower_ != "the"), None)
            if owner is None:
                owner = issuer(speaker)
            if owner is not None and (
                owner[1] - owner[0] > 1
                or is_acronym(doc[owner[0]].text)
                or (owner[1] < len(doc) and doc[owner[1]].tag_ == "POS")
            ):
                held = self.held(doc, span, doc[owner[0]], owner, place)
                if held is not None:
                    return held  # "the message of the President"
                body = self.body(join(doc, owner))
                if owner[1] - owner[0] == 1 and (again := self.referents.again(body.casefold(), place)):
                    return again  # "the Council's report"
                return body, "organisation" if self.known_body(body) else "document"
            pointing = {doc[i].lower_ for i in range(span[0], speaker.i)}
            whose = next((doc[i] for i in range(span[0], speaker.i) if doc[i].tag_ == "PRP$"), None)
            by_finding = self._by_finding(whose, place) if whose is not None else None
            owned = by_finding or (self.referents.pronoun(whose.lower_, place) if whose is not None else None)
            if owned is not None:
                return owned
            holder = handed_in(speaker)
            if holder is not None and holder.pos_ == "NOUN" and holder.lemma_ in sources.BODIES | sources.PEOPLE:
                return self.who(doc, noun_phrase(holder), holder, place)  # "a survey by the statistics office"
            if lemma in sources.INFERRED_FROM and pointing & {"this", "that", "these", "those"}:
                return AUTHOR, AUTHOR  # "this result shows that": the author concludes it
            bare = not any(child.dep_ in _NARROWING for child in speaker.children if child.i > speaker.i)
            if bare and pointing & {"the", "this", "that"} and (again := self.referents.again(lemma, place)):
                return again  # "The study", of a Comparative Schools Study
            if bare and pointing & {"the", "this", "that"} and (theirs := self.papers.whose(lemma, place)):
                return theirs  # "The letter", of a letter of the Union
            counted = not pointing & {"this", "that", "its", "their"} and lemma in sources.COUNTS
            narrowed = any(  # "the church registers", "the waterworks' brochure"
                child.dep_ == "compound" or (child.dep_ == "poss" and child.tag_ != "PRP$") for child in speaker.lefts
            )
            if not counted and bare and not narrowed and pointing & {"the", "this", "that", "its", "their"}:
                for where, voice, kind in reversed(self.spoke):
                    if place - where < REACH and kind in ("organisation", "document"):
                        return voice, kind
            if bare and pointing & {"the"} and lemma in sources.INFERRED_FROM:
                return AUTHOR, AUTHOR  # "The figures say otherwise": nobody else's have been spoken of
            return head_phrase(doc, span, speaker), "document"
        described = self._described(doc, span, speaker, lemma, place)
        if described is not None:
            return described
        if runs and speaker.pos_ == "PROPN":
            return self.in_full(self.body(join(doc, runs[0])), place), "organisation"
        if lemma in ("majority", "minority") and self.referents.decides(place):
            return head_phrase(doc, span, speaker), "group"
        kind = "group" if speaker.tag_ in ("NNS", "NNPS") or lemma in ("many", "some", "others") else "unnamed"
        if lemma in sources.BODIES:
            kind = "organisation"
        elif lemma in sources.PEOPLE and kind == "unnamed":
            kind = "person"
        said = self._owned(doc, span, speaker, place)
        if said in PEOPLE_AT_LARGE and speaker.i and doc[speaker.i - 1].lower_ == "some":
            said = f"some {said}"  # not a figure of people: somebody who holds a view
        return said, kind

    def _owned(self, doc: Doc, span: tuple[int, int], speaker: Token, place: int) -> str:
        """A description with the body it belongs to: "its president" is the president of the Chamber."""
        phrase = head_phrase(doc, span, speaker)
        whose = next((child.lower_ for child in speaker.lefts if child.dep_ == "poss"), "")
        owner = self.referents.pronoun(whose, place) if whose in ("its", "their") else None
        called = is_office(speaker) or speaker.lemma_.lower() in sources.PEOPLE
        if owner is None or owner[1] not in ("organisation", "document") or not called:
            return phrase
        return f"{phrase} of the {owner[0]}" if " of " not in phrase else phrase

    def pronoun(self, lower: str, place: int, *, answers: bool = False) -> Voice:
        """Whom a pronoun at offset ``place`` stands for: the voice and its kind, ``unnamed`` where nobody fits."""
        unknown = "group" if lower in _SEVERAL else "unnamed"
        if lower == "it" and (by_paper := self.papers.since(self.referents.last_body(place), place)):
            return by_paper  # "She presented her report. It says that"
        known = self.referents.pronoun(lower, place, answers=answers) or self.referents.some(lower, place)
        return known or (lower, unknown)

    def _of_its_own(self, speaker: Token, place: int) -> bool:
        """Whether a text speaks of itself or of whoever has written it ("this report finds", "the present study")."""
        lemma = speaker.lemma_.lower()
        if lemma not in sources.DOCUMENTS | sources.BODIES or speaker.tag_ != "NN":
            return False
        pointing = any(
            child.lower_ == "this" or (child.lower_ == "present" and lemma in sources.DOCUMENTS)
            for child in speaker.lefts
        )
        return pointing and self.papers.whose(lemma, place) is None and not self.referents.called_so(lemma, place)

    def _last_heard(self, place: int) -> Voice:
        """Whose paper or words a text has told last, close by; the author where there are none."""
        said = next((one for one in reversed(self.spoke) if one[0] < place), None)
        heard = (said[1], said[2]) if said is not None and place - said[0] < NEAR else None
        return self.papers.since(said[0] if heard and said is not None else 0, place) or heard or (AUTHOR, AUTHOR)

    def _by_finding(self, whose: Token, place: int) -> Voice | None:
        """Whom "her finding" means behind "the Ombudsman's report": whose the paper is, no person named since."""
        if whose.lower_ not in ("his", "her") or whose.head.lemma_ not in turns.VIEWS:
            return None
        after = next((one.start for one in self.referents.before(place) if one.personal and one.subject), 0)
        return self.papers.by_person(after, place)

    def _styled(self, doc: Doc, span: tuple[int, int], speaker: Token, place: int) -> Voice | None:
        """Whom "Her Excellency" stands for."""
        whose = next((doc[i].lower_ for i in range(span[0], speaker.i) if doc[i].lower_ in ("his", "her")), "")
        if not whose or span[1] > speaker.i + 1:
            return None
        gender = "m" if whose == "his" else "f"
        by_style = self.referents.person(gender, place, frozenset((speaker.lower_,)))
        return by_style or self.referents.person(gender, place)

    def _described(self, doc: Doc, span: tuple[int, int], speaker: Token, lemma: str, place: int) -> Voice | None:
        """Read "The Committee", "the representative", "the Auditor-General": back to the name it stands for."""
        definite = any(
            doc[i].lower_ in ("the", "this", "that", "its", "our", "their") for i in range(span[0], speaker.i)
        )
        capital = speaker.text[:1].isupper() and speaker.i > speaker.sent.start
        bare = not any(
            child.dep_ in _NARROWING and child.lower_ not in ("same", "said", "latter") for child in speaker.children
        )
        if speaker.tag_ == "NNS" and definite and bare:
            by_paper = self.papers.since(0, place) if lemma in SIGNING else None
            return by_paper or self.referents.members(lemma, place)
        if not (definite or capital) or speaker.tag_ in ("NNS",):
            return None
        held = self.held(doc, span, speaker, None, place)
        if held is not None:
            return held
        wanted = {lemma, speaker.lower_}
        whose = {child.lower_ for child in speaker.lefts if child.dep_ == "poss" and child.tag_ != "PRP$"}
        for mention in self.bodies(wanted, place) if lemma in sources.BODIES or lemma in sources.PEOPLE else ():
            if whose <= {word.casefold() for word in mention.name}:
                return self.body(" ".join(mention.name)), "organisation"
        if (
            definite
            and lemma in _CALLINGS
            and (bare or any(child.lower_ in ("former", "retired", "old", "young") for child in speaker.lefts))
        ):
            return self.referents.someone(lemma, gendered(speaker), place)
        if not definite or not bare:
            return None
        again = self.referents.again(lemma, place) if lemma in sources.BODIES else None
        return again or self.referents.called(lemma, place)


def _of_whom(counted: Token) -> Token | None:
    """The people of whom a number of persons is a part ("two of its members"), or None."""
    of = next((child for child in counted.rights if child.lower_ == "of"), None)
    whom = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    return whom if whom is not None and whom.tag_ == "NNS" and whom.lemma_ in sources.PEOPLE else None


_CALLINGS = sources.PEOPLE - (sources.TITLES - sources.PROFESSIONS) - sources.BODIES - sources.PEOPLED
"""What somebody may be called by who has been named without it ("the economist")."""

_GENERAL = sources.BODIES | sources.PEOPLE | sources.TITLES
"""Words for bodies and persons that are no names by themselves."""

_SEVERAL = frozenset(("some", "many", "most", "few", "others", "other", "another", "several", "those"))
"""Pronouns for people whom a text does not name and whose words are theirs all the same."""

_ANSWERING = frozenset(("reply", "answer", "respond", "retort", "counter"))

_NARROWING = frozenset(("prep", "acl", "relcl", "amod", "compound", "nmod", "poss", "nummod", "appos"))
