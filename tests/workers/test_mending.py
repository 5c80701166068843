"""A fault of ours: all who wait for it to be mended keep their texts, a few tries tell when it is, and somebody hears
at once of a cry for help that has no answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot import clock
from bot.models import Alert, AlertKind, Delivery, Message
from bot.people.reach import Why
from tests.staffing import JO, phone
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_leaving import CRISIS_WORDS
from tests.workers.test_mailing import with_mail
from tests.workers.test_pacing import many, simulated
from tests.workers.test_refusals import told
from tests.workers.test_sending import arrive, deliveries
from workers.mailing import deliver_due
from workers.righting import right_all
from workers.simulation.jobs import send_in_turn
from workers.turning import turn_due

MINUTE = timedelta(minutes=1)


@pytest.fixture
def at(service: Service) -> Iterator[datetime]:
    """Nothing moves the clock but the test; the account's token is wrong."""
    service.carrier.misbehave(do="error", code=20003)
    with simulated() as begun:
        yield begun


def tries(service: Service) -> int:
    """How often any text of ours was tried."""
    return sum(message.tries for message in service.story.out())


def minutes(service: Service, at: datetime, since: int, until: int) -> list[int]:
    """A worker looks every minute, and so does who puts right what a wrong clock left; those at which any was tried."""
    tried = []
    for minute in range(since, until):
        before = tries(service)
        clock.simulate(at + minute * MINUTE)
        send_in_turn(service.work)
        assert right_all(service.work) == 0
        tried += [minute] * (tries(service) - before)
    return tried


def test_a_token_that_is_wrong_all_morning_loses_no_text_and_is_tried_by_one_at_a_time(
    service: Service, at: datetime
) -> None:
    texts = service.work.settings.send_threads + 4
    many(service, texts)
    assert minutes(service, at, 0, 1) == [0] * (texts - 4)
    assert minutes(service, at, 1, 150) == [1, 3, 7, *range(15, 150, 10)]
    assert set(deliveries(service)) == {"due"}
    assert set(told(service)) == {AlertKind.OPERATOR}
    assert len(told(service)) == 3
    service.carrier.behave()
    assert minutes(service, at, 150, 155) == []
    assert minutes(service, at, 155, 157) == [155] + [156] * (texts - 1)
    assert len(service.carrier.accepted()) == texts


@pytest.mark.parametrize("theirs", [1, 3])
def test_what_is_the_fault_of_some_numbers_holds_up_nobody_else(service: Service, at: datetime, theirs: int) -> None:
    """Theirs are the oldest, so that they would be tried again first, each time."""
    service.carrier.behave()
    service.carrier.misbehave(do="error", code=21606, numbers=[f"+4477009004{n:02}" for n in range(theirs)])
    many(service, theirs)
    minutes(service, at, 0, 1)
    many(service, 4, first=theirs)
    minutes(service, at, 1, 12)
    assert (deliveries(service).count("due"), len(service.carrier.accepted())) == (theirs, 4)


def test_an_answer_that_is_taken_meanwhile_ends_it_and_the_next_fault_begins_anew(
    service: Service, at: datetime
) -> None:
    many(service, 1)
    minutes(service, at, 0, 20)
    service.carrier.behave()
    service.story.text(CRISIS_WORDS)
    many(service, 1, first=1)
    first, second = minutes(service, at, 20, 22)
    assert (first, second) in ((20, 20), (20, 21)), "as it is looked at again at once, or a minute later"
    service.carrier.misbehave(do="error", code=20003)
    many(service, 1, first=2)
    assert minutes(service, at, 22, 30) == [22, 23, 25, 29]


def test_what_has_its_point_while_we_mend_is_over_then_wherever_it_stands_and_is_told(
    service: Service, at: datetime
) -> None:
    many(service, service.work.settings.send_threads + 4)
    story = service.story
    with story.db.transaction() as session:
        last = session.scalars(select(Message.id).order_by(Message.id.desc()).limit(1)).one()
        session.execute(update(Message).where(Message.id == last).values(not_after=story.at + 20 * MINUTE))
    minutes(service, at, 0, 20)
    assert told(service) == [AlertKind.OPERATOR]
    minutes(service, at, 20, 26)
    message = story.out()[-1]
    assert (message.delivery, message.why, message.tries) == (Delivery.DROPPED, Why.PAST_POINT.value, 0)
    assert told(service) == [AlertKind.OPERATOR, AlertKind.NOT_DELIVERED]


def test_a_text_without_a_point_waits_for_a_day_and_is_then_given_up_and_told(service: Service, at: datetime) -> None:
    many(service, 1)
    put = service.story.at - timedelta(hours=23)
    with service.story.db.transaction() as session:
        session.execute(update(Message).values(not_after=None, made_at=put, send_after=put))
    minutes(service, at, 0, 1)
    minutes(service, at, 1, 50)
    assert deliveries(service) == ["due"]
    minutes(service, at, 50, 66)
    assert deliveries(service) == ["failed"]
    assert Counter(told(service))[AlertKind.NOT_DELIVERED] == 1


def test_a_cry_for_help_that_gets_no_answer_for_us_is_told_at_once_and_answered_as_soon_as_it_can(
    service: Service, at: datetime
) -> None:
    """And so is the text that asks staff to look at it."""
    office = with_mail(service)
    story = service.story
    phone(story, story.jo, JO)
    many(service, 1)
    minutes(service, at, 0, 1)
    story.text(CRISIS_WORDS)
    turn_due(service.work)
    minutes(service, at, 1, 2)
    assert AlertKind.NOT_REACHED not in told(service)
    minutes(service, at, 2, 3)
    with story.db.reading() as session:
        wanted = select(Alert.person_id, Alert.urgent).where(Alert.kind == AlertKind.NOT_REACHED).order_by(Alert.id)
        assert session.execute(wanted).all() == [(story.sam.id, True), (story.jo.id, True)]
    deliver_due(office.work)
    assert {letter["to"] for letter in service.carrier.mails()} == {"jo@example.test"}
    assert len(service.carrier.mails()) == 2
    minutes(service, at, 3, 40)
    assert Counter(told(service))[AlertKind.NOT_REACHED] == 2
    service.carrier.behave()
    minutes(service, at, 40, 42)
    left = [len(service.carrier.thread(who)) for who in (SAM, JO)]
    assert left == [1, 0], "who asks Jo again is the alert"
    office.work.db.close()


@pytest.mark.parametrize("hours", [0, 3])
def test_what_was_taken_and_then_stopped_for_us_goes_when_it_is_mended(service: Service, hours: int) -> None:
    """An account without money: what was on its way is reported, and what is tried after that refused at once."""
    service.carrier.misbehave(next=3, do="error", code=30002)
    with simulated() as begun:
        many(service, 3)
        send_in_turn(service.work)
        arrive(service)
        assert deliveries(service) == ["failed"] * 3 + ["due"] * 3
        if hours:
            service.carrier.misbehave(do="error", code=20003)
        assert minutes(service, begun, 2, 15) == []
        minutes(service, begun, 15, 60 * hours)
        service.carrier.behave()
        minutes(service, begun, max(60 * hours, 15), 60 * hours + 30)
        arrive(service)
    assert deliveries(service) == ["failed"] * 3 + ["delivered"] * 3
    assert set(told(service)) == {AlertKind.OPERATOR}
