"""Vocabulary of attitudes: words that lead up to a thing somebody approves, attacks, puts forward or talks about.

Whole classes of the grammars' lists (verbs of judgement, of desire, of conjecture, of communication with a topic), as
lemmas; the object, not a clause, carries the content ("endorsed the plan", "attacked her record").
"""

from __future__ import annotations

from analysis.text.words import word_set

APPROVING = word_set(
    "support back endorse favor favour praise commend laud hail salute applaud cheer champion tout trumpet extol"
    " admire acclaim compliment congratulate thank welcome defend appreciate prefer"
)
"""Judged well, taken sides for."""

DISAPPROVING = word_set(
    "oppose criticize criticise condemn denounce decry deplore attack blast slam rip bash trash skewer savage assail"
    " lambaste lambast castigate excoriate berate rebuke reprimand reproach chide scold admonish upbraid chastise"
    " censure fault blame pan knock rap hammer mock ridicule deride lampoon satirize taunt insult disparage denigrate"
    " belittle malign vilify demonize demonise smear scorn spurn rebuff repudiate disavow disown renounce reject"
    " dismiss resent protest lament bemoan mourn regret despise detest loathe dislike distrust mistrust"
)
"""Judged ill, taken sides against."""

CONTESTING = word_set(
    "question doubt dispute challenge contest deny contradict rebut refute discount discredit downplay minimize"
    " minimise suspect"
)
"""Held to be untrue or unproven."""

FORWARDING = word_set(
    "announce propose promise pledge demand request urge recommend advocate suggest float moot predict forecast"
    " foresee anticipate expect want fear dread envision envisage allege claim proclaim threaten nominate vow propound"
    " posit"
)
"""Put forward: wanted, promised, foretold."""

TELLING = word_set(
    "mention name discuss explain describe outline detail clarify reveal disclose divulge expose recall recount"
    " relate note cite invoke voice express emphasize emphasise stress reiterate repeat highlight"
    " underscore underline point acknowledge admit confess concede confirm report broach"
    " miss echo ignore utter debate deliberate"
)
"""Spoken of."""

OBJECT = frozenset(["single"]) | APPROVING | DISAPPROVING | CONTESTING | FORWARDING | TELLING
"""Verbs whose bare object can be the content."""

JUDGED = APPROVING | DISAPPROVING | CONTESTING
"""Those whose object may be a pronoun ("defended him", "denies it")."""

PUBLISHED = word_set(
    "report announce allege disclose reveal propose nominate criticize criticise condemn denounce praise hail"
)
"""Passives that attribute though nobody is named ("the leak was first reported in May")."""

_AFTER = {
    "of": "complain warn disapprove speak tell despair remind accuse brag dream approve boast",
    "about": "ask wonder complain warn caution inquire fret gripe worry brag rave dream boast",
    "to": "object point admit confess own swear respond reply react refer allude",
    "against": "warn caution protest argue campaign lobby speak rail inveigh rage",
    "over": "fret worry deliberate agonize waver",
    "at": "hint balk protest scoff bristle marvel sneer jeer rail lash rage",
    "on": "insist touch comment elaborate expound reflect deliberate waver agree",
    "upon": "insist touch comment elaborate expound reflect",
    "for": "argue ask press campaign lobby apologize apologise vouch long yearn hope wish crave opt",
    "with": "disagree respond reply sympathize sympathise side agree",
    "in": "believe",
}
PREPOSITION: dict[str, frozenset[str]] = {
    verb: frozenset(link for link, verbs in _AFTER.items() if verb in verbs.split())
    for verb in word_set(" ".join(_AFTER.values()))
}
"""Verbs whose content follows a preposition, and which ("complained of leaking roofs")."""

TURNS: tuple[tuple[str, str, str], ...] = (
    ("find", "fault", "with"),
    ("take", "issue exception", "with to"),
    ("take", "swipe aim shot jab dig potshot offense offence umbrage", "at"),
    ("pour heap", "scorn praise", "on upon"),
    ("cast throw", "doubt aspersion", "on upon"),
    ("fire launch mount", "attack broadside salvo", "on against at"),
    ("take adopt hold stake have", "stance stand position line view opinion", "on against toward towards of about"),
    ("have", "word criticism praise concern doubt misgiving reservation question complaint", "for about"),
    ("make", "case plea argument pitch push", "for against"),
    ("make", "reference allusion", "to"),
    ("make", "statement remark comment point joke argument accusation allegation claim", "on about against"),
    ("draw call", "attention", "to"),
    ("draw", "parallel comparison distinction", "between"),
    ("lend give offer throw pledge", "support backing endorsement weight blessing", "to behind"),
    ("withhold withdraw", "support backing endorsement", "from"),
    ("take claim", "credit responsibility blame", "for"),
    ("lay place put pin", "blame", "on upon"),
    ("put", "finger", "on"),
    ("enter plead", "plea guilty", "to of"),
    ("reach forge", "consensus agreement", "on about"),
    ("keep have", "faith confidence trust belief", "in"),
    ("level lodge file", "accusation charge complaint criticism allegation", "against at"),
    ("raise", "question concern doubt objection alarm", "about over to"),
    ("raise float", "possibility prospect specter spectre idea question notion", "of"),
)
"""Verb, noun and preposition that report together: "took aim at", "made the case for"."""

FAULTING = word_set("fault issue exception scorn doubt aspersion swipe aim shot jab dig potshot attack")
"""Nouns of these that find fault."""

TURN_VERBS = frozenset(verb for verbs, _, _ in TURNS for verb in verbs.split())

ASIDES = word_set("himself herself itself themselves myself ourselves yourself")
REFLEXIVE = {
    "from": "distance disassociate dissociate divorce separate",
    "with": "align ally associate identify",
    "as": "present cast portray position style bill describe see sell paint define",
    "to": "commit pledge",
}
"""What one does with oneself towards a thing, by the preposition before it ("distanced himself from the plan")."""

OUTRIGHT = {
    "out": "come speak lash strike hit cry",
    "down": "double",
    "back": "push hit fire shoot snap strike",
    "up": "stand stick speak",
    "away": "back shy walk",
}
"""Verb and particle, by the particle, that a preposition follows ("came out against", "doubled down on")."""

OTHER_TURNS = word_set(" ".join([*REFLEXIVE.values(), *OUTRIGHT.values()]))
OUTRIGHT_LINKS = word_set("against for at on about from")

_NOUNS = {
    "of": "criticism critique condemnation denunciation endorsement rejection defense defence praise assessment"
    " description characterization characterisation portrayal depiction account view opinion warning prediction"
    " accusation allegation charge claim mention denial dismissal disapproval approval appraisal evaluation"
    " interpretation recollection supporter opponent defender critic advocate admirer proponent champion fear",
    "for": "support call demand plea proposal praise admiration contempt disdain hope desire wish request argument"
    " disregard sympathy endorsement vision",
    "to": "opposition objection reference response reaction commitment answer",
    "on": "attack stance position view opinion comment statement remark proposal assault",
    "about": "concern question view comment claim statement remark warning doubt worry anxiety fear complaint"
    " allegation skepticism scepticism misgiving lie assertion",
    "over": "concern worry anxiety fear outrage anger",
    "against": "attack stance accusation allegation charge complaint criticism argument",
    "in": "belief confidence faith trust interest",
    "toward": "attitude stance hostility sympathy",
    "towards": "attitude stance hostility sympathy",
    "with": "disagreement frustration disappointment dissatisfaction",
}
STANDPOINT: dict[str, frozenset[str]] = {
    noun: frozenset(link for link, nouns in _NOUNS.items() if noun in nouns.split())
    for noun in word_set(" ".join(_NOUNS.values()))
}
"""Nouns whose owner holds or says something of what follows their preposition ("her criticism of the plan")."""

ANSWERING = word_set("respond reply react")
"""Before "to" and a person or body, these name whom they answer."""

STANCE_PEOPLE = word_set(
    "supporter backer advocate proponent champion defender booster admirer fan ally opponent critic foe detractor"
    " skeptic sceptic adversary believer enemy"
)
"""What one is to a cause ("a longtime critic of the deal")."""

STANCE_ADJECTIVES: dict[str, frozenset[str]] = {
    word: frozenset(links.split())
    for words, links in (
        (
            "critical supportive dismissive contemptuous disdainful wary suspicious respectful tolerant fond enamored"
            " appreciative complimentary disapproving mindful leery proud",
            "of",
        ),
        (
            "skeptical sceptical enthusiastic lukewarm ambivalent noncommittal cagey bullish bearish agnostic"
            " passionate apprehensive evasive defensive apologetic ecstatic livid serious excited",
            "about of over on",
        ),
        (
            "opposed hostile sympathetic averse receptive indifferent resistant committed open loyal",
            "to toward towards",
        ),
        ("furious angry impatient disgusted fed", "at with about over"),
        ("impressed unimpressed disillusioned obsessed", "with by"),
    )
    for word in words.split()
}
"""Adjectives by which one stands to a thing, and the preposition before it ("was critical of the plan")."""

HANDING = word_set("issue deliver file offer give release publish post launch lodge provide present submit")
ANSWERED = word_set("call request message email question inquiry query letter")
"""What one answers, or leaves without an answer."""

HANDED = word_set(
    "threat critique assessment lawsuit suit complaint statement apology response explanation detail evidence comment"
    " criticism warning claim allegation accusation charge denial objection endorsement opinion view argument appeal"
    " motion petition prediction description account rebuke rebuttal defense defence verdict ruling reply reason"
    " justification praise answer testimony example advice clarification challenge"
)
"""What one issues, files or delivers in words, and by which verbs."""

EFFECTING = word_set(
    "ensure assure guarantee mean make cause require happen help prove provide see check let have get dictate"
    " arrange allow enable entail imply indicate be become"
)
"""Verbs whose that-clause is an effect or a rule, not what somebody says."""

TIMES = word_set("in on at during after before since until till within throughout amid following")
"""What begins the time and place of an attitude after its object ("endorsed him in March")."""
