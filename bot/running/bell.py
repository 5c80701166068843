"""Signals as something to wait for: one call that sleeps until a signal comes or a time is over.

Rule of this file: nothing happens inside a signal handler; whoever waits reads what rang and decides.
"""

from __future__ import annotations

import os
import select
import signal
from types import FrameType, TracebackType

STOPS = frozenset({signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
HEARD = STOPS | {signal.SIGCHLD}


class Bell:
    """While it hangs (`with Bell() as bell`), signals ring it and do nothing else. For the main thread
    only."""

    def __enter__(self) -> Bell:
        self._reads, self._writes = os.pipe()
        os.set_blocking(self._reads, False)
        os.set_blocking(self._writes, False)
        self._wakeup = signal.set_wakeup_fd(self._writes, warn_on_full_buffer=False)
        heard = [number for number in HEARD if not _is_wanted_ignored(number)]
        self._before = {number: signal.signal(number, _nothing) for number in heard}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(self._wakeup)
        os.close(self._reads)
        os.close(self._writes)

    def wait(self, seconds: float | None) -> frozenset[int]:
        """Sleep until a signal rings or the time is over (None: for ever); which signals rang."""
        select.select([self._reads], [], [], seconds)
        try:
            return frozenset(os.read(self._reads, 4096))
        except BlockingIOError:
            return frozenset()


def _nothing(number: int, frame: FrameType | None) -> None:
    """Python writes the number to the wake-up pipe only for signals that have a handler."""


def _is_wanted_ignored(number: signal.Signals) -> bool:
    """`nohup` asks that a closed terminal be ignored; a shell's `&` ignores SIGINT, which nobody asked
    for."""
    return number == signal.SIGHUP and signal.getsignal(number) == signal.SIG_IGN
