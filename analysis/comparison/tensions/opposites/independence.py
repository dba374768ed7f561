"""Independence claimed, dependence described: of the same body, or of one it hangs on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.opposites import independence_words as cues
from analysis.comparison.tensions.opposites.distance import find_distances, free_to
from analysis.comparison.tensions.opposites.doers import doers, may_stand_apart
from analysis.comparison.tensions.read.bodies import Bodies, Mention, concept
from analysis.comparison.tensions.read.bodies_words import EMPTY
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.passages import Passage
from analysis.comparison.tensions.read.reading import Reading
from analysis.text.caseless import Caseless

_BIRTH = Caseless(
    r"\b(?:since|after|before|until|upon|of|anniversary of|gained|won|declared|at) (?:the |its |our )?\w?$"
)
"""Before "a country's independence": a date, not a claim."""

_FREE_SOCIETY = Caseless(
    r"\b(?:an?|the)?\s*(?:\w+ (?:and|,) )?(?:independent|autonomous|self-governing)\s+(?:civil society"
    r"|media|press|trade unions?|associations?|non-governmental \w+|NGOs?)\b",
    anywhere=True,
)


_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
"""What a quotation need not begin with: "an independent"."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """Something said of a body: where, in which words, of whom."""

    passage: Passage
    start: int
    end: int
    body: Mention
    sort: str = ""

    @property
    def trigger(self) -> tuple[int, int]:
        """The words, in source offsets."""
        return self.passage.place(self.start, self.end)


def find(reading: Reading) -> list[Candidate]:
    """Bodies said to be independent beside the executive hands the text puts them in."""
    found, bodies = reading.passages, reading.bodies
    claims = list(said_independent(reading))
    facts = list(said_dependent(reading)) if claims else []
    above = chains(reading) if claims else {}
    by_key: dict[str, list[Said]] = {}
    by_concept: dict[str, list[Said]] = {}
    for fact in facts:
        keys = {fact.body.key} if fact.body.named else {fact.body.key, *fact.body.words}
        for word in sorted(keys - EMPTY):  # what is done to the village head is done to the village
            by_key.setdefault(word, []).append(fact)
        owner = concept(fact.body.words)
        if owner:
            by_concept.setdefault(owner, []).append(fact)
    result: dict[tuple[int, int], Candidate] = {}
    for claim in claims:
        hits = [(fact, 0.92 if claim.body.named else 0.88, "") for fact in by_key.get(claim.body.key, [])]
        for link in above.get(claim.body.key, []):
            hits += [
                (fact, 0.88, link.body.key) for fact in by_key.get(link.body.key, []) if link.body.key != claim.body.key
            ]
        owner = concept(claim.body.words)
        if owner and not claim.body.named:
            hits += [
                (fact, 0.66 if fact.body.named else 0.7, "")
                for fact in by_concept.get(owner, [])
                if not fact.body.named or cues.HANDS.search(fact.passage.text[fact.start : fact.end])
            ]
        for fact, strength, through in hits:
            if fact.passage is claim.passage and fact.start < claim.end and fact.end > claim.start:
                continue
            if fact.sort == "watched" and not (claim.body.named or claim.body.definite):
                continue
            key = (claim.passage.order, fact.passage.order)
            near = (claim.passage.order - 1, fact.passage.order)
            candidate = _candidate(claim, fact, strength, through, bodies)
            if claim.body.named and near in result:
                if result[near].strength > candidate.strength:
                    continue
                del result[near]
            if key not in result or result[key].strength < candidate.strength:
                result[key] = candidate
    for candidate in _founded(reading):
        result.setdefault((-1, candidate.a[0]), candidate)
    known = {(one.a, one.b) for one in result.values()}
    wide = [one for one in find_distances(found, bodies, reading.told) if (one.a, one.b) not in known]
    return _best(sorted([*result.values(), *wide], key=lambda one: (-one.strength, one.a, one.b)))


def _best(found: Sequence[Candidate]) -> list[Candidate]:
    """At most three dependences a claim and three claims a dependence: more of the same is no news."""
    result = []
    uses: dict[tuple[str, tuple[int, int]], int] = {}
    for one in found:
        sides = (("a", one.a), ("b", one.b))
        if all(uses.get(side, 0) < 3 for side in sides):
            result.append(one)
            for side in sides:
                uses[side] = uses.get(side, 0) + 1
    return result


def _with_body(claim: Said) -> tuple[int, int]:
    """The words of a claim, with the name of the body where it stands right behind them ("The independent Board")."""
    text, body = claim.passage.text, claim.body
    beside = body.end > claim.end and not text[claim.end : max(claim.end, body.start)].strip()
    return claim.passage.place(claim.start, body.end) if beside and body.start >= claim.start else claim.trigger


def _candidate(claim: Said, fact: Said, strength: float, through: str, bodies: Bodies) -> Candidate:
    """A claim beside a fact; ``through``: the body in between, where the fact is of that one."""
    words = fact.passage.text[fact.start : fact.end]
    if fact.sort == "money":
        strength -= 0.2
    if claim.sort == "judges":
        strength -= 0.36
    if re.match(r"belongs?|in the hands", claim.passage.text[claim.start : claim.end]):
        strength -= 0.12  # a figure of speech
    body = bodies.written(claim.body.key)
    chain = f", through {bodies.written(through) or through}" if through else ""
    a, b = claim.passage.span, fact.passage.span
    if fact.passage is claim.passage:
        a, b = _with_body(claim), fact.trigger
    said = _ARTICLE.sub("", claim.passage.text[claim.start : claim.end].strip(" ,"))
    why, places = f"{body or claim.body.key}: “{said}”, yet “{words}”{chain}", (claim.trigger, fact.trigger)
    return Candidate.of("independence", round(strength, 3), (a, b), places, why, free_to(claim.body.key, body))


def said_independent(reading: Reading) -> Iterator[Said]:
    """Where a text says that bodies are independent."""
    bodies = reading.bodies
    for index in reading.told.possible(cues.INDEPENDENT, cues.JUDGES):
        passage = reading.passages[index]
        for match in cues.INDEPENDENT.finditer(passage.text):
            if cues.NO_CLAIM.search(passage.text, 0, match.start()):
                continue
            if _BIRTH.search(passage.text, 0, match.start() + 1) and not match.group().lower().startswith(
                "independence of"
            ):
                continue
            for body in _claimed(passage, index, match, bodies):
                if may_stand_apart(body, bodies):
                    yield Said(passage=passage, start=match.start(), end=match.end(), body=body)
        for match in cues.JUDGES.finditer(passage.text):
            for body in _claimed(passage, index, match, bodies):
                yield Said(passage=passage, start=match.start(), end=match.end(), body=body, sort="judges")


def _claimed(passage: Passage, index: int, match: re.Match[str], bodies: Bodies) -> list[Mention]:
    """The body that is said to be independent."""
    own = bodies.mentions[index]
    words = match.group().lower()
    if re.search(r"\b(?:independence|autonomy|self-\w+|impartiality|neutrality) of\b", words):
        of = match.start() + words.index(" of") + 1
        return [mention for mention in own if of <= mention.start < match.end() + 40][:1]
    if re.match(r"(?:is|are|was|were|remains?|becomes?|became)\b", words):
        subjects = [
            mention for mention in own if mention.end <= match.start() + 1 and (mention.named or mention.definite)
        ]
        if subjects:
            return subjects[:1] if not subjects[0].named else [next(m for m in reversed(subjects) if m.named)]
    inside = [mention for mention in own if match.start() <= mention.start < match.end()]
    if re.search(r"\b(?:self-gov\w+|self-admin\w+|independence|autonomy|self-rule)\b", words):
        text = frozenset(re.findall(r"[\w-]+", words))
        owner = concept(text)
        if owner:
            return [Mention(start=match.start(), end=match.end(), key=owner, named=False, words=text)]
        if inside and concept(inside[0].words):
            return inside[:1]
    if re.search(r"(?:independent|autonomous|self-\w+|impartial|apolitical|partisan|neutral|sovereign)$", words):
        described = _described(passage, match, own)
        if described is not None:
            return described
    if words.startswith("no"):
        after = [mention for mention in own if match.end() <= mention.start < match.end() + 30]
        if after and _BETWEEN.fullmatch(passage.text[match.end() : after[0].start]):
            return after[:1]
    return _claimed_before(passage, index, match, bodies)


_BETWEEN = re.compile(r"\s*(?:with|in|over|on|to|at|upon)?\s*(?:the|its|any|a|our|this)?\s*")
"""What stands between "no influence" and the body that has none."""


def _described(passage: Passage, match: re.Match[str], own: Sequence[Mention]) -> list[Mention] | None:
    """The body that an adjective describes ("an independent court"); None where it stands before no body's noun."""
    following = []
    for token in passage.after(match.end())[:5]:
        if token.pos_ not in ("ADJ", "NOUN", "PROPN", "CCONJ") and token.text not in "-,":
            break
        following.append(token)
    nouns = [token for token in following if token.pos_ in ("NOUN", "PROPN")]
    if not nouns:
        return None
    last = nouns[-1].idx + len(nouns[-1].text) - passage.offset
    first = nouns[0].idx - passage.offset
    spoken = [mention for mention in own if first <= mention.start < last][-1:]
    copula = re.search(r"\b(?:is|are|was|were|remains?)\s*$", passage.text[: match.start()])
    empty = nouns[-1].lemma_.lower() in EMPTY
    if copula or not (spoken and (spoken[0].named or spoken[0].definite or concept(spoken[0].words))):
        spoken = [one for one in spoken if not copula and not empty]
    return spoken if spoken or not (copula or empty) else None


def _claimed_before(passage: Passage, index: int, match: re.Match[str], bodies: Bodies) -> list[Mention]:
    """The body named before what is said of it, or the one that a pronoun stands for."""
    own = bodies.mentions[index]
    about = doers(passage, *match.span())
    before = [
        mention
        for mention in own
        if mention.end <= match.start() + 1
        and (mention.named or mention.definite or concept(mention.words))
        and (not about or any(word.i in about for word in passage.words(mention.start, mention.end)))
    ]
    named = [
        mention for mention in before if mention.named and not re.fullmatch(cues.RULERS, mention.key, re.IGNORECASE)
    ]
    clause = re.split(r"[;:]", passage.text[: match.start()])[-1]
    opens = re.match(r"\W*(it|they|he|she)\b", passage.text, re.IGNORECASE) if not named else None
    inside = re.search(r"\b(?:it|they|its|he|she)\b", clause, re.IGNORECASE) and not before
    if before and not opens:
        return [(named or before)[-1]]
    near = passage.text[match.start() : match.end() + 30]
    if opens or inside or re.search(r"\b(?:it|its|they|them|their)\b", near, re.IGNORECASE):
        pointed = bodies.pointed(index, opens.group(1).lower() if opens else "")
        return [pointed] if pointed else []
    return [] if about else [mention for mention in own if mention.end <= match.start() + 1][:1]


def said_dependent(reading: Reading) -> Iterator[Said]:
    """Where a text puts bodies into executive hands."""
    bodies = reading.bodies
    for index, hands in reading.told.told(cues.DEPENDENT, lambda one: one[1]):
        passage = reading.passages[index]
        for sort, pattern in hands:
            for match in pattern.finditer(passage.text):
                if re.search(
                    r"\b(?:not|never|no|nor|neither|without being)\s+(?:\w+\s+){0,2}$", passage.text[: match.start()]
                ):
                    continue
                if sort == "passive" and re.search(r"\b(?:Parliament|Assembly|voters?|courts?)\b", match.group()):
                    continue
                for body in _concerned(passage, index, match, bodies, sort):
                    yield Said(passage=passage, start=match.start(), end=match.end(), body=body, sort=sort)


def _concerned(passage: Passage, index: int, match: re.Match[str], bodies: Bodies, sort: str) -> list[Mention]:
    """The bodies whose affairs are in those hands: what stands before a passive, after an active, or the pronoun's."""
    own = [
        mention
        for mention in bodies.mentions[index]
        if not re.fullmatch(rf"(?:{cues.RULERS}).*", mention.key, re.IGNORECASE)
    ]
    head = passage.text[: match.start()]
    stop = max((place.end() for place in re.finditer(r"[;.]\s", head)), default=0)
    before = [mention for mention in own if stop <= mention.start and mention.end <= match.start() + 1]
    after = [mention for mention in own if match.end() - 1 <= mention.start < match.end() + 70]
    result = [*before, *after]
    opening = passage.text.lstrip(" •-(0123456789.)")
    theirs = re.match(
        r"(?:(?:\w+ of (?:the \w+ \w+ of )?)?(?:it|its|they|their|he|she|his|her))\b", opening, re.IGNORECASE
    ) or (sort == "active" and re.match(r"\W*(?:\w+\W+){0,3}(?:its|their)\b", passage.text[match.end() :]))
    if theirs and not any(m.named for m in before):
        pointed = bodies.pointed(index)
        if pointed:
            result = [pointed, *result]
    return result


def chains(reading: Reading) -> dict[str, list[Said]]:
    """Which bodies choose, propose or run which: from the chosen to the choosers."""
    above: dict[str, list[Said]] = {}
    bodies = reading.bodies
    for index in reading.told.possible(cues.CHOSEN_BY):
        passage = reading.passages[index]
        for match in cues.CHOSEN_BY.finditer(passage.text):
            own = bodies.mentions[index]
            choosers = [m for m in own if m.named and match.end() - 1 <= m.start < match.end() + 12]
            if not choosers:
                continue
            chosen = [m for m in own if m.end <= match.start() and (m.named or concept(m.words))][:1]
            pointed = bodies.topics[index] if re.match(r"\W*(?:it|he|she|they|its)\b", passage.text, re.I) else None
            if not chosen and re.search(
                r"\b(?:it|its|he|she|they|their|his|her)\b", passage.text[: match.start()], re.I
            ):
                pointed = pointed or bodies.pointed(index)
            for one in [*chosen, *([pointed] if pointed else [])]:
                if one.key != choosers[0].key:
                    said = Said(passage=passage, start=match.start(), end=match.end(), body=choosers[0])
                    above.setdefault(one.key, []).append(said)
    return above


def _founded(reading: Reading) -> Iterator[Candidate]:
    """A state that establishes, or keeps, what is to be independent of it: "decided to establish an independent …"."""
    for index in reading.told.possible(_FREE_SOCIETY):
        passage = reading.passages[index]
        for match in _FREE_SOCIETY.finditer(passage.text):
            verbs = [
                verb for verb in cues.FOUNDED.finditer(passage.text[: match.start()]) if match.start() - verb.end() < 40
            ]
            if not verbs:
                continue
            two = passage.place(*match.span()), passage.place(verbs[0].start(), verbs[-1].end())
            why = "what is to be independent of the state is founded and kept by the state"
            question = "Could what the state founded act against its will, and has it ever done so?"
            yield Candidate.of("independence", 0.6, two, two, why, question)
