"""Fitted: which words of a critic are a critique by fitted weights, the rules’ findings among their evidence."""
