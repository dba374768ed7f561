"""Statistics: propositions whose point is a figure, a share, a rank or a change."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.extraction import kind_words as words
from analysis.extraction.grammar import SUBJECTS, beside
from analysis.extraction.reading import Kind, Reading, legal_subject
from analysis.text.words import word_set

PERCENT = re.compile(r"\d[\d.,]*\s?(?:%|per ?cent)|\b(?:percent|per cent|per thousand)\b", re.I)
FRACTION = re.compile(
    r"\b(?:half(?! an? (?:century|decade|year|hour|day|dozen))"
    r"|(?:two|three|four|five|nine|eight|seven)[ -](?:thirds?|quarters?|fifths?|tenths?)"
    r"|(?:a|one|nearly a) (?:third|quarter|fifth|tenth)"
    r"|(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:out of|in) (?:every )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)|one in (?:two|three|four|five|six|ten)"
    r"|(?:one|not one|fewer than one|more than one) (?:[\w-]+ ){1,4}in (?:a |every )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand)"
    r"|\w+ (?:[\w-]+ ){0,2}in (?:a|every) (?:hundred|thousand|million)"
    r"|\w+ (?:[\w-]+ ){1,2}out of (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\d+)"
    r"|of every (?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|\d+)"
    r"|(?:two|three|four|five|six|seven|eight|nine) (?:[\w-]+ ){1,2}in every \w+"
    r"|twice (?:what|as|the)|(?:two|three|four|five|ten) times (?:what|as|more|the))\b",
    re.I,
)
PART_OF = re.compile(
    r"^of (?:them|these|those|the)\b|^\S+ of (?:them|these|those)\b|\banother \d|\bremaining\b"
    r"|\bused to be\b|\bcompared (?:with|to)\b",
    re.I,
)
MEAN = re.compile(
    r"\b(?:on average|average|median|typically)\b"
    r"|\b(?:one|two|three|four|five|six|ten|\d+) [\w-]+ (?:for|to|per) (?:every |each )?\d[\d ,.]*[ \n][a-z]+\b",
    re.I,
)
RANK = re.compile(
    r"\bfrom (?:the )?\d+(?:st|nd|rd|th) to (?:the )?\d+(?:st|nd|rd|th)\b|\branks? \d+(?:st|nd|rd|th)\b", re.I
)
OUT_OF = re.compile(r"\b\d[\d,]* (?:of|out of) (?:the |our |its |their )?\d[\d,]*\b")
RATE = re.compile(
    r"\b\d[\d,.]*(?: (?:thousand|million|billion))? (?:[\w-]+ ){1,3}?(?:an?|per|each|every)"
    r" (?:second|minute|hour|day|night|week|month|year|head)\b"
    r"|\bevery \d+ (?:minutes|hours|days)\b"
    r"|\b\d[\d,.]* (?:km|kilomet(?:re|er)s|miles|hectares|tonnes|megawatts|gigawatt-hours)\b",
    re.I,
)
"""So many in a span of time, or a length, area or weight."""

UP_TO = re.compile(
    r"\b(?:within|up to|at (?:least|most)|no (?:more|less|fewer|later) than|not (?:more|less|later) than"
    r"|a (?:maximum|minimum) of) (?:\w+ )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b"
    r"|twelve\b|fourteen\b|fifteen\b|twenty\b|thirty\b|forty\b|sixty\b|ninety\b)",
    re.I,
)
"""What a rule allows at most or asks at least."""

TOTAL = re.compile(r"\b(?:a|the) total of\b|\b(?:in total|altogether|all told|in all(?! \w))\b", re.I)

TIMES = re.compile(r"\b(?:occasions|times|cases|years running)\b")
ALLOTTING = word_set(
    "set reserve allocate earmark allot assign guarantee require entitle appoint elect nominate house limit"
)
REQUIRING = word_set(
    "require provide oblige demand prescribe stipulate guarantee reserve set allow permit forbid limit ensure"
)
GIVING = word_set("provide print publish offer deliver train distribute send issue translate teach circulate present")
"""What is done for a number of people: an act with its reach, rather than a count."""

SMALL = word_set("one two three four five six seven eight nine ten eleven twelve both a dozen")


def statistic(parse: Reading) -> Kind | None:
    """A statistic, or the provision that a figure belongs to, or None."""
    if _limits(parse):
        return None
    if (
        parse.present
        and parse.quantities
        and not MEAN.search(parse.text)
        and UP_TO.search(parse.text)
        and not PERCENT.search(parse.text)
    ):
        return Kind("provision", f"a limit: {parse.quantities[0].text}")
    if parse.one.form == "gapped" or RANK.search(parse.text) or OUT_OF.search(parse.text):
        return Kind("statistic", "a figure beside another")
    if _fixes(parse):
        return Kind("provision", f"fixed at a figure: {parse.quantities[0].text}")
    if parse.one.form in ("adjunct", "aside") and parse.one.tokens[0].like_num:
        return Kind("statistic", parse.one.tokens[0].text)
    size = next((token for token in parse.one.tokens if token.lower_ in words.SIZES and token.tag_ == "JJS"), None)
    if size is not None and size.lower_ != "most" and parse.verb.lemma_ == "be":
        return Kind("statistic", f"'{size.text}'")
    bound = parse.helpers & {"may", "can", "must", "shall", "cannot"}
    trend = "" if bound or legal_subject(parse) else _trend(parse)
    if trend:
        return Kind("statistic", trend)
    if not parse.quantities:
        fraction = FRACTION.search(parse.text)
        if fraction and not bound and not (legal_subject(parse) and parse.present) and not _sets_aside(parse):
            return Kind("statistic", fraction.group())
        if (
            parse.verb.lemma_ in words.CHANGING
            and not bound
            and not legal_subject(parse)
            and parse.verb.lemma_ not in ("cost", "stand")
        ):
            transitive = any(child.dep_ == "dobj" for child in parse.verb.rights)
            if not transitive:
                return Kind("statistic", f"trend: '{parse.verb.text}'")
        return None
    if bound or (parse.subject is not None and parse.subject.lower_ == "i" and not parse.present):
        return None
    percent = PERCENT.search(parse.text)
    if percent:
        return None if legal_subject(parse) and parse.present else Kind("statistic", percent.group())
    if parse.present and parse.verb.lemma_ in ("cost", "charge", "make", "have", "pay", "set", "be", "levy", "take"):
        nouns = (token for token in parse.one.tokens if token.pos_ == "NOUN" and token.dep_ != "amod")
        if any(token.lower_ in words.CHARGES or token.lemma_ in words.CHARGES for token in nouns):
            return Kind("provision", f"sets a figure: {parse.quantities[0].text}")
    if re.search(r"\b(?:vote|majority|quorum)\b", parse.text) and parse.present:
        return None
    if _sets_aside(parse) or (legal_subject(parse) and parse.present and parse.verb.lemma_ in REQUIRING):
        return None
    rate = None if legal_subject(parse) or _binds_everyone(parse) else RATE.search(parse.text)
    if rate:
        return Kind("statistic", rate.group())
    if parse.verb.lemma_ in words.COUNTING and not bound:
        return Kind("statistic", f"'{parse.verb.text}' {parse.quantities[0].text}")
    total = TOTAL.search(parse.text)
    if total and not parse.present:
        return Kind("statistic", f"'{total.group()}'")
    mean = MEAN.search(parse.text)
    if mean:
        return Kind("statistic", mean.group())
    part = FRACTION.search(parse.text) or PART_OF.search(parse.text)
    if part and not (parse.present and parse.verb.dep_ != "ROOT" and "who" in parse.text):
        return Kind("statistic", part.group())
    if parse.one.form in ("adjunct", "aside", "share", "gapped"):
        if parse.one.tokens[0].lower_ in ("after", "before", "for") and any(
            t.lemma_ in words.TIME_UNITS for t in parse.one.tokens
        ):
            return Kind("event", parse.one.tokens[0].text)
        return Kind("statistic", parse.quantities[0].text)
    return _counted(parse)


def _limits(parse: Reading) -> bool:
    """Whether a law moves a limit ("the code lowered the threshold from five per cent to three")."""
    moved = any(child.dep_ == "dobj" and child.lemma_.lower() in words.LIMITS for child in parse.verb.rights)
    subject = parse.subject is not None and parse.subject.lemma_.lower() in words.LIMITS
    shifted = subject and parse.verb.lemma_ in ("go", "move", "pass")
    fixed = moved and parse.verb.lemma_ in ("fix", "set", "raise", "lower", "cut", "lift", "move", "put", "reduce")
    return (moved and legal_subject(parse)) or ((fixed or shifted) and parse.past)


def _fixes(parse: Reading) -> bool:
    """Whether a limit is fixed at a figure ("the age is sixty-eight")."""
    subject = parse.subject
    limit = subject is not None and subject.lemma_.lower() in words.LIMITS
    share = PERCENT.search(parse.text)
    fixed = parse.verb.lemma_ == "stand" or (parse.verb.lemma_ == "be" and (not share or parse.verb.tag_ == "VBG"))
    return limit and fixed and parse.present and bool(parse.quantities)


def _sets_aside(parse: Reading) -> bool:
    """Whether a rule allots a share in the present tense ("a third of the seats is set aside for …")."""
    passive = any(child.dep_ == "auxpass" for child in parse.verb.lefts)
    return parse.present and passive and parse.verb.lemma_ in ALLOTTING


def _binds_everyone(parse: Reading) -> bool:
    """Whether the subject is anyone of a sort, so that a figure is part of a rule ("a recruit spends 14 months …")."""
    subject = parse.subject
    return (
        subject is not None
        and parse.present
        and any(child.lower_ in ("a", "an", "each", "every", "any", "no") for child in subject.lefts)
    )


def _trend(parse: Reading) -> str:
    """The words of a change, a tally or a number without a figure of its own, or ""."""
    verb, subject = parse.verb, parse.subject
    if verb.lemma_ in words.MULTIPLES:
        return f"'{verb.text}'"
    negated = any(child.dep_ == "neg" for child in verb.children)
    particle = next((child for child in verb.rights if child.lower_ in ("up", "down") and child.dep_ != "prep"), None)
    if verb.lemma_ in ("go", "come") and particle is not None and not negated:
        return f"'{verb.text} {particle.text}'"
    if subject is None:
        return ""
    if subject.lemma_.lower() in words.MEASURES and verb.lemma_ in words.CHANGING | {"continue"} and not negated:
        return f"'{subject.text} {verb.text}'"
    if any(token.lower_ in words.MANY for token in (subject, *subject.lefts)) and verb.dep_ != "relcl":
        return f"'{subject.text}'"
    none = subject.lower_ in ("none", "one") or any(child.lower_ in ("no", "not") for child in subject.lefts)
    if verb.lemma_ in words.TALLYING and none:
        return f"none {verb.text}"
    there = any(child.dep_ == "expl" for child in verb.lefts)
    if there and any(child.dep_ == "attr" and child.lower_ in words.MANY for child in verb.rights):
        return "there are so many"
    counted = [token for token in parse.quantities if token.head.head.i == verb.i or token.head.i == verb.i]
    if counted and any(child.dep_ == "expl" for child in verb.lefts):
        return counted[0].text
    times = TIMES.search(parse.text)
    return f"'{times.group()}'" if times and parse.quantities and not parse.present else ""


def _in_side_clause(token: Token, parse: Reading) -> bool:
    """Whether a figure stands in a clause beside the verb: a detail of what is told."""
    for one in token.ancestors:
        if one.i == parse.verb.i:
            return False
        if one.dep_ in ("relcl", "advcl", "pcomp"):
            return True
    return False


def _moves(parse: Reading) -> bool:
    """Whether a verb of change is used of moving a thing ("drop off their pages", "drops one grade")."""
    return (
        parse.verb.lemma_ in words.CHANGING
        and parse.verb.lemma_ not in ("total", "number", "cost", "spend", "employ", "reach", "average", "exceed")
        and any(child.dep_ in ("prt", "dobj") for child in parse.verb.rights)
    )


def _counted(parse: Reading) -> Kind | None:
    """A figure that counts the subject, the object or the state itself, not a detail of it."""
    if legal_subject(parse) and parse.verb.lemma_ not in {"be", "have", "receive"} | words.CHANGING:
        return None
    if _binds_everyone(parse) and any(beside(token, 1).lemma_ in words.TIME_UNITS for token in parse.quantities):
        return Kind("statistic", parse.quantities[0].text) if parse.verb.lemma_ == "wait" else None
    if parse.subject is not None and parse.subject.lower_ in ("nobody", "none") and parse.past | parse.perfect:
        return None
    for number in parse.quantities:
        if _in_side_clause(number, parse):
            continue
        noun = number.head if number.dep_ in ("nummod", "quantmod", "compound", "amod", "advmod") else number
        while noun.dep_ in ("nummod", "compound", "quantmod") and noun.head.i != noun.i:
            noun = noun.head
        if (
            any(child.lower_ in ("the", "these", "those", "its", "their", "our") for child in noun.lefts)
            and noun.dep_ in SUBJECTS
        ):
            continue
        part = number.i > 0 and beside(number, -1).text == "-"
        small = number.lower_ in SMALL and not number.text.isdigit() and not part
        direct = noun.dep_ in (
            "nsubj",
            "nsubjpass",
            "dobj",
            "attr",
            "npadvmod",
            "conj",
            "appos",
        ) or noun.head.lower_ in ("to", "from", "at", "by", "on", "than", "of")
        if small and noun.dep_ == "pobj" and parse.present:
            continue
        if number.dep_ in SUBJECTS and (parse.past or parse.perfect):
            return Kind("statistic", number.text)
        measured = not _moves(parse) and (
            parse.verb.lemma_ in words.CHANGING
            or (parse.verb.lemma_ in words.STATES and not small)
            or parse.verb.lemma_ == "be"
        )
        if (
            measured
            and (not parse.present or parse.verb.lemma_ in words.CHANGING | {"be", "have", "employ", "use", "make"})
            and direct
        ):
            if parse.verb.lemma_ == "have" and small:
                continue
            return Kind("statistic", number.text)
        if small or noun.dep_ not in ("nsubj", "nsubjpass", "dobj", "attr", "pobj"):
            continue
        many = noun.tag_ == "NNS" and noun.lemma_ not in words.TIME_UNITS and number.text[0].isdigit()
        reached = (
            many
            and noun.lemma_ not in ("copy", "language", "page")
            and parse.verb.lemma_ not in GIVING
            and noun.dep_ == "pobj"
            and noun.head.lower_ in ("to", "in", "at", "across", "by", "from", "against", "among")
        )
        if reached and noun.head.head.i == parse.verb.i and (parse.past or parse.perfect):
            return Kind("statistic", number.text)
        if noun.dep_ == "pobj" and (noun.head.lower_ not in ("of", "on", "than") or noun.head.head.i != parse.verb.i):
            continue
        scaled = beside(number, 1).lower_ in ("thousand", "million", "billion", "trillion")
        large = scaled or (number.text.replace(",", "").isdigit() and int(number.text.replace(",", "")) >= 100)
        if parse.past or parse.perfect or noun.dep_ in SUBJECTS or (large and noun.dep_ == "dobj"):
            return Kind("statistic", number.text)
        if "wait" in parse.verb.lemma_:
            return Kind("statistic", number.text)
    return None
