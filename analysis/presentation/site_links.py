"""Send the links of a Markdown page to where the site keeps what they point at; unlink what it does not keep."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?P<image>!?)\[(?P<words>(?:[^\[\]]|`[^`]*`)*)\]\((?P<target>[^()\s]+)(?P<title>\s+\"[^\"]*\")?\)")


def relink(markdown: str, here: str, kept: Mapping[str, str]) -> str:
    """Rewrite the relative links of a page.

    Args:
        markdown: the page.
        here: where it stands in the repository, such as ``docs/method/limits.md``.
        kept: what the site keeps: path in the repository (a folder with its slash) → path in the site.

    Returns:
        The page, in which a link to something the site does not keep is its words alone. Fenced code is left as it is.
    """
    out, last = [], 0
    for fence in _FENCED.finditer(markdown):
        out += [_relinked(markdown[last : fence.start()], here, kept), fence.group()]
        last = fence.end()
    return "".join([*out, _relinked(markdown[last:], here, kept)])


def _relinked(markdown: str, here: str, kept: Mapping[str, str]) -> str:
    folder = posixpath.dirname(here)

    def swap(match: re.Match[str]) -> str:
        target, hash_, anchor = match["target"].partition("#")
        if not target or re.match(r"[a-z][a-z0-9+.-]*:", target):
            return match.group()
        path = posixpath.normpath(posixpath.join(folder, target)) + ("/" if target.endswith("/") else "")
        place = kept.get(path) or kept.get(path + "/")
        if place is None:
            return "" if match["image"] else match["words"]
        link = posixpath.relpath(place, folder or ".")
        return f"{match['image']}[{match['words']}]({link}{hash_}{anchor}{match['title'] or ''})"

    # innermost first, so that an image that is itself a link keeps both
    return _LINK.sub(swap, markdown)
