"""Part of speech and form of every word by the model's own rules, each case worked out once.

The model's ``attribute_ruler`` tries each of its rules on each word, which takes as long as the network that tags. What
most rules answer hangs on the word, its tag and its function alone. Where a rule is about more ("there is", "let 's"),
the words it is about are read together each time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, cast

from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, MorphAnalysis, Span, Token

RULER = "attribute_ruler"
NAME = "word_rules"
_OF_ONE_WORD = frozenset(["LOWER", "TAG", "DEP", "IS_SPACE"])
"""What a rule may ask of a word so that its answer can be kept."""

_UNNAMED, _BLANK = 0, 1
"""What stands for words and functions that no rule names, and for blanks."""

_Pattern = list[dict[Any, Any]]
"""What a rule asks of words in a row, one entry a word."""


class _Ruled(NamedTuple):
    """What the rules set for a word; 0 where they leave its tag or function as it is, or its base form to be found."""

    tag: int
    pos: int
    morph: MorphAnalysis
    dep: int
    lemma: int


class WordRules:
    """Stands for the model's ``attribute_ruler``, with the same results."""

    def __init__(self, rules: AttributeRuler) -> None:
        """Sort the rules: the words and functions they name, and those about more than one word."""
        self._rules = rules
        patterns = [pattern for rule in rules.patterns for pattern in cast("list[_Pattern]", rule["patterns"])]
        single = [pattern[0] for pattern in patterns if _is_of_one_word(pattern)]
        number = rules.vocab.strings.add
        self._words = frozenset(number(word) for one in single for word in _named(one, "LOWER"))
        self._deps = frozenset(number(dep) for one in single for dep in _named(one, "DEP"))
        self._wider = Matcher(rules.vocab)
        self._wider.add("wider", [pattern for pattern in patterns if not _is_of_one_word(pattern)])
        self._ruled: dict[tuple[int, int, int], _Ruled] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set what the rules say of the words of one parse."""
        wider = _runs(self._wider(doc, allow_missing=True))
        for start, end in wider:
            for token, read in zip(doc[start:end], self._read(doc[start:end]), strict=True):
                _set(token, read)
        met = {place for run in wider for place in range(*run)}
        words, deps, known = self._words, self._deps, self._ruled
        for token in doc:  # the same for all words that no rule names
            if token.i in met:
                continue
            word, dep = token.lower, token.dep
            if word not in words:
                word = _BLANK if token.is_space else _UNNAMED
            key = (word, token.tag, dep if dep in deps else _UNNAMED)
            ruled = known.get(key)
            if ruled is None:
                ruled = known[key] = self._read([token])[0]
            _set(token, ruled)
        return doc

    def _read(self, tokens: Sequence[Token] | Span) -> list[_Ruled]:
        """What the rules set for words that stand in a row, with their tags and functions."""
        doc = Doc(
            self._rules.vocab,
            words=[token.text for token in tokens],
            tags=[token.tag_ for token in tokens],
            deps=[token.dep_ for token in tokens],
            heads=list(range(len(tokens))),
        )
        return [
            _Ruled(
                tag=one.tag if one.tag != token.tag else 0,
                pos=one.pos,
                morph=one.morph,
                dep=one.dep if one.dep != token.dep else 0,
                lemma=one.lemma,
            )
            for one, token in zip(self._rules(doc), tokens, strict=True)
        ]


def _set(token: Token, ruled: _Ruled) -> None:
    token.pos, token.morph, token.lemma = ruled.pos, ruled.morph, ruled.lemma
    if ruled.tag or ruled.dep:
        token.tag, token.dep = ruled.tag or token.tag, ruled.dep or token.dep


def _runs(matches: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """The stretches that matches cover, those that touch taken together."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(bounds for _, *bounds in matches):
        if found and start <= found[-1][1]:
            start, end = found[-1][0], max(end, found.pop()[1])
        found.append((start, end))
    return found


def _is_of_one_word(pattern: _Pattern) -> bool:
    """Whether a rule asks for nothing but what the kept answers are told apart by."""
    asked = pattern[0]
    lists = [value for value in asked.values() if isinstance(value, dict)]
    return len(pattern) == 1 and asked.keys() <= _OF_ONE_WORD and all(one.keys() <= {"IN", "NOT_IN"} for one in lists)


def _named(asked: dict[Any, Any], attribute: str) -> Iterator[str]:
    """The words or functions that a rule asks for or forbids."""
    value = asked.get(attribute, {})
    if isinstance(value, str):
        yield value
    else:
        for several in value.values():
            yield from several


@Language.factory(NAME)
def _of_pipeline(nlp: Language, name: str) -> WordRules:
    """The component for a loaded model (``name`` is what spaCy calls it by)."""
    rules = nlp.get_pipe(RULER)
    assert isinstance(rules, AttributeRuler)
    return WordRules(rules)


def rule_once(nlp: Language) -> None:
    """Put the component in the place of the one it stands for."""
    nlp.add_pipe(NAME, before=RULER)
    nlp.disable_pipe(RULER)
