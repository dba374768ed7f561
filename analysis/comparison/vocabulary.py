"""Words by what they do in a demand or a claim: which say nothing of the matter, which ask, which point."""

from __future__ import annotations

from analysis.extraction.parse.vocabulary import ABOLISH
from analysis.text.words import word_set

# How a critic speaks, not what of: these tie a demand to nothing.
REPORTING = word_set("""
    urge recommend recommendation ask request call regret remain concern concerned ensure need note observe
    state stress underscore underline reiterate add express welcome encourage invite suggest propose demand want
    say tell consider find further still continue should must appeal insist advise warn deplore criticise
    criticize condemn lament emphasise emphasize point highlight reaffirm recall hope expect believe think feel
    conclude remark acknowledge require necessary essential important urgently immediately promptly fully
    effectively take step measure
    """)

# What is to be done with a thing, not the thing: a claim about it seldom uses the same verb.
CHANGE = ABOLISH | word_set("""
    abolition end remove removal restore return extend extension raise lower reduce
    open transfer entrust guarantee provide make bring matter fact case practice effect order way number whole
    part rule able charge introduce establish create set allow permit enable give grant adopt amend revise
    review reform change replace improve strengthen increase decrease criminalize criminalise decriminalize
    decriminalise stop cease lift withdraw cancel eliminate halt phase put move
    """)

# Words that any page of a government is full of.
COMMON = word_set("""
    independent international government state country people law public new national year person member time
    """)

# A claim that begins so leans on the one before it.
POINTING = word_set("""
    it they he she this that these those such which who its their his her them him there both neither all none
    same one each some many most others
    """)

# Whom critics address: the subject of "should", no matter of the demand. A law or a council may be its matter.
ADDRESSED = word_set("""
    government authority authorities state country parliament ministry minister president republic administration
    cabinet executive party side leadership legislature
    """)

# Words of which papers of a State and of its critics are full, whatever they are about: laws and plans as such, organs
# and levels, rights and those who have them, what is done with any of these, and qualities that anything may have.
GENRE = word_set("""
    law legislation legislative legal act constitution constitutional article provision code regulation rule framework
    amendment enactment enact instrument treaty standard obligation commitment principle accordance
    plan policy strategy programme program project action initiative activity mechanism approach objective
    ministry minister government governmental state national federal regional local public general international
    country republic office official institution institutional body authority agency organisation organization
    right human freedom fundamental individual person people citizen population
    system form level area field sector base basis ground term context process situation development
    improve strengthen promote promotion enhance support protect protection implement implementation respect address
    include prevent combat fight use case report
    independence independent transparency transparent accountability accountable responsibility effective efficient
    efficiency adequate appropriate sufficient necessary budget financial resource new current recent year month
    """)
