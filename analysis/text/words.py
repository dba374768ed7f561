"""Closed classes of English words, grouped by what they are for: layout and repair go by them, and later stages."""

from __future__ import annotations

import re
from collections.abc import Mapping


def word_set(*lines: str) -> frozenset[str]:
    """The words of some strings, parted by blanks."""
    return frozenset(word for line in lines for word in line.split())


def alternatives(*groups: str) -> str:
    """The pattern for one of some expressions, parted by blanks; a space inside an expression is written "_"."""
    return "|".join(one.replace("_", r"\s+") for group in groups for one in group.split())


def phrases(block: str) -> re.Pattern[str]:
    """Whole words only; one phrase a line, each a regular expression."""
    return re.compile(r"\b(?:" + "|".join(line.strip() for line in block.strip().splitlines()) + r")\b")


AUXILIARIES = word_set(
    "is are was were am be been has have had will would shall should can could may might must do does did cannot"
    " isn't aren't wasn't weren't hasn't haven't won't can't don't doesn't didn't"
)
"""Finite or helping verbs: a short line that holds one is rather a sentence than a heading."""

PREPOSITIONS = word_set(
    "of in on at by for from to with within without under over between among against about after before since until"
    " through during into onto upon towards toward across along around behind beyond despite per via as than"
)
CONJUNCTIONS = word_set("and or but nor so yet that which who whom whose where when while if unless because")
DETERMINERS = word_set(
    "the a an this that these those each every any some no all both its his her their our your my several many"
    " few more most another such"
)
POSSESSIVES = word_set("its their his her")
THIRD_PERSON = word_set("it they he she") | POSSESSIVES
"""What points back to someone or something named before."""

PRONOUNS = word_set("i we you he she it they there one nobody everybody everyone anyone nothing")
FUNCTION_WORDS = AUXILIARIES | PREPOSITIONS | CONJUNCTIONS | DETERMINERS | PRONOUNS | frozenset(["not", "also"])

MODALS = word_set("may can must shall will should would could might cannot")
DEMONSTRATIVES = word_set("this that these those such")
"""What points to something before a noun or in its stead."""

OPENERS = word_set(
    "Under In Since By With Through Within During At From For On After Before Pursuant According As Following Thanks"
)
"""Words that begin an adverbial list head ("Under the Act:")."""

ANNOUNCERS = word_set(
    "following follows these those namely them below thus include includes included including example ways"
    " this points steps list reforms measures questions results things matters changes issues areas"
)
"""Last words of a list head that names its list and lends its items no words."""

FUSING_PREFIXES = word_set("co non semi pre post anti ex inter multi sub counter")
"""First halves with which more words are written as one ("previous", "subject") than with a hyphen."""

JOINING_PREFIXES = FUSING_PREFIXES | word_set("self well long short so vice cross high low full part")
"""First halves that keep their hyphen when a line ends on it, unless English has the whole as one word."""

GLUED_TAILS = word_set(
    "a an the all was were is are in on and with of to for that which by from has have as it each both such most"
)
"""Words that a lost dash glues to the word before ("occasionsin")."""

IRREGULAR_PASTS = word_set(
    "became began bore bought broke brought built came chose cost cut did drew drove fell felt found fought gave got"
    " grew had heard held hit kept knew laid lay led left lent let lost made meant met paid put ran rode rose said sat"
    " saw sent set shook shot shrank slept sold sought spent spoke stood struck swore taught told took went withdrew"
    " won wore wrote"
)
"""Past forms without an ending: finite verbs a short line may hold."""

IRREGULAR_PARTICIPLES = word_set(
    "become begun bought broken brought built chosen come cut done drawn driven fallen felt found fought given got gone"
    " grown had held kept known laid led left lent let lost made met paid put raised risen run seen sent set shown sold"
    " sought spent spoken taken taught thrown told withdrawn won written"
)
"""Participles without "-ed": what "has" runs on into, below a head that ends in it."""

GRANTING = word_set(
    "accord accords afford affords ensure ensures entitle entitles give gives grant grants guarantee guarantees offer"
    " offers receive receives secure secures"
)
"""Verbs of a list head whose items are the things it grants ("The law guarantees every tenant: …")."""

QUESTION_WORDS = word_set("what why how who where when which whose whether")
"""First words of a question, or of a heading that says what a part answers ("What has been done")."""

ASKING_LABELS = word_set("q question interviewer")
"""Labels before a question somebody else puts."""

DENIED_LABELS = word_set("myth misconception rumour rumor fiction falsehood allegation legend")
"""Labels before what the text quotes in order to deny it."""

ANSWERING_LABELS = word_set("a answer fact reality truth response reply")
"""Labels before what the text itself says."""

FLOOR_OFFICES = word_set(
    "president vice-president minister premier chancellor governor secretary ambassador senator speaker chair chairman"
    " chairwoman chairperson commissioner mayor councillor deputy member members moderator host interviewer reporter"
    " reporters journalist journalists audience spokesman spokeswoman spokesperson counsel witness clerk leader"
    " rapporteur representative delegate attorney-general solicitor-general auditor-general treasurer ombudsman"
)
"""By what speakers are called in a transcript, where it is not by their names."""

URGING = word_set("take let look consider see note remember think ask come imagine compare start begin turn make read")
"""First words of a short sentence that turns to the reader: no heading."""

ANSWERS = word_set(
    "yes no never none nobody nothing neither certainly absolutely definitely indeed correct right wrong"
)
"""First words of a short answer ("Yes."): no heading."""

SAYING = word_set(
    "said says stated states demanded demands urged urges asked asks called calls warned warns argued argues insisted"
    " insists noted notes reported reports recommended recommends criticised criticized complained objected wrote added"
)
"""Verbs before which somebody is named who says something."""

TITLES = word_set("mr mrs ms dr prof sir madam lord lady")
"""Before a name, also in capitals: "MR." ends no heading."""

COURTESY = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Madam)\b\.?"
"""A title of courtesy, as a pattern for what stands before a name."""

NUMBER_NAMES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
"""The numbers that have a word of their own, each at its place."""

NO_WORD = re.compile(r"[!-~]{80,}")
"""A run of signs that is longer than any word: an address, or a picture in letters."""

MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
"""In the order of the year."""

MONTHS: Mapping[str, int] = {
    name: number for number, written in enumerate(MONTH_NAMES, 1) for name in (written, written[:3])
} | {"sept": 9}
"""The names of months, whole and cut short, with their places in the year."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In the order of the week."""
