"""Visits: what is held inside, and where; and where somebody is seen who is out.

Rule of this file: it reads. A session in person that is booked while they are inside is held inside, unless it is for
the day on which they are expected out or later, or at a place where people are seen who are out. Where they are inside
is what is known of it, by where they were or are to be seen there since they were last moved; nobody else is ever sent
there, and nobody may wait for them there once they are out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from bot.models import Appointment, Booking, Mode, Person, Place, Referral, Task, TaskKind, Team
from dialogs.hours import day_of


def to_come(session: Session, referrals: Collection[Referral], at: datetime) -> Sequence[Appointment]:
    """What these referrals have ahead that was to be inside."""
    theirs = (Appointment.referral_id.in_([each.id for each in referrals]), Appointment.booking == Booking.BOOKED)
    ahead = select(Appointment).where(*theirs, Appointment.inside, Appointment.starts_at > at)
    return session.scalars(ahead.order_by(Appointment.starts_at, Appointment.id)).all()


def is_inside(session: Session, referral: Referral, item: Appointment, at: datetime) -> bool:
    """Whether an appointment of theirs, as it is booked at this moment, is to be held inside."""
    if referral.place is not Place.CUSTODY or item.mode is not Mode.PLACE or item.venue in _outside(session, referral):
        return False
    out, is_there = referral.expected_release, bool(item.venue) and item.venue == _inside(session, referral)
    return is_there or out is None or out <= day_of(at) or day_of(item.starts_at) < out


def where(session: Session, referral: Referral) -> str:
    """Where they are to be seen: where they are, for somebody inside, as far as it is known; else where they last were,
    at their team's place, or where their case worker sees people. Nothing when nobody has said."""
    if referral.place is Place.CUSTODY:
        return _inside(session, referral)
    return next(iter(_outside(session, referral)), "")


def _inside(session: Session, referral: Referral) -> str:
    moved = select(func.max(Task.made_at)).where(
        Task.participant_id == referral.participant_id, Task.kind == TaskKind.MOVED
    )
    since = session.scalar(moved)
    there = (Appointment.participant_id == referral.participant_id, Appointment.inside.is_(True))
    return _last(session, *there, *(() if since is None else (Appointment.booked_at >= since,)))


def _outside(session: Session, referral: Referral) -> list[str]:
    """Places where they, or others who are out, are seen; theirs first."""
    worker = session.get_one(Person, referral.case_worker_id)
    theirs = _last(session, Appointment.referral_id == referral.id, Appointment.inside.is_(False))
    team = session.get_one(Team, worker.team_id).venue or ""
    found = (theirs, team, _last(session, Appointment.worker_id == worker.id, Appointment.inside.is_(False)))
    return [each for each in found if each]


def _last(session: Session, *which: ColumnElement[bool]) -> str:
    held = (Appointment.mode == Mode.PLACE, Appointment.booking == Booking.BOOKED)
    found = select(Appointment.venue).where(*held, *which)
    return session.scalars(found.order_by(Appointment.starts_at.desc(), Appointment.id.desc()).limit(1)).first() or ""
