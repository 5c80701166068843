"""Clocks that are wrong: a process whose clock was set back, or forward, by a little.

Rule of this file: only the process that works just now is wrong; the far end, and whoever comes next, are right.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from bot import clock
from workers.simulation.wire import Wire

WRONG = timedelta(minutes=9)
"""By how much at most, one way or the other: less than what is looked at twice when it is asked what came in."""


@contextmanager
def wrong_clock(wire: Wire, *where: object) -> Iterator[bool]:
    """Whether the clock of whoever works meanwhile is wrong."""
    before, true = wire.wrong, wire.now()
    wire.wrong = _by(wire, *where) if wire.fails("clock", *where) else timedelta(0)
    clock.simulate(true + wire.wrong)
    try:
        yield bool(wire.wrong)
    finally:
        wire.wrong = before
        clock.simulate(true + before)


def _by(wire: Wire, *where: object) -> timedelta:
    return timedelta(seconds=round((wire.chance.at("wrong by", *where) * 2 - 1) * WRONG.total_seconds()))
