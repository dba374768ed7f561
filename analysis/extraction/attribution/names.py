"""Names: the proper nouns of a text, read as persons with their titles, as bodies, and their acronyms.

No entity recogniser is used: proper nouns, titles before names and appositions beside them tell persons from bodies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from analysis.extraction.parse import source_words as sources
from analysis.text.words import FLOOR_OFFICES, MONTHS, WEEKDAYS, word_set

JOINERS = frozenset(
    ("of", "for", "on", "the", "and", "&", "de", "la", "van", "von", "der", "al", "bin", "d'", "du", "in", "against")
) | frozenset(("bint", "ibn", "ben", "binti", "da", "dos", "di", "del", "le", "ter", "ten", "den", "y"))
"""Small words inside names."""

DESCENT = frozenset(("bin", "bint", "ibn", "binti"))
"""Between a name and that of the father."""

PARTICLES = DESCENT | frozenset(("de", "la", "van", "von", "der", "al", "el", "ben", "da", "dos", "di"))
"""Small words inside a person's name, which do not make it a long one."""

_HONORIFICS = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "h.e"))
_DATED = frozenset((*MONTHS, *WEEKDAYS))
_PEOPLES = frozenset(("women", "men", "children", "people"))
_LINKING = ("DET", "ADJ", "ADP", "NOUN", "PROPN", "PART", "NUM", "CCONJ")


def proper_runs(doc: Doc, start: int, end: int) -> list[tuple[int, int]]:
    """Stretches of proper nouns with the small words inside names; an acronym or a comma parts two names."""
    runs: list[tuple[int, int]] = []
    i = start
    while i < end:
        if not (_proper(doc[i]) or _owns_a_name(doc, i, end) or _heads_a_name(doc, i, end)) or _dates(doc, i, end):
            i += 1
            continue
        j = _run_end(doc, i, end)
        stop = j
        while stop > i + 1 and doc[stop - 1].text in ("'s", "’s"):
            stop -= 1
        if not (stop == i + 1 and doc[i].lower_ in _DATED):
            runs.append((i, stop))  # in January and on Monday nobody speaks
        i = j
    return runs


_DATING = frozenset(
    ("in", "on", "since", "until", "till", "by", "during", "from", "last", "next", "this", "early", "late")
)
"""What stands before a month or a weekday."""


def _dates(doc: Doc, place: int, end: int) -> bool:
    """Whether a month or a weekday only dates what the name behind it does ("In May UNHCR warned")."""
    if doc[place].lower_ not in _DATED or place == 0 or place + 1 >= end:
        return False
    return doc[place - 1].lower_ in _DATING or doc[place - 1].text.isdecimal()


def _run_end(doc: Doc, start: int, end: int) -> int:
    """Where the stretch of proper nouns that begins at ``start`` ends."""
    at, joined = start + 1, False
    while at < end:
        if _proper(doc[at]) or is_titled(doc[at]):
            day = doc[at].lower_ in WEEKDAYS and is_bodily(doc[at - 1].text)  # "the Commission Monday denied"
            if doc[at].lower_.strip(".") in _HONORIFICS or _behind_acronym(doc, start, at) or day:
                break
            at += 1
        elif doc[at].text in ("'s", "’s") and _is_people(doc[at - 1]) and at + 1 < end and _proper(doc[at + 1]):
            at += 2  # "the Union of Women's Societies"
        elif doc[at].text == "-" and at + 1 < end and _proper(doc[at + 1]) and not doc[at + 1].is_space:
            at += 2
        elif _owned_by_plural(doc, at, end):
            at += 2  # "the Teachers' Guild"
        else:
            further = _joined_name(doc, start, at, end, joined=joined)
            if further is None:
                break
            at, joined = further + 1, True
    return at


def _is_people(token: Token) -> bool:
    """Whether a word is a plural that takes "'s" ("Women's", "Fishermen's")."""
    return token.lower_ in _PEOPLES or token.lower_.endswith("men")


def _behind_acronym(doc: Doc, start: int, place: int) -> bool:
    """Whether another name begins at ``place``, since the one before it is an acronym by itself."""
    return (
        place == start + 1
        and is_acronym(doc[start].text)
        and doc[place].pos_ == "PROPN"
        and doc[place].text[:1].isupper()
        and not is_acronym(doc[place].text)
        and not is_bodily(doc[place].text)
    )


def _owned_by_plural(doc: Doc, place: int, end: int) -> bool:
    """Whether an apostrophe at ``place`` stands between the two halves of a name."""
    if doc[place].text not in ("'", "’") or place + 1 >= end or not doc[place - 1].text.endswith("s"):
        return False
    return _proper(doc[place + 1]) or is_titled(doc[place + 1])


def _joined_name(doc: Doc, start: int, place: int, end: int, *, joined: bool) -> int | None:
    """The proper noun behind small words at ``place`` that goes on the name begun at ``start``, or None.

    Args:
        doc: the parse.
        start: where the name begins.
        place: the first small word.
        end: how far it may reach.
        joined: small words have joined parts of it before.
    """
    after = place
    while after < end and after - place < 3 and (doc[after].lower_ in JOINERS or doc[after].text == "-"):
        after += 1
    if after == place or after >= end or _two_bodies(doc, start, place, after):
        return None
    if not _proper(doc[after]) and not (doc[place].lower_ in _OF_BODIES and _is_titled_part(doc, after)):
        return None
    if doc[after].lower_ in _DATED and doc[after - 1].lower_ in _DATING:
        return None  # "the Guild on Thursday said"
    letters = doc[place - 1].lower_ in sources.LETTERS and place - 1 > start
    body = any(is_bodily(doc[n].text) for n in range(start, place - letters))
    if joined:
        return None if doc[place].lower_ == "and" and not body else after
    leads_on = doc[place].lower_ in DESCENT or doc[place].text == "&" or is_office(doc[place - 1])
    return after if body or leads_on else None


_OF_BODIES = frozenset(("of", "for", "on", "against"))
"""Small words behind the head of a body's name."""


def _is_titled_part(doc: Doc, place: int) -> bool:
    """Whether a capitalised adjective and a capitalised noun go on a name ("the Observatory of Local Ports")."""
    behind = doc[place + 1 : place + 2].text
    return doc[place].pos_ == "ADJ" and is_titled(doc[place]) and behind[:1].isupper()


def _two_bodies(doc: Doc, start: int, left: int, right: int) -> bool:
    """Whether "and the" at ``left`` joins a body to another ("the Government and the Chamber")."""
    return (
        doc[left].lower_ == "and"
        and right == left + 2
        and doc[left + 1].lower_ == "the"
        and any(is_bodily(token.text) for token in doc[start:left])
        and is_bodily(doc[right].text)
    )


def _proper(token: Token) -> bool:
    titled = token.text[:1].isupper() and token.lower_ in sources.TITLES
    descended = token.is_title and token.i + 1 < len(token.doc) and token.doc[token.i + 1].lower_ in DESCENT
    named = token.pos_ == "PROPN" or titled or descended or _alone_in_capitals(token)
    return named and token.text[:1].isalpha() and not token.is_space


def _alone_in_capitals(token: Token) -> bool:
    """Whether a word taken for a common noun is an acronym, as in no line that is all in capitals."""
    if token.pos_ != "NOUN" or len(token) <= 2 or not is_acronym(token.text):
        return False
    near = token.doc[max(0, token.i - 1) : token.i + 2]
    return sum(len(word) > 1 and word.text.isupper() for word in near) == 1


def is_titled(token: Token) -> bool:
    """Whether a common word is capitalised as in a title, where no sentence begins: part of a name."""
    plain = token.pos_ in ("NOUN", "ADJ", "VERB") and token.is_alpha and len(token.text) > 3
    return plain and token.is_title and not token.is_sent_start and token.lower_ not in MONTHS


def _owns_a_name(doc: Doc, place: int, end: int) -> bool:
    """Whether a capitalised plural opens a name by its apostrophe ("the Mothers' Voice")."""
    if place + 2 >= end or not doc[place].is_title or doc[place].tag_ != "NNS":
        return False
    return doc[place + 1].text in ("'", "’") and doc[place + 2].text[:1].isupper()


def _heads_a_name(doc: Doc, place: int, end: int) -> bool:
    """Whether a capitalised common noun for a body opens its name ("the Observatory of Local Ports")."""
    if place + 2 >= end or not is_titled(doc[place]) or not is_bodily(doc[place].text):
        return False
    return doc[place + 1].lower_ in _OF_BODIES and _joined_name(doc, place, place + 1, end, joined=False) is not None


def _gender(word: str) -> str:
    return "m" if word in sources.MALE else "f" if word in sources.FEMALE else ""


def is_office(token: Token) -> bool:
    """Whether a word names an office or a kind of person."""
    return token.lower_.strip(".") in sources.TITLES or token.lower_ in sources.PEOPLE


def is_bodily(word: str) -> bool:
    """Whether a word of a name says that a body bears it."""
    lower = word.casefold()
    known = lower in sources.BODIES or lower.rstrip("s") in sources.BODIES or lower in sources.NAMING_A_BODY
    return known or is_acronym(word)


_OF = re.compile(r"\s(?:of|on|for|against)\s(?:the\s)?")


def are_offices(name: Sequence[str]) -> bool:
    """Whether a run is an office in the plural ("Foreign Ministers"), which is nobody's name."""
    last = name[-1].casefold() if name else ""
    return len(name) < 3 and last.endswith("s") and last.removesuffix("s") in FLOOR_OFFICES


_YEAR_BEHIND = re.compile(r"(?<=[a-z])(?: \(\w+\))? (?:1[6-9]|20)\d\d$")
"""The year behind the name of a law ("Road Traffic Act 1988")."""


def is_law(name: str) -> bool:
    """Whether a name is that of what disposes and does not speak; a "Forum for Equal Law" is none."""
    parts = [part.split() for part in _OF.split(_YEAR_BEHIND.sub("", name.casefold())) if part.strip()]
    if not parts or is_bodily(parts[0][-1]):
        return False
    if parts[0][0] in sources.LAWS and len(parts[0]) > 1 and parts[0][1].isdigit():
        return True  # "Article 11"
    if parts[0][-1] == "order" and len(parts) > 1 and parts[1][-1].removesuffix("s") in sources.PEOPLE:
        return False  # an order of physicians
    ends = {parts[0][-1], parts[-1][-1]}
    return bool((ends | {word.removesuffix("s") for word in ends}) & sources.LAWS)


_ROMAN = re.compile(r"[XVI]{1,6}")


def is_acronym(word: str) -> bool:
    """Whether a word is an acronym, and no ruler's number ("Robert II")."""
    return 2 <= len(word) <= 9 and word.isupper() and word.isalpha() and not _ROMAN.fullmatch(word)


_BLANKS, _HYPHENATED, _ENDING = re.compile(r"\s+"), re.compile(r"(?<=\w)- (?=\w)"), re.compile(r"['’]s?$")
_GLUED, _OWNING = re.compile(r"(Mr|Ms|Mrs|Dr|Prof)\.(?=[A-Z])"), re.compile(r"['’]s$")


def join(doc: Doc, run: tuple[int, int]) -> str:
    """The words of a name, its possessive ending left out."""
    plain = _BLANKS.sub(" ", doc[run[0] : run[1]].text)
    return _ENDING.sub("", _HYPHENATED.sub("-", plain))


def person(doc: Doc, run: tuple[int, int]) -> tuple[tuple[str, ...], frozenset[str], str]:
    """A run of proper nouns read as a person: the name without titles, the roles, the gender they give away."""
    tokens = [doc[i] for i in range(*run)]
    roles: set[str] = set()
    gender = ""
    texts: list[str] = []
    glue = False
    for token in tokens:
        if token.text == "-":
            glue = bool(texts)  # behind a title it only joins another ("Director-General")
            continue
        if not texts and token.text.strip(".") in sources.STYLES:
            roles.add(sources.STYLES[token.text.strip(".")])
            continue
        glued = _GLUED.match(token.text)
        text = token.text[glued.end() :] if glued else token.text
        if glued:
            roles.add(glued.group(1).lower())
        word = (glued.group(1) if glued else token.text).casefold().strip(".")
        gender = gender or _gender(word)
        if word in sources.TITLES and not texts:
            roles.add(word)
            continue
        if not texts and word.removesuffix("s") in sources.TITLES and token.i + 1 < run[1]:
            roles.add(word.removesuffix("s"))  # "Councillors Jane Roe and Ann Poe"
            continue
        if texts and word in _OF_SOMETHING and _named_behind(doc, token.i, run[1]):
            roles.update((word, *(each.casefold() for each in texts)))  # "Health Minister Jane Roe"
            texts.clear()
            continue
        if not texts and word in JOINERS and not (word in PARTICLES and token.is_title):  # "Mr Ben Roe"
            if roles:
                return (), frozenset(roles), gender  # "the President of X" names an office
            continue
        text = _OWNING.sub("", text)
        if glue:
            texts[-1] += f"-{text}"
            glue = False
        else:
            texts.append(text)
    while len(texts) > 2 and texts[-1].strip(".").casefold() in sources.LETTERS:
        roles.add(texts.pop().strip(".").casefold())
    if texts and not after_preposition(doc, run[0]):
        for token in words_beside(doc, run):
            word = token.lemma_.lower()
            if token.text.strip(".") in sources.STYLES:
                roles.add(sources.STYLES[token.text.strip(".")])
            if word in sources.PEOPLE or token.lower_ in sources.TITLES:
                roles.add(token.lower_ if token.lower_ in sources.TITLES else word)
                gender = gender or _gender(token.lower_)
    return tuple(texts), frozenset(roles), gender


_OF_SOMETHING = word_set(
    "minister secretary commissioner director spokesman spokeswoman spokesperson ombudsman president chairman"
    " chairwoman chairperson chair chief governor representative rapporteur professor ambassador speaker premier"
    " chancellor mayor economist"
)
"""Titles with what they are over, or of what body, before them."""


def _named_behind(doc: Doc, title: int, end: int) -> bool:
    """Whether behind a title in the midst of a name stands a person's ("World Bank President Jane Roe")."""
    if doc[title - 1].lower_ in JOINERS:
        return False  # "the Office of President Jane Roe"
    first = title + 1
    if doc[first : first + 2].text.casefold() == "- general":
        first += 2
    behind = [token for token in doc[first:end] if token.text not in PARTICLES]
    plain = all(t.pos_ == "PROPN" and t.is_alpha and not is_bodily(t.text) and not t.is_upper for t in behind)
    return 0 < len(behind) < 4 and plain and not any(is_office(t) for t in behind)


def is_long(name: Sequence[str]) -> bool:
    """Whether a name has more words than a person's, particles not counted ("Rana bint Salem Al Hadi")."""
    return sum(word.casefold() not in PARTICLES for word in name) > 4


def after_preposition(doc: Doc, start: int) -> bool:
    """Whether what begins at ``start`` hangs on a preposition."""
    before = start - 2 if start > 1 and doc[start - 1].lower_ == "the" else start - 1
    return before >= 0 and doc[before].pos_ == "ADP"


def words_beside(doc: Doc, run: tuple[int, int]) -> list[Token]:
    """Words that may say what a person is: "the Minister of Information, X" before, ", director of Y," after."""
    found: list[Token] = []
    i = run[0] - 1
    if i > 0 and doc[i].text == "." and doc[i - 1].lower_ in sources.TITLES:
        i -= 1  # "the Minister of Works Eng. Rana Hadi": no sentence ends there
    if i > 0 and doc[i].lower_ == "the" and doc[i - 1].text == ",":
        i -= 1  # "the Minister of Works, the Honourable Rana Hadi"
    sentence = doc[max(i, 0)].sent if i >= 0 and doc[i].lower_.strip(".") in sources.TITLES else doc[run[0]].sent
    comma = i >= 0 and doc[i].text == ","
    if comma:
        i -= 1
    first = i
    while i >= max(sentence.start, first - 13, 0) and doc[i].pos_ in _LINKING:
        found.append(doc[i])
        i -= 1
    apart = comma and found and found[-1].pos_ == "ADP" and found[-1].i <= doc[run[0]].sent.start + 1
    if apart and not any(doc[n].dep_ == "appos" and doc[n].head.i == found[0].i for n in range(*run)):
        found = []  # "In a letter to the Minister, Dr. Roe wrote": no apposition, but "In May Poe's deputy, Roe, left"
    if not comma and found and found[0].pos_ not in ("NOUN", "PROPN"):
        found = []
    elif not comma:
        found = [token for token in found if token.pos_ in ("NOUN", "PROPN", "ADP", "DET", "ADJ")]
    j = run[1]
    clause = j + 1 < len(doc) and doc[j + 1].dep_ == "cc"
    if j < len(doc) and doc[j].text == "," and not clause:  # ", and the mayor said": somebody else
        j += 1
        last = j
        while j < len(doc) and j - last < 10 and doc[j].pos_ in _LINKING and doc[j].text != ",":
            found.append(doc[j])
            j += 1
    return found


def titles_in(doc: Doc, run: tuple[int, int]) -> list[str]:
    """The titles among the words of a run."""
    return [doc[i].lower_ for i in range(*run) if doc[i].lower_.strip(".") in sources.TITLES]
