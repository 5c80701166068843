"""Availability: the hours of each weekday in which participants can be offered times with a member of staff.

Rule of this file: a row is a stretch of a weekday. It is about the stretch that begins when it says, else about the one
it runs into, and else it is a new one. What people have changed or taken away since on the page of a week stays so,
until the file says something new.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import refs
from bot.appointments.weeks import AT_MOST
from bot.importing import values
from bot.importing.cells import Cells
from bot.importing.fates import Fault
from bot.importing.kinds import Column, Kind, Run, Settled
from bot.importing.people import People
from bot.importing.saying import Sayings
from bot.models import Availability, Person, Role

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = {name: day for day, full in enumerate(_DAYS) for name in (full, full[:3])} | {"tues": 1, "thurs": 3}
"""A day of the week by its name as people write it; Monday is 0."""


@dataclass(frozen=True, slots=True)
class AvailabilityFacts:
    """What a row of availability.csv says; Monday is 0."""

    worker_email: str
    weekday: int
    opens: time
    closes: time


@dataclass(slots=True)
class _Stretch:
    """A stretch as it is so far: its row, if it has one yet, and whether this file has spoken of it."""

    opens: time
    closes: time
    row: Availability | None = None
    spoken_of: bool = False

    def runs_into(self, facts: AvailabilityFacts) -> bool:
        return self.opens < facts.closes and facts.opens < self.closes


def _read(cells: Cells, run: Run) -> AvailabilityFacts:
    facts = AvailabilityFacts(
        worker_email=cells.required("worker_email", values.email),
        weekday=cells.required("weekday", values.choice(WEEKDAYS, "a day of the week, such as Monday")),
        opens=cells.required("from", values.clock_time),
        closes=cells.required("to", values.clock_time),
    )
    cells.check()
    if facts.closes <= facts.opens:
        cells.fault("to", "The end comes after the start.")
    cells.check()
    return facts


def _key(facts: AvailabilityFacts) -> str:
    return f"{refs.person_key(facts.worker_email)}:{facts.weekday}:{facts.opens:%H%M}"


class _Batch:
    """Some rows of availability.csv."""

    def __init__(self, session: Session, run: Run, rows: Sequence[AvailabilityFacts]) -> None:
        self._session = session
        workers = {refs.person_key(row.worker_email) for row in rows}
        self._people = People(session, run, workers)
        self._said = Sayings(session, AVAILABILITY, {_key(row) for row in rows})
        self._days: defaultdict[tuple[str, int], list[_Stretch]] = defaultdict(list)
        found = select(Availability, Person.ref_key).join(Person, Person.id == Availability.worker_id)
        for row, worker in session.execute(found.where(Person.ref_key.in_(workers)).order_by(Availability.opens)):
            self._days[worker, row.weekday].append(_Stretch(row.opens, row.closes, row))

    def current(self, facts: AvailabilityFacts) -> AvailabilityFacts | None:
        """The stretch the row is about; the row itself when people took it away since the file last said so."""
        about = self._about(facts)
        if about is not None:
            return replace(facts, opens=about.opens, closes=about.closes)
        return None if self._said.news(facts) else facts

    def settle(self, facts: AvailabilityFacts, changed: frozenset[str]) -> Settled[AvailabilityFacts]:
        """Hold a row against the worker's day as it is so far."""
        current = self.current(facts)
        if self._people.role(refs.person_key(facts.worker_email)) in {None, Role.PARTICIPANT}:
            unknown = Fault("worker_email", "There is no such member of staff. Staff come in with staff.csv.")
            return Settled(facts, (unknown,))
        if current is not None and not changed:
            return Settled(current)
        return Settled(facts, tuple(self._crowding(facts)))

    def accept(self, facts: AvailabilityFacts) -> None:
        """Remember the day as this row leaves it."""
        about = self._about(facts)
        if about is not None:
            about.opens, about.closes, about.spoken_of = facts.opens, facts.closes, True
        elif self._said.news(facts):
            self._day(facts).append(_Stretch(facts.opens, facts.closes, spoken_of=True))

    def add(self, facts: AvailabilityFacts) -> None:
        """Offer times in this stretch too."""
        worker = self._people.persons[refs.person_key(facts.worker_email)]
        row = Availability(worker_id=worker.id, weekday=facts.weekday, opens=facts.opens, closes=facts.closes)
        self._session.add(row)

    def change(self, facts: AvailabilityFacts, changed: frozenset[str]) -> None:
        """Let the stretch begin or end at another time."""
        stretch = next(each for each in self._day(facts) if (each.opens, each.closes) == (facts.opens, facts.closes))
        if stretch.row is not None:
            stretch.row.opens, stretch.row.closes = facts.opens, facts.closes
            self._session.flush()

    def _day(self, facts: AvailabilityFacts) -> list[_Stretch]:
        return self._days[refs.person_key(facts.worker_email), facts.weekday]

    def _about(self, facts: AvailabilityFacts) -> _Stretch | None:
        """The stretch that begins then, else the only one it runs into, of those no other row is about."""
        open_to = [each for each in self._day(facts) if not each.spoken_of]
        begins_then = [each for each in open_to if each.opens == facts.opens]
        runs_into = [each for each in open_to if each.runs_into(facts)]
        return next(iter(begins_then or (runs_into if len(runs_into) == 1 else [])), None)

    def _crowding(self, facts: AvailabilityFacts) -> list[Fault]:
        about = self._about(facts)
        others = [each for each in self._day(facts) if each is not about]
        if any(each.runs_into(facts) for each in others):
            return [Fault("from", "This runs into another stretch of that day. One starts when the other has ended.")]
        if len(others) >= AT_MOST:
            return [Fault("weekday", "A day has two stretches at most: before and after a break.")]
        return []


AVAILABILITY: Kind[AvailabilityFacts] = Kind(
    name="availability",
    columns=(
        Column("worker_email", "whose hours they are, as in staff.csv", True),
        Column("weekday", "such as Monday; a day may have two rows, before and after a break", True),
        Column("from", "from when people can be offered times, such as 10:00 or 10am", True),
        Column("to", "until when, such as 16:30", True),
    ),
    read=_read,
    key=_key,
    open=_Batch,
    together=(frozenset({"opens", "closes"}),),
    at_once=500,  # plain rows, and a worker's day is best seen whole
)
