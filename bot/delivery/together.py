"""Told together: of appointments that are booked at once, one text tells, not as many in a minute.

Rule of this file: what a text that has not left yet can tell of as well is told by it. They are alike but for their
time, and all of it asks nothing. It says what still stands when it leaves; words that are frozen stay as they are
while they are true.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot import rows
from bot.appointments.told_together import SEVERAL, beside
from bot.db import one_of
from bot.delivery.outbox import LIVE, Draft
from bot.delivery.welcomes import TOO_LATE
from bot.models import AlsoTold, Appointment, Booking, Conversation, Delivery, Message, Person
from bot.people.reach import reach

BOOKED = "appointment.booked"
MOST = 5
"""So many times fit into one text of two segments."""


def join(session: Session, draft: Draft, person: Person, conversation: Conversation) -> bool:
    """Have a text that waits tell of this conversation's appointment too. False: it needs a text of its own."""
    if draft.text_key != BOOKED or conversation.appointment_id is None:
        return False
    item = session.get_one(Appointment, conversation.appointment_id)
    message = _waiting(session, draft, person)
    if message is None or not _are_alike(session.get(Appointment, message.appointment_id), item):
        return False
    if len(beside(session, message)) >= MOST - 1:
        return False
    message.text_key = SEVERAL
    _also(session, message.id, item)
    return True


def freshen(session: Session, message: Message, now: datetime) -> None:
    """Have a text that is about to leave tell of what still stands: the soonest is its own, the others beside it."""
    if message.text_key != SEVERAL:
        return
    told = [session.get_one(Appointment, message.appointment_id), *beside(session, message)]
    stands = [item for item in told if _stands(item, message, now)]
    stands.sort(key=lambda item: (item.starts_at, item.id))
    if not stands or [item.id for item in stands] == [item.id for item in told] == _ids(session, message):
        return
    first, *others = stands
    message.appointment_id, message.appointment_version = first.id, first.version
    message.not_after, message.body = first.starts_at - TOO_LATE, None
    message.text_key = SEVERAL if others else BOOKED
    session.execute(delete(AlsoTold).where(AlsoTold.message_id == message.id))
    for item in others:
        _also(session, message.id, item)


def copy(session: Session, lost: Message, message: Message) -> None:
    """What goes in the place of a lost text tells of the same."""
    for item in beside(session, lost):
        _also(session, message.id, item)


def _waiting(session: Session, draft: Draft, person: Person) -> Message | None:
    """The newest text to them, if it waits to tell of what was booked, and nobody has begun with it."""
    key = reach(session, person, draft.send_after, draft.channel).key
    if key is None:
        return None
    theirs = (Message.number_key == key, one_of(Message.delivery, *LIVE), Message.person_id == person.id)
    newest = select(Message).where(*theirs).order_by(Message.id.desc()).limit(1)
    found = session.scalars(newest.with_for_update(skip_locked=True)).first()
    return found if found is not None and _may_grow(found, draft) else None


def _may_grow(message: Message, draft: Draft) -> bool:
    untouched = message.tries == 0 and message.lease_owner is None and message.body is None
    waits = message.delivery in (Delivery.DUE, Delivery.HELD) and message.instead_of_id is None
    alike = (message.channel, message.urgency, message.language) == (draft.channel, draft.urgency, draft.language)
    return untouched and waits and alike and message.text_key in (BOOKED, SEVERAL)


def _are_alike(one: Appointment | None, other: Appointment) -> bool:
    """Whether the same words tell of both, but for the time; and they are for the same referral, which may end."""
    return one is not None and _words_of(one) == _words_of(other)


def _words_of(item: Appointment) -> tuple[object, ...]:
    return item.referral_id, item.worker_id, item.mode, item.venue


def _stands(item: Appointment, message: Message, now: datetime) -> bool:
    same = item.id != message.appointment_id or item.version == message.appointment_version
    return same and item.booking is Booking.BOOKED and item.starts_at - TOO_LATE > now


def _ids(session: Session, message: Message) -> list[int]:
    """Every appointment that its words were made of, its own first, then by time."""
    wanted = select(AlsoTold.appointment_id).where(AlsoTold.message_id == message.id)
    also = wanted.join(Appointment, Appointment.id == AlsoTold.appointment_id)
    ordered = session.scalars(also.order_by(Appointment.starts_at, Appointment.id)).all()
    return [message.appointment_id or 0, *ordered]


def _also(session: Session, message_id: int, item: Appointment) -> None:
    told = AlsoTold(message_id=message_id, appointment_id=item.id, appointment_version=item.version)
    rows.put_once(session, told, "message_id", "appointment_id")
