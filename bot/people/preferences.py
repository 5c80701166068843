"""What somebody chooses about hearing from us, in their own text: hours, WhatsApp, or calls instead of texts.

Rule of this file: a choice is recorded with who, when and how: a contact with their words, and a line in the audit.
Hours that staff marked as safe are not changed by a text, which anybody who holds the phone could write.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.doing import Doing, Follows
from bot.models import (
    AlertKind,
    Appointment,
    Booking,
    Channel,
    ContactKind,
    Conversation,
    Deed,
    Outcome,
    Person,
    Team,
)
from bot.onward import HOURS, Onward, put
from bot.people.reach import has_no_condition
from bot.record import audit, contacts
from dialogs.hearing.meaning import Asked
from dialogs.moves_beginning import BeginningEffect, FindWays, KeepHours, KeepRoad, Road, WaysFound

SOON = timedelta(hours=24)


def do(doing: Doing, effect: BeginningEffect) -> Follows | None:
    """Do what an introduction asked for."""
    match effect:
        case FindWays():
            return ways(doing.session, doing.person, doing.conversation, doing.at)
        case KeepHours(opens, closes, message_id):
            _keep_hours(doing, opens, closes, message_id)
        case KeepRoad(road, message_id):
            _keep_road(doing, road, message_id)
    return None


def ways(session: Session, person: Person, here: Conversation, at: datetime) -> WaysFound:
    """How they may be written to, beside what this conversation says."""
    asked = _asked_elsewhere(session, person, here, at)
    following = next_at(session, person.id, at)
    soon = following is not None and following - at <= SOON
    return WaysFound(
        whatsapp=may_have_whatsapp(session, person),
        busy=bool(asked) or soon,
        next_at=following,
    )


def may_have_whatsapp(session: Session, person: Person) -> bool:
    """WhatsApp is set up for their team, and staff say that nothing they are bound by stands against it."""
    team = session.get_one(Team, person.team_id)
    return team.whatsapp and has_no_condition(session, person.id)


def next_at(session: Session, person_id: int, at: datetime) -> datetime | None:
    """When somebody is expected next."""
    theirs = (Appointment.participant_id == person_id, Appointment.booking == Booking.BOOKED)
    return session.scalar(select(func.min(Appointment.starts_at)).where(*theirs, Appointment.starts_at > at))


def record(doing: Doing, message_id: int, **chose: audit.Fact) -> None:
    """Who chose what, when and how: in the case record with their words, and in the audit without."""
    contact = contacts.open_alone(doing.session, doing.person.id, ContactKind.PREFERENCE, doing.at)
    contacts.end(doing.session, contact, Outcome.ANSWERED, doing.at, doing.words(message_id))
    facts: dict[str, audit.Fact] = {"by": "themselves", "how": "text", "message": message_id}
    audit.note(doing.session, None, Deed.CHANGED, "people", doing.person.id, **(facts | chose))


def _keep_hours(doing: Doing, opens: time, closes: time, message_id: int) -> None:
    if doing.person.hours_are_safe_hours:
        once = f"prefers_hours:message:{message_id}"
        news = News(AlertKind.PREFERS_HOURS, once, message_id=message_id, words=doing.words(message_id))
        tell(doing.session, doing.person, news, doing.at)
        return
    doing.person.hours_from, doing.person.hours_to = opens, closes
    record(doing, message_id, hours_from=opens.isoformat("minutes"), hours_to=closes.isoformat("minutes"))
    key = f"{HOURS}:message:{message_id}"
    put(doing.session, Onward(doing.person.id, doing.conversation.dialog, key, key, HOURS), doing.at)


def _keep_road(doing: Doing, road: Road, message_id: int) -> None:
    if road is Road.CALLS:
        doing.person.call_instead = True
    else:
        whatsapp = road is Road.WHATSAPP and may_have_whatsapp(doing.session, doing.person)
        doing.person.channel = Channel.WHATSAPP if whatsapp else Channel.SMS
    record(doing, message_id, road=road.value)


def _asked_elsewhere(session: Session, person: Person, here: Conversation, at: datetime) -> set[Asked]:
    """The questions that other conversations have open."""
    wanted = select(Conversation.asked).where(
        Conversation.person_id == person.id,
        Conversation.id != here.id,
        Conversation.asked.is_not(None),
        Conversation.ended_at.is_(None),
        Conversation.asked_until > at,
    )
    return {asked for asked in session.scalars(wanted) if asked is not None}
