"""Matters of public life that texts name by many words: what is bought is spoken of by its price, its fee, its cost.

Looser than synonyms: two statements that share a topic may speak of one thing; the clash of words must say the rest.
"""

from __future__ import annotations

from collections.abc import Mapping

from analysis.text.words import word_set

TOPICS: dict[str, frozenset[str]] = {
    name: word_set(words)
    for name, words in {
        "money": "fee charge price cost tariff due toll contribution levy tax payment pay free dollar euro crown mark "
        "pound franc taler peso rupee dinar lira krona shilling subscription bill fare rent",
        "records": "register registry record entry extract file document archive report minutes data database list "
        "consult inspect access disclose release publish publication gazette portal website transparency holding",
        "eviction": "evict eviction home house housing tenant household family dwelling flat lodging "
        "resettle resettlement relocate displace clear homeless shelter leave",
        "work": "worker employee employer staff strike stoppage labour labor union overtime wage salary job post hire "
        "recruit employ personnel nurse doctor teacher",
        "police": "police officer station interview suspect questioning question interrogation custody detainee arrest "
        "patrol constable prisoner detention cell burglary crime",
        "media": "broadcaster station radio television newspaper press journalist editor newsroom channel news website "
        "media publisher publication licence frequency programme",
        "vote": "election vote voter ballot poll turnout candidate constituency elect referendum electorate party "
        "campaign seat",
        "land": "land parcel deed plot shoreline zone coast cadastre cadastral boundary owner landholder "
        "holding territory estate farm farmer",
        "court": "court judge trial appeal verdict tribunal judiciary justice hearing lawyer prosecutor jury defendant",
        "health": "hospital patient clinic doctor nurse medical operation surgery treatment medicine health waiting "
        "ambulance vaccine",
        "school": "school pupil teacher university student education lesson class tuition examination scholarship "
        "kindergarten textbook curriculum college",
        "environment": "water river air emission pollution waste forest mine discharge effluent spill sewage carbon "
        "climate conservation reserve plant power-plant dump landfill",
        "transport": "road bus train railway bridge ferry passenger airport port ship traffic fare line tram metro",
        "complaint": "complaint complain grievance petition appeal ombudsman hotline report redress objection protest",
        "assembly": "assembly demonstration rally march protest gathering demonstrator picket procession",
        "safety": "accident injury death safety inspector inspection violation hazard fatality incident fire",
        "migration": "asylum refugee migrant border visa residence deport deportation applicant reception",
        "benefit": "pension benefit allowance grant subsidy aid welfare assistance pensioner entitlement voucher",
        "language": "language minority tongue dialect mother-tongue speaker ethnic",
        "religion": "religion religious church mosque temple faith worship congregation belief clergy",
        "food": "food bread grain ration harvest meal hunger farm crop price market",
        "data": "data privacy surveillance intercept camera personal information telephone wiretap internet network",
    }.items()
}


_WORDS: Mapping[str, tuple[str, ...]] = {
    word: tuple(name for name, words in TOPICS.items() if word in words) for word in frozenset().union(*TOPICS.values())
}
"""The topics of each word."""


def topics(keys: frozenset[str]) -> frozenset[str]:
    """The topics that any of ``keys`` (lemmas) belong to."""
    return frozenset(topic for key in keys & _WORDS.keys() for topic in _WORDS[key])
