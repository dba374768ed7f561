"""Acronyms: the words before a bracket whose initials spell what stands in it."""

from __future__ import annotations

import re

_BRACKETED = re.compile(r"\(\s*(?:the\s+|hereinafter\s+)?[“\"']?([A-Z][A-Za-z-]{1,12})[”\"']?s?\s*\)")


def acronyms(text: str) -> list[tuple[str, str]]:
    """Read "International Labour Assembly (ILA)": the words before the bracket whose initials spell it."""
    found = []
    for match in _BRACKETED.finditer(text):
        acronym = match.group(1)
        letters = re.sub(r"s$", "", acronym)
        capitals = "".join(letter for letter in letters if letter.isupper())
        if len(capitals) < 2:
            continue
        before = text[max(0, match.start() - 160) : match.start()].rstrip()
        spoken = list(re.finditer(r"[A-Za-zÀ-ž'’]+(?:-[A-Za-z]+)*", before))
        for count in range(2, min(len(spoken), 14) + 1):
            first = spoken[-count]
            initials = "".join(
                part[0].upper()
                for one in spoken[-count:]
                for part in one.group().split("-")
                if one.group()[0].isupper()
            )
            if (
                initials.startswith(capitals[0])
                and (initials == capitals or _subsequence(capitals, initials))
                and (first.group()[0].isupper() and len(initials) <= len(capitals) + 1)
            ):
                full = re.sub(r"['’]s$", "", before[first.start() :])
                found.append((letters, full))
                break
        else:
            named = re.search(
                r"((?:[A-Z][\w'’-]+\s+)(?:(?:of|for|the|and|on|to|in|against|[A-Z][\w'’-]*)\s+)*[A-Z][\w'’-]+)$", before
            )
            if named and letters.isupper() and len(letters) > 2:
                found.append((letters, re.sub(r"^The ", "", named.group(1))))
    return found


def _subsequence(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)
