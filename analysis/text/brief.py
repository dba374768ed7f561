"""As much of a passage as a message has room for."""

from __future__ import annotations


def brief(words: str, most: int) -> str:
    """A passage on one line of at most ``most`` characters, cut between two words where there are two.

    Unlike ``textwrap.shorten`` it shows the beginning of a first word that alone is too long, such as an address.
    """
    flat = " ".join(words.split())
    if len(flat) <= most:
        return flat
    whole = flat[: most - 1].rpartition(" ")[0]
    return f"{whole} …" if whole else f"{flat[: most - 1]}…"
