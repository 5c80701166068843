"""The one doorway to every dialog: a text is heard, an alarm rings, staff change something; a turn is taken and saved.

Rule of this file: lock the person, load, take one turn, do its effects, save; all in the caller's one transaction.
Two people are never locked in one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot import effects
from bot.calendar import hours_of
from bot.models import (
    Alarm,
    Appointment,
    Attendance,
    Booking,
    Channel,
    Conversation,
    Message,
    Person,
    Referral,
)
from bot.reach import current_number
from dialogs import DIALOGS, moves
from dialogs.turning import take_turn

log = structlog.get_logger()
APPOINTMENT = "appointment"
UNPROMPTED = "unprompted"


@dataclass(frozen=True, slots=True)
class Opening:
    """A conversation to be opened: its dialog, the key that keeps it single, its first event, and what it is about."""

    dialog: str
    key: str
    event: moves.Began
    appointment_id: int | None = None


def booked(session: Session, appointment: Appointment, at: datetime) -> None:
    """An appointment was made: its conversation begins, once."""
    person = lock(session, appointment.participant_id)
    key = f"{APPOINTMENT}:{appointment.id}"
    if session.scalar(select(Conversation.id).where(Conversation.key == key)) is None:
        event = moves.Began(hours_of(person), booking_of(session, appointment), is_proven(session, person))
        begin(session, person, Opening(APPOINTMENT, key, event, appointment.id), at)


def moved(session: Session, appointment: Appointment, at: datetime) -> None:
    """Staff gave the appointment another time, mode or place; its reminders move with it."""
    person = lock(session, appointment.participant_id)
    for conversation in _about(session, appointment.id):
        conversation.ended_at = None  # one that was over, or was called off, stands again
        booking = booking_of(session, appointment)
        event = moves.AppointmentMoved(hours_of(person), booking, is_proven(session, person))
        turn(session, conversation, person, event, at)


def cancelled(session: Session, appointment: Appointment, at: datetime) -> None:
    """Staff called the appointment off."""
    person = lock(session, appointment.participant_id)
    for conversation in _about(session, appointment.id):
        if conversation.ended_at is None:
            turn(session, conversation, person, moves.AppointmentCancelled(), at)


def wake(session: Session, alarm_id: int, at: datetime) -> None:
    """An alarm rings: it is gone, and its conversation takes a turn. One that is gone already changes nothing."""
    alarm = session.get(Alarm, alarm_id)
    conversation = session.get(Conversation, alarm.conversation_id) if alarm else None
    if alarm is None or conversation is None:
        return
    person = lock(session, conversation.person_id)
    gone = session.execute(delete(Alarm).where(Alarm.id == alarm_id, Alarm.rings_at <= at).returning(Alarm.name))
    name = gone.scalar()
    if name is not None and conversation.ended_at is None:
        turn(session, conversation, person, moves.Woke(name, is_proven(session, person)), at)


def begin(session: Session, person: Person, opening: Opening, at: datetime) -> Conversation:
    """Open a conversation and take its first turn. The caller has locked the person."""
    conversation = Conversation(
        person_id=person.id,
        appointment_id=opening.appointment_id,
        key=opening.key,
        dialog=opening.dialog,
        state={},
        began_at=at,
    )
    session.add(conversation)
    session.flush()
    turn(session, conversation, person, opening.event, at)
    return conversation


def turn(session: Session, conversation: Conversation, person: Person, event: moves.Event, at: datetime) -> None:
    """One turn of a conversation whose person is locked: the new state and its effects, in this transaction.

    What a text is answered with goes back on the road it came by; everything else goes by SMS.
    """
    taken = take_turn(DIALOGS[conversation.dialog], conversation.state or None, event, at)
    conversation.state = taken.saved
    heard = session.get(Message, event.message_id) if isinstance(event, moves.Heard) else None
    doing = effects.Doing(session, conversation, person, at, heard.channel if heard else Channel.SMS)
    for effect in taken.effects:
        effects.apply(doing, effect)
    log.info("turn", conversation=conversation.id, dialog=conversation.dialog, on=type(event).__name__)


def unprompted(session: Session, person: Person, at: datetime) -> Conversation:
    """The conversation for what answers nothing we asked, made when it is first needed."""
    key = f"{UNPROMPTED}:{person.id}"
    found = session.scalar(select(Conversation).where(Conversation.key == key))
    return found or begin(session, person, Opening(UNPROMPTED, key, moves.Began(hours_of(person))), at)


def lock(session: Session, person_id: int) -> Person:
    """The person, locked until the transaction ends, so that their turns come one after another."""
    return session.scalars(select(Person).where(Person.id == person_id).with_for_update()).one()


def is_proven(session: Session, person: Person) -> bool:
    """Whether the number someone has now is known to be theirs."""
    number = current_number(session, person.id)
    return number is not None and number.proven_on is not None


def booking_of(session: Session, appointment: Appointment) -> moves.Booking:
    """The appointment as its dialog needs to know it."""
    referral = session.get_one(Referral, appointment.referral_id)
    missed = select(Appointment.id).where(
        Appointment.participant_id == appointment.participant_id,
        Appointment.starts_at < appointment.starts_at,
        Appointment.attendance == Attendance.NOT_ATTENDED,
    )
    return moves.Booking(
        appointment.id,
        appointment.version,
        appointment.starts_at,
        appointment.booked_at,
        appointment.mode.value,
        referral.tier.value,
        session.scalar(missed.limit(1)) is not None,
    )


def changed(session: Session, person_id: int, at: datetime) -> None:
    """Their number, hours or language changed: what is still to come is planned anew, and nothing is said of it."""
    person = lock(session, person_id)
    wanted = select(Appointment).where(
        Appointment.participant_id == person.id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    for appointment in session.scalars(wanted):
        for conversation in _about(session, appointment.id):
            if conversation.ended_at is None:
                event = moves.HoursChanged(hours_of(person), booking_of(session, appointment))
                turn(session, conversation, person, event, at)


def _about(session: Session, appointment_id: int) -> list[Conversation]:
    return list(session.scalars(select(Conversation).where(Conversation.appointment_id == appointment_id)))
