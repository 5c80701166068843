"""The profile: what staff need to know of one participant beside the contact log.

Rule of this file: it reads, through `access`; who may not see them gets None, as for nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from bot.appointments.answers import Answer, answers
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Channel,
    Language,
    Mode,
    Number,
    Person,
    Place,
    Preference,
    Referral,
    Standing,
    Tier,
)
from bot.people.caseload import full_name
from bot.people.reach import Why, is_proven, reach
from bot.staff.access import StaffMember, participant


@dataclass(frozen=True, slots=True)
class Held:
    """A number they have or had, and the roads on which its holder stopped our texts.

    `proven`: it still counts as theirs; ninety silent days end what was proven once.
    """

    e164: str
    since: datetime
    until: datetime | None
    proven_on: date | None
    proven_by: str | None
    proven_how: str | None
    bounced_at: datetime | None
    stopped: tuple[Channel, ...]
    proven: bool


@dataclass(frozen=True, slots=True)
class Referred:
    """Why they are with us, and who works with them."""

    pathway: str
    tier: Tier
    place: Place
    standing: Standing
    referred_on: date
    worker: str
    mentor: str | None
    expected_release: date | None = None
    released_on: date | None = None
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment. `over` when its time has passed; `attendance` is what staff recorded, and by whom."""

    id: int
    starts_at: datetime
    minutes: int
    kind: AppointmentKind
    session_number: int | None
    mode: Mode
    venue: str
    booking: Booking
    begun: bool
    over: bool
    answer: Answer
    attendance: Attendance | None
    attendance_by: str | None
    late_minutes: int | None = None
    late_reason: str | None = None
    lone: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """One participant; the newest referral, number and appointment first."""

    id: int
    name: str
    language: Language
    paused_until: datetime | None
    why_no_texts: Why | None
    numbers: tuple[Held, ...]
    referrals: tuple[Referred, ...]
    appointments: tuple[Booked, ...]

    @property
    def next(self) -> Booked | None:
        """The soonest appointment that stands and is not over."""
        stands = [item for item in self.appointments if not item.over and item.booking is Booking.BOOKED]
        coming = [item for item in stands if item.attendance is None]
        return min(coming, key=lambda item: item.starts_at, default=None)


def profile(session: Session, staff: StaffMember, person_id: int, now: datetime) -> Profile | None:
    """The participant as this member of staff may see them at `now`; None when they may not, or there is none."""
    person = participant(session, staff, person_id)
    if person is None:
        return None
    return Profile(
        id=person.id,
        name=full_name(person),
        language=person.language,
        paused_until=person.paused_until if person.paused_until and person.paused_until > now else None,
        why_no_texts=reach(session, person, now).why_not,
        numbers=_numbers(session, person, now),
        referrals=_referrals(session, person_id),
        appointments=_appointments(session, person_id, now),
    )


def _numbers(session: Session, person: Person, now: datetime) -> tuple[Held, ...]:
    held = session.scalars(select(Number).where(Number.person_id == person.id).order_by(Number.since.desc())).all()
    stopped = session.execute(
        select(Preference.number_key, Preference.channel).where(
            Preference.number_key.in_([number.key for number in held]), Preference.stopped_at.is_not(None)
        )
    ).all()
    return tuple(
        Held(
            e164=number.e164,
            since=number.since,
            until=number.until,
            proven_on=number.proven_on,
            proven_by=number.proven_by,
            proven_how=number.proven_how,
            bounced_at=number.bounced_at,
            stopped=tuple(row.channel for row in stopped if row.number_key == number.key),
            proven=is_proven(person, number, now),
        )
        for number in held
    )


def _referrals(session: Session, person_id: int) -> tuple[Referred, ...]:
    worker, mentor = aliased(Person), aliased(Person)
    rows = session.execute(
        select(Referral, worker, mentor)
        .join(worker, worker.id == Referral.case_worker_id)
        .outerjoin(mentor, mentor.id == Referral.mentor_id)
        .where(Referral.participant_id == person_id)
        .order_by(Referral.referred_on.desc(), Referral.id.desc())
    )
    return tuple(
        Referred(
            pathway=r.pathway,
            tier=r.tier,
            place=r.place,
            standing=r.standing,
            referred_on=r.referred_on,
            worker=full_name(w),
            mentor=full_name(m) if m else None,
            expected_release=r.expected_release if r.place is Place.CUSTODY else None,
            released_on=r.released_on,
            outcomes=tuple((r.outcomes or "").splitlines()),
        )
        for r, w, m in rows
    )


def _appointments(session: Session, person_id: int, now: datetime) -> tuple[Booked, ...]:
    rows = session.execute(
        select(Appointment, Person)
        .outerjoin(Person, Person.id == Appointment.attendance_by)
        .where(Appointment.participant_id == person_id)
        .order_by(Appointment.starts_at.desc())
    ).all()
    said = answers(session, [row[0] for row in rows])
    return tuple(
        Booked(
            id=item.id,
            starts_at=item.starts_at,
            minutes=item.minutes,
            kind=item.kind,
            session_number=item.session_number,
            mode=item.mode,
            venue=item.venue,
            booking=item.booking,
            begun=item.starts_at <= now,
            over=item.starts_at + timedelta(minutes=item.minutes) <= now,
            answer=said[item.id],
            attendance=item.attendance,
            attendance_by=full_name(by) if by else None,
            late_minutes=item.late_minutes,
            late_reason=item.late_reason,
            lone=item.lone,
        )
        for item, by in rows
    )
