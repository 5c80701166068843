"""What an error changes: the number is marked, the choice to stop is kept, a channel pauses, and people are told.

Rule of this file: it acts on what a code means, the same whether the provider refused at once or reported it later. One
bad recipient never stops the rest, and a fault of ours pauses only the channel that it came by.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Exists, exists, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from bot.alerting.alerts import News, tell, tell_not_delivered
from bot.alerting.faults import OF_ONE
from bot.channels.base import Kind, Meaning
from bot.delivery import mending, other_roads, pacing
from bot.models import AlertKind, Channel, Delivery, Direction, Message, Number, Preference, Urgency
from bot.people.reach import Why
from bot.tasking import in_place

HOME = "+44"
"""Those we work with have British numbers; any other is somebody's who wrote to us."""
PAUSE_FOR = timedelta(minutes=1)
"""For a fault of ours that is only reported: the next text that is taken says nothing of whether it is over."""
PAUSES = "Most texts come back with this, so all that go this way wait, a quarter of an hour at a time."
NEAR, LATELY = 200, timedelta(hours=1)
"""Of so many messages put before one and after it, those that ended lately say what becomes of a sender's."""
IN_A_ROW = 3
"""So many messages to one number that end with the same temporary error say that it is not temporary."""
ENDED = (Delivery.DELIVERED, Delivery.UNDELIVERED, Delivery.FAILED)


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened: on people's clock, and by the processes' own."""

    now: datetime
    tick: datetime


def by_now(session: Session, message: Message, meaning: Meaning) -> Meaning:
    """What an error means here and now: a temporary one that keeps coming is the other kind, where it has one, and so
    is a fault of ours that we have with other countries only."""
    if meaning.if_abroad is not None and not message.number.startswith(HOME):
        return replace(meaning, kind=meaning.if_abroad)
    if meaning.kind is not Kind.TEMPORARY or meaning.if_repeated is None:
        return meaning
    again = _keeps_coming(session, message, meaning.code)
    return replace(meaning, kind=meaning.if_repeated) if again else meaning


def act(session: Session, message: Message, meaning: Meaning, at: Moment) -> None:
    """A message is over because of this error: mark what it tells us, let another go in its place where one can, and
    tell whoever must know."""
    slow(session, message, meaning, at.tick)
    placed = other_roads.instead(session, message, meaning, at.now)
    match meaning.kind:
        case Kind.OPTED_OUT:
            mark_stopped(session, message.number_key, message.channel, at.now)
            tell_not_delivered(session, message, facts_of(meaning), at.now, AlertKind.STOPPED)
        case Kind.NUMBER:
            mark_bounced(session, message, meaning.code, at.now)
        case Kind.OURS:
            pacing.pause(session, message.channel, at.tick + PAUSE_FOR)
            _tell_operator(session, message, meaning, at.now)
        case Kind.MESSAGE:
            _tell_operator(session, message, meaning, at.now, OF_ONE)
            _pause_if_ours(session, message, meaning, at)
        case Kind.TEMPORARY | Kind.UNKNOWN_CODE:
            pass  # whoever works with them decides what to do about it
    is_lost = placed is None or message.channel is Channel.SMS  # by text, whatever goes in its place by WhatsApp
    if meaning.kind is Kind.NUMBER and is_lost:
        in_place.put_instead(session, message, Why.BOUNCED, at.now)
    is_told = placed is None or (meaning.kind is Kind.NUMBER and is_lost)
    if message.urgency == Urgency.CRISIS or (is_told and meaning.kind is not Kind.OPTED_OUT):
        tell_not_delivered(session, message, facts_of(meaning), at.now)


def wait_for_us(session: Session, message: Message, meaning: Meaning, at: Moment) -> None:
    """Something of ours must be mended: its channel waits for that instead of burning through everyone."""
    mending.met(session, message.channel, at.tick)
    _tell_operator(session, message, meaning, at.now)


def slow(session: Session, message: Message, meaning: Meaning, tick: datetime) -> None:
    """Where the provider had too much of its sender at once, or for a day, all that go by it wait."""
    if meaning.slows:
        pacing.pause(session, message.channel, tick + min(timedelta(seconds=meaning.wait_seconds), pacing.LONGEST))


def mark_stopped(session: Session, key: str, channel: Channel, now: datetime) -> None:
    """Texts to this number stop on this road."""
    preference_of(session, key, channel).stopped_at = now


def preference_of(session: Session, key: str, channel: Channel) -> Preference:
    """What the holder of a number chose on a road; made when they had chosen nothing yet."""
    wanted = select(Preference).where(Preference.number_key == key, Preference.channel == channel)
    found = session.scalar(wanted)
    if found is not None:
        return found
    made = Preference(number_key=key, channel=channel)
    try:
        with session.begin_nested():
            session.add(made)
    except IntegrityError:  # somebody made it at the same moment, and won
        return session.scalars(wanted).one()
    return made


def mark_bounced(session: Session, message: Message, code: int, now: datetime) -> None:
    """This number cannot be texted; a bounce also unproves it. What WhatsApp cannot reach may still be texted."""
    if message.channel is not Channel.SMS:
        return
    wanted = select(Number).where(Number.key == message.number_key, Number.until.is_(None))
    for number in session.scalars(wanted):
        number.bounced_at, number.bounce_code, number.proven_on = now, code, None


def _pause_if_ours(session: Session, message: Message, meaning: Meaning, at: Moment) -> None:
    """One text that is filtered says something of that text; most of them say that the sender is, and to go on would
    burn through everyone. Nobody knows that it is mended but by trying, so a few leave after each pause."""
    if not meaning.pauses_after:
        return
    near = Message.id.between(message.id - NEAR, message.id + NEAR)
    ended = (Message.direction == Direction.OUT, Message.delivery.in_(ENDED), Message.settled_at > at.now - LATELY)
    with_it = func.count().filter(Message.error_code == meaning.code)
    counted = select(with_it, func.count()).where(near, Message.channel == message.channel, *ended)
    theirs, of_all = session.execute(counted).one()
    if theirs >= meaning.pauses_after and 2 * theirs >= of_all:
        pacing.pause(session, message.channel, at.tick + pacing.LONGEST)
        _tell_operator(session, message, replace(meaning, advice=f"{PAUSES} {meaning.advice}"), at.now, "paused:")


def _keeps_coming(session: Session, message: Message, code: int) -> bool:
    """Whether the messages to this number that ended last, before this one, ended with this error too."""
    before = (
        select(Message.error_code, Message.delivery)
        .where(
            Message.number_key == message.number_key,
            Message.channel == message.channel,
            Message.direction == Direction.OUT,
            Message.delivery.in_(ENDED),
            Message.id != message.id,
            ~_is_made_up_for(),
        )
        .order_by(Message.settled_at.desc(), Message.id.desc())
        .limit(IN_A_ROW - 1)
    )
    last = session.execute(before).all()
    return len(last) == IN_A_ROW - 1 and all(c == code and d is not Delivery.DELIVERED for c, d in last)


def _is_made_up_for() -> Exists:
    """Whether another went in its place: a text and those that said it again are lost once."""
    later = aliased(Message)
    return exists().where(later.instead_of_id == Message.id)


def _tell_operator(session: Session, message: Message, meaning: Meaning, now: datetime, what: str = "") -> None:
    once = f"operator:{what}{meaning.code}:{now:%Y-%m-%dT%H}"
    about = News(AlertKind.OPERATOR, once, urgent=True, message_id=message.id, facts=facts_of(meaning))
    tell(session, None, about, now)


def facts_of(meaning: Meaning) -> dict[str, Any]:
    """What an alert says of an error."""
    return {"code": meaning.code, "advice": meaning.advice}
