"""Looking at a programme of sessions: when fewer are booked ahead than the pace asks for, the next one is put to
somebody: to the worker, as something to book, or, where the team has it so, to the participant by text.

Rule of this file: it puts to somebody what is due now, once, and however often or late it looks; a session that was
promised is never booked by itself. What nobody took up is put again after a few open days, and never twice at a time.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot import conversations
from bot.alerting import alerts, overtaken
from bot.calendar import bank_holidays
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    Booking,
    Conversation,
    Person,
    Place,
    Plan,
    Programme,
    Referral,
    Standing,
    Team,
)
from bot.people.reach import reach
from bot.people.standing import lock, whose
from bot.planning import pace_kept, programmes, programmes_read, promised_then
from bot.planning.pace_kept import Fallen
from bot.planning.programmes import Due
from bot.planning.promised_then import Promised
from dialogs import next_session
from dialogs.hours import Hours, day_of
from dialogs.hours import at as london_at
from dialogs.moves import Matter, Told

AFTER_THE_END = timedelta(minutes=20)
"""Whoever sees somebody may well book the next one with them, before anything is put to anybody."""
AGAIN_AFTER = 3
MORNING = time(9, 30)
_WEEKDAYS = Hours(days=frozenset(range(5)), holidays=bank_holidays())


def look(session: Session, referral_id: int, at: datetime) -> None:
    """Put what is due to whoever it is for, and say when to look again."""
    person = lock(session, session.get_one(Referral, referral_id).participant_id)
    referral = session.get_one(Referral, referral_id, populate_existing=True)
    row = programmes_read.row_of(session, referral_id)
    facts = programmes_read.facts_of(session, referral, at)
    if row is None:
        return
    row.tries = 0
    if facts is None or referral.standing is not Standing.ACTIVE:
        row.look_at = row.proposed_at = None
        _no_longer(session, person, at)
        return
    due, promised = programmes.due(facts, at), _promised(session, referral, at)
    if (fallen := pace_kept.fallen(facts, promised, at)) is not None:
        _tell_of_pace(session, person, referral_id, fallen, at)
    if due.is_due:
        _put(session, (person, referral, row), due, at)
    elif not programmes.due(replace(facts, looking_for_one=0), at).is_due:
        row.proposed_at, row.times_proposed = None, 0
        _no_longer(session, person, at)
    ends = _next_look(session, row, person.id, at), pace_kept.looked_at_next(facts, promised, at)
    row.look_at = min((each for each in ends if each is not None), default=None)
    session.flush()


def _put(session: Session, of: tuple[Person, Referral, Programme], due: Due, at: datetime) -> None:
    person, referral, row = of
    if row.proposed_at is not None and at < _again_at(row.proposed_at):
        return
    row.proposed_at, row.times_proposed = at, row.times_proposed + 1
    session.flush()
    if row.times_proposed > 1 or not _offer(session, person, referral, at):
        _tell(session, person, due, at)


def _offer(session: Session, person: Person, referral: Referral, at: datetime) -> bool:
    """Offer times by text, where the team has it so and a text reaches them. False: it is for the worker."""
    team = session.get_one(Team, session.get_one(Person, referral.case_worker_id).team_id)
    if not team.next_by_text or referral.place is not Place.COMMUNITY or reach(session, person, at).why_not:
        return False
    before = select(func.count(Conversation.id)).where(
        Conversation.person_id == person.id, Conversation.dialog == next_session.NAME
    )
    key = f"{next_session.NAME}:{referral.id}:{session.scalar(before)}"
    topic = conversations.Topic(next_session.NAME, key, Matter(id=referral.id))
    return conversations.start(session, person, topic, at) is not None


def _tell(session: Session, person: Person, due: Due, at: datetime) -> None:
    """Once a time; who has it before them already, or is to book the review after a release, is not told again."""
    told = select(Alert.seen_at).where(Alert.person_id == person.id, Alert.kind == AlertKind.NEXT_SESSION)
    review = select(Alert.id).where(Alert.person_id == person.id, Alert.kind == AlertKind.REVIEW_DUE)
    open_still = (Alert.seen_at.is_(None), ~overtaken.is_overtaken())
    before = session.scalars(told).all()
    if None not in before and session.scalar(review.where(*open_still).limit(1)) is None:
        once = f"{AlertKind.NEXT_SESSION.value}:{person.id}:{len(before)}"
        facts = {"left": due.left, "now": len(due.lengths)}
        alerts.tell(session, person, alerts.News(AlertKind.NEXT_SESSION, once, facts=facts), at)


def _promised(session: Session, referral: Referral, at: datetime) -> tuple[Promised, ...]:
    """What was promised since their first plan, if a pace ever was: none is kept before there is one."""
    found = promised_then.since(session, referral, referral.referred_on, at)
    if not any(each.promise and each.promise.pace for each in found):
        return ()
    first = session.scalar(select(func.min(Plan.approved_on)).where(Plan.referral_id == referral.id))
    return promised_then.since(session, referral, first, at) if first else ()


def _tell_of_pace(session: Session, person: Person, referral_id: int, fallen: Fallen, at: datetime) -> None:
    """Once for each span that is over, with what was missing in it."""
    once = f"{AlertKind.UNDER_PACE.value}:{referral_id}:{fallen.last}"
    facts = {"held": fallen.held, "least": fallen.least, "weeks": fallen.weeks, "last": fallen.last.isoformat()}
    alerts.tell(session, person, alerts.News(AlertKind.UNDER_PACE, once, facts=facts), at)


def _no_longer(session: Session, person: Person, at: datetime) -> None:
    """What was to be booked is booked, or is not to be: it needs nobody any more."""
    asked = update(Alert).where(Alert.person_id == person.id, Alert.kind == AlertKind.NEXT_SESSION)
    session.execute(asked.where(Alert.seen_at.is_(None)).values(seen_at=at))
    for search in programmes_read.asking(session, person.id, at):
        if search.dialog == next_session.NAME:
            told = Told(next_session.ARRANGED, whose=whose(session, person))
            conversations.turn(session, search, person, told, at)


def _next_look(session: Session, row: Programme, person_id: int, at: datetime) -> datetime | None:
    """When the next session or a search's question is over, or what was put is put again; None: nothing is ahead."""
    coming = select(Appointment).where(
        Appointment.referral_id == row.referral_id,
        Appointment.booking == Booking.BOOKED,
        Appointment.starts_at > at - timedelta(hours=12),
    )
    ends = (each.starts_at + timedelta(minutes=each.minutes) + AFTER_THE_END for each in session.scalars(coming))
    again = _again_at(row.proposed_at) if row.proposed_at else None
    answers = (search.asked_until for search in programmes_read.asking(session, person_id, at))
    return min((each for each in (*ends, *answers, again) if each is not None and each > at), default=None)


def _again_at(proposed_at: datetime) -> datetime:
    day = day_of(proposed_at)
    for _ in range(AGAIN_AFTER):
        day = _WEEKDAYS.next_open_day(day)
    return london_at(day, MORNING)
