"""When somebody is next asked how they are: what the service promises or staff set, their hour, and what comes first.

Rule of this file: it looks and plans, and says nothing. Nobody is asked who may not be texted, who stopped the
check-ins, or whose number is not proven; a start within the day that waits for an answer comes first
(conversations.md, rule 10). An automated check-in is never the mentor's own contact.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.calendar import hours_of
from bot.models import (
    Alarm,
    Appointment,
    CheckInPace,
    CheckIns,
    Contact,
    ContactKind,
    Conversation,
    Direction,
    Message,
    Person,
    Place,
    Preference,
    Referral,
    Standing,
)
from bot.people.reach import Why, current_number, reach, referral_of
from bot.planning import rhythms
from bot.planning.rhythms import Rhythm
from dialogs.hearing.meaning import Asked
from dialogs.hours import Hours, day_of
from dialogs.hours import at as london_at
from dialogs.moves import CheckInPlanned

DIALOG = "check_in"
USUAL_HOUR = time(10, 30)
SOON = timedelta(hours=24)
TODAY = timedelta(hours=12)
ANSWERED_BY_NUMBER = (Asked.OFFER_SLOTS, Asked.ECHO, Asked.SCALE)
"""Questions beside which a 1 would not be known for what it is."""
NUDGE_AFTER = timedelta(hours=4)
EVENING = time(21)
FOR_A_WHILE = (None, Why.PAUSED, Why.LOOKED_AFTER)
"""What passes by itself or by a word of staff: no check-in meanwhile, and the series goes on after it."""


def rhythm(session: Session, referral: Referral) -> Rhythm:
    """What staff set for a referral, else what its service promises."""
    chosen = session.scalar(select(CheckIns).where(CheckIns.referral_id == referral.id))
    hour = (chosen.hour if chosen else None) or USUAL_HOUR
    stays = chosen.today_at if chosen else None
    if chosen and chosen.pace:
        return Rhythm(chosen.pace, hour, referral.released_on, stays)
    days = promised(session, referral)
    pace = CheckInPace.NEVER if days is None else CheckInPace.DAILY if days == 1 else CheckInPace.WEEKLY
    return Rhythm(pace, hour, referral.released_on, stays, days or 1)


def stays_today(session: Session, person: Person, hour: time | None, at: datetime) -> datetime | None:
    """When today's goes although their hour is another one from now on: it is planned for later, and that has passed.

    Without this the day on which staff agree an earlier hour would be one on which nobody is asked.
    """
    planned = upcoming(session, person.id)
    if planned is None or planned <= at or day_of(planned) != day_of(at):
        return None
    return planned if london_at(day_of(at), hours_of(person).nearest(hour or USUAL_HOUR)) <= at else None


def promised(session: Session, referral: Referral) -> int | None:
    """From one contact beside the sessions to the next, in days, as the service promises it in the community."""
    contact = pathways.contact(session, referral.pathway, referral.tier)
    return contact.days if contact is not None and Place.COMMUNITY in contact.where else None


def plan(session: Session, person: Person, at: datetime, rings: bool = False) -> CheckInPlanned:
    """When the next one is due, and which it is. `rings`: one was planned for now, and may still be asked."""
    referral = referral_of(session, person.id)
    if referral is None or not _is_asked(session, person, at):
        return CheckInPlanned(None)
    found = rhythm(session, referral)
    since = max(at, person.paused_until) if person.paused_until else at
    hours, last = hours_of(person), _last_asked(session, person.id)
    if rings and since == at and _may_ask_now(session, person, found, last, at):
        due: datetime | None = at
    else:
        due = rhythms.following(found, hours, last, since)
    return _planned(due, hours, 1 + _asked_so_far(session, person.id))


def may_nudge(session: Session, conversation: Conversation, at: datetime) -> bool:
    """Whether it may be asked once more: they have written nothing since, and nothing else waits for them."""
    if conversation.asked_at is None:
        return False
    person = session.get_one(Person, conversation.person_id)
    wrote = select(Message.id).where(
        Message.person_id == person.id, Message.direction == Direction.IN, Message.made_at >= conversation.asked_at
    )
    if session.scalar(wrote.limit(1)) is not None or is_displaced(session, person.id, at):
        return False
    return _is_asked(session, person, at) and reach(session, person, at).why_not is None


def is_displaced(session: Session, person_id: int, at: datetime) -> bool:
    """Whether another question has the floor: of something within the day, of today, or that numbers answer too."""
    comes_first = or_(
        Appointment.starts_at.between(at, at + SOON),
        Conversation.asked_at > at - TODAY,
        Conversation.asked.in_(ANSWERED_BY_NUMBER),
    )
    waits = (
        select(Conversation.id)
        .outerjoin(Appointment, Appointment.id == Conversation.appointment_id)
        .where(
            Conversation.person_id == person_id,
            Conversation.dialog != DIALOG,
            Conversation.asked.is_not(None),
            Conversation.asked_until > at,
            Conversation.ended_at.is_(None),
            comes_first,
        )
    )
    return session.scalar(waits.limit(1)) is not None


def is_stopped(session: Session, person_id: int) -> bool:
    """Whether the holder of their number stopped the check-ins, on any road."""
    number = current_number(session, person_id)
    stopped = select(Preference.id).where(
        Preference.number_key == (number.key if number else ""), Preference.check_ins_stopped_at.is_not(None)
    )
    return session.scalar(stopped.limit(1)) is not None


def open_one(session: Session, person_id: int) -> Conversation | None:
    """The conversation of their check-ins, while there is one."""
    wanted = select(Conversation).where(
        Conversation.person_id == person_id, Conversation.dialog == DIALOG, Conversation.ended_at.is_(None)
    )
    return session.scalars(wanted.order_by(Conversation.id.desc()).limit(1)).first()


def upcoming(session: Session, person_id: int) -> datetime | None:
    """When they are next to be asked, as it is planned now."""
    rings = (
        select(Alarm.rings_at)
        .join(Conversation, Conversation.id == Alarm.conversation_id)
        .where(Conversation.person_id == person_id, Conversation.dialog == DIALOG, Alarm.name == "ask")
    )
    return session.scalars(rings.order_by(Alarm.rings_at).limit(1)).first()


def next_key(session: Session, person_id: int) -> str:
    """The key of their next series; one that had ended is not opened again."""
    before = select(func.count(Conversation.id)).where(
        Conversation.person_id == person_id, Conversation.dialog == DIALOG
    )
    return f"{DIALOG}:{person_id}:{1 + (session.scalar(before) or 0)}"


def _is_asked(session: Session, person: Person, at: datetime) -> bool:
    where, referral = reach(session, person, at), referral_of(session, person.id)
    if where.why_not not in FOR_A_WHILE or not where.proven or referral is None:
        return False
    here = referral.standing is Standing.ACTIVE and referral.place is Place.COMMUNITY
    wanted = rhythm(session, referral).pace is not CheckInPace.NEVER
    return here and wanted and not is_stopped(session, person.id)


def _may_ask_now(session: Session, person: Person, found: Rhythm, last: date | None, at: datetime) -> bool:
    may = rhythms.rings(found, hours_of(person), last, at) and reach(session, person, at).why_not is None
    return may and not is_displaced(session, person.id, at)


def _planned(due: datetime | None, hours: Hours, nth: int) -> CheckInPlanned:
    if due is None:
        return CheckInPlanned(None)
    nudge = due + NUDGE_AFTER
    until = london_at(day_of(due), EVENING)
    return CheckInPlanned(due, nth, nudge if hours.open_at(nudge) and nudge < until else None, until)


def _asked_so_far(session: Session, person_id: int) -> int:
    asked = select(func.count(Contact.id)).where(*_check_ins_of(person_id))
    return session.scalar(asked) or 0


def _last_asked(session: Session, person_id: int) -> date | None:
    last = session.scalar(select(func.max(Contact.opened_at)).where(*_check_ins_of(person_id)))
    return day_of(last) if last else None


def _check_ins_of(person_id: int) -> tuple[ColumnElement[bool], ...]:
    own = (Contact.participant_id == person_id, Contact.kind == ContactKind.CHECK_IN)
    return (*own, Contact.follows_id.is_(None))
