"""A round begins for whoever supports somebody, and whoever has nobody is told of, however that came to be; once."""

from __future__ import annotations

from sqlalchemy import select, text, update

from bot import clock
from bot.models import Alert, AlertKind, Conversation, DueContact, Referral, Role
from bot.onward import TURN
from bot.operating import due
from bot.referrals.clock_warnings import WARN as CLOCK
from tests.staffing import DEE, colleague
from tests.workers.conftest import Service
from workers.rounding import begin_missing
from workers.turning import turn_due

BROKEN = {
    "sqlite": "CREATE TRIGGER broken BEFORE INSERT ON events WHEN NEW.person_id = {} "
    "BEGIN SELECT RAISE(ABORT, 'broken'); END",
    "postgresql": "ALTER TABLE events ADD CONSTRAINT broken CHECK (person_id <> {})",
}
"""What the database refuses of one person, as when a row of theirs is damaged."""


def test_a_mentor_whom_nobody_told_of_gets_a_round_once(service: Service) -> None:
    story = service.story
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    assert begin_missing(service.work) == 0
    with story.db.transaction() as session:
        session.execute(update(Referral).values(mentor_id=dee.id))
    assert begin_missing(service.work) == 1
    with story.db.reading() as session:
        assert TURN in due.jobs(session, clock.now(), clock.ticks())
    turn_due(service.work)
    assert begin_missing(service.work) == 0
    with story.db.reading() as session:
        rounds = session.scalars(select(Conversation.person_id).where(Conversation.dialog == "round")).all()
    assert rounds == [dee.id]


def test_who_is_promised_somebody_since_the_service_changed_is_told_of_once(service: Service) -> None:
    with service.story.db.transaction() as session:
        session.execute(update(Referral).values(pathway="social_inclusion_mentors", tier="high"))
    assert begin_missing(service.work) == 1
    assert begin_missing(service.work) == 0
    with service.story.db.reading() as session:
        assert CLOCK in due.jobs(session, clock.now(), clock.ticks())
    service.story.to("Mon 23 Nov 06:00")
    assert begin_missing(service.work) == 1, "what is due today is written once"
    assert begin_missing(service.work) == 0
    with service.story.db.reading() as session:
        days = session.execute(select(DueContact.day, DueContact.staff_id).order_by(DueContact.day)).all()
    assert [(f"{day:%a %d}", whose) for day, whose in days] == [("Fri 20", None), ("Mon 23", None)]


def test_who_cannot_be_begun_stops_nobody_and_is_told_to_the_operator_once_a_day(service: Service) -> None:
    story = service.story
    dee, ana = colleague(story, Role.MENTOR, "Dee", DEE), story.participant("Ana", "+447700900200")
    kit = colleague(story, Role.MENTOR, "Kit", "+447700900931")
    with story.db.transaction() as session:
        session.execute(update(Referral).where(Referral.participant_id == story.sam.id).values(mentor_id=dee.id))
        session.execute(update(Referral).where(Referral.participant_id == ana.id).values(mentor_id=kit.id))
        session.execute(text(BROKEN[story.db.engine.dialect.name].format(dee.id)))
    assert begin_missing(service.work) == 1, "Kit's"
    turn_due(service.work)
    assert begin_missing(service.work) == 0
    with story.db.reading() as session:
        told = session.scalars(select(Alert.facts).where(Alert.kind == AlertKind.OPERATOR)).all()
    assert told == [{"participant": story.sam.id}]
