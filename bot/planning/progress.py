"""Progress: how far somebody is with their service, in its own unit, and what they are expected at next.

Rule of this file: it counts what staff recorded as attended, and nothing that was only booked. The initial assessment
is never a counted session; hours are counted in minutes delivered, one to one or in a group.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.models import Appointment, AppointmentKind, Attendance, Booking, Place, Referral, Role
from dialogs.hours import at as london_at

IN_HOURS = (AppointmentKind.SESSION, AppointmentKind.WORKSHOP)
"""What counts where hours are promised: the workshops of such a service are its content, as its leaflet lists them."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Sessions, or minutes of hours: done, and how many there are, an average unless `is_most`.

    `most_left`: where they are now there are no more than so many, whatever was not held before.
    """

    unit: pathways.Unit
    done: int
    promised: int
    is_most: bool
    most_left: int | None = None

    @property
    def left(self) -> int:
        """How many are left; never less than none, for an average is no limit."""
        left = max(0, self.promised - self.done)
        return left if self.most_left is None else min(left, self.most_left)


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day on which a contact was due by somebody of this role: whether it was tried, and whether it was two-way.

    `prevented`: it was tried, and could not happen through no doing of theirs.
    """

    day: date
    role: Role
    tried: bool
    two_way: bool
    prevented: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """Of so many contacts that were due, how many were tried and two-way; the last so many in a row were two-way.

    `prevented`: of those tried, how many could not happen through no doing of theirs; they break no row.
    """

    due: int
    tried: int
    two_way: int
    streak: int
    longest: int
    prevented: int = 0


def kept(days: Sequence[DueDay], today: date) -> Kept:
    """How contact was kept on these days; one that is due today breaks no streak while the day is not over."""
    over = [day for day in sorted(days, key=lambda one: one.day) if day.two_way or day.day < today]
    runs = list(_runs([day.two_way for day in over if not day.prevented]))
    tried, two_way = sum(day.tried for day in days), sum(day.two_way for day in days)
    return Kept(len(days), tried, two_way, runs[-1], max(runs), sum(day.prevented for day in days))


def progress(session: Session, referral: Referral) -> Progress | None:
    """How far they are; None where no file says how much their service is."""
    pathway = pathways.of(session, referral.pathway)
    if pathway is None:
        return None
    promise = pathway.tiers[referral.tier]
    if promise.unit is pathways.Unit.HOURS:
        return Progress(promise.unit, _minutes(session, referral), promise.amount * 60, promise.is_most)
    most = promise.most_after_release if referral.place is Place.COMMUNITY else None
    most_left = None if most is None else max(0, most - _since(session, referral))
    return Progress(promise.unit, _held(session, referral), promise.amount, promise.is_most, most_left)


def next_of(session: Session, person_id: int, at: datetime) -> Appointment | None:
    """What they are expected at next, of all that stands."""
    wanted = select(Appointment).where(
        Appointment.participant_id == person_id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    return session.scalars(wanted.order_by(Appointment.starts_at, Appointment.id).limit(1)).first()


def _since(session: Session, referral: Referral) -> int:
    """How many were held since they came out; all of them, for who came to us in the community."""
    out = london_at(referral.released_on, time.min) if referral.released_on else None
    return _held(session, referral, *(() if out is None else (Appointment.starts_at >= out,)))


def _held(session: Session, referral: Referral, *which: ColumnElement[bool]) -> int:
    held = select(func.count(Appointment.id)).where(*_came(referral), *which)
    return session.scalar(held.where(Appointment.kind == AppointmentKind.SESSION)) or 0


def _minutes(session: Session, referral: Referral) -> int:
    delivered = select(func.sum(Appointment.minutes)).where(*_came(referral))
    return int(session.scalar(delivered.where(Appointment.kind.in_(IN_HOURS))) or 0)


def _came(referral: Referral) -> tuple[ColumnElement[bool], ...]:
    return Appointment.referral_id == referral.id, Appointment.attendance == Attendance.ATTENDED


def _runs(kept_on: Sequence[bool]) -> Iterator[int]:
    """How many in a row there are up to each day, beginning with none."""
    run = 0
    yield run
    for was in kept_on:
        run = run + 1 if was else 0
        yield run
