"""What stories of arranging have in common: Jo and her week, what was said, what is booked, what was put for later.

Rule of this file: rows are read as they are, and texts as they would leave.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from bot import happened
from bot.models import Appointment, Message, Role, Team
from bot.staff.access import StaffMember
from bot.wording import words_of
from tests.story import Story, usual_week


def works(story: Story) -> None:
    """Jo sees people on weekdays, ten to half past four, at 5 High St."""
    with story.db.transaction() as session:
        session.add_all(usual_week(story.jo.id))
        session.execute(update(Team).values(venue="5 High St"))


def jo(story: Story) -> StaffMember:
    """Jo, at the keyboard."""
    return StaffMember(story.jo.id, story.jo.team_id, Role.CASE_WORKER, "Jo Example")


def words(story: Story) -> list[str]:
    """Every text we put, as it would leave."""
    with story.db.reading() as session:
        return [words_of(session, session.get_one(Message, message.id)) for message in story.out()]


def appointments(story: Story) -> Sequence[Appointment]:
    """Every appointment, oldest first."""
    with story.db.reading() as session:
        return session.scalars(select(Appointment).order_by(Appointment.id)).all()


def kinds(story: Story) -> list[str]:
    """What staff were told."""
    return [kind for kind, _ in story.told()]


def turned(story: Story) -> int:
    """What was put for later is told, where its time has come."""
    with story.db.reading() as session:
        ids = happened.due(session, story.at, 100)
    for event_id in ids:
        with story.db.transaction() as session:
            happened.turn(session, event_id, story.at)
    return len(ids)
