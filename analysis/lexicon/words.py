"""Content words of a passage as base forms, without a model: a lookup in the lexicon instead of a parse."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.lexicon import ties
from analysis.lexicon.vectors import vectors

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,]\d+)*")

# Words that sklearn's list counts as empty but that carry a demand ("fire", "bill" …), and empty ones that it lacks.
_KEPT = frozenset({"fire", "bill", "system", "interest", "found", "first", "last", "show", "call", "move"})
_EMPTY = frozenset({"shall", "did", "does", "doing", "having", "ought", "say", "said"})

# Phrases whose words mean something else in a demand: "closure" of a paper is no "close cooperation", an "independent"
# body no country "since independence", and who is "in charge" faces no charge.
_ELSEWHERE = re.compile(
    r"\bclose(?:ly|r)?(?= (?:co-?operation|collaboration|ties|links|contact|relations?|partnership|linked|with|to)\b)"
    r"|\b(?:since|after|before|gained|declared|years? of)(?: its| the| national)? independence\b"
    r"|\bin charge\b",
    re.IGNORECASE,
)

# One thing under two names, and not the thing its last word names: a text that ends the death penalty says nothing of
# penalties for late returns.
_TERM = re.compile(r"\b(?:(?:death|capital) (?:penalt(?:y|ies)|punishments?)|death sentences?)\b", re.IGNORECASE)
_ONE_WORD = "death-penalty"

# The irregular verbs and nouns of official prose, whose bases no ending leads to.
_IRREGULAR = {
    form: lemma
    for lemma, forms in (
        line.strip().split(": ")
        for line in """
        arise: arose arisen
        bear: bore borne
        beat: beaten
        become: became
        begin: began begun
        bend: bent
        bind: bound
        bite: bit bitten
        blow: blew blown
        body: bodies
        break: broke broken
        breed: bred
        bring: brought
        build: built
        burn: burnt
        buy: bought
        catch: caught
        choose: chose chosen
        come: came
        criterion: criteria
        crisis: crises
        deal: dealt
        draw: drew drawn
        drink: drank drunk
        drive: drove driven
        eat: ate eaten
        fall: fell fallen
        feed: fed
        feel: felt
        fight: fought
        find: found
        fine: fined fining
        flee: fled
        fly: flew flown
        forbid: forbade forbidden
        foresee: foresaw foreseen
        forget: forgot forgotten
        forgive: forgave forgiven
        get: got gotten
        give: gave given
        go: goes went gone
        grow: grew grown
        hang: hung
        hear: heard
        hide: hid hidden
        hold: held
        keep: kept
        know: knew known
        lay: laid
        lead: led
        leave: left
        lend: lent
        lie: lain
        lose: lost
        make: made
        mean: meant
        meet: met
        pay: paid
        people: people
        person: persons
        ride: rode ridden
        ring: rang rung
        rise: rose risen
        run: ran
        say: said
        see: saw seen
        seek: sought
        sell: sold
        send: sent
        shoot: shot
        show: shown
        shrink: shrank shrunk
        sing: sang sung
        sink: sank sunk
        sit: sat
        sleep: slept
        speak: spoke spoken
        spend: spent
        stand: stood
        steal: stole stolen
        strike: struck stricken
        swear: swore sworn
        sweep: swept
        take: took taken
        teach: taught
        tear: tore torn
        tell: told
        think: thought
        throw: threw thrown
        understand: understood
        uphold: upheld
        wear: wore worn
        weave: wove woven
        wife: wives
        win: won
        withdraw: withdrew withdrawn
        withhold: withheld
        write: wrote written
        """.strip().splitlines()
    )
    for form in forms.split()
}

# Plurals within a compound: "policemen", "schoolchildren".
_COMPOUND = (("men", "man"), ("children", "child"))

_UNCHANGED = {"news", "means", "series", "species", "always", "media", "proceeds", "customs", "earnings", "need"}

# What to strip from an inflected form, and what to put back; the longest first.
_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ings", ""),
    ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", "e"), ("es", ""), ("s", ""),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def base(word: str) -> str:
    """The base form of an inflected word: "licences" → "licence", "elected" → "elect"; else the word in lower case.

    A form counts as a base when the lexicon knows it (the idea of WordNet's Morphy).
    """
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if word.startswith("re-") and len(word) > 6:
        return base(word.removeprefix("re-"))  # "re-registration" is registration, again
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _UNCHANGED or word.endswith("ics"):
        return word
    for ending, instead in _COMPOUND:
        if word.endswith(ending) and (word == ending or word.removesuffix(ending) + instead in _known()):
            return word.removesuffix(ending) + instead
    known = _known()
    for ending, instead in _ENDINGS:
        if not word.endswith(ending) or word.endswith(("ss", "us", "is")):
            continue
        stem = word[: len(word) - len(ending)] + instead
        if len(stem) < 3:
            continue
        if stem in known:
            return stem
        if ending in ("ing", "ed") and len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in known:
            return stem[:-1]
    return word


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Words in their base form: those of the thesaurus, and those with a vector."""
    return frozenset(ties()) | frozenset(vectors().places)


def is_known(word: str) -> bool:
    """Whether the lexicon has the base form of a word."""
    return base(word) in _known()


@lru_cache(maxsize=1)
def stop_words() -> frozenset[str]:
    """Words without content, in lower case: scikit-learn's list but for those that carry a demand, and a few more."""
    # imported here: it takes longer to load than a page or a notebook takes to be made from tables that are there
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    return frozenset(ENGLISH_STOP_WORDS - _KEPT) | _EMPTY


def content(text: str) -> list[str]:
    """The content words of a passage in order, as base forms; function words are left out, figures kept."""
    small = text.casefold()
    if "close" in small or "independence" in small or "in charge" in small:  # quicker to ask than the pattern
        text = _ELSEWHERE.sub(" ", text)
    if "death" in small or "capital" in small:
        text = _TERM.sub(_ONE_WORD, text)
    return [lemma for word in _WORD.findall(text) if (lemma := _told(word))]


@lru_cache(maxsize=20_000)
def _told(word: str) -> str:
    """The base form of a word that tells something, or ""."""
    word = word.lower().replace("’", "'")
    if word in stop_words() or (len(word) < 2 and not word.isdigit()):
        return ""
    lemma = base(word)
    return "" if lemma in stop_words() else lemma
