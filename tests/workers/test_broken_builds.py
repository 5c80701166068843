"""Builds that break one promise each: the oracle of every test of faults (tests/far_end.py) sees through all of them.

Rule of this file: each story is told twice, of the build as it is and of one that is broken. A build that sends again
without asking is in test_simulation.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest
import requests
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import rows
from bot.addresses import INBOUND, status_url
from bot.channels.base import OutcomeUnknown, Outgoing, Receipt
from bot.channels.roads import Roads
from bot.channels.signatures import sign
from bot.clock import now, ticks
from bot.delivery import leaving, outbox, receipts
from bot.delivery.claiming import Hold
from bot.delivery.leaving import Attempt
from bot.models import Message
from tests import far_end
from tests.servers import PostgresServer, plain
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_what_breaks import booked, waited
from workers.reconciling import reconcile_due
from workers.sending import send_due


@pytest.fixture
def database_url(postgres_server: PostgresServer, postgres_template: str) -> Iterator[str]:
    """A database of the test's own, which it may break."""
    url = postgres_server.create(postgres_template)
    yield url
    postgres_server.drop(url)


def wrong(service: Service) -> list[str]:
    """What the far end has to say of it."""
    service.carrier.until_quiet()
    texted = {SAM: [m["sid"] for m in service.carrier.thread(SAM) if m["direction"] == "in"]}
    seen = far_end.FarEnd(service.carrier.accepted(), texted, service.carrier.get("/posts.json")["posts"])
    with service.story.db.reading() as session:
        return far_end.wrong(seen, far_end.kept(session))


class Slow(Roads):
    """Roads on which what is sent arrives after we gave up waiting, and after we could have asked."""

    under_way: Outgoing | None = None

    def send(self, outgoing: Outgoing) -> Receipt:
        """The first is under way for long; any other arrives as usual."""
        if self.under_way is not None:
            return super().send(outgoing)
        self.under_way = outgoing
        raise OutcomeUnknown("No answer came in time.")

    def arrive(self) -> None:
        """What was under way is there."""
        assert self.under_way is not None
        super().send(self.under_way)


def arrives_late(service: Service, grace_seconds: float) -> None:
    """A text arrives while we might ask for it already."""
    settings = service.work.settings.model_copy(update={"grace_seconds": grace_seconds})
    road = Slow(service.work.channel)
    work = replace(service.work, settings=settings, channel=road)
    booked(service)
    service.carrier.misbehave(callbacks={"silent": True})
    send_due(work)
    reconcile_due(work)
    road.arrive()
    send_due(work)
    waited(service)


def test_without_a_grace_a_late_text_goes_twice(service: Service) -> None:
    arrives_late(service, 0.0)
    assert any("accepted 2 times" in said for said in wrong(service))


def test_with_a_grace_it_goes_once(service: Service) -> None:
    arrives_late(service, 30.0)
    assert wrong(service) == []


def two_attempts(service: Service) -> None:
    """One worker is slow to write down that its attempt came to nothing: by then the next one is in mid-call."""
    booked(service)
    service.carrier.misbehave(callbacks={"silent": True})
    first = an_attempt(service, "slow")
    due_again(service)
    second = an_attempt(service, "quick")
    taken = service.work.channel.send(outgoing(service, second))
    with service.story.db.transaction() as session:
        receipts.not_processed(session, first, None, ticks() - timedelta(minutes=1))
    send_due(service.work)
    with service.story.db.transaction() as session:
        receipts.accepted(session, second, taken, now())
    waited(service)


def an_attempt(service: Service, worker: str) -> Attempt:
    """An attempt that this worker has committed to."""
    with service.story.db.transaction() as session:
        begun = leaving.begin_next(session, Hold(worker, ticks(), timedelta(seconds=60)), now(), 10)
    (attempt,) = begun.attempts
    return attempt


def due_again(service: Service) -> None:
    """Its lease ran out, the provider was asked, and had nothing: it is due again."""
    with service.story.db.transaction() as session:
        for message in session.scalars(select(Message)):
            outbox.again_later(message, timedelta(0), ticks() - timedelta(seconds=1))


def outgoing(service: Service, attempt: Attempt) -> Outgoing:
    """What an attempt hands to the provider."""
    url = status_url(service.work.settings, attempt.message_id)
    return Outgoing(attempt.message_id, attempt.to, attempt.body, attempt.channel.value, url)


def test_without_a_fence_a_late_answer_of_one_attempt_undoes_the_next(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unfenced(session: Session, attempt: Attempt) -> Message | None:
        return session.get(Message, attempt.message_id, with_for_update=True)

    monkeypatch.setattr(receipts, "_of", unfenced)
    two_attempts(service)
    assert any("accepted 2 times" in said for said in wrong(service))


def test_with_a_fence_it_is_nobodys_business_any_more(service: Service) -> None:
    two_attempts(service)
    assert wrong(service) == []


def everything_comes_twice(service: Service) -> None:
    """A text from a phone and the reports of ours are posted twice."""
    sid = service.carrier.text(SAM, "what time is it")
    service.carrier.until_quiet()
    url = service.work.settings.public_url + INBOUND
    form = {"MessageSid": sid, "From": SAM, "To": "+447700900000", "Body": "what time is it"}
    token = service.work.settings.twilio_auth_token.get_secret_value()
    signed = {"X-Twilio-Signature": sign(url, list(form.items()), token)}
    assert requests.post(url, data=form, headers=signed, timeout=60).ok
    service.carrier.misbehave(callbacks={"doubled": True})
    send_due(service.work)


def test_without_unique_keys_all_that_comes_twice_counts_twice(
    service: Service, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with psycopg.connect(plain(database_url), autocommit=True) as admin:
        admin.execute("ALTER TABLE messages DROP CONSTRAINT uq_messages_sid")
        admin.execute("ALTER TABLE delivery_reports DROP CONSTRAINT uq_delivery_reports_sid_status")
    monkeypatch.setattr(rows, "put_once", lambda session, row, *_: bool(rows.put(session, row)))
    booked(service)
    everything_comes_twice(service)
    found = wrong(service)
    assert any("heard 2 times" in said for said in found)
    assert any("reported 2 times" in said for said in found)


def test_with_unique_keys_it_counts_once(service: Service) -> None:
    booked(service)
    everything_comes_twice(service)
    assert wrong(service) == []
