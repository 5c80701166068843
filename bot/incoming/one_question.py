"""One question at a time: whether a yes to a reminder now could be taken for a yes to something else they are expected
at, and what waits to be asked about until then.

Rule of this file: what is sooner is asked about first, and what was asked within the hour is let be. Who waits was told
of its time all the same, and is asked once the other is answered, or nobody is asked about it any more.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.incoming.floor import APPOINTMENT, going
from bot.models import Alarm, Appointment, Booking, Conversation
from bot.onward import Onward, put
from dialogs import cadence
from dialogs.appointment import FREE
from dialogs.attending import Stage, State
from dialogs.hearing.meaning import Asked
from dialogs.saving import from_saved

JUST_ASKED = timedelta(hours=1)
TOGETHER = timedelta(minutes=30)
"""Reminders that ring so soon after one another are read together."""
_OF_COMING = (Asked.CONFIRM_ATTENDANCE, Asked.SET_OFF)


def taken_until(session: Session, person_id: int, appointment: Appointment | None, at: datetime) -> datetime | None:
    """Until when another appointment of theirs is asked about, or is about to be; None: this one may be."""
    if appointment is None:
        return None
    others = _others(session, person_id, appointment.id, at)
    ends = [end for each, other in others if (end := _asked_until(each, other, appointment, at)) is not None]
    sooner = {each.id: other for each, other in others if _is_sooner(other, appointment) and _is_unanswered(each)}
    if not ends and sooner:
        soon = (Alarm.conversation_id.in_(sooner), Alarm.name.in_(cadence.ASKING), Alarm.rings_at <= at + TOGETHER)
        ends = [sooner[which].starts_at for which in session.scalars(select(Alarm.conversation_id).where(*soon))]
    return max(ends, default=None)


def waiting(session: Session, person_id: int, at: datetime) -> list[Conversation]:
    """What they were told of and are still to be asked about, soonest first."""
    held = [(item.starts_at, each.id, each) for each, item in going(session, person_id) if item and _is_held(each)]
    return [each for starts_at, _, each in sorted(held) if starts_at > at]


def answered(session: Session, conversations: list[Conversation], message_id: int, at: datetime) -> None:
    """They wrote: what waits longest is asked about next, if nothing else is being asked by then."""
    for each in conversations[:1]:
        put(session, Onward(each.person_id, each.dialog, each.key, f"{FREE}:{each.id}:{message_id}", FREE), at)


def is_taken(session: Session, conversation: Conversation, at: datetime) -> bool:
    """Whether anything at all is being asked in another conversation with them."""
    open_ones = (Conversation.asked.is_not(None), Conversation.asked_until > at, Conversation.ended_at.is_(None))
    theirs = (Conversation.person_id == conversation.person_id, Conversation.id != conversation.id)
    return session.scalar(select(Conversation.id).where(*theirs, *open_ones).limit(1)) is not None


def _others(session: Session, person_id: int, but: int, at: datetime) -> list[tuple[Conversation, Appointment]]:
    theirs = (Conversation.person_id == person_id, Conversation.ended_at.is_(None), Conversation.dialog == APPOINTMENT)
    to_come = (Appointment.id != but, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at)
    joined = select(Conversation, Appointment).join(Appointment, Appointment.id == Conversation.appointment_id)
    return [(row[0], row[1]) for row in session.execute(joined.where(*theirs, *to_come))]


def _asked_until(each: Conversation, other: Appointment, this: Appointment, at: datetime) -> datetime | None:
    """Until when its question stands before one about this."""
    if each.asked not in _OF_COMING or each.asked_at is None or each.asked_until is None or each.asked_until <= at:
        return None
    if each.asked is Asked.CONFIRM_ATTENDANCE and _is_sooner(other, this):
        return each.asked_until
    rests = each.asked_at + JUST_ASKED
    return rests if rests > at else None


def _is_sooner(other: Appointment, this: Appointment) -> bool:
    return (other.starts_at, other.id) < (this.starts_at, this.id)


def _is_unanswered(each: Conversation) -> bool:
    return _state(each).stage is Stage.BOOKED


def _is_held(each: Conversation) -> bool:
    return each.dialog == APPOINTMENT and each.ended_at is None and _state(each).held_until is not None


def _state(each: Conversation) -> State:
    return from_saved(State, each.state["state"])
