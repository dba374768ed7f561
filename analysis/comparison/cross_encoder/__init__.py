"""A demand and a claim read together by a small transformer, fitted on annotated links.

Everything else that is known of a pair compares what was made of each side by itself. Here the words of both stand in
one sequence and each is read in the light of the others: a cross-encoder (Nogueira and Cho, "Passage re-ranking with
BERT", 2019). It is all-MiniLM-L6-v2 (Apache-2.0; six layers of 384 units), fitted further and then halved by
``measure/fit_cross_encoder.py``: every second layer, fitted to say what all of them said.
"""
