"""Any process may die or stand still at any moment, and all of them at once: nothing is lost, nothing is sent twice.

The oracle is the far end (tests/far_end.py). Tried against a build that repeats an unknown send without asking, which
sends several of forty twice, and one without a fence (`receipts._of`), which sends twice what its worker had in hand
when it stood still: both fail for each. Other broken builds: test_what_it_stands_on_may_break.py here, and
tests/workers/test_broken_builds.py at every run. Each story is lived over the change of the clocks that the other
database lives over in the file beside.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from bot import clock
from bot.calendar import bank_holidays
from bot.running.ties import tied
from dialogs.hours import Hours
from tests.bot.running.test_up import environment
from tests.bot.running.waiting import until
from tests.journeys.breaking import next_change, set_back
from tests.journeys.caseloads import PEOPLE, numbers, write_caseload
from tests.journeys.conftest import PATIENCE, Instance, instance
from tests.journeys.looking import check, misbehave, patiently
from tests.journeys.standing import standing_still
from tests.ports import free_ports
from tests.servers import PostgresServer

QUICK = {"THROUGHLINE_CALL_SECONDS": "6", "THROUGHLINE_LEASE_SECONDS": "12", "THROUGHLINE_GRACE_SECONDS": "4"}
QUICK |= {"THROUGHLINE_SEND_THREADS": "4"}  # so that much is still to be sent when something dies
WHILE_ONE_STANDS_STILL, AFTERWARDS = ("worker-1", "heartbeat", "web"), ("worker-2", "valkey", "carrier")
MARCH, OCTOBER = 3, 10
DOWN = timedelta(hours=3)
LAST = slice(20, 32)
"""Who writes just before all of it is killed."""


def skipping(up: Instance, *how: str) -> subprocess.Popen[str]:
    """Time moves on in another shell, while things die in this one."""
    argv = [sys.executable, "-m", "bot", "skip", *how]
    env, pipe = environment(up.folder, **up.outside), subprocess.PIPE
    return subprocess.Popen(argv, env=env, stdout=pipe, stderr=subprocess.STDOUT, text=True, preexec_fn=tied())


def kill(up: Instance, name: str) -> None:
    """kill -9."""
    os.kill(up.pids()[name], signal.SIGKILL)


def begin(up: Instance, files: Path, slow: float = 1.0) -> None:
    """Everybody is booked in at 09:55 on an open day, so that all their texts are due at ten.

    The carrier answers late and reports nothing: who dies in mid-call leaves a send that only asking can settle.
    """
    opening = Hours(holidays=bank_holidays()).next_open_day(clock.london(clock.ticks()).date())
    up.run("skip", "--until", f"{opening:%Y-%m-%d} 09:55")
    up.run("import", str(files))
    misbehave(up, next=1000, do="slow", seconds=slow, callbacks={"silent": True})


def booked_over_a_change(up: Instance, files: Path, month: int, count: int = PEOPLE) -> date:
    """Everybody is booked in on the evening before the clocks change; the day on which they can be texted."""
    sunday = next_change(month)
    up.run("skip", "--until", f"{sunday - timedelta(days=1):%Y-%m-%d} 21:00")
    up.run("import", str(write_caseload(files, sunday - timedelta(days=1), count)))
    return Hours(holidays=bank_holidays()).next_open_day(sunday)


def began_at_ten(up: Instance, opening: date) -> None:
    """The first text of all left at ten on the wall, on the side of the change where that is."""
    first = min(clock.london(datetime.fromisoformat(line["at"])) for line in up.ledger())
    assert f"{first:%Y-%m-%d %H:%M}" == f"{opening:%Y-%m-%d} 10:00", "texts go at ten on the wall"


def each_is_killed_in_turn(up: Instance, ten: str, one_more: Callable[[], None] = lambda: None) -> None:
    """Each process dies once while texts go out and replies come in, three of them while a worker stands still."""
    misbehave(up, next=1000, do="429", seconds=0, wait_seconds=1, callbacks={"silent": True})
    moving, writing = skipping(up, "--until", ten), iter(numbers())
    with standing_still(up, "worker-2"):
        die(up, WHILE_ONE_STANDS_STILL, writing)
    die(up, AFTERWARDS, writing)
    one_more()
    said, _ = moving.communicate(timeout=PATIENCE * 2)
    assert moving.returncode == 0, said


def die(up: Instance, names: Sequence[str], writing: Iterator[str]) -> None:
    """One after another, each with somebody who writes just then."""
    for name in names:
        if name in up.pids():
            kill(up, name)
        number = next(writing)
        patiently(partial(up.reply, number, "what time is it"))


def all_are_killed_at_once(up: Instance, database: Callable[[], AbstractContextManager[None]] = nullcontext) -> None:
    """In the middle of answering: whoever started them, and with it every one of them, and a database outside. Nobody
    is there for three hours."""
    patiently(lambda: check(up))
    misbehave(up, next=1000, do="slow", seconds=1, callbacks={"silent": True})
    before = len(up.ledger())
    for number in numbers()[LAST]:
        up.reply(number, "where is it")
    until(lambda: len(up.ledger()) >= before + 2, "nobody was answered", PATIENCE)
    with database():
        up.process.kill()
        up.process.wait()
    set_back(up, -DOWN)
    (up.folder / "up.json").unlink()


def afterwards(up: Instance, opening: date) -> None:
    """Whoever wrote was answered once, and all else went once, at its time."""
    up.run("skip", "2m")
    patiently(lambda: check(up))
    assert len(up.ledger()) >= PEOPLE + len((*WHILE_ONE_STANDS_STILL, *AFTERWARDS, *numbers()[LAST]))
    began_at_ten(up, opening)


def test_each_and_then_all_are_killed_on_sqlite(tmp_path: Path) -> None:
    folder, port = tmp_path / "var", free_ports()
    with instance(folder, port, **QUICK) as up:
        opening = booked_over_a_change(up, tmp_path / "files", OCTOBER)
        each_is_killed_in_turn(up, f"{opening:%Y-%m-%d} 10:10")
        all_are_killed_at_once(up)
    with instance(folder, port, **QUICK) as up:
        afterwards(up, opening)


def test_each_and_then_all_are_killed_on_postgresql(
    tmp_path: Path, postgres_server: PostgresServer, redis_url: str
) -> None:
    url = postgres_server.keeps(postgres_server.create())
    folder, port, outside = tmp_path / "var", free_ports(), {"DATABASE_URL": url, "REDIS_URL": redis_url, **QUICK}
    with instance(folder, port, **outside) as up:
        opening = booked_over_a_change(up, tmp_path / "files", MARCH)
        each_is_killed_in_turn(up, f"{opening:%Y-%m-%d} 10:10", partial(postgres_server.kill_one, url))
        all_are_killed_at_once(up, partial(postgres_server.killed, url))
    with instance(folder, port, **outside) as up:
        afterwards(up, opening)
    postgres_server.drop(url)
