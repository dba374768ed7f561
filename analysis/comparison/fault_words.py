"""Vocabulary of what a critic finds fault with, and of how it is said to be mended: dependence, ending, review."""

from __future__ import annotations

import re

from analysis.text.words import phrases, word_set

_RULING = r"(?:minist\w+|government|president\w*|executive|cabinet|state|police|army|king|party|prosecut\w+)"

# From whose hand somebody may be free; who is independent "of foreign companies" may still be in the ministry's.
RULING = re.compile(_RULING)

# The critic finds somebody to be under another's hand.
DEPENDENT = phrases(rf"""
    (?:lack(?:s|ed|ing)?|want|absence) (?:of )?(?:\w+ ){{0,2}}(?:independence|autonomy|impartiality|neutrality)
    (?:is|are|was|were|remains?) (?:not|hardly|neither|far from) (?:\w+ )?(?:independent|autonomous|impartial|neutral)
    (?:is|are|remains?) (?:a |an integral )?part of (?:the )?(?:\w+ ){{0,2}}{_RULING}
    (?:under|subject to) the (?:\w+ )?(?:control|authority|supervision|influence|orders) of
    (?:controlled|run|dominated|supervised|directed|appointed|chosen) by (?:the )?(?:\w+ ){{0,2}}{_RULING}
    (?:drawn|recruited|taken) from the (?:\w+ )?{_RULING}
    subordinated? to
    politici[sz](?:ed|ation)
    (?:answers?|reports?|answerable|accountable) (?:only |solely )?to the (?:\w+ )?{_RULING}
    (?:undue|political|external|outside) (?:influence|pressure|interference|control)
    (?:undermin|threat|compromis|weaken|imperil|erod)\w* (?:\w+ ){{0,5}}(?:independence|autonomy|impartiality)
    """)

# What is only said against somebody: told of, it bears nothing out.
ALLEGED = word_set("allegation accusation rumour rumor insinuation")

# There is too little of the thing that is found fault with: who ended it mended nothing.
TOO_LITTLE = phrases(r"""
    too (?:low|small|few|little|weak|late|short|slow|seldom)
    insufficient(?:ly)?
    inadequate(?:ly)?
    (?:is|are|was|were|remains?) (?:\w+ )?(?:weak|poor|scarce|limited|late|underfunded|unreliable)
    mismanaged|neglected|underfunded
    """)

# Words by which a thing is had by few, at few times, or no longer.
SELDOM = word_set("""
    rarely seldom hardly scarcely barely sometimes occasionally partly formerly once until if unless only few nominally
    """)

# Verbs by which a right or a thing is said to be had, of the thing itself and of those who have it.
ASSURED = word_set("ensure guarantee respect protect provide uphold observe safeguard secure honour honor")
ENJOYED = word_set("enjoy exercise")

# A demand for one of these is met in part where the claim says that it is under way.
STUDYING = word_set("""
    review reconsider reconsideration re-examine reexamine examine examination study assess assessment consider
    consideration discuss discussion revise revision
    """)

# A demand with one of these asks that wrong be pursued: that somebody was punished for it does not stand against it.
PURSUIT = word_set("""
    investigate investigation prosecute prosecution punish punishment sanction accountability accountable impunity
    perpetrator conviction justice
    """)
