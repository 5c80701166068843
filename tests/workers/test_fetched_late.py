"""A text that nobody could take in for hours: it means what it meant when it was sent, and is answered in their hours.
And a call that nobody could keep.

Tried with a build that hears it as sent now: it is answered at three in the night, and tomorrow is another day; with
ones that never look for calls, take one for rung now, or keep it for each time that it is found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from bot import clock
from bot.channels.base import Channel, Inbound, Rung
from bot.channels.roads import Roads
from bot.clock import ticks
from bot.models import AlertKind, Call, ContactKind, Conversation, Delivery, Message, Outcome
from tests.story import SAM, STRANGER
from tests.transcript import instant
from tests.workers.conftest import Service
from tests.workers.test_nothing_is_taken import full_disk
from tests.workers.test_sending import ready
from tests.workers.test_what_breaks import heard, on_sqlite
from workers.context import Context
from workers.reconciling import sweep_inbound
from workers.ringing import sweep_calls
from workers.sending import send_due

EVENING, NIGHT = "Fri 20 Nov 19:40", "Sat 21 Nov 03:00"


class Missed(Roads):
    """Roads on which something came in that was never handed over."""

    def __init__(self, wire: Channel, text: Inbound) -> None:
        super().__init__(wire)
        self._text = text

    def inbound(self, since: datetime) -> list[Inbound]:
        """What came in."""
        return [self._text]


class Held(Missed):
    """Roads that say when it came in by the provider's clock, and only to whoever asks since then."""

    def inbound(self, since: datetime) -> list[Inbound]:
        """What came in since then."""
        return [text for text in super().inbound(since) if text.at >= since]

    def calls(self, since: datetime) -> list[Rung]:
        """Who rang since then: the same, a second time."""
        return [Rung("CA-missed", text.sender, text.at) for text in self.inbound(since)]


@pytest.mark.parametrize("fast", [timedelta(hours=1), timedelta(0)])
@pytest.mark.parametrize("sweep", [sweep_inbound, sweep_calls])
def test_what_came_while_a_fast_clock_asked_is_fetched(
    service: Service, sweep: Callable[[Context], int], fast: timedelta
) -> None:
    """Tried with a build that remembers when it asked by its own clock."""
    came = Inbound("SM-missed", SAM, "", "hello", clock.now() + timedelta(minutes=1), "sms")
    right, new = ticks(), []
    try:
        for ahead, minutes in ((timedelta(), 0), (fast, 0), (fast, 2), (fast, 3)):
            clock.simulate(right + ahead + timedelta(minutes=minutes))
            wire: Channel = Held(service.work.channel, came) if minutes else service.work.channel
            new.append(sweep(replace(service.work, channel=wire)))
    finally:
        clock.simulate(None)
    assert new == [0, 0, 1, 0]


def fetch(service: Service, words: str, sent: str) -> Message:
    """What was sent then is fetched now, and what answers it at once leaves; how it is kept."""
    missed = Inbound("SM-missed", SAM, "", words, instant(sent), "sms")
    assert sweep_inbound(replace(service.work, channel=Missed(service.work.channel, missed))) == 1
    send_due(service.work)
    with service.story.db.reading() as session:
        return session.scalars(select(Message).where(Message.sid == missed.sid)).one()


@on_sqlite
def test_what_could_not_be_kept_is_asked_for_until_it_is(service: Service) -> None:
    texts = [f"{n}{' and so on' * 150}" for n in range(4)]
    sweep_inbound(service.work)
    with full_disk() as freed:
        for words in texts:
            service.carrier.text(SAM, words)
        service.carrier.until_quiet()  # the provider has given up
        missing = len(texts) - len(heard(service))
        for hour in ("Fri 20 Nov 12:00", "Fri 20 Nov 13:00"):
            sweep_inbound(service.work)
            service.story.to(hour)
        freed()
        assert sweep_inbound(service.work) == missing > 0


def at_night(service: Service) -> None:
    """Sam is expected on Tuesday, was texted, and it is three in the night after."""
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    service.story.to(NIGHT)


def test_it_is_kept_as_sent_then_and_answered_when_they_may_be_texted(service: Service) -> None:
    at_night(service)
    assert fetch(service, "where is it", EVENING).made_at == instant(EVENING)
    assert [message.delivery for message in service.story.out()][1:] == [Delivery.HELD]
    service.story.to("Sat 21 Nov 10:01")
    send_due(service.work)
    assert len(service.carrier.accepted()) == 2


def test_an_answer_that_cannot_leave_until_the_night_waits_for_their_hours(service: Service) -> None:
    service.story.to(EVENING)
    service.story.text("who is this")
    service.carrier.misbehave(next=1, do="429")
    send_due(service.work)
    service.story.to(NIGHT)
    ready(service)
    send_due(service.work)
    assert [message.delivery for message in service.story.out()] == [Delivery.HELD]
    service.story.to("Sat 21 Nov 10:00")
    send_due(service.work)
    assert len(service.carrier.accepted()) == 1


def test_whoever_writes_again_in_the_night_gets_the_answers_in_order(service: Service) -> None:
    story = service.story
    story.to(EVENING)
    story.text("who is this")
    service.carrier.misbehave(next=1, do="429")
    send_due(service.work)
    story.to(NIGHT)
    ready(service)
    send_due(service.work)
    story.text("where is it")
    send_due(service.work)
    send_due(service.work)
    assert [line["message_id"] for line in service.carrier.accepted()] == [message.id for message in story.out()]


@pytest.mark.parametrize("words", ["i cant do this any more i want to end it all", "HELP"])
def test_a_cry_for_help_and_help_are_answered_at_once(service: Service, words: str) -> None:
    at_night(service)
    fetch(service, words, EVENING)
    assert len(service.carrier.accepted()) == 2


def test_what_comes_a_little_late_is_answered_at_once(service: Service) -> None:
    at_night(service)
    fetch(service, "where is it", "Sat 21 Nov 02:50")
    assert len(service.carrier.accepted()) == 2


def test_tomorrow_is_the_day_after_they_wrote(service: Service) -> None:
    tuesday = service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.story.appointment(service.story.sam, "Wed 25 Nov 14:00")
    send_due(service.work)
    service.story.to("Tue 24 Nov 09:00")
    heard = fetch(service, "cant make tomorrow", "Mon 23 Nov 15:00")
    with service.story.db.reading() as session:
        assert session.get_one(Conversation, heard.conversation_id).appointment_id == tuesday


def test_a_yes_that_was_sent_before_it_was_asked_is_no_yes_to_it(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    fetch(service, "YES", "Thu 19 Nov 12:00")
    assert "confirmed" not in {contact.outcome for contact in service.story.contacts()}


@contextmanager
def nothing_is_kept(service: Service) -> Iterator[None]:
    """No call can be written down."""
    with service.story.db.transaction() as session:
        session.execute(text("ALTER TABLE calls RENAME TO elsewhere"))
    yield
    with service.story.db.transaction() as session:
        session.execute(text("ALTER TABLE elsewhere RENAME TO calls"))


def ring(service: Service, number: str) -> set[str]:
    """Somebody rings; the languages that they hear."""
    return {line["language"] for line in service.carrier.post(f"/phones/{number}/call")["said"]}


def test_a_call_that_nobody_could_keep_is_found_and_is_one_exchange_of_when_they_rang(service: Service) -> None:
    assert sweep_calls(service.work) == 0
    with nothing_is_kept(service):
        assert ring(service, SAM) == {"en-GB", "cy-GB"}
        assert ring(service, STRANGER) == {"en-GB", "cy-GB"}
        service.story.to("Fri 20 Nov 13:00")
        with pytest.raises(DBAPIError):
            sweep_calls(service.work)
    assert ring(service, SAM) == {"en-GB"}, "this one is kept as it comes"
    assert [sweep_calls(service.work) for _ in range(2)] == [2, 0]
    late, found = sorted(service.story.contacts(), key=lambda contact: contact.opened_at, reverse=True)
    assert found.opened_at - instant("Fri 20 Nov 11:00") < timedelta(minutes=10)
    assert late.opened_at >= instant("Fri 20 Nov 13:00")
    assert {(one.kind, one.outcome) for one in (late, found)} == {(ContactKind.CALL, Outcome.RANG)}
    assert service.story.told() == [(AlertKind.RANG, None)], "once a day"
    with service.story.db.reading() as session:
        assert sorted(call.number or "" for call in session.scalars(select(Call))) == [SAM, SAM, STRANGER]
