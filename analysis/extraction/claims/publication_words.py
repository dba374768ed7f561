"""How a publication speaks of itself, its readers and what comes next, and what sounds like it: data for roles."""

from __future__ import annotations

import re

from analysis.text.words import word_set

CROSS_REFERENCE = re.compile(
    r"\b(?:dealt with|treated|described|discussed|covered|examined|considered|explained|addressed|set out|outlined"
    r"|reported|presented|analysed|analyzed|taken up|to be found) (?:\w+ly |more fully |in detail )?(?:in|under)"
    r" (?:the )?(?:sections?|chapters?|parts?|annex(?:es)?|appendix|appendices|paragraphs?|tables?|box) "
    r"(?:\d[\d.]*|[IVX]+|[A-Z])\b(?: (?:below|above))?(?! of (?:the|this|that) (?:\w+ ){0,5}?(?:Act|Law|Code|Treaty))",
)
"""Where else in the text a matter stands: a numbered part of the text, and not one of a law."""

HERE_TOLD = re.compile(
    r"^(?:in|throughout) (?:this|the present|these) (?:\w+ )?(?:page|report|document|paper|brochure|leaflet|booklet"
    r"|guide|chapter|section|publication|annex|series|column|feature)s?\b,? .{0,80}?\b(?:describes?|explains?|outlines?"
    r"|summari[sz]es?|presents?|discuss(?:es)?|reports? on|looks? (?:at|back)|sets? out|deals? with"
    r"|gives? (?:an? |the )?(?:\w+ )?(?:account|overview|summary|outline|picture|survey))\b",
    re.I,
)
"""What the author does in a part of the text: an account of what follows."""

REUSED = re.compile(
    r"^(?:all |the |our |these |any )?(?:photographs?|photos?|images?|pictures?|illustrations?|texts?|contents?"
    r"|materials?|extracts?|excerpts?|passages|articles|graphics|maps|logos?|recordings?|parts)\b[^.;:]{0,60}?"
    r" (?:may|can|must|might) (?:not )?(?:be )?(?:freely |only )?"
    r"(?:used|reused|reproduced|reprinted|quoted|copied|republished|cited|downloaded|shared)\b"
    r"[^.;:]*\b(?:source|credit(?:ed)?|acknowledg\w+|free of charge|free|permission|named|copyright|attribution)\b",
    re.I,
)
"""On what terms others may print what a publication shows."""

SUMMED = re.compile(
    r"\b(?:contains?|makes?|lists?|offers?|includes?|ends? with|closes? with|concludes? with) (?:also )?(?:some )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|a (?:number|list|series) of)"
    r" (?:\w+ )?(?:recommendations|criticisms|observations|proposals|remarks|suggestions)[.:]?$",
    re.I,
)
"""How many recommendations a report makes, before they are told."""

NEXT_MATTER = re.compile(
    r"^(?:but |and |yet )?(?!(?:it|this|that)\b)[^,;:.]{2,60}?,? (?:is|are|was|were) (?:quite |altogether |entirely )?"
    r"(?:another|a (?:quite |very |wholly )?different) (?:matter|story|question|case|thing|chapter|kettle of fish)"
    r"(?: altogether)?$",
    re.I,
)
"""Turning to what is set against the matter before, without a word on it ("The courts are another matter")."""

TALE = re.compile(
    r"\b(?:a|the|an|one) (?:\w+ )?(?:tale|story|anecdote|legend|joke|fable) (?:is (?:\w+ )?told|goes|has it|runs)\b"
    r"|\b(?:cannot|can not|can't|can’t|will not) vouch for\b",
    re.I,
)
"""What is told without being asserted."""

MOVED = re.compile(
    r"That (?:this|the) (?:house|senate|parliament|assembly|council|committee|congress|chamber|bill|motion|report)\b"
    r"(?! (?:is|was|has|had|did|does)\b)",
    re.I,
)
"""How a motion begins in a line of its own ("That this House agrees with the amendment")."""

PLEDGES = re.compile(
    r"\b(?:pledges?|commitments?|objectives?|aims|goals|priorit(?:y|ies)|manifesto|(?:our|action|\w+-point) plan"
    r"|(?:key|planned|priority|main) (?:actions|measures|steps|tasks)|what we (?:will|want to|shall) do|next steps)\b",
    re.I,
)
"""Headings under which an imperative is what the author means to do ("Our pledges": "Rebuild legal aid")."""

_NOTHING_TO_SAY = (
    r"(?:I|we)(?: (?:do|did)(?: not|n[’']t) have (?:anything|any (?:comment|news|details))"
    r"| have (?:nothing|no (?:comment|news|details)))\b(?: (?:more|further|else|new))?"
    r"(?: to (?:say|add|share|tell|report|offer|announce)\b[^,;:]{0,40})?[.!]?"
)
_NOT_SURE = (
    r"(?:I|we)(?: am| are|[’']m|[’']re) not (?:\w+ )?(?:sure|certain|aware) (?:what|how|why|where)\b[^,;:.]{0,40}[.!]?"
)
_WHAT_IS_MEANT = (
    r"(?:that|this)(?: is|[’']s) (?:exactly |precisely |just )?"
    r"(?:the point|what (?:I|you|we|he|she|they)(?: (?:am|are|is|was|were)|[’'](?:m|re|s))"
    r" (?:saying|asking|pleading|doing))(?: here| now| today| for)?(?:, [^;:]{0,40})?[.!]?"
)
_ABOUT_TO_TELL = r"(?:I|we)(?: have|[’']ve got| want| need) to (?:tell|say to) you[.,]?"
_POINT_MADE = r"you(?: have|[’']ve) made your point\b.{0,30}"

NOTHING_TOLD = re.compile(
    r"(?:(?:(?:but|so|and|well),? )*"
    rf"(?:{_NOTHING_TO_SAY}|{_NOT_SURE}|{_WHAT_IS_MEANT}|{_ABOUT_TO_TELL})|{_POINT_MADE})$",
    re.I,
)
"""How a speaker tells that nothing is told, or that something will be, without it."""

SPEAKS_OF = re.compile(
    r"^(?:(?:here|now|first|next|finally|at this point|in this (?:regard|context)),? )?(?:I|we|my delegation)"
    r" (?:(?:would|should|[’']d) (?:(?:also|now|just|only|first) )*(?:like|wish|want)|wish|want) (?:now |also )?to"
    r" (?:(?:briefly|shortly|also|now) )?(?:comment on|turn to|address|respond to|reply to|touch (?:up)?on"
    r"|speak (?:about|of|on|to)|say (?:a (?:few )?words?|something)|dwell on|focus on|refer to"
    # "We want to raise the status of teachers" tells what is wanted
    r"|raise (?:\w+ ){1,2}(?:issues?|matters?|questions?|points?|concerns?|subjects?|cases?)\b"
    r"|make (?:a|some|one) (?:few |brief |short )?(?:points?|remarks?|comments?)\b(?! of\b)"
    r"|(?:recall|stress|underline|emphasi[sz]e|add|note)$)",
    re.I,
)
"""What a speaker says will be spoken of ("I would like to comment on the matter of …")."""

FLOOR_GIVEN = re.compile(
    r"^(?:(?:so|and|therefore|here),? )?(?:we|I) (?:have )?(?:asked|invited|requested)\b[^.;:]{3,120}?"
    r" to (?:say|write|tell|comment|speak|set down|give (?:us )?(?:his|her|their) (?:view|opinion)s?)\b",
    re.I,
)
"""How a text gives somebody else the floor."""

SIGNED_OFF = re.compile(r"[“\"]?(?:that (?:is|was|will be) all|you asked|so much for (?:that|this))[.!]?[”\"]?", re.I)
"""How somebody ends what they had to say."""

NUMBERED_NOTE = re.compile(r"\d{1,3}\.? (?:[A-Z]|see\b|ibid|op\.)")
"""How a note under a page begins whose number a file kept ("36 Report of 2016, pp. 71-90")."""

VERBS_ALIKE = word_set("concern cover number total cost benefit matter affect govern")
"""Verbs that a small parser may take for nouns behind a plural ("The rules concern judges")."""

WISHING = word_set("want wish hope")
"""With what is to be done behind them: how "we" tell an intention."""

OF_ASKER = re.compile(r"(?:Q(?:uestion)?\.? ?)?\d{1,3}[.):]? (?:I|My|We|Our)\b[^?]*[.!;,:] [^?.!]*\?$")
"""A numbered question in which the one who asks says first who they are ("12. I am deaf. May I vote?")."""
