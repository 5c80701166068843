"""Waiting for processes: asks again until a deadline, and never sleeps for luck."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path


def until(true: Callable[[], bool], otherwise: str, seconds: float = 120.0, most: float = 0.2) -> None:
    """Come back soon after `true()`; fail with `otherwise` when the seconds are over.

    It is asked often at first and then less, `most` seconds apart in the end: asking costs whoever is waited for, too.
    """
    deadline, pause = time.monotonic() + seconds, 0.01
    while not true():
        assert time.monotonic() < deadline, otherwise
        time.sleep(pause)
        pause = min(pause * 1.5, most)


def gone(pid: int) -> bool:
    """Whether a process has ended; a zombie that nobody reaped has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def children(pid: int) -> list[int]:
    """The processes that this one started and that have not ended."""
    numbers = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [number for number in numbers if not gone(number) and _parent(number) == pid]


def _parent(pid: int) -> int | None:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return None
