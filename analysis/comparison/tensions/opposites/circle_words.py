"""Circles: words of things that belong together, grouped by the matter of public life that they are of."""

from __future__ import annotations

from analysis.text.words import word_set

CIRCLES: dict[str, frozenset[str]] = {
    name: word_set(words)
    for name, words in {
        "prison": "prison prisoner inmate jail gaol cell detention detainee custody remand imprisonment imprison "
        "warder incarcerate solitary confinement penitentiary detain convict sentence arrest",
        "counsel": "lawyer counsel attorney advocate barrister solicitor defender defence defend",
        "trial": "trial court judge hear hearing chamber verdict jury magistrate bench case acquittal acquit judgment "
        "defendant tribunal convict prosecutor prosecute prosecution investigator file indictment",
        "marriage": "marriage marry union wedding bride groom spouse married couple wife husband celebrate",
        "guardianship": "guardianship guardian tutelage tutor ward curator legal-capacity supporter incapacity trustee",
        "press": "censorship censor editor newspaper press journalist broadcast broadcaster gazette front article page "
        "write reporter columnist publication publish reporting media sheet daily",
        "money": "money fund cheque grant donation donate finance funding gift budget cash pay payment subsidy",
        "papers": "paper document archive record file information minutes register report disclosure secrecy",
        "pay": "pay salary wage earnings remuneration scale income earner stipend",
        "care": "care institution residence residential home institutional resident orphanage ward asylum dormitory",
        "vote": "vote voter ballot election elect poll electoral roll contestant candidate campaign count return "
        "official-count turnout booth seat",
        "leave": "leave permit permission licence authorisation authorization consent approval allow authorise",
        "rule": "rule threshold hurdle requirement quota regulation regime law",
        "death": "die death dead mortality fatal hospital transfer condition hopeless ill illness sick",
        "visit": "visit inspection inspect inspector visitor delegation tour check",
        "school": "school pupil teacher class lesson pupils headmaster classroom tuition student textbook",
        "water": "water well tap supply pipe drinking river spring wells",
        "work": "worker employee labour labor strike job employer hire staff workforce union post crew",
        "land": "land plot parcel field farm farmer holding estate acre hectare soil tenant",
        "house": "house housing home dwelling flat tenant evict eviction household rent lodging landlord",
        "health": "hospital clinic patient doctor nurse physician treatment medicine surgery ambulance medical health",
        "asylum": "asylum refugee migrant border deport deportation foreigner visa return",
        "faith": "church mosque temple religion faith worship congregation parish priest imam religious",
        "speech": "speech opinion criticism criticise expression insult defamation slander libel satire blog",
        "meet": "assembly demonstration rally demonstrator march protest gathering picket square procession",
        "group": "association organisation organization society club ngo charity movement",
        "police": "police officer constable station patrol suspect interrogation questioning",
        "force": "torture beat ill-treatment beating blow injury bruise violence truncheon",
        "spy": "wiretap telephone intercept surveillance camera listen privacy letter mail correspondence",
        "child": "child minor juvenile boy girl age youth adolescent underage infant",
        "tax": "tax duty levy fee toll charge customs tariff contribution price fare",
        "tender": "tender contract bid bidder auction award procurement contractor supplier",
        "forest": "forest tree timber log logging felling sawmill wood reserve park",
        "waste": "waste dump landfill discharge effluent sewage pollution pollute spill emission smoke",
        "language": "language tongue dialect mother-tongue bilingual minority",
        "army": "army conscript soldier barracks military conscription draft recruit",
    }.items()
}
"""Finer circles than the topics: who is in prison, who hears a case, what a paper is written with. A word may be
in two."""
