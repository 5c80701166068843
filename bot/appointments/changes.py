"""What staff change of an appointment or a person: the conversations that it is about take a turn.

Rule of this file: called in the transaction that made the change, so that nobody is told of what did not happen.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import conversations
from bot.appointments import approvals, arranging, slot_effects
from bot.calendar import hours_of
from bot.caring import care
from bot.doing import Doing
from bot.incoming import one_question
from bot.mentoring import carrying, owed, rounds
from bot.models import Appointment, Booking, Conversation, Move, MoveRequest, Referral
from bot.people.standing import booking_of, lock, whose
from bot.planning import programmes_due, promised_then
from bot.referrals import running_clocks
from bot.staff import lone_visits
from dialogs import moves

STANDS_AGAIN = frozenset({conversations.APPOINTMENT, "final_session"})
"""What goes on from a new time, also when it was over."""


def booked(session: Session, appointment: Appointment, at: datetime) -> None:
    """An appointment was made: its conversation begins, once."""
    person = lock(session, appointment.participant_id)
    key = f"{conversations.APPOINTMENT}:{appointment.id}"
    topic = conversations.Topic(conversations.APPOINTMENT, key, appointment_id=appointment.id)
    conversations.start(session, person, topic, at)
    arranging.settled(session, person, session.get_one(Referral, appointment.referral_id), at)
    lone_visits.watch(session, appointment, at)


def moved(session: Session, appointment: Appointment, at: datetime) -> None:
    """Staff gave the appointment another time, mode or place; its reminders move with it."""
    person = lock(session, appointment.participant_id)
    for conversation in conversations.about(session, appointment.id):
        if conversation.ended_at is not None and conversation.dialog not in STANDS_AGAIN:
            continue  # nothing would ever end it once more
        conversation.ended_at = None
        booking = booking_of(session, appointment)
        taken = one_question.taken_until(session, person.id, appointment, at)
        event = moves.AppointmentMoved(hours_of(person), booking, whose(session, person), taken_until=taken)
        conversations.turn(session, conversation, person, event, at)
    lone_visits.watch(session, appointment, at)


def cancelled(session: Session, appointment: Appointment, at: datetime) -> None:
    """Staff called the appointment off; other times are offered a little later, unless another is booked till then."""
    person = lock(session, appointment.participant_id)
    for conversation in conversations.about(session, appointment.id):
        if conversation.ended_at is None:
            conversations.turn(session, conversation, person, moves.AppointmentCancelled(whose(session, person)), at)
    arranging.offer_later(session, appointment, at)
    programmes_due.soon(session, appointment.referral_id, at)


def decided(session: Session, request_id: int, by_id: int, yes: bool, at: datetime) -> bool:
    """Staff decided on a move that was asked for. False when it was decided, or had lapsed, before."""
    request = session.get_one(MoveRequest, request_id)
    conversation = session.get_one(Conversation, request.conversation_id)
    person = lock(session, conversation.person_id)
    session.refresh(conversation)
    session.refresh(request)
    if request.state is not Move.ASKED:
        return False
    request.state, request.decided_by, request.decided_at = Move.APPROVED if yes else Move.REFUSED, by_id, at
    session.flush()
    answer = slot_effects.decide(slot_effects.Diary(session, conversation, at), request, yes)
    if isinstance(answer, moves.SlotGone):
        request.state = Move.LAPSED  # the yes came to a time that is no longer there
    conversations.answer(Doing(session, conversation, person, at), answer)
    approvals.settled(session, request_id, by_id, at)
    return True


def changed(session: Session, person_id: int, at: datetime) -> None:
    """Their number, hours or language changed: what is still to come is planned anew, and nothing is said of it."""
    person = lock(session, person_id)
    wanted = select(Appointment).where(
        Appointment.participant_id == person.id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    for appointment in session.scalars(wanted):
        for conversation in conversations.about(session, appointment.id):
            if conversation.ended_at is None:
                event = moves.HoursChanged(hours_of(person), booking_of(session, appointment))
                conversations.turn(session, conversation, person, event, at)
    care.changed(session, person, at)
    running_clocks.settle_all(session, person.id, at)
    promised_then.keep_of(session, person.id, at)
    programmes_due.soon_of(session, person.id, at)
    carried = carrying.by(session, person.id)
    owed.settle_of(session, person.id, at)
    joined = rounds.begin(session, person.id, at)
    carrying.tell(session, person.id, carried, joined, at)
