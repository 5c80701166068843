"""Arranging: what begins when somebody is to be given a time: a first meeting, one after a missed one, one after ours.

Rule of this file: called in the transaction that made it so, and begun once. What staff recorded begins it, or what we
called off, or a referral; silence never does.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from bot import conversations, onward
from bot.appointments import still_booked
from bot.appointments.wanted import FIRST, has_nothing, limit_of, needs_first
from bot.calendar import hours_of
from bot.delivery import outbox
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Conversation,
    Delivery,
    Message,
    Mode,
    OnwardEvent,
    Person,
    Place,
    Referral,
    Standing,
    TaskKind,
)
from bot.people.reach import Why
from bot.people.standing import lock, whose
from bot.planning import programmes_due
from bot.tasking import tasks
from dialogs import moves
from dialogs.first_assessment import INTRODUCED
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from dialogs.our_change import TOLD

KEPT_AWAY_FOR = timedelta(days=3)
MISSED, OUR_CHANGE = "missed", "our_change"
AFTER_AN_IMPORT = timedelta(minutes=15)
"""How long a referral that came in by file waits at the least, for its appointments may come in the next file."""
AFTER_THE_OPENING = timedelta(minutes=30)
TIGHT = timedelta(days=3)
"""With less than this left, it does not wait for the next morning, nor for the introduction to be over."""


def referred(session: Session, referral: Referral, at: datetime) -> None:
    """A referral came in, or came out of custody: when nothing is booked soon, times are offered.

    Who is inside is offered nothing by text: their case worker is to book the visit.
    """
    limit, person = limit_of(session, referral), session.get_one(Person, referral.participant_id)
    if _is_to_be_visited(session, referral) and at < limit.until:
        once = f"{FIRST}:inside:{referral.id}"
        kind, until = TaskKind.VISIT_BOOKING, limit.until
        wanted = tasks.Wanted(kind, FIRST, once, point=until, why=Why.CUSTODY, referral_id=referral.id)
        tasks.put(session, person, wanted, at)
        return
    if at >= limit.until or not needs_first(session, referral) or _is_put(session, referral.id):
        return
    if under_way(session, person.id) is not None:
        return
    key = _next_key(session, referral)
    matter = moves.Matter(id=referral.id, until=limit.until, word=INTRODUCED)
    due_at = _next_morning(person, at) if limit.until - at > TIGHT else at + AFTER_AN_IMPORT
    once = f"{key}:{at.isoformat()}"  # what was put before they went away was never told
    onward.put(session, onward.Onward(person.id, FIRST, key, once, matter=matter, due_at=due_at), at)


def offer_first(session: Session, referral: Referral, at: datetime) -> bool:
    """Staff ask for a first meeting to be arranged now. False when there is none to arrange, or it is under way."""
    person = lock(session, referral.participant_id)
    limit = limit_of(session, referral)
    if at >= limit.until or not needs_first(session, referral) or under_way(session, person.id) is not None:
        return False
    _no_longer_put(session, referral.id, at)
    key = _next_key(session, referral)
    word = INTRODUCED if _is_introduced(session, person) else ""
    topic = conversations.Topic(FIRST, key, moves.Matter(id=referral.id, until=limit.until, word=word))
    return conversations.start(session, person, topic, at) is not None


def under_way(session: Session, person_id: int) -> Conversation | None:
    """The conversation that arranges somebody's first meeting, while it goes on."""
    wanted = select(Conversation).where(Conversation.person_id == person_id, Conversation.dialog == FIRST)
    return session.scalars(wanted.where(Conversation.ended_at.is_(None)).limit(1)).first()


def settled(session: Session, person: Person, referral: Referral, at: datetime) -> None:
    """Something of a referral changed: where no first meeting is to be arranged any more, nobody is asked for one."""
    if needs_first(session, referral):
        return
    if not _is_to_be_visited(session, referral):
        tasks.drop_one(session, f"{FIRST}:inside:{referral.id}", at)
    _no_longer_put(session, referral.id, at)
    going_on = under_way(session, person.id)
    if going_on is not None and going_on.matter.get("id") == referral.id:
        told = moves.Told("arranged", whose=whose(session, person))
        conversations.turn(session, going_on, person, told, at)


def moved_on(session: Session, referral: Referral, at: datetime) -> None:
    """A referral came out of custody, went into it, or ended: the first meeting is to be arranged, or no longer."""
    settled(session, lock(session, referral.participant_id), referral, at)
    referred(session, referral, at)
    still_booked.ask(session, referral, at)


def recorded(session: Session, appointment: Appointment, at: datetime) -> None:
    """Staff recorded whether they came. The person is locked."""
    person = lock(session, appointment.participant_id)
    missed = appointment.attendance is Attendance.NOT_ATTENDED
    for conversation in conversations.about(session, appointment.id):
        if conversation.ended_at is None and conversation.dialog == conversations.APPOINTMENT:
            conversations.turn(session, conversation, person, moves.Told("recorded"), at)
        elif conversation.ended_at is None and conversation.dialog == MISSED and not missed:
            conversations.turn(session, conversation, person, moves.Told("came"), at)
            _never_mind(session, conversation, at)
    if missed and not _was_kept_away(session, person.id, at):
        key, matter = f"{MISSED}:{appointment.id}", moves.Matter(id=appointment.id)
        conversations.start(session, person, conversations.Topic(MISSED, key, matter, appointment.id), at)
    programmes_due.soon(session, appointment.referral_id, at)


def _was_kept_away(session: Session, person_id: int, at: datetime) -> bool:
    """Whether an arrest or a hospital bed was told of lately: the worker took it from there, and asks them nothing."""
    kept = (Alert.person_id == person_id, Alert.kind == AlertKind.HELD_UP, Alert.raised_at > at - KEPT_AWAY_FOR)
    return session.scalar(select(Alert.id).where(*kept).limit(1)) is not None


def called_off(session: Session, appointment: Appointment, at: datetime, *, offer: bool) -> None:
    """We called it off; with `offer`, the news and other times are one text."""
    person = lock(session, appointment.participant_id)
    told = moves.AppointmentCancelled(whose(session, person), told=offer)
    for conversation in conversations.about(session, appointment.id):
        if conversation.ended_at is None:
            conversations.turn(session, conversation, person, told, at)
    if offer and appointment.booking is Booking.CANCELLED:
        key, matter = f"{OUR_CHANGE}:{appointment.id}:{appointment.version}", moves.Matter(id=appointment.id)
        conversations.start(session, person, conversations.Topic(OUR_CHANGE, key, matter, appointment.id), at)
    programmes_due.soon(session, appointment.referral_id, at)


def _is_to_be_visited(session: Session, referral: Referral) -> bool:
    """Whether they are inside, and nobody has met them or is to."""
    inside = referral.standing is Standing.ACTIVE and referral.place is Place.CUSTODY
    return inside and has_nothing(session, referral)


def _next_morning(person: Person, at: datetime) -> datetime:
    """A day is for who we are, and for how they would like to be written to; the next open one is for this."""
    hours = hours_of(person)
    return london_at(hours.next_open_day(day_of(at)), hours.opens) + AFTER_THE_OPENING


def _is_introduced(session: Session, person: Person) -> bool:
    """Whether an introduction asks, or asked, whose number it is."""
    wanted = select(Conversation.id).where(Conversation.person_id == person.id, Conversation.dialog == "introduction")
    return session.scalar(wanted.limit(1)) is not None


def offer_later(session: Session, appointment: Appointment, at: datetime) -> None:
    """It was called off by file, or for everyone, and they were told: other times, once the file has come in whole."""
    if appointment.starts_at <= at or appointment.mode is Mode.GROUP or appointment.kind is AppointmentKind.WORKSHOP:
        return
    key = f"{OUR_CHANGE}:{appointment.id}:{appointment.version}"
    matter, due_at = moves.Matter(id=appointment.id, word=TOLD), at + AFTER_AN_IMPORT
    who, about = appointment.participant_id, appointment.id
    news = onward.Onward(who, OUR_CHANGE, key, key, matter=matter, appointment_id=about, due_at=due_at)
    onward.put(session, news, at)


def _next_key(session: Session, referral: Referral) -> str:
    """The key of the next conversation to arrange their first meeting; one that is over is not opened again."""
    before = select(Conversation.id).where(
        Conversation.person_id == referral.participant_id, Conversation.dialog == FIRST
    )
    times = len(session.scalars(before).all())
    return f"{FIRST}:{referral.id}:{times}" if times else f"{FIRST}:{referral.id}"


def _put_for(referral_id: int) -> ColumnElement[bool]:
    """On OnwardEvent: put for later, for this referral's first meeting, and not told yet."""
    key = f"{FIRST}:{referral_id}"
    theirs = or_(OnwardEvent.key == key, OnwardEvent.key.startswith(f"{key}:", autoescape=True))
    return and_(OnwardEvent.done_at.is_(None), theirs)


def _is_put(session: Session, referral_id: int) -> bool:
    return session.scalar(select(OnwardEvent.id).where(_put_for(referral_id)).limit(1)) is not None


def _no_longer_put(session: Session, referral_id: int, at: datetime) -> None:
    """What was put for later is not to be told any more."""
    session.execute(update(OnwardEvent).where(_put_for(referral_id)).values(done_at=at))


def _never_mind(session: Session, conversation: Conversation, at: datetime) -> None:
    """They came after all: what has not left yet is not said. Whoever is just sending it is waited for: what may have
    gone is asked about, and must not be taken for what never left."""
    waiting = select(Message).where(
        Message.conversation_id == conversation.id, Message.delivery.in_((Delivery.DUE, Delivery.HELD))
    )
    for message in session.scalars(waiting.with_for_update().execution_options(populate_existing=True)).all():
        outbox.drop(session, message, Why.SUPERSEDED, at)
