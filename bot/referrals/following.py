"""Following: what a step in somebody's life stops at once and silently, and what it begins.

Rule of this file: one small function for each word of the table (bot/referrals/lives.py), called in the transaction
that took the step, with the person locked. What is of the person stops whole; what ends with one referral of several
leaves the others as they were.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.orm import Session

from bot import casework, conversations
from bot.caring import care
from bot.delivery import outbox
from bot.delivery.welcomes import REVIEW_WITHIN
from bot.governance import retention
from bot.models import (
    Appointment,
    Booking,
    Change,
    ChangedBy,
    Conversation,
    Delivery,
    Direction,
    Message,
    Person,
    Place,
    Referral,
    ReferralStep,
    SteppedIn,
    Urgency,
)
from bot.onward import INTRODUCE, Onward, put
from bot.people import introducing, proving
from bot.people.reach import Why, current_number
from bot.referrals import freezing, lives, visits
from bot.referrals.lives import Start, State, Stop
from bot.staff.access import StaffMember
from bot.tasking import tasks
from dialogs import introduction, release_day
from dialogs.moves import Matter


@dataclass(frozen=True, slots=True)
class Going:
    """A step that is being taken: of whose referrals, the row it was written down as for the first of them, by whom,
    whether they spoke to them, and when. `whole`: nothing else of theirs goes on."""

    session: Session
    person: Person
    referrals: tuple[Referral, ...]
    row: ReferralStep
    by: StaffMember | None
    spoke: bool
    whole: bool
    at: datetime

    @property
    def ids(self) -> list[int]:
        """Of the referrals."""
        return [each.id for each in self.referrals]


def follow(going: Going, stops: frozenset[Stop], starts: frozenset[Start]) -> None:
    """Do what follows, each once, in the order of the words."""
    for stop in sorted(stops, key=[*Stop].index):
        _STOPS[stop](going)
    for start in sorted(starts, key=[*Start].index):
        _STARTS[start](going)


def _empty_the_outbox(going: Going) -> None:
    """What has not left goes nowhere; of one that is closed, what answers them still does."""
    states = {lives.state_of(each.place, each.standing) for each in going.referrals}
    why = Why.CUSTODY if any(each.place is Place.CUSTODY for each in going.referrals) else Why.NOT_ACTIVE
    least = Urgency.REPLY if states == {State.CLOSED} else Urgency.CRISIS
    about: tuple[ColumnElement[bool], ...] = () if going.whole else (Message.appointment_id.in_(_appointments(going)),)
    wanted = select(Message).where(
        Message.person_id == going.person.id,
        Message.direction == Direction.OUT,
        Message.delivery.in_((Delivery.DUE, Delivery.HELD)),
        Message.urgency > least,
        *about,
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
    """What they were expected at with these referrals; and where others go on, what was said of it ends too."""
    to_come = (Appointment.booking == Booking.BOOKED, Appointment.starts_at > going.at)
    for item in going.session.scalars(select(Appointment).where(Appointment.referral_id.in_(going.ids), *to_come)):
        _call_one_off(going, item)
    if not going.whole:
        care.end(going.session, Conversation.appointment_id.in_(_appointments(going)), going.at)


def _call_one_off(going: Going, item: Appointment) -> None:
    casework.cancel(item)
    by_id = going.by.id if going.by else None
    done = casework.Done(Change.CALLED_OFF, ChangedBy.SERVICE, going.at, by_id, item.starts_at)
    casework.note(going.session, item, done)


def _end_visits(going: Going) -> None:
    """Slips, visits, and sessions that were to be inside: no text may send them back there."""
    tasks.drop(going.session, going.person.id, going.at, tasks.INSIDE)
    inside = visits.to_come(going.session, going.referrals, going.at)
    for item in inside:
        _call_one_off(going, item)
    care.end(going.session, Conversation.appointment_id.in_([item.id for item in inside]), going.at)


def _drop_tasks(going: Going) -> None:
    """With one referral of several, what was to be done for that one alone."""
    tasks.drop(going.session, going.person.id, going.at, referrals=None if going.whole else going.ids)


def _keep_for_a_time(going: Going) -> None:
    """The time for which anything of theirs is kept begins when nothing of theirs goes on."""
    if going.whole:
        retention.begin(going.session, going.person.id, going.at)


def _welcome(going: Going) -> None:
    """When they are seen next, and where, as far as their number is known to be theirs."""
    number = current_number(going.session, going.person.id)
    if going.spoke and number is not None and going.by is not None:
        proving.prove(going.session, going.person, number, (going.by.name, "spoke"), going.at)
    review = _review(going)
    key = f"{release_day.NAME}:{going.row.id}"
    topic = conversations.Topic(release_day.NAME, key, appointment_id=review.id if review else None)
    conversations.start(going.session, going.person, topic, going.at)


def _introduce(going: Going) -> None:
    """The day after, who never was is introduced to their case worker."""
    tomorrow, who = going.at + timedelta(days=1), going.person.id
    for referral in going.referrals:
        key = f"{introduction.NAME}:{referral.id}"
        news = Onward(who, introduction.NAME, key, f"{key}:{going.row.id}", INTRODUCE, Matter(referral.id))
        put(going.session, replace(news, due_at=tomorrow), going.at)


def _review(going: Going) -> Appointment | None:
    theirs = (Appointment.referral_id.in_(going.ids), Appointment.booking == Booking.BOOKED)
    soon = Appointment.starts_at.between(going.at, going.at + REVIEW_WITHIN)
    wanted = select(Appointment).where(*theirs, soon).order_by(Appointment.starts_at).limit(1)
    return going.session.scalars(wanted).first()


def _appointments(going: Going) -> Select[int]:
    return select(Appointment.id).where(Appointment.referral_id.in_(going.ids))


_STOPS: dict[Stop, Callable[[Going], None]] = {
    Stop.OUTBOX: _empty_the_outbox,
    Stop.PROOF: lambda going: proving.unprove(going.session, going.person.id),
    Stop.FIRST_TALKS: _end_first_talks,
    Stop.QUESTIONS: _clear_every_floor,
    Stop.CALLS: lambda going: tasks.inside(going.session, going.person.id, going.at),
    Stop.SLIPS: _end_visits,
    Stop.APPOINTMENTS: _call_off,
    Stop.TASKS: _drop_tasks,
    Stop.RECORDS: lambda going: freezing.freeze(going.session, going.person.id, going.at),
}
_STARTS: dict[Start, Callable[[Going], None]] = {
    Start.WELCOME: _welcome,
    Start.INTRODUCTION: _introduce,
    Start.KEEPING: _keep_for_a_time,
}
