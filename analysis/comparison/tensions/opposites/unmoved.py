"""What is said not to have changed since a year, beside a change told of a later one."""

from __future__ import annotations

import re

from analysis.comparison.tensions.opposites.clash import apart, words
from analysis.comparison.tensions.opposites.denials import alike
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.text.caseless import Caseless
from analysis.lexicon.words import base

UP = r"ris(?:en|es?)|rose|rais(?:ed?|es|ing)|increas(?:ed?|es|ing)|gr(?:ew|ow|ows|own|owth)|went up|go(?:ne|es)? up|doubled|climbed|dearer|higher"
DOWN = r"cuts?|reduc(?:ed?|es|tions?)|lower(?:ed)?|f(?:ell|all|alls|allen)|declin(?:ed?|es)|decreas(?:ed?|es)|drop(?:ped|s)?|halved|shrank|shrunk|worsen(?:ed)?"
OTHER = r"chang(?:ed?|es)|amend(?:ed|ments?)|revis(?:ed|ion)|alter(?:ed|ations?)|adjust(?:ed|ments?)|replaced"
YEAR = r"(?:(?:19|20)\d\d)"
UNMOVED = {
  "up": Caseless(rf"\b(?:not|never|no) (?:\w+ ){{0,3}}?(?:{UP}|touched)\b"),
  "down": Caseless(rf"\b(?:not|never|no) (?:\w+ ){{0,3}}?(?:{DOWN}|touched)\b"),
  "any": Caseless(rf"\b(?:unchanged|(?:not|never|no) (?:\w+ ){{0,3}}?(?:{OTHER}|touched)|(?:has|have) (?:remained|stayed|been) (?:\w+ )?(?:the same|stable|constant|frozen|at the same)|frozen)\b"),
}
MOVED = {"up": Caseless(rf"\b(?:{UP})\b"), "down": Caseless(rf"\b(?:{DOWN})\b"), "any": Caseless(rf"\b(?:{UP}|{DOWN}|{OTHER})\b")}
SINCE = Caseless(rf"\bsince\b[^.;]*?\b(?P<year>{YEAR})|\b(?:in|for|over) (?:the (?:last|past) )?(?:\w+) years\b|\bever\b|to this day|\bonce\b")
_Y = re.compile(YEAR)
def between(found, index):
    result=[]
    for way, pat in UNMOVED.items():
        un = index.texts.having(pat)
        if not un: continue
        mv = index.texts.having(MOVED[way])
        orders = sorted(o for o in mv if o not in un)
        for order, m in un.items():
            one = found[order]
            if one.role!="claim" or one.bare or one.exceptions or one.tense in ("future","before"): continue
            s = SINCE.first(one.text)
            if not s: continue
            year = int(s["year"]) if s["year"] else None
            subj = one.subject or one.acted_upon
            for other in index.partners(one, one.keys, orders):
                if apart(one.names, other.names) or other.negated or other.tense in ("future","before") or other.role not in("claim","definition"): continue
                ys=[int(y) for y in _Y.findall(other.text)]
                if year and not any(y>year for y in ys): continue
                near = abs(other.order-one.order)==1
                held={base(w) for w in re.findall(r"[A-Za-z]+",other.text)}
                same = any(alike(h, subj) for h in held)
                rest={w for w in one.nouns-{subj}-one.carried}
                n=sum(any(alike(h,r) for h in held) for r in rest)
                if not same and not (near and re.match(r"\W*(?:the|this|that|an?) (?:increase|rise|cut|reduction|change)",other.text,re.I)): continue
                result.append(Candidate(kind="contradiction",strength=.9,a=one.span,b=other.span,triggers=(one.place(*m.span()),other.place(*mv[other.order].span())),why=f"{way} {m.group()} since {year} ({subj}) / {mv[other.order].group()} {ys} rest={n}/{len(rest)}",question=""))
    return result
