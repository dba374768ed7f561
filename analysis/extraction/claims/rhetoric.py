"""Where a text speaks of its own speaking, of the speaker's mind and life, or takes a side, and claims nothing."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution.reporting.who import can_speak
from analysis.extraction.claims import publication_words as pages
from analysis.extraction.claims import role_words as words
from analysis.extraction.claims.asides import subject_of
from analysis.extraction.claims.kind_words import LAWS
from analysis.extraction.parse.grammar import beside, is_finite
from analysis.extraction.parse.vocabulary import PRESENTING, RHETORIC, SAYING, URGING
from analysis.extraction.sentences.propositions import Proposition


def _is_turn(one: Proposition, head: Token, subject: Token) -> bool:
    """A bridge, a courtesy or a guess at the audience rather than a statement.

    "Nor was she alone", "We do so gladly", "We have taken note of this", "Our readers will judge", "which is no small
    thing".
    """
    if one.tokens[0].lower_ == "nor" and head.lemma_ == "be":
        return len(one.tokens) <= 12 and not any(token.tag_ == "VBN" for token in one.tokens)
    if subject.lower_ in ("i", "we", *words.SPEAKING_OFFICES) and words.NOTED.search(one.wording):
        return True
    if subject.lemma_.lower() in words.AUDIENCE and subject.dep_ == "nsubj" and head.lemma_ in words.OF_AUDIENCES:
        return any(child.lower_ in ("will", "may", "can", "must", "should") for child in head.lefts)
    comment = one.form == "relative" and head.lemma_ == "be" and len(one.tokens) <= 6
    return comment and one.tokens[2].lower_ in ("no", "hardly", "scarcely", "not", "nothing", "little", "perhaps")


def _is_done(head: Token) -> bool:
    """Whether it is an act that is easy or enough ("It is enough to register"), and not to say or to see something."""
    act = next((one for one in head.doc[head.i + 1 : head.i + 7] if one.tag_ == "VB"), None)
    spoken = RHETORIC | SAYING | PRESENTING | words.PRIVATE | words.PROCEEDING
    return act is not None and beside(act, -1).lower_ == "to" and act.lemma_ not in spoken


def _is_private(head: Token) -> bool:
    """What the speaker sees, hears, thinks, begins or leaves off, which is no act of office."""
    if head.lemma_ in words.PRIVATE:
        return not any(child.dep_ == "auxpass" for child in head.lefts)
    if head.lemma_ == "share":  # "I share this concern"; who shares data does something
        return any(child.dep_ == "dobj" and child.lemma_ in words.VIEWS for child in head.rights)
    following = [child.lower_ for child in head.rights if child.dep_ in ("prt", "xcomp", "prep", "acomp", "advmod")]
    if head.lemma_ in words.PURPOSE:  # "I turn to the registers"
        return "to" in (token.lower_ for token in head.doc[head.i + 1 : head.i + 3])
    if head.lemma_ == "give":
        return "up" in following
    if head.lemma_ == "have":
        return beside(head, 1).lower_ == "yet"
    return head.lemma_ == "be" and beside(head, 1).lower_ in ("about", "back", "here")


def _was(head: Token) -> bool:
    """Whether a speaker tells what they were as a person ("I was a young teacher then")."""
    told = any(child.dep_ in ("attr", "prep", "advmod") for child in head.rights)
    return head.lemma_ == "be" and head.tag_ in ("VBD", "VBN") and told


def _is_intended(head: Token) -> bool:
    """Whether "we" say what we are going to do ("We want to open the archive"), and not what we are going to say."""
    if head.lemma_ not in pages.WISHING or head.tag_ not in ("VBP", "VBZ", "VB"):
        return False
    act = next((child for child in head.rights if child.dep_ == "xcomp" and child.tag_ == "VB"), None)
    if act is None or subject_of(head) is None:
        return False
    told = act.lemma_ in RHETORIC | SAYING | URGING | PRESENTING | words.PRIVATE | words.PROCEEDING
    return not told and any(child.dep_ in ("dobj", "prep", "prt", "ccomp", "acomp") for child in act.rights)


_STANCE = 14
"""Words, at most, of a sentence that only takes sides."""


def takes_sides(one: Proposition) -> bool:
    """Whether it says no more than how somebody's view is to be taken ("They are right", "The Chamber was harsher")."""
    said = words.STANCE.fullmatch(one.wording)
    if said is None:
        return False
    subject = subject_of(one.verb)
    return not said["compared"] or (subject is not None and can_speak(subject) and subject.lower_ not in LAWS)


def is_rhetoric(one: Proposition, head: Token) -> bool:
    """Whether a sentence only speaks of speaking: a turn, a side taken, a courtesy, what the speaker sees or thinks.

    Mostly the first person with a verb of speech or mind; with a clause of its own such a verb claims what that says.
    """
    text = one.wording
    counted = bool(one.quantities)
    if not counted and len(one.tokens) <= _STANCE and (takes_sides(one) or words.CONCEDED.match(text)):
        return True
    if pages.SUMMED.search(text) or (
        not counted
        and (
            pages.TALE.search(text)
            or pages.SPEAKS_OF.match(text)
            or pages.FLOOR_GIVEN.match(text)
            or pages.NOTHING_TOLD.match(text)
        )
    ):
        return True
    if not counted and (
        (words.NOW_TO.match(text) and len(one.tokens) <= 8) or words.TURNING.match(text) or words.HEARD.search(text)
    ):
        return True
    subject = subject_of(head)
    if subject is None or words.WILL_ASK.match(text):
        return subject is not None
    if _is_turn(one, head, subject) and not counted:
        return True
    has_clause = any(child.dep_ == "ccomp" and is_finite(child) for child in head.children)
    if any(child.lower_ in ("easy", "hard", "difficult", "simple", "enough") for child in head.children):
        return subject.lower_ in ("it", "this", "that") and len(one.tokens) <= 8 and not _is_done(head)
    if subject.lower_ not in ("i", "we"):
        comment = one.form == "clause" and subject.lower_ in ("he", "she", "they") and head.lemma_ == "say"
        return comment and not has_clause
    ahead = any(child.lower_ in ("will", "shall", "'ll", "’ll") for child in head.lefts)
    things = any(token.head.lemma_ not in words.SPANS for token in one.quantities)
    if subject.lower_ == "i" and not things and not has_clause and (_is_private(head) or _was(head)):
        return True
    if subject.lower_ == "i" and head.lemma_ in words.PROCEEDING and not counted:
        short = len(one.tokens) <= 12 or (ahead and len(one.tokens) <= 25)
        return (head.tag_ in ("VBP", "VB") or head.lower_ == "done") and short
    if _is_intended(head):
        return False
    done = head.tag_ in ("VBD", "VBN") or ahead
    if head.lemma_ in URGING and done and any(child.dep_ in ("dobj", "xcomp", "ccomp") for child in head.rights):
        return False
    denied = has_clause and any(child.dep_ == "neg" for child in head.lefts)  # "I do not think that it is safe"
    return (head.lemma_ in RHETORIC and not counted and not denied) or (
        head.lemma_ in ("say", "tell") and not has_clause
    )
