"""One store of beginnings: what began when, in whatever words, and which sentences speak of the same thing.

Wider than the stages of :mod:`timeline`: a beginning is told by broad classes of words (:mod:`life_words`), and what
begins is looked for behind its parts ("the judges of the Court took their oath"), its pronouns and its bare firsts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.date_words import OPEN_ENDED
from analysis.comparison.tensions.numbers.dates import When, say, year
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.times import life_words as cues
from analysis.comparison.tensions.times.clauses import arguments, gives
from analysis.comparison.tensions.times.events import nearest
from analysis.comparison.tensions.times.happenings import described, tells_when
from analysis.comparison.tensions.times.occasion_words import BIRTHDAY, birthday
from analysis.comparison.tensions.times.order import ahead, perfect
from analysis.comparison.tensions.times.partners import Partners
from analysis.comparison.tensions.times.pointers import PLURAL, SINGLE, Pointers
from analysis.comparison.tensions.times.things import Thing
from analysis.comparison.tensions.times.timeline import Deed, Timeline
from analysis.comparison.tensions.times.timeline_words import DOCUMENTS, RULES, TIMES
from analysis.text.caseless import Caseless


@dataclass(frozen=True, kw_only=True)
class Start:
    """One dated beginning.

    Attributes:
        index, sheet: its sentence.
        rank: ``MAKE`` where the making begins, ``BEGIN`` where the thing itself does.
        themes: what begins.
        when: its date.
        cue: where the words of beginning stand.
        used: whether the beginning is a first use, before which the thing may have been there.
        again: whether it may be a second beginning, or that of a part.
    """

    index: int
    sheet: Sheet
    rank: int
    themes: tuple[Thing, ...]
    when: When
    cue: tuple[int, int]
    used: bool = False
    again: bool = False

    @property
    def said(self) -> str:
        """The words of beginning and the date."""
        return f"“{self.sheet.text[slice(*self.cue)].strip()}” {say(self.when)}"


class Lives(Pointers):
    """The beginnings of one text, and what its sentences speak of."""

    def __init__(self, known: Timeline) -> None:
        """Read the beginnings off ``known``'s sentences."""
        super().__init__(known)
        told = self.sheets.told(cues.BEGINNINGS, lambda one: one[0])
        self.starts = [one for index in sorted(told) for one in self._read(index, self.sheets[index], told[index])]
        self.ends = [
            one for index, sheet, match in self.sheets.every(cues.ENDED) for one in self._ended(index, sheet, match)
        ]
        self.starts += [
            one for index, sheet, match in self.sheets.every(BIRTHDAY) for one in self._counted(index, sheet, match)
        ]
        self._begun = Partners((one, one.themes) for one in self.starts)  # laws, for what is made under them
        made = [
            one
            for index in self.sheets.having(cues.MAKES, cues.OWED)
            for one in self._inherited(index, self.sheets[index])
        ]
        self.starts += made
        if made:
            self._begun = Partners((one, one.themes) for one in self.starts)

    @property
    def deeds(self) -> list[Deed]:
        """The dated deeds, and the dated lines and phrases that have no verb ("Autumn 2013: its first hearing")."""
        dated = {id(one.when) for one in self.known.deeds}
        return self.known.deeds + [
            Deed(
                index=index,
                stage="",
                themes=(),
                others=tuple(self.known.things.at[index]),
                when=when,
                sheet=sheet,
                verb=sheet.passage.root,
            )
            for index, sheet in enumerate(self.sheets)
            for when in sheet.dates
            if id(when) not in dated
            and when.precision != "decade"
            and sheet.passage.root.pos_ not in ("VERB", "AUX")
            and (when.start < 3 or sheet.text[when.start - 2 : when.start] in (", ", ": "))
        ]

    def of(self, things: Sequence[Thing], least: float = 0.75) -> list[Start]:
        """The beginnings of any of some things."""
        return [
            one
            for one in self._begun.of(things)
            if any(
                one_thing is theme or self.same(one_thing, theme) >= least
                for one_thing in things
                for theme in one.themes
            )
        ]

    def _read(self, index: int, sheet: Sheet, beginnings: Sequence[cues.Beginning]) -> Iterator[Start]:
        """The beginnings that a sentence tells and dates, each with what begins."""
        seen: set[tuple[int, int]] = set()
        for pattern, rank, heads in beginnings:
            for match in pattern.finditer(sheet.text) if sheet.dates else ():
                when = nearest(sheet, *match.span()) or (sheet.dates[0] if len(sheet.dates) == 1 else None)
                if when is None or when.precision == "decade" or when.relation in OPEN_ENDED:
                    continue
                if ":" in sheet.text[match.end() : when.start]:
                    continue
                verbs = [one for one in sheet.passage.words(*match.span()) if one.pos_ in ("VERB", "AUX")]
                if any(ahead(one) or (perfect(one) and when.relation != "since") for one in verbs):
                    continue
                if rank == cues.BEGIN and verbs and not tells_when(sheet, when, verbs):
                    continue
                themes = self._themes(index, match, pattern, rank)
                themes = tuple(one for one in themes if one.head in heads) if heads else themes
                themes = tuple(one for one in themes if one.head not in TIMES)  # "the year opened"
                themes = tuple(one for one in themes if pattern is not cues.FORCE or one.head not in cues.PASSES)
                key = when.start, themes[0].token.i if themes else -1
                if not themes or key in seen:
                    continue
                seen.add(key)
                low, high = min(match.start(), when.start), max(match.end(), when.end)
                around = sheet.text[max(0, low - 40) : high]
                around += cues.NEXT.split(sheet.text[high : high + 40], maxsplit=1)[0]
                yield Start(
                    index=index,
                    sheet=sheet,
                    rank=rank,
                    themes=themes,
                    when=when,
                    cue=match.span(),
                    used=pattern is cues.CAME and "first" in match.group().lower(),
                    again=bool(cues.AGAIN.search(around)),
                )

    def _counted(self, index: int, sheet: Sheet, match: re.Match[str]) -> Iterator[Start]:
        """The beginning that an anniversary counts from: "celebrated its fortieth birthday in 2019"."""
        told = birthday(match)
        when = nearest(sheet, *match.span())
        subjects = [one for one in self.subjects(index) if one.dep_ in ("nsubj", "nsubjpass")]
        if when is None or not subjects or when.relation not in ("in", "on") or not 0 < when.year - told < 9000:
            return
        token = subjects[0]
        themes = self.meant(index) if token.lower_ in SINGLE else self.mention(index, token)
        first, last = year(when.year - told)
        begun = replace(when, first=first, last=last, precision="year")
        yield Start(index=index, sheet=sheet, rank=cues.BEGIN, themes=themes, when=begun, cue=match.span())

    def _ended(self, index: int, sheet: Sheet, match: re.Match[str]) -> Iterator[Start]:
        """The ends that a sentence dates, told like beginnings."""
        when = nearest(sheet, *match.span()) if sheet.dates else None
        if (
            when is None
            or when.precision in ("decade", "span")
            or when.relation in OPEN_ENDED
            or cues.LINGERS.search(sheet.text)
        ):
            return
        themes = self._themes(index, match, cues.ENDED, cues.BEGIN)
        if themes:
            yield Start(index=index, sheet=sheet, rank=cues.BEGIN, themes=themes, when=when, cue=match.span())

    def _inherited(self, index: int, sheet: Sheet) -> Iterator[Start]:
        """What a law or plan with a date told elsewhere creates: "formed under section 30 of the Act"."""
        for pattern, match in ((one, match) for one in (cues.MAKES, cues.OWED) for match in one.finditer(sheet.text)):
            words = sheet.passage.words(*match.span())
            verb = next((one for one in words if one.pos_ in ("VERB", "AUX")), None)
            dated = nearest(sheet, *match.span()) if sheet.dates else None
            if verb is None or (dated is not None and match.end() <= dated.start < match.end() + 45):
                continue
            if pattern is cues.MAKES:
                makers = [self.mention(index, one) for one in arguments(verb)[0] if one.pos_ != "PRON"]
                makers += [self.meant(index) for one in arguments(verb)[0] if one.lower_ in SINGLE]
                themes = self._themes(index, match, cues.MAKES, cues.BEGIN)
            else:
                after = sheet.passage.after(match.end())
                makers = [self.mention(index, one) for one in after if one.dep_ == "pobj" or one.pos_ == "PROPN"][:3]
                themes = self._themes(index, match, cues.OWED, cues.BEGIN)
            laws = [one for maker in makers for one in maker if one.head in RULES | DOCUMENTS]
            known = [one for one in self.of(laws[:1], 0.75) if one.sheet is not sheet]
            known = [one for one in known if cues.FORCED.search(one.sheet.text[slice(*one.cue)])] or known
            if laws and known and themes:
                first = min(known, key=lambda one: (one.when.first, one.index))
                # what the law makes is dated where the law is; what owes itself to a law, where it says so
                own = pattern is cues.OWED
                yield Start(
                    index=index if own else first.index,
                    sheet=sheet if own else first.sheet,
                    rank=cues.BEGIN,
                    themes=themes,
                    when=first.when,
                    cue=match.span() if own else first.cue,
                )

    def _themes(self, index: int, match: re.Match[str], pattern: Caseless, rank: int) -> tuple[Thing, ...]:
        """What begins: by the voice of the verb in the words of beginning."""
        words = self.sheets[index].passage.words(*match.span())
        if rank == cues.MAKE:
            for token in words:
                whole = self.whole(index, token)
                if whole:
                    return whole
            return self.spoken(index, [one for one in words if one.lower_ in SINGLE]) or self.topic(index)
        verb = next((one for one in words if one.pos_ == "VERB"), None) or next(
            (one for one in words if one.pos_ == "AUX"), None
        )
        if verb is not None and verb.dep_ == "amod":
            return ()  # "the assembled members"
        if verb is None and pattern is not cues.CAME:
            return ()
        if verb is None and match.group().lower().startswith("open"):
            return ()  # "still open at the end of the year"
        if verb is None:
            return self._of_first(index, words) or self._before(index, match.start())
        subjects, objects = arguments(verb)
        if pattern is cues.MAKES:
            return self._made(index, match.end(), verb, objects)
        passive = any(one.dep_ in ("nsubjpass", "auxpass") for one in verb.children) or (
            verb.dep_ == "acl" and verb.tag_ == "VBN"
        )
        aside = self._aside(index, verb) if pattern in (cues.BEGUN, cues.FORCE) else ()
        if aside:
            return aside
        if verb.dep_ in ("acl", "relcl") and (not subjects or subjects[0].i == verb.head.i):
            subjects = [described(verb)]
        own = any(one.lemma_.lower() in cues.PARTS or one.lower_ in cues.PARTS for one in objects)
        alone = pattern is not cues.CAME or match.group().lower() in ("opened", "formed", "started")
        active = objects and not passive and not own and alone
        ruled = pattern is cues.FORCE and any(
            one.lemma_.lower() in RULES for one in subjects
        )  # "the Act passed the House"
        chosen = objects if active and gives(verb) and not ruled else subjects
        found: list[Thing] = []
        for token in chosen:
            told = self.told(index, token)
            if told:
                found += told
            elif token.lower_ in SINGLE | PLURAL:
                found += self.meant(index, token.lower_ in PLURAL) or (
                    self.meant(index) if token.lower_ in PLURAL else ()
                )
            else:
                found += self.mention(index, token)
                if pattern is not cues.FORCE and any(child.lower_ == "first" for child in token.lefts):
                    found = [*self._scene(index, verb, token)]
        return tuple(found) or (() if chosen else self._before(index, match.start()))

    def _made(self, index: int, end: int, verb: Token, objects: Sequence[Token]) -> tuple[Thing, ...]:
        """What a maker makes: the object, or what stands after "gave birth to"."""
        for token in objects:
            if token.lower_ in SINGLE | PLURAL:
                return self.meant(index, token.lower_ in PLURAL)
            if token.lower_ in ("which", "that", "whom") and verb.dep_ == "relcl":
                return self.mention(index, verb.head)
            if token.lemma_.lower() not in cues.PARTS and token.lower_ not in ("life", "rise", "way", "room"):
                row = [one for one in token.subtree if one.dep_ in ("conj", "appos")]
                return tuple(thing for one in (token, *row) for thing in self.mention(index, one))
        low = self.sheets[index].passage.offset + end
        inside = {one.i for one in verb.subtree}
        after = [one for one in self.known.things.at[index] if one.token.idx >= low and one.token.i in inside]
        if not after or after[0].token.left_edge.idx > low + 1:
            return ()
        token = after[0].token
        return self.mention(index, token.head) if token.dep_ == "poss" else tuple(after[:1])

    def _aside(self, index: int, verb: Token) -> tuple[Thing, ...]:
        """The noun right before a participle set off by a comma: "a Charter of Free Association, adopted in 2011"."""
        edge = verb.left_edge.i - 1
        bare = verb.tag_ == "VBN" and not any(
            one.dep_ in ("nsubj", "nsubjpass", "auxpass", "aux") for one in verb.children
        )
        if not bare or edge < 1 or verb.doc[edge].text != "," or verb.dep_ in ("conj", "ROOT"):
            return ()
        token = verb.doc[edge - 1]
        while token.dep_ in ("pobj", "compound", "prep") and token.head.pos_ in ("NOUN", "PROPN", "ADP"):
            if token.dep_ == "prep" and token.lower_ != "of":
                break
            if token.dep_ == "pobj" and token.head.lower_ != "of":
                break
            token = token.head
        return self.mention(index, token) if token.pos_ in ("NOUN", "PROPN") else ()

    def _before(self, index: int, end: int) -> tuple[Thing, ...]:
        """The thing that a sentence begins with, where the parse has lost its subject."""
        sheet = self.sheets[index]
        found = [one for one in self.known.things.at[index] if one.token.idx - sheet.passage.offset < end]
        first = found[0] if found else None
        return (
            (first,) if first and first.definite and first.token.dep_ != "pobj" else ()
        )  # not "at Arl there was set up"

    def _of_first(self, index: int, words: Sequence[Token]) -> tuple[Thing, ...]:
        """What a bare first is of, by where it happened: "the first aeroplane touched down on the runway"."""
        for token in words:
            noun = token.head
            if token.lower_ == "first" and noun.pos_ in ("NOUN", "PROPN") and noun.dep_ in ("nsubj", "nsubjpass"):
                return self._scene(index, noun.head, noun)
        return ()

    def _scene(self, index: int, verb: Token, first: Token) -> tuple[Thing, ...]:
        """Where the first of something happened: "the first aeroplane touched down on the runway"."""
        inside = {token.i for token in verb.subtree}
        places = [
            one
            for one in self.known.things.at[index]
            if one.token.i in inside
            and one.token.dep_ == "pobj"
            and one.token.head.lower_ not in ("under", "by", "with")  # that is a rule or a doer, and was there before
            and one.definite
            and not one.many
        ]
        return tuple(places) or self.whole(index, first)

    def topic(self, index: int) -> tuple[Thing, ...]:
        """What the sentence before is about."""
        return self.meant(index) or self.meant(index, many=True)
