"""Care: what begins and ends when something about somebody changed: their check-ins, and the last word of all.

Rule of this file: called in the transaction that changed it, with the person locked. What may be asked, and when, is
bot/planning/check_ins.py's to say; here it is only begun, and told.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from bot import conversations
from bot.delivery.deliveries import ARRIVED_SOMEWHERE
from bot.models import (
    Alarm,
    Appointment,
    AppointmentChange,
    Change,
    Conversation,
    Message,
    OnwardEvent,
    Person,
    Place,
    Referral,
    Role,
    SlotHold,
)
from bot.people.reach import Why, reach, referral_of
from bot.people.standing import whose
from bot.planning import check_ins
from bot.referrals import lives
from dialogs import goodbye
from dialogs.moves import Matter, Told

CHANGED = "changed"
GOODBYE = goodbye.NAME
STAYS = frozenset({GOODBYE, conversations.UNPROMPTED})
"""What goes on when all else is over: the last word, and hearing them if they write."""
LATELY = timedelta(days=90)


def changed(session: Session, person: Person, at: datetime) -> None:
    """Something about a participant changed: what hangs on it begins, is planned anew, or ends."""
    if person.role is not Role.PARTICIPANT:
        return
    referral = referral_of(session, person.id)
    state = lives.state_of(referral.place, referral.standing) if referral else None
    if state in lives.OVER:
        end_everything(session, person, at)
    if referral is not None and state is lives.State.CLOSED:
        _say_goodbye(session, person, referral, at)
    plan_check_ins(session, person, at)


def plan_check_ins(session: Session, person: Person, at: datetime) -> None:
    """What their check-ins hang on may have changed: one that goes on is planned anew, else one begins if it is due."""
    going_on = check_ins.open_one(session, person.id)
    if going_on is not None:
        conversations.turn(session, going_on, person, Told(CHANGED, whose=whose(session, person)), at)
        return
    referral = referral_of(session, person.id)
    if referral is not None and check_ins.plan(session, person, at).at is not None:
        key = check_ins.next_key(session, person.id)
        conversations.start(session, person, conversations.Topic(check_ins.DIALOG, key, Matter(referral.id)), at)


def end_everything(session: Session, person: Person, at: datetime) -> None:
    """Every conversation of theirs is over, without a word; what was held for them is free again."""
    end(session, (Conversation.person_id == person.id) & Conversation.dialog.not_in(STAYS), at)
    put = update(OnwardEvent).where(OnwardEvent.person_id == person.id, OnwardEvent.done_at.is_(None))
    session.execute(put.values(done_at=at))
    session.flush()


def end(session: Session, which: ColumnElement[bool], at: datetime) -> None:
    """These conversations are over, without a word; what they held is free again."""
    for conversation in session.scalars(select(Conversation).where(which, Conversation.ended_at.is_(None))):
        session.execute(delete(Alarm).where(Alarm.conversation_id == conversation.id))
        session.execute(delete(SlotHold).where(SlotHold.conversation_id == conversation.id))
        conversation.ended_at = at
        conversation.asked = conversation.asked_at = conversation.asked_until = None
    session.flush()


def _say_goodbye(session: Session, person: Person, referral: Referral, at: datetime) -> None:
    """Once a referral, to somebody whom our texts reached lately, and whom nothing else keeps from being texted."""
    reached = select(Message.id).where(
        Message.person_id == person.id, Message.delivery.in_(ARRIVED_SOMEWHERE), Message.made_at > at - LATELY
    )
    may = referral.place is Place.COMMUNITY and reach(session, person, at).why_not is Why.NOT_ACTIVE
    if may and session.scalar(reached.limit(1)) is not None:
        key = f"{GOODBYE}:{referral.id}"
        matter = Matter(referral.id, word=goodbye.OFF if _is_called_off(session, referral, at) else "")
        conversations.start(session, person, conversations.Topic(GOODBYE, key, matter), at)


def _is_called_off(session: Session, referral: Referral, at: datetime) -> bool:
    """Whether something that they were expected at was called off with it."""
    off = select(AppointmentChange.id).join(Appointment, Appointment.id == AppointmentChange.appointment_id)
    with_it = (AppointmentChange.what == Change.CALLED_OFF, AppointmentChange.at == at)
    return session.scalar(off.where(Appointment.referral_id == referral.id, *with_it).limit(1)) is not None
