"""The jobs of the queue as a simulation calls them, and what happened, counted.

Rule of this file: a job is the function that a worker would call, with a context of the simulation's own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import cast

from bot.delivery import outbox
from workers import sending
from workers.context import Context

Work = Callable[[Context], int]


@dataclass(slots=True)
class Told:
    """What happened, counted."""

    crashes: int = 0
    outages: int = 0
    lost: int = 0
    steps: int = 0
    events: int = 0
    texts_in: int = 0


@cache
def work_of(job: str) -> Work:
    """What a job of the queue does, to be called with a context of the simulation's own."""
    if job == outbox.SEND:
        return sending.send_in_turn
    module, _, name = job.rpartition(".")
    return cast(Work, getattr(import_module(module), name).__wrapped__)
