"""What gunicorn says: its own lines, without the address that was asked for, who asked, or a fault's sentence.

Rule of this file: gunicorn tells of a request that failed by its address, and the address of a private page holds its
token; of one that it could not read, by what it read and from where.
"""

from __future__ import annotations

import sys
from typing import Any

from gunicorn.glogging import Logger  # type: ignore[import-untyped]

from bot.faults import places


class Quiet(Logger):  # type: ignore[misc]
    """Faults by their kind and where they came from."""

    def exception(self, msg: str, *args: Any, **kwargs: Any) -> None:
        """A fault that reached gunicorn: ours have been told before, by their route."""
        super().error("%s: %s", _first(msg), _fault())

    def warning(self, msg: str, *args: Any, **kwargs: Any) -> None:
        """What it says while it deals with a fault holds that fault's sentence."""
        if sys.exception() is None:
            super().warning(msg, *args, **kwargs)
        else:
            super().warning("A request was refused: %s", _fault())


def _first(msg: object) -> str:
    """Its words, without what would be filled in."""
    return str(msg).partition("%")[0].strip() if isinstance(msg, str) else "A fault"


def _fault() -> str:
    fault = sys.exception()
    return "" if fault is None else f"{type(fault).__name__} at {' < '.join(reversed(places(fault)))}"
