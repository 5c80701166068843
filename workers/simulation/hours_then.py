"""In which hours somebody could be texted at an instant: what they chose later did not hold before.

Rule of this file: what they chose is what was written down as they chose it.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.calendar import hours_of
from bot.models import AuditEntry, Person
from dialogs.hours import Hours

SAME_INSTANT = timedelta(seconds=1)
"""What left as something was being written down left before it."""


class HoursThen:
    """When somebody could be texted at an instant: what they chose later did not hold before."""

    def __init__(self, session: Session) -> None:
        self._chosen: dict[int, list[tuple[datetime, time, time]]] = defaultdict(list)
        noted = select(AuditEntry).where(AuditEntry.subject == "people").order_by(AuditEntry.id)
        for entry in session.scalars(noted):
            if entry.subject_id is not None and "hours_from" in entry.facts:
                ends = (time.fromisoformat(entry.facts["hours_from"]), time.fromisoformat(entry.facts["hours_to"]))
                self._chosen[entry.subject_id].append((entry.at, *ends))

    def at(self, person: Person, at: datetime) -> Hours:
        """Theirs then. Whoever chose none before had the usual ones."""
        chosen = self._chosen.get(person.id)
        if chosen is None:
            return hours_of(person)
        before = [(opens, closes) for since, opens, closes in chosen if since <= at + SAME_INSTANT]
        opens, closes = before[-1] if before else (None, None)
        return hours_of(
            Person(
                role=person.role, hours_from=opens, hours_to=closes, hours_are_safe_hours=person.hours_are_safe_hours
            )
        )
