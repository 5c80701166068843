"""News that was put for a conversation reaches it: the person is locked, the conversation begins or takes a turn.

Rule of this file: each is turned once; news for a conversation that is over, or that never began, changes nothing.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session

from bot import conversations
from bot.appointments import approvals, changes, moves_waiting
from bot.incoming import one_question, unheard
from bot.models import Appointment, Booking, Conversation, OnwardEvent, Person, Referral
from bot.onward import BEGAN, HOURS, INTRODUCE
from bot.people import introducing
from bot.people.standing import lock, whose
from bot.staff.access import member
from dialogs.appointment import FREE
from dialogs.events import Matter, Told
from dialogs.saving import from_saved

DECIDED = "decided"
"""What staff said by text of a move: it is decided under the lock of whoever asked for it."""
_HEARD = {unheard.MIND: unheard.mind, unheard.HEAR: unheard.hear}

_DUE = (
    select(OnwardEvent.id)
    .where(OnwardEvent.done_at.is_(None), OnwardEvent.due_at <= bindparam("now"))
    .order_by(OnwardEvent.due_at, OnwardEvent.id)
    .limit(bindparam("most", type_=Integer))
)


def due(session: Session, now: datetime, limit: int) -> list[int]:
    """What is to be told by now, in the order in which it was put."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def turn(session: Session, event_id: int, at: datetime) -> None:
    """Tell it. What was told already changes nothing."""
    found = session.get(OnwardEvent, event_id)
    if found is None:
        return
    person = lock(session, found.person_id) if found.person_id is not None else None
    session.refresh(found, with_for_update=person is None)  # somebody may have told it while we waited for the lock
    if found.done_at is not None:
        return
    found.done_at = at
    if found.what in _HEARD:
        _HEARD[found.what](session, found.matter["id"], at)
    elif person is None:
        return
    elif found.what == HOURS:
        changes.changed(session, person.id, at)
    elif found.what == BEGAN:
        _begin(session, found, person, at)
    else:
        _tell(session, found, person, at)


def _begin(session: Session, event: OnwardEvent, person: Person, at: datetime) -> None:
    if not _is_called_off(session, event):
        topic = conversations.Topic(event.dialog, event.key, _matter(event), event.appointment_id)
        conversations.start(session, person, topic, at)


def _tell(session: Session, event: OnwardEvent, person: Person, at: datetime) -> None:
    matter = _matter(event)
    if event.what == INTRODUCE and matter is not None:
        introducing.introduce(session, session.get_one(Referral, matter.id), at)
        return
    if event.what == DECIDED and matter is not None:
        _decided(session, matter, at)
        return
    conversation = session.scalar(select(Conversation).where(Conversation.key == event.key))
    if event.what == FREE and (conversation is None or one_question.is_taken(session, conversation, at)):
        return
    if conversation is not None and conversation.ended_at is None:
        conversations.turn(session, conversation, person, Told(event.what, matter, whose(session, person)), at)


def _matter(event: OnwardEvent) -> Matter | None:
    return from_saved(Matter, event.matter) if event.matter else None


def _is_called_off(session: Session, event: OnwardEvent) -> bool:
    """Whether it is to tell them of an appointment that was called off before they were ever told of it."""
    appointment = session.get(Appointment, event.appointment_id) if event.appointment_id else None
    its_own = event.dialog == conversations.APPOINTMENT
    return its_own and appointment is not None and appointment.booking is Booking.CANCELLED


def _decided(session: Session, matter: Matter, at: datetime) -> None:
    """One of the staff decided by text on the move that this person asked for, and is told what came of it."""
    staff = member(session.get_one(Person, matter.count))
    result = moves_waiting.decide(session, staff, matter.id, matter.word == approvals.YES, at)
    untold = moves_waiting.why_untold(session, matter.id, result, at) is not None
    what = (f"{result.value}_untold" if untold else result.value) if result else "over"
    approvals.came(session, matter.id, staff.id, what, at)
