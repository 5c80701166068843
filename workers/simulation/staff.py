"""What staff do on their pages and with their files: bring people in, book, record who came, look at what needs them.

Rule of this file: by the same functions that the pages and the import call.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.alerting import needs, paging
from bot.appointments import attendance, rearranging
from bot.clock import now
from bot.db import Database
from bot.importing.bringing import KINDS, Source
from bot.importing.bringing import bring as bring_in
from bot.importing.examples import Rows
from bot.importing.kinds import Run
from bot.importing.writing import csv_text
from bot.models import (
    Alert,
    Appointment,
    Attendance,
    Booking,
    Number,
    Person,
    Role,
)
from bot.staff.access import member
from workers.simulation import caseload
from workers.simulation.chance import Chance

RECORDED_AFTER = timedelta(minutes=9)
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)


def bring(db: Database, rows: Mapping[str, Rows]) -> frozenset[str]:
    """Bring files in; the numbers of all work phones."""
    columns = {kind.name: [column.name for column in kind.columns] for kind in KINDS}
    files = [Source(f"{name}.csv", csv_text(columns[name], made).encode()) for name, made in rows.items() if made]
    bring_in(db, files, Run(now(), only_new=True))
    with db.reading() as session:
        theirs = select(Number.e164).join(Person, Person.id == Number.person_id)
        return frozenset(session.scalars(theirs.where(Person.role != Role.PARTICIPANT)))


def book(db: Database, people: int, after: int) -> list[tuple[int, datetime]]:
    """Book everybody's session of the week after; each that was booked since the one whose id is `after`, and when it
    will be recorded who came."""
    bring(db, {"appointments": caseload.appointments(people, caseload.monday(now(), 1))})
    with db.reading() as session:
        return [
            (item.id, _recorded(item)) for item in session.scalars(select(Appointment).where(Appointment.id > after))
        ]


def record(db: Database, chance: Chance, appointment_id: int) -> datetime | None:
    """Record who came, mostly; when to look again, if it was moved."""
    with db.transaction() as session:
        item = session.get_one(Appointment, appointment_id)
        if item.booking is not Booking.BOOKED or item.attendance is not None:
            return None
        if _recorded(item) > now():
            return _recorded(item)
        if chance.happens(0.9, "recorded", appointment_id):
            came = chance.happens(0.8, "came", appointment_id)
            result = Attendance.ATTENDED if came else Attendance.NOT_ATTENDED
            attendance.record(session, member(session.get_one(Person, item.worker_id)), appointment_id, result, now())
    return None


def _recorded(item: Appointment) -> datetime:
    return item.starts_at + timedelta(minutes=item.minutes) + RECORDED_AFTER


def see_alerts(db: Database, chance: Chance, step: int) -> int:
    """Look at what needs somebody, and write down what was done about what is theirs; how much was looked at."""
    with db.reading() as session:
        unseen = select(Alert.id, Alert.owner_id, Alert.staff_id).where(Alert.seen_at.is_(None))
        open_ = [row for row in session.execute(unseen) if chance.happens(0.3, "looks", row.id, step)]
    for alert_id, owner, staff_id in open_:
        with db.transaction() as session:
            if owner is not None:
                paging.act(session, alert_id, paging.Done(owner, "rang them", True), now())
            elif (who := session.get(Person, staff_id) if staff_id else None) is not None:
                needs.see(session, member(who), alert_id, now())
    return len(open_)


def change_plans(db: Database, chance: Chance, step: int) -> int:
    """Call a few off, with other times offered, and move a few by a week; how many."""
    soon = Appointment.starts_at.between(now() + 2 * HOUR, now() + 3 * DAY)
    wanted = select(Appointment.id, Appointment.starts_at).where(soon, Appointment.booking == Booking.BOOKED)
    with db.reading() as session:
        chosen = [row for row in session.execute(wanted) if chance.happens(0.001, "changes", row.id, step)]
    for appointment_id, starts_at in chosen:
        to = starts_at + WEEK if chance.happens(0.5, "moves", appointment_id) else None
        with db.transaction() as session:
            worker = session.get_one(Person, session.get_one(Appointment, appointment_id).worker_id)
            wish = rearranging.Wish(to, offer=to is None, why=None)
            rearranging.change(session, member(worker), appointment_id, wish, now())
    return len(chosen)
