"""What the ranking of claims beside demands goes by; named in the description of every case."""

from __future__ import annotations

RANKINGS = (
    "words of the demand, synonyms and words near in meaning counted, met by the claim, its heading and the sentence "
    "it points back to",
    "words of the claim met by the demand",
    "nearness in meaning of the two as wholes, by word vectors learnt from a sentence model",
    "pairs of a thing and what is said of it",
    "TF-IDF of words and pairs of words",
    "TF-IDF of letters",
    "a second look with the neighbours of each claim, claims like it, and the other demands",
    "a third look at the claims in front: demand and claim read together by a small transformer (a fitted "
    "all-MiniLM-L6-v2)",
)
