"""News: what staff may want to know of their people, kept for their page, and texted to those who want that.

Rule of this file: what happened is kept once, for the worker whose it is; a text goes to whoever chose texts, at work
and no more than one an hour unless it is urgent. What is paged or asked by a code is no news: it has its own text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

from bot import once, onward, worded
from bot.calendar import bank_holidays, hours_of
from bot.models import Alert, AlertKind, Appointment, DayOff, NewsBy, NewsItem, NewsKind, Outcome, Person, Role
from bot.people.reach import referral_of
from bot.rows import ask, filled, into, table
from dialogs.hours import Hours, day_of
from dialogs.moves import NewsFound, NewsPlanned

DIALOG = "news"
GATHERS = timedelta(minutes=10)
"""How long more may come, before a text that is not urgent goes."""
APART = timedelta(hours=1)
STALE = timedelta(hours=24)
"""Older than this it is no news any more; it stays on the page."""
AT_WORK = Hours(time(9), time(17, 30), frozenset(range(5)))
BY_ALERT = {
    AlertKind.LATE: NewsKind.LATE,
    AlertKind.CANNOT_COME: NewsKind.CANNOT_COME,
    AlertKind.HELD_UP: NewsKind.CANNOT_COME,
    AlertKind.CAN_COME: NewsKind.CAN_COME,
    AlertKind.RECORD_ATTENDANCE: NewsKind.RECORD,
    AlertKind.CALL_ME: NewsKind.CALL_ME,
    AlertKind.QUIET: NewsKind.QUIET,
    AlertKind.QUIET_LEAD: NewsKind.QUIET,
    AlertKind.STOPPED: NewsKind.STOPPED,
    AlertKind.TASK_LATE: NewsKind.TASK,
    AlertKind.TASK_LEAD: NewsKind.TASK,
}
AMOUNTS = {NewsKind.LATE: "minutes", NewsKind.QUIET: "days"}
BY_OUTCOME = {Outcome.CONFIRMED: NewsKind.CONFIRMED, Outcome.MOVED: NewsKind.MOVED}
_STAFF = table(Person).c
_WANTS = select(_STAFF.news).where(_STAFF.id == bindparam("whom"))


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened, with its unique source; `amount` is in minutes or days."""

    kind: NewsKind
    once: str
    participant_id: int
    appointment_id: int | None = None
    urgent: bool = False
    amount: int | None = None


def of_alert(session: Session, alert: Alert, at: datetime) -> None:
    """An alert was told: what it is about is news for whom it is for."""
    kind = BY_ALERT.get(alert.kind)
    if kind is None or alert.staff_id is None or alert.person_id is None:
        return
    amount = alert.facts.get(AMOUNTS.get(kind, ""))
    happened = Happened(kind, f"alert:{alert.id}", alert.person_id, alert.appointment_id, alert.urgent, amount)
    _keep(session, alert.staff_id, happened, at)


def again(session: Session, alert: Alert, at: datetime) -> None:
    """What an alert told is still so: whoever is texted hears of it once more, and it stays one line."""
    item = session.scalar(select(NewsItem).where(NewsItem.once == f"alert:{alert.id}"))
    if item is not None:
        item.at, item.told_at = at, None
        if ask(session, _WANTS, {"whom": item.staff_id}) is NewsBy.TEXT:
            _text(session, item.staff_id, f"{item.id}:{at.isoformat()}", "news", at)


def of_outcome(session: Session, person: Person, appointment_id: int | None, outcome: Outcome, at: datetime) -> None:
    """An exchange about an appointment ended: that they said yes, or moved it, is news for whoever sees them."""
    kind = BY_OUTCOME.get(outcome)
    if kind is None or person.role is not Role.PARTICIPANT:
        return
    appointment = session.get(Appointment, appointment_id) if appointment_id else None
    referral = referral_of(session, person.id)
    worker = appointment.worker_id if appointment else referral.case_worker_id if referral else None
    if worker is None or appointment is None:
        return
    once = f"{kind.value}:appointment:{appointment.id}:{appointment.version}"
    _keep(session, worker, Happened(kind, once, person.id, appointment.id), at)


def plan(session: Session, staff: Person, urgent: bool, told_at: datetime | None, at: datetime) -> NewsPlanned:
    """When to tell them: urgent when they next may be texted, else at work, after a while and well after the last."""
    if urgent:
        return NewsPlanned(hours_of(staff).next_opening(at))
    soonest = max(at + GATHERS, told_at + APART) if told_at else at + GATHERS
    return NewsPlanned(_at_work(session, staff, soonest))


def gather(session: Session, staff: Person, at: datetime) -> NewsFound:
    """What they have not been texted of and is still news, oldest first; from now on they have."""
    wanted = select(NewsItem).where(
        NewsItem.staff_id == staff.id, NewsItem.told_at.is_(None), NewsItem.at > at - STALE, NewsItem.at <= at
    )
    found = list(session.scalars(wanted.order_by(NewsItem.urgent.desc(), NewsItem.at, NewsItem.id)))
    if staff.news is not NewsBy.TEXT:
        return NewsFound(())
    for item in found:
        item.told_at = at
    return NewsFound(tuple(item.id for item in found))


def _keep(session: Session, staff_id: int, happened: Happened, at: datetime) -> None:
    appointment = session.get(Appointment, happened.appointment_id) if happened.appointment_id else None
    row = {
        "staff_id": staff_id,
        "participant_id": happened.participant_id,
        "appointment_id": happened.appointment_id,
        "starts_at": appointment.starts_at if appointment else None,
        "kind": happened.kind,
        "urgent": happened.urgent,
        "amount": happened.amount,
        "once": happened.once,
        "at": at,
    }
    connection = once.beside(session, NewsItem)
    kept = worded.run(connection, _kept(connection.dialect.name), filled(NewsItem, row) | {"whom": staff_id}).rows
    for item_id, wants in kept:
        if wants is NewsBy.TEXT:
            _text(session, staff_id, str(item_id), "urgent" if happened.urgent else "news", at)


@cache
def _kept(dialect: str) -> ReturningInsert[*tuple[Any, ...]]:
    """Kept once, and whether whoever it is for wants texts."""
    made = into(table(NewsItem), dialect).on_conflict_do_nothing(index_elements=["once"])
    return made.returning(table(NewsItem).c.id, _WANTS.scalar_subquery())


def _text(session: Session, staff_id: int, once: str, what: str, at: datetime) -> None:
    """There is something to text of."""
    key = f"{DIALOG}:{staff_id}"
    onward.put(session, onward.Onward(staff_id, DIALOG, key, f"{key}:{onward.BEGAN}"), at)
    onward.put(session, onward.Onward(staff_id, DIALOG, key, f"{key}:{once}", what), at)


def _at_work(session: Session, staff: Person, at: datetime) -> datetime:
    """The next moment at which they are at work: weekdays, no bank holiday, no day off of theirs."""
    off = session.scalars(select(DayOff.day).where(DayOff.worker_id == staff.id, DayOff.day >= day_of(at)))
    opens, closes = staff.hours_from or AT_WORK.opens, staff.hours_to or AT_WORK.closes
    holidays: frozenset[date] = bank_holidays() | frozenset(off)
    return Hours(opens, closes, AT_WORK.days, holidays).next_opening(at)
