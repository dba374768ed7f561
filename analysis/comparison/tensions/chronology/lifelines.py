"""Stages in the wrong order, and deeds of, with or under a thing before it was there."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.comparison.tensions.chronology.dated_deeds import borrowed, named_after, someone, two_dates
from analysis.comparison.tensions.chronology.posts import find_after_post, find_before_post
from analysis.comparison.tensions.chronology.told_apart import counted, elsewhere, told_apart
from analysis.comparison.tensions.numbers.date_words import AT_THE_TIME, OPEN_ENDED
from analysis.comparison.tensions.numbers.dates import say
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.vicinity import Vicinity
from analysis.comparison.tensions.times import timeline_words as words
from analysis.comparison.tensions.times.deed_words import MAKING
from analysis.comparison.tensions.times.life_words import PROVIDES
from analysis.comparison.tensions.times.likeness import may_be
from analysis.comparison.tensions.times.order import ahead, pair, spot, takes_part
from analysis.comparison.tensions.times.partners import Partners
from analysis.comparison.tensions.times.stage_words import NOT_YET
from analysis.comparison.tensions.times.things import Thing
from analysis.comparison.tensions.times.timeline import Deed, Timeline
from analysis.extraction.parse.grammar import beside
from analysis.text.caseless import Caseless

_AGAIN = Caseless(
    r"\b(?:(?<!been )amend\w*|revis\w*|(?:second|third)(?! reading)|new version"
    r"|again|re-?\w*open\w*|extension|re-?elect\w*|re-?appoint\w*|next"
    r"|renew\w*|successor|further|another|later|phase)\b"
)
"""A second round may begin before the first is over."""

FAR = 3 * 366
"""Days beyond which two stages are hardly of one round, unless a name says so."""


def find_lifelines(known: Timeline) -> Iterator[Candidate]:
    """Find stages whose order their dates turn round, and what was at work too soon."""
    yield from _turned(known)
    yield from _too_soon(known)
    yield from _halves(known)
    yield from _begun_within(known)
    yield from _under(known)
    yield from find_before_post(known)
    yield from _twice(known)
    yield from find_after_post(known)


def _turned(known: Timeline) -> Iterator[Candidate]:
    """A later stage of one matter dated before an earlier one."""
    for line in words.LINES.values():
        rank = {stage: place for place, stage in enumerate(line)}
        deeds = known.staged(*line)
        near = Vicinity(deeds, [one.index for one in deeds])
        for later in deeds:
            for earlier in near.of(later.index):
                if rank[earlier.stage] >= rank[later.stage] or not later.when.before(earlier.when):
                    continue
                if earlier.stage == "advertise" and any(one.many for one in earlier.themes) and later.themes:
                    continue  # contracts, and someone's post
                if earlier.stage == "close" and later.stage == "answer" and not later.whole:
                    continue
                if (earlier.stage, later.stage) == ("close", "adopt") and not words.HEARD.search(earlier.sheet.text):
                    continue  # "changes of residence were accepted until", beside a plan that was adopted
                if named_after(earlier) or named_after(later) or borrowed(earlier) or borrowed(later):
                    continue
                if earlier.stage != "close" and earlier.when.relation in OPEN_ENDED:
                    continue
                if later.when.relation in ("until", "till", "before", "prior to") or later.stage == "leave":
                    continue
                both = [(a, b) for a in earlier.themes for b in later.themes if a.head == b.head]
                if any(a.many != b.many or elsewhere(a.token, b.token) for a, b in both):
                    continue  # "two accords were signed", beside the accord that was ratified
                if counted(earlier.verb) or counted(later.verb):
                    continue
                sure = known.about(earlier, later)
                gap = earlier.when.first - later.when.last
                if not sure or (gap > FAR and sure < 1.0) or _others_fit(known, earlier, later):
                    continue
                if _AGAIN.search(earlier.clause) or _AGAIN.search(later.clause):
                    continue
                why = f"{later.said} comes before {earlier.said}, which should precede it"
                yield two_dates(later, earlier, why, 0.6 + 0.3 * sure)
                break


def _others_fit(known: Timeline, earlier: Deed, later: Deed) -> bool:
    """Whether the earlier stage has another date, before the later one, so that two rounds are told."""
    return any(
        one.stage == earlier.stage and not later.when.before(one.when) and known.about(one, later)
        for one in known.deeds
        if one is not earlier
    )


def _too_soon(known: Timeline) -> Iterator[Candidate]:
    """A thing that takes part in a deed before it begins."""
    begun = [
        one
        for one in known.staged(*words.BEGINS)
        if not (one.when.relation in OPEN_ENDED or _AGAIN.search(one.clause) or ahead(one.verb) or named_after(one))
    ]
    themed = [
        (start, theme)
        for start in begun
        for theme in start.themes
        if not (
            theme.many
            or theme.head in words.TIMES
            or _addressed(theme)
            or _renewed(start, theme)
            or (start.stage == "join" and not someone(theme))
        )
    ]
    if not themed:
        return
    dated = _by_theme(known, *words.BEGINS, "dated", "publish")
    for start, theme in themed:
        for deed in known.partners.of([theme]):
            if deed.sheet is start.sheet or not deed.when.before(start.when) or named_after(deed) or _makes(deed):
                continue
            if deed.when.relation in ("until", "till") and deed.verb.lemma_ == "be":
                continue
            if not any(_same(known, start, theme, one) for one in deed.others + deed.themes if _there(one)):
                continue
            if NOT_YET.search(deed.rest) and not words.ITS_FIRST.search(deed.rest):
                continue
            if deed.stage in words.BEGINS and any(known.likeness(theme, one) for one in deed.themes):
                continue
            if _earliest(known, dated, theme, deed):
                continue
            why = f"the {theme.name} has a part in what is dated {say(deed.when)}, yet {start.said}"
            yield two_dates(deed, start, why, 0.84)
            break


def _same(known: Timeline, start: Deed, theme: Thing, one: Thing) -> bool:
    """Whether a mention is of what a beginning began; of "a project" where it goes on about "the project"."""
    if theme.definite:
        return known.likeness(theme, one) >= 0.8
    if not one.definite or not 0 < one.index - start.index <= _GOES_ON or not may_be(theme, one):
        return False
    sheets = known.things.sheets
    between = [each for each in known.things.by_head[theme.head] if start.index < each.index <= one.index]
    return sheets[start.index].section == sheets[one.index].section and all(
        each.definite and may_be(theme, each) for each in between
    )


_GOES_ON = 8
"""Sentences for which "the project" goes on about the one that was told to begin as "a project"."""


def _makes(deed: Deed) -> bool:
    """Whether a deed may be one that a thing comes from, and so before it."""
    return deed.stage in _MAKINGS and deed.when.relation != "since"


_MAKINGS = frozenset(["draft", "construct", "tender", "award", "advertise", "appoint", "dated", "found"])


def _there(one: Thing) -> bool:
    """Whether a thing in a dated clause is there at the time, and not spoken to."""
    return takes_part(one) and not _addressed(one)


def _halves(known: Timeline) -> Iterator[Candidate]:
    """A beginning and an earlier deed in the two halves of a sentence, the one half going on about the other."""
    for start in known.staged(*words.BEGINS, "office", "sign", "publish", "dated"):
        text = start.sheet.text
        cut = text.find(";")
        if cut < 0 or start.when.relation in OPEN_ENDED or _AGAIN.search(text):
            continue
        first = start.when.start < cut
        for when in start.sheet.dates:
            after = text[cut + 1 :]
            goes_on = (
                words.IT_GOES_ON.match(after) if first else words.IT_GOES_ON.match(after) and when.relation == "since"
            )
            if (when.start < cut) == first or not goes_on or not when.before(start.when):
                continue
            if when.relation in OPEN_ENDED or when.precision == "decade" or NOT_YET.search(after.replace("then", "")):
                continue
            why = f"{say(when)}, yet {start.said}"
            yield pair(start.sheet, spot(when), start.sheet, spot(start.when), why, _THERE, 0.86)
            break


def _begun_within(known: Timeline) -> Iterator[Candidate]:
    """What did something before it was there, told in one sentence: "the School, which was founded in 2014, … in 2012".

    The clause that tells the beginning hangs on the doer of the sentence, and so nothing has to be looked up.
    """
    for start in known.staged(*words.BEGINS):
        noun = start.verb.head
        if start.verb.dep_ not in ("relcl", "acl") or noun.dep_ not in ("nsubj", "nsubjpass"):
            continue
        if start.when.relation in OPEN_ENDED or _AGAIN.search(start.clause) or ahead(start.verb) or borrowed(start):
            continue
        if noun.tag_ in ("NNS", "NNPS") or not any(one.lower_ in ("the", "our", "its", "this") for one in noun.lefts):
            continue
        if any(one.dep_ in ("nsubj", "nsubjpass") and one.tag_ not in ("WDT", "WP") for one in start.verb.lefts):
            continue  # "the school where the club was founded": another thing began
        if any(one.dep_ == "dobj" for one in start.verb.rights):
            continue  # "the man who founded the school"
        inside = {token.i for token in start.verb.subtree}
        for when in start.sheet.dates:
            dated = start.sheet.passage.words(when.start, when.end)
            if not dated or any(one.i in inside for one in dated) or not when.before(start.when):
                continue
            verb = next((one for one in dated[0].ancestors if one.pos_ in ("VERB", "AUX")), None)
            if when.relation not in AT_THE_TIME or verb is None or verb != noun.head or verb.tag_ not in ("VBD", "VBN"):
                continue
            if verb.lemma_.lower() in MAKING | PROVIDES or any(one.dep_ == "neg" for one in verb.children):
                continue
            why = f"“{verb.text}” {say(when)}, yet {start.said}"
            yield pair(start.sheet, spot(start.when), start.sheet, spot(when), why, _THERE, 0.86)
            break


_THERE = "What was there before it began?"


def _addressed(theme: Thing) -> bool:
    """Whether someone is spoken to: "Madam President, …"."""
    token = theme.token
    sentence = token.sent
    near = token.i - sentence.start < 4 and token.i + 1 < sentence.end and beside(token, 1).text == ","
    return near and sentence[0].lower_ in words.ADDRESS


def _renewed(start: Deed, theme: Thing) -> bool:
    """Whether there may have been an older one: a new code, a protocol that one of many states signs."""
    new = any(child.lower_ in ("new", "current", "present") for child in theme.token.lefts)
    return (new and theme.head in words.RULES) or start.verb.lemma_.lower() in ("sign", "approve")


def _earliest(known: Timeline, dated: Partners[Deed], theme: Thing, deed: Deed) -> bool:
    """Whether the thing has another of the ``dated`` beginnings, before the deed."""
    return any(
        not deed.when.before(one.when)
        and one.sheet is not deed.sheet
        and any(known.likeness(theme, own) for own in one.themes)
        for one in dated.of([theme])
    )


def _by_theme(known: Timeline, *stages: str) -> Partners[Deed]:
    """The deeds at some stages by what goes through these."""
    return Partners((one, one.themes) for one in known.staged(*stages))


def _under(known: Timeline) -> Iterator[Candidate]:
    """Something done under a rule before it applied."""
    dated: Partners[Deed] | None = None
    for deed in known.deeds:
        for rule, said in _rules(known, deed):
            dated = dated or _by_theme(known, "force", "adopt", "sign", "found", "dated")
            if deed.verb.lemma_.lower() not in words.GRANTS or deed.verb.i != rule.token.head.i:
                applied = [
                    one
                    for one in dated.of([rule])
                    if one.sheet is not deed.sheet and any(known.likeness(rule, theme) for theme in one.themes)
                ]
                force = [one for one in applied if one.stage == "force"] or applied
                if not force or not all(deed.when.before(one.when) for one in force) or named_after(deed):
                    continue
                start = min(force, key=lambda one: one.when.first)
                why = f"“{said} {rule.name}” {say(deed.when)}, yet {start.said}"
                yield two_dates(deed, start, why, 0.9)


def _twice(known: Timeline) -> Iterator[Candidate]:
    """What happens to a thing once, with two dates."""
    deeds = [
        one
        for one in known.staged(*_ONCE)
        if one.when.relation in AT_THE_TIME
        and one.themes
        and not (ahead(one.verb) or named_after(one) or borrowed(one))
    ]
    for place, one in enumerate(deeds):
        for other in deeds[place + 1 :]:
            apart = one.when.before(other.when) or other.when.before(one.when)
            if one.stage != other.stage or not apart or one.sheet is other.sheet:
                continue
            if one.verb.lemma_ != other.verb.lemma_ or known.about(one, other) < 0.8:
                continue
            if any(theme.many or not theme.definite for theme in (*one.themes, *other.themes)):
                continue
            if told_apart(one.themes[0].token, one.verb, other.themes[0].token, other.verb):
                continue
            if _AGAIN.search(one.clause) or _AGAIN.search(other.clause):
                continue
            why = f"{one.said} in one place, {other.said} in the other"
            yield two_dates(one, other, why, 0.74)


_ONCE = ("found", "adopt", "force", "complete", "sign", "construct")


def _rules(known: Timeline, deed: Deed) -> Iterator[tuple[Thing, str]]:
    """The rules by force of which a deed is done, and the words that say so."""
    own = [one for one in known.things.at[deed.index] if one.head in words.RULES and one.definite]
    offset = deed.sheet.passage.offset
    dated = {token.i for token in deed.sheet.passage.words(deed.when.start, deed.when.end)}
    own = [one for one in own if not dated & {token.i for token in one.token.subtree}]  # that is when it was passed
    for cue in words.UNDER.finditer(deed.sheet.text):
        meant = known.things.subject(deed.index - 1) if deed.index else None
        if meant and meant.head in words.RULES and words.ITS_TERMS.match(deed.sheet.text, cue.start()):
            yield meant, cue.group().strip()
            continue
        low = cue.end() + offset
        for one in own:
            if one.token.idx >= low and one.token.left_edge.idx <= low + 1:
                yield one, cue.group().strip()
                break
    for one in own:
        verb = one.token.head
        if one.token.dep_ == "nsubj" and verb.dep_ == "relcl" and verb.lemma_.lower() in words.GRANTS:
            yield one, f"{verb.text} by the"
