"""What a pronoun stands for: the last subject, unless grammar leaves a choice; then nobody knows and it stays."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import speech_words as speech
from analysis.extraction.parse.grammar import SUBJECTS, WH_TAGS, is_finite
from analysis.extraction.parse.noun_phrases import NOUNS, is_plural, phrase
from analysis.extraction.parse.source_words import BODIES, PEOPLE, PERSONS, SOMEONE, TITLES
from analysis.extraction.sentences.objects import definite, only_object
from analysis.text.layout import Unit
from analysis.text.words import POSSESSIVES, THIRD_PERSON, word_set

SINGULAR = frozenset(["it", "its"])
PLURAL = frozenset(["they", "their"])
PERSON = frozenset(["he", "she", "his", "her"])
LONGEST_OWNER = 5
_CLAUSAL = frozenset(["expl", "csubj", "csubjpass"])
OBJECTS = {"it": SINGULAR, "them": PLURAL, "him": PERSON, "her": PERSON}

_SPEAKING = (speech.SPEECH - speech.COMMISSIVE) | speech.DIRECTIVE
"""Verbs whose subject speaks of what stands beside them."""
HOLDING = speech.SPEECH | speech.THOUGHT | speech.EVIDENCE | speech.DIRECTIVE
"""What a speaker goes on to do: "It also noted …"."""
_MAKING = word_set(
    "adopt pass enact approve sign ratify promulgate publish issue launch establish create found build open"
    " introduce draft prepare present propose table submit form appoint elect conclude commission develop write"
    " set_up draw_up bring_in lay_down put_forward"
)
"""Verbs that bring something forth or forward, of which the next sentence tells more."""
_UNCOUNTED = word_set("no neither little much few many most some several none nothing such")
"""What a noun refers to nothing with that a pronoun could mean and its words could name again."""
_SHARES = word_set("percent cent half third quarter fifth tenth most much part bulk majority rest remainder")
"""A share of one thing is told of the thing: "Half of the plan was written abroad. It …"."""
_FEW = word_set("only hardly scarcely barely")
_ABOUT = word_set("to for regarding concerning about")
_ABLE = word_set(
    "able unable free ready likely unlikely due bound entitled set sure willing unwilling eager keen liable obliged"
    " required subject prone apt quick slow careful proud determined competent responsible fit eligible"
)
"""Adjectives whose infinitive has the sentence's own subject: beside them "it" is something."""
_SEEMING = word_set("seem appear happen follow turn transpire take remain")
_PERSONS = (PERSONS - word_set("monitor observer guard defender anchor star member")) | word_set(
    "agent applicant visitor guest patient prisoner inmate detainee migrant foreigner pupil apprentice buyer seller"
    " settler herder peasant fisher foreman"
)
"""Nouns for persons and for hardly anything else."""


class Antecedent:
    """Remembers, within a paragraph, what the last subject was and what else a pronoun could mean."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        self._noun: Token | None = None
        self._subject: Token | None = None
        self._name = ""
        self._earlier: tuple[Token, str] | None = None
        self._rivals: tuple[Token, ...] = ()
        self._fades = False
        self._paragraph = -1

    def turn(self, unit: Unit) -> None:
        """Begin a unit: in a new paragraph no subject carries over."""
        if unit.paragraph != self._paragraph:
            self.forget()
            self._paragraph = unit.paragraph

    def forget(self) -> None:
        """Nothing said before can be meant any more."""
        self._noun, self._name, self._earlier, self._rivals, self._subject = None, "", None, (), None

    def heard(self, subject: Token | None, end: int) -> None:
        """Remember the subject of a clause that ends before ``end``; a pronoun keeps the one before if it can mean it.

        Behind a clause without a noun for its subject only "he" and "she" still have theirs.
        """
        told = self._object(subject) if subject is not None else None
        self._subject = subject
        if subject is None:
            self._fades = True
            return
        if told is not None:
            self._noun, self._name, self._earlier, self._fades = told, definite(told), None, False
            self._rivals = _rivals(subject, end)
            return
        if subject.lower_ in THIRD_PERSON and subject.dep_ != "expl":
            if not self.stands_for(subject) and self._fits(subject.lower_):
                self.forget()
            elif self._noun is not None:
                self._rivals = _rivals(subject, end)
            return
        relative = subject.doc[subject.left_edge.i].tag_ in WH_TAGS
        if relative or subject.pos_ not in NOUNS or subject.dep_ in _CLAUSAL or _is_uncounted(subject):
            self._fades = True
            return
        subject = _whole(subject)
        name = phrase(subject)
        owner = subject.doc[subject.left_edge.i]
        known = self.owner(owner) if owner.lower_ in POSSESSIVES and owner.dep_ == "poss" else ""
        if known:
            name = known + name[len(owner.text) :]
        same = self._noun is not None and self._noun.doc is subject.doc and self._noun.sent == subject.sent
        goes_on = (same or bool(known)) and not self._fades
        self._earlier = (self._noun, self._name) if self._noun is not None and goes_on else None
        self._fades = False
        self._noun, self._name = subject, name
        self._rivals = _rivals(subject, end) + (() if self._earlier is None else (self._earlier[0],))

    def stands_for(self, pronoun: Token) -> str:
        """The words a pronoun stands for, or "" where they are not certain."""
        told = self._object(pronoun)
        if told is not None:
            return definite(told)
        if self._fades and pronoun.lower_ not in PERSON:
            return ""
        name = self._name
        if not self._fits(pronoun.lower_) and self._earlier is not None and _may_mean(pronoun.lower_, self._earlier[0]):
            name = self._earlier[1]
        elif not self._fits(pronoun.lower_):
            return ""
        if pronoun.dep_ == "expl" or is_empty(pronoun) or self._is_contested(pronoun):
            return ""
        return name

    def owner(self, pronoun: Token) -> str:
        """The words for "its" and the like, or "" where they are not certain or too long to be set before a noun."""
        name = self.stands_for(pronoun)
        noun = self._noun if self._fits(pronoun.lower_) or self._earlier is None else self._earlier[0]
        noun = self._object(pronoun) or noun
        if not name or noun is None or len(name.split()) > LONGEST_OWNER or " and " in name:
            return ""
        if noun.pos_ != "PROPN" and not name.endswith(noun.text):
            return ""  # no "the crews of the ships' pay"
        return f"{name}'" if name.endswith("s") else f"{name}'s"

    def _object(self, pronoun: Token) -> Token | None:
        """What stood beside the last subject, where a pronoun cannot mean that one and nothing else fits."""
        low = pronoun.lower_
        subject = self._subject
        if low not in THIRD_PERSON or subject is None or subject.lower_ in THIRD_PERSON or subject.dep_ == "csubj":
            return None
        if pronoun.dep_ == "expl" or is_empty(pronoun) or any(_may_mean(low, one) for one in _fronted(pronoun)):
            return None
        if self._earlier is not None and _may_mean(low, self._earlier[0]):
            return None
        group = subject.lemma_.lower() in PEOPLE - BODIES or any(
            one.lower_.strip(".") in TITLES for one in subject.lefts
        )
        if low in PLURAL and group:
            return None  # "The minister heard the pilots. They …"
        return only_object(subject, pronoun, lambda noun: _may_mean(low, noun) and not _is_uncounted(noun))

    def _fits(self, pronoun: str) -> bool:
        """Whether the last subject has the pronoun's number and kind."""
        return self._noun is not None and _may_mean(pronoun, self._noun)

    def _is_contested(self, pronoun: Token) -> bool:
        """Whether something else in the sentence before could be meant as well."""
        noun, verb = self._noun, _verb_of(pronoun)
        if noun is None:
            return True
        low = pronoun.lower_
        spoke = noun.dep_ == "nsubj" and _speaks(noun.head)
        goes_on = low in PERSON or verb.lemma_ in HOLDING
        if spoke and pronoun.dep_ == "nsubjpass":
            return True  # done to what was spoken of, not to who spoke ("She urged … to repeal it. It was repealed")
        if any(_may_mean(low, one) for one in _fronted(pronoun)):
            return True
        for rival in self._rivals:
            if rival.lower_ in OBJECTS:
                if low in OBJECTS[rival.lower_]:
                    return True  # "Money cannot buy it. It can only come …"
            elif _may_mean(low, rival) and (self._earlier is None or rival is not self._earlier[0] or self._fits(low)):
                content = rival.dep_ in SUBJECTS
                if content and not goes_on:
                    return True  # of what was said or shown, as well as of who says it
                brought = rival.dep_ == "dobj" and _makes(rival.head)
                if brought and not (spoke and goes_on) and low not in PERSON:
                    return True
                said = verb.dep_ == "ccomp" and verb.head.dep_ == "conj" and verb.head.head == rival.head
                if said and rival.dep_ == "dobj":
                    return True  # "welcomed the plan but said it came late"
                named = verb.lemma_ == "be" and any(child.dep_ == "attr" for child in verb.rights)
                if named and pronoun.dep_ in SUBJECTS and rival.dep_ == "dobj":
                    return True  # "adopted the programme. It is a document …"
        return False


def subject_of(verb: Token) -> Token | None:
    """The subject that stands with a verb itself."""
    return next((child for child in verb.children if child.dep_ in SUBJECTS), None)


def main_subject(doc: Doc, start: int, end: int) -> Token | None:
    """The subject of a stretch's main verb."""
    root = next((token for token in doc[start:end] if token.dep_ == "ROOT"), None)
    found = None if root is None else subject_of(root)
    return found if found is not None and start <= found.i < end else None


def _whole(subject: Token) -> Token:
    """The one thing that a subject names a share of; else the subject."""
    if subject.lower_ not in _SHARES:
        return subject
    of = next((child for child in subject.rights if child.dep_ == "prep" and child.lower_ == "of"), None)
    thing = None if of is None else next((child for child in of.rights if child.dep_ == "pobj"), None)
    return subject if thing is None or thing.pos_ not in NOUNS or is_plural(thing) else thing


def _rivals(subject: Token, end: int) -> tuple[Token, ...]:
    """What else in a clause could be meant next: its object, the subject of what is said, a pronoun that is no subject.

    A second verb's object counts as well.
    """
    verb = subject.head
    verbs = [verb, *(one for one in verb.subtree if one.dep_ == "conj" and one.pos_ == "VERB" and one.i < end)]
    found = [child for one in verbs for child in one.rights if child.dep_ == "dobj"]
    for token in verb.subtree:
        if token.dep_ in SUBJECTS and token.head.dep_ in ("ccomp", "pcomp") and token.i > subject.i:
            if token.pos_ in NOUNS and is_finite(token.head):
                found.append(token)
        elif token.lower_ in OBJECTS and token.dep_ == "pobj" and token.head.head in verbs:
            found.append(token)
    return tuple(one for one in found if one.i < end)


def _fronted(pronoun: Token) -> list[Token]:
    """Nouns before a pronoun in its own clause: a matter ("As to the fund, it …"), the subject of a "when"."""
    before = [one for one in _verb_of(pronoun).subtree if one.i < pronoun.i and one.pos_ in NOUNS]
    return [
        one
        for one in before
        if (one.dep_ in SUBJECTS and one.head.dep_ == "advcl")
        or (one.dep_ == "pobj" and one.head.lower_ in _ABOUT and one.head.i < pronoun.i)
    ]


def _makes(verb: Token) -> bool:
    particle = next((child.lower_ for child in verb.rights if child.dep_ == "prt"), "")
    return (f"{verb.lemma_}_{particle}" if particle else verb.lemma_) in _MAKING


def _is_uncounted(noun: Token) -> bool:
    """Whether a noun names nothing in particular: "no fire", "much ink", "only four in a hundred"."""
    if noun.lower_ in SOMEONE or any(one.lower_ in _FEW for one in noun.doc[noun.left_edge.i : noun.i]):
        return True
    return any(child.lower_ in _UNCOUNTED for child in noun.lefts if child.dep_ in ("det", "amod", "neg", "advmod"))


def _may_mean(pronoun: str, noun: Token) -> bool:
    """Whether a pronoun and a noun go together in number and kind."""
    if pronoun in PERSON:
        if noun.pos_ != "PROPN" or is_plural(noun):
            return False
        low = noun.lemma_.lower()
        return low in PEOPLE | TITLES or (low not in BODIES and not any(child.dep_ == "det" for child in noun.lefts))
    titled = any(child.lower_.strip(".") in TITLES for child in noun.lefts if child.dep_ == "compound")
    if pronoun in SINGULAR and (titled or noun.lemma_.lower() in _PERSONS):
        return False
    return is_plural(noun) == (pronoun in PLURAL)


def _verb_of(pronoun: Token) -> Token:
    """The verb of a pronoun's clause; for "its members meet" the verb of the members."""
    return pronoun.head.head if pronoun.dep_ == "poss" else pronoun.head


def is_empty(pronoun: Token) -> bool:
    """Whether "it" stands for nothing, or for the clause behind: "it is clear that", "it is on this that"."""
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS:
        return False
    verb = pronoun.head
    if verb.lemma_ in _SEEMING:
        return any(one.dep_ in ("ccomp", "xcomp", "csubj", "advcl", "acl") for one in verb.rights)
    if verb.lemma_ != "be":
        passive = any(child.dep_ == "auxpass" for child in verb.lefts)
        return passive and any(child.dep_ in ("ccomp", "csubj", "csubjpass") for child in verb.rights)
    rights = list(verb.rights)
    told = next((one for one in rights if one.dep_ in ("attr", "acomp")), None)
    told = told or next((one for one in rights if one.dep_ in ("prep", "advmod", "npadvmod")), None)
    if told is None:
        return False
    behind = verb.doc[told.i + 1 : verb.sent.end]
    opener = next((one for one in behind if one.lower_ in ("that", "who", "whom", "whether") or one.tag_ == "TO"), None)
    if opener is None:
        return False
    infinitive = opener.tag_ == "TO" and opener.head.head.i in (told.i, verb.i)
    if told.dep_ == "acomp":
        return opener.dep_ == "mark" or (infinitive and told.lower_ not in _ABLE)
    if opener.tag_ == "TO":
        return infinitive and told.dep_ == "attr" and not any(child.lower_ in ("a", "an") for child in told.lefts)
    definite = told.pos_ in ("PRON", "PROPN", "ADV", "ADP") or any(
        child.dep_ == "poss" or child.lower_ in ("the", "this", "these", "that", "those") for child in told.lefts
    )
    return definite or opener.dep_ == "mark"


def _speaks(verb: Token) -> bool:
    """Whether the subject of a verb speaks of something else: says that it is so, asks for it, calls for it."""
    asked = speech.DIRECTIVE_PREP.get(verb.lemma_, ())
    if any(child.dep_ == "prep" and child.lower_ in asked for child in verb.children):
        return True
    content = any(child.dep_ in ("ccomp", "xcomp", "dobj") for child in verb.children)
    return content and verb.lemma_ in _SPEAKING
