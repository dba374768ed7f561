"""What in a proposition speaks for its kind: features with the words that show them.

Tense, voice and mood of the verb, who or what the subject is, what the figures count and where they stand, what
judges, phrases of time, rule, cause and plan, and plain words. Each can be named to a reader. The weights are fitted
(``measure/fit_kinds.py``); what carries a decision becomes its cue.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.claims import kind_words as words
from analysis.extraction.claims.kind_patterns import COMPILED
from analysis.extraction.claims.reading import Reading, legal_subject, read
from analysis.extraction.parse.vocabulary import SAYING, SHOWING, TIME_UNITS
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.caseless import Caseless
from analysis.text.marks import ANY, marks

WORD = "the word "
"""Features that are plain words begin so."""

_MODAL = {
    "will": "will", "shall": "shall", "'ll": "will", "’ll": "will", "would": "would", "may": "may", "might": "may",
    "can": "can", "cannot": "can", "could": "could", "must": "must", "should": "should",
}  # fmt: skip
"""Modal verbs by the name of their feature."""

_VERBS = {
    "saying": SAYING, "concluding": SHOWING, "intending": words.INTENDING, "causing": words.CAUSING,
    "changing": words.CHANGING, "enacting": words.ENACTING, "counting": words.COUNTING, "merit": words.JUDGING,
    "giving": words.GIVING, "requiring": words.REQUIRING, "crediting": words.CREDITING, "tallying": words.TALLYING,
    "abolishing": words.ABOLISHING,
}  # fmt: skip
"""Classes of verbs by the name of their feature."""

_PRONOUNS = {
    "i": "I", "we": "we", "this": "this", "that": "this", "these": "this", "those": "this", "it": "it", "they": "they",
    "he": "he or she", "she": "he or she", "who": "who", "which": "which", "you": "you", "there": "there",
    "one": "one", "nobody": "nobody", "none": "nobody", "nothing": "nobody", "no-one": "nobody", "anyone": "anyone",
    "everyone": "anyone", "anybody": "anyone", "everybody": "anyone", "whoever": "anyone",
}  # fmt: skip
"""Pronouns by the name of their feature."""

_CLAUSES = frozenset(
    ["because", "since", "as", "so", "if", "unless", "when", "where", "while", "although", "before", "after"]
)
"""Conjunctions that tell what a clause beside the verb is to it."""


def _by_mark() -> dict[str, set[str]]:
    """The names of the patterns that a text may hold by a mark of it."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, pattern in COMPILED.items():
        for mark in pattern.beside if isinstance(pattern, Caseless) else (ANY,):
            found[mark].add(name)
    return dict(found)


_BY_MARK = _by_mark()


def features(one: Proposition, voice: str) -> dict[str, str]:
    """Every feature of a proposition and the words that show it ("" where its form alone does).

    Args:
        one: the proposition.
        voice: whose words it is.
    """
    parse = read(one)
    tense, shown = _tense(parse)
    found = {tense: shown}
    for name, word in (*_verb(parse, tense), *_subject(parse), *_figures(parse), *_judgement(parse)):
        found.setdefault(name, word)
    likely = frozenset[str]().union(*(_BY_MARK[mark] for mark in marks(parse.text) if mark in _BY_MARK))
    for name, pattern in COMPILED.items():
        match = pattern.search(parse.text) if name in likely else None
        if match:
            found[name] = match.group()
    # what a figure, a date, a negation or an actor means depends on the tense beside it
    for name in [name for name in found if name in _WITH_TENSE]:
        found[f"{name}, {tense}"] = found[name]
    for name, word in (*_form(one, voice), *_words(parse)):
        found.setdefault(name, word)
    return found


_WITH_TENSE = COMPILED.keys() | {
    "a figure", "a figure of time", "passive", "negated", "subject a law", "a law does it", "subject I", "subject we",
    "judging word", "be", "have",
}  # fmt: skip
"""Features that count anew with each tense."""


def _tense(parse: Reading) -> tuple[str, str]:
    verb, helpers = parse.verb, parse.helpers
    if verb.pos_ not in ("VERB", "AUX"):
        return "no verb", ""
    modal = next((word for word in sorted(helpers) if word in _MODAL), "")
    if modal:
        return f"'{_MODAL[modal]}'", modal
    if parse.perfect:
        return "perfect tense", verb.text
    if parse.past:
        return "past tense", verb.text
    if "being" in helpers or (verb.tag_ == "VBG" and helpers & {"is", "are", "am"}):
        return "going on", verb.text
    if verb.tag_ in ("VBZ", "VBP") or helpers & {"is", "are", "am", "do", "does"}:
        return "present tense", verb.text
    return {"VB": "infinitive", "VBG": "ing-form", "VBN": "participle"}.get(verb.tag_, "no tense"), verb.text


def _verb(parse: Reading, tense: str) -> Iterator[tuple[str, str]]:
    verb = parse.verb
    if tense == "no verb":
        return
    if any(child.dep_ == "auxpass" for child in verb.lefts):
        yield "passive", verb.text
    if any(child.dep_ == "agent" for child in verb.rights):
        yield "by somebody", verb.text
    if verb.lemma_ in ("be", "have"):
        yield verb.lemma_, verb.text
    for name, group in _VERBS.items():
        if verb.lemma_ in group:
            yield f"a verb of {name}", verb.text
    if verb.lemma_ in words.CHANGING:
        moved = any(child.dep_ in ("dobj", "prt") for child in verb.rights)
        yield "something is changed" if moved and not parse.quantities else "something changes", verb.text
    goal = any(
        child.dep_ == "xcomp" or (child.dep_ == "prep" and child.lower_ in ("at", "to", "for")) for child in verb.rights
    )
    if goal and verb.lemma_ in words.INTENDING:
        yield "a verb of intending with its goal", verb.text
    if verb.lemma_ in words.CAUSING and any(child.dep_ in ("ccomp", "xcomp") for child in verb.rights):
        yield "a verb of causing with its effect", verb.text
    if any(child.dep_ == "neg" for child in verb.children):
        yield "negated", "not"
    yield f"clause: {verb.dep_}", verb.text
    for child in verb.children:
        if child.dep_ == "advcl":
            mark = next((one.lower_ for one in child.lefts if one.dep_ in ("mark", "advmod")), "")
            if mark in _CLAUSES:
                yield f"a clause with '{mark}'", mark
        if child.dep_ == "prep" and child.lower_ == "by" and any(one.dep_ == "pcomp" for one in child.children):
            yield "by doing", "by"


def _subject(parse: Reading) -> Iterator[tuple[str, str]]:
    subject = parse.subject
    if subject is None:
        yield "no subject", ""
        return
    if subject.lower_ in _PRONOUNS:
        yield f"subject {_PRONOUNS[subject.lower_]}", subject.text
    elif subject.pos_ == "PROPN":
        yield "subject a name", subject.text
    elif subject.tag_ in ("NN", "NNS"):
        beside = {child.lower_ for child in subject.lefts if child.dep_ in ("det", "poss", "predet", "nummod", "neg")}
        for name, group in (
            ("each", {"every", "each", "any", "no", "all"}),
            ("a", {"a", "an"}),
            ("the", {"the"}),
            ("our", {"our", "my"}),
        ):
            if beside & group:
                yield f"subject with '{name}'", subject.text
                break
        else:
            if not beside:
                yield "subject bare", subject.text
    lemma = subject.lemma_.lower()
    if lemma in words.GOALS:
        yield "subject a goal", subject.text
    if lemma in words.MEASURES:
        yield "subject a measure", subject.text
    if lemma in words.PLANS:
        yield "subject a plan", subject.text
    if legal_subject(parse):
        yield "subject a law", subject.text
        if _does_something(parse):
            yield "a law does it", parse.verb.text
    if subject.like_num or any(token.like_num for token in subject.lefts):
        yield "subject counted", subject.text


def _does_something(parse: Reading) -> bool:
    """Whether a verb that is no enacting has something it acts on or says."""
    if parse.verb.lemma_ in words.ENACTING or any(child.dep_ == "auxpass" for child in parse.verb.lefts):
        return False
    return any(child.dep_ in ("dobj", "attr", "acomp", "oprd") for child in parse.verb.rights)


def _figures(parse: Reading) -> Iterator[tuple[str, str]]:
    figures = parse.quantities
    if not figures:
        return
    yield "a figure", figures[0].text
    if len(figures) > 1:
        yield "two figures", figures[1].text
    if len(figures) > 2:
        yield "three figures", figures[2].text
    for figure in figures:
        if _large(figure):
            yield "a large figure", figure.text
    if all(figure.lower_ in words.SMALL for figure in figures):
        yield "a small figure", figures[0].text
    if parse.subject is not None and parse.subject.lower_ in ("i", "we"):
        yield "a figure of ours", figures[0].text
    for figure in figures:
        noun = figure.head if figure.dep_ in ("nummod", "quantmod", "compound", "amod", "advmod") else figure
        for _ in range(3):
            noun = noun.head if noun.dep_ in ("nummod", "compound", "quantmod") else noun
        if _beside(figure, parse.verb):
            yield "a figure in a clause beside", figure.text
        else:
            yield f"a figure as {noun.dep_.removesuffix('pass')}", figure.text
            if noun.dep_ == "pobj":
                yield f"a figure after '{noun.head.lower_}'", figure.text
        if noun.lemma_ in TIME_UNITS:
            yield "a figure of time", figure.text
        if {noun.lemma_.lower(), noun.lower_} & (words.CHARGES | words.LIMITS):
            yield "a figure of a limit or charge", figure.text


def _large(figure: Token) -> bool:
    digits = figure.text.replace(",", "").replace(".", "")
    return (digits.isdigit() and len(digits) >= 3) or figure.lower_ in ("hundred", "thousand", "million", "billion")


def _beside(token: Token, verb: Token) -> bool:
    """Whether a token stands in a clause beside the verb: a detail of what is told."""
    for one in token.ancestors:
        if one.i == verb.i:
            return False
        if one.dep_ in ("relcl", "advcl", "pcomp", "acl"):
            return True
    return False


def _judgement(parse: Reading) -> Iterator[tuple[str, str]]:
    verb = parse.verb
    for token in parse.one.tokens:
        low = token.lower_
        adjective = token.pos_ == "ADJ" or token.tag_ in ("JJ", "JJR", "JJS")
        ours = token.dep_ in ("acomp", "attr", "oprd") and token.head.i == verb.i
        if adjective and ours:
            yield "adjective as predicate", token.text
        if adjective and low in words.PRAISE_ADJECTIVES:
            yield "judging adjective", token.text
            if ours or (token.dep_ == "amod" and token.head.dep_ in ("attr", "dobj") and token.head.head.i == verb.i):
                yield "judging word", token.text
        if token.tag_ in ("JJS", "RBS"):
            yield "superlative", token.text
        if token.tag_ in ("JJR", "RBR"):
            yield "comparative", token.text
        if low in words.PRAISE_ADVERBS:
            yield "judging adverb", token.text
        if token.pos_ == "NOUN" and token.lemma_ in words.PRAISE_NOUNS:
            yield "judging noun", token.text
            if token.dep_ in ("attr", "dobj", "nsubj") and token.head.i == verb.i:
                yield "judging word", token.text
        if ours and token.lemma_ in words.STANDING:
            yield "judging word", token.text


def _form(one: Proposition, voice: str) -> Iterator[tuple[str, str]]:
    yield f"form: {one.form}", ""
    if one.unit.kind != "paragraph":
        yield f"stands as {one.unit.kind}", ""
    lead = {word.strip(".,:;").lower() for word in one.unit.lead.split()}
    if one.form == "item" and any({word, word.rstrip("s")} & words.LAWS for word in lead):
        yield "item of a law", one.unit.lead
    if voice != AUTHOR:
        yield "said by another", voice
        if {word.lower() for word in voice.split()} & words.OWN_OFFICES:
            yield "said by an office of our own", voice
    if COMPILED["a first person"].search(one.unit.text):
        yield "a first person near by", ""


def _words(parse: Reading) -> Iterator[tuple[str, str]]:
    for token in parse.one.tokens:
        if token.lemma_.isalpha() and token.pos_ != "PROPN":
            yield f"{WORD}'{token.lemma_.lower()}'", token.text
    if parse.verb.pos_ == "VERB":
        yield f"the verb '{parse.verb.lemma_.lower()}'", parse.verb.text
    for child in parse.verb.rights:
        if child.dep_ in ("dobj", "attr", "acomp", "oprd") and child.lemma_.isalpha() and child.pos_ != "PROPN":
            yield f"complement '{child.lemma_.lower()}'", child.text
