"""Stopping: a worker that is told to stop finishes what it has in its hands, and takes nothing new in them.

Rule of this file: one flag a process, set once. Whatever is left is a row, and due; the next worker finds it.
"""

from __future__ import annotations

import threading

_told = threading.Event()


def tell() -> None:
    """Take nothing new from now on."""
    _told.set()


def told() -> bool:
    """Whether nothing new is to be taken in hand."""
    return _told.is_set()
