"""No quotation can be invented: every row of every table quotes its source letter for letter."""

from __future__ import annotations

from analysis import Case


def test_every_quote_is_verbatim(own_case: Case):
    text = own_case.source.text
    spans = [(c.start, c.end, c.quote) for c in own_case.claims]
    spans += [(c.start, c.end, c.quote) for c in own_case.critiques]
    spans += [(t.a_start, t.a_end, t.a_quote) for t in own_case.tensions]
    spans += [(t.b_start, t.b_end, t.b_quote) for t in own_case.tensions]
    assert own_case.claims
    for start, end, quote in spans:
        assert text[start:end] == quote
        assert quote.strip()


def test_ids_are_unique(own_case: Case):
    for rows, key in (
        (own_case.claims, "claim_id"),
        (own_case.critiques, "critique_id"),
        (own_case.tensions, "tension_id"),
    ):
        ids = [getattr(row, key) for row in rows]
        assert len(ids) == len(set(ids))
