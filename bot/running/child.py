"""One process of the tree: how to start it, how to tell that it is well, and when it may be started again.

Rule of this file: a child leads a session of its own, so that Ctrl-C reaches only the supervisor and
whatever the child left behind can be found by its group; and it is tied to the supervisor, so that it
cannot outlive it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bot.running.ties import tied

FIRST_PAUSE = 0.1  # seconds before the first restart; doubled each time
LONGEST_PAUSE = 10.0
LIVED = 30.0  # a child that lived this many seconds has earned a quick restart again
LARGE_LOG = 10_000_000  # bytes; a larger log is set aside when its child starts


def _always(pid: int) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Child:
    """What to run. `env` is added to our own environment; `healthy` is told the process id and answers within seconds.

    A child with `first` set must be healthy before the next is started. `patience` is how many seconds it
    may take to become healthy, `grace` how many it may take to stop.
    """

    name: str
    argv: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    healthy: Callable[[int], bool] = _always
    first: bool = False
    patience: float = 180.0
    grace: float = 8.0


@dataclass(slots=True)
class Life:
    """A child as it goes: the process it is now, and its past as far as the next pause depends on it."""

    child: Child
    log: Path
    process: subprocess.Popen[bytes] | None = None
    due: float | None = None  # when it may be started again, on the monotonic clock
    pause: float = FIRST_PAUSE  # seconds from its next death to its next start
    _born: float = 0.0

    def start(self) -> int:
        """Start the process and give its id. Raises OSError when there is no such program."""
        if self.log.exists() and self.log.stat().st_size > LARGE_LOG:
            self.log.replace(self.log.with_suffix(".old.log"))
        descriptor = os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            self.process = subprocess.Popen(
                self.child.argv,
                env={**os.environ, **self.child.env},
                stdin=subprocess.DEVNULL,
                stdout=descriptor,
                stderr=descriptor,
                start_new_session=True,
                preexec_fn=tied(),
            )
        finally:
            os.close(descriptor)
        self.due, self._born = None, time.monotonic()
        return self.process.pid

    def has_died(self) -> bool:
        """Whether the process ended since it was started; true once, with its group cleared and a restart
        due."""
        return self.process is not None and not self.is_running() and self._bury()

    def is_running(self) -> bool:
        """Whether there is a process that has not ended. An ended one is not reaped yet, so its id stays
        ours."""
        if self.process is None:
            return False
        return os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

    def is_healthy(self) -> bool:
        """Whether there is a process and it is well."""
        return self.process is not None and self.child.healthy(self.process.pid)

    def is_due(self) -> bool:
        """Whether it is down and its pause is over."""
        return self.due is not None and self.due <= time.monotonic()

    def ask_to_stop(self) -> None:
        """SIGTERM, if it is running."""
        if self.process is not None:
            self.process.terminate()

    def end(self) -> None:
        """SIGKILL for whatever is left of it and of its group; it is gone when this returns."""
        if self.process is None:
            return
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process = None

    def last_line(self) -> str:
        """The last line of its log, for a sentence about why it does not start."""
        with suppress(OSError), self.log.open("rb") as file:
            file.seek(-min(self.log.stat().st_size, 2000), os.SEEK_END)
            lines = file.read().decode(errors="replace").strip().splitlines()
            return lines[-1].strip() if lines else ""
        return ""

    def _bury(self) -> bool:
        self.end()
        if time.monotonic() - self._born > LIVED:
            self.pause = FIRST_PAUSE
        self.due = time.monotonic() + self.pause
        self.pause = min(self.pause * 2, LONGEST_PAUSE)
        return True
