"""Whereabouts: somebody of the staff says that a participant is out, in custody again, recalled, gone, or has died.

Rule of this file: only a named person's word counts, and it is kept with the day and the hour; no day that was expected
ever does anything by itself. Away, everything stops at once, what waits to leave too, and nobody is told by text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import access, arranging, audit, changes, conversations, introducing, outbox, proving
from bot.access import StaffMember
from bot.caseload import full_name
from bot.models import (
    Appointment,
    Booking,
    Deed,
    Delivery,
    Direction,
    Message,
    Person,
    Place,
    Referral,
    Standing,
    Stands,
    SteppedIn,
    Urgency,
    Whereabouts,
)
from bot.onward import INTRODUCE, Onward, put
from bot.reach import Why, current_number, referral_of
from bot.standing import lock
from dialogs import introduction, release_day
from dialogs.moves import Matter

REVIEW_WITHIN = timedelta(days=10)
"""The review session is the next one within ten days, which has a working week in it whatever the holidays."""
_STANDING = {
    Stands.RECALLED: Standing.RECALLED,
    Stands.UNLAWFULLY_AT_LARGE: Standing.UNLAWFULLY_AT_LARGE,
    Stands.DECEASED: Standing.DECEASED,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What staff said: how somebody stands, from which day, and whether they spoke to them on their number."""

    stands: Stands
    day: date
    spoke: bool = False


def say(session: Session, staff: StaffMember, person_id: int, said: Said, at: datetime) -> bool:
    """Take it on record, and do what follows. False when they may not see them, or there is no referral."""
    person = access.participant(session, staff, person_id)
    referral = referral_of(session, person.id) if person else None
    if person is None or referral is None:
        return False
    lock(session, person.id)
    row = Whereabouts(referral_id=referral.id, stands=said.stands, day=said.day, said_by=staff.id, said_at=at)
    session.add(row)
    session.flush()
    facts = {"stands": said.stands.value, "day": said.day.isoformat(), "spoke": said.spoke}
    audit.note(session, staff.id, Deed.CHANGED, "referrals", referral.id, **facts)
    if said.stands is Stands.OUT:
        _out(session, staff, (person, referral, row), said, at)
    else:
        _away(session, referral, said, at)
    return True


def told(session: Session, referral_id: int) -> tuple[Stands, date, str, datetime] | None:
    """What was said last of a referral: what, from which day, by whom, and when."""
    wanted = select(Whereabouts, Person).join(Person, Person.id == Whereabouts.said_by)
    of_it = wanted.where(Whereabouts.referral_id == referral_id).order_by(Whereabouts.id.desc()).limit(1)
    row = session.execute(of_it).first()
    return None if row is None else (row[0].stands, row[0].day, full_name(row[1]), row[0].said_at)


def _out(
    session: Session, staff: StaffMember, of: tuple[Person, Referral, Whereabouts], said: Said, at: datetime
) -> None:
    """They are out: a welcome, when they are seen next, and what was promised from this day on."""
    person, referral, row = of
    referral.place, referral.standing, referral.released_on = Place.COMMUNITY, Standing.ACTIVE, said.day
    session.flush()
    number = current_number(session, person.id)
    if said.spoke and number is not None:
        proving.prove(session, person, number, (staff.name, "spoke"), at)
    review = _review(session, referral, at)
    key = f"{release_day.NAME}:{row.id}"
    topic = conversations.Topic(release_day.NAME, key, appointment_id=review.id if review else None)
    conversations.start(session, person, topic, at)
    changes.changed(session, person.id, at)
    arranging.moved_on(session, referral, at)
    key = f"{introduction.NAME}:{referral.id}"
    once, matter, tomorrow = f"{key}:{row.id}", Matter(referral.id), at + timedelta(days=1)
    put(session, Onward(person.id, introduction.NAME, key, once, INTRODUCE, matter, due_at=tomorrow), at)


def _away(session: Session, referral: Referral, said: Said, at: datetime) -> None:
    if said.stands is Stands.IN_CUSTODY:
        referral.place = Place.CUSTODY
    else:
        referral.standing = _STANDING[said.stands]
    stop(session, referral, at)
    changes.changed(session, referral.participant_id, at)
    arranging.moved_on(session, referral, at)


def is_away(referral: Referral) -> bool:
    """Whether no text may go to them by where they are or how their referral stands; one that ended is not away."""
    return referral.place is Place.CUSTODY or referral.standing in _STANDING.values()


def stop(session: Session, referral: Referral, at: datetime) -> None:
    """Nothing more goes to them: not what waits to leave, and not to a number that somebody else may hold now."""
    session.flush()
    person = lock(session, referral.participant_id)
    proving.unprove(session, person.id)
    introducing.away(session, person, at)
    theirs = (SteppedIn.person_id == person.id, SteppedIn.ended_at.is_(None))
    session.execute(update(SteppedIn).where(*theirs).values(ended_at=at))
    why = Why.CUSTODY if referral.place is Place.CUSTODY else Why.NOT_ACTIVE
    for message in _waiting(session, person.id):
        outbox.drop(session, message, why, at)


def _review(session: Session, referral: Referral, at: datetime) -> Appointment | None:
    theirs = (Appointment.referral_id == referral.id, Appointment.booking == Booking.BOOKED)
    soon = Appointment.starts_at.between(at, at + REVIEW_WITHIN)
    return session.scalars(select(Appointment).where(*theirs, soon).order_by(Appointment.starts_at).limit(1)).first()


def _waiting(session: Session, person_id: int) -> list[Message]:
    """What has not left; the answer to a crisis goes all the same."""
    wanted = select(Message).where(
        Message.person_id == person_id,
        Message.direction == Direction.OUT,
        Message.delivery.in_((Delivery.DUE, Delivery.HELD)),
        Message.urgency != Urgency.CRISIS,
    )
    return list(session.scalars(wanted.with_for_update()))
