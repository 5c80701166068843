"""The jobs of the queue as a simulation calls them, and what happened, counted.

Rule of this file: a job is the function that a worker would call, with a context of the simulation's own.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import ParamSpec, TypeVar, cast

from bot.delivery import outbox
from workers import sending
from workers.context import Context

P = ParamSpec("P")
T = TypeVar("T")
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


class InTurn(Executor):
    """Makes each call at once, in the thread that asks for it, so that a simulation is the same every time.

    What kills the process in mid-call goes up to whoever asked, as it would nowhere else.
    """

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        done: Future[T] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def send_in_turn(context: Context) -> int:
    """The sending that runs in production, with nothing at the same time as anything else."""
    return sending.send_by(context, InTurn(), context.settings.send_threads, rest=0)


@cache
def work_of(job: str) -> Work:
    """What a job of the queue does, to be called with a context of the simulation's own."""
    if job == outbox.SEND:
        return send_in_turn
    module, _, name = job.rpartition(".")
    return cast(Work, getattr(import_module(module), name).__wrapped__)
