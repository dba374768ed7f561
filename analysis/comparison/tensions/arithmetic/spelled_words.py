"""Reckonings that a sentence spells out: so much a year over some years, so many times as many, growth of each year."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.comparison.tensions.numbers.number_words import WORDED
from analysis.text.caseless import Caseless

_SCALE = r"(?: (?:million|billion|thousand))?"
_NUMBER = rf"\d[\d,]*(?:\.\d+)?{_SCALE}"
_YEAR = r"(?:19|20)\d\d"
_YEARLY = r"(?:a year|per year|per annum|each year|every year|yearly|annually)"

OVER_YEARS = Caseless(
    rf"\b(?P<rate>{_NUMBER})(?: [a-z]+){{0,3}}? {_YEARLY}\b(?P<middle>,? (?:that is|i\.e\.,?|or|making|in all"
    rf"|which makes|which comes to|altogether|a total of|and),? (?:a total of |in all |altogether )?)(?P<sum>{_NUMBER})"
    rf"(?: [a-z]+){{0,4}}? (?:(?:between|from|in the years) (?P<first>{_YEAR}) (?:and|to|until) (?P<last>{_YEAR})"
    rf"|(?:over|in|for) (?:the |these )?(?:next |last |past )?(?P<count>\d{{1,2}}|{WORDED}) years)"
)
"""So much a year, and what that makes over some years."""

TIMES: Mapping[str, float] = {"twice": 2, "double": 2, "three times": 3, "four times": 4, "five times": 5, "half": 0.5}

AS_MANY = Caseless(
    rf"\b(?P<hedge>(?:about|almost|nearly|roughly|around|more than|over|less than|up to) )?(?P<result>{_NUMBER})"
    rf"(?P<middle>(?: [\w-]+){{0,4}},? (?P<loose>(?:about|almost|nearly|roughly|around|more than|over|less than"
    r"|at least) )?)"
    rf"(?P<times>{'|'.join(TIMES)}) (?:as (?:many|much|high|large) as (?:the |in the )?|the )"
    rf"(?P<base>{_NUMBER})(?! ?%| per ?cent)"
)
"""A figure that is so many times another."""

EACH_YEAR = Caseless(
    r"\b(?P<rate>\d[\d.]*)(?: ?%| per ?cent) (?:each year|every year|a year|per year|annually|yearly)\b"
    rf"[^.;]{{0,30}}?\b(?:for|over|in) (?:the )?(?:last |past |these )?(?P<count>\d{{1,2}}|{WORDED})"
    r" (?:consecutive )?years"
    rf"(?P<middle>[^.;]{{1,80}}?)\b(?P<sum>\d[\d.]*(?: ?%| per ?cent)|a (?:quarter|third|half|fifth))\b[^.;]{{0,12}}?"
    r"\b(?:in all|altogether|in total|overall|all told)\b"
)
"""Growth of each year, for some years, and what it makes in all."""

PARTS: Mapping[str, float] = {"a quarter": 25.0, "a third": 100 / 3, "a half": 50.0, "a fifth": 20.0}
