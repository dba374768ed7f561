"""Vocabulary of replies: accepted, noted, refused, held to be needless, carried out; a charge said to be untrue."""

from __future__ import annotations

import re

from analysis.comparison.polarity import GONE
from analysis.text.words import phrases, word_set

_WHAT = r"(?:this|these|the|that|those|both|all|its|such)"
_RECOMMENDED = rf"(?:{_WHAT} (?:[\w’']+ ){{0,2}}(?:recommendation|proposal|conclusion|finding)s?|recommendations?)"

# Not accepted, whatever is said in its stead.
REFUSED = phrases(rf"""
    (?:does|do|did|can|could|will) ?not (?:\w+ )?(?:accept|agree|support|endorse|adopt)
    (?:does|do|did|can|could|will) ?not (?:\w+ )?share {_WHAT} (?:\w+ )?(?:views?|opinions?|concerns?|conclusions?)
    (?:is|are|was|were) not (?:\w+ )?(?:accepted|agreed|supported|endorsed|able to (?:accept|agree|support|endorse))
    (?:is|are) unable to (?:accept|agree|support|endorse)
    (?:rejects?|rejected|disagrees?|disagreed|declines?|declined) (?:with )?{_RECOMMENDED}
    (?:recommendations?|proposals?) (?:is|are|was|were|has been|have been) (?:rejected|refused|declined)
    """)

# Held to be needless, or not to be done for now.
NEEDLESS = phrases(r"""
    (?:does|do) not (?:currently )?(?:see|consider|find|believe) (?:there is |that there is )?(?:the|a|any) need
    sees? no (?:need|reason)
    there is no (?:need|reason|case) (?:to|for)
    (?:is|are) not a priority
    (?:does|do) not (?:deem|consider|regard|see) \w+(?: as)? a priority
    no (?:\w+ )?(?:changes?|amendments?|legislation|measures?|steps?|action)(?: \w+)? (?:is|are) (?:necessary|needed)
    (?:is|are) (?:\w+ )?not (?:\w+ )?(?:planning|intending|minded|proposing|considering)
    (?:has|have) no (?:current |present )?(?:plans?|intention)
    (?:does|do) not (?:currently |now )?(?:plan|intend|propose) to
    (?:changes?|amendments?|legislation) (?:is |are |to be )?(?:unnecessary|needless)
    """)

# Both stands are named, and neither is taken.
OPEN = phrases(r"""
    neither (?:accepts?|accepted|agrees?|agreed|supports?|supported|endorses?|endorsed) (?:\w+ ){0,3}nor
    neither (?:rejects?|rejected|refuses?|refused|opposes?|opposed) (?:\w+ ){0,3}nor
    (?:does|do|did) not (?:yet )?take a (?:stand|position|view)
    """)

ACCEPTED = phrases(rf"""
    (?:accepts?|accepted|supports?|supported|endorses?|endorsed) (?:\w+ ){{0,3}}{_RECOMMENDED}
    (?:agrees?|agreed) (?:\w+ ){{0,2}}(?:with|to) {_RECOMMENDED}
    {_RECOMMENDED} (?:is|are|was|were|has been|have been) (?:\w+ )?(?:accepted|agreed|supported|endorsed)
    """)

NOTED = phrases(rf"""
    (?:notes?|noted|takes? note of|took note of|acknowledges?|welcomes?|welcomed) {_RECOMMENDED}
    {_RECOMMENDED} (?:is|are|was|were) noted
    """)

# The recommendation is said to be carried out, or that this was begun.
CARRIED_OUT = phrases(rf"""
    {_RECOMMENDED} (?:(?:is|are|was|were|has been|have been) )?(?:\w+ )?(?:fully )?(?:implemented|fulfilled)
    {_RECOMMENDED} (?:(?:is|are|was|were|has been|have been) )?(?:\w+ )?(?:fully )?(?:met|carried out)
    (?:already|fully) implement(?:s|ed) {_RECOMMENDED}
    """)
NOT_CARRIED_OUT = phrases(rf"""
    {_RECOMMENDED} (?:(?:has|have) not|(?:was|were) (?:not|never)) (?:yet )?(?:been )?(?:\w+ )?(?:implemented|fulfilled)
    {_RECOMMENDED} (?:(?:has|have) not|(?:was|were) (?:not|never)) (?:yet )?(?:been )?(?:\w+ )?(?:met|carried out)
    {_RECOMMENDED} (?:is|are|will) not (?:yet )?(?:be |being )?(?:\w+ )?(?:implemented|fulfilled|met|carried out)
    (?:implementation of|implementing|carrying out) {_RECOMMENDED} (?:is|was|will|has) not
    """)
UNDER_WAY = phrases(rf"""
    (?:implementation of|implementing|carrying out) {_RECOMMENDED}
    {_RECOMMENDED} (?:\w+ )?(?:will be|is being|are being|being) (?:\w+ )?(?:implemented|considered|carried out)
    in (?:the )?(?:process|course) of (?:implementation|being implemented)
    """)

PARTLY = phrases(r"""
    in (?:principle|part)
    part(?:ly|ially)
    largely
    subject to
    with (?:reservations|modifications)
    """)
"""Words by which a stand is taken in part."""

# What was charged is said to be untrue.
REBUTTED = phrases(r"""
    there (?:is|was) no (?:basis|ground|evidence|truth|substance) (?:to|for|in) (?:\w+ ){0,2}?(?:assert|claim)\w*
    there (?:is|was) no (?:basis|ground|evidence|truth|substance) (?:to|for|in) (?:\w+ ){0,2}?(?:alleg|suggest)\w*
    (?:rebuts?|refutes?|rejects?|denies|disputes?) (?:\w+ )?(?:suggestions?|allegations?|assertions?|accusations?)
    (?:rebuts?|refutes?|rejects?|denies|disputes?) (?:\w+ )?(?:claims?|criticisms?|charges|reports|findings)
    (?:allegations?|assertions?|accusations?|suggestions?|criticisms?) (?:is|are|was|were) (?:\w+ )?(?:inaccurate|false)
    (?:allegations?|assertions?|accusations?|suggestions?|criticisms?) (?:is|are|was|were) (?:\w+ )?(?:un\w+ed|untrue)
    (?:allegations?|assertions?|accusations?|suggestions?|criticisms?) (?:is|are|was|were) (?:\w+ )?(?:baseless|wrong)
    """)


NOT = re.compile(r"\b(?:not\b|cannot|unable|reject|disagree|declin|refus|non-)", re.IGNORECASE)
"""By which a verdict is known for a refusal."""

UNDOING = GONE | word_set("""
    close sell withhold shut weaken dismantle destroy delay postpone reduce cut restrict limit doubt fear question worry
    """)
"""What somebody who "sees no need" to do it leaves as the critic would have it."""
