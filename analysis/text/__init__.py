"""Text: the source file, its provenance, its layout, and the repaired copy that the parser reads."""
