"""Sources: the files that somebody named, one by one or as a folder.

Rule of this file: in a folder only the names of the kinds count; what else is there is left alone, and said.
"""

from __future__ import annotations

from pathlib import Path

from bot.importing.bringing import KINDS, Source
from bot.importing.reading import BIGGEST_FILE, CannotRead

NAMES = tuple(f"{kind.name}.csv" for kind in KINDS)


def sources(path: Path) -> tuple[list[Source], list[str]]:
    """The files to bring in, and remarks about what was left alone. Raises CannotRead."""
    if not path.is_dir():
        return [_source(path)], []
    files = sorted(each for each in path.iterdir() if each.is_file() and each.suffix.casefold() == ".csv")
    wanted = [file for file in files if file.name.casefold() in NAMES]
    if not wanted:
        raise CannotRead(f"This folder holds none of {', '.join(NAMES)}. `throughline templates` writes them all.")
    others = [
        f"{file.name} was left alone: it is none of the files that come in." for file in files if file not in wanted
    ]
    return [_source(file) for file in wanted], others


def _source(path: Path) -> Source:
    try:
        with path.open("rb") as file:
            return Source(path.name, file.read(BIGGEST_FILE + 1))
    except OSError as wrong:
        raise CannotRead(f"{path.name} cannot be opened: {wrong.strerror}.") from wrong
