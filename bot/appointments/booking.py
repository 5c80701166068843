"""Booking: staff book a new appointment, at a time that is free or one that they typed, and why it cannot be then.

Rule of this file: whoever may see the participant may book; nobody is booked twice at one time, neither they nor their
worker, and never at a time that they must avoid. What is unusual (a day off, a bank holiday) is said, and done when
staff say so again. Each booking is kept as the service's, and its own conversation begins in the same transaction; the
one that completes what was promised is the last one, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot import casework
from bot.appointments import avoided, changes, slots
from bot.calendar import bank_holidays
from bot.caring import supporting
from bot.models import (
    Appointment,
    AppointmentKind,
    Booking,
    Change,
    ChangedBy,
    DayOff,
    Deed,
    Mode,
    Person,
    Referral,
    SlotHold,
    Standing,
)
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.planning import programmes, programmes_read
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember
from dialogs.hours import day_of

LONGEST = timedelta(hours=12)
MOST_NEAR = 3


class Clash(StrEnum):
    """Why it cannot be then. The last two only have to be said again."""

    PAST = "past"
    WORKER = "worker"
    THEIRS = "theirs"
    OFFERED = "offered"
    AVOIDED = "avoided"
    DAY_OFF = "day_off"
    HOLIDAY = "holiday"


UNUSUAL = frozenset({Clash.DAY_OFF, Clash.HOLIDAY})


@dataclass(frozen=True, slots=True)
class Wish:
    """What staff would like to book: when, what, for how long, how, where, and with whom; `anyway`: however unusual."""

    starts_at: datetime
    kind: AppointmentKind
    minutes: int
    mode: Mode
    venue: str
    worker_id: int
    anyway: bool = False

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it: the appointment, or why it cannot be then, and the nearest times at which it could."""

    appointment: Appointment | None
    clash: Clash | None = None
    near: tuple[datetime, ...] = ()


def book(session: Session, staff: StaffMember, person_id: int, wish: Wish, at: datetime) -> Made | None:
    """Book it. None for somebody who is not theirs to see, or is not with us any more, or a worker of somebody else."""
    if access.participant(session, staff, person_id) is None:
        return None
    person, referral = lock(session, person_id), referral_of(session, person_id)
    if referral is None or referral.standing is not Standing.ACTIVE or wish.worker_id not in workers(referral):
        return None
    slots.lock(session, wish.worker_id, at)
    clash = _clash(session, person, wish, at)
    if clash is not None and not (wish.anyway and clash in UNUSUAL):
        return Made(None, clash, near(session, person_id, wish, at))
    was_all = _is_all(session, referral, at) and not _lacks_last(session, referral, at)
    made = casework.book(session, referral, _ref(session, referral), _plan(session, referral, wish), at)
    casework.note(session, made, casework.Done(Change.BOOKED, ChangedBy.SERVICE, at, staff.id))
    audit.note(session, staff.id, Deed.CHANGED, "appointments", made.id, booked=True)
    changes.booked(session, made, at)
    if not was_all and _is_all(session, referral, at):
        supporting.mark_last(session, staff, _latest(session, referral, at) or made.id, at)
    return Made(made)


def _latest(session: Session, referral: Referral, at: datetime) -> int | None:
    """The last of the sessions that are booked, whichever of them was booked last."""
    booked = (Appointment.booking == Booking.BOOKED, Appointment.kind == AppointmentKind.SESSION)
    wanted = select(Appointment.id).where(Appointment.referral_id == referral.id, *booked, Appointment.starts_at > at)
    return session.scalars(wanted.order_by(Appointment.starts_at.desc(), Appointment.id.desc()).limit(1)).first()


def workers(referral: Referral) -> tuple[int, ...]:
    """With whom somebody can be booked: their case worker, and their mentor or coach."""
    return tuple(each for each in (referral.case_worker_id, referral.mentor_id) if each is not None)


def near(session: Session, person_id: int, wish: Wish, at: datetime) -> tuple[datetime, ...]:
    """The free times nearest to the one that was wanted, in order of time."""
    free = slots.free(session, slots.Search(wish.worker_id, wish.minutes, 0, at, person_id))
    nearest = sorted(free, key=lambda each: (abs(each - wish.starts_at), each))
    return tuple(sorted(nearest[:MOST_NEAR]))


def _is_all(session: Session, referral: Referral, at: datetime) -> bool:
    """Whether all that was promised is held or booked."""
    facts = programmes_read.facts_of(session, referral, at)
    return facts is None or programmes.is_all(facts, at)


def _lacks_last(session: Session, referral: Referral, at: datetime) -> bool:
    facts = programmes_read.facts_of(session, referral, at)
    return facts is not None and programmes.lacks_last(facts, at)


def _plan(session: Session, referral: Referral, wish: Wish) -> casework.Plan:
    slot = casework.Slot(wish.starts_at, wish.mode, "" if wish.mode in (Mode.PHONE, Mode.VIDEO) else wish.venue)
    is_session = wish.kind is AppointmentKind.SESSION
    number = programmes_read.next_number(session, referral.id) if is_session else None
    return casework.Plan(slot, wish.kind, number, wish.minutes, wish.worker_id)


def _ref(session: Session, referral: Referral) -> str:
    """A reference of our own: the referral is locked with its person, and no appointment is ever taken away."""
    here = session.scalar(select(func.count(Appointment.id)).where(Appointment.referral_id == referral.id))
    return f"by-staff-{referral.id}-{(here or 0) + 1}"


def _clash(session: Session, person: Person, wish: Wish, at: datetime) -> Clash | None:
    if wish.starts_at <= at:
        return Clash.PAST
    if found := _double(session, person.id, wish):
        return found
    if _is_offered(session, wish, at):
        return Clash.OFFERED
    stretches = avoided.spans(session, person.id, day_of(wish.starts_at), 1)
    if any(opens < wish.ends_at and wish.starts_at < closes for opens, closes in stretches):
        return Clash.AVOIDED
    return _unusual(session, wish)


def _double(session: Session, person_id: int, wish: Wish) -> Clash | None:
    """Whether one of the two is expected somewhere else; whoever we are booking comes first in what is said."""
    around = select(Appointment.participant_id, Appointment.starts_at, Appointment.minutes).where(
        or_(Appointment.worker_id == wish.worker_id, Appointment.participant_id == person_id),
        Appointment.booking == Booking.BOOKED,
        Appointment.starts_at.between(wish.starts_at - LONGEST, wish.ends_at),
    )
    whose = {who for who, starts_at, minutes in session.execute(around) if _overlap(wish, starts_at, minutes)}
    if person_id in whose:
        return Clash.THEIRS
    return Clash.WORKER if whose else None


def _is_offered(session: Session, wish: Wish, at: datetime) -> bool:
    held = select(SlotHold.starts_at, SlotHold.minutes).where(
        SlotHold.worker_id == wish.worker_id,
        SlotHold.until > at,
        SlotHold.starts_at.between(wish.starts_at - LONGEST, wish.ends_at),
    )
    return any(_overlap(wish, starts_at, minutes) for starts_at, minutes in session.execute(held))


def _overlap(wish: Wish, starts_at: datetime, minutes: int) -> bool:
    return starts_at < wish.ends_at and wish.starts_at < starts_at + timedelta(minutes=minutes)


def _unusual(session: Session, wish: Wish) -> Clash | None:
    day = day_of(wish.starts_at)
    if day in bank_holidays():
        return Clash.HOLIDAY
    off = select(DayOff.id).where(DayOff.worker_id == wish.worker_id, DayOff.day == day)
    return Clash.DAY_OFF if session.scalar(off) is not None else None
