"""Stepping in: a member of staff writes with somebody themselves, in the same thread, and the bot is quiet meanwhile.

Rule of this file: what they typed goes out as it is, once no word of it would tell a stranger anything; there is no
way round that. What comes back is theirs to read. A cry for help is answered at once all the same, and STOP stops.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import conversations, discreet
from bot.alerting import accused
from bot.alerting.alerts import News, tell
from bot.calendar import hours_of
from bot.db import one_of
from bot.delivery import outbox
from bot.delivery.outbox import Draft
from bot.incoming import unclaimed
from bot.incoming.matching import read_alone
from bot.models import (
    AlertKind,
    Channel,
    Deed,
    Direction,
    Message,
    Number,
    Person,
    SteppedIn,
    Team,
    Urgency,
)
from bot.people import candour
from bot.people.reach import Why, reach
from bot.people.standing import lock, stepped_in
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember

LONGEST = 300
"""About two segments: a long letter belongs on paper, or in a call."""
TALKING = timedelta(minutes=60)
"""Whoever wrote so lately is answered at once, whatever the hour."""


HAS_A_POINT = timedelta(hours=12)
"""How long after they may next be texted what was typed still goes: typed on a Saturday evening, it goes on Monday."""


class NotSent(StrEnum):
    """Why what was typed did not go."""

    NOBODY = "nobody"
    EMPTY = "empty"
    LONG = "long"
    TELLS = "tells"
    NOT_PROVEN = "not_proven"
    NO_TEXTS = "no_texts"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it did not go, and the words or the reason that stood against it."""

    why: NotSent
    words: tuple[str, ...] = ()
    reason: Why | None = None


def write(session: Session, staff: StaffMember, person_id: int, words: str, at: datetime) -> Refusal | None:
    """Send what a member of staff typed, and let the bot be quiet. None: it is on its way."""
    found = access.participant(session, staff, person_id)
    if found is None:
        return Refusal(NotSent.NOBODY)
    person = lock(session, found.id)
    words = " ".join(words.split())
    refusal = _refusal(session, person, words, at)
    if refusal is not None:
        return refusal
    _step_in(session, staff, person, at)
    conversation = conversations.unprompted(session, person, at)
    draft = _draft(session, person, words, at)
    untold = candour.untold(session, person, at)
    if untold is not None and not _is_being_told(session, untold):
        outbox.put(session, replace(draft, text_key=candour.SENTENCE, body=None), person, conversation, None)
    message = outbox.put(session, draft, person, conversation, None)
    message.by_id = staff.id
    audit.note(session, staff.id, Deed.CHANGED, "messages", message.id, typed=True)
    return None


def _is_being_told(session: Session, number: Number) -> bool:
    """Whether the sentence is on its way to them, for what was typed before this."""
    waits = (Message.number_key == number.key, one_of(Message.delivery, *outbox.LIVE))
    says_it = select(Message.id).where(*waits, Message.text_key == candour.SENTENCE)
    return session.scalar(says_it.limit(1)) is not None


def hand_back(session: Session, staff: StaffMember, person_id: int, at: datetime) -> bool:
    """The bot may speak again. False when they may not see them, or nobody had stepped in."""
    person = access.participant(session, staff, person_id)
    open_one = _open_one(session, lock(session, person.id).id) if person else None
    if open_one is None:
        return False
    open_one.ended_at = at
    audit.note(session, staff.id, Deed.CHANGED, "stepped_in", open_one.id, handed_back=True)
    return True


def take(session: Session, message: Message, person: Person, at: datetime) -> bool:
    """Whether a text is for the member of staff who writes with them; then that is who reads it. They are locked."""
    open_one = stepped_in(session, person.id, at)
    if open_one is None:
        return False
    conversation = conversations.unprompted(session, person, at)
    message.conversation_id = conversation.id
    staff = accused.names(session, person.id, message.body or "")
    unclaimed.mind(session, message, person, read_alone(message, at, staff), at)
    news = News(AlertKind.ANSWERED_YOU, f"answered_you:message:{message.id}", True, message.id, None, message.body)
    alert = tell(session, person, news, at)
    if alert is not None and not accused.is_kept_from(alert, open_one.staff_id):
        alert.staff_id = open_one.staff_id
    return True


def _refusal(session: Session, person: Person, words: str, at: datetime) -> Refusal | None:
    if not words:
        return Refusal(NotSent.EMPTY)
    if len(words) > LONGEST:
        return Refusal(NotSent.LONG)
    if found := discreet.forbidden(words):
        return Refusal(NotSent.TELLS, tuple(found))
    return closed(session, person, at)


def closed(session: Session, person: Person, at: datetime) -> Refusal | None:
    """Why nothing that staff type may go to somebody, whatever they type. None: it may."""
    where = reach(session, person, at, _road(session, person, _last(session, person, at), at))
    if where.why_not not in (None, Why.PAUSED, Why.CALL_INSTEAD, Why.LOOKED_AFTER):
        return Refusal(NotSent.NO_TEXTS, reason=where.why_not)
    return None if where.proven else Refusal(NotSent.NOT_PROVEN)


def _step_in(session: Session, staff: StaffMember, person: Person, at: datetime) -> None:
    minutes = session.get_one(Team, person.team_id).quiet_minutes
    before = _open_one(session, person.id)
    if before is not None and before.staff_id == staff.id and before.until > at:
        before.until = at + timedelta(minutes=minutes)
        return
    if before is not None:
        before.ended_at = at
        session.flush()
    until = at + timedelta(minutes=minutes)
    session.add(SteppedIn(person_id=person.id, staff_id=staff.id, began_at=at, until=until))
    session.flush()


def _open_one(session: Session, person_id: int) -> SteppedIn | None:
    wanted = select(SteppedIn).where(SteppedIn.person_id == person_id, SteppedIn.ended_at.is_(None))
    return session.scalar(wanted)


def _draft(session: Session, person: Person, words: str, at: datetime) -> Draft:
    last = _last(session, person, at)
    now = last is not None and not person.hours_are_safe_hours
    until = hours_of(person).next_opening(at) + HAS_A_POINT
    road = _road(session, person, last, at)
    return Draft(None, Urgency.REPLY, at, road, not_after=until, body=words, any_hour=now)


def _last(session: Session, person: Person, at: datetime) -> Message | None:
    """What they wrote last, while they are talking."""
    lately = select(Message).where(
        Message.person_id == person.id, Message.direction == Direction.IN, Message.made_at > at - TALKING
    )
    return session.scalars(lately.order_by(Message.id.desc()).limit(1)).first()


def _road(session: Session, person: Person, last: Message | None, at: datetime) -> Channel:
    """As they wrote, unless that was in a chat that is over; else as they chose."""
    road = last.channel if last is not None else person.channel
    is_over = road is Channel.WEBCHAT and reach(session, person, at, road).e164 is None
    return person.channel if is_over else road


def whose_thread(session: Session, person_id: int, at: datetime) -> tuple[int, str, datetime] | None:
    """Who writes with somebody just now, by id and name, and until when the bot is quiet."""
    open_one = stepped_in(session, person_id, at)
    if open_one is None:
        return None
    staff = session.get_one(Person, open_one.staff_id)
    return staff.id, f"{staff.first_name} {staff.last_name}", open_one.until
