"""The one doorway to every dialog: a text is heard, an alarm rings, staff change something; a turn is taken and saved.

Rule of this file: lock the person, load, take one turn, do its effects, save; all in the caller's one transaction.
A turn locks one person; only an import locks several, and where the two meet on PostgreSQL one is tried again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

import structlog
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import alarms, effects, rows
from bot.calendar import hours_of
from bot.delivery.outbox import LATE
from bot.doing import Doing
from bot.incoming import asking_whose, one_question
from bot.incoming.floor import APPOINTMENT as APPOINTMENT
from bot.models import (
    Alarm,
    Appointment,
    Conversation,
    Message,
    Person,
)
from bot.people.standing import booking_of, lock, whose
from bot.people.tongues import language_for
from dialogs import DIALOGS, cadence, moves
from dialogs.hearing.meaning import Intent
from dialogs.saving import to_saved
from dialogs.turning import take_turn

log = structlog.get_logger()
UNPROMPTED = "unprompted"
DEPTH = 6
"""How many turns may follow from one event; the deepest there is takes five."""
_WHOSE_ALARM = (
    select(Conversation.id, Conversation.person_id)
    .join(Alarm, Alarm.conversation_id == Conversation.id)
    .where(Alarm.id == bindparam("alarm_id"))
)
_WOKEN = (
    select(Conversation)
    .where(Conversation.id == bindparam("conversation_id"))
    .execution_options(populate_existing=True)
)
_WITH_KEY = select(Conversation).where(Conversation.key == bindparam("key"))
_BY_KEY = select(Conversation.id).where(Conversation.key == bindparam("key"))


@dataclass(frozen=True, slots=True)
class Opening:
    """A conversation to be opened: its dialog, the key that keeps it single, its first event, and what it is about."""

    dialog: str
    key: str
    event: moves.Began
    appointment_id: int | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """What a conversation is to be about: its dialog, the key that keeps it single, and a matter or an appointment."""

    dialog: str
    key: str
    matter: moves.Matter | None = None
    appointment_id: int | None = None


def start(session: Session, person: Person, topic: Topic, at: datetime) -> Conversation | None:
    """Open a conversation about something, once. None when it was opened before. The caller has locked the person."""
    opening = _opening(session, person, topic, at)
    if opening is None:
        return None
    return begin(session, person, opening, at)


def _opening(session: Session, person: Person, topic: Topic, at: datetime) -> Opening | None:
    if rows.ask(session, _BY_KEY, {"key": topic.key}) is not None:
        return None
    appointment = session.get(Appointment, topic.appointment_id) if topic.appointment_id else None
    booking = booking_of(session, appointment) if appointment else None
    own = appointment if topic.dialog == APPOINTMENT else None
    taken = one_question.taken_until(session, person.id, own, at)
    event = moves.Began(hours_of(person), booking, whose(session, person), matter=topic.matter, taken_until=taken)
    return Opening(topic.dialog, topic.key, event, topic.appointment_id)


def wake(session: Session, alarm_id: int, at: datetime) -> None:
    """An alarm rings: it is gone, and its conversation takes a turn. One that is gone already changes nothing."""
    found = session.execute(_WHOSE_ALARM, {"alarm_id": alarm_id}).one_or_none()
    if found is None:
        return
    person = lock(session, found.person_id)
    conversation = session.scalars(_WOKEN, {"conversation_id": found.id}).one()  # as it is now that we have the lock
    name = alarms.ring(session, alarm_id, at)
    if name is not None and conversation.ended_at is None:
        turn(session, conversation, person, _woke(session, conversation, person, name, at), at)


def _woke(session: Session, conversation: Conversation, person: Person, name: str, at: datetime) -> moves.Woke:
    taken = None
    if conversation.dialog == APPOINTMENT and name in cadence.ASKING and conversation.appointment_id is not None:
        appointment = session.get(Appointment, conversation.appointment_id)
        taken = one_question.taken_until(session, person.id, appointment, at)
    return moves.Woke(name, whose(session, person), taken)


def begin(session: Session, person: Person, opening: Opening, at: datetime) -> Conversation:
    """Open a conversation and take its first turn. The caller has locked the person."""
    conversation = _open(session, person, opening, at)
    turn(session, conversation, person, opening.event, at)
    return conversation


def _open(session: Session, person: Person, opening: Opening, at: datetime) -> Conversation:
    conversation = Conversation(
        person_id=person.id,
        appointment_id=opening.appointment_id,
        key=opening.key,
        dialog=opening.dialog,
        state={},
        matter=to_saved(opening.event.matter) if opening.event.matter else {},
        began_at=at,
    )
    rows.put(session, conversation)
    return conversation


def turn(session: Session, conversation: Conversation, person: Person, event: moves.Event, at: datetime) -> None:
    """One turn of a conversation whose person is locked: the new state and its effects, in this transaction.

    What a text is answered with goes back on the road it came by; everything else as they prefer: by SMS,
    unless they chose WhatsApp.
    """
    heard = session.get(Message, event.message_id) if isinstance(event, moves.Heard) else None
    road = heard.channel if heard else person.channel
    late = heard is not None and at - heard.made_at > LATE and not _goes_at_once(event)
    doing = Doing(session, conversation, person, at, road, language_for(person, event, heard), late)
    _turn(doing, event, DEPTH)


def _goes_at_once(event: moves.Event) -> bool:
    """STOP and HELP are answered whenever they are heard."""
    return isinstance(event, moves.Heard) and event.meaning.intent in (Intent.OPT_OUT, Intent.HELP)


def _turn(doing: Doing, event: moves.Event, deep: int) -> None:
    """A turn, and then the turns that its own asks are answered with, a few deep at most."""
    conversation = doing.conversation
    if deep == 0:
        raise RuntimeError(f"Conversation {conversation.id} goes on answering itself.")
    taken = take_turn(DIALOGS[conversation.dialog], conversation.state or None, event, doing.at)
    if conversation.state != taken.saved:
        conversation.state = taken.saved
    log.info("turn", conversation=conversation.id, dialog=conversation.dialog, on=type(event).__name__)
    follow = [following for effect in taken.effects if (following := effects.apply(doing, effect)) is not None]
    if any(isinstance(effect, moves.ClaimNumber) for effect in taken.effects):
        _tell_who_asked_too(doing, deep - 1)
    for following in follow:
        if isinstance(following, moves.Begin):
            _begin_beside(doing, following, deep - 1)
        elif isinstance(following, moves.BeginFor):
            _begin_for(doing, following, deep - 1)
        else:
            answer(doing, following, deep - 1)


def _tell_who_asked_too(doing: Doing, deep: int) -> None:
    for other, told in asking_whose.answered(doing.session, doing.conversation, doing.at):
        _turn(replace(doing, conversation=other), told, deep)


def answer(doing: Doing, event: moves.Event, deep: int = DEPTH) -> None:
    """What the house answers a conversation; a booking is also told to the appointment's own conversation."""
    _turn(doing, event, deep)
    if isinstance(event, moves.Booked):
        _tell_its_own(doing, deep)


def _begin_beside(doing: Doing, wanted: moves.Begin, deep: int) -> None:
    """Open another conversation about the same appointment, once for the message that asked for it."""
    key = f"{wanted.dialog}:message:{wanted.message_id}"
    appointment = doing.session.get_one(Appointment, doing.conversation.appointment_id)
    if rows.ask(doing.session, _BY_KEY, {"key": key}) is not None:
        return
    _close_others(doing, wanted.dialog, deep)
    standing = whose(doing.session, doing.person)
    booking = booking_of(doing.session, appointment)
    event = moves.Began(hours_of(doing.person), booking, standing, wanted.wish, wanted.cannot)
    begun = _open(doing.session, doing.person, Opening(wanted.dialog, key, event, appointment.id), doing.at)
    _turn(replace(doing, conversation=begun), event, deep)


def _begin_for(doing: Doing, wanted: moves.BeginFor, deep: int) -> None:
    """Open another conversation with the same person, once for its key."""
    opening = _opening(doing.session, doing.person, Topic(wanted.dialog, wanted.key, wanted.matter), doing.at)
    if opening is not None:
        begun = _open(doing.session, doing.person, opening, doing.at)
        _turn(replace(doing, conversation=begun), opening.event, deep)


def _close_others(doing: Doing, dialog: str, deep: int) -> None:
    """One search at a time: an older one about the same appointment is over."""
    for other in about(doing.session, doing.conversation.appointment_id or 0):
        if other.dialog == dialog and other.ended_at is None:
            _turn(replace(doing, conversation=other), moves.AppointmentCancelled(), deep)


def _tell_its_own(doing: Doing, deep: int) -> None:
    """They chose it themselves: the appointment's own conversation plans its reminders, and says nothing."""
    appointment = doing.session.get_one(Appointment, doing.conversation.appointment_id)
    hours, standing = hours_of(doing.person), whose(doing.session, doing.person)
    booking = booking_of(doing.session, appointment)
    own = [other for other in about(doing.session, appointment.id) if other.dialog == APPOINTMENT]
    if not own:
        began = moves.Began(hours, booking, standing, by_them=True)
        opening = Opening(APPOINTMENT, f"{APPOINTMENT}:{appointment.id}", began, appointment.id)
        _turn(replace(doing, conversation=_open(doing.session, doing.person, opening, doing.at)), began, deep)
    moved = moves.AppointmentMoved(hours, booking, standing, by_them=True)
    for other in own:
        _turn(replace(doing, conversation=other), moved, deep)


def unprompted(session: Session, person: Person, at: datetime) -> Conversation:
    """The conversation for what answers nothing we asked, made when it is first needed."""
    key = f"{UNPROMPTED}:{person.id}"
    found = session.scalar(_WITH_KEY, {"key": key})
    return found or begin(session, person, Opening(UNPROMPTED, key, moves.Began(hours_of(person))), at)


def about(session: Session, appointment_id: int) -> list[Conversation]:
    """Every conversation about an appointment with whoever is expected at it; staff's own about it are theirs."""
    wanted = select(Conversation).join(Appointment, Appointment.id == Conversation.appointment_id)
    theirs = Conversation.person_id == Appointment.participant_id
    return list(session.scalars(wanted.where(Conversation.appointment_id == appointment_id, theirs)))
