"""The supervisor: starts the children in order, watches them, starts the dead again, and stops them all.

Rule of this file: it sleeps until something happens, it says in sentences what it does, and it leaves no
process behind: on Ctrl-C the children stop in reverse order; if it is killed outright, the kernel kills
them.

It must run in the main thread: signals arrive there, and the children are tied to the thread that started
them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.running.bell import STOPS, Bell
from bot.running.child import Child, Life

CHECK_EVERY = 0.1  # seconds between two health checks while starting
GIVE_UP_AFTER = 4  # deaths of one child before it was ever healthy


class DidNotStart(Exception):
    """A child died again and again, or never became healthy; the message names it and its log."""


class Stopped(Exception):
    """Somebody asked us to stop while the children were still starting."""


@dataclass(slots=True)
class Supervisor:
    """Children by name, in the order they start; `logs` is the folder of their logs.

    `say` is told each sentence. `ready` is told the process ids by name once all are healthy, and again
    whenever one of them changes.
    """

    children: Iterable[Child]
    logs: Path
    say: Callable[[str], None]
    ready: Callable[[Mapping[str, int]], None]

    def run(self) -> None:
        """Run until SIGINT, SIGTERM or SIGHUP. Raises DidNotStart; no process is left either way."""
        self.logs.mkdir(mode=0o700, exist_ok=True)
        lives = [Life(child, self.logs / f"{child.name}.log") for child in self.children]
        with Bell() as bell:
            try:
                self._start(lives, bell)
                self._watch(lives, bell)
            except Stopped:
                pass
            finally:
                self._stop(lives, bell)

    def _start(self, lives: list[Life], bell: Bell) -> None:
        for life in lives:
            self.say(f"Starting {life.child.name}.")
            life.start()
            if life.child.first:
                self._until_healthy(life, bell)
        for life in lives:
            if not life.child.first:
                self._until_healthy(life, bell)

    def _until_healthy(self, life: Life, bell: Bell) -> None:
        deadline, deaths = time.monotonic() + life.child.patience, 0
        while not life.is_healthy():
            deaths += int(life.has_died())
            if deaths >= GIVE_UP_AFTER or time.monotonic() > deadline:
                what = "stops as soon as it starts" if life.process is None else "does not answer"
                raise DidNotStart(f"{life.child.name} {what}: {life.last_line()} (see {life.log})")
            if life.is_due():
                life.start()
            if STOPS & bell.wait(CHECK_EVERY):
                raise Stopped

    def _watch(self, lives: list[Life], bell: Bell) -> None:
        told: dict[str, int] = {}
        while True:
            for life in lives:
                self._tend(life)
            pids = {life.child.name: life.process.pid for life in lives if life.process is not None}
            if len(pids) == len(lives) and pids != told:
                self.ready(pids)
                told = pids
            due = [life.due for life in lives if life.due is not None]
            if STOPS & bell.wait(max(min(due) - time.monotonic(), 0.0) if due else None):
                return

    def _tend(self, life: Life) -> None:
        """Start a dead child again when its pause is over."""
        if life.has_died():
            self.say(f"{life.child.name} ended by itself; starting it again.")
        if life.is_due():
            life.start()

    def _stop(self, lives: list[Life], bell: Bell) -> None:
        """Ask each in reverse order and wait for it; a second Ctrl-C ends all the waiting."""
        patient = True
        for life in reversed(lives):
            life.ask_to_stop()
            deadline = time.monotonic() + life.child.grace
            while patient and life.is_running() and (left := deadline - time.monotonic()) > 0:
                patient = not STOPS & bell.wait(left)
            life.end()
