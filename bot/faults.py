"""Faults: how a fault of ours is told, in every process: once, by its kind, where it came from, and an id.

Rule of this file: never the fault's own sentence, which may hold what somebody wrote, and never an address, which may
hold the token of a private page. Libraries that log by themselves are held to it too.
"""

from __future__ import annotations

import logging
import secrets
import sys
import threading
import traceback
from types import TracebackType

import structlog

from bot.db import why

log = structlog.get_logger()
DEEPEST = 12
"""So many places of a fault are told, the last of them where it was."""


def tell(event: str, fault: BaseException, **where: object) -> str:
    """One line on a fault; its id, by which whoever met it may ask for it."""
    number = secrets.token_hex(4)
    log.error(event, id=number, kind=type(fault).__name__, fault=why(fault), places=places(fault), **where)
    return number


def places(fault: BaseException) -> list[str]:
    """Where it came from: "participant_chat.py:41 say"."""
    frames = traceback.extract_tb(fault.__traceback__)
    found = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return found[-DEEPEST:]


class Plain(logging.Formatter):
    """A library's own line, with a fault's kind and places for the traceback that it would print."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """The last line of an entry that has a fault."""
        return ": ".join([ei[0].__name__, " < ".join(reversed(places(ei[1])))]) if ei[0] is not None else ""


def keep_quiet() -> None:
    """From now on no fault of this process is printed with its sentence: neither one that a library logs, nor one that
    ends a thread, or the process. Called once by each process that works for participants."""
    printed = logging.StreamHandler(sys.stderr)
    printed.setFormatter(Plain("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[printed], level=logging.WARNING, force=True)
    sys.excepthook = lambda kind, fault, trace: _ended(fault)
    threading.excepthook = lambda ended: _ended(ended.exc_value)


def _ended(fault: BaseException | None) -> None:
    if fault is not None:
        tell("ended", fault)
