"""Vocabulary of the weighing of critics' passages: verbs by what they do with the words behind them."""

from __future__ import annotations

from analysis.text.words import word_set

_ASKING = word_set(
    "ask call recommend urge demand request propose suggest advise want wish require insist press plead appeal beg"
    " invite encourage desire expect hope seek like prefer petition implore exhort bid pray campaign look"
)
_FAULTING = word_set(
    "regret deplore criticize criticise complain lament miss condemn object protest fault denounce blame warn question"
    " doubt reproach worry fear concern allege resent decry oppose dispute reject contest accuse"
)
_SAYING = word_set(
    "say write state add note observe report remark find hold believe think consider argue maintain conclude tell"
    " claim declare point describe call regard judge assert contend continue reply answer stress underline emphasize"
    " emphasise mention record feel read put go repeat recall inform resolve reveal show see name list"
)
_PRAISING = word_set(
    "praise welcome commend applaud thank congratulate appreciate acknowledge recognise recognize admire salute"
    " compliment grant concede admit credit"
)

ASK, FAULT, SAY, PRAISE = "ask", "fault", "say", "praise"
VERBS: dict[str, str] = {
    lemma: name
    for name, lemmas in ((PRAISE, _PRAISING), (SAY, _SAYING), (FAULT, _FAULTING), (ASK, _ASKING))
    for lemma in sorted(lemmas)
}
"""What a verb does with the words behind it; one that asks and says ("call") asks."""

SPOKEN = word_set(
    "demand request recommendation wish call concern complaint criticism objection regret proposal view opinion"
    " judgment judgement words point list letter report memorandum paper submission statement appeal petition plea"
    " reproach condition question finding"
)
"""Nouns for what a critic says and for what it is written in."""

OPENERS = word_set(
    "and or but nor while whereas that to for because who which as if since though although whether how why where when"
)
"""Words that a new piece of a sentence begins with."""

JOINING = word_set("and or but nor while whereas")
AUXILIARIES = word_set("will would can could may might shall need")
OBLIGING = word_set("should must ought")
OWN = word_set("we i our us my me ours")
DEMONSTRATIVE = word_set("it they he she this these")
PARTICLES = word_set("for on upon that to")
"""What stands between a verb of asking and what is asked."""
