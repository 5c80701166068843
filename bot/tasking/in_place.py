"""In the place of a text: what somebody does by hand when a planned one cannot go.

Rule of this file: which texts, and for which reasons, is in bot/tasking/by_hand_texts.py; a task for each appointment
that the text would have told of.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.appointments import told_together
from bot.models import Appointment, Message, Person, Place, Role, Standing
from bot.people.reach import Why, referral_of
from bot.tasking import by_hand_texts
from bot.tasking.tasks import Wanted, kind_of, put
from dialogs.hours import day_of


def put_instead(session: Session, message: Message, why: Why, at: datetime) -> None:
    """A planned text to a participant will not go: somebody does it by hand, where it can be done."""
    person = session.get(Person, message.person_id) if message.person_id else None
    if person is None or person.role is not Role.PARTICIPANT or not by_hand_texts.is_planned(message):
        return
    reason = _why(session, person, why, by_hand_texts.reasons(message))
    if reason is None:
        return
    appointment = session.get(Appointment, message.appointment_id) if message.appointment_id else None
    for item in (appointment, *told_together.beside(session, message)):
        if item is None or _can_still_be_told(item, reason, at):
            put(session, person, _wanted(session, message, item, reason), at)


def _can_still_be_told(appointment: Appointment, reason: Why, at: datetime) -> bool:
    """Whether it is to come; and no slip reaches a cell on the day that it is handed in."""
    is_today = reason is Why.CUSTODY and day_of(appointment.starts_at) == day_of(at)
    return appointment.starts_at > at and not is_today


def _wanted(session: Session, message: Message, appointment: Appointment | None, reason: Why) -> Wanted:
    """What is to be done by hand in the place of a text, about its own appointment or another that it tells of."""
    about, kind = by_hand_texts.about(message), kind_of(session, appointment, reason)
    once = f"message:{message.id}" if appointment else f"{about}:conversation:{message.conversation_id}"
    if appointment is not None and appointment.id != message.appointment_id:
        once += f":{appointment.id}"
    point = appointment.starts_at if appointment else message.not_after
    is_decided = by_hand_texts.tells_a_decision(message)
    return Wanted(kind, about, once, appointment, message.id, point, reason, anew=is_decided)


def _why(session: Session, person: Person, why: Why, by_hand: frozenset[Why]) -> Why | None:
    """Why somebody does it by hand: inside, whatever else keeps texts from their number. None: nobody is to."""
    referral = referral_of(session, person.id)
    if why not in by_hand or referral is None or referral.standing is not Standing.ACTIVE:
        return None
    return Why.CUSTODY if referral.place is Place.CUSTODY else why
