"""Vocabulary of turns by which a text hands a clause to a source without a complement: asides, verdicts, lead-ins."""

from __future__ import annotations

from analysis.text.words import word_set

PARENTHETIC = word_set(
    "say tell add explain argue insist claim maintain assert contend note observe remark stress emphasise emphasize",
    "underline underscore point state declare announce write reply respond answer recall remember remind warn caution",
    "predict forecast estimate reckon calculate believe think feel suppose suspect assume fear hope trust hold find",
    "conclude judge admit concede acknowledge confess grant agree confirm affirm reaffirm swear vow promise pledge",
    "assure inform advise report reveal disclose complain lament regret joke quip boast testify allege suggest propose",
    "recommend reiterate repeat continue mention learn understand know imagine record comment interject sigh muse",
    "venture volunteer submit reason guess protest object retort counter intimate hint imply marvel exclaim",
    "scoff sneer jeer taunt gibe jibe grumble mutter mumble grunt growl groan snort sniff laugh smile grin chuckle",
    "beam sob weep cry shout whisper murmur plead confide count compute discover establish enthuse rejoice declaim",
    "lecture gripe grouse fume thunder rage preach wonder recount relate narrate philosophise philosophize",
)
"""What stands between commas in the sentence that is said ("Rents, the Chamber believes, have doubled")."""

WITH_VERB: dict[str, frozenset[str]] = {
    "let": frozenset(["slip", "drop"]),
    "have": frozenset(["it"]),
    "go": frozenset(["on"]),
    "put": frozenset(["it"]),
    "work": frozenset(["out"]),
    "make": frozenset(["out"]),
    "figure": frozenset(["out"]),
    "find": frozenset(["out"]),
}
"""Verbs that say something only together with the word behind them."""

CONSULTING = word_set("ask listen consult follow")
"""What an author does for an answer ("if one asks the carriers"), but a reader for a permit ("if you ask a court")."""

TRUSTING = CONSULTING | word_set("believe trust go credit judge")
"""In "if the Index is to be believed", "if we go by": the clause beside is the source's."""

PUTTING_IT = word_set("put see have tell say describe read judge")
"""In "as the Chamber puts it"."""

HEARING = word_set("read hear learn know gather understand have")
"""What an author does whom somebody tells ("we hear from the Chamber that")."""

READING = word_set("read run go")
"""What the words of a paper do ("“…,” the letter reads")."""

STANDING = word_set(
    "move rank climb rise fall drop come stand advance jump slip place score figure lie appear sit gain lose improve"
    " leap shoot go feature finish end"
)
"""What one does in an index."""

SPOKEN = word_set(
    "blunt blunter clear clearer plain plainer frank franker outspoken categorical emphatic unequivocal brief"
    " curt direct convinced satisfied certain explicit firm adamant unambiguous terse succinct candid forthright"
    " scathing enthusiastic fulsome generous harsh harsher polite laconic unsparing positive optimistic damning"
)
"""How somebody speaks whose words follow a colon."""

WORDINGS = word_set(
    "name word phrase term expression praise message answer reply verdict description summary comment formula advice"
    " explanation reason label image metaphor compliment view opinion theory"
)
"""What somebody has for a thing whose words follow a colon ("has a name for it: …")."""

VIEWS = word_set(
    "verdict view opinion judgment judgement conclusion finding impression assessment word belief conviction estimate"
    " message answer reply comment position argument point diagnosis contention observation summary experience"
)
"""What somebody's words are, if they are in a that-clause or a quotation ("the verdict of X was “…”")."""

VERDICTS = word_set("verdict finding conclusion assessment judgment judgement diagnosis")
"""Those of them that are, without a holder, whoever has spoken or reported last ("The verdict is that")."""

SUBMISSIONS = word_set(
    "submission contention claim allegation accusation complaint objection criticism charge case thesis grievance"
    " reproach testimony evidence warning statement thinking reasoning explanation"
)
"""What else somebody's words are called that a clause with "that" tells ("the submission of X was that")."""

PUT_FORWARD = VIEWS | SUBMISSIONS
"""What somebody holds to be true."""

VOUCHING = word_set(
    "vouch attest speak point record report cite register observe certify single forecast predict estimate"
    " project detect diagnose see find show reveal disclose announce recall"
    " emphasise emphasize stress underline highlight note mention remember recollect document remark recount relate"
)
"""With a thing as object, what somebody tells of it as a fact ("points to a fall in prices")."""

PRAISING = word_set(
    "commend praise hail applaud laud pay compliment credit salute celebrate extol admire appreciate note acknowledge"
    " talk refer allude write tell"
)
"""With a quotation as object, whose words these are."""

FORESEEING = word_set("expect forecast project predict estimate anticipate reckon foresee calculate assume")
"""With a thing and an infinitive, what somebody tells beforehand ("expects prices to fall")."""

HOLDING_TO_BE = word_set(
    "find believe consider judge deem hold think reckon declare feel know show prove report reveal suppose estimate"
)
"""With a thing and "to be", what somebody takes it for ("finds the guide to be clear")."""

MOVED_BY = word_set(
    "struck impressed moved touched heartened encouraged surprised taken charmed delighted amazed astonished reassured"
    " satisfied pleased cheered gratified fascinated troubled disturbed alarmed shocked appalled dismayed worried"
)
"""How somebody feels about what is then quoted from them."""

EXCLAIMING = word_set("remark observe note stress emphasise emphasize marvel exclaim recall comment admire write")
"""With "how much better it was", what somebody tells for a fact."""

NARRATING = word_set("describe tell recall recount relate narrate remember report")
"""With "how the guards locked the doors", what somebody tells of it as a fact."""

WORDING = word_set("give offer find use choose hide mince conceal repeat state keep sum spell waste")
"""What one does with words or a view that follow a colon ("did not mince his words: …")."""

OCCASIONS = word_set("opportunity occasion chance moment liberty")
"""What one takes to say something."""

PROPOSING = word_set("suggest propose recommend request demand require order advise move")
"""What is done to a plan that has been put by somebody ("a ferry, as proposed by the Board, is under review")."""

WISHING = word_set(
    "demand ask request require insist urge order direct instruct propose recommend suggest advise move decree rule"
    " plead beg pray prefer desire"
)
"""Followed by a clause in the subjunctive, what somebody asks for ("demanded that she go")."""

COMPLAINING = word_set("complain protest object regret deplore lament bemoan demand urge recommend request require")
"""What finds fault or asks: its words are a critique with their frame, no claim."""
