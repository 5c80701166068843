"""Threads that wait for one thing get it in the order in which they came, and one at a time."""

from __future__ import annotations

from signal import SIGUSR1, pthread_kill, signal
from threading import Event, Thread, get_ident

import pytest

from bot.line import Line

MANY = 8


def test_whoever_came_first_is_next() -> None:
    line = Line()
    came: list[int] = []

    def wait(n: int) -> None:
        with line:
            came.append(n)

    threads = [Thread(target=wait, args=(n,)) for n in range(MANY)]
    with line:
        for n, thread in enumerate(threads, 1):
            thread.start()
            while len(line) < n:
                Event().wait(0.001)
        assert came == []
    for thread in threads:
        thread.join()
    assert came == list(range(MANY))


def test_whoever_has_had_their_turn_stands_behind_all_who_wait() -> None:
    line, came = Line(), []

    def wait() -> None:
        with line:
            came.append("who waited")

    waiting = Thread(target=wait)
    with line:
        waiting.start()
        while len(line) < 1:
            Event().wait(0.001)
    with line:
        came.append("who had it")
    waiting.join()
    assert came == ["who waited", "who had it"]


def test_a_turn_that_went_wrong_is_over() -> None:
    line = Line()
    with pytest.raises(LookupError), line:
        raise LookupError
    with line:
        assert len(line) == 0


def test_whoever_is_called_away_while_they_wait_stands_in_nobodys_way() -> None:
    line, here, taken, seen = Line(), get_ident(), Event(), Event()

    def call_away(*_: object) -> None:
        raise InterruptedError

    def hold() -> None:
        with line:
            taken.set()
            while len(line) < 1:
                Event().wait(0.001)
            pthread_kill(here, SIGUSR1)
            seen.wait()

    before, holds = signal(SIGUSR1, call_away), Thread(target=hold)
    holds.start()
    taken.wait()
    with pytest.raises(InterruptedError), line:
        pass
    signal(SIGUSR1, before)
    assert len(line) == 0
    seen.set()
    holds.join()
    with line:
        assert len(line) == 0
