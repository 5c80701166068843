"""All that the processes stand on breaks, one thing after another, over a change of the clocks: each text goes once.

The oracle is the far end (tests/far_end.py). Tried against builds without a grace, and without unique keys for what
comes in and what is reported, and one that sends again at once without asking: both fail for each. That the oracle sees
through them, and through one without a fence, is tried at every run where no processes are needed, too
(tests/workers/test_broken_builds.py, test_simulation.py). SQLite's disk is full by a limit on what the processes may
write, which needs no rights; PostgreSQL's is a small one (tests/disks.py), and whoever may not make one is told at the
end that it was not full.
The clock that goes back at the end is a demo's, for all processes at once. The machine's own is not ours to move: all
the while a worker and a heartbeat work beside the others that read it an hour behind, as on a machine that was set
back. That worker sends answers, its own and others', and leaves the rest to the others: to it, that is still to come.
What it could leave behind is tried in tests/workers/test_no_answer.py, and what one fast did in test_wrong_clocks.py
there.
"""

from __future__ import annotations

import os
import signal
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from functools import partial
from itertools import chain
from pathlib import Path

import pytest
import requests

from tests import far_end
from tests.bot.running.waiting import until
from tests.disks import NONE_TO_BE_HAD, small_disk
from tests.journeys.around import Around, OnThisMachine, Outside
from tests.journeys.breaking import (
    MISDEEDS,
    old_jobs_come_back,
    on_another_machine,
    set_back,
    turned_away,
)
from tests.journeys.caseloads import numbers
from tests.journeys.conftest import PATIENCE, Instance, instance
from tests.journeys.looking import check, misbehave, patiently, reading, rows
from tests.journeys.test_any_process_may_die import MARCH, OCTOBER, began_at_ten, booked_over_a_change, skipping
from tests.ports import free_ports
from tests.servers import PostgresServer

QUICK = {"THROUGHLINE_CALL_SECONDS": "2", "THROUGHLINE_LEASE_SECONDS": "8", "THROUGHLINE_GRACE_SECONDS": "8"}
SLOW = 1.5  # seconds from taking a text to saying so
AWHILE = 7.0  # seconds from the coming of a text to taking it, when its sender has given up, but not yet asked
PEOPLE = 24
UNHEARD, UNASKED = (numbers()[12:14], numbers()[14:16]), (numbers()[16:18], numbers()[18:20])
"""Who writes while nothing can be stored, and while there is no queue, in each of the ways in which that may be."""
LATER, JOLTED = numbers()[20:23], numbers()[23:24]
"""Who writes when the clock is back, and in a moment's fault."""
MUCH = f"what time is it {'and so on ' * 150}"
"""No database has room for many of these where there is none for more."""


def begin(up: Instance, files: Path, month: int) -> date:
    """Everybody is booked in; the day on which they are texted, by a carrier that is slow and tells of it first."""
    opening = booked_over_a_change(up, files, month, PEOPLE)
    for n, misdeed in enumerate(MISDEEDS):
        misbehave(up, do=misdeed, next=2, seconds=0.5, numbers=numbers()[n * 2 : n * 2 + 2])
    misbehave(up, do="slow", seconds=SLOW, callbacks={"doubled": True, "reversed": True})
    return opening


def told_before_answered(up: Instance) -> bool:
    """Whether a report came of a text of which its sender could not know yet that it was taken."""
    at = {line["sid"]: datetime.fromisoformat(line["at"]) for line in up.ledger()}
    with reading(up) as session:
        reports = far_end.kept(session).reports
    return any(report.sid in at and report.at - at[report.sid] < timedelta(seconds=SLOW) for report in reports)


def two_write(up: Instance, who: list[str], much: int = 0) -> None:
    """Each of two phones texts twice, and then so often at length."""
    for words in ("what time is it", "where is it", *[MUCH] * much):
        for number in who:
            up.reply(number, words)


def is_turned_away(up: Instance, who: list[str], often: int) -> bool:
    """Whether it was tried more often than this to post what one of them texted."""
    return max(turned_away(up, number) for number in who) > often


def all_heard(up: Instance, who: list[str]) -> bool:
    """Whether all that they texted is kept."""
    theirs = {message["sid"] for number in who for message in up.thread(number) if message["direction"] == "in"}
    return theirs <= {message.sid for message in rows(up)[0]}


def everything_breaks_while_texts_go_out(up: Instance, around: Around, ten: str) -> None:
    """In mid-call the database, then the queue, and the heartbeat that leads; whoever moves time is broken off, too."""
    moving, otherwise = skipping(up, "--until", ten), "a text was taken by whoever cannot store it"
    until(lambda: len(up.ledger()) > 2, "nothing was being sent", PATIENCE)
    moving.kill()
    moving.communicate()
    for without, who in zip(around.without_database, UNHEARD, strict=False):
        with without():
            two_write(up, who, much=4)
            until(partial(is_turned_away, up, who, 2), otherwise, PATIENCE)
    with around.jolted() as is_held:
        two_write(up, JOLTED)
        if is_held:
            until(partial(is_turned_away, up, JOLTED, 1), otherwise, PATIENCE)
    old_jobs_come_back(around.queue)
    for without, who in zip(around.without_queue, UNASKED, strict=False):
        with without():
            two_write(up, who)
            until(partial(patiently, partial(all_heard, up, who)), "a text waited for the queue", PATIENCE)
    os.kill(up.pids()["heartbeat"], signal.SIGKILL)


def the_clock_goes_back(up: Instance) -> None:
    """By an hour, to before anybody may be texted; whoever writes is answered, and nothing that went goes again. Of one
    answer nobody hears that it was taken, one is taken after a while, and no report comes until long after."""
    before = len(up.ledger())
    requests.post(f"{up.phones}/behave", timeout=60)
    misbehave(up, do="reset_after_accept", next=1, numbers=LATER[:1], callbacks={"late_seconds": 90})
    misbehave(up, do="slow", next=1, wait_seconds=AWHILE, numbers=LATER[1:2])
    set_back(up, timedelta(hours=1))
    for number in LATER:
        up.reply(number, "what time is it")
    until(lambda: len(up.ledger()) >= before + len(LATER), "nobody was answered", PATIENCE)
    until(lambda: not up.waiting(), "a text was never taken", PATIENCE)
    up.run("skip", "90m")


def lives_through_it(up: Instance, around: Around, files: Path, month: int) -> None:
    """From the evening before the change to the next open morning, and back by an hour."""
    opening = begin(up, files, month)
    with on_another_machine(up) as there:
        everything_breaks_while_texts_go_out(up, around, f"{opening:%Y-%m-%d} 10:10")
        patiently(lambda: up.run("skip", "5m"))
        check(up)
        began_at_ten(up, opening)
        assert told_before_answered(up)
        the_clock_goes_back(up)
        assert [process.poll() for process in there] == [None, None], "what is on another machine died"
    check(up)
    wrote = (*chain(*UNHEARD[: len(around.without_database)], *UNASKED[: len(around.without_queue)]), *JOLTED)
    assert len(up.ledger()) >= PEOPLE + 2 * len(wrote) + len(LATER)


def test_all_of_it_breaks_on_sqlite(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'var' / 'throughline.db'}?timeout=0.2"
    with instance(tmp_path / "var", free_ports(), DATABASE_URL=url, **QUICK) as up:
        lives_through_it(up, OnThisMachine(up), tmp_path / "files", MARCH)


def test_all_of_it_breaks_on_postgresql(tmp_path: Path, postgres_server: PostgresServer) -> None:
    with ExitStack() as lasting, ExitStack() as running:
        disk = lasting.enter_context(small_disk()) if postgres_server.is_ours else None
        space = lasting.enter_context(postgres_server.space(disk.space)) if disk else "pg_default"
        url = postgres_server.keeps(postgres_server.create(space=space))
        (tmp_path / "queue").mkdir()
        around = Outside(postgres_server, url, disk, tmp_path / "queue", running)
        around.start_queue()
        with instance(tmp_path / "var", free_ports(), DATABASE_URL=url, REDIS_URL=around.queue, **QUICK) as up:
            lives_through_it(up, around, tmp_path / "files", OCTOBER)
        postgres_server.drop(url)
    if disk is None:
        pytest.skip(f"All but a full disk was lived through. {NONE_TO_BE_HAD}")
