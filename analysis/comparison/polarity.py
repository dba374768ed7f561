"""Words that show which way a demand or a claim points: gone or in place, settled, planned, limited, denied.

Patterns run over the lower-case proposition. They are grouped by what they assert, never by topic, so that they hold
for any country and any matter.

In order: what a demand asks (``MODALS`` to ``CHANGE_NOUNS``); how a claim says that a matter is settled, met, studied,
planned, told elsewhere or left as it was (``SETTLED`` to ``STAYS``); what makes a clause wait, and what denies, likens,
misses or dates a thing (``WAITING`` to ``CONTINUED``); independence, and who holds power (``INDEPENDENT`` to
``POWER``). Limits, and promises to all, stand in :mod:`analysis.comparison.restriction_words`.
"""

from __future__ import annotations

import re

from analysis.comparison.steps import UNDER_WAY
from analysis.extraction.parse.vocabulary import ABOLISH
from analysis.text.words import phrases, word_set

# A demand with one of these asks that something should be.
MODALS = frozenset({"should", "must", "ought", "shall", "need", "needs", "has", "had"})
ASKING = word_set("""
    urge recommend ask request call demand invite appeal propose advise
    """)

# Verbs by which what was there is ended; other words of ending name a ban too, a fault more often than a cure.
UNDONE = ABOLISH | word_set("""
    end remove rescind revoke withdraw eliminate eradicate dismantle lift annul terminate cancel drop
    """)
# A demand with one of these wants a thing gone.
GONE = UNDONE | word_set("""
    abolition abolishment removal decriminalize decriminalise cease stop halt ban prohibit prohibition revocation
    withdrawal elimination termination phase refrain desist dissolve disband demonopolize demonopolise forbid outlaw
    """)
OUT_OF = {
    "take": frozenset({"out", "off"}), "strike": frozenset({"out", "off", "from"}), "delete": frozenset({"from"}),
    "cut": frozenset({"out"}), "cross": frozenset({"out", "off"}),
}  # fmt: skip
"""Verbs with the words behind them by which a thing leaves a law or a list."""

# The same said of a thing that should not be there.
MISPLACED = phrases(r"""
    (?:has|have|had) no (?:\w+ )?(?:place|business)
    (?:do|does|did) not belong
    (?:is|are|was|were) out of place
    there (?:is|was) no (?:place|room|excuse|justification) for
    """)

CHANGE_NOUNS = word_set("""
    extension return restoration introduction adoption creation establishment publication disclosure transfer
    """)

# The claim says that the matter is settled, whatever it was.
SETTLED = phrases(r"""
    (?:put|puts|brought|brings) (?:an end|a stop) to
    (?:came|has come|have come) to an end
    (?:has|have|was|were)(?: been)? (?:\w+ )?(?:ended|struck (?:from|out|off|down)|discontinued|disbanded|scrapped)
    (?:has|have|was|were)(?: been)? (?:\w+ )?(?:dismantled|phased out|closed down|eliminated|eradicated|done away with)
    (?:has|have|had)? ?(?:vanished|disappeared|ceased|died out|lapsed|expired|fallen away|gone for good)
    (?:done|did|does|do) away with
    ended (?:on|in|with|when|for good)
    (?:for good|once and for all)
    (?:belongs?|consigned|relegated) to (?:the past|history)
    (?:is|are) history
    (?:its|their|the) last \w+ (?:of \w+ )?(?:in|on)
    (?:was|were|has been|have been) (?:fully )?(?:completed|accomplished|achieved|restored|reinstated|released|freed)
    the last (?:\w+ ){1,6}(?:closed|left|ended|was|were|shut|released|freed)
    (?:a )?(?:thing|relic|matter) of the past
    no longer (?:exists?|applies|apply|required|needed|possible)
    is over
    (?:has|have) been (?:fully )?(?:abolished|repealed|lifted|scrapped|decriminali[sz]ed)
    (?:has|have) been (?:fully )?(?:implemented|carried out in full)
    (?:was|were) (?:abolished|repealed|lifted|scrapped)
    published in (?:full|the)
    made public
    has been published
    open to (?:the public|everyone|anyone|all)
    fully independent
    wholly independent of (?:the )?(?:state|executive)
    free of charge
    """)

# The claim says that concerns or standards are met; beside a critic who says they are not, that is to be reconciled.
MEETS = phrases(r"""
    (?:address(?:es|ed)?|answer(?:s|ed)?|met|meets) (?:\w+ ){0,2}(?:concerns?|criticisms?|objections?|demands?)
    (?:resolve[sd]?|dispel(?:s|led)|satisf(?:y|ies|ied)) (?:\w+ ){0,2}(?:concerns?|criticisms?|objections?|demands?)
    in (?:full )?(?:line|conformity|compliance|keeping) with (?:\w+ ){0,3}(?:standards?|norms?)
    in (?:full )?(?:line|conformity|compliance|keeping) with (?:\w+ ){0,3}(?:obligations?|commitments?|practice)
    (?:meets?|met|compl(?:y|ies|ied) with|conforms? to|satisf(?:y|ies|ied)) (?:\w+ ){0,3}(?:standards?|norms?)
    (?:meets?|met|compl(?:y|ies|ied) with|conforms? to|satisf(?:y|ies|ied)) (?:\w+ ){0,3}(?:obligations?|commitments?)
    """)

STUDY = phrases(r"""
    (?:is|are|has been|have been|being) (?:carefully )?(?:stud(?:y|ying|ied)|examin(?:ing|ed)|consider(?:ing|ed))
    (?:is|are|has been|have been|being) (?:carefully )?(?:review(?:ing|ed)|look(?:ing|ed) into|discuss(?:ing|ed))
    (?:is|are|has been|have been|being) (?:carefully )?assess(?:ing|ed)
    takes? note
    took note
    under (?:study|review|consideration|examination|discussion)
    """)

# Officials are taught: a step, whatever else is left.
TAUGHT = phrases(r"""
    (?:training|retraining|courses?|seminars?|workshops?) (?:\w+ ){0,6}ha(?:s|ve|d) (?:already |now )?(?:begun|started)
    (?:training|retraining|courses?|seminars?|workshops?) (?:\w+ ){0,6}(?:began|started|(?:was|were) (?:held|given))
    (?:been|gone|went|passed) through (?:[\w-]+ ){0,3}(?:training|courses?|seminars?|workshops?)
    (?:attended|completed|finished) (?:[\w-]+ ){0,3}(?:training|courses?|seminars?|workshops?)
    (?:was|were|been) (?:trained|retrained|taught)
    """)

PLAN = phrases(r"""
    shall (?:propose|introduce|submit|ask|present|bring|send|table)
    (?:is|are) going to
    in (?:preparation|the making|the pipeline|drafting)
    under preparation
    bill \w+ing
    (?:goes|go|comes|come|is|are) before (?:the )?(?:parliament|assembly|house|chamber|congress|senate|cabinet)
    from \d{4} (?:on|onwards?)
    (?<!['’]s )(?<!s['’] )(?<!the )(?<!their )(?<!political )(?<!popular )(?<!free )(?<!good )will(?: not)?
    (?:is|are) (?:now |currently |presently )?(?:drafting|preparing|elaborating|finali[sz]ing)
    shall be (?:laid|introduced|submitted|presented)
    (?<!no )(?<!no current )(?<!no present )plans? to
    is planned
    are planned
    intends? to
    (?:is|are) being (?:drafted|prepared)
    aims? to
    (?:is|are) to be (?:\w+ed)
    bill (?:to|on)
    draft (?:law|bill|act|decree)
    proposes? to
    pledged? to
    promised? to
    committed (?:(?:itself|themselves) to|to (?:\w+ly )?\w+ing|to the \w{3,}ing of)
    (?<!law )(?<!act )(?<!code )(?<!rules )(?<!legislation )(?<!constitution )(?<!regulation )(?<!already )envisages?
    is expected to
    is scheduled
    """)

# What would be so if something else were, or is only liked, is no plan that is reported.
SUPPOSED = word_set("if unless were without")
ONLY_WISHED = word_set("like love prefer welcome seem appear say think expect have")

# Rules are made under many names: who wants them established is answered where they were issued.
MAKING = word_set("""
    establish adopt issue enact introduce set create approve pass promulgate lay draw
    """)
RULES = word_set("""
    rule guideline code criterion standard regulation procedure
    """)

# Tells where a text deals with a matter, and nothing of the matter.
ELSEWHERE = phrases(r"""
    (?:dealt with|discussed|described|treated|covered|set out|listed|presented|explained) (?:\w+ )?(?:above|below)
    (?:dealt with|discussed|described|treated|covered|listed|presented|explained) in (?:\w+ )?(?:chapters?|annex|pages?)
    (?:dealt with|discussed|described|treated|covered|listed|presented|explained) in (?:\w+ )?(?:sections?|parts?|table)
    """)

STAYS = phrases(rf"""
    stays? (?:with|in|as)
    remains? (?:with|in force|in place|unchanged|a crime|an offence|punishable|necessary|required|forbidden|closed)
    at present
    (?:is|are) still(?! being (?:{UNDER_WAY}))
    still (?:requires?|needs?|in force|applies|apply)
    continues? to (?:be|apply|require|hold)
    will (?:not be (?:changed|abolished|repealed|transferred)|be (?:kept|retained|maintained))
    (?:is|are) (?:retained|maintained)
    keeps? (?:the|its|his|their) (?:power|right|control)
    no (?:change|amendment) is
    """)

# A clause that opens so is what the rest has to wait for.
WAITING = ("once ", "until ", "provided ", "as soon as", "as long as", "so long as", "pending ")

# Who grants a thing so may take it.
_PROVIDED = r"(?:,|only) provided(?: that)?|on (?:the )?condition that"
PROVIDED = phrases(_PROVIDED)
AS_LONG = phrases(rf"""
    {_PROVIDED}
    (?:as|so) long as (?:it|they|he|she|this|that|these|those|the)
    within the (?:limits|confines?|bounds|framework) of (?:the )?laws?
    """)

# One of these at the subject says it of all or of none; a promise to all is read more narrowly.
ALL = word_set("""
    all every each any no none nobody everybody anybody everyone anyone both neither whoever nothing everything
    """)

# Behind "not" or "no" one of these leaves what is said as it is ("no later than 24 hours", "not only").
AT_MOST = re.compile(r"(?:later|earlier|sooner|longer|less|fewer|more) than\b|only\b|merely\b|least\b")

# The critic speaks of what is done with a law, not of what it says.
PRACTICE = phrases(r"""
    in practice
    (?:rarely|seldom|hardly|scarcely|barely)(?: ever)?
    not (?:\w+ ){0,2}(?:enforced|applied|prosecuted|condemned|punished|investigated|implemented|observed|heeded)
    (?:un|ill-)(?:enforced|punished|heeded)
    impunity
    go(?:es)? unpunished
    dead letter
    """)
# The claim tells what a law says.
DECREED = phrases(r"""
    (?:is|are|shall be) (?:\w+ )?(?:prohibited|forbidden|punishable|outlawed|guaranteed|stipulated|regulated|enshrined)
    (?:stipulates?|prescribes?|lays? down|prohibits?|forbids?|guarantees?|provides? (?:for|that)|defines?)
    """)

# What a critic says is wanting where somebody asserts a thing.
EVIDENCE = word_set("evidence proof sign indication")

# Denies that the thing complained of ever happened.
DENIES = phrases(r"""
    no \w+(?: \w+){0,2} (?:has|have|had) (?:ever )?(?:been \w+|\w+ed|lost|gone|died|left|suffered)
    no \w+(?: \w+){0,2} (?:was|were) \w+ed
    not (?:one|a single) \w+(?: \w+){0,2} (?:has|have|was|were)
    (?:has|have) never
    (?:nobody|no one) (?:has|was|had)
    there (?:is|are|was|were|has been|have been) no
    """)

# Things are to be equal, or are said to be.
SAME = phrases(r"""
    equal(?:ly|ity)?
    the same
    alike
    as (?:much|many|long|often) as
    identical(?:ly)?
    on an equal footing
    """)

# "On equality" and "of equality" behind one of these is no name of a field: "the principle of equality", "rests on".
EQUAL_BY_LAW = word_set("""
    principle right guarantee rule norm requirement duty base rest found build rely
    """)

# The critic says that there is no such thing.
MISSED = phrases(r"""
    there (?:is|are) (?:still )?(?:no|not a|not one|not any)
    (?:has|have) no
    (?:does|do) not exist
    """)

# The claim says that there is such a thing, everywhere or somewhere.
PRESENT = phrases(r"""
    (?:at least|no (?:fewer|less) than) (?:one|two|three|\d+)
    (?:each|every|all)
    there (?:is|are) (?!no\b|not\b)\w+
    exists?
    """)

NEUTRAL = phrases(r"""
    began (?:its )?work
    was (?:established|founded|set up|created|signed|adopted|elected)
    welcomed
    (?:is|are) administered
    entered into force
    consists? of
    is (?:the|a|an) (?:largest|oldest|body)
    was elected by this
    replaced the former
    signed into law
    """)

# Holds from some day on only, which leaves what was before.
BEGUN = phrases(r"""
    since (?:\w+ ){1,3}(?:no|every|all|each|any)
    from (?:\w+ ){1,3}on(?:wards?)?,? (?:no|every|all|each|any)
    """)

# What was begun then goes on.
CONTINUED = phrases(r"""
    since
    from then on
    until (?:now|today)
    ever after
    (?:each|every) (?:year|month|week|day)
    """)

INDEPENDENT = phrases(r"""
    tak(?:es?|ing) (?:no )?(?:orders|instructions?|directions?) from
    (?:is|are) (?:nobody|no one)[’']s servants?
    (?:a )?stranger to the
    answers? (?:\w+ ){0,4}to (?:nobody|no one|none|no \w+)
    (?:decides?|determines?|chooses?|acts?) (?:\w+ )?by (?:itself|himself|herself|themselves)
    (?:decides?|determines?|chooses?|acts?) (?:\w+ )?(?:on (?:its|their) own|alone)
    outside the (?:chain|hierarchy|reach|control)
    above (?:the )?(?:parties|contestants|politics|party)
    (?:wholly |fully |entirely |completely )?independent
    autonomous
    impartial
    owes nothing to
    outside the executive
    free (?:from|of) (?:\w+ ){0,2}(?:instructions?|interference|influence|pressure|control)
    self-governing
    self-regulation
    """)

# A demand with one of these is about independence itself.
SELF_RULE = word_set("""
    independent independence autonomous autonomy impartial impartiality influence interference pressure free freedom
    self-government self-governing self-regulation
    """)

COUNTED = re.compile(r"\bout of (?:ten|\d+)\b")

# Verbs whose subject holds power over the thing.
POWER = word_set("""
    appoint name nominate designate choose select dismiss recall remove manage run control supervise approve
    decide place fill own license register close suspend administer direct oversee issue grant sign countersign
    confirm
    """)
