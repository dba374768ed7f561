"""Things that are done away with in name, and how each shows where its work goes on under another name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.comparison.tensions.opposites.oppositions import any_of
from analysis.text.caseless import Caseless


@dataclass(frozen=True, kw_only=True)
class Sort:
    """One sort of thing: what it is called, and its work told without that name."""

    named: Caseless
    work: Caseless


def _sort(named: str, *work: str) -> Sort:
    return Sort(named=any_of(named), work=any_of("\n".join(work)))


_PAID = (
    r"(?:due|paid|payable|charged|collected|gathered|taken|held back|withheld|deducted|levied|asked|added|kept back)"
)
_SLIP = (
    r"(?:entr(?:y|ies)|notices?|notifications?|notes?|stamps?|letters?|cards?|marks?|acknowledge?ments?|slips?"
    r"|confirmations?|certificates?|forms?|declarations?|numbers?|papers?)"
)
_SUM = r"(?:contribution|share|donation|deposit|loan|gift|sum|offering|advance|supplement|payment|surcharge)s?"

_OFFICE = r"(?:staff|duties|powers|tasks|functions|files|assets|officers|responsibilities)"
"""What a body has that goes on to its heir."""

SORTS: Mapping[str, Sort] = {
    "a payment": _sort(
        r"fees?|charges?|lev(?:y|ies)|tax(?:es)?|payments?|tolls?|supplements?|surcharges?|co-?payments?|tuition",
        rf"{_SUM}\b[^.;]{{0,100}}? (?:is|are|must be|has to be|have to be) (?:now )?{_PAID}",
        r"signs? for [^.;]{1,30}? (?:loan|advance|debt)s?",
        r"(?:deposits?|leaves?|hands? over|puts? down|lays? down) (?:a |some )?\d[\d.,]*",
    ),
    "leave": _sort(
        r"permits?|licen[cs]es?|permissions?|visas?|authori[sz]ations?|registration|accreditations?|consent|approval"
        r"|certificates? of no objection|leave",
        rf"{_SLIP}\b[^.;]{{0,60}}? (?:stamped|signed|issued|accepted|confirmed|renewed) by",
        r"(?:obtains?|needs?|brings?|shows?|takes? out|has|have|having|holds?) an? (?:[“\"]?[\w’'-]+ ){0,2}[“\"]?"
        + _SLIP,
        rf"{_SLIP}\b[^.;]{{0,30}}? (?:has|have) not (?:been )?(?:accepted|confirmed|acknowledged|stamped|issued)",
        r"awaits? (?:his|her|its|their|the) (?:[\w’'-]+ )?(?:assent|consent|answer|reply|approval)",
        r"without which (?:it|they|he|she|no|none|nobody)",
    ),
    "holding people": _sort(
        r"detention|cells?|solitary|isolation|custody|internment|camps?|arrests?|confinement|dungeons?|imprisonment",
        r"(?:may be|can be|is|are|was|were) (?:kept|held|lodged|locked|confined|accommodated|taken|brought|placed)"
        r" [^.;]{0,60}?(?:rooms?|for up to|until|quarters|wings?|hall)",
    ),
    "service": _sort(
        r"conscription|forced labou?r|compulsory (?:service|labou?r|work)|corv[ée]e|labou?r duty",
        r"(?:presents?|sends?|supplies|provides?|selects?|names?) (?:[\w-]+ ){1,3}"
        r"(?:men|women|youths?|recruits|workers)",
        r"enlistment",
    ),
    "a body": _sort(
        r"ministr(?:y|ies)|agenc(?:y|ies)|committees?|commissions?|polic(?:e|ing)|offices?|services?|directorates?"
        r"|departments?|councils?|secretariats?|forces?|squads?|boards?",
        rf"(?:its|their|the) (?:[\w-]+ (?:and (?:its )?)?){{0,3}}?{_OFFICE}\b[^.;]{{0,40}}?"
        r" (?:pass(?:ed)?|transferred|moved|went|go|handed|taken over|fall|fell) (?:on )?(?:to|by|over)",
        rf"(?:takes?|took|taken) over (?:its|their|all|the) (?:\w+ )?{_OFFICE}",
        r"(?:same|former) (?:staff|officers|building|premises|head|director|powers|duties)",
    ),
    "screening of words": _sort(
        r"censorship|censors?|prior (?:review|restraint|control|approval|screening)",
        r"(?:is|are|be) (?:submitted|shown|sent|handed|presented|given|forwarded|approved|cleared|vetted|passed)"
        r" [^.;]{0,80}?(?:before|prior to)",
        r"submits? (?:each|every|all|the|their|its) [^.;]{0,60}? to|returns? [^.;]{0,60}?(?:before|prior to)",
        r"(?:reads?|goes? through|looks? through|views?|hears?) [^.;]{0,60}?(?:before|prior to)",
    ),
    "a bound on numbers": _sort(
        r"quotas?|ceilings?|numerus clausus",
        r"(?:fix(?:es)?|sets?|lays? down) (?:an?|the) (?:number|figure|share|contingent)",
        r"when they are (?:taken|filled)",
    ),
    "choice without a contest": _sort(
        r"single[- ]sourc(?:e|ing)|from a single source|direct(?:ly)? awards?|without (?:a )?tenders?",
        r"(?:one|single|chosen|trusted) (?:partner|supplier|firm|company)|no notice|without notice",
    ),
    "money with a purpose": _sort(
        r"earmark(?:ed|ing)|tied grants?|ring-fenc(?:ed|ing)",
        r"for (?:no other|nothing else)|(?:may|can) (?:only )?be (?:used|spent) (?:only )?(?:for|on)",
    ),
}
"""By what is kept. A payment is known by who takes it, leave by what may not be done without, holding by the room."""
