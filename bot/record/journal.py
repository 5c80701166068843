"""The journal: who was erased and whose records are held, kept apart from the database, for a restore to do again.

Rule of this file: ids and instants, nothing personal. A line before the commit and one after it, each on the disk
before anything goes on: a deed of which only the first is there may or may not have been done. What cannot be written
down here is not done, for the next restore would bring back whoever was erased.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session

from bot.config import Settings
from bot.models import Kept

MARGIN = timedelta(minutes=10)
"""What was begun so long before a backup may have been committed after it; to do it again changes nothing."""


class What(StrEnum):
    """What a line says. `kept`: from when on there is a journal; `restored`: a backup of `of` was put back then."""

    KEPT = "kept"
    RESTORED = "restored"
    ERASED = "erased"
    HELD = "held"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class Line:
    """One deed, in ticks: to whom, by whom of the staff, and whether it was committed."""

    what: What
    at: datetime
    person: int | None = None
    by: int | None = None
    kept: Kept | None = None
    done: bool = False


_path: Path | None = None


def follow(settings: Settings) -> None:
    """From now on, in this process, the journal is where the settings say."""
    global _path
    _path = settings.erasures or settings.data / "erasures"


def place() -> Path:
    """Where it is. Raises RuntimeError before `follow`."""
    if _path is None:
        raise RuntimeError("The journal of erasures is nowhere yet: follow(settings) comes before the first deed.")
    return _path


def note(session: Session, line: Line) -> None:
    """Write that this is about to be done, and once it is committed, that it was. Raises OSError."""
    write(line)
    event.listen(session, "after_commit", partial(_done, line), once=True)


def _done(line: Line, _session: Session) -> None:
    write(replace(line, done=True))


def write(line: Line) -> None:
    """Put a line on the disk. Raises OSError."""
    path = place()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        if os.fstat(file).st_size == 0:
            os.write(file, _bytes(_plain(Line(What.KEPT, line.at))))
        if line.what is not What.KEPT:
            os.write(file, _bytes(_plain(line)))
        os.fsync(file)
    finally:
        os.close(file)


def keep(at: datetime) -> None:
    """See to it that there is a journal from now on, however little there is to write in it."""
    if not place().exists():
        write(Line(What.KEPT, at))


def read(paths: Sequence[Path]) -> list[Line]:
    """Every line of these, in order of time. One that was cut short, as the disk filled up, is passed over."""
    return sorted((line for path in paths for line in _lines(path)), key=lambda line: line.at)


def reaches(lines: Iterable[Line], saved: datetime) -> bool:
    """Whether it was kept when the backup was made."""
    return any(line.what is What.KEPT and line.at <= saved for line in lines)


def since(lines: Sequence[Line], saved: datetime) -> list[Line]:
    """What was done since the backup. Not of what another restore has undone before that: its ids were given anew."""
    undone = max((line.at for line in lines if line.what is What.RESTORED and line.at <= saved), default=saved - MARGIN)
    from_ = max(saved - MARGIN, undone)
    return [line for line in lines if line.at >= from_ and line.what not in (What.KEPT, What.RESTORED)]


def _lines(path: Path) -> Iterable[Line]:
    for written in path.read_text("utf-8").splitlines() if path.exists() else ():
        try:
            yield _line(json.loads(written))
        except (ValueError, KeyError):
            continue


def _line(said: dict[str, Any]) -> Line:
    kept = Kept(said["kept"]) if "kept" in said else None
    at = datetime.fromisoformat(said["at"])
    return Line(What(said["what"]), at, said.get("person"), said.get("by"), kept, bool(said.get("done")))


def _plain(line: Line) -> dict[str, Any]:
    more = {"person": line.person, "by": line.by, "kept": line.kept and line.kept.value, "done": line.done or None}
    return {"what": line.what.value, "at": line.at.isoformat(), **more}


def _bytes(said: dict[str, Any]) -> bytes:
    return (json.dumps({name: value for name, value in said.items() if value is not None}) + "\n").encode()
