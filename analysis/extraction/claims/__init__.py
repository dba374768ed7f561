"""Claims: which propositions are claims, of which kind and topic, and who vouches for them."""
