"""General promises, and particulars that take them back without the promise's own noun: leave, giving, openness."""

from __future__ import annotations

from analysis.comparison.tensions.opposites.oppositions import any_of

_LEAVE = r"(?:permits?|permissions?|licen[cs]es?|leave|consents?|approvals?|authori[sz]ations?|clearances?|assents?)"
_CONCERNED = (
    r"(?:the |their |his |her |both )?(?:\w+ )?(?:persons?|patients?|parents?|guardians?|employees?|workers?|owners?"
    r"|subjects?|tenants?|part(?:y|ies)|spouses?|victims?)\b"
)
"""Whose leave protects them, and takes nothing from anybody."""

_ALL = r"(?:every(?:one|body)?|any(?:one|body)?|whoever|all|each|nobody|no one)"

NO_LEAVE = any_of(
    rf"""
    no(?:body|[- ]one| [a-z]+) (?:needs?|requires?|has to (?:ask for|seek|obtain)) (?:\w+ ){{0,3}}?{_LEAVE}
    (?:needs?|requires?) no (?:\w+ )?{_LEAVE}|no (?:\w+ )?{_LEAVE} (?:is|are) (?:\w+ )?(?:needed|required|asked for)
    without (?:a |any |asking for |asking )(?:\w+ )?{_LEAVE}|without let or hindrance
    """
)
"""No leave is needed."""

BY_LEAVE = any_of(
    rf"""
    only [^.;]{{0,60}}?(?:with|after|upon|on) (?:the |an? )?(?:\w+ ){{0,2}}?{_LEAVE} (?:of|from|by)
    (?:cannot|can not|may not|must not) [^.;]{{1,60}}?(?:without|before|until|unless) [^.;]{{0,40}}?{_LEAVE}
    (?:requires?|needs?) (?:the |an? )?(?:\w+ ){{0,2}}?{_LEAVE} (?:of|from|by)(?! {_CONCERNED})
    """
)
"""Done with somebody's leave alone."""

ONE_TERM = any_of(
    r"""
    (?:a|one|the) single (?:\w+ )?term|(?:one|single) term only|(?:only|just|no more than) one term|non-?renewable
    (?:may not|cannot|can not|shall not|is not|are not) (?:\w+ )?(?:be )?(?:re-?appointed|re-?elected|renewed|renewable)
    """
)
"""An office is held once."""

A_FURTHER_TERM = any_of(
    r"""
    (?:may|can|could|shall) be (?:re-?appointed|re-?elected|re-?nominated)|(?:is|are) eligible for re-?\w+
    (?:was|were|been|being) (?:re-?appointed|re-?elected)|(?:second|third|further|another) (?:\w+ )?term
    (?<!non-)renewable
    """
)
"""It is held again."""

FREE_TO_ALL = any_of(
    rf"""
    {_ALL}\b[^.;]{{0,60}}? (?:have|has|enjoys?) the right to(?! an? )
    {_ALL}\b[^.;]{{0,60}}? (?:is|are) free to|{_ALL}\b[^.;]{{0,60}}? may freely
    """
)
"""All may do it."""

ALL_EQUAL = any_of(
    rf"""
    {_ALL}\b[^.;]{{0,60}}? (?:is|are) (?:treated|judged|heard) (?:equally|alike|the same)
    {_ALL}\b[^.;]{{0,60}}? (?:is|are) equal before the (?:law|courts?)|appl(?:y|ies) (?:equally|alike) to {_ALL}
    {_ALL}\b[^.;]{{0,60}}? (?:have|has|enjoys?) (?:the same|equal) (?:rights|access|standing)
    """
)
"""All are treated alike."""

_GROUP = (
    r"(?:foreign(?:ers)?|foreign nationals|aliens|non-?(?:citizens|nationals|residents)|migrants|refugees"
    r"|stateless persons)"
)
ONE_GROUP = any_of(
    rf"""
    {_GROUP} (?:[^.;]{{0,40}}? )?(?:may|can|are|is|must|have to|has to)\b[^.;]{{0,50}}? (?:only|first|barred|excluded)
    {_GROUP} (?:[^.;]{{0,40}}? )?(?:may not|cannot|can not|(?:is|are) not)
    """
)
"""Of one group it is so only under a condition, or not."""

_CONTEST = r"(?:tender(?:s|ing)?|call for (?:applications|bids|tenders|proposals)|competition|auction|public notice)"
NO_CONTEST = any_of(
    rf"""
    no (?:\w+ )?{_CONTEST}\b[^.;]{{0,60}}? (?:is|are|was|were) (?:\w+ )?(?:needed|required|held|necessary|invited)
    without (?:a |an |any )?(?:\w+ )?{_CONTEST}
    """
)
"""Given without a contest."""

BY_CONTEST = any_of(
    rf"""
    (?:is|are|was|were|been) [^.;]{{1,40}}? (?:by|through|after|following) (?:an? |the )?(?:\w+ )?{_CONTEST}
    """
)
"""Given by a contest."""

ALL_GIVEN = any_of(
    rf"""
    {_ALL}\b[^.;]{{0,60}}? (?:gets?|receives?|obtains?)
    {_ALL}\b[^.;]{{0,60}}? (?:is|are) (?:given|granted|issued|admitted|offered|served|heard)
    not (?:a single|one) (?:\w+ ){{0,2}}(?:was|were|has been|is) (?:refused|rejected|forbidden|denied|banned)
    """
)
"""All get what they ask for."""

SOME_REFUSED = any_of(
    r"""
    (?:refused|rejected|turned (?:down|away)|sent away|denied)\b[^.;]{0,40}?\d[\d,.]*
    \d[\d,.]*(?: of (?:them|these|those|the \w+))? (?:\w+ ){0,2}?(?:refused|rejected|denied)
    \d[\d,.]*(?: of (?:them|these|those|the \w+))? (?:\w+ ){0,2}?(?:turned (?:down|away)|sent away)
    """
)
"""Some were refused, with how many."""

TO_ALL = any_of(
    r"""
    (?:can|may) be (?:read|seen|viewed|looked up|consulted|inspected|followed) (?:online|on the|by (?:any|every|all))
    (?:is|are) (?:published|posted|put online|made public|open to|on the internet|laid open|read out)
    publish(?:es)?|lays? open
    """
)
"""Open to all."""

KEPT_BACK = any_of(
    r"""
    (?:is|are) (?:kept|held|locked|stored) (?:in an?|under) (?:\w+ )?(?:safe|vault|strong-?room|seal|lock)
    (?:is|are) (?:kept|held|locked|stored) at the (?:\w+ )?(?:court|ministry|treasury|office|palace|archive)
    (?:is|are) (?:seen|read|inspected) (?:only|there)|behind closed doors|in camera|(?:is|are) (?:secret|confidential)
    (?:is|are) not (?:published|posted|public|open|shown|made public|laid open|read out|disclosed)|withheld
    """
)
"""Kept from most."""
