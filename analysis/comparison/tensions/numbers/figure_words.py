"""Words of counting: who is counted under several names, what a measure is, which words name no particular thing."""

from __future__ import annotations

from analysis.text.caseless import Caseless
from analysis.text.words import MONTHS, word_set

NUMBERS = frozenset(["number", "total", "count", "exceed", "reach", "approach", "pass", "near"])
"""Verbs of what there is so much of: "polling stations numbered 4,100"."""

SAME_COUNTED = (
    frozenset({"citizen", "inhabitant", "resident", "person", "people", "population", "head", "soul", "man", "woman"}),
    frozenset({"capacity", "place", "bed", "seat", "cell", "berth"}),
    frozenset({"pupil", "child", "student", "schoolchild", "learner", "boy", "girl"}),
    frozenset({"teacher", "master", "mistress", "schoolmaster", "schoolmistress", "instructor", "educator"}),
    frozenset({"prisoner", "inmate", "detainee", "convict", "prison"}),
    frozenset({"doctor", "physician", "practitioner"}),
    frozenset({"worker", "employee", "staff", "workforce", "wage-earner", "earner", "labourer", "hand"}),
    frozenset({"deputy", "member", "membership", "seat", "representative", "legislator", "parliamentarian", "senator"}),
    frozenset({"home", "dwelling", "house", "flat", "apartment"}),
    frozenset({"case", "complaint", "grievance", "petition", "application", "report"}),
    frozenset({"officer", "policeman", "constable"}),
    frozenset({"death", "fatality", "victim", "casualty", "life"}),
    frozenset({"school", "lyceum", "college"}),
)
"""Nouns under which one text may count the same heads; the general word beside the special one."""

SAME_DONE = (
    frozenset({"restriction", "restrict", "forbid", "ban", "prohibit", "prohibition", "move", "relocate", "refuse"}),
    frozenset({"fine", "punish", "sanction", "penalise", "penalize", "penalty"}),
    frozenset({"grant", "approve", "allow", "admit", "uphold", "accept"}),
    frozenset({"reject", "refuse", "dismiss", "deny", "decline", "turn"}),
    frozenset({"complete", "carry", "implement", "fulfil", "fulfill", "finish", "execute"}),
    frozenset({"film", "footage", "record", "recording", "camera", "video", "tape"}),
    frozenset({"learn", "train", "teach", "instruct", "training", "apprentice"}),
    frozenset({"belong", "member", "join", "membership"}),
    frozenset({"access", "connect", "serve", "subscriber", "subscribe", "user", "broadband", "connection"}),
    word_set("pay spend disburse grant bursary allowance benefit cost outlay budget expenditure spending"),
)
"""Deeds that one text may report under several words: "restricted", and "forbade or moved"."""

MEASURES = word_set(
    "tonne ton kilogram kg gram litre liter km kilometre kilometer metre meter mile hectare acre megawatt kilowatt"
    " gigawatt hour degree percent cent point page copy item unit figure number total million billion thousand"
)
"""What is measured rather than counted: the thing itself stands elsewhere in the clause."""

IN_MONEY = word_set("income wage salary earning earnings price cost expenditure spending revenue turnover")
"""What is told in money alone, so that no number of people or things says how it changed; loans and grants, which are
sums too, are counted."""

HEADS = frozenset(["people", "person", "man", "woman", "soul", "individual"])
"""Who is counted when the text does not say in what quality: the clause says it."""

NO_THING = (
    word_set(
        "number figure total amount level rate share sum count size volume year month week day decade period time half"
        " third quarter part per cent percent more less than many much last first past present today space country"
        " state government nation people region area world way place case thing increase rise growth fall drop decline"
        " decrease reduction cut change target goal end beginning base be have do make give take get come go see say"
        " new old large small high low good great other same own whole all some such only also few fact myth minu"
        " instance example"
    )
    | frozenset(MONTHS)
    | MEASURES
)
"""Lemmas that two statements may share without speaking of the same thing."""

TOTAL_ROW = Caseless(r"\W*(?:grand |overall |sub-?)?(?:total|sum|all|altogether|in all|whole|entire)\b(?! others?\b)")
"""How the row of a table begins that is the total of those above it."""
