"""Cuts between coordinated clauses and predicates, and between those a small parser takes for subordinate."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import (
    AUXILIARY,
    SUBJECTS,
    beside,
    first_conjunct,
    has_finite,
    has_subject,
    is_done_to,
    is_finite,
    is_quantity,
    on_main_line,
)
from analysis.extraction.parse.vocabulary import SAYING
from analysis.extraction.sentences.contents import governs_content

_LONGEST_ASIDE = 12
"""So many words at most has a phrase between commas behind "and"."""


def at_coordination(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Coordinated clauses, and coordinated predicates with a complement of their own on both sides."""
    for token in doc[start:end]:
        if token.dep_ != "conj" or token.pos_ not in ("VERB", "AUX") or not on_main_line(token):
            continue
        first = first_conjunct(token)
        before = token.head
        left = _left(token, _last_break(doc, before.i, token.i))
        gap = [one for one in doc[before.i + 1 : left] if one.dep_ not in ("cc", "punct") and one.dep_ != "prt"]
        if has_subject(token):
            if not is_finite(token) and not _shares_auxiliary(token, first) and not _is_bare_plural(token):
                continue
            passive = any(child.dep_ == "auxpass" for verb in (before, token) for child in verb.lefts)
            shared = not gap and not passive and any(child.dep_ == "dobj" for child in token.rights)
            last = doc[left - 1]
            beside_noun = last.pos_ in ("NOUN", "PROPN") and last.is_alpha  # "villages no road had reached"
            if _is_proof(token) or shared or beside_noun or (doc[left].tag_ == "WRB" and last.text != ";"):
                continue
            if doc[left].lower_ == "that" and governs_content(doc, left):
                continue
            if token.right_edge.i - left >= 2:
                yield left, "clause"
            continue
        if not is_finite(token) and not _shares_auxiliary(token, first):
            continue
        joint = _after_conjunction(doc, before.i, token.i)
        if joint is not None and is_finite(token):
            yield joint, "clause"
            continue
        words = [one for one in doc[left : min(end, token.right_edge.i + 1)] if not one.is_punct]
        enough = len(words) >= 5 or (len(words) >= 3 and any(is_quantity(one) for one in words))
        if any(child.dep_ == "neg" for child in before.children) and doc[left - 1].lower_ == "but":
            continue  # "is not struck off but kept apart": one assertion
        if doc[left - 1].pos_ in ("NOUN", "PROPN") and beside(token, -1).pos_ != "ADV":
            continue  # "A deed signed under age is void": a participle taken for the verb
        apart = _tells_two(before, token) and len(words) >= 4
        told = (len(gap) >= 2 and enough) or apart
        if told and token.lemma_ != before.lemma_ and _is_joined(first, doc[left - 1]):
            yield left, "predicate"


def _tells_two(first: Token, second: Token) -> bool:
    """Whether one predicate says what its subject is and the next what it does ("is small and takes in no boats")."""
    state = first.lemma_ == "be" and any(child.dep_ in ("acomp", "attr") for child in first.rights)
    done = second.lemma_ not in ("be", "have", "remain", "stay") and not any(
        child.dep_ == "auxpass" for child in second.lefts
    )
    last = not any(child.dep_ == "conj" for child in second.rights)
    return state and done and last and any(child.dep_ in ("dobj", "prep", "advmod", "neg") for child in second.children)


def _after_conjunction(doc: Doc, start: int, verb: int) -> int | None:
    """Where a clause begins whose subject the parser gave to something before it ("…, and a fee is charged")."""
    for i in range(start + 1, verb):
        if doc[i].dep_ == "cc" and doc[i - 1].text == "," and doc[i].head.i == doc[verb].head.i:
            nouns = [one for one in doc[i + 1 : verb] if one.dep_ == "conj" and one.head.i == doc[verb].head.i]
            if nouns and nouns[0].pos_ in ("NOUN", "PROPN") and doc[i + 1].i == nouns[0].left_edge.i:
                return i + 1
    place = next((i for i in range(verb - 1, start, -1) if doc[i].dep_ == "cc"), None)
    if place is None or verb - place < 3 or doc[place - 1].text != "," or doc[place].head.i == doc[verb].head.i:
        return None
    first = doc[place + 1]
    if first.dep_ not in ("det", "conj", "poss", "amod", "nummod", "compound") or first.pos_ in ("VERB", "AUX"):
        return None
    named = any(one.dep_ == "conj" and one.pos_ in ("NOUN", "PROPN") for one in doc[place + 1 : verb])
    return place + 1 if named else None


def at_hidden_predicates(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A second predicate whose verb the parser takes for a plural noun ("thanked her for it and shares most of …")."""
    for token in doc[start + 4 : max(0, end - 2)]:
        if token.tag_ != "NNS" or token.dep_ != "conj" or not token.text.islower() or beside(token, -1).dep_ != "cc":
            continue
        following = beside(token, 1)
        opens = following.dep_ in ("det", "poss", "appos", "dobj") and following.tag_ in ("DT", "PRP$", "JJS", "PDT")
        governed = token.head.tag_ in ("VBN", "VBD", "VBZ") and on_main_line(token.head)
        governed = governed and any(child.dep_ == "pobj" for child in following.rights)
        if (opens or governed) and any(one.tag_ == "VBZ" for one in doc[start : token.i]):
            yield token.i, "predicate"
        elif (verbs := _open_series(token, end)) is not None:
            yield from ((place, "predicate") for place in verbs)


def _open_series(noun: Token, end: int) -> tuple[int, int] | None:
    """The second and third verb of a series whose "and" the parser gave to a noun before the third.

    "keeps the register, gives advice to trustees and / investigates serious cases": two verbs side by side without a
    conjunction lack their third, and a plural with a noun behind it that is no part of it is that.
    """
    over = next((one for one in noun.ancestors if one.tag_ == "VBZ"), None)
    if over is None or over.dep_ != "conj" or over.head.tag_ != "VBZ" or not on_main_line(over):
        return None
    joined = any(child.dep_ == "cc" and child.i < noun.i for verb in (over, over.head) for child in verb.rights)
    following = beside(noun, 1)
    object_ = following.pos_ in ("ADJ", "NOUN", "PROPN", "DET", "NUM") and following.i < end
    if joined or not object_ or beside(over, -1).text != "," or over.i <= over.head.i + 1:
        return None
    return over.i, noun.i


def at_series_of_predicates(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Three predicates of which the parser takes the middle one for a plural noun ("bans …, frees the …, and shuts …").

    A noun right before an article or "every" is hardly one; the verb before it and "and" with another verb behind it
    are in the same form.
    """
    for token in doc[start + 3 : max(0, end - 5)]:
        if token.tag_ != "NNS" or beside(token, -1).text != "," or not token.text.islower():
            continue
        leads = beside(token, 1).tag_ in ("DT", "PRP$", "PDT")
        if not leads or not any(one.tag_ == "VBZ" for one in doc[start : token.i]):
            continue
        last = next(
            (one.i for one in doc[token.i + 3 : end - 2] if one.tag_ == "VBZ" and beside(one, -1).lower_ == "and"), None
        )
        if last is not None:
            yield token.i, "predicate"
            yield last, "predicate"


def at_conjunctions(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A clause with a subject of its own after a comma and "and" or "but", whatever the parser hangs it on."""
    if _is_marked(doc[start]) and doc[start].tag_ != "IN":
        return
    for token in doc[start + 4 : max(0, end - 3)]:
        if token.lower_ not in ("and", "but") or beside(token, -1).text != ",":
            continue
        subject = next((one for one in doc[token.i + 1 : min(end, token.i + 9)] if one.dep_ in SUBJECTS), None)
        if subject is None or subject.tag_ in ("WP", "WDT", "EX") or subject.head.i <= subject.i:
            continue
        between = doc[token.i + 1 : subject.i]
        if has_finite(doc, token.i + 1, subject.i) or any(one.tag_ in ("WP", "WDT", "WRB", "VBG") for one in between):
            continue
        verb = subject.head
        marked = any(child.dep_ == "mark" and child.i > token.i for child in verb.lefts)
        hung = is_finite(verb) and verb.i < end and not marked and verb.dep_ in ("advcl", "ccomp", "relcl", "acl")
        main = has_finite(doc, start, token.i) and not any(one.dep_ == "mark" for one in doc[start : start + 2])
        if (hung and main) or _taken_for_relative(doc[start], token, verb):
            yield token.i + 1, "clause"


def _taken_for_relative(first: Token, joint: Token, verb: Token) -> bool:
    """Whether the clause before a conjunction was taken for a relative one ("In nine towns the mayor rules, and …")."""
    if first.dep_ != "prep" or first.head != verb or verb.dep_ != "ROOT":
        return False
    before = [one for one in first.subtree if one.i < joint.i]
    told = [one for one in before if one.dep_ == "relcl" and is_finite(one) and has_subject(one)]
    return bool(told) and not any(one.tag_ in ("WDT", "WP", "WP$", "WRB") or one.dep_ == "mark" for one in before)


def at_double_subjects(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A clause side by side with one whose verb the parser overlooked, so that both subjects hang on one verb."""
    for verb in doc[start + 4 : end]:
        if verb.pos_ not in ("VERB", "AUX"):
            continue
        found = [one for one in verb.lefts if one.dep_ in ("nsubj", "nsubjpass") and one.tag_ not in ("WDT", "WP")]
        if len(found) < 2 or found[-2].i <= start:
            continue
        if any(one.tag_ == "WRB" for one in doc[start : found[-1].left_edge.i]):
            continue  # "Every autumn, when …, my country is …"
        left = found[-1].left_edge.i
        joined = left - 1 if doc[left - 1].dep_ == "cc" else left
        if doc[joined - 1].text == "," and has_finite(doc, found[-2].i, joined) and joined - found[-2].i > 5:
            yield left, "clause"


def at_joined_thats(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A second clause with a "that" of its own behind "and" or "but", whatever the parser hangs the first on."""
    for that in doc[start + 4 : max(0, end - 3)]:
        if that.lower_ != "that" or that.dep_ != "mark" or beside(that, -1).lower_ not in ("and", "but"):
            continue
        clause = that.head
        first = clause.head
        marked = any(child.dep_ == "mark" and child.lower_ == "that" for child in first.lefts)
        if clause.dep_ == "conj" and marked and first.dep_ in ("acl", "ccomp") and has_subject(clause):
            yield that.i, "clause"


def _is_bare_plural(token: Token) -> bool:
    """A plural present tense that the parser takes for an infinitive ("and six weeks of it go to drill")."""
    subject = any(child.dep_ == "nsubj" and child.tag_ in ("NNS", "NNPS", "PRP", "CD") for child in token.lefts)
    return token.tag_ == "VB" and subject and not any(child.dep_ in AUXILIARY for child in token.lefts)


def _is_joined(first: Token, before: Token) -> bool:
    """Whether a chain of predicates is joined by a conjunction: two verbs side by side are rather a misparse."""
    near = before.doc[max(0, before.i - 3) : before.i + 1]
    if any(token.dep_ == "cc" or token.lower_ in ("and", "but", "or", ";") for token in near):
        return True
    verb, found = first, False
    for _ in range(8):
        found = found or any(child.dep_ == "cc" for child in verb.rights)
        following = next((child for child in verb.rights if child.dep_ == "conj"), None)
        if following is None:
            break
        verb = following
    return found


def at_juxtaposition(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Clauses and predicates side by side with a comma, which a small parser takes for subordinate ones."""
    for token in doc[start:end]:
        if token.dep_ in ("ccomp", "advcl") and token.i < token.head.i and token.head.dep_ == "ROOT":
            left, right = token.left_edge.i, token.right_edge.i + 1
            plain = is_finite(token) and has_subject(token) and not _is_marked(doc[left])
            quoted = any(one.is_quote for one in doc[left : right + 2])
            says = token.head.lemma_ in SAYING and not is_done_to(token.head)
            if not plain or quoted or right + 3 >= end or doc[right].text != "," or says:
                continue
            rest = doc[right + 1 : end]
            named = any(child.dep_ in SUBJECTS and child.i > right for child in token.head.children)
            if doc[end - 1 - doc[end - 1].is_punct].lower_ in ("excepted", "excluded", "included", "apart"):
                continue
            absolute = any(one.lower_ in ("having", "being") for one in rest)
            if len(rest) >= 5 and ((named and has_finite(doc, right + 1, end)) or absolute):
                yield _last_subject(token.head) or right + 1, "clause"
            elif len(rest) >= 5 and _goes_on(token, doc[right + 1]):
                yield right + 1, "predicate"
        elif token.dep_ in ("advcl", "acl") and token.tag_ in ("VBD", "VBN") and token.i > token.head.i:
            left = _left(token, token.head.i)
            helped = any(child.dep_ in (*AUXILIARY, "mark") or child.dep_ in SUBJECTS for child in token.lefts)
            transitive = any(child.dep_ == "dobj" for child in token.rights)
            if doc[left - 1].text == "," and transitive and not helped and token.right_edge.i - left >= 3:
                yield left, "predicate"


def _goes_on(first: Token, verb: Token) -> bool:
    """Whether a predicate behind a comma has the subject of the clause before ("x has freed y, protects z and …")."""
    main = verb.i == first.head.i and verb.tag_ in ("VBZ", "VBD", "VBP")
    return main and not has_subject(verb) and any(child.dep_ == "conj" for child in verb.rights)


def _last_subject(verb: Token) -> int | None:
    """Where the clause begins whose subject the parser joined to an apposition before it ("the late X, …, and Y")."""
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    joined = [] if subject is None else [child for child in subject.rights if child.dep_ == "conj" and child.i < verb.i]
    if not joined or subject is None or not any(child.dep_ in ("relcl", "appos") for child in subject.rights):
        return None
    left = joined[-1].left_edge.i
    return left if [one.text for one in verb.doc[left - 2 : left]] == [",", "and"] else None


def _is_marked(token: Token) -> bool:
    """Whether a clause begins with a word that makes it subordinate."""
    return token.dep_ == "mark" or token.tag_ in ("WRB", "WP", "WDT", "IN", "TO", "VBG")


def _last_break(doc: Doc, start: int, end: int) -> int:
    """The last semicolon between two verbs, or the first verb: a conjunct's own words do not reach over it."""
    return next((one.i for one in reversed(doc[start + 1 : end]) if one.text == ";"), start)


def _shares_auxiliary(token: Token, first: Token) -> bool:
    """Whether a bare form continues a finite verb's helping verb ("have met and made …", "may close and sell …")."""
    if token.tag_ not in ("VB", "VBN", "VBD", "VBG") or not is_finite(first):
        return False
    if any(child.dep_ == "auxpass" and child.tag_ == "VB" for child in token.lefts):
        return first.tag_ == "VB" or any(child.tag_ == "MD" for child in first.lefts)
    return first.tag_ == token.tag_ or token.tag_ == "VBD"


def _is_proof(token: Token) -> bool:
    """A clause that only calls the one before it proved ("and the list is the proof")."""
    return (
        token.lemma_ == "be"
        and any(
            child.dep_ == "attr" and child.lemma_ in ("proof", "evidence", "reason", "example", "testimony", "result")
            for child in token.children
        )
        and token.right_edge.i - token.left_edge.i <= 6
    )


def _left(token: Token, after: int) -> int:
    """The first token of a conjunct's own words, right of ``after``."""
    places = [
        child.left_edge.i for child in token.lefts if child.left_edge.i > after and child.dep_ not in ("cc", "punct")
    ]
    return _behind_joint(token.doc, min([token.i, *places]), after)


def _behind_joint(doc: Doc, left: int, after: int) -> int:
    """Where a conjunct begins whose opening phrase the parser gives to the verb before ("and, with help, repaired").

    Args:
        doc: the parse.
        left: where it begins by the parse.
        after: what it may not begin before.
    """
    if doc[left - 1].text != ",":
        return left
    opening = next((i for i in range(left - 2, max(after, left - _LONGEST_ASIDE), -1) if doc[i].text == ","), None)
    if opening is None or doc[opening - 1].dep_ != "cc" or doc[opening + 1].dep_ != "prep":
        return left
    inside = doc[opening + 1 : left - 1]
    return opening + 1 if all(one.i == inside[0].i or one.head in inside for one in inside) else left
