"""The only reader of the clock: `now()` for what people live by, `ticks()` for leases, back-off and sign-in.

Rule of this file: everything else is told the time. In a demo `now()` can be moved forward: the distance is eight
bytes in a file of the data folder that every process of the instance maps, so one write moves them all in the same
instant. `ticks()` never moves with it, because a lease is about processes, not about people's days. Only a simulation,
which is one process, moves both.
"""

from __future__ import annotations

import mmap
import os
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_MICROSECONDS = struct.Struct("<q")
_mapped: mmap.mmap | None = None
_simulated: datetime | None = None


def ticks() -> datetime:
    """The machine's own time, aware UTC; in a simulation, the simulation's."""
    return _simulated or datetime.now(UTC)


def now() -> datetime:
    """The time people live by, aware UTC: the machine's own, plus what a demo has skipped."""
    return ticks() + skipped()


def skipped() -> timedelta:
    """How far this instance's time runs ahead of the machine's; nothing unless it is a demo that was moved."""
    if _mapped is None:
        return timedelta(0)
    return timedelta(microseconds=_MICROSECONDS.unpack(_mapped[: _MICROSECONDS.size])[0])


def follow(path: Path) -> None:
    """Take the distance from this file from now on; it is made, at no distance, when it is not there."""
    global _mapped
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if os.fstat(fd).st_size < _MICROSECONDS.size:
            os.ftruncate(fd, _MICROSECONDS.size)
        _mapped = mmap.mmap(fd, _MICROSECONDS.size)
    finally:
        os.close(fd)


def unfollow() -> None:
    """Go back to the machine's own time."""
    global _mapped
    _mapped = None


def set_skipped(distance: timedelta) -> None:
    """Write the distance itself; for putting back what the database remembers when the file was lost."""
    if _mapped is None:
        raise ValueError("This clock is not movable: only a demo's is.")
    _mapped[: _MICROSECONDS.size] = _MICROSECONDS.pack(distance // timedelta(microseconds=1))


def simulate(at: datetime | None) -> None:
    """Let it be `at` in this process, for `ticks()` and so for `now()` too, and no later until told; None ends it."""
    global _simulated
    _simulated = at


def london(at: datetime) -> datetime:
    """The same instant on the wall clock in London."""
    return at.astimezone(LONDON)
