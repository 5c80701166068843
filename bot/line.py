"""A line of threads that wait for one thing, each in its turn.

Rule of this file: it knows nothing of what is waited for.
"""

from __future__ import annotations

import threading
from collections import deque


class Line:
    """A lock that is handed to whoever has waited longest. The language's own goes to whoever is quickest: of sixteen
    at once, one then waited seven times as long as half of them."""

    def __init__(self) -> None:
        self._changing = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def __enter__(self) -> None:
        with self._changing:
            if not self._taken:
                self._taken = True
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        self._wait(turn)

    def __exit__(self, *_: object) -> None:
        with self._changing:
            self._hand_on()

    def _wait(self, turn: threading.Lock) -> None:
        came = False
        try:
            came = turn.acquire()  # let go of by whoever was before
        finally:
            if not came:
                self._leave(turn)

    def _leave(self, turn: threading.Lock) -> None:
        """Whoever was called away while they waited, as a job is that takes too long, stands in nobody's way."""
        with self._changing:
            if turn in self._waiting:
                self._waiting.remove(turn)
            else:
                self._hand_on()

    def _hand_on(self) -> None:
        if self._waiting:
            self._waiting.popleft().release()
        else:
            self._taken = False

    def __len__(self) -> int:
        """How many wait."""
        return len(self._waiting)
