"""Whom a promise was made to, what their leaflet says, and what happened to them: as rows, plainly read.

Rule of this file: it reads rows and the provider's own ledger, and judges nothing; no rule of the house is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    ClosedReferral,
    Contact,
    Message,
    Place,
    Referral,
    ReferralStep,
    Step,
    Task,
)
from dialogs.hours import day_of
from workers.simulation.leaflets import LEAFLETS, Leaflet, Says
from workers.simulation.posted import Accepted
from workers.simulation.promising_people import OUT_AFTER, Promised

T = TypeVar("T")
Ledger = Mapping[str, Sequence[Accepted]]
"""What the provider took, by the number that it went to."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that left: when, which of our words, and about which appointment."""

    at: datetime
    key: str
    appointment_id: int | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Of whom it is asked, and what happened to them, in order of time."""

    session: Session
    one: Promised
    referral: Referral
    now: datetime
    out_at: datetime | None
    out: date | None
    closed_at: datetime | None
    appointments: tuple[Appointment, ...]
    contacts: tuple[Contact, ...]
    tasks: tuple[Task, ...]
    texts: tuple[Text, ...]

    @property
    def leaflet(self) -> Leaflet:
        """The leaflet that they were given."""
        return LEAFLETS[self.one.service]

    @property
    def says(self) -> Says:
        """What it says to their tier."""
        return self.leaflet.tiers[self.one.tier]

    @property
    def over(self) -> date:
        """The day on which it was closed for them, or today."""
        return day_of(self.closed_at or self.now)

    def given(self, *kinds: AppointmentKind) -> list[Appointment]:
        """What was held for them, whether or not they came."""
        return [each for each in self.appointments if each.kind in kinds and each.attendance is not None]

    def held(self, *kinds: AppointmentKind) -> list[Appointment]:
        """What they came to."""
        return [each for each in self.given(*kinds) if each.attendance is Attendance.ATTENDED]

    def stood(self, at: datetime) -> Place:
        """Where they were at an instant."""
        if self.one.service not in OUT_AFTER:
            return Place.COMMUNITY
        return Place.COMMUNITY if self.out_at is not None and at >= self.out_at else Place.CUSTODY

    def stood_on(self, day: date) -> Place:
        """Where they were on a day; who comes out is out all day."""
        if self.one.service not in OUT_AFTER:
            return Place.COMMUNITY
        return Place.COMMUNITY if self.out is not None and day >= self.out else Place.CUSTODY


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a promise: whether it was kept, a figure, of what, and in words; not `is_kept_track_of`: nobody can
    say, because nobody writes it down."""

    kept: bool
    figure: float
    unit: str
    said: str
    is_kept_track_of: bool = True


Test = Callable[[Asked], tuple[str, Answer] | None]


def read(session: Session, one: Promised, referral: Referral, ledger: Ledger, now: datetime) -> Asked:
    """Everything that happened to somebody."""
    who = referral.participant_id
    steps = select(ReferralStep).where(ReferralStep.referral_id == referral.id, ReferralStep.void_at.is_(None))
    out = [step for step in _all(session, steps.order_by(ReferralStep.at)) if step.step is Step.RELEASED]
    closed = session.scalar(select(ClosedReferral.at).where(ClosedReferral.referral_id == referral.id))
    booked = select(Appointment).where(Appointment.referral_id == referral.id, Appointment.booking == Booking.BOOKED)
    return Asked(
        session,
        one,
        referral,
        now,
        out[-1].at if out else None,
        out[-1].day if out else None,
        closed,
        _all(session, booked.order_by(Appointment.starts_at)),
        _all(session, select(Contact).where(Contact.participant_id == who).order_by(Contact.id)),
        _all(session, select(Task).where(Task.participant_id == who).order_by(Task.id)),
        _texts(session, who, ledger.get(one.number, ())),
    )


def _texts(session: Session, person_id: int, taken: Sequence[Accepted]) -> tuple[Text, ...]:
    wanted = select(Message.id, Message.text_key, Message.appointment_id).where(Message.person_id == person_id)
    known = {row.id: row for row in session.execute(wanted)}
    return tuple(Text(each.at, known[each.message_id][1] or "", known[each.message_id][2]) for each in taken)


def _all(session: Session, wanted: Select[T]) -> tuple[T, ...]:
    return tuple(session.scalars(wanted))
