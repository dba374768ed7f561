"""Read: what each statement says, of what, of whom and how firmly, and the index of what statements share."""
