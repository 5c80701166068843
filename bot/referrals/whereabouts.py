"""Whereabouts: a step of somebody's life is taken, by a named person's word or a file's, and what follows is done.

Rule of this file: what may be taken, and what it starts and stops, is bot/referrals/lives.py's table; here it is done,
in one transaction with the person locked. No day that was expected ever does anything by itself. Away, everything
stops at once, what waits to leave too, and nobody is told by text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import casework, conversations
from bot.appointments import arranging, changes
from bot.delivery import outbox
from bot.governance import retention
from bot.models import (
    Appointment,
    Booking,
    Change,
    ChangedBy,
    Conversation,
    Deed,
    Delivery,
    Direction,
    How,
    Message,
    Person,
    Place,
    Referral,
    ReferralStep,
    Role,
    Step,
    SteppedIn,
    Urgency,
)
from bot.onward import INTRODUCE, Onward, put
from bot.people import introducing, proving
from bot.people.reach import Why, current_number, referral_of
from bot.people.standing import lock
from bot.record import audit
from bot.referrals import freezing, life_steps, lives
from bot.referrals.life_steps import Fact
from bot.referrals.lives import Fate, Move, Start, State, Stop, Who
from bot.staff import access
from bot.staff.access import StaffMember
from bot.tasking import tasks
from dialogs import introduction, release_day
from dialogs.moves import Matter

REVIEW_WITHIN = timedelta(days=10)
"""The review session is the next one within ten days, which has a working week in it whatever the holidays."""

SAID = frozenset(
    {Step.IN_CUSTODY, Step.RELEASED, Step.RECALLED, Step.UNLAWFULLY_AT_LARGE, Step.CONTACT_AGAIN, Step.DIED}
)
"""The steps that say where somebody is."""
LEADS = {
    Step.NOT_DEAD: frozenset({freezing.LIFTS}),
    Step.CONTACT_AGAIN: frozenset({Role.TEAM_LEAD, Role.SERVICE_MANAGER}),
}
"""The steps that only whoever leads may take, and who that is."""


@dataclass(frozen=True, slots=True)
class Said:
    """What staff said: which step, from which day, and whether they spoke to them on their number."""

    step: Step
    day: date
    spoke: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """Whose word a step takes: what kind of word, of which member of staff, and from which day on."""

    step: Step
    who: Who
    day: date
    by: StaffMember | None = None
    spoke: bool = False


@dataclass(frozen=True, slots=True)
class Going:
    """A step that is being taken: of whose referral, the row it was written down as, by which word, and when."""

    session: Session
    person: Person
    referral: Referral
    row: ReferralStep
    word: Word
    at: datetime


def say(session: Session, staff: StaffMember, person_id: int, said: Said, at: datetime) -> Fate | None:
    """Take staff's word, and do what follows. None when they may not see them, or there is no referral."""
    person = access.participant(session, staff, person_id)
    referral = referral_of(session, person.id) if person else None
    if referral is None:
        return None
    who = Who.LEAD if staff.role in LEADS.get(said.step, ()) else Who.STAFF
    fate = take(session, referral, Word(said.step, who, said.day, staff, said.spoke), at)
    facts = {"step": said.step.value, "day": said.day.isoformat(), "spoke": said.spoke}
    refused = not isinstance(fate, Move)
    audit.note(session, staff.id, Deed.CHANGED, "referrals", referral.id, **facts, refused=refused)
    return fate


def take(session: Session, referral: Referral, word: Word, at: datetime) -> Fate:
    """Take a step, if the table lets it be taken from here by such a word."""
    person = lock(session, referral.participant_id)
    fate = lives.fate(word.step, state_of(referral), word.who)
    if not isinstance(fate, Move):
        return fate
    how = How.FILE if word.who is Who.FILE else How.PAGE
    by_id = word.by.id if word.by else None
    row = life_steps.add(session, referral, Fact(word.step, how, "", word.day, by_id), at)
    _set(session, referral, fate, word)
    session.flush()
    going = Going(session, person, referral, row, word, at)
    for stop in fate.stops:
        _STOPS[stop](going)
    for start in fate.starts:
        _STARTS[start](going)
    changes.changed(session, person.id, at)
    arranging.moved_on(session, referral, at)
    return fate


def state_of(referral: Referral) -> State:
    """Where the life of a referral is."""
    return lives.state_of(referral.place, referral.standing)


def begin_away(session: Session, referral: Referral, at: datetime) -> None:
    """A referral comes in, and they are away already: it is written down, and nothing has to be stopped."""
    state = state_of(referral)
    if state is not State.COMMUNITY:
        life_steps.note(session, referral, Fact(lives.LEADS_TO[state], How.FILE, "received"), at)
    if state in lives.OVER:
        retention.begin(session, referral.participant_id, at)
    if state is State.DIED:
        freezing.freeze(session, referral.participant_id, at)


def _set(session: Session, referral: Referral, move: Move, word: Word) -> None:
    """The facts that texting reads."""
    referral.place = move.place or referral.place
    referral.standing = move.standing or referral.standing
    if move.puts_back:
        referral.standing = lives.standing_before(life_steps.said(session, referral.id))
    if word.step is Step.RELEASED:
        referral.released_on = word.day


def _empty_the_outbox(going: Going) -> None:
    """What has not left goes nowhere; of one that is closed, what answers them still does."""
    why = Why.CUSTODY if going.referral.place is Place.CUSTODY else Why.NOT_ACTIVE
    least = Urgency.REPLY if state_of(going.referral) is State.CLOSED else Urgency.CRISIS
    wanted = select(Message).where(
        Message.person_id == going.person.id,
        Message.direction == Direction.OUT,
        Message.delivery.in_((Delivery.DUE, Delivery.HELD)),
        Message.urgency > least,
    )
    for message in going.session.scalars(wanted.with_for_update()).all():
        outbox.drop(going.session, message, why, going.at)


def _end_first_talks(going: Going) -> None:
    introducing.away(going.session, going.person, going.at)
    theirs = (SteppedIn.person_id == going.person.id, SteppedIn.ended_at.is_(None))
    going.session.execute(update(SteppedIn).where(*theirs).values(ended_at=going.at))


def _clear_every_floor(going: Going) -> None:
    nothing = {"asked": None, "asked_at": None, "asked_until": None}
    theirs = (Conversation.person_id == going.person.id, Conversation.asked.is_not(None))
    going.session.execute(update(Conversation).where(*theirs).values(nothing))


def _call_off(going: Going) -> None:
    to_come = (Appointment.booking == Booking.BOOKED, Appointment.starts_at > going.at)
    by_id = going.word.by.id if going.word.by else None
    for item in going.session.scalars(
        select(Appointment).where(Appointment.referral_id == going.referral.id, *to_come)
    ):
        casework.cancel(item)
        done = casework.Done(Change.CALLED_OFF, ChangedBy.SERVICE, going.at, by_id, item.starts_at)
        casework.note(going.session, item, done)


def _welcome(going: Going) -> None:
    """When they are seen next, and where, as far as their number is known to be theirs."""
    number = current_number(going.session, going.person.id)
    if going.word.spoke and number is not None and going.word.by is not None:
        proving.prove(going.session, going.person, number, (going.word.by.name, "spoke"), going.at)
    review = _review(going.session, going.referral, going.at)
    key = f"{release_day.NAME}:{going.row.id}"
    topic = conversations.Topic(release_day.NAME, key, appointment_id=review.id if review else None)
    conversations.start(going.session, going.person, topic, going.at)


def _introduce(going: Going) -> None:
    """The day after, who never was is introduced to their case worker."""
    key = f"{introduction.NAME}:{going.referral.id}"
    matter, tomorrow = Matter(going.referral.id), going.at + timedelta(days=1)
    once = f"{key}:{going.row.id}"
    who = going.person.id
    put(going.session, Onward(who, introduction.NAME, key, once, INTRODUCE, matter, due_at=tomorrow), going.at)


def _review(session: Session, referral: Referral, at: datetime) -> Appointment | None:
    theirs = (Appointment.referral_id == referral.id, Appointment.booking == Booking.BOOKED)
    soon = Appointment.starts_at.between(at, at + REVIEW_WITHIN)
    return session.scalars(select(Appointment).where(*theirs, soon).order_by(Appointment.starts_at).limit(1)).first()


_STOPS: dict[Stop, Callable[[Going], None]] = {
    Stop.OUTBOX: _empty_the_outbox,
    Stop.PROOF: lambda going: proving.unprove(going.session, going.person.id),
    Stop.FIRST_TALKS: _end_first_talks,
    Stop.QUESTIONS: _clear_every_floor,
    Stop.CALLS: lambda going: tasks.inside(going.session, going.person.id, going.at),
    Stop.SLIPS: lambda going: tasks.drop(going.session, going.person.id, going.at, tasks.INSIDE),
    Stop.APPOINTMENTS: _call_off,
    Stop.TASKS: lambda going: tasks.drop(going.session, going.person.id, going.at),
    Stop.RECORDS: lambda going: freezing.freeze(going.session, going.person.id, going.at),
}
_STARTS: dict[Start, Callable[[Going], None]] = {
    Start.WELCOME: _welcome,
    Start.INTRODUCTION: _introduce,
    Start.KEEPING: lambda going: retention.begin(going.session, going.person.id, going.at),
}
