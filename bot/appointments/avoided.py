"""Avoided times: when a participant must not be offered anything, and why; set by staff, read when a time is found.

Rule of this file: whoever may see the participant sets them; a participant is never told of them, only offered other
times. The kind is kept sealed and out of the audit's facts: that somebody prays or has a curfew is not for a list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import AvoidedTime, AvoidKind, Deed
from bot.record import audit
from bot.staff.access import StaffMember
from dialogs.hours import at as london_at

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Avoided:
    """A stretch: of every week (`weekday`, Monday is 0) or of one day, by the clock in London."""

    kind: AvoidKind
    opens: time
    closes: time
    weekday: int | None = None
    day: date | None = None
    id: int = 0

    @property
    def past_midnight(self) -> bool:
        """Whether it ends on the day after it began."""
        return self.closes <= self.opens


def of(session: Session, person_id: int) -> tuple[Avoided, ...]:
    """Somebody's avoided times: those of every week in its order, then single days."""
    rows = session.scalars(select(AvoidedTime).where(AvoidedTime.person_id == person_id)).all()
    found = [Avoided(AvoidKind(row.kind), row.opens, row.closes, row.weekday, row.day, row.id) for row in rows]
    return tuple(sorted(found, key=lambda each: (each.day or date.min, each.weekday or 0, each.opens)))


def spans(session: Session, person_id: int, first: date, days: int) -> list[Span]:
    """Every stretch of somebody's from the day before `first` on, for so many days, as instants."""
    stretches = of(session, person_id)
    return [span for ahead in range(-1, days + 1) for span in _on(stretches, first + timedelta(days=ahead))]


def add(session: Session, staff: StaffMember, person_id: int, wanted: Avoided, at: datetime) -> bool:
    """Offer nothing in this stretch from now on. False when it was so already."""
    if any(_same(each, wanted) for each in of(session, person_id)):
        return False
    row = AvoidedTime(
        person_id=person_id,
        kind=wanted.kind.value,
        weekday=wanted.weekday,
        day=wanted.day,
        opens=wanted.opens,
        closes=wanted.closes,
        added_by=staff.id,
        added_at=at,
    )
    session.add(row)
    session.flush()
    audit.note(session, staff.id, Deed.CHANGED, "avoided_times", person_id, row=row.id, added=True)
    return True


def remove(session: Session, staff: StaffMember, person_id: int, avoided_id: int) -> bool:
    """Offer times in this stretch again. False when it was not one of theirs."""
    row = session.get(AvoidedTime, avoided_id)
    if row is None or row.person_id != person_id:
        return False
    session.delete(row)
    audit.note(session, staff.id, Deed.CHANGED, "avoided_times", person_id, row=avoided_id, added=False)
    return True


def _on(stretches: tuple[Avoided, ...], day: date) -> Iterator[Span]:
    for each in stretches:
        if each.day == day or (each.day is None and each.weekday == day.weekday()):
            ends = day + timedelta(days=1) if each.past_midnight else day
            yield london_at(day, each.opens), london_at(ends, each.closes)


def _same(one: Avoided, other: Avoided) -> bool:
    here, there = ((e.kind, e.opens, e.closes, e.weekday, e.day) for e in (one, other))
    return here == there
