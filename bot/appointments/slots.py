"""Slots: when a member of staff is free, what is held while it is offered, and taking one.

Rule of this file: whoever takes or holds a time first locks that worker's slots, so that of two people racing for one,
one gets it. A day off, a bank holiday, another appointment of either with the gap around it, what is held for somebody
else, and what the participant must not be offered are not free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.orm import Session

from bot.appointments import avoided
from bot.calendar import bank_holidays
from bot.known import is_locked, known, note_lock
from bot.models import Appointment, Availability, Booking, DayOff, Lease, Person, SlotHold, Team
from bot.operating import leases
from dialogs.hours import at as london_at
from dialogs.hours import day_of

AHEAD = timedelta(days=28)
NOTICE = timedelta(hours=2)
STEP = timedelta(minutes=30)
_HELD = (
    select(SlotHold.starts_at)
    .where(SlotHold.conversation_id == bindparam("conversation_id"))
    .order_by(SlotHold.starts_at)
)
_LOCKED = select(Lease.name).where(Lease.name == bindparam("of")).with_for_update()
_STRETCHES = (
    select(Availability.weekday, Availability.opens, Availability.closes)
    .where(Availability.worker_id == bindparam("worker_id"))
    .order_by(Availability.weekday, Availability.opens)
)


@dataclass(frozen=True, slots=True)
class Search:
    """Whose free times are looked for, for how long a meeting, by which conversation, as of when, and for whom.

    It must begin at `since` or later and be over by `until`; the appointment that is being `moving` does not stand in
    its own way.
    """

    worker_id: int
    minutes: int
    conversation_id: int
    at: datetime
    participant_id: int | None = None
    until: datetime | None = None
    moving: int | None = None
    since: datetime | None = None


def free(session: Session, search: Search) -> tuple[datetime, ...]:
    """Every free start in the next four weeks, in order. Locks the worker's slots until the transaction ends."""
    lock(session, search.worker_id, search.at)
    taken = [*_taken(session, search), *_theirs(session, search)]
    length = timedelta(minutes=search.minutes)
    week = _week(session, search.worker_id)
    starts = (start for day in _days(session, search) for start in _starts(week[day.weekday()], search, day))
    in_time = (start for start in starts if search.until is None or start + length <= search.until)
    return tuple(start for start in in_time if not any(a < start + length and start < b for a, b in taken))


def hold(session: Session, search: Search, starts: tuple[datetime, ...], until: datetime) -> None:
    """Keep these times for the conversation, in place of any it held."""
    let_go(session, search.conversation_id)
    held = {"worker_id": search.worker_id, "conversation_id": search.conversation_id, "minutes": search.minutes}
    session.add_all(SlotHold(starts_at=start, until=until, **held) for start in starts)
    session.flush()


def held(session: Session, conversation_id: int) -> tuple[datetime, ...]:
    """The times kept for a conversation, in order."""
    asked = {"conversation_id": conversation_id}
    return known(session, SlotHold, conversation_id, lambda: tuple(session.scalars(_HELD, asked)))


def let_go(session: Session, conversation_id: int) -> None:
    """Let go of every time kept for a conversation."""
    session.execute(delete(SlotHold).where(SlotHold.conversation_id == conversation_id))


def is_free(session: Session, search: Search, start: datetime) -> bool:
    """Whether the conversation may still have this time; its worker's slots are locked until the transaction ends."""
    return start in free(session, search)


def lock(session: Session, worker_id: int, at: datetime) -> None:
    """Lock a worker's slots until the transaction ends. Whoever also locks a person does that first."""
    name = f"slots:{worker_id}"
    if is_locked(session, name):
        return
    leases.touch(session, name, at)
    session.execute(_LOCKED, {"of": name})
    note_lock(session, name)


def _days(session: Session, search: Search) -> Iterator[date]:
    first = day_of(search.at)
    off = set(session.scalars(select(DayOff.day).where(DayOff.worker_id == search.worker_id)))
    for ahead in range(AHEAD.days + 1):
        day = first + timedelta(days=ahead)
        if day not in off and day not in bank_holidays():
            yield day


def _week(session: Session, worker_id: int) -> tuple[list[tuple[time, time]], ...]:
    """The stretches of each weekday, from Monday on."""
    week: tuple[list[tuple[time, time]], ...] = tuple([] for _ in range(7))
    for weekday, opens, closes in session.execute(_STRETCHES, {"worker_id": worker_id}):
        week[weekday].append((opens, closes))
    return week


def _starts(stretches: list[tuple[time, time]], search: Search, day: date) -> Iterator[datetime]:
    length = timedelta(minutes=search.minutes)
    for opens, closes in stretches:
        start, end = london_at(day, opens), london_at(day, closes)
        while start + length <= end:
            if start >= max(search.at + NOTICE, search.since or search.at):
                yield start
            start += STEP


def _taken(session: Session, search: Search) -> list[tuple[datetime, datetime]]:
    """Stretches that are not free: other appointments with the gap on both sides, and what others hold.

    The participant's own count wherever they are and whoever they are with.
    """
    gap = timedelta(minutes=_gap(session, search.worker_id))
    booked = select(Appointment.starts_at, Appointment.minutes).where(
        or_(Appointment.worker_id == search.worker_id, Appointment.participant_id == search.participant_id),
        Appointment.booking == Booking.BOOKED,
        Appointment.id != (search.moving or 0),
        Appointment.starts_at > search.at - timedelta(days=1),
    )
    holds = select(SlotHold.starts_at, SlotHold.minutes).where(
        SlotHold.worker_id == search.worker_id,
        SlotHold.until > search.at,
        SlotHold.conversation_id != search.conversation_id,
    )
    rows = [*session.execute(booked), *session.execute(holds)]
    return [(start - gap, start + timedelta(minutes=minutes) + gap) for start, minutes in rows]


def _theirs(session: Session, search: Search) -> list[avoided.Span]:
    """What the participant must not be offered."""
    if search.participant_id is None:
        return []
    return avoided.spans(session, search.participant_id, day_of(search.at), AHEAD.days + 1)


def _gap(session: Session, worker_id: int) -> int:
    wanted = select(Team.gap_minutes).join(Person, Person.team_id == Team.id).where(Person.id == worker_id)
    return session.scalar(wanted) or 0
