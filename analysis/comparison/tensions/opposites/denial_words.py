"""What is denied of all: deeds by verb and noun, who counts as somebody, what is said of a deed without telling of one.

The grouping is by meaning; a group holds what one and the same happening is called, by verb or by noun.
"""

from __future__ import annotations

from collections.abc import Mapping

from analysis.text.caseless import Caseless
from analysis.text.words import word_set

DEEDS: Mapping[str, Caseless] = {
    name: Caseless(r"\b(?:" + "|".join(line.strip() for line in lines.strip().splitlines()) + r")\b")
    for name, lines in {
        "closing": r"""
            clos(?:ed?|es|ing|ures?)|shut(?:s|ting)?(?: down)?|shutdowns?|dissol(?:ved?|ves|utions?)|w(?:ound|inds?) up
            liquidat(?:ed?|ion)|struck (?:off|from)|ceased (?:to appear|publication)|sealed|disband(?:ed)?
            merged|given up|(?:sent|send|sends) home before""",
        "pulling down": r"""
            (?:pull|pulled|take|took|taken|tear|tore|torn|knock|knocked) down|demoli(?:sh|shed|shes|tions?)|razed?
            bulldoz(?:ed?|ing)|clos(?:ed?|ures?)|shut""",
        "dismissal": r"""
            dismiss(?:ed|es|als?)?|sack(?:ed|ings?)?|fired|reliev(?:ed?|es) of (?:\w+ )?(?:duties|duty|post|office)
            remov(?:ed?|es|als?)|given notice|los(?:t|es|e) (?:\w+ )?(?:jobs?|employment|posts?|positions?|place)
            (?:had|has|have) to (?:leave|go)|laid off|lay-?offs?|made redundant|redundanc(?:y|ies)|discharged
            recall(?:ed|s)?|(?:took|taken) (?:\w+ ){1,2}from (?:him|her|them)|suspended""",
        "expulsion": r"""
            expel(?:s|led)?|expulsions?|sent (?:home|down|away|back)|exclu(?:ded?|sions?)|deport(?:ed|s|ations?)?
            turned back|remov(?:ed|als?)|put out|returned to""",
        "eviction": r"""
            evict(?:ed|s|ions?)?|clear(?:ed|ances?)|put (?:out|on the street)|remov(?:ed|als?)|had to leave
            displaced""",
        "refusal": r"""
            refus(?:ed?|es|als?|ing)|turn(?:ed|s) (?:away|down)|reject(?:ed|s|ions?)?|den(?:y|ied|ies|ials?)
            declin(?:ed?|es)|could not (?:take in|be taken|be admitted)|withheld|barred|set aside|overruled""",
        "prison": r"""
            jail(?:ed|s)?|gaol(?:ed)?|imprison(?:ed|ment)?|sentenced|prison terms?
            (?:in|from|to) (?:prison|jail|custody)
            behind bars|detain(?:ed|s|ees?)?|detention|arrest(?:ed|s)?|depriv(?:ed?|es|ation) of (?:\w+ )?liberty
            convict(?:ed|s|ions?)?|(?:are|were|was|is|be|been) (?:held|locked)|custody
            serv(?:ing|es|ed) (?:a|an|two|three)
            locked|guilty""",
        "losing": r"""
            los(?:t|es|e|ing) (?:its|their|his|her)|(?:is|are|was|were|been|left) without (?:an?|any|its|their)
            closed|shut|taken away|depriv(?:ed?|es)|withdrawn""",
        "conviction": r"convict(?:ed|s|ions?)?|(?:found )?guilty|sentenc(?:ed?|es)|condemned",
        "death": r"""
            die[sd]?|dying|deaths?|dead|los(?:t|e|es|ing) (?:his|her|their|its|your)(?: or (?:his|her))? (?:life|lives)
            kill(?:ed|s|ings?)?|hang(?:ed|s|ings?)?|executed|executions?|drown(?:ed|s)?|perish(?:ed)?|shot|suicides?""",
        "torture": r"""
            tortur(?:ed?|es|ing|ers?)|ill-treat(?:ed|ment|s)?|maltreat(?:ed|ment)?|beat(?:en|ings?|s)?|struck|kicked
            bruis(?:es|ed)|truncheons?""",
        "a cut": r"""
            cut(?:s|ting)?|reduc(?:ed?|es|tions?|ing)|lower(?:ed|s|ing)?|withdr(?:ew|awn)|with(?:held|hold)|abolished
            trimmed|curtailed|fell|fallen|halved""",
        "a rise": r"""
            ris(?:en|es?|ing)|rose|rais(?:ed?|es|ing)|increas(?:ed?|es|ing)|gr(?:ew|ow|ows|own|owth)|dearer|went up
            go(?:ne|es)? up|doubled|climbed""",
        "debt": r"""
            borrow(?:ed|s|ings?)?|loans?|credits?|bonds?|debts?|owe[sd]?|arrears|lent|instal(?:l)?ments?|in debt""",
        "change": r"""
            chang(?:ed?|es|ing)|alter(?:ed|s|ations?)?|amend(?:ed|s|ments?)?|rais(?:ed?|es)|moved
            rewritten|revis(?:ed?|ions?)|replaced|adjust(?:ed|ments?)""",
        "sale": r"s(?:ell|ells|old|ales?|elling)|privati[sz](?:ed?|ation|ing)|auction(?:ed|s)?|handed over|transferred",
        "a ban": r"""
            bann?(?:ed|s|ing)?|prohibit(?:ed|s|ions?)?|forb(?:id|ids|idden|ade)|outlawed|censor(?:ed|s|ship)?|blocked
            withdrawn|pulped|confiscat(?:ed?|ion)|seiz(?:ed?|ures?)|stopped|cancelled|called off|pulled""",
        "a taking": r"confiscat(?:ed?|ions?)|seiz(?:ed?|ures?)|expropriat(?:ed?|ions?)|impound(?:ed)?",
        "a grant": r"grant(?:ed|s)?|given|gave|issu(?:ed?|es)|award(?:ed|s)?|allott?ed",
        "cutting off": r"""
            (?:cut|cuts|turn|turns|turned|switch|switched|shut) off|disconnect(?:ed|s|ions?)?
            suspend(?:s|ed)? (?:the )?(?:supply|service)|without (?:water|power|electricity|gas|heating)""",
        "listening in": r"""
            intercept(?:ed|s|ions?)?|listen(?:ed|s)? (?:in|to)|tap(?:ped)?|wiretaps?
            (?:open(?:ed)?|read|search(?:ed)?|screen(?:ed)?) (?:by|before)""",
        "force": r"""
            tear gas|water cannons?|rubber bullets|batons?|(?:fire|fired|shot|shots) (?:on|at|into)
            clear(?:ed|s)?|set foot
            beat(?:en)?|shot""",
        "doing away": r"""
            abolish(?:ed|es)?|repeal(?:ed|s)?|annul(?:led|s)?|quash(?:ed|es)?|overturn(?:ed|s)?|set aside
            revers(?:ed?|es)""",
        "conscription": r"drafted|conscript(?:ed|s|ion)?|call(?:ed)?[- ]up|enlist(?:ed|s)?|press(?:ed)? into service",
        "a move": r"moved|resettled?|resettlements?|relocat(?:ed?|ion)|transferred|shifted",
        "an objection": r"complain(?:ed|ts?|s)|object(?:ed|ions?)|protest(?:ed|s)?|oppos(?:ed|ition)",
        "felling": r"clear-?cut(?:s|ting)?|clear-felling|fell(?:ed|ing)|logg(?:ed|ing)|cut down",
        "harm": r"injur(?:ed?|y|ies)|wound(?:ed|s)?|hurt|harm(?:ed)?|accidents?|poison(?:ed|ing)|fell ill",
        "a delay": r"delay(?:ed|s)?|late|postpon(?:ed?|ement)|overdue|arrears|behind schedule|waited",
        "a punishment": r"""
            punish(?:ed|es|ment)|fin(?:ed|es?)|penalt(?:y|ies)|disciplin(?:ed|ary)|(?:sentenced|condemned) to
            reprimand(?:ed|s)?|prosecut(?:ed?|ions?)|sanction(?:ed|s)?|taken against|ordered to pay
            charg(?:ed|es)|convicted|sent down|expelled|summon(?:ed|s)""",
    }.items()
}
"""One happening, whatever it is called, by verb or by noun. A phrase may be of two: prison is a punishment too."""

LIGHT = word_set(
    """be have find take make do get give go come receive see know hold keep put set say tell show need want carry
    exist occur happen remain become stand lie leave let seem appear require use suffer bear record report register
    note establish file lodge notify send work live"""
)
"""Verbs that name no deed by themselves."""

BEARING = word_set("be have carry record register report note suffer file lodge notify use occur leave take")
"""Those of which the noun beside "no" names what is said not to be: carries no debt, no death was recorded."""

BOUNDS = Caseless(
    r"\b(?:(?:longer|more|less|fewer|earlier|later|older|younger|other) than|unless|until|without which"
    r"|(?:him|her|it|my|them|our|your)sel(?:f|ves))\b"
)
"""Denies what goes beyond a bound, or is done to oneself, not the deed."""

WITHOUT = Caseless(r"\bwithout\b")
"""Denies the deed only where something is missing; a case tells that it was."""

ANYBODY = word_set("person people individual citizen human resident one inhabitant body man woman soul member")
"""Of whom "no" speaks as "nobody" does."""

SOMEBODY = ANYBODY - {"one", "body"} | word_set(
    """journalist reporter editor writer blogger activist lawyer attorney judge prosecutor teacher pupil student
    prisoner inmate detainee suspect convict guard officer policeman soldier conscript recruit worker employee miner
    farmer fisherman tenant household family child minor juvenile boy girl mother father widow patient doctor nurse
    refugee migrant foreigner asylum-seeker applicant member minister official mayor deputy candidate voter observer
    demonstrator protester opponent critic dissident pastor priest monk imam believer nun driver passenger villager
    owner trader vendor seller buyer client customer witness victim defendant director chief commissioner author
    inspector staff player trainer nomad herder guest visitor neighbour youth adult pensioner poet"""
)
"""Nouns for somebody to whom something may be done."""

SPOKEN_OF = word_set(
    """prohibit forbid prevent prevention combat fight protect protection prohibition
    punishable criminalize criminalise convention risk fear threaten threat definition
    define safeguard guarantee exclude refute allegation alleged rumour stop propose proposal plan discuss demand
    campaign"""
)
"""Words beside which a deed's noun does not tell that it was done."""

NONE = Caseless(
    r"\b(?:not (?:one|a single|once|ever)|no(?:body| one|-one|ne(?= of))?|never|at no time|without a single"
    r"|not (?:\w+ ){1,4}?(?:a single|any(?:one|body)?))\b(?![-.])"
    r"(?!\s+(?:more|less|fewer|later|doubt|wonder|matter|need|other|only|longer|such)\b)"
    r"(?!\s+(?:[a-z]{1,4}[-/]){0,3}[a-z]{0,2}\d)"
)
"""Says that something is not so of anyone, nor at any time; "no longer" tells of a change, "decision No U-I-24/02" of a
number."""

EVER = Caseless(r"\b(?:never|not once|not ever|at no time)\b")
"""Says so of one thing at any time."""

AGAINST = Caseless(r"\b(?:taken|brought|opened|instituted|initiated|started) against (?:any |an? |the )?")
"""Between what is done to somebody, in as many words, and whom: "action has never been taken against a lawyer"."""

NOBODY = Caseless(r"\b(?:nobody|no[ -]one|none)\b")
"""Says so of persons, whichever."""

TOLD = Caseless(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|dozens?|hundreds?|thousands?|several|some|many|most|half|cases?|last|once|twice)\b"
)
"""Tells of cases: a number, a date, "several"."""
