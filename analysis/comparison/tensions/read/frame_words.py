"""Words that quantify, deny, except, condition or date a statement; words that name no matter."""

from __future__ import annotations

from analysis.text import words
from analysis.text.caseless import Caseless
from analysis.text.words import word_set

QUANTIFIERS = word_set(
    """every all any each no nobody none never always only whole entirely wholly solely fully completely everyone
    everybody anyone anybody everything anything nothing nowhere everywhere entire total exclusively alone"""
)
NEGATIONS = word_set("no not never none nobody nothing neither nor n't n’t without nowhere hardly scarcely")
MODALS = words.MODALS | {"ought"}

WISHING = word_set("must should ought would might")
"""Modals of appeals and wishes; "must" in a provision is its rule."""

EXCEPTION = Caseless(
    r"\b(?:except(?:ed|ing| for| by| that| where| when)?|unless|save (?:for|that|in|where|when|by)|apart from"
    r"|other than|with the (?:sole |single |only )?exceptions? of|excluding|aside from|but for|barring|exempt(?:ed)?"
    r"|not including|all but|leaving aside)\b"
)
CONDITION = Caseless(
    r"\b(?:if|where|provided (?:that)?|providing that|on condition that|only (?:with|if|when|where|after|upon|by)"
    r"|subject to|as long as|so long as|in case|in the event|until|once(?! (?:since|again|more)\b)|pending"
    r"|whether or not)\b"
)
BEFORE = Caseless(
    r"\b(?:used to|formerly|previously|(?:until|before|prior to) (?:19|20)\d\d"
    r"|in the past(?!\s+[\w-]+\s+(?:years?|months?|decades?|weeks?))|once (?:was|were|had)"
    r"|in earlier years|in (?:former|earlier) times|under the (?:old|former|previous))\b"
)
"""Said to be over; what is no longer so is in no tension with what is now."""

FUTURE = Caseless(
    r"\b(?:will|shall be (?:laid|introduced|submitted|presented|opened|built)|plans? to|intends? to|aims? to"
    r"|(?:is|are) (?:to be|planned|due|expected|projected|scheduled)|envisages?|by (?:the end of )?20[1-9]\d"
    r"|(?:a |the )?(?:bill|draft (?:law|act|bill|code|decree)) (?:to|on|that)|in preparation|next year|hopes? to)\b"
)
CHANGED = Caseless(
    r"\b(?:used to|from [\w ,.]{1,20} to|as compared|compared (?:to|with)|instead of|in place of|replac(?:es|ed|ing)"
    r"|before (?:19|20)\d\d|until (?:19|20)\d\d|formerly|previously|where there used|no longer)\b"
)

EMPTY_WORDS = word_set(
    """
    government state country nation people person citizen member year month day time new number way part case
    matter fact thing have make take give get come put let use say tell see know find work do go keep set hold
    republic national public other such many much more most own same good great high large small long first last
    minister ministry president prime parliament assembly federation section article paragraph law act code bill
    thus therefore also now still today yet already currently present recent recently current well order place
    provide include involve concern follow begin continue become show mean need want help bring lead way issue
    important special general various different certain several main major percent cent per total figure kind
    half third quarter dozen hundred thousand million one two three four five six seven eight nine ten twelve
    january february march april may june july august september october november december
    official authority body office service council committee commission board department system measure
    reason question effect result process form level area field sector basis course purpose view regard
    mr ms mrs dr sir madam the all each every any only never always fully wholly entirely
    """
)
"""Words that any official page is full of: sharing one of them means nothing. A body's full name still counts whole."""
