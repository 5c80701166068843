"""Whom a promise was made to, what was promised, and what came of it: the values that the tests of promises share.

Rule of this file: it reads rows and judges nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.calendar import bank_holidays
from bot.models import Appointment, AppointmentKind, Attendance, Referral
from bot.pathways import Pathway, TierPromise
from bot.planning import cadences


@dataclass(frozen=True, slots=True)
class Asked:
    """Of whom it is asked, what they were promised, and as of when."""

    session: Session
    referral: Referral
    pathway: Pathway
    now: datetime

    @property
    def promise(self) -> TierPromise:
        """What their tier promises."""
        return self.pathway.tiers[self.referral.tier]

    @property
    def out(self) -> date | None:
        """The day on which they came out; None for whoever was out already, or is not yet."""
        return self.referral.released_on

    def held(self, kind: AppointmentKind) -> list[Appointment]:
        """The appointments of a kind that they came to, in order."""
        wanted = select(Appointment).where(
            Appointment.referral_id == self.referral.id,
            Appointment.kind == kind,
            Appointment.attendance == Attendance.ATTENDED,
        )
        return list(self.session.scalars(wanted.order_by(Appointment.starts_at)))


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a promise: whether it was kept, a figure, of what, and in words."""

    kept: bool
    figure: float
    unit: str
    said: str


Test = Callable[[Asked], tuple[str, Answer] | None]


def working_days(first: date, last: date) -> int:
    """From one day to another: the day after the first is the first of them."""
    between = (first + timedelta(days=ahead) for ahead in range(1, (last - first).days + 1))
    return sum(cadences.is_working(day, bank_holidays()) for day in between)
