"""Cut a sentence where one assertion ends and the next begins.

The cuts follow the dependency parse (Universal Dependencies as spaCy's English models label them); punctuation helps
where a small parser is least sure: at semicolons, colons and dashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.extraction.vocabulary import EFFECTS, MONTHS, SAYING
from analysis.text.words import word_set

FINITE_TAGS = frozenset(["VBD", "VBZ", "VBP", "MD"])
SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj", "csubjpass", "expl"])
AUXILIARY = frozenset(["aux", "auxpass"])
DASHES = frozenset(["—", "–", "--", "-", "---"])
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
ORDINAL = re.compile(r"(?:first|second|third|[a-z]th|\d(?:st|nd|rd|th))$")
ADJUNCT_WORDS = word_set("with on at after in of for from within among including under during by over")
SUBORDINATE = word_set("that which who whom whose where when how why if whether what while because")
OPEN = frozenset("(“[‘«„")
CLOSE = frozenset(")”]’»")


@dataclass(frozen=True, slots=True)
class Piece:
    """One assertion: tokens ``start`` to ``end`` of a Doc.

    Attributes:
        form: how it was found: ``sentence``, ``clause`` (own subject), ``predicate`` (subject before), ``relative``,
            ``participle``, ``adjunct``, ``share``, ``apposition``, ``reason``.
        head: its verb, or its first token where it has none.
    """

    start: int
    end: int
    form: str
    head: int


def is_finite(token: Token) -> bool:
    """Whether a verb is finite by itself or by a helping verb."""
    if token.tag_ in FINITE_TAGS:
        return True
    return token.pos_ in ("VERB", "AUX") and any(
        child.dep_ in AUXILIARY and child.tag_ in FINITE_TAGS for child in token.lefts
    )


def has_subject(token: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in token.children)


def is_quantity(token: Token) -> bool:
    """Whether a token is a number that counts something: no year, no day of a month, no label."""
    if (token.pos_ != "NUM" and not token.like_num) or ORDINAL.search(token.lower_):
        return False
    if token.lower_ == "one" and token.dep_ not in ("nummod", "compound", "quantmod"):
        return False
    if YEAR.fullmatch(token.text) or token.ent_type_ == "DATE":
        return False
    around = [token.doc[place].lower_ for place in (token.i - 1, token.i + 1) if 0 <= place < len(token.doc)]
    if any(word in MONTHS for word in around) and token.text.isdigit():
        return False
    before = token.doc[token.i - 1].lower_ if token.i else ""
    return before not in ("no", "no.", "article", "articles", "section", "para", "paragraph", "number", "act", "nos")


def cuts(doc: Doc, start: int, end: int) -> dict[int, str]:
    """Where one sentence, tokens ``start`` to ``end``, is to be cut: the first token of each new piece and its form."""
    found: dict[int, str] = {}
    levels = _levels(doc, start, end)
    for place, form in (
        *_at_coordination(doc, start, end),
        *_at_juxtaposition(doc, start, end),
        *_at_punctuation(doc, start, end, levels),
        *_at_subordination(doc, start, end),
        *_at_adjuncts(doc, start, end, levels),
        *_at_shares(doc, start, end),
    ):
        if start < place < end and not levels[place - start]:
            found.setdefault(place, form)
    return {place: form for place, form in found.items() if _stands(doc, start, place, found, levels)}


def _stands(doc: Doc, start: int, place: int, found: dict[int, str], levels: list[int]) -> bool:
    """Whether what stands before a cut, back to the cut before it, holds a finite verb of its own."""
    if found[place] not in ("clause", "predicate"):
        return True
    before = max((other for other in found if other < place), default=start)
    if found.get(before) in ("apposition", "adjunct", "relative") and before != start:
        return True
    plain = [token for token in doc[before:place] if not levels[token.i - start]]
    return any(token.tag_ in FINITE_TAGS for token in plain) or len(plain) >= 8


def _levels(doc: Doc, start: int, end: int) -> list[int]:
    """How deep each token stands in parentheses or quotation marks."""
    depth = 0
    levels = []
    straight = False
    for token in doc[start:end]:
        text = token.text
        if text in OPEN and text != "‘":
            depth += 1
        elif text == '"':
            depth += -1 if straight else 1
            straight = not straight
        levels.append(depth)
        if text in CLOSE and text != "’":
            depth = max(0, depth - 1)
    return levels if depth == 0 else [0] * len(levels)


def _at_coordination(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Coordinated clauses, and coordinated predicates with a complement of their own on both sides."""
    for token in doc[start:end]:
        if token.dep_ != "conj" or token.pos_ not in ("VERB", "AUX") or not _on_main_line(token):
            continue
        first = _first_conjunct(token)
        before = token.head
        left = _left(token, before.i)
        gap = [one for one in doc[before.i + 1 : left] if one.dep_ not in ("cc", "punct") and one.dep_ != "prt"]
        if has_subject(token):
            if not is_finite(token) and not _shares_auxiliary(token, first):
                continue
            passive = any(child.dep_ == "auxpass" for child in before.lefts)
            shared = not gap and not passive and any(child.dep_ == "dobj" for child in token.rights)
            if _is_proof(token) or shared:
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
        if len(gap) >= 2 and len(words) >= 4 and token.lemma_ != before.lemma_ and _is_joined(first, doc[left - 1]):
            yield left, "predicate"


def _after_conjunction(doc: Doc, start: int, verb: int) -> int | None:
    """Where a clause begins whose subject the parser gave to something before it ("…, and a fee is charged")."""
    place = next((i for i in range(verb - 1, start, -1) if doc[i].dep_ == "cc"), None)
    if place is None or verb - place < 3 or doc[place - 1].text != "," or doc[place].head.i == doc[verb].head.i:
        return None
    first = doc[place + 1]
    if first.dep_ not in ("det", "conj", "poss", "amod", "nummod", "compound") or first.pos_ in ("VERB", "AUX"):
        return None
    named = any(one.dep_ == "conj" and one.pos_ in ("NOUN", "PROPN") for one in doc[place + 1 : verb])
    return place + 1 if named else None


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


def _at_juxtaposition(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Clauses and predicates side by side with a comma, which a small parser takes for subordinate ones."""
    for token in doc[start:end]:
        if token.dep_ in ("ccomp", "advcl") and token.i < token.head.i and token.head.dep_ == "ROOT":
            left, right = token.left_edge.i, token.right_edge.i + 1
            plain = is_finite(token) and has_subject(token) and not _is_marked(doc[left])
            quoted = any(one.is_quote for one in doc[left : right + 2])
            if not plain or quoted or right + 3 >= end or doc[right].text != "," or token.head.lemma_ in SAYING:
                continue
            rest = doc[right + 1 : end]
            if len(rest) >= 5 and any(one.tag_ in FINITE_TAGS or one.lower_ in ("having", "being") for one in rest):
                yield right + 1, "clause"
        elif token.dep_ in ("advcl", "acl") and token.tag_ in ("VBD", "VBN") and token.i > token.head.i:
            left = _left(token, token.head.i)
            helped = any(child.dep_ in (*AUXILIARY, "mark") or child.dep_ in SUBJECTS for child in token.lefts)
            transitive = any(child.dep_ == "dobj" for child in token.rights)
            if doc[left - 1].text == "," and transitive and not helped and token.right_edge.i - left >= 3:
                yield left, "predicate"


def _is_marked(token: Token) -> bool:
    """Whether a clause begins with a word that makes it subordinate."""
    return token.dep_ == "mark" or token.tag_ in ("WRB", "WP", "WDT", "IN", "TO", "VBG")


def _on_main_line(token: Token) -> bool:
    """Whether a conjunct belongs to the sentence's own predicate, or to what somebody is reported to say."""
    while token.dep_ == "conj":
        token = token.head
    if token.dep_ == "ROOT":
        return True
    if token.dep_ == "advcl" and token.tag_ == "VBD" and not any(child.dep_ == "mark" for child in token.lefts):
        return not has_subject(token)
    if token.dep_ in ("ccomp", "parataxis"):
        return token.head.dep_ == "ROOT" or _on_main_line(token.head)
    return False


def _first_conjunct(token: Token) -> Token:
    while token.dep_ == "conj":
        token = token.head
    return token


def _shares_auxiliary(token: Token, first: Token) -> bool:
    """Whether a bare form continues a finite verb's helping verb ("have met and made …", "may close and sell …")."""
    if token.tag_ not in ("VB", "VBN", "VBD", "VBG") or not is_finite(first):
        return False
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
    return min([token.i, *places])


def _has_finite(doc: Doc, start: int, end: int) -> bool:
    return any(token.tag_ in FINITE_TAGS for token in doc[start:end])


def _has_clause(doc: Doc, start: int, end: int) -> bool:
    """Whether a stretch holds a subject whose finite verb stands in it and governs it."""
    for token in doc[start:end]:
        if token.dep_ in SUBJECTS and start <= token.head.i < end and is_finite(token.head):
            verb = token.head
            if verb.dep_ not in ("relcl", "advcl", "acl", "pcomp", "csubj"):
                return True
    return False


def _at_punctuation(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """Semicolons between clauses, a colon before a clause, dashes around a clause or a verdict."""
    marks = [token.i for token in doc[start:end] if not levels[token.i - start] and token.text == ";"]
    borders = [start, *(mark + 1 for mark in marks), end]
    for left, here, right in zip(borders, borders[1:], borders[2:], strict=False):
        both = _has_finite(doc, here, right) and (_has_finite(doc, left, here) or here - left > 6)
        if both and doc[here].lower_ not in SUBORDINATE and not _same_measure(doc, left, here, right):
            yield here, "clause"
    for token in doc[start:end]:
        inside = levels[token.i - start] or token.i + 3 >= end or token.i - start < 3
        if token.text != ":" or inside:
            continue
        introduced = doc[start].lower_ == "as" or doc[token.i + 1].is_quote
        if not introduced and _has_clause(doc, token.i + 1, end) and _has_clause(doc, start, token.i):
            yield token.i + 1, "clause"
    dashes = [
        token.i
        for token in doc[start:end]
        if token.text in DASHES and not levels[token.i - start] and start < token.i < end - 1 and _is_dash(token)
    ]
    if len(dashes) == 1:
        yield from _after_dash(doc, dashes[0] + 1, end)
    elif len(dashes) == 2:
        first, second = dashes
        if _is_verdict(doc, first + 1, second) and second - first > 6:
            yield first + 1, "apposition"
            yield second + 1, "predicate"
        elif _has_finite(doc, second, end) or _has_finite(doc, start, first):
            levels[first - start : second - start] = [1] * (second - first)


def _is_dash(token: Token) -> bool:
    """Whether it is a dash between words rather than a hyphen inside one."""
    return token.text != "-" or bool(token.i and token.nbor(-1).whitespace_)


def _after_dash(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    first = doc[start]
    if first.lower_ in ("and", "but") and start + 1 < end:
        start, first = start + 1, doc[start + 1]
    if _has_clause(doc, start, end) and first.lower_ not in SUBORDINATE:
        yield start, "clause"
    elif first.lower_ in ADJUNCT_WORDS:
        if end - start >= 5 or any(is_quantity(token) for token in doc[start:end]):
            yield start, "adjunct"
    elif _is_verdict(doc, start, end) and end - start >= 6:
        yield start, "apposition"


def _is_verdict(doc: Doc, start: int, end: int) -> bool:
    """A noun phrase with a finite relative clause: it says something new of what it stands beside."""
    return doc[start].pos_ in ("DET", "NOUN", "PROPN", "ADJ", "NUM") and any(
        token.dep_ == "relcl" and start < token.i < end for token in doc[start:end]
    )


def _same_measure(doc: Doc, start: int, middle: int, end: int) -> bool:
    """Two clauses that give one measure at two times ("stood at 52 then; it stands at 31 today")."""
    verbs = [
        {token.lemma_ for token in doc[a:b] if token.tag_ in FINITE_TAGS and token.dep_ not in ("advcl", "relcl")}
        for a, b in ((start, middle), (middle, end))
    ]
    numbers = [any(is_quantity(token) for token in doc[a:b]) for a, b in ((start, middle), (middle, end))]
    return (
        doc[middle].lower_ in ("it", "they", "this") and all(numbers) and bool((verbs[0] & verbs[1]) - {"be", "have"})
    )


def _at_subordination(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    for token in doc[start:end]:
        dep = token.dep_
        if dep == "relcl":
            yield from _relative(doc, token, start, end)
        elif dep in ("advcl", "acl", "ccomp", "conj", "pcomp"):
            yield from _adverbial(doc, token, start, end)
    for token in doc[start + 1 : end - 4]:
        if (
            token.lower_ in ("which", "who")
            and (doc[token.i - 1].text == "," or _in_apposition(doc, start, token.i))
            and doc[token.i + 1].tag_ in FINITE_TAGS
            and not any(one.tag_ in FINITE_TAGS and one.dep_ in ("ROOT",) for one in doc[token.i : end])
            and "," not in [one.text for one in doc[token.i + 1 : end]]
        ):
            yield token.i, "relative"


def _in_apposition(doc: Doc, start: int, place: int) -> bool:
    """Whether a relative word follows a noun phrase that explains another ("the board, a body of experts which …")."""
    for token in reversed(doc[max(start, place - 12) : place]):
        if token.text == ",":
            return doc[token.i + 1].lower_ in ("a", "an", "the") and any(
                one.dep_ == "appos" for one in doc[token.i + 1 : place]
            )
    return False


def _relative(doc: Doc, token: Token, start: int, end: int) -> Iterator[tuple[int, str]]:
    left, right = token.left_edge.i, token.right_edge.i + 1
    while left < token.i and doc[left].is_punct:
        left += 1
    first = doc[left]
    if not is_finite(token) or right - left < 4 or left <= start:
        return
    if first.lower_ not in ("who", "which", "where"):
        return
    comma = doc[left - 1].text == ","
    last = _reaches_end(doc, right, end)
    if last:
        subject = first.dep_ in SUBJECTS and first.head.i == token.i
        if first.lower_ != "where" and subject and (comma or token.head.dep_ == "appos"):
            yield left, "relative"
    elif comma and doc[right : right + 1].text == "," and token.head.dep_ in SUBJECTS and _weighs(doc, left, right):
        yield right + 1, "predicate"


def _weighs(doc: Doc, start: int, end: int) -> bool:
    """Whether a parenthetic clause asserts something of weight: a quantity or a superlative."""
    return any(is_quantity(token) or token.tag_ in ("JJS", "RBS") for token in doc[start:end])


def _reaches_end(doc: Doc, place: int, end: int) -> bool:
    """Whether nothing but punctuation follows, or a coordinated clause that will be cut off."""
    while place < end and (doc[place].is_punct or doc[place].is_quote):
        if doc[place].text == ";":
            return True
        place += 1
    return place >= end or (doc[place].dep_ == "cc" and doc[place].head.dep_ in ("ROOT", "ccomp", "conj"))


def _adverbial(doc: Doc, token: Token, start: int, end: int) -> Iterator[tuple[int, str]]:
    left, right = token.left_edge.i, token.right_edge.i + 1
    while left < token.i and doc[left].is_punct:
        left += 1
    if left <= start + 1:
        yield from _initial(doc, token, left, right, end)
        return
    if token.i < token.head.i or not _reaches_end(doc, right, end):
        return
    first, comma = doc[left], doc[left - 1].text == ","
    if is_finite(token) and has_subject(token):
        if _gives_reason(token, first, comma=comma) and right - left >= 4:
            yield left + 1, "reason"
        elif comma and first.lower_ in ("while", "whereas", "whilst") and right - left >= 5:
            yield left + 1, "clause"
    elif not comma:
        return
    elif has_subject(token):
        helpers = {child.lower_ for child in token.lefts if child.dep_ in AUXILIARY}
        if token.tag_ in ("VBG", "VBN") and helpers & {"having", "been", "being"}:
            yield left, "clause"
    elif not (token.head.dep_ == "ROOT" or _on_main_line(token.head)):
        return
    elif token.tag_ == "VBG" and token.lemma_ in EFFECTS and right - left >= 6 and first.lower_ != "thus":
        yield left, "participle"


def _gives_reason(verb: Token, first: Token, *, comma: bool) -> bool:
    """Whether a clause at the end tells a cause that is a fact of its own: because, since, for, as (both past)."""
    if verb.lemma_ in SAYING:
        return False
    past = verb.tag_ == "VBD" and verb.head.tag_ in ("VBD", "VBN")
    mark = first.lower_
    return mark in ("because", "since") or (mark == "for" and comma) or (mark == "as" and past)


def _initial(doc: Doc, token: Token, left: int, right: int, end: int) -> Iterator[tuple[int, str]]:
    """A dated clause at the head of a sentence ("When we came to office in 2019, …") asserts an event of its own."""
    dated = any(YEAR.fullmatch(one.text) for one in doc[left:right])
    if doc[left].lower_ == "when" and dated and token.tag_ == "VBD" and right + 1 < end and doc[right].text == ",":
        yield right + 1, "clause"


def _at_adjuncts(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """A last phrase with a figure or a superlative of its own ("…, with 410,000 members")."""
    commas = [one.i for one in doc[start:end] if one.text == "," and not levels[one.i - start]]
    last = commas[-1] + 1 if commas else end
    if last - start > 4 and end - last >= 3 and doc[last].lower_ in ADJUNCT_WORDS and doc[last].lower_ != "by":
        inside = doc[last + 1 : end]
        counted = any(is_quantity(one) for one in inside)
        if doc[last].lower_ in ("including", "among"):
            counted = is_quantity(inside[0])
        best = doc[last].lower_ == "with" and any(one.tag_ == "JJS" for one in inside)
        if (counted or best) and not any(one.tag_ in FINITE_TAGS or one.tag_ in ("WDT", "WP") for one in inside):
            yield last, "adjunct"
    for token in doc[start + 3 : end - 3]:
        if token.lower_ == "with" and token.dep_ == "prep" and is_quantity(doc[token.i + 1]):
            inside = doc[token.i + 1 : token.right_edge.i + 1]
            if any(one.tag_ == "VBG" for one in inside) and _reaches_end(doc, token.right_edge.i + 1, end):
                yield token.i, "adjunct"


def _at_shares(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Shares of one whole, each with its figure, the verb said once ("62 go to x, 28 to y and ten to z")."""
    begin = _shares_begin(doc, start, end)
    if begin is None:
        return
    stop = next((one.i for one in doc[begin:end] if one.text in (":", ";")), end)
    verb = next((one for one in doc[begin:stop] if one.tag_ in ("VBD", "VBN", "VBP", "VBZ", "VB")), doc[begin + 1])
    following = doc[verb.i + 1 : stop]
    link = following[0].lower_ if len(following) and following[0].pos_ == "ADP" else ""
    found = []
    for token in doc[verb.i + 2 : stop - 1]:
        if not is_quantity(token) or doc[token.i - 1].lower_ not in (",", "and"):
            continue
        after = doc[token.i + 1]
        if (link and after.lower_ == link) or (not link and after.pos_ in ("NOUN", "ADJ", "PROPN")):
            found.append(token.i)
    if found:
        if begin > start:
            yield begin, "share"
        yield from ((place, "share") for place in found)


def _shares_begin(doc: Doc, start: int, end: int) -> int | None:
    """The figure that is the first share: the sentence begins with it, or with "Of these," and it."""
    place = start
    if doc[start].lower_ == "of":
        place = next((one.i + 1 for one in doc[start + 1 : min(end, start + 14)] if one.text == ","), start)
    return place if place + 3 < end and is_quantity(doc[place]) else None


def pieces(doc: Doc, start: int, end: int) -> list[Piece]:
    """The assertions of one sentence, in order; every token belongs to at most one."""
    found = cuts(doc, start, end)
    borders = sorted(found)
    if borders and found[borders[0]] == "share" and doc[start].lower_ == "of" and borders[0] > start:
        start = borders.pop(0)
        found[start] = "share"
    bounds = list(zip([start, *borders], [*borders, end], strict=True))
    out: list[Piece] = []
    for left, right in bounds:
        form = found.get(left, "sentence")
        left, right = trim(doc, left, right)
        if left >= right:
            continue
        out.append(Piece(left, right, form, _head(doc, left, right)))
    return out


def trim(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Drop conjunctions, marks and punctuation at both sides; brackets and quotation marks only where unpaired."""
    while start < end and (
        _is_loose(doc, start, end) or (doc[start].dep_ == "cc" and doc[start].lower_ in ("and", "but", "or", "yet"))
    ):
        start += 1
    while start < end and (doc[end - 1].dep_ in ("cc", "mark") or _is_loose(doc, start, end, last=True)):
        end -= 1
    return start, end


def _is_conjunction(token: Token) -> bool:
    return token.dep_ == "cc" and token.lower_ in ("and", "but", "or", "yet")


def _is_loose(doc: Doc, start: int, end: int, *, last: bool = False) -> bool:
    token = doc[end - 1] if last else doc[start]
    if token.is_space:
        return True
    if not token.is_punct and token.text not in DASHES:
        return False
    text = token.text
    if text in ("%", "$", "§"):
        return False
    inside = [one.text for one in doc[start:end]]
    if last:
        partner = {")": "(", "]": "[", "”": "“", "’": "‘", "»": "«"}.get(text)
        if partner:
            return inside.count(partner) < inside.count(text)
        return text != '"' or inside.count('"') % 2 == 1
    partner = {"(": ")", "[": "]", "“": "”", "‘": "’", "«": "»"}.get(text)
    if partner:
        return inside.count(partner) < inside.count(text)
    return text != '"' or inside.count('"') % 2 == 1


def _head(doc: Doc, start: int, end: int) -> int:
    """The highest verb of a stretch: the one whose governor stands outside, finite before not."""
    best, rank = start, 9
    for token in doc[start:end]:
        outside = token.head.i == token.i or not start <= token.head.i < end
        if not outside and token.dep_ not in ("conj", "ccomp", "parataxis"):
            continue
        verb = token.pos_ in ("VERB", "AUX")
        here = (0 if verb and is_finite(token) else 1 if verb else 3) + (0 if outside else 2)
        if here < rank:
            best, rank = token.i, here
    return best
