"""Stopping: a worker that is told to stop, or whose turn at a job is over, finishes what it has in its hands, and takes
nothing new in them.

Rule of this file: whatever is left is a row, and due. After a turn the job itself is asked for again; of a worker that
was told to stop, the next one finds it.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

A_TURN = 3.0
"""For so many seconds a job takes new things in hand before others have a turn: however much there is to be sent, an
alarm rings soon. Much shorter, and a slow provider would be waited for with fewer calls at once."""

_told = threading.Event()


@dataclass(slots=True)
class Turn:
    """Until when, by no clock that anybody may set, and whether anything was left because it was over."""

    ends: float = math.inf
    was_cut: bool = False


class _Now(threading.local):
    """The turn of this thread."""

    turn = Turn()


_now = _Now()


def tell() -> None:
    """Take nothing new from now on."""
    _told.set()


def told() -> bool:
    """Whether nothing new is to be taken in hand. Whoever asks has more to do, and leaves it when told so."""
    if time.monotonic() >= _now.turn.ends:
        _now.turn.was_cut = True
    return _told.is_set() or _now.turn.was_cut


@contextmanager
def turn(seconds: float = A_TURN) -> Iterator[Turn]:
    """In this block, and this thread, it is this job's turn, for so long."""
    _now.turn = Turn(time.monotonic() + seconds)
    try:
        yield _now.turn
    finally:
        _now.turn = Turn()
