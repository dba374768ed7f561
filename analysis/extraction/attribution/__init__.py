"""Attribution: who says what, by which cue, and the one name each source goes by in a text."""
