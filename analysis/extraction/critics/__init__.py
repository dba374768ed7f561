"""Critics: which voices stand outside, and what a sentence of theirs asks for or finds fault with."""
