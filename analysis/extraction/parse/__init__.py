"""Parse: the spaCy pipeline, what all rules ask of its tokens, quotation marks, and words by their meaning."""
