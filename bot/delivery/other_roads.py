"""Other roads: what goes in the place of a text that did not arrive: by the other road, or the same again later.

Rule of this file: once a lost text, a few texts in a chain at most, never past its point, and never for somebody who
said stop. By another road only to a number that was proven until then. A bounce unproves it: what then goes by WhatsApp
says the same only where they wrote there lately, and else what an unproven number may be told.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import rows
from bot.channels.base import Kind, Meaning
from bot.clock import ticks
from bot.db import nudge
from bot.delivery import together
from bot.delivery.outbox import SEND, answers_at_once, point_of
from bot.models import Channel, Delivery, Direction, Message, Person, Role, Team, Urgency
from bot.people.reach import Reach, Why, has_no_condition, reach

log = structlog.get_logger()
LONGEST, LONGEST_CRISIS = 3, 5
"""So many texts say one thing, before a person does; one that answers a crisis a person says as well."""
SHORTEST_WAIT, SOON = timedelta(minutes=15), timedelta(minutes=1)
FILTERED = 30007
"""The same words are not sent again anywhere: they would be filtered again, and the sender with them."""
LATELY = timedelta(hours=24)
"""Who wrote by WhatsApp within so long has it still, whatever became of their number for texts."""
UNSEEN = frozenset({Why.STOPPED, Why.BOUNCED, Why.NO_NUMBER, Why.SHARED_NUMBER})


def instead(session: Session, lost: Message, meaning: Meaning, now: datetime) -> Message | None:
    """Put what goes in the place of a lost text; None when nothing can. To be asked before its number is marked."""
    person = session.get(Person, lost.person_id) if lost.person_id else None
    if person is None or meaning.kind is Kind.OPTED_OUT or _is_followed(session, lost, lost.id):
        return None
    links = _links(session, lost)
    if links >= _most(lost, person):
        return None
    if meaning.kind is Kind.TEMPORARY or _stopped_on_its_way(lost, meaning):
        return _again(session, lost, _wait(lost, meaning, links), now, _where(session, person, lost, now, lost.channel))
    road = _other(session, person, lost, meaning, now)
    return _put(session, lost, road, now, _where(session, person, lost, now, road)) if road else None


def _stopped_on_its_way(lost: Message, meaning: Meaning) -> bool:
    """Taken, and then not sent on for a fault of ours, such as an account without money: by another try it is either
    mended, or refused at once, and then waits for that (bot/delivery/mending.py)."""
    return meaning.kind is Kind.OURS and lost.channel is Channel.SMS and lost.accepted_at is not None


def unwanted(session: Session, message: Message, where: Reach) -> Why | None:
    """Why a text that makes up for another is not wanted any more: that one arrived after all, or the talk went on.

    Words that were frozen for a proven number are made anew for one that no longer is.
    """
    lost = session.get(Message, message.instead_of_id) if message.instead_of_id else None
    if lost is None:
        return None
    if not where.proven and message.text_key is not None and message.channel is lost.channel:
        message.body = None
    if lost.delivery is Delivery.DELIVERED:
        return Why.ARRIVED
    return Why.FOLLOWED if _is_followed(session, lost, message.id) else None


def why_not(message: Message, where: Reach) -> Why | None:
    """Why it may not go there; what bounced by SMS may still go, in its place, by WhatsApp."""
    elsewhere = where.why_not is Why.BOUNCED and message.instead_of_id and message.channel is Channel.WHATSAPP
    return None if elsewhere else where.why_not


def _is_followed(session: Session, lost: Message, but: int) -> bool:
    """Whether we said something else in the conversation after it: then it is not said again, out of its order."""
    later = select(Message.id).where(
        Message.conversation_id == lost.conversation_id,
        Message.direction == Direction.OUT,
        Message.id > lost.id,
        Message.id != but,
        Message.delivery != Delivery.DROPPED,
    )
    return lost.conversation_id is not None and session.scalar(later.limit(1)) is not None


def _again(session: Session, lost: Message, wait: timedelta, now: datetime, where: Reach | None) -> Message | None:
    """The same by the same road, later. What answers a crisis is never put for later: it is one that is tried again."""
    if lost.urgency != Urgency.CRISIS:
        return _put(session, lost, lost.channel, now + wait, where)
    message = _put(session, lost, lost.channel, now, where)
    if message is not None:
        message.retry_after = ticks() + wait
    return message


def _wait(lost: Message, meaning: Meaning, links: int) -> timedelta:
    """An hour, two hours ... as the error says; what answers a crisis within a minute, and then 4, 16, 64 later: a
    phone that was out of reach for a moment, and one that was off, hear of it."""
    if lost.urgency == Urgency.CRISIS:
        return SOON * (1 << 2 * (links - 1))
    return max(SHORTEST_WAIT, timedelta(seconds=meaning.wait_seconds)) * links


def _most(lost: Message, person: Person) -> int:
    """Staff are asked again, and others after them, by the alert itself: an old page would tell them what is over."""
    is_answer = lost.urgency == Urgency.CRISIS and person.role is Role.PARTICIPANT
    return LONGEST_CRISIS if is_answer else LONGEST


def _other(session: Session, person: Person, lost: Message, meaning: Meaning, now: datetime) -> Channel | None:
    """The other road, when this one is closed and that one is open to them and to us."""
    if lost.channel is Channel.WHATSAPP:
        return Channel.SMS if meaning.kind is not Kind.UNKNOWN_CODE and meaning.code != FILTERED else None
    if lost.channel is Channel.SMS and meaning.kind is Kind.NUMBER and _uses_whatsapp(session, person, lost):
        return Channel.WHATSAPP
    return None


def _uses_whatsapp(session: Session, person: Person, lost: Message) -> bool:
    """They chose WhatsApp or wrote there, it is set up for their team, and nothing they are bound by is against it."""
    team = session.get_one(Team, person.team_id)
    if person.role is not Role.PARTICIPANT or not team.whatsapp or not has_no_condition(session, person.id):
        return False
    return person.channel is Channel.WHATSAPP or _wrote_there(session, lost)


def _wrote_there(session: Session, lost: Message, since: datetime | None = None) -> bool:
    """Whether somebody wrote to us by WhatsApp from this number."""
    theirs = (Message.number_key == lost.number_key, Message.direction == Direction.IN)
    wrote = select(Message.id).where(*theirs, Message.channel == Channel.WHATSAPP)
    lately = wrote.where(Message.made_at > since) if since else wrote
    return session.scalar(lately.limit(1)) is not None


def _where(session: Session, person: Person, lost: Message, now: datetime, road: Channel) -> Reach | None:
    """How they are reached by that road, while it is the same number, and open; by another, only where it is proven."""
    where = reach(session, person, now, road)
    is_open = where.key == lost.number_key and where.why_not not in UNSEEN
    return where if is_open and (where.proven or road is lost.channel) else None


def _links(session: Session, message: Message) -> int:
    """How many texts have said it so far."""
    count, before = 1, message.instead_of_id
    while before is not None and count < LONGEST_CRISIS:
        found = session.get_one(Message, before)
        count, before = count + 1, found.instead_of_id
    return count


def _put(session: Session, lost: Message, road: Channel, at: datetime, where: Reach | None) -> Message | None:
    point = point_of(lost)
    if where is None or (point is not None and point <= at):
        return None
    is_theirs = road is not Channel.WHATSAPP or road is lost.channel or _wrote_there(session, lost, at - LATELY)
    message = _row(lost, road, at, keeps=where.proven and is_theirs)
    if message.text_key is None and message.body is None:
        return None  # what staff typed may name somebody, and nothing else can be said in its place
    if not rows.put_once(session, message, "once"):
        return None  # it was put before
    together.copy(session, lost, message)
    nudge(session, SEND)
    log.info("instead", message=message.id, of=lost.id, channel=road.value)
    return message


def _row(lost: Message, road: Channel, at: datetime, *, keeps: bool) -> Message:
    """The same to the same, by that road; in the same words, or, where those may say too much, made anew."""
    return Message(
        direction=Direction.OUT,
        channel=road,
        person_id=lost.person_id,
        conversation_id=lost.conversation_id,
        contact_id=lost.contact_id,
        appointment_id=lost.appointment_id,
        appointment_version=lost.appointment_version,
        number=lost.number,
        number_key=lost.number_key,
        text_key=lost.text_key,
        body=lost.body if keeps else None,
        language=lost.language,
        by_id=lost.by_id,
        facts=lost.facts,
        once=f"instead:{lost.id}",
        instead_of_id=lost.id,
        delivery=Delivery.DUE,
        urgency=lost.urgency,
        team_id=lost.team_id,
        lane=lost.lane,
        any_hour=answers_at_once(lost, at),
        made_at=at,
        send_after=at,
        not_after=point_of(lost),
    )
