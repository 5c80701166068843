"""A database that hangs: it refuses nothing and says nothing. Whoever is waited for gives up in time; nothing is lost.

Rule of this file: the server is real, and stands still with all that work for it. Tried with a build that waits for as
long as it takes: the webhook answers nothing until the server goes on, and the heartbeat says nothing either.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot import clock
from bot.clock import ticks
from bot.delivery.claiming import Hold
from bot.delivery.leaving import begin_next
from bot.web import webhooks
from tests.carrying import until
from tests.servers import PostgresServer
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_what_breaks import HOUR, booked, heard, on_postgresql
from workers.context import Context
from workers.heartbeat import run
from workers.reconciling import reconcile_due
from workers.righting import right_all
from workers.sending import send_due

SOON = 0.5
"""Seconds that a statement may take here: a provider waits for many more."""


@contextmanager
def beating(work: Context) -> Iterator[None]:
    """A heartbeat that leads for a second at a time."""
    quick = work.settings.model_copy(update={"heartbeat_seconds": 0.05, "lead_seconds": SOON})
    stopped = threading.Event()
    thread = threading.Thread(target=run, args=(replace(work, settings=quick, name="beating"), stopped))
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join()


@on_postgresql
def test_whoever_is_waited_for_gives_up_in_time_and_goes_on_when_it_answers(
    service: Service, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not postgres_server.is_ours:
        pytest.skip("Only a server of our own can be made to stand still.")
    monkeypatch.setattr(webhooks, "ANSWERS", SOON)
    with capture_logs() as logged, beating(service.work):
        with postgres_server.standing_still():
            service.carrier.text(SAM, "yes")
            until(lambda: {"cannot_store", "heartbeat_missed"} <= {line["event"] for line in logged}, "both to give up")
        service.carrier.until_quiet()
    assert heard(service) == ["yes"]
    missed = [line["fault"] for line in logged if line["event"] in ("cannot_store", "heartbeat_missed")]
    assert set(missed) <= {"The database does not answer.", "ConnectionTimeout"}


@on_postgresql
def test_the_server_gives_up_who_stands_still_in_a_transaction_but_no_backup(service: Service) -> None:
    """Whoever is paused lets go of the people they had locked; a backup locks nobody, and takes as long as it takes."""
    asked = text("SHOW idle_in_transaction_session_timeout")
    with service.work.db.transaction() as session, service.work.db.snapshot() as backup:
        assert (session.scalar(asked), backup.scalar(asked)) == ("2min", "0")
    with service.work.db.reading() as session:
        assert session.scalar(asked) == "2min"


def taken_in_hand(work: Context) -> int:
    """An attempt begins, and whoever began it is heard of no more."""
    with work.db.transaction() as session:
        hold = Hold(work.name, ticks(), timedelta(seconds=work.settings.lease_seconds))
        return begin_next(session, hold, clock.now(), 1).taken


@pytest.mark.parametrize("wrong", [-HOUR, HOUR])
@pytest.mark.parametrize(("do", "seconds"), [(send_due, 30), (taken_in_hand, 60 + 30)])
def test_what_a_clock_an_hour_wrong_left_in_doubt_is_asked_about_no_sooner_and_no_later(
    service: Service, do: Callable[[Context], int], seconds: int, wrong: timedelta
) -> None:
    """The grace is whole, and so is the lease of a call that may be under way. Tried with builds that ask at once, and
    with one that puts nothing right."""
    booked(service)
    service.story.to("Fri 20 Nov 12:05")
    service.carrier.misbehave(next=1, do="reset_after_accept", callbacks={"silent": True})
    right, asked = ticks(), []
    try:
        clock.simulate(right + wrong)
        assert do(service.work) == 1
        for after in (0, seconds - 1, seconds + 1):
            clock.simulate(right + timedelta(seconds=after))
            right_all(service.work)
            asked.append(reconcile_due(service.work))
    finally:
        clock.simulate(None)
    assert asked == [0, 0, 1]
