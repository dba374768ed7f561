"""Nouns and adjectives that say nothing of what a passage is about: data for ``topics``."""

from __future__ import annotations

from analysis.text.words import word_set

GENERIC = word_set(
    "time times year years month months week weeks day days hour hours date today period end beginning start percent"
    " cent per share figure figures number numbers amount total half third quarter majority rest lot part parts kind"
    " sort type form way ways thing things matter matters case cases fact facts point points question questions answer"
    " answers example examples reason reasons result results effect effects cause basis ground line place places side"
    " top step steps level levels role aim goal purpose attention introduction adoption implementation establishment"
    " creation participation continuation activity activities process progress change changes development developments"
    " improvement increase decrease growth use need needs record word words view views respect regard order people"
    " person persons man men woman women member members others anyone everyone nobody something country countries"
    " nation world state text page report document list name self hand eye head mind heart life benefit benefits"
    " advantage possibility opportunity ability right access addition accordance connection framework situation"
    " condition conditions thousands millions dozens hundreds morning afternoon evening spring summer autumn winter"
    " anything everything none chance measure measures efforts effort work issue issues"
    " area areas field sphere rate average boost impetus difficulty difficulties"
)
"""Nouns too general to be a topic by themselves."""

GENERAL_ADJECTIVES = word_set(
    "new old good best great large small main many several various different other certain such same own first"
    " second last next recent past present current continued further important major more most whole full high"
    " low long short early late real true few possible necessary available public special close serious young"
)
"""Adjectives that part nothing: with them a noun is no narrower."""
