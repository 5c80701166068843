"""Support: what staff see of somebody's check-ins and of how their time with us ends.

Rule of this file: it reads, through `access`; who may not see them gets None, as for nobody. Moods are shown to help,
and count as nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from bot.calendar import hours_of
from bot.caring import agreed_hours, contact_pace
from bot.caring.agreed_hours import Bounds
from bot.caring.contact_pace import Pace
from bot.models import (
    Appointment,
    Booking,
    CheckInPace,
    CheckIns,
    CommunityIntroduction,
    Contact,
    ContactKind,
    Entry,
    FeedbackAnswer,
    LastSession,
    Mood,
    Outcome,
    Person,
    Referral,
    Standing,
)
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.planning import check_ins
from bot.planning.progress import Progress, progress
from bot.staff.access import StaffMember, participant

_MOST_ANSWERS = 30


@dataclass(frozen=True, slots=True)
class Said:
    """How they said they are, and when."""

    at: datetime
    mood: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What they wrote at a check-in, with the mood it told of, if it did; `kept`: it is not in the case record."""

    contact_id: int
    at: datetime
    words: str
    mood: int | None
    kept: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """How often they are asked, at which hour, what the service promises, and what stands in the way.

    `hour` is the one that was agreed, `hour_now` the one that their hours still allow. `promised`: every so many days.
    """

    pace: CheckInPace
    promised: int | None
    chosen: bool
    hour: time
    hour_now: time
    bounds: Bounds
    stopped: bool
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class Introduced:
    """Somebody they were introduced to; `in_touch` is None until they or the worker know."""

    name: str
    on: date
    in_touch: bool | None


@dataclass(frozen=True, slots=True)
class Last:
    """An appointment to come, whether it is marked as the last, and what they would like of it."""

    appointment_id: int
    starts_at: datetime
    marked: bool
    face_to_face: bool | None = None
    three_way: bool | None = None


@dataclass(frozen=True, slots=True)
class Thought:
    """What they answered to one of the three questions."""

    question: str
    score: int | None
    words: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Support:
    """All of it for one participant; newest first."""

    id: int
    name: str
    active: bool
    asking: Asking | None
    contact: Pace | None
    progress: Progress | None
    answers: tuple[Answered, ...]
    introduced: tuple[Introduced, ...]
    coming: tuple[Last, ...]
    thoughts: tuple[Thought, ...]


def support(session: Session, staff: StaffMember, person_id: int, now: datetime) -> Support | None:
    """The participant's support as this member of staff may see it; None when they may not, or there is nobody."""
    person = participant(session, staff, person_id)
    if person is None:
        return None
    referral = referral_of(session, person_id)
    active = referral is not None and referral.standing is Standing.ACTIVE
    return Support(
        id=person.id,
        name=full_name(person),
        active=active,
        asking=_asking(session, referral, now) if referral and active else None,
        contact=contact_pace.of(session, referral) if referral and active else None,
        progress=progress(session, referral) if referral else None,
        answers=_answers(session, person_id),
        introduced=_introduced(session, person_id),
        coming=_coming(session, person_id, now),
        thoughts=_thoughts(session, person_id),
    )


def moods(session: Session, person_id: int, most: int) -> tuple[Said, ...]:
    """How somebody said they were, the newest first."""
    wanted = select(Mood).where(Mood.participant_id == person_id).order_by(Mood.at.desc(), Mood.id.desc())
    return tuple(Said(mood.at, mood.mood) for mood in session.scalars(wanted.limit(most)))


def _answers(session: Session, person_id: int) -> tuple[Answered, ...]:
    same = and_(Mood.participant_id == Contact.participant_id, Mood.at == Contact.settled_at)
    rows = session.execute(
        select(Contact, Mood.mood)
        .outerjoin(Mood, same)
        .where(
            Contact.participant_id == person_id,
            Contact.kind == ContactKind.CHECK_IN,
            Contact.outcome == Outcome.ANSWERED,
        )
        .order_by(Contact.settled_at.desc(), Contact.id.desc())
        .limit(_MOST_ANSWERS)
    )
    return tuple(
        Answered(each.id, each.settled_at or each.opened_at, each.words or "", mood, each.entry is Entry.KEPT)
        for each, mood in rows
    )


def _asking(session: Session, referral: Referral, now: datetime) -> Asking:
    found = check_ins.rhythm(session, referral)
    chosen = session.scalar(select(CheckIns.pace).where(CheckIns.referral_id == referral.id)) is not None
    stopped = check_ins.is_stopped(session, referral.participant_id)
    upcoming = check_ins.upcoming(session, referral.participant_id)
    promised = check_ins.promised(session, referral)
    person = session.get_one(Person, referral.participant_id)
    hour, bounds = hours_of(person).nearest(found.hour), agreed_hours.of_texts(person)
    return Asking(found.pace, promised, chosen, found.hour, hour, bounds, stopped, None if stopped else upcoming)


def _introduced(session: Session, person_id: int) -> tuple[Introduced, ...]:
    wanted = select(CommunityIntroduction).where(CommunityIntroduction.participant_id == person_id)
    rows = session.scalars(wanted.order_by(CommunityIntroduction.introduced_on.desc(), CommunityIntroduction.id.desc()))
    return tuple(Introduced(row.name, row.introduced_on, row.in_touch) for row in rows)


def _coming(session: Session, person_id: int, now: datetime) -> tuple[Last, ...]:
    rows = session.execute(
        select(Appointment.id, Appointment.starts_at, LastSession)
        .outerjoin(LastSession, LastSession.appointment_id == Appointment.id)
        .where(
            Appointment.participant_id == person_id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > now
        )
        .order_by(Appointment.starts_at)
    )
    return tuple(
        Last(number, at, True, last.face_to_face, last.three_way) if last else Last(number, at, False)
        for number, at, last in rows
    )


def _thoughts(session: Session, person_id: int) -> tuple[Thought, ...]:
    wanted = select(FeedbackAnswer).where(FeedbackAnswer.participant_id == person_id).order_by(FeedbackAnswer.id)
    return tuple(Thought(row.question, row.score, row.words, row.at) for row in session.scalars(wanted))
