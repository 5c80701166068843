"""Moves that wait: a participant asked for another time, and somebody of the staff has to say yes or no.

Rule of this file: whoever may see the participant may decide, once; the old time stands until then. A case worker's own
come first to them; after half an hour without an answer they are everyone's in the team.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from bot.alerting import needs
from bot.appointments import changes, slot_effects
from bot.models import Alert, Appointment, Booking, Conversation, Deed, Mode, Move, MoveRequest, Person
from bot.people.caseload import full_name
from bot.people.reach import Why, reach
from bot.record import audit
from bot.staff.access import StaffMember, may_see, works_with

TO_WHOEVER_IS_ON_DUTY = timedelta(minutes=30)  # as the dialog tells them (dialogs/rescheduling.py)


class Came(StrEnum):
    """What came of a yes or a no."""

    MOVED = "moved"
    KEPT = "kept"
    GONE = "gone"
    BEFORE = "before"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A move that waits: whose, from when to when and how, in which words, and how long until the old time comes."""

    id: int
    person_id: int
    name: str
    starts_at: datetime
    wanted_at: datetime
    asked_at: datetime
    words: tuple[str, ...]
    left: str
    mode: Mode | None = None
    untold: Why | None = None
    """Why no text would tell them of a yes or a no."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What to say of a decision: what came of it, when it is now and when it was to be, who decided how, and why no
    text tells them, if so."""

    came: Came
    name: str
    starts_at: datetime
    wanted_at: datetime
    by: str | None
    yes: bool
    untold: Why | None


def waiting(session: Session, staff: StaffMember, mine: bool, now: datetime) -> list[Waiting]:
    """The moves somebody may decide on, the soonest old time first. `mine`: their people's, and what waits too long."""
    which = or_(works_with(staff), MoveRequest.asked_at <= now - TO_WHOEVER_IS_ON_DUTY) if mine else may_see(staff)
    asked = _seen_by(staff).where(which, MoveRequest.state == Move.ASKED, Appointment.starts_at > now)
    asked = asked.where(Appointment.booking == Booking.BOOKED)
    rows = session.execute(asked.order_by(Appointment.starts_at, MoveRequest.id)).all()
    return [
        Waiting(
            id=request.id,
            person_id=person.id,
            name=full_name(person),
            starts_at=appointment.starts_at,
            wanted_at=request.starts_at,
            asked_at=request.asked_at,
            words=_words(session, request, person),
            left=left(appointment.starts_at - now),
            mode=request.mode,
            untold=reach(session, person, now).why_not,
        )
        for request, appointment, person in rows
    ]


def decide(session: Session, staff: StaffMember, request_id: int, yes: bool, now: datetime) -> Came | None:
    """Say yes or no to a move, and have seen what told of it. None when it is not theirs to decide on."""
    row = session.execute(_seen_by(staff).where(MoveRequest.id == request_id)).one_or_none()
    if row is None:
        audit.note(session, staff.id, Deed.CHANGED, "move_requests", request_id, refused=True)
        return None
    request, appointment, _ = row
    came = _decide(session, staff, request, yes, now) if now < appointment.starts_at else Came.OVER
    audit.note(session, staff.id, Deed.CHANGED, "move_requests", request_id, yes=yes, came=came.value)
    return came


def decided(session: Session, staff: StaffMember, request_id: int, came: Came, now: datetime) -> Decided | None:
    """What to say to whoever has just decided; None when the participant is not theirs to see."""
    row = session.execute(_seen_by(staff).where(MoveRequest.id == request_id)).one_or_none()
    if row is None:
        return None
    request, appointment, person = row
    by = session.get(Person, request.decided_by) if request.decided_by else None
    return Decided(
        came=came,
        name=full_name(person),
        starts_at=appointment.starts_at,
        wanted_at=request.starts_at,
        by=full_name(by) if by else None,
        yes=request.state is Move.APPROVED,
        untold=reach(session, person, now).why_not,
    )


def why_untold(session: Session, request_id: int, came: Came | None, now: datetime) -> Why | None:
    """Why no text tells whoever asked what has just come of it. None when one does, or when nothing came of it."""
    if came not in (Came.MOVED, Came.KEPT, Came.GONE):
        return None
    asked = session.get_one(Conversation, session.get_one(MoveRequest, request_id).conversation_id)
    return reach(session, session.get_one(Person, asked.person_id), now).why_not


def left(until: timedelta) -> str:
    """How long is left, in words; the shorter it is the finer, and never more than there is."""
    minutes = int(until.total_seconds()) // 60
    if minutes < 10:
        return "less than 10 minutes"
    if minutes < 120:
        hours, rest = divmod(minutes // 10 * 10, 60)
        return " ".join(part for part in (_count(hours, "hour"), _count(rest, "minute")) if part)
    hours = minutes // 60
    return _count(hours, "hour") if hours < 48 else _count(hours // 24, "day")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}" if number else ""


def _seen_by(staff: StaffMember) -> Select[MoveRequest, Appointment, Person]:
    return (
        select(MoveRequest, Appointment, Person)
        .join(Appointment, Appointment.id == MoveRequest.appointment_id)
        .join(Person, Person.id == Appointment.participant_id)
        .where(may_see(staff))
    )


def _decide(session: Session, staff: StaffMember, request: MoveRequest, yes: bool, now: datetime) -> Came:
    if not changes.decided(session, request.id, staff.id, yes, now):
        return Came.OVER if request.state is Move.LAPSED else Came.BEFORE
    began = session.get_one(Conversation, request.conversation_id).began_at
    for alert_id in session.scalars(select(Alert.id).where(_told_of(request, began))).all():
        needs.see(session, staff, alert_id, now)
    if not yes:
        return Came.KEPT
    is_now = session.get_one(Appointment, request.appointment_id).starts_at
    return Came.MOVED if is_now == request.starts_at else Came.GONE


def _told_of(request: MoveRequest, began: datetime) -> ColumnElement[bool]:
    about = and_(Alert.appointment_id == request.appointment_id, Alert.raised_at >= began)
    return and_(about, Alert.kind.in_(needs.MOVE), Alert.seen_at.is_(None))


def _words(session: Session, request: MoveRequest, person: Person) -> tuple[str, ...]:
    began = session.get_one(Conversation, request.conversation_id).began_at
    return slot_effects.written_between(session, person.id, began, request.asked_at)
