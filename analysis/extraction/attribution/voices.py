"""Voices: the name a source goes by in the whole text, for pronouns, surnames, titles, "the Committee", acronyms."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import AUTHOR, Voice
from analysis.extraction.attribution.mentions import doings
from analysis.extraction.attribution.named import Named
from analysis.extraction.attribution.names import (
    JOINERS,
    after_preposition,
    are_offices,
    is_acronym,
    is_bodily,
    is_law,
    is_office,
    join,
    person,
)
from analysis.extraction.attribution.names_beside import called, led_in
from analysis.extraction.attribution.papers import SIGNING, Papers, handed_in, issuer
from analysis.extraction.attribution.phrase import NARROWING, SEVERAL, Phrase
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
        if speaker.lower_ in sources.FIRST_PERSON:
            return AUTHOR, AUTHOR
        phrase = Phrase(doc, span, speaker, place)
        steps = (self._counted, self._stood_for, self._person, self._named_body, self._paper, self._described)
        found = (step(phrase) for step in steps)  # the first that knows decides: the others are not asked
        return next((voice for voice in found if voice is not None), None) or self._undescribed(phrase)

    def _counted(self, phrase: Phrase) -> Voice | None:
        """Read what counts people or picks one of two: "Two thirds say", "the latter", "Two of its members"."""
        if phrase.lower in ("former", "latter") and (pair := self.referents.pair(phrase.place)):
            return pair[phrase.lower == "latter"]
        if phrase.part and not phrase.of_whole and not phrase.generic:
            of_whom = self.referents.some("some", phrase.place)
            if of_whom is not None:
                return of_whom  # "Do teachers mind? Two thirds say …"
        if phrase.counted and phrase.of_whole and (of_them := _of_whom(phrase.speaker)) is not None:
            return self._owned(phrase.doc, noun_phrase(of_them), of_them, phrase.place), "group"
        return None

    def _stood_for(self, phrase: Phrase) -> Voice | None:
        """Read a word that stands for somebody or for the text itself: a pronoun, "The verdict is", "this report"."""
        speaker, place = phrase.speaker, phrase.place
        if speaker.pos_ == "PRON" or speaker.tag_ in ("PRP", "PRP$"):
            answers = speaker.dep_ == "nsubj" and speaker.head.lemma_ in _ANSWERING
            return self._by_finding(speaker, place) or self.pronoun(phrase.lower, place, answers=answers)
        if speaker.lemma_ in turns.VERDICTS and speaker.head.lemma_ == "be" and holder_of(speaker) is None:
            return self.last_heard(place)  # "The verdict is that"
        single = phrase.span[1] - phrase.span[0] == 1
        if single and (people_before := self.referents.some(phrase.lower, place)):
            return people_before
        if self._of_its_own(speaker, place):
            return AUTHOR, AUTHOR
        return self._styled(phrase) if phrase.lower in sources.STYLED else None

    def _person(self, phrase: Phrase) -> Voice | None:
        """Read the name of a person, or words that describe one who is named beside them."""
        doc, runs = phrase.doc, phrase.runs
        people = [run for run in runs if self.is_person(doc, run)]
        own = next((run for run in people if run[0] <= phrase.speaker.i < run[1]), None)
        if own is None and runs and runs[-1] not in people:
            last = runs[-1]
            name = person(doc, last)[0]
            office = any(is_office(doc[i]) for i in range(phrase.span[0], last[0]))
            bodily = any(is_bodily(word) or word.lower() in JOINERS for word in name)
            behind = after_preposition(doc, last[0]) or led_in(doc, last[0])
            if office and len(name) in (2, 3) and not bodily and not behind:
                return self.full(name, phrase.place), "person"
        own = own or phrase.beside(people) or phrase.first_name()
        if own is None:
            return None
        name, roles, _ = person(doc, own)
        return self.full(name, phrase.place, roles), "person"

    def _named_body(self, phrase: Phrase) -> Voice | None:
        """Read the name of a body, of an office that somebody holds, or of a law."""
        doc, inside = phrase.doc, phrase.inside
        if inside is not None:
            if is_law(join(doc, inside)):
                return join(doc, inside), "document"
            if are_offices(join(doc, inside).split()):
                return join(doc, inside), "group"
            held = self.held(doc, phrase.span, phrase.speaker, inside, phrase.place)
            if held is not None:
                return held
            if inside[1] - inside[0] > 1 or phrase.lemma not in _GENERAL:
                return self.body(join(doc, inside)), "organisation"
            return None
        relative = phrase.speaker.i + 1 < len(doc) and any(
            child.dep_ == "relcl" and child.left_edge.i == phrase.speaker.i + 1 for child in phrase.speaker.rights
        )
        if not relative and (name := called(phrase.speaker)):
            return self.body(name), "organisation"  # "the association Clear Windows"
        apposed = phrase.apposed_body()
        return (self.body(join(doc, apposed)), "organisation") if apposed is not None else None

    def _paper(self, phrase: Phrase) -> Voice | None:
        """Read a document: whose it is where the text tells, else as it is called."""
        law = phrase.lemma in sources.LAWS or phrase.lower in sources.LAWS
        if not law and phrase.lemma not in sources.DOCUMENTS:
            return None
        whose = None if law else self._issued(phrase) or self._handed_in(phrase) or self._paper_before(phrase)
        return whose or (head_phrase(phrase.doc, phrase.span, phrase.speaker), "document")

    def _issued(self, phrase: Phrase) -> Voice | None:
        """Who is named as the owner of a paper: "the message of the President", "the Council's report"."""
        doc, place = phrase.doc, phrase.place
        owner = next((run for run in phrase.runs if doc[run[0]].lower_ != "the"), None) or issuer(phrase.speaker)
        if owner is None or doc[owner[1] - 1].lower_.removesuffix("s") in sources.DOCUMENTS:
            return None  # "the Statement of First Findings" is called so
        single = owner[1] - owner[0] == 1
        owning = owner[1] < len(doc) and doc[owner[1]].tag_ == "POS"
        if single and not owning and not is_acronym(doc[owner[0]].text):
            return None
        held = self.held(doc, phrase.span, doc[owner[0]], owner, place)
        if held is not None:
            return held
        body = self.body(join(doc, owner))
        if single and (again := self.referents.again(body.casefold(), place)):
            return again
        return body, "organisation" if self.known_body(body) else "document"

    def _handed_in(self, phrase: Phrase) -> Voice | None:
        """Whose a paper is by a pronoun or by who handed it in: "her report", "a survey by the statistics office"."""
        whose = next((token for token in phrase.before if token.tag_ == "PRP$"), None)
        if whose is not None:
            owned = self._by_finding(whose, phrase.place) or self.referents.pronoun(whose.lower_, phrase.place)
            if owned is not None:
                return owned
        holder = handed_in(phrase.speaker)
        if holder is not None and holder.pos_ == "NOUN" and holder.lemma_ in sources.BODIES | sources.PEOPLE:
            return self.who(phrase.doc, noun_phrase(holder), holder, phrase.place)
        return None

    def _paper_before(self, phrase: Phrase) -> Voice | None:
        """Which paper told of before is pointed at ("The study"); the author's own for "this result shows"."""
        pointing = {token.lower_ for token in phrase.before}
        lemma, place = phrase.lemma, phrase.place
        inferred = lemma in sources.INFERRED_FROM
        if inferred and pointing & {"this", "that", "these", "those"}:
            return AUTHOR, AUTHOR  # "this result shows that": the author concludes it
        if not phrase.bare:
            return None
        if pointing & {"the", "this", "that"}:
            known = self.referents.again(lemma, place) or self.papers.whose(lemma, place)
            if known:
                return known  # "The study", of a Comparative Schools Study; "The letter", of a letter of the Union
        by_itself = lemma in sources.COUNTS and not pointing & {"this", "that", "its", "their"}
        if not by_itself and not phrase.narrowed and pointing & {"the", "this", "that", "its", "their"}:
            for where, voice, kind in reversed(self.spoke):
                if place - where < REACH and kind in ("organisation", "document"):
                    return voice, kind
        # "The figures say otherwise": nobody else's have been spoken of
        return (AUTHOR, AUTHOR) if inferred and "the" in pointing else None

    def _undescribed(self, phrase: Phrase) -> Voice:
        """Read what no other step knows: as it stands, and of the kind that its head word tells."""
        doc, span, speaker, lemma = phrase.doc, phrase.span, phrase.speaker, phrase.lemma
        if phrase.runs and speaker.pos_ == "PROPN":
            return self.in_full(self.body(join(doc, phrase.runs[0])), phrase.place), "organisation"
        if speaker.pos_ in ("ADJ", "ADV") and is_acronym(speaker.text):
            return self.in_full(self.body(speaker.text), phrase.place), "organisation"  # as the tagger misread it
        if lemma in ("majority", "minority") and self.referents.decides(phrase.place):
            return head_phrase(doc, span, speaker), "group"
        kind = "group" if speaker.tag_ in ("NNS", "NNPS") or lemma in ("many", "some", "others") else "unnamed"
        if lemma in sources.BODIES:
            kind = "organisation"
        elif lemma in sources.PEOPLE and kind == "unnamed":
            kind = "person"
        said = self._owned(doc, span, speaker, phrase.place)
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
        unknown = "group" if lower in SEVERAL else "unnamed"
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

    def last_heard(self, place: int) -> Voice:
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

    def _styled(self, phrase: Phrase) -> Voice | None:
        """Whom "Her Excellency" stands for."""
        whose = next((token.lower_ for token in phrase.before if token.lower_ in ("his", "her")), "")
        if not whose or phrase.span[1] > phrase.speaker.i + 1:
            return None
        place = phrase.place
        gender = "m" if whose == "his" else "f"
        by_style = self.referents.person(gender, place, frozenset((phrase.lower,)))
        return by_style or self.referents.person(gender, place)

    def _described(self, phrase: Phrase) -> Voice | None:
        """Read "The Committee", "the representative", "the Auditor-General": back to the name it stands for."""
        doc, span, speaker, lemma, place = phrase.doc, phrase.span, phrase.speaker, phrase.lemma, phrase.place
        definite = any(token.lower_ in ("the", "this", "that", "its", "our", "their") for token in phrase.before)
        capital = speaker.text[:1].isupper() and speaker.i > speaker.sent.start
        bare = not any(
            child.dep_ in NARROWING and child.lower_ not in ("same", "said", "latter") for child in speaker.children
        )
        if speaker.tag_ == "NNS" and definite and bare:
            by_paper = self.papers.since(0, place) if lemma in SIGNING else None
            members = by_paper or self.referents.members(lemma, place)
            return None if speaker.lower_ in PEOPLE_AT_LARGE and _is_body(members) else members
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


def _is_body(known: Voice | None) -> bool:
    """Whether a voice is a body, as which no people at large speak ("the people", of a text with a Peoples' Union)."""
    return known is not None and known[1] == "organisation"


def _of_whom(counted: Token) -> Token | None:
    """The people of whom a number of persons is a part ("two of its members"), or None."""
    of = next((child for child in counted.rights if child.lower_ == "of"), None)
    whom = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    return whom if whom is not None and whom.tag_ == "NNS" and whom.lemma_ in sources.PEOPLE else None


_CALLINGS = sources.PEOPLE - (sources.TITLES - sources.PROFESSIONS) - sources.BODIES - sources.PEOPLED
"""What somebody may be called by who has been named without it ("the economist")."""

_GENERAL = sources.BODIES | sources.PEOPLE | sources.TITLES
"""Words for bodies and persons that are no names by themselves."""

_ANSWERING = frozenset(("reply", "answer", "respond", "retort", "counter"))
