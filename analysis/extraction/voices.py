"""Voices: the name a source goes by in the whole text, for pronouns, surnames, titles, "the Committee" and acronyms.

No entity recogniser is used: proper nouns, titles before names and appositions beside them tell persons from bodies.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from analysis.extraction import speech_words as words
from analysis.extraction.model import Parsed

AUTHOR = "author"
_JOINERS = frozenset(
    ("of", "for", "on", "the", "and", "&", "de", "la", "van", "von", "der", "al", "bin", "d'", "du", "in", "against")
)
_HONORIFICS = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "h.e"))
_REACH = 1500
"""How far back, in characters, a pronoun looks for its person."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A proper name at a place of the text."""

    start: int
    name: tuple[str, ...]
    kind: str
    roles: frozenset[str]
    gender: str
    subject: bool
    beside: frozenset[str] = frozenset()


@dataclass
class Voices:
    """Every proper name of one text, and what it stands for."""

    mentions: list[Mention] = field(default_factory=list)
    acronyms: dict[str, str] = field(default_factory=dict)
    longest: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bodies: dict[str, list[Mention]] = field(default_factory=dict)
    spoke: list[tuple[int, str, str]] = field(default_factory=list)

    def name(self, doc: Doc, span: tuple[int, int], speaker: Token, place: int) -> tuple[str, str]:
        """Name the source in tokens ``span`` with head word ``speaker``, met at offset ``place`` of the text.

        Returns:
            The voice and its kind: ``person``, ``organisation``, ``group``, ``document``, ``unnamed`` or ``author``.
        """
        voice, kind = self._name(doc, span, speaker, place)
        if kind in ("person", "organisation", "document", "group"):
            self.spoke.append((place, voice, kind))
        return voice, kind

    def _name(self, doc: Doc, span: tuple[int, int], speaker: Token, place: int) -> tuple[str, str]:
        lower = speaker.lower_
        if lower in words.FIRST_PERSON:
            return AUTHOR, AUTHOR
        if speaker.pos_ == "PRON" or speaker.tag_ in ("PRP", "PRP$"):
            return self.pronoun(lower, place)
        runs = [run for run in proper_runs(doc, *span)]
        people = [run for run in runs if self._is_person(doc, run)]
        own = next((run for run in people if run[0] <= speaker.i < run[1]), None)
        if own is None and runs and runs[-1] not in people:
            last = runs[-1]
            name = _person(doc, last)[0]
            office = any(_office(doc[i]) for i in range(span[0], last[0]))
            bodily = any(_bodily(word) or word.lower() in _JOINERS for word in name)
            if office and len(name) in (2, 3) and not bodily and not _after_preposition(doc, last[0]):
                return " ".join(self.longest.get(name[-1].casefold(), name)), "person"
        if (
            own is None
            and people
            and (
                speaker.pos_ == "PROPN"
                or speaker.lemma_.lower() in words.PEOPLE
                or speaker.lemma_.lower() in words.TITLES
            )
        ):
            # "the Auditor-General, Ruta Maslen", "spokesman for the mayor John Doe": an apposition names the speaker
            named = [
                run for run in people if doc[run[1] - 1].dep_ in ("appos", speaker.dep_) or speaker.pos_ == "PROPN"
            ]
            own = named[-1] if named else None
        if own is not None:
            name, _, _ = _person(doc, own)
            return " ".join(self.longest.get(name[-1].casefold(), name)), "person"
        inside = next((run for run in runs if run[0] <= speaker.i < run[1]), None)
        if inside is not None and _join(doc, inside).split()[-1].casefold() in words.LAWS:
            return _join(doc, inside), "document"
        lemma = speaker.lemma_.lower() if speaker.pos_ != "PROPN" else lower
        if inside is not None and (
            inside[1] - inside[0] > 1 or lemma not in words.BODIES | words.PEOPLE | words.TITLES
        ):
            return self.body(_join(doc, inside)), "organisation"
        if lemma in words.LAWS or lower in words.LAWS:
            return _head_phrase(doc, span, speaker), "document"
        if lemma in words.DOCUMENTS:
            owner = next((run for run in runs if doc[run[0]].lower_ != "the"), None)
            if owner is not None and (
                owner[1] - owner[0] > 1
                or _is_acronym(doc[owner[0]].text)
                or (owner[1] < len(doc) and doc[owner[1]].tag_ == "POS")
            ):
                body = self.body(_join(doc, owner))
                return body, "organisation" if self._known_body(body) else "document"
            if any(doc[i].lower_ in ("the", "this", "that", "its", "their") for i in range(span[0], speaker.i)):
                for where, voice, kind in reversed(self.spoke):
                    if place - where < _REACH and kind in ("organisation", "document"):
                        return voice, kind
            return _head_phrase(doc, span, speaker), "document"
        described = self._described(doc, span, speaker, lemma, place)
        if described is not None:
            return described
        if runs and speaker.pos_ == "PROPN":
            return self.body(_join(doc, runs[0])), "organisation"
        kind = "group" if speaker.tag_ in ("NNS", "NNPS") or lemma in ("many", "some", "others") else "unnamed"
        if lemma in words.BODIES:
            kind = "organisation"
        elif lemma in words.PEOPLE and kind == "unnamed":
            kind = "person"
        return _head_phrase(doc, span, speaker), kind

    def body(self, name: str) -> str:
        """The name of a body with its acronym or its full form beside it."""
        bare = re.sub(r"['’]s$|^[Tt]he ", "", name).strip()
        full = self.acronyms.get(bare)
        if full:
            return f"{bare}, {full}"
        for acronym, long in self.acronyms.items():
            if long == bare:
                return f"{acronym}, {bare}"
        return bare

    def _known_body(self, name: str) -> bool:
        return any(word.casefold() in words.BODIES or word.isupper() for word in re.findall(r"\w+", name))

    def _is_person(self, doc: Doc, run: tuple[int, int]) -> bool:
        name, roles, _ = _person(doc, run)
        if not name or any(_bodily(word) for word in name) or any(word.lower() in _JOINERS for word in name[:1]):
            return False
        if any(word.lower() in ("of", "for", "on", "and", "the", "&", "in") for word in name) or len(name) > 4:
            return False
        if roles and (len(name) > 1 or _titles_in(doc, run)):
            return True
        known = self.longest.get(name[-1].casefold())
        return known is not None and (len(name) > 1 or known[-1] == name[-1]) and name[-1].casefold() in self._surnames

    @property
    def _surnames(self) -> set[str]:
        return set(self.longest)

    def pronoun(self, lower: str, place: int) -> tuple[str, str]:
        """Whom a pronoun at offset ``place`` stands for: the voice and its kind, ``unnamed`` where nobody fits."""
        if lower in ("he", "she", "his", "her", "him", "hers"):
            gender = "m" if lower in words.MALE else "f"
            before = bisect_left(self.mentions, place, key=lambda mention: mention.start)
            fallback = ""
            for mention in reversed(self.mentions[:before][-60:]):
                if place - mention.start > _REACH:
                    break
                if mention.kind != "person" or mention.gender not in ("", gender):
                    continue
                name = " ".join(self.longest.get(mention.name[-1].casefold(), mention.name))
                known = {self._gender.get(mention.name[-1].casefold(), "")} - {"", gender}
                if known:
                    continue
                if mention.subject:
                    return name, "person"
                fallback = fallback or name
            if fallback:
                return fallback, "person"
            for where, voice, kind in reversed(self.spoke):
                other = self._gender.get(voice.split()[-1].casefold(), "")
                if kind == "person" and other in ("", gender) and place - where < 2 * _REACH:
                    return voice, kind
        kinds = (
            ("organisation", "document") if lower in ("it", "its") else ("group", "organisation", "document", "person")
        )
        if lower in ("it", "its", "they", "their", "them", "who", "which"):
            for where, voice, kind in reversed(self.spoke):
                if kind in kinds and place - where < _REACH:
                    return voice, kind
        if lower in ("it", "its"):
            before = bisect_left(self.mentions, place, key=lambda mention: mention.start)
            for mention in reversed(self.mentions[:before][-20:]):
                near = place - mention.start < (_REACH if mention.subject else 500)
                if mention.kind == "organisation" and near:
                    return self.body(" ".join(mention.name)), "organisation"
        return lower, "unnamed"

    @property
    def _gender(self) -> dict[str, str]:
        return {m.name[-1].casefold(): m.gender for m in self.mentions if m.kind == "person" and m.gender}

    def _described(
        self, doc: Doc, span: tuple[int, int], speaker: Token, lemma: str, place: int
    ) -> tuple[str, str] | None:
        """Read "The Committee", "the representative", "the Auditor-General": back to the name it stands for."""
        definite = any(
            doc[i].lower_ in ("the", "this", "that", "its", "our", "their") for i in range(span[0], speaker.i)
        )
        capital = speaker.text[:1].isupper() and speaker.i > speaker.sent.start
        if not (definite or capital) or speaker.tag_ in ("NNS",):
            return None
        before = bisect_left(self.mentions, place, key=lambda mention: mention.start)
        wanted = {lemma, speaker.lower_}
        nearest = [*reversed(self.mentions[:before]), *self.mentions[before:]]
        for mention in nearest:
            if mention.kind == "person" and wanted & mention.roles:
                return " ".join(self.longest.get(mention.name[-1].casefold(), mention.name)), "person"
            if mention.kind == "organisation" and len(mention.name) > 1:
                parts = {word.casefold() for word in mention.name}
                if wanted & parts and (lemma in words.BODIES or lemma in words.PEOPLE):
                    return self.body(" ".join(mention.name)), "organisation"
        return None

    def nearest(self, place: int) -> tuple[str, str]:
        """The person, or else the body, named last before offset ``place``: whose letter a bare quotation is."""
        before = bisect_left(self.mentions, place, key=lambda mention: mention.start)
        recent = [mention for mention in self.mentions[:before][-12:] if place - mention.start < 500]
        for kind in ("person", "organisation"):
            for mention in reversed(recent):
                if mention.kind == kind and (mention.subject or kind == "person"):
                    name = " ".join(mention.name)
                    key = mention.name[-1].casefold()
                    return (
                        " ".join(self.longest.get(key, mention.name)) if kind == "person" else self.body(name)
                    ), kind
        return "", "unnamed"


def gather(parsed: Sequence[Parsed]) -> Voices:
    """Read every proper name of a text: full forms, acronyms, roles."""
    voices = Voices()
    for one in parsed:
        if one.unit.kind == "furniture":
            continue
        for acronym, full in _acronyms(one.unit.text):
            voices.acronyms.setdefault(acronym, full)
        for run in proper_runs(one.doc, 0, len(one.doc)):
            place = one.unit.span(one.doc[run[0]].idx, one.doc[run[1] - 1].idx + len(one.doc[run[1] - 1]))
            if place is None:
                continue
            mention = _mention(one.doc, run, place[0])
            if mention is not None:
                voices.mentions.append(mention)
    voices.mentions.sort(key=lambda mention: mention.start)
    titled = {m.name[-1].casefold() for m in voices.mentions if m.kind == "person"}
    # A bare "Jane Roe" becomes a person once the same last name is met as a person anywhere in the text.
    voices.mentions = [
        m
        if m.kind != "name" or m.name[-1].casefold() not in titled
        else Mention(start=m.start, name=m.name, kind="person", roles=m.roles, gender=m.gender, subject=m.subject)
        for m in voices.mentions
    ]
    for mention in voices.mentions:
        if mention.kind == "person":
            key = mention.name[-1].casefold()
            if len(mention.name) > len(voices.longest.get(key, ())):
                voices.longest[key] = mention.name
    return voices


def proper_runs(doc: Doc, start: int, end: int) -> list[tuple[int, int]]:
    """Stretches of proper nouns with the small words inside names; an acronym or a comma parts two names."""
    runs: list[tuple[int, int]] = []
    i = start
    while i < end:
        if not _proper(doc[i]):
            i += 1
            continue
        j = i + 1
        joined = False
        while j < end:
            if _proper(doc[j]):
                if doc[j].lower_.strip(".") in _HONORIFICS:
                    break
                if (
                    _is_acronym(doc[j - 1].text)
                    and not _is_acronym(doc[j].text)
                    and doc[j].text[:1].isupper()
                    and (doc[j].pos_ == "PROPN" and not _bodily(doc[j].text) and j - i == 1)
                ):
                    break
                j += 1
                continue
            if doc[j].text == "-" and j + 1 < end and _proper(doc[j + 1]) and not doc[j + 1].is_space:
                j += 2
                continue
            if doc[j].text in ("'", "’") and j + 1 < end and _proper(doc[j + 1]) and doc[j - 1].text.endswith("s"):
                j += 2  # "the Teachers' Guild"
                continue
            k = j
            while k < end and k - j < 3 and (doc[k].lower_ in _JOINERS or doc[k].text == "-"):
                k += 1
            if (
                k > j
                and k < end
                and _proper(doc[k])
                and (joined or _office(doc[j - 1]) or any(_bodily(doc[n].text) for n in range(i, j)))
                and not (joined and doc[j].lower_ == "and" and not any(_bodily(doc[n].text) for n in range(i, j)))
            ):
                j = k + 1
                joined = True
                continue
            break
        stop = j
        while stop > i + 1 and doc[stop - 1].text in ("'s", "’s"):
            stop -= 1
        runs.append((i, stop))
        i = j
    return runs


def _proper(token: Token) -> bool:
    return (token.pos_ == "PROPN" or (token.text[:1].isupper() and token.lower_ in words.TITLES)) and (
        token.text[:1].isalpha() and not token.is_space
    )


def _office(token: Token) -> bool:
    return token.lower_.strip(".") in words.TITLES or token.lower_ in words.PEOPLE


def _bodily(word: str) -> bool:
    return word.casefold() in words.BODIES or word.casefold().rstrip("s") in words.BODIES or _is_acronym(word)


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= 9 and word.isupper() and word.isalpha()


def _join(doc: Doc, run: tuple[int, int]) -> str:
    plain = re.sub(r"\s+", " ", doc[run[0] : run[1]].text)
    plain = re.sub(r"(?<=\w)- (?=\w)", "-", plain)
    return re.sub(r"['’]s?$", "", plain)


def _person(doc: Doc, run: tuple[int, int]) -> tuple[tuple[str, ...], frozenset[str], str]:
    """A run of proper nouns read as a person: the name without titles, the roles, the gender they give away."""
    tokens = [doc[i] for i in range(*run)]
    roles: set[str] = set()
    gender = ""
    texts: list[str] = []
    for token in tokens:
        glued = re.match(r"(Mr|Ms|Mrs|Dr|Prof)\.(?=[A-Z])", token.text)
        text = token.text[glued.end() :] if glued else token.text
        if glued:
            roles.add(glued.group(1).lower())
        word = (glued.group(1) if glued else token.text).casefold().strip(".")
        gender = gender or ("m" if word in words.MALE else "f" if word in words.FEMALE else "")
        if word in words.TITLES and not texts:
            roles.add(word)
            continue
        if not texts and word in _JOINERS:
            if roles:
                return (), frozenset(roles), gender  # "the President of X" names an office
            continue
        texts.append(re.sub(r"['’]s$", "", text))
    if texts and not _after_preposition(doc, run[0]):
        for token in _beside(doc, run):
            word = token.lemma_.lower()
            if word in words.PEOPLE or token.lower_ in words.TITLES:
                roles.add(token.lower_ if token.lower_ in words.TITLES else word)
                gender = gender or ("m" if token.lower_ in words.MALE else "f" if token.lower_ in words.FEMALE else "")
    return tuple(texts), frozenset(roles), gender


_LINKING = ("DET", "ADJ", "ADP", "NOUN", "PROPN", "PART", "NUM", "CCONJ")


def _after_preposition(doc: Doc, start: int) -> bool:
    return start > 0 and doc[start - 1].pos_ == "ADP"


def _beside(doc: Doc, run: tuple[int, int]) -> list[Token]:
    """Words that may say what a person is: "the Minister of Information, X" before, ", director of Y," after."""
    found: list[Token] = []
    i = run[0] - 1
    comma = i >= 0 and doc[i].text == ","
    if comma:
        i -= 1
    first = i
    while i >= 0 and first - i < 14 and doc[i].pos_ in _LINKING and doc[i].sent == doc[run[0]].sent:
        found.append(doc[i])
        i -= 1
    if comma and found and found[-1].pos_ == "ADP" and found[-1].i <= doc[run[0]].sent.start + 1:
        found = []  # "In a letter to the Minister, Dr. Roe wrote": no apposition
    if not comma and found and found[0].pos_ not in ("NOUN", "PROPN"):
        found = []
    elif not comma:
        found = [token for token in found if token.pos_ in ("NOUN", "PROPN", "ADP", "DET", "ADJ")]
    j = run[1]
    if j < len(doc) and doc[j].text == ",":
        j += 1
        last = j
        while j < len(doc) and j - last < 10 and doc[j].pos_ in _LINKING and doc[j].text != ",":
            found.append(doc[j])
            j += 1
    return found


def _mention(doc: Doc, run: tuple[int, int], start: int) -> Mention | None:
    name, roles, gender = _person(doc, run)
    head = doc[run[1] - 1]
    subject = head.dep_ in ("nsubj", "nsubjpass") or (head.dep_ == "appos" and head.head.dep_ in ("nsubj", "nsubjpass"))
    if not name:
        return None
    lowered = {word.lower() for word in name}
    named_body = any(_bodily(word) for word in name) or lowered & {"of", "for", "on", "and", "the", "&"}
    if named_body or len(name) > 4:
        body = tuple(re.sub(r"['’]s?$", "", doc[run[0] : run[1]].text).split())
        return Mention(start=start, name=body, kind="organisation", roles=roles, gender="", subject=subject)
    speaks = subject and head.head.lemma_.lower() in words.SPEECH
    titled = bool(set(_titles_in(doc, run)))
    if (roles and (len(name) > 1 or titled)) or (speaks and len(name) in (2, 3)):
        beside = frozenset(token.lower_ for token in [*_beside(doc, run), *doc[run[0] : run[1]]])
        return Mention(
            start=start, name=name, kind="person", roles=roles, gender=gender, subject=subject, beside=beside
        )
    return Mention(start=start, name=name, kind="name", roles=roles, gender=gender, subject=subject)


def _titles_in(doc: Doc, run: tuple[int, int]) -> list[str]:
    return [doc[i].lower_ for i in range(*run) if doc[i].lower_.strip(".") in words.TITLES]


def _head_phrase(doc: Doc, span: tuple[int, int], speaker: Token) -> str:
    """The head noun with its adjectives: "Many independent observers" is "independent observers"."""
    start = speaker.i
    for child in speaker.children:
        if child.dep_ in ("amod", "compound", "nmod", "poss") and span[0] <= child.i < speaker.i:
            vague = child.lower_ in ("other", "many", "some", "several", "few", "more", "most", "certain")
            if not vague:
                start = min(start, child.left_edge.i if child.dep_ == "poss" else child.i)
    end = speaker.i + 1
    of = next(
        (c for c in speaker.children if c.dep_ == "prep" and c.lower_ in ("of", "for") and c.right_edge.i < span[1]),
        None,
    )
    if of is not None and speaker.lemma_.lower() in (
        "member",
        "representative",
        "spokesman",
        "spokeswoman",
        "group",
        "majority",
    ):
        end = of.right_edge.i + 1
    while start < speaker.i and doc[start].lower_ in ("the", "a", "an", "its", "our", "other", "some", "many"):
        start += 1
    return re.sub(r"\s+", " ", doc[start:end].text)


_BRACKETED = re.compile(r"\(\s*(?:the\s+|hereinafter\s+)?[“\"']?([A-Z][A-Za-z-]{1,12})[”\"']?s?\s*\)")


def _acronyms(text: str) -> list[tuple[str, str]]:
    """Read "International Labour Assembly (ILA)": the words before the bracket whose initials spell it."""
    found = []
    for match in _BRACKETED.finditer(text):
        acronym = match.group(1)
        letters = re.sub(r"s$", "", acronym)
        capitals = "".join(letter for letter in letters if letter.isupper())
        if len(capitals) < 2:
            continue
        before = text[max(0, match.start() - 160) : match.start()].rstrip()
        spoken = list(re.finditer(r"[A-Za-zÀ-ž'’]+(?:-[A-Za-z]+)*", before))
        for count in range(2, min(len(spoken), 14) + 1):
            first = spoken[-count]
            initials = "".join(
                part[0].upper()
                for one in spoken[-count:]
                for part in re.split(r"-", one.group())
                if one.group()[0].isupper()
            )
            if (
                initials.startswith(capitals[0])
                and (initials == capitals or _subsequence(capitals, initials))
                and (first.group()[0].isupper() and len(initials) <= len(capitals) + 1)
            ):
                full = re.sub(r"['’]s$", "", before[first.start() :])
                found.append((letters, full))
                break
        else:
            named = re.search(
                r"((?:[A-Z][\w'’-]+\s+)(?:(?:of|for|the|and|on|to|in|against|[A-Z][\w'’-]*)\s+)*[A-Z][\w'’-]+)$", before
            )
            if named and letters.isupper() and len(letters) > 2:
                found.append((letters, re.sub(r"^The ", "", named.group(1))))
    return found


def _subsequence(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)
