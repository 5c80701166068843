"""Days off that somebody texted of: the same rows as on the page of their week, and all that follows from them.

Rule of this file: today's list goes to cover at once, and other days' in their own morning, as for days set on a page;
what is booked stays, and the lead and whoever it is booked with see it as needing a move. The lead always sees it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from bot import onward
from bot.alerting.alerts import News, tell
from bot.appointments import weeks
from bot.mentoring import cover, owed
from bot.models import Alert, AlertKind, Appointment, Booking, DayOff, DueContact, Handover, Person
from bot.staff.access import member
from dialogs import round as rounds
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from dialogs.moves import OffKept


@dataclass(frozen=True, slots=True)
class Text:
    """A text of one of the staff, who is locked."""

    session: Session
    staff: Person
    message_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class _Covered:
    """Who covers, by id; the days on which a contact is due and nobody does; and how many contacts are due."""

    takers: tuple[int, ...] = ()
    nobody: tuple[date, ...] = ()
    due: int = 0


def take(text: Text, days: Iterable[date]) -> OffKept:
    """They are off on these days, of which some may have been days off before."""
    return _kept(text, OffKept(_take(text, days)))


def come_back(text: Text, back: date) -> OffKept:
    """They are off until a day, and not on it nor on the days off that run on from it. Until then is from today on, or
    from the first day off that they have before it: who is on leave from Wednesday is at work today."""
    today, before = day_of(text.at), _off(text)
    gave, day = [], back
    while day in before:
        gave.append(day)
        day += timedelta(days=1)
    since = min((off for off in before if off < back), default=today)
    took = _take(text, (since + timedelta(days=n) for n in range((back - since).days)))
    _give(text, gave)
    return _kept(text, OffKept(took, tuple(gave), back))


def undo(text: Text, took: tuple[date, ...], gave: tuple[date, ...]) -> OffKept:
    """What a text of theirs took and gave back is as it was before it; a day that has passed stays as it was kept."""
    today = day_of(text.at)
    took, gave = (tuple(day for day in days if day >= today) for days in (took, gave))
    _give(text, took)
    again = _take(text, gave)
    if again:
        _follow(text, again)
    _tell_lead(text, tuple(sorted({*took, *gave})), undone=True)
    return OffKept(took, gave, undone=True)


def off_days(session: Session, staff_id: int, since: date) -> set[date]:
    """The days off of one of the staff from a day on."""
    return set(session.scalars(select(DayOff.day).where(DayOff.worker_id == staff_id, DayOff.day >= since)))


def _off(text: Text) -> set[date]:
    return off_days(text.session, text.staff.id, day_of(text.at))


def _take(text: Text, days: Iterable[date]) -> tuple[date, ...]:
    staff = text.staff
    took = tuple(day for day in days if weeks.take_off(text.session, member(staff), staff.id, day))
    text.session.flush()
    return took


def _give(text: Text, days: Collection[date]) -> None:
    theirs = (DayOff.worker_id == text.staff.id, DayOff.day.in_([*days]))
    for off_id, day in text.session.execute(select(DayOff.id, DayOff.day).where(*theirs)).all():
        weeks.give_back(text.session, member(text.staff), text.staff.id, off_id)
        if day == day_of(text.at):
            cover.give_back(text.session, text.staff, text.at)
            _tell_round(text)
    _nothing_to_move(text, frozenset(days))


def _kept(text: Text, kept: OffKept) -> OffKept:
    if not kept.took:
        return kept
    covered, moves = _follow(text, kept.took)
    _tell_lead(text, kept.took, covered, moves)
    return OffKept(kept.took, kept.gave, kept.back, covered.takers, bool(covered.nobody), moves)


def _follow(text: Text, days: tuple[date, ...]) -> tuple[_Covered, int]:
    """Cover for the days that were taken, and how many appointments stand on them."""
    found = [_cover_on(text, day) for day in days]
    takers = dict.fromkeys(taker for _, taker in found if taker)
    nobody = tuple(day for day, (due, taker) in zip(days, found, strict=True) if due and not taker)
    moves = _tell_of_the_booked(text, days)
    return _Covered(tuple(takers), nobody, sum(due for due, _ in found)), moves


def _cover_on(text: Text, day: date) -> tuple[int, int]:
    """How many contacts are due on a day, and who covers them (0: nobody); today's list goes to them now."""
    made = select(func.count(DueContact.id)).where(DueContact.staff_id == text.staff.id, DueContact.day == day)
    if day == day_of(text.at) and text.session.scalar(made):
        due = len(cover.left(text.session, text.staff.id, day))
        taker = cover.hand_over(text.session, text.staff, Handover.AWAY, text.at)
        return due, taker
    due = owed.will_be_due(text.session, text.staff.id, day)
    likely = cover.likely(text.session, text.staff, day) if due else None
    return due, likely.id if likely else 0


def _booked(text: Text, days: Iterable[date]) -> tuple[ColumnElement[bool], ...]:
    """On Appointment: it stands on one of these days, still to come, with them."""
    known = sorted(days)
    first, last = (known[0], known[-1]) if known else (date.max, date.min)
    start, end = max(text.at, london_at(first, time.min)), london_at(last + timedelta(days=1), time.min)
    stands = (Appointment.worker_id == text.staff.id, Appointment.booking == Booking.BOOKED)
    return (*stands, Appointment.starts_at >= start, Appointment.starts_at < end)


def _tell_of_the_booked(text: Text, days: tuple[date, ...]) -> int:
    """Each is told of once, to the lead and to whoever works with them: it stands until somebody moves it."""
    rows = text.session.scalars(select(Appointment).where(*_booked(text, days)).order_by(Appointment.starts_at)).all()
    booked = [each for each in rows if day_of(each.starts_at) in days]
    for each in booked:
        once = f"{AlertKind.WORKER_AWAY}:{each.id}:{each.version}:{text.message_id}"
        today = day_of(each.starts_at) == day_of(text.at)
        news = News(AlertKind.WORKER_AWAY, once, today, text.message_id, each.id)
        tell(text.session, text.session.get_one(Person, each.participant_id), news, text.at)
    return len(booked)


def _nothing_to_move(text: Text, days: Collection[date]) -> None:
    """They are there on these days after all, and what is booked on them need not move."""
    rows = text.session.execute(select(Appointment.id, Appointment.starts_at).where(*_booked(text, days)))
    stands = [booked for booked, starts_at in rows if day_of(starts_at) in days]
    told = (Alert.kind == AlertKind.WORKER_AWAY, Alert.seen_at.is_(None), Alert.appointment_id.in_(stands))
    text.session.execute(update(Alert).where(*told).values(seen_at=text.at, seen_by=text.staff.id))


def _tell_lead(
    text: Text, days: tuple[date, ...], covered: _Covered = _Covered(), moves: int = 0, undone: bool = False
) -> None:
    once = f"{AlertKind.AWAY}:{text.message_id}:{undone}"
    facts: dict[str, Any] = {"off": _iso(days), "due": covered.due, "moves": moves, "undone": undone}
    facts |= {"nobody": _iso(covered.nobody), "covers": [*covered.takers]}
    news = News(AlertKind.AWAY, once, bool(covered.nobody), text.message_id, facts=facts)
    tell(text.session, text.staff, news, text.at)


def _iso(days: tuple[date, ...]) -> str:
    return " ".join(day.isoformat() for day in days)


def _tell_round(text: Text) -> None:
    """Today's list is theirs again, and is said again."""
    key = f"{rounds.NAME}:{text.staff.id}"
    once = f"{key}:{rounds.BACK}:{text.message_id}"
    onward.put(text.session, onward.Onward(text.staff.id, rounds.NAME, key, once, rounds.BACK), text.at)
