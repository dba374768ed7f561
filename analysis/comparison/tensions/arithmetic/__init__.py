"""Arithmetic: figures of one text that cannot all be right; one module a kind of account."""
