"""Days off, whether somebody texted of them or they were set on the page of a week, and all that follows from them.

Rule of this file: today's list goes to cover at once, and other days' in their own morning; what is booked stays, and
the lead and whoever it is booked with see it as needing a move. The lead always sees it.
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
from bot.people.standing import lock
from bot.staff.access import StaffMember, member
from dialogs import round as rounds
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from dialogs.moves import OffKept


@dataclass(frozen=True, slots=True)
class Word:
    """That one of the staff, who is locked, is off or back: a text of theirs, or what `by` set on a page."""

    session: Session
    staff: Person
    message_id: int | None
    at: datetime
    by: StaffMember | None = None

    @property
    def source(self) -> str:
        """What it is known by, so that nobody is told of it twice."""
        return str(self.message_id) if self.message_id else f"page:{self.staff.id}:{self.at.isoformat()}"

    @property
    def member(self) -> StaffMember:
        """Who says so."""
        return self.by or member(self.staff)


@dataclass(frozen=True, slots=True)
class _Covered:
    """Who covers, by id; the days on which a contact is due and nobody does; and how many contacts are due."""

    takers: tuple[int, ...] = ()
    nobody: tuple[date, ...] = ()
    due: int = 0


def take_on_page(session: Session, by: StaffMember, staff_id: int, day: date, at: datetime) -> None:
    """A day was set on the page of somebody's week: all of it follows as if they had texted. One that was off is."""
    take(Word(session, lock(session, staff_id), None, at, by), (day,))


def give_on_page(session: Session, by: StaffMember, staff_id: int, off_id: int, at: datetime) -> None:
    """A day was removed on the page of somebody's week; one that is gone already is gone."""
    staff = lock(session, staff_id)
    day = session.scalar(select(DayOff.day).where(DayOff.id == off_id, DayOff.worker_id == staff_id))
    if day is not None:
        undo(Word(session, staff, None, at, by), (day,), ())


def take(word: Word, days: Iterable[date]) -> OffKept:
    """They are off on these days, of which some may have been days off before."""
    return _kept(word, OffKept(_take(word, days)))


def come_back(word: Word, back: date) -> OffKept:
    """They are off until a day, and not on it nor on the days off that run on from it. Until then is from today on, or
    from the first day off that they have before it: who is on leave from Wednesday is at work today."""
    today, before = day_of(word.at), _off(word)
    gave, day = [], back
    while day in before:
        gave.append(day)
        day += timedelta(days=1)
    since = min((off for off in before if off < back), default=today)
    took = _take(word, (since + timedelta(days=n) for n in range((back - since).days)))
    _give(word, gave)
    return _kept(word, OffKept(took, tuple(gave), back))


def undo(word: Word, took: tuple[date, ...], gave: tuple[date, ...]) -> OffKept:
    """What a text of theirs took and gave back is as it was before it; a day that has passed stays as it was kept."""
    today = day_of(word.at)
    took, gave = (tuple(day for day in days if day >= today) for days in (took, gave))
    _give(word, took)
    again = _take(word, gave)
    if again:
        _follow(word, again)
    _tell_lead(word, tuple(sorted({*took, *gave})), undone=True)
    return OffKept(took, gave, undone=True)


def off_days(session: Session, staff_id: int, since: date) -> set[date]:
    """The days off of one of the staff from a day on."""
    return set(session.scalars(select(DayOff.day).where(DayOff.worker_id == staff_id, DayOff.day >= since)))


def _off(word: Word) -> set[date]:
    return off_days(word.session, word.staff.id, day_of(word.at))


def _take(word: Word, days: Iterable[date]) -> tuple[date, ...]:
    staff = word.staff
    took = tuple(day for day in days if weeks.take_off(word.session, word.member, staff.id, day))
    word.session.flush()
    return took


def _give(word: Word, days: Collection[date]) -> None:
    theirs = (DayOff.worker_id == word.staff.id, DayOff.day.in_([*days]))
    for off_id, day in word.session.execute(select(DayOff.id, DayOff.day).where(*theirs)).all():
        weeks.give_back(word.session, word.member, word.staff.id, off_id)
        if day == day_of(word.at):
            cover.give_back(word.session, word.staff, word.at)
            _tell_round(word)
    _nothing_to_move(word, frozenset(days))


def _kept(word: Word, kept: OffKept) -> OffKept:
    if not kept.took:
        return kept
    covered, moves = _follow(word, kept.took)
    _tell_lead(word, kept.took, covered, moves)
    return OffKept(kept.took, kept.gave, kept.back, covered.takers, bool(covered.nobody), moves)


def _follow(word: Word, days: tuple[date, ...]) -> tuple[_Covered, int]:
    """Cover for the days that were taken, and how many appointments stand on them."""
    found = [_cover_on(word, day) for day in days]
    takers = dict.fromkeys(taker for _, taker in found if taker)
    nobody = tuple(day for day, (due, taker) in zip(days, found, strict=True) if due and not taker)
    moves = _tell_of_the_booked(word, days)
    return _Covered(tuple(takers), nobody, sum(due for due, _ in found)), moves


def _cover_on(word: Word, day: date) -> tuple[int, int]:
    """How many contacts are due on a day, and who covers them (0: nobody); today's list goes to them now."""
    made = select(func.count(DueContact.id)).where(DueContact.staff_id == word.staff.id, DueContact.day == day)
    if day == day_of(word.at) and word.session.scalar(made):
        due = len(cover.left(word.session, word.staff.id, day))
        taker = cover.hand_over(word.session, word.staff, Handover.AWAY, word.at)
        return due, taker
    due = owed.will_be_due(word.session, word.staff.id, day)
    likely = cover.likely(word.session, word.staff, day) if due else None
    return due, likely.id if likely else 0


def _booked(word: Word, days: Iterable[date]) -> tuple[ColumnElement[bool], ...]:
    """On Appointment: it stands on one of these days, still to come, with them."""
    known = sorted(days)
    first, last = (known[0], known[-1]) if known else (date.max, date.min)
    start, end = max(word.at, london_at(first, time.min)), london_at(last + timedelta(days=1), time.min)
    stands = (Appointment.worker_id == word.staff.id, Appointment.booking == Booking.BOOKED)
    return (*stands, Appointment.starts_at >= start, Appointment.starts_at < end)


def _tell_of_the_booked(word: Word, days: tuple[date, ...]) -> int:
    """Each is told of once, to the lead and to whoever works with them: it stands until somebody moves it."""
    rows = word.session.scalars(select(Appointment).where(*_booked(word, days)).order_by(Appointment.starts_at)).all()
    booked = [each for each in rows if day_of(each.starts_at) in days]
    for each in booked:
        once = f"{AlertKind.WORKER_AWAY}:{each.id}:{each.version}:{word.source}"
        today = day_of(each.starts_at) == day_of(word.at)
        news = News(AlertKind.WORKER_AWAY, once, today, word.message_id, each.id)
        tell(word.session, word.session.get_one(Person, each.participant_id), news, word.at)
    return len(booked)


def _nothing_to_move(word: Word, days: Collection[date]) -> None:
    """They are there on these days after all, and what is booked on them need not move."""
    rows = word.session.execute(select(Appointment.id, Appointment.starts_at).where(*_booked(word, days)))
    stands = [booked for booked, starts_at in rows if day_of(starts_at) in days]
    told = (Alert.kind == AlertKind.WORKER_AWAY, Alert.seen_at.is_(None), Alert.appointment_id.in_(stands))
    word.session.execute(update(Alert).where(*told).values(seen_at=word.at, seen_by=word.member.id))


def _tell_lead(
    word: Word, days: tuple[date, ...], covered: _Covered = _Covered(), moves: int = 0, undone: bool = False
) -> None:
    once = f"{AlertKind.AWAY}:{word.source}:{undone}"
    facts: dict[str, Any] = {"off": _iso(days), "due": covered.due, "moves": moves, "undone": undone}
    facts |= {"nobody": _iso(covered.nobody), "covers": [*covered.takers]}
    news = News(AlertKind.AWAY, once, bool(covered.nobody), word.message_id, facts=facts)
    tell(word.session, word.staff, news, word.at)


def _iso(days: tuple[date, ...]) -> str:
    return " ".join(day.isoformat() for day in days)


def _tell_round(word: Word) -> None:
    """Today's list is theirs again, and is said again."""
    key = f"{rounds.NAME}:{word.staff.id}"
    once = f"{key}:{rounds.BACK}:{word.source}"
    onward.put(word.session, onward.Onward(word.staff.id, rounds.NAME, key, once, rounds.BACK), word.at)
