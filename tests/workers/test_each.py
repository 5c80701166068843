"""What is due is done one by one: what cannot be done is undone alone, and what ends in mid-call stops no other."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import Event

import pytest
from rq.timeouts import JobTimeoutException, UnixSignalDeathPenalty
from sqlalchemy.orm import Session

from bot.channels.base import OutcomeUnknown, Outgoing, Receipt
from bot.channels.mail import Letter, MailRoad
from bot.models import AlertKind, Delivery, MailState, NewsBy, Person, Role
from tests.staffing import colleague
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_mailing import kept, signs_in, told, with_mail
from tests.workers.test_what_breaks import CutOff, arrived, waited
from workers import beginning
from workers.context import each
from workers.mailing import deliver_due
from workers.sending import send_due


def test_one_that_fails_is_undone_alone_and_the_rest_are_done(service: Service) -> None:
    story = service.story
    ana = story.participant("Ana", "+447700900200")

    def tell(session: Session, person_id: int) -> None:
        person = session.get_one(Person, person_id)  # there is nobody 999
        person.news = NewsBy.TEXT
        session.flush()
        assert person_id != story.sam.id

    assert each(service.work, "person", [story.sam.id, 999, ana.id], tell) == 1
    with story.db.reading() as session:
        assert [session.get_one(Person, who.id).news for who in (story.sam, ana)] == [NewsBy.INBOX, NewsBy.TEXT]


@dataclass
class Stumbles:
    """What takes e-mail, and fails at the first in a way that nobody thought of."""

    road: MailRoad
    took: int = 0

    def send(self, letter: Letter) -> None:
        """Send once."""
        self.took += 1
        if self.took == 1:
            raise LookupError
        self.road.send(letter)


@pytest.fixture
def office(service: Service) -> Iterator[Service]:
    joined = with_mail(service)
    yield joined
    joined.work.db.close()


def test_an_address_with_an_accent_is_refused_once_and_keeps_no_other_e_mail_waiting(office: Service) -> None:
    sian = colleague(office.story, Role.SERVICE_MANAGER, "Siân", None)
    signs_in(office, sian, "siân@example.test")
    told(office, AlertKind.CRISIS, sian)
    told(office, AlertKind.LATE)
    assert deliver_due(office.work) == 2
    assert kept(office) == [(MailState.REFUSED, "refused"), (MailState.SENT, None)]


def test_an_e_mail_that_fails_keeps_no_other_waiting(office: Service) -> None:
    told(office, AlertKind.CRISIS)
    told(office, AlertKind.LATE)
    assert office.work.mail
    assert deliver_due(replace(office.work, mail=Stumbles(office.work.mail))) == 2
    assert [state for state, _ in kept(office)] == [MailState.LEAVING, MailState.SENT]


def test_what_ends_a_sending_thread_leaves_its_own_text_unknown_and_no_other(service: Service) -> None:
    story, ends = service.story, iter([SystemExit()])
    for number in range(3):
        story.appointment(story.participant(f"P{number}", f"+4477009003{number:02}"), "Tue 24 Nov 14:00")

    def end_one() -> None:
        for end in ends:
            raise end

    service.carrier.misbehave(callbacks={"silent": True})
    assert send_due(replace(service.work, channel=CutOff(service.work.channel, end_one))) == 3
    left = sorted(message.delivery for message in story.out() if message.delivery)
    assert left == [Delivery.LEAVING, Delivery.QUEUED, Delivery.QUEUED]
    waited(service)
    assert len(arrived(service)) == 3


def test_what_was_answered_is_recorded_when_the_time_of_a_job_is_over_and_who_never_answers_is_left(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is in hand, and there is room for another text in a second, when the time is over; the answer to a
    crisis hangs in its call all the while."""
    story, over, answered = service.story, Event(), list[bool]()
    story.text("i want to kill myself")
    for number in range(2):
        story.appointment(story.participant(f"P{number}", f"+4477009003{number:02}"), "Tue 24 Nov 14:00")

    class Hangs(CutOff):
        def send(self, outgoing: Outgoing) -> Receipt:
            if outgoing.to == SAM:
                answered.append(over.wait(10))
                raise OutcomeUnknown("It hung.")
            return super().send(outgoing)

    def time_is_up() -> None:
        signal.setitimer(signal.ITIMER_REAL, 0.2)

    monkeypatch.setattr(beginning, "CONNECT_SECONDS", 0.0)
    paced = service.work.settings.model_copy(update={"sms_a_second": 1.0, "call_seconds": 0.2})
    service.carrier.misbehave(callbacks={"silent": True})
    work = replace(service.work, settings=paced, channel=Hangs(service.work.channel, time_is_up))
    try:
        with UnixSignalDeathPenalty(60, JobTimeoutException), pytest.raises(JobTimeoutException):  # type: ignore[no-untyped-call]
            send_due(work)
        left = [(message.number == SAM, message.delivery) for message in story.out()]
        assert not answered
    finally:
        over.set()
    assert left == [(True, Delivery.LEAVING), (False, Delivery.QUEUED), (False, Delivery.DUE)]
