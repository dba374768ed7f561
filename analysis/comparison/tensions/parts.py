"""Parts and totals: a number announced, the parts it is broken into, and what the parts add up to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.figures import Sheet, plain, tables
from analysis.comparison.tensions.quantity import Quantity, number

OPEN = re.compile(
    r"\b(?:including|included|among (?:them|these|which|whom)|such as|some of|in particular"
    r"|notably|especially|for example|e\.g\."
    r"|inter alia|mainly|chiefly|at least|up to|plus|as well as|besides|in addition|further|another|more|additional)\b",
    re.IGNORECASE,
)
"""Words after which a list of parts is not meant to be complete."""

_OPENS = re.compile(
    r":|[—–]|\(|\bof (?:whom|which|them|these|those)\b|\bconsist\w*\b|\bcompris\w+\b|\bmade"
    r" up\b|\bdivided\b|\bnamely\b|\bsplit\b|\bbroken down\b",
    re.IGNORECASE,
)
_STARTS = re.compile(r"\W*(?:of|among|out of) (?:these|them|those|this|the|whom|which)\b", re.IGNORECASE)
_EACH = re.compile(r"\bone (?:on|in|for|to|from|at|per) (?:each|every one) of (?:the|its|our)?\s*$", re.IGNORECASE)
_FOR_EACH = re.compile(r"\s+(?:\w+\s+)?(?:for|per|from|in|to|on) (?:each|every)\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\bfrom\s*$|\bto\s*$|\b(?:compared|against|instead of|rather than|up from|down from)\b[^,;]*$"
    r"|\b(?:rose|fell|grew|increased|decreased|declined|dropped|rises?|risen|fallen|grown)\b[^,;]*$",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"\b(?:in all|in total|a total of|altogether|together|all told|totalling|totaling|making|adding up to)\b",
    re.IGNORECASE,
)


def find_parts(sheets: Sequence[Sheet], source: str) -> list[Candidate]:
    """Totals whose parts add up to something else, in sentences and in flattened tables."""
    found: list[Candidate] = []
    rest = [(index, one) for index, sheet in enumerate(sheets) for one in sheet.figures if one.remaining]
    for index, sheet in enumerate(sheets):
        for position, total in enumerate(sheet.figures):
            if (
                total.kind not in ("count", "money")
                or total.remaining
                or total.of
                or total.value < 3
                or total.stated == "less"
            ):
                continue
            group = _inside(sheet, position) or _following(sheets, index, position)
            loose = [] if group else _unmarked(sheets, index, position)
            if group or loose:
                candidate = _check(sheets, index, total, group or loose, rest, near=bool(loose))
                if candidate:
                    found.append(candidate)
                    break
    for table in tables(source):
        added = sum(part[0] for part in table.parts)
        if abs(added - table.total[0]) > rounding([part[0] for part in table.parts]) + 1e-6:
            found.append(
                Candidate(
                    kind="arithmetic",
                    strength=0.9,
                    a=(table.total[1], table.total[2]),
                    b=(table.parts[0][1], table.parts[-1][2]),
                    triggers=((table.total[1], table.total[2]),),
                    why=f"the rows add up to {plain(added)}, not {plain(table.total[0])}",
                    question="Which row is missing, or is the total that of another table?",
                )
            )
    return found


def _like(one: Quantity, total: Quantity) -> bool:
    """Whether a number can be a part of a total: the same thing, or a thing left out."""
    if one.kind != total.kind or one.stated in ("less", "vague"):
        return False
    if one.kind == "money":
        return one.unit == total.unit
    return not one.noun or one.noun == total.noun or one.of == "them"


def _inside(sheet: Sheet, position: int) -> list[tuple[Sheet, Quantity]]:
    """Parts in the same sentence, after a colon, a dash or "of whom"."""
    total, text = sheet.figures[position], sheet.text
    later = sheet.figures[position + 1 :]
    if len(later) < 2 or len(sheet.figures) > 12 or sheet.passage.unit.kind == "row":
        return []  # a row of a table, or a table run together
    between = text[total.end : later[0].start]
    opens = list(_OPENS.finditer(between))
    colon = bool(opens) and opens[-1].group() in ":—–("
    each = _EACH.search(text[: later[0].start])
    if not (opens or later[0].of == "them" or each):
        return []
    if OPEN.search(between[opens[-1].start() :] if opens else between) or _CHANGE.search(text[: total.start]):
        return []
    parts: list[tuple[Sheet, Quantity]] = []
    for one in later:
        if one.kind == "time" or one.kind == "share":
            continue
        if _SUM.search(text[later[0].start : one.start]) or (
            re.search(r"[.;]\s", text[later[0].start : one.start]) and not colon
        ):
            break
        if (
            _like(one, total)
            or (colon and one.kind == total.kind and _coordinate(text, one))
            or _EACH.search(text[: one.start])
        ):
            if _CHANGE.search(text[max(0, one.start - 30) : one.start]):
                return []
            parts.append((sheet, one))
    return parts if len(parts) > 1 else []


def _unmarked(sheets: Sequence[Sheet], index: int, position: int) -> list[tuple[Sheet, Quantity]]:
    """A list right after a total that only its sum marks as parts: "It upheld 41, dismissed 38 and left 22"."""
    home = sheets[index]
    total = home.figures[position]
    own = [one for one in home.figures[position + 1 :] if one.kind == total.kind]
    if total.kind == "money" or (own and not re.search(r"[;:—–]", home.text[total.end : own[0].start])):
        return []  # a list of sums of money, or of peers of the total
    groups = [(home, own)]
    if not own:
        for sheet in sheets[index + 1 : index + 3]:
            if sheet.passage.unit.paragraph - home.passage.unit.paragraph > 1:
                break
            groups.append((sheet, [one for one in sheet.figures if one.kind == total.kind]))
    for sheet, figures in groups:
        parts = [one for one in figures if _like(one, total) or one.remaining or (one.of and one.noun == total.noun)]
        parts = parts if len(parts) == len(figures) else [one for one in figures if not one.stated]
        if len(parts) != len(figures) or len(parts) > 8 or len(sheet.dates) > 1 or sheet.passage.unit.kind == "row":
            continue
        if not (len(parts) > 2 or (len(parts) == 2 and parts[1].remaining)):
            continue
        if any(one.value >= total.value or _CHANGE.search(sheet.text[: one.start][-25:]) for one in parts):
            continue
        if OPEN.search(sheet.text) or not re.search(
            r"\b(?:and|while|the rest)\b", sheet.text[parts[0].end : parts[-1].start]
        ):
            continue
        return [(sheet, one) for one in parts]
    return []


def _coordinate(text: str, one: Quantity) -> bool:
    """Whether a number opens a member of a list: it stands after a comma, colon, bracket, dash or "and"."""
    return bool(re.search(r"(?:[,;:(—–]|\band|\bplus)\s*(?:the\s+)?(?:remaining\s+|other\s+)?$", text[: one.start]))


def _following(sheets: Sequence[Sheet], index: int, position: int) -> list[tuple[Sheet, Quantity]]:
    """Parts in the sentences that follow: "Of these, …", "Nine of them …", "Three are named by …"."""
    home = sheets[index].passage
    total = sheets[index].figures[position]
    if any(one.kind == total.kind and not one.of for one in sheets[index].figures[position + 1 :]):
        return []
    parts: list[tuple[Sheet, Quantity]] = []
    begun = False
    for sheet in sheets[index + 1 : index + 7]:
        passage = sheet.passage
        if passage.unit.section != home.unit.section or passage.unit.paragraph - home.unit.paragraph > 1:
            break
        pointing = bool(_STARTS.match(sheet.text)) and bool(sheet.figures) and sheet.figures[0].start > 3
        if not begun and any(one.noun == total.noun and not one.of and one.kind == "count" for one in sheet.figures):
            break  # another total of the same kind stands nearer
        own = [
            one
            for one in sheet.figures
            if (_like(one, total) and not _FOR_EACH.match(sheet.text, one.end))
            or (pointing and one.kind == total.kind and (one is sheet.figures[0] or _coordinate(sheet.text, one)))
        ]
        opening = own and (
            pointing or own[0].of == "them" or (own[0].start < 4 and not own[0].noun and own[0].kind == "count")
        )
        if opening and pointing and not _names(sheet, own[0], total):
            opening = False
        if not begun and not opening:
            if len(parts) == 0 and passage.order - home.order > 2:
                break
            continue
        if begun and not pointing and not (own and all(not one.noun or one.of or one.remaining for one in own)):
            break
        if not own or OPEN.search(sheet.text[: own[0].start]):
            break
        begun = True
        for one in own:
            if _CHANGE.search(sheet.text[: one.start]) or one.value > total.value:
                return []
            if pointing or not one.noun or one.of == "them" or one.remaining or (parts and one.noun == total.noun):
                parts.append((sheet, one))
        if any(one.remaining for one in own):
            break
    return parts


def _names(sheet: Sheet, first: Quantity, total: Quantity) -> bool:
    """Whether "Of the complaints received, …" names what the total counts (or only points back)."""
    opening = sheet.text[: first.start]
    if re.match(r"\W*(?:\w+\W+)?(?:of|among|out of) (?:these|them|those|whom|which)\W*$", opening, re.IGNORECASE):
        return True
    lemmas = {token.lemma_.lower() for token in sheet.passage.words(0, first.start)}
    return total.noun in lemmas or f"{total.noun}s" in lemmas


def _check(
    sheets: Sequence[Sheet],
    index: int,
    total: Quantity,
    group: list[tuple[Sheet, Quantity]],
    rest: Sequence[tuple[int, Quantity]],
    near: bool = False,
) -> Candidate | None:
    home = sheets[index]
    inside = group[0][0] is home
    closed = near or inside or any(one.remaining for _, one in group)
    if not closed:
        far = [
            (sheets[at], one)
            for at, one in rest
            if at > index
            and sheets[at] not in [sheet for sheet, _ in group]
            and (
                (one.noun == total.noun and one.noun and home.years() & sheets[at].years() == home.years())
                or _again(sheets[at], one, total)
            )
        ]
        if far:
            group, closed = [*group, far[0]], True
    if len(group) < 2:
        return None
    values = _values(group)
    added = sum(values)
    slack = rounding(values) + (0.05 * total.value if total.stated or any(one.stated for _, one in group) else 0.0)
    if total.value >= 1000:
        slack += 0.01 * total.value
    if abs(added - total.value) <= slack + 1e-6:
        return None
    if near and not 0.8 <= added / total.value <= 1.2:
        return None  # a list that nearly makes the total is meant to make it; another list is not
    listed = closed or _listed(group)
    if added < total.value:
        if not listed and not all(one.of == "them" for _, one in group):
            return None
        if (inside and OPEN.search(home.text[total.end :])) or any(
            OPEN.search(sheet.text[: one.start]) for sheet, one in group if sheet is not home
        ):
            return None
    if added > total.value and total.stated == "more":
        return None
    strength = 0.95 if closed else 0.78 if listed else 0.62
    if inside and added < 0.5 * total.value:
        strength = 0.5
    terms = " + ".join(plain(value) for value in values)
    first, last = group[0], group[-1]
    contiguous = last[0].passage.order - first[0].passage.order < len({id(sheet) for sheet, _ in group}) + 1
    b = (
        (home.passage.place(group[0][1].start, len(home.text)))
        if inside
        else (first[0].passage.start, last[0].passage.end)
        if contiguous
        else last[0].passage.span
    )
    a = home.passage.place(0, group[0][1].start) if inside else home.passage.span
    return Candidate(
        kind="arithmetic",
        strength=strength,
        a=a,
        b=b,
        triggers=(home.place(total), *(sheet.place(one) for sheet, one in group)),
        why=f"{terms} = {plain(added)}, not {plain(total.value)}",
        question=(
            f"Where do the other {plain(total.value - added)} belong?"
            if added < total.value
            else f"Are some counted twice, or is the total another than {plain(total.value)}?"
        ),
    )


_EACH_OF = re.compile(
    r"\s+(?:[a-z]+\s+){0,3}?(?:from|in|for|on|by|per) each of (?:the|its|our|their)\s*$", re.IGNORECASE
)


def _values(group: Sequence[tuple[Sheet, Quantity]]) -> list[float]:
    """The parts' values; "three from each of the two chambers" is six."""
    values: list[float] = []
    last: tuple[Sheet, Quantity] | None = None
    for sheet, one in group:
        if last and last[0] is sheet and _EACH_OF.match(sheet.text[last[1].end : one.start]):
            values[-1] *= one.value
        else:
            values.append(one.value)
        last = (sheet, one)
    return values


def _again(sheet: Sheet, one: Quantity, total: Quantity) -> bool:
    """Whether "the remaining 8,500 of our forty thousand" repeats the total."""
    match = re.match(r"\s+of (?:our|the|its|these|those|all)\s+([\w ,]{2,40})", sheet.text[one.end :])
    return bool(match and number(match.group(1)) == total.value)


def _listed(group: Sequence[tuple[Sheet, Quantity]]) -> bool:
    """Whether the parts are one list that ends in "and"."""
    sheet, last = group[-1]
    before = sheet.text[: last.start]
    return (
        len(group) > 1 and group[0][0] is sheet and bool(re.search(r"\band\s+(?:the\s+)?(?:[a-z]+\s+){0,2}$", before))
    )


def rounding(values: Sequence[float]) -> float:
    """What rounding of the parts allows: half of the last place that all of them fill, each."""
    step = 1.0
    if any(value != int(value) for value in values):
        step = 0.1
    else:
        while all(value % (step * 10) == 0 for value in values) and step < 10**9:
            step *= 10
    if max(values) < 1000 and step >= 1:
        return 0.0
    return 0.5 * step * len(values) if step != 1.0 else 0.0
