"""A case as a folder: the texts in ``source/``, the tables, and, in ``datapackage.json``, how they were made."""

from __future__ import annotations

import json
import os
import re
import shlex
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from analysis.errors import InputError
from analysis.records import Case, Source
from analysis.tables.by_hand import by_hand
from analysis.tables.cache import cached
from analysis.tables.files import DESCRIPTION, PUBLISHED, SOURCES, render, write_files
from analysis.tables.judgements import FOLDER, read_judgements
from analysis.tables.kept_links import related
from analysis.tables.overlay import lay
from analysis.tables.own_folder import TAKEN, as_taken
from analysis.tables.typed import require_kept
from analysis.tables.unattached import Reworded, Unattached
from analysis.tables.update import finish
from analysis.text.ingest import ingest
from analysis.text.progress import Tell, silent
from analysis.text.source import read_source


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """What a case is made from.

    Attributes:
        official: the official text.
        critics: names that restrict whose demands count; empty: whoever criticises.
        critic_texts: the critics' own texts.
        embeddings: whether a sentence-embedding model helps to rank the links.
    """

    official: Source
    critics: tuple[str, ...] = ()
    critic_texts: tuple[Source, ...] = ()
    embeddings: bool = False

    def make(self, tell: Tell = silent) -> Case:
        """Run every stage, or take what the same code made of the same texts before; ``tell`` hears how far it is.

        Raises:
            InputError: a text is not in English, or embeddings are asked for and not installed.
        """
        if self.embeddings:  # the cache does not know what is installed
            return self._make(tell)
        return cached(self.official, self.critics, self.critic_texts, lambda: self._make(tell))

    def _make(self, tell: Tell) -> Case:
        # imported here: a run from the cache needs no parser, and loading one takes longer than the run
        from analysis.case import make_case
        from analysis.lexicon.language import require_english

        for source in (self.official, *self.critic_texts):
            require_english(source)
        return make_case(self.official, self.critics, self.critic_texts, embeddings=self.embeddings, tell=tell)


def new_inputs(
    text: Path, critics: Sequence[str] = (), critic_texts: Sequence[Path] = (), *, embeddings: bool = False
) -> Inputs:
    """Read the texts of a new case.

    Raises:
        InputError: a text cannot be used, or has the same file name as another; a critic is not named in any.
    """
    inputs = Inputs(
        official=ingest(text),
        critics=tuple(critics),
        critic_texts=tuple(ingest(path) for path in critic_texts),
        embeddings=embeddings,
    )
    _require_different((text, *critic_texts), (inputs.official, *inputs.critic_texts))
    names = [inputs.official.name, *(source.name for source in inputs.critic_texts)]
    # on many disks names that differ by capitals, or by how an accent is written, are one file
    plain = [unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()) for name in names]
    for name, alike in zip(names, plain, strict=True):
        if plain.count(alike) > 1:
            raise InputError(f"{name}: two texts of this case have this file name; rename one, offsets name the file")
    words = {word for one in (inputs.official, *inputs.critic_texts) for word in _words(one.text)}
    for critic in critics:
        if not _words(critic) & words:
            raise InputError(f"--critic {critic!r}: no word of this name stands in the text; look at how it is spelt")
    return inputs


def _require_different(paths: Sequence[Path], texts: Sequence[Source]) -> None:
    """Refuse a text that is given twice: its demands would count twice, or the official side would criticise itself."""
    words = [text.text.split() for text in texts]  # a copy may have been saved with other line ends
    for number, path in enumerate(paths):
        first = words.index(words[number])
        if first < number:
            raise InputError(
                f"--critic-text {path}: is the same text as {paths[first]}; give each text of the critics' own once"
                if first
                else f"--critic-text {path}: is the official text itself; expected a text of the critics' own"
                " (demands that the official text quotes are found without)"
            )


def _words(text: str) -> set[str]:
    composed = unicodedata.normalize("NFC", text)  # as macOS names files, an accent is a sign of its own
    return set(re.findall(r"[^\W\d_]{2,}", composed.casefold())) - {"the", "of", "an", "and", "for"}


def stored_inputs(folder: Path) -> Inputs:
    """What an existing case folder was made from; a change of it that was cut off when all but done is done first.

    Raises:
        InputError: the folder is no case (no ``datapackage.json``, or one that was not written by this suite).
    """
    path = folder / DESCRIPTION
    finish(folder)
    try:
        package = json.loads(path.read_text(encoding="utf-8"))
        sources = [
            (one["role"], folder / SOURCES / Path(one["path"]).name, str(one.get(PUBLISHED) or ""))
            for one in package["sources"]
        ]
        official = [(place, day) for role, place, day in sources if role == "official"]
        critics = tuple(str(name) for name in package["critics"])
        embeddings = bool(package.get("linking", {}).get("embeddings", False))
    except OSError:
        raise InputError(
            f"{folder}: is no case folder (no readable {DESCRIPTION}); make one: analysis run TEXT --out {folder}"
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(
            f"{path}: was not written by this suite; move it away and make the case anew:"
            f" analysis run TEXT --out {folder}"
        ) from None
    if len(official) != 1:
        raise InputError(f"{path}: names {len(official)} official texts; expected one in 'sources'")
    for _, place, _ in sources:
        if not os.path.lexists(place):
            given = [f"--critic {shlex.quote(name)}" for name in critics]
            given += ["--critic-text TEXT" for other, *_ in sources if other == "critic"]
            raise InputError(
                f"{place}: no such file, and the case is read from it; put it back, or make the case anew:"
                f" {' '.join(['analysis run TEXT', *given, '--out', shlex.quote(str(folder))])}"
            )
    return Inputs(
        official=_stored(*official[0]),
        critics=critics,
        critic_texts=tuple(_stored(place, day) for role, place, day in sources if role == "critic"),
        embeddings=embeddings,
    )


def _stored(place: Path, published: str) -> Source:
    """A text of a case; the page that it was taken out of is not there any more to say when it was published."""
    return replace(read_source(place), published=published)


def write_case(case: Case, folder: Path, *, new: bool = False) -> list[Path]:
    """Write the texts and the tables of a case, all of them or none.

    Args:
        case: with people's judgements in it.
        folder: the case folder.
        new: the texts were taken in from outside the case: what they are like is kept, by which mended ones are known.

    Raises:
        InputError: the folder cannot be written to, or its tables hold a person's words that would be lost; earlier
            files are then as they were.
    """
    require_kept(case, folder)
    texts = (case.source, *case.critic_sources)
    files = {f"{SOURCES}/{source.name}": source.text.encode() for source in texts} | render(case)
    files |= {one.kept: one.data for one in by_hand(case, folder)}
    if not new:
        return write_files(files, folder)
    return write_files(files | {f"{SOURCES}/{TAKEN}": as_taken(texts, folder)}, folder)[:-1]


def judged(case: Case, folder: Path) -> tuple[Case, tuple[Unattached | Reworded, ...]]:
    """Lay the judgements kept in a case folder over its rows.

    Returns:
        The case with people's decisions in it, and the judgements to be told of: those that found no row (they stay
        in their files), and those on words that were edited since.

    Raises:
        InputError: a file of judgements cannot be used.
    """
    whole, found = related(case, read_judgements(folder / FOLDER))
    return lay(whole, found), (*found.unattached, *found.reworded)


def made_anew(folder: Path) -> str:
    """The command, behind ``analysis``, that makes the tables of an existing case folder anew."""
    return "run" if _is_own(folder) else f"build {shlex.quote(str(folder))}"


def build_of(folder: Path) -> str:
    """The command that makes all of a case folder; the repository is the case of whoever names none."""
    return f"analysis build{'' if _is_own(folder) else f' {shlex.quote(str(folder))}'}"


def _is_own(folder: Path) -> bool:
    return folder.resolve() == Path(__file__).resolve().parents[2]


def stale(case: Case, folder: Path) -> list[str]:
    """The files of a case folder that differ from what its texts give now."""
    return [
        name
        for name, data in render(case).items()
        if not (folder / name).exists() or (folder / name).read_bytes() != data
    ]
