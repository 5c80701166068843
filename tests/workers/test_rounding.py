"""A round begins for whoever supports somebody, and whoever has nobody is told of, however that came to be; once."""

from __future__ import annotations

from sqlalchemy import select, update

from bot import clock
from bot.models import Conversation, Referral, Role
from bot.onward import TURN
from bot.operating import due
from bot.referrals.clock_warnings import WARN as CLOCK
from tests.staffing import DEE, colleague
from tests.workers.conftest import Service
from workers.rounding import begin_missing
from workers.turning import turn_due


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
