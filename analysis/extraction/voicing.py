"""Lay attributions and demands over propositions: whose words each is, and which belong to a critic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import AUTHOR, Attributed, Voice
from analysis.extraction.attribution.names import is_law
from analysis.extraction.attribution.speech_words import CONCEDING
from analysis.extraction.attribution.vouching import puts_forward
from analysis.extraction.claims.praise import VERDICT_VERBS, grants, judges, praises
from analysis.extraction.critics.stance_cues import subject_of
from analysis.extraction.critiques import Hearing
from analysis.extraction.parse.grammar import SUBJECTS, beside
from analysis.extraction.parse.vocabulary import SAYING
from analysis.extraction.sentences.contents import granted_by
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.places import reaching, same_passage
from analysis.text.words import word_set

CRITICS_PAPERS = word_set(
    "list letter report recommendation concern observation conclusion submission demand criticism"
)
"""What a critic hands in; a sentence about it frames the critique."""

HANDING = word_set(
    "write visit tour call lay hand table submit forward transmit send present offer list file lodge deliver issue"
    " publish"
)
"""How a critic comes, and the critic's paper: a sentence that says so frames what is demanded."""

TROUBLED = word_set(
    "concerned worried alarmed dismayed dissatisfied disappointed disturbed troubled unhappy critical"
    " sceptical skeptical"
)
"""What a critic is, where a text tells of a criticism."""

TURNING = word_set("tell write send hand table submit")
"""With a pronoun for a critic: how a text comes to what the critic wants ("It also told us what it missed")."""

_SPEAKERS = ("person", "organisation")

NAME = re.compile(r"[A-Z][\w’'-]{3,}")
_NAMED = 3
"""Words of a body's name from its head on that tell it from another ("Observatory for Parity")."""

BODY = re.compile(r"\s(?:of|for|against|on|in)\s.*")
"""What follows the head of a body's name ("Committee of Experts")."""


class Voices:
    """Whose words a proposition is.

    Args:
        attributions: who says what.
        critical: what critics demand, and whom subjects and pronouns stand for among outside voices.
        officers: those who hold an office of the official side.
    """

    def __init__(
        self, attributions: Sequence[Attributed], critical: Hearing, officers: frozenset[str] = frozenset()
    ) -> None:
        """Index attributions and demands by place."""
        self.officers = officers
        demands = (*critical.demands, *critical.others)
        self._others = critical.others
        self._subjects = critical.subjects
        self._attributions = sorted(attributions, key=lambda one: one.content)
        self._starts = [one.content[0] for one in self._attributions]
        self._longest = max((one.content[1] - one.content[0] for one in attributions), default=0)
        self._passages = sorted([one.passage for one in demands] + [(one.start, one.end) for one in demands])
        self._openings = [start for start, _ in self._passages]
        self._widest = max((end - start for start, end in self._passages), default=0)
        self._critics = (critical.aliases | {one.voice for one in demands}) - {AUTHOR, ""}
        self._names: dict[str, list[list[str]]] = {}
        for critic in sorted(self._critics):
            name = BODY.sub("", critic)
            for last in NAME.findall(name)[-1:]:
                self._names.setdefault(last, []).append(name.split())

    def of(self, proposition: Proposition) -> Voice:
        """Voice and kind of voice; ``author`` where nobody else puts the proposition forward as true."""
        start, end = proposition.start, proposition.end
        near = [one for one in self._near(start, end) if not aside(one, proposition)]
        best = best_of(near, start, end)
        if best is not None and _is_account(best):
            return AUTHOR, AUTHOR
        if best is not None:
            return best.voice, best.voice_kind
        granting = granted_by(proposition.tokens)
        if granting is not None:
            return self._known(subject_of(granting.head), proposition) or (AUTHOR, AUTHOR)
        subject = subject_of(proposition.verb)
        known = self._known(subject, proposition) or self._named(subject)
        if known is not None and known[1] in _SPEAKERS and (praises(proposition) or judges(proposition)):
            return known
        for one in near:
            told = one.source is not None and start <= one.source[0] and one.content[1] <= end
            if told and one.quoted and one.lemma in VERDICT_VERBS and one.voice_kind in _SPEAKERS:
                return one.voice, one.voice_kind
        return AUTHOR, AUTHOR

    def is_critique(self, proposition: Proposition) -> bool:
        """Whether a proposition is a critic's words, or the frame around them."""
        if granted_by(proposition.tokens) is not None and grants(proposition) and self.of(proposition)[0] != AUTHOR:
            return False
        place = (proposition.start, proposition.end)
        around = self._passages[reaching(self._openings, self._widest, place)]
        if any(same_passage(place, passage) for passage in around):
            return True
        if not self._critics:
            return False
        if self.of(proposition)[0] in self._critics:
            return not (grants(proposition) or self._conceded(proposition) or self._told(proposition))
        return self._frames(proposition)

    def other(self, proposition: Proposition) -> str:
        """Which critic, not one of those a reader asks for, speaks in a proposition; "" where none does."""
        place = (proposition.start, proposition.end)
        return next(
            (
                one.voice
                for one in self._others
                if same_passage(place, (one.start, one.end)) or same_passage(place, one.passage)
            ),
            "",
        )

    def _told(self, proposition: Proposition) -> bool:
        """Whether a proposition is wholly what a critic says, and so a claim of theirs where it is no demand."""
        best = best_of(self._near(proposition.start, proposition.end), proposition.start, proposition.end)
        if best is None or best.form not in ("clause", "quotation"):
            return False
        return best.content[0] <= proposition.start and proposition.end <= best.content[1]

    def _conceded(self, proposition: Proposition) -> bool:
        """Whether a proposition is what a critic concedes."""
        best = best_of(self._near(proposition.start, proposition.end), proposition.start, proposition.end)
        return best is not None and best.form == "clause" and best.lemma in CONCEDING

    def _known(self, subject: Token | None, proposition: Proposition) -> Voice | None:
        """The outside voice that the subject of a proposition stands for, or None."""
        place = proposition.unit.span(subject.idx, subject.idx + len(subject)) if subject is not None else None
        return self._subjects.get(place[0]) if place else None

    def _named(self, subject: Token | None) -> Voice | None:
        """The critic whom a subject names in full, whatever its verb says of them ("The Guild was impressed by …")."""
        if subject is None or not subject.text[:1].isupper():
            return None
        phrase = {token.text for token in subject.subtree if token.i < subject.head.i}
        named = [one for one in sorted(self._critics) if subject.text in one.split() and {*one.split()} <= phrase]
        if not named:
            return None
        critic = max(named, key=len)
        kinds = (one.voice_kind for one in self._attributions if one.voice == critic)
        return critic, next(kinds, "organisation")

    def _near(self, start: int, end: int) -> Sequence[Attributed]:
        return self._attributions[reaching(self._starts, self._longest, (start, end))]

    def _frames(self, proposition: Proposition) -> bool:
        """A sentence whose subject is the critic, or the critic's paper, and that tells neither praise nor an act."""
        head = proposition.verb
        subject = next((child for child in head.children if child.dep_ in SUBJECTS), None)
        if subject is None:
            return False
        if self._is_troubled(head, subject, proposition):
            return True
        named = (subject, *(child for child in subject.children if child.dep_ in ("appos", "compound")))
        known = self._known(subject, proposition) if subject.pos_ == "PRON" and subject.dep_ == "nsubj" else None
        if known is not None and known[0] in self._critics and head.lemma_ in TURNING and not praises(proposition):
            return True
        if any(self._names_critic(token) for token in named):
            acts = head.tag_ in ("VBD", "VBN") and head.lemma_ not in SAYING | HANDING and head.lemma_ != "be"
            return not (acts or praises(proposition))
        theirs = any(child.dep_ == "poss" and child.lower_ in ("his", "her", "their") for child in subject.lefts)
        return subject.lemma_ in CRITICS_PAPERS and theirs and self._is_heard_near(proposition)

    def _is_heard_near(self, proposition: Proposition) -> bool:
        """Whether a critic has the word in the paragraph, so that "their reports" may be the critic's."""
        place = proposition.unit.span(0, len(proposition.unit.text)) or (proposition.start, proposition.end)
        around = self._passages[reaching(self._openings, self._widest, place)]
        return any(start < place[1] and place[0] < end for start, end in around)

    def _is_troubled(self, head: Token, subject: Token, proposition: Proposition) -> bool:
        """Whether a sentence says of a critic that they are concerned, which is a criticism and no claim."""
        known = self._known(subject, proposition)
        felt = any(child.lower_ in TROUBLED for child in head.children if child.dep_ in ("acomp", "oprd", "attr"))
        return (felt or head.lower_ in TROUBLED) and known is not None and known[0] in self._critics

    def _names_critic(self, token: Token) -> bool:
        """Whether a word is a critic's last name; that of a longer name, alone, may be a country's.

        Neither "the Parity Observatory" nor "the Observatory for Parity" is the Observatory of Local Democracy.
        """
        before = beside(token, -1).text if token.i > 0 else ""
        if token.text in self._names and any(child.dep_ == "det" for child in token.lefts):
            whole = [critic for critic in self._critics if token.text in critic.split()]
            other = before[:1].isupper() and not any(before in critic.split() for critic in whole)
            behind = token.doc[token.i : token.i + _NAMED].text
            further = BODY.search(behind) is not None and behind.split()[-1][:1].isupper()
            further = further and not any(behind in critic for critic in whole)
            if (other and beside(token, -1).dep_ in ("compound", "amod")) or further:
                return False
        return any(len(name) < 3 or before in name for name in self._names.get(token.text, ()))


def _is_account(one: Attributed) -> bool:
    """Whether a voice is a law, whatever it was taken for, or both sides of a communiqué; "Mr Law" is a person."""
    lawful = is_law(one.voice) and (one.voice_kind != "person" or one.voice.endswith(" Act"))
    return lawful or one.voice == "sides"


SUBORDINATE = frozenset(("advcl", "csubj", "relcl"))


def aside(one: Attributed, proposition: Proposition) -> bool:
    """Whether an attribution only stands in a clause beside what a proposition asserts.

    "Where two elders attest that she is willing, the judge dispenses her": its verb is neither said nor says it.
    """
    start, end, unit = proposition.start, proposition.end, proposition.unit
    if one.cue is None or one.form not in ("clause", "predicate", "object") or not start <= one.cue[0] < end:
        return False
    token = next((t for t in proposition.tokens if unit.span(t.idx, t.idx + 1) == (one.cue[0], one.cue[0] + 1)), None)
    if token is not None and _says_who(token, proposition):
        return True
    if 2 * (min(end, one.content[1]) - max(start, one.content[0])) >= end - start:
        return False
    while token is not None and token.i != proposition.verb.i and token.head.i != token.i:
        if token.dep_ in SUBORDINATE:
            return True
        token = token.head
    return False


def _says_who(cue: Token, proposition: Proposition) -> bool:
    """Whether a cue stands in a clause behind the subject of what is asserted, and only tells which one is meant.

    "Those who say that the port is closed are mistaken", "All that the Observer wrote is untrue": the author says so.
    """
    subject = subject_of(proposition.verb)
    inside = cue.dep_ == "relcl" and subject is not None and cue.head.i == subject.i
    return inside and cue.i < proposition.verb.i and proposition.verb.i != cue.i


def best_of(attributions: Sequence[Attributed], start: int, end: int) -> Attributed | None:
    """The attribution whose words ``start:end`` of the source are, or None.

    What is asked for, planned or denied stays the author's report of it; so does a passage that holds an attribution
    only as a small part.
    """
    best: tuple[int, Attributed] | None = None
    for one in attributions:
        if not puts_forward(one):
            continue
        common = min(end, one.content[1]) - max(start, one.content[0])
        if common <= 0:
            continue
        said = one.content[1] - one.content[0]
        reach = [one.content, *([one.source] if one.source else []), *([one.cue] if one.cue else [])]
        covered = min(end, max(r[1] for r in reach)) - max(start, min(r[0] for r in reach))
        if (2 * common >= end - start or (2 * covered >= end - start and 2 * common >= said)) and (
            best is None or common > best[0] or (common == best[0] and best[1].cue is None)
        ):
            best = (common, one)
    return best[1] if best else None
