"""Nouns of bodies: what owns what, what heads a name, and what names nothing by itself."""

from __future__ import annotations

from analysis.text.words import word_set

CONCEPTS: dict[str, frozenset[str]] = {
    "courts": word_set(
        "court judge judiciary judicial tribunal magistrate magistracy bench justiciary jurist courthouse"
    ),
    "local government": word_set(
        "municipality commune mayor prefect self-government self-governance self-administration self-rule alderman"
        " councillor municipal local"
    ),
    "civil society": word_set(
        "ngo ngos nonprofit non-profit association foundation charity volunteer sector civil civic third-sector"
    ),
    "media": word_set(
        "media press broadcaster broadcasting newspaper radio television editor newsroom journalist journalism"
    ),
    "hospitals": frozenset(["hospital", "clinic", "infirmary"]),
    "universities": frozenset(
        ["university", "rector", "academy", "college", "faculty", "dean", "academic", "higher-education", "campus"]
    ),
    "schools": frozenset(["school", "headteacher", "principal", "headmaster"]),
    "unions": frozenset(["union", "federation", "trade-union", "workers"]),
    "central bank": frozenset(["bank"]),
    "ombudsman": frozenset(["ombudsman", "ombudsperson", "ombudswoman", "ombudsmen"]),
    "audit": frozenset(["auditor", "audit", "auditor-general", "comptroller"]),
    "elections": frozenset(["electoral", "election", "returning"]),
    "prosecution": frozenset(["prosecutor", "prosecution", "procuracy", "attorney", "procurator"]),
    "bar": frozenset(["lawyer", "bar", "advocate", "notary"]),
    "church": frozenset(["church", "mosque", "clergy", "bishop", "mufti", "congregation"]),
    "regulator": frozenset(["regulator", "regulatory", "watchdog"]),
    "police": frozenset(["police", "constabulary", "gendarmerie", "force"]),
}
"""Which owner a noun speaks of, where no body is named. What a ``hospital`` is promised, its ``director`` shares in."""

EMPTY = word_set(
    "body institution organ organisation organization authority member seat head chair chairman chairperson director"
    " president chief post office staff board leader term law act bill article decision list candidate people country"
    " government state minister ministry cabinet parliament voter citizen public system reform constitution year time"
    " right power part nation service budget person independence autonomy influence interference say hand politician"
    " official executive"
)
"""Nouns that name no body by themselves."""

HEADS = word_set(
    "council commission committee court board agency authority bureau office ministry service corporation parliament"
    " assembly senate bank institute federation union tribunal chamber inspectorate ombudsman forum department"
    " directorate act law code charter cabinet government"
)
"""Nouns that head the name of a body or law."""

COLLECTIVE = HEADS - word_set("act law code charter") | word_set(
    "party group team panel jury police army staff board company firm club choir orchestra crew faculty press bench"
    " judiciary bar church mission society community school university college institution organisation organization"
    " association office"
)
"""Nouns of bodies of people, which "they" may mean though there is one of them."""

JOIN = frozenset(["of", "for", "on", "and", "the", "in", "&", "to"])
TITLES = word_set("mr mrs ms dr prof professor sir dame lord lady hon excellency h.e. ambassador")
NO_START = frozenset(
    ["DET", "ADP", "PRON", "SCONJ", "CCONJ", "ADV", "AUX", "VERB", "PART", "INTJ", "NUM", "PUNCT", "SPACE"]
)

VAGUE = word_set(
    "number year time month day week date report result fact way part share rate level total period case word question"
    " answer reason text page member seat staff percent cent amount figure increase rise fall price cost step point"
    " side name list half majority minority kind sort end beginning start course basis view line aim goal purpose use"
    " right need role influence interference say independence autonomy affair hand situation problem country nation"
    " world people public government state republic season winter summer spring autumn morning evening night hour"
    " minute century decade future past present support help work life home first rest top bottom heart front back"
    " reform progress change development growth"
)
"""Nouns too general for "the …" to mean the same thing twice."""

FLEETING = word_set("new first last old former present current own same other next second third whole entire")
"""Words that say which of several of a kind is meant, not of what kind it is."""
