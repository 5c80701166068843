"""The dead man's switch: what is late is told by roads that do not hang on what stands still."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from sqlalchemy import text, update

from bot import clock, create_app
from bot.alerting.watching import SAID, Late
from bot.clock import ticks
from bot.models import Lease
from tests.bot.running.waiting import until
from tests.workers.coming_due import due_of, kept_too_long
from tests.workers.conftest import Service
from tests.workers.test_taking_over import QUICK, beside
from workers import clocking, planning, tasking
from workers.context import Context, make
from workers.forgetting import forget_due
from workers.heartbeat import beat
from workers.reconciling import sweep_inbound
from workers.redacting import redact_due
from workers.sending import send_due
from workers.watching import AGAIN, HOLDS, Watch

SOON = """from datetime import timedelta
from workers import watching
watching.EVERY, watching.HOLDS = timedelta(seconds=0.1), timedelta(seconds=1)
from {} import main
main()"""
"""A process that looks often, and whose watch another takes over at once."""
ROADS = ("CARRIER_URL", "OPERATOR_EMAIL", "MAIL_FROM", "SMTP_HOST", "SMTP_PORT", "SMTP_TLS")


@pytest.fixture
def listening() -> Iterator[tuple[str, list[str]]]:
    """An address that somebody listens at, and what was asked for there."""
    asked: list[str] = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Listening)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/ping/ours", asked
    server.shutdown()
    server.server_close()


@pytest.fixture
def work(service: Service, listening: tuple[str, list[str]]) -> Iterator[Context]:
    """A worker that has looked and asked, and knows whom to tell."""
    told = {"operator_email": "operator@example.test", "mail_from": "texts@example.test", "smtp_host": "127.0.0.1"}
    roads = told | {"smtp_port": service.carrier.mail_port, "smtp_tls": "none", "ping_url": listening[0]}
    context = make(service.work.settings.model_copy(update=roads))
    beat(context)
    sweep_inbound(context)
    yield context
    context.db.close()


def health(service: Service) -> tuple[int, list[str]]:
    """What somebody who watches from outside is told."""
    app = create_app(service.work.settings)
    answer = app.test_client().get("/health/deep")
    app.extensions["database"].close()
    assert answer.json is not None
    return answer.status_code, [finding["what"] for finding in answer.json["late"]]


def lates(watch: Watch) -> list[Late]:
    """Look once, as the one who watches; what is late."""
    found = watch.look()
    assert found is not None
    return [finding.late for finding in found]


def set_back(service: Service, name: str, by: timedelta) -> None:
    with service.story.db.transaction() as session:
        session.execute(update(Lease).where(Lease.name.like(name)).values(until=ticks() - by))


def test_while_all_is_well_somebody_hears_of_it_and_nobody_is_written_to(
    service: Service, work: Context, listening: tuple[str, list[str]]
) -> None:
    assert Watch(work).look() == []
    assert listening[1] == ["/ping/ours"]
    assert health(service) == (200, [])
    assert service.carrier.mails() == []


def test_a_text_that_nobody_sends_is_told_of_once_an_hour_until_it_is_sent(
    service: Service, work: Context, listening: tuple[str, list[str]]
) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.story.to("Fri 20 Nov 11:09")
    watch = Watch(work)
    assert watch.look() == []
    service.story.to("Fri 20 Nov 11:11")
    assert lates(watch) == [Late.TEXTS]
    assert health(service) == (503, ["texts"])
    another = Watch(replace(work, name="another"))
    assert another.look() is None  # one watches
    set_back(service, "watcher", timedelta(seconds=1))
    assert lates(another) == [Late.TEXTS]
    (letter,) = service.carrier.mails()
    assert (letter["to"], letter["subject"]) == ("operator@example.test", "Throughline: something needs you")
    assert "* A text that is due has not left. (11 min)" in letter["body"]
    assert "Sam" not in letter["body"]
    assert listening[1] == ["/ping/ours"]  # silence tells, too
    set_back(service, "told:%", timedelta(seconds=1))
    watch.told.clear()
    another.look()
    assert len(service.carrier.mails()) == 1  # it told within the hour, and remembers
    another.told.clear()
    another.look()
    assert len(service.carrier.mails()) == 2
    send_due(work)
    assert another.look() == []
    assert health(service) == (200, [])


def test_whatever_is_due_and_not_done_is_told_of_until_it_is_done(service: Service, work: Context) -> None:
    due_of(service.story, service.story.sam)
    kept_too_long(service.story)
    watch = Watch(work)
    assert watch.look() == []
    service.story.to("Fri 20 Nov 11:11")
    late = [Late.CLOCKS, Late.TASKS, Late.PLANNING, Late.REDACTION, Late.RETENTION]
    assert lates(watch) == late
    assert health(service) == (503, [one.value for one in late])
    for do in (clocking.warn_due, tasking.warn_due, planning.plan_due, redact_due, forget_due):
        do(work)
    assert watch.look() == []


@pytest.mark.parametrize("sign", [-1, 1])
def test_a_machine_whose_clock_is_wrong_says_so_whoever_watches(service: Service, work: Context, sign: int) -> None:
    """On SQLite there is one machine. Tried with a build in which only the one who watches looks."""
    right, found, another = ticks(), [], Watch(replace(work, name="another"))
    Watch(work).look()
    try:
        for minutes in (4, 6):
            clock.simulate(right + sign * timedelta(minutes=minutes))
            set_back(service, "watcher", -HOLDS)
            found.append(another.look())
    finally:
        clock.simulate(None)
    is_seen = not service.work.db.is_sqlite
    assert [each and each[0].late for each in found] == [None, Late.APART if is_seen else None]
    letters = [letter["body"] for letter in service.carrier.mails()]
    assert [SAID[Late.APART] in body for body in letters] == [True] * is_seen


@pytest.mark.parametrize(("lease", "late"), [("heartbeat", Late.BEAT), ("asked", Late.SWEEP)])
def test_nobody_looks_any_more(service: Service, work: Context, lease: str, late: Late) -> None:
    set_back(service, lease, timedelta(minutes=11))
    assert lates(Watch(work)) == [late]
    assert health(service) == (503, [late.value])
    assert len(service.carrier.mails()) == 1


def test_operators_who_could_not_be_told_are_told_at_the_next_look(service: Service, work: Context) -> None:
    set_back(service, "heartbeat", timedelta(minutes=11))
    service.carrier.misbehave(mail="later")
    watch = Watch(work)
    watch.look()
    assert service.carrier.mails() == []
    watch.look()
    assert len(service.carrier.mails()) == 1


def test_a_writer_that_stands_still_holds_up_no_watch(service: Service, work: Context) -> None:
    watch = Watch(work, seconds=0.5)
    Watch(work).look()
    with service.story.db.transaction() as session:
        session.execute(update(Lease).values(owner="somebody"))
        assert lates(watch) == [Late.DATABASE]
        assert len(service.carrier.mails()) == 1
        session.rollback()
    for thread in threading.enumerate():
        if thread.name == "asking":
            thread.join()


def test_a_database_that_does_not_answer_is_told_of_all_the_same(service: Service, work: Context) -> None:
    with service.story.db.transaction() as session:
        session.execute(text("ALTER TABLE leases RENAME TO elsewhere"))
    watch = Watch(work)
    for _ in range(2):
        assert lates(watch) == [Late.DATABASE]
    assert health(service) == (503, ["database"])
    (letter,) = service.carrier.mails()
    assert "* The database does not answer, or takes no writing." in letter["body"]
    assert HOLDS < AGAIN


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_worker_watches_and_a_heartbeat_after_it_and_tells_that_nobody_sends(
    service: Service, work: Context, listening: tuple[str, list[str]], redis_url: str
) -> None:
    """As real processes, each asking for an address of its own. Tried with builds in which one of them does not."""
    address, asked = listening
    roads = {f"THROUGHLINE_{road}": str(getattr(work.settings, road.lower())) for road in ROADS}
    roads |= QUICK | {"REDIS_URL": redis_url}
    with beside(service.story, "-c", SOON.format("workers.__main__"), **roads, THROUGHLINE_PING_URL=f"{address}/work"):
        until(lambda: "/ping/ours/work" in asked, "no worker watches")
    with beside(service.story, "-c", SOON.format("workers.heartbeat"), **roads, THROUGHLINE_PING_URL=f"{address}/beat"):
        until(lambda: "/ping/ours/beat" in asked, "no heartbeat watches")
        service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
        service.story.to("Fri 20 Nov 11:11")
        until(lambda: service.carrier.mails() != [], "no operator was told")
    assert "* A text that is due has not left." in service.carrier.mails()[0]["body"]
    assert health(service) == (503, ["texts"])
