"""Avoided times: stretches in which a participant is never offered a time, and why, from avoided.csv.

Rule of this file: a row is a stretch, of every week or of one day; it is new or it is here already. What people have
taken away since on the participant's page stays so, until the file says something new.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import refs
from bot.appointments.avoided import Avoided
from bot.importing import values
from bot.importing.availability import WEEKDAYS
from bot.importing.cells import Cells
from bot.importing.fates import Fault
from bot.importing.kinds import Column, Kind, Run, Settled
from bot.importing.people import People
from bot.importing.saying import Sayings
from bot.models import AvoidedTime, AvoidKind, Role

_KINDS = {kind.value: kind for kind in AvoidKind}
_SAID = "curfew, exclusion, faith, caring, work or required"


@dataclass(frozen=True, slots=True)
class AvoidedFacts:
    """What a row of avoided.csv says: a weekday (Monday is 0), or one day."""

    participant_ref: str
    why: AvoidKind
    weekday: int | None
    day: date | None
    opens: time
    closes: time


def _read(cells: Cells, run: Run) -> AvoidedFacts:
    when = cells.required("day", _weekday_or_day)
    facts = AvoidedFacts(
        participant_ref=cells.required("participant_ref", values.reference),
        why=cells.required("why", values.choice(_KINDS, _SAID)),
        weekday=when if isinstance(when, int) else None,
        day=when if isinstance(when, date) else None,
        opens=cells.required("from", values.clock_time),
        closes=cells.required("to", values.clock_time),
    )
    cells.check()
    return facts


def _weekday_or_day(cell: str) -> int | date:
    """A day of the week, or one day. Raises ValueError, as a sentence."""
    weekday = WEEKDAYS.get(cell.strip().casefold())
    if weekday is None and not any(letter.isdigit() for letter in cell):
        raise ValueError("This must be a day of the week, such as Monday, or a date, such as 24/12/2026.")
    return values.day(cell) if weekday is None else weekday


def _key(facts: AvoidedFacts) -> str:
    when = facts.day.isoformat() if facts.day else str(facts.weekday)
    return f"{refs.person_key(facts.participant_ref)}:{when}:{facts.opens:%H%M}:{facts.closes:%H%M}:{facts.why}"


class _Batch:
    """Some rows of avoided.csv."""

    def __init__(self, session: Session, run: Run, rows: Sequence[AvoidedFacts]) -> None:
        self._session = session
        self._run = run
        self._people = People(session, run, {refs.person_key(row.participant_ref) for row in rows})
        self._said = Sayings(session, AVOIDED, {_key(row) for row in rows})
        ids = [person.id for person in self._people.persons.values()]
        found = session.scalars(select(AvoidedTime).where(AvoidedTime.person_id.in_(ids)))
        self._here = {(row.person_id, _stretch(row)) for row in found}

    def current(self, facts: AvoidedFacts) -> AvoidedFacts | None:
        """The row itself, when it is here, or when people took it away since the file last said so."""
        person = self._people.persons.get(refs.person_key(facts.participant_ref))
        wanted = Avoided(facts.why, facts.opens, facts.closes, facts.weekday, facts.day)
        here = person is not None and (person.id, wanted) in self._here
        return facts if here or not self._said.news(facts) else None

    def settle(self, facts: AvoidedFacts, changed: frozenset[str]) -> Settled[AvoidedFacts]:
        """Hold a row against what is here."""
        if self._people.role(refs.person_key(facts.participant_ref)) is not Role.PARTICIPANT:
            unknown = Fault("participant_ref", "There is no such participant. They come in with participants.csv.")
            return Settled(facts, (unknown,))
        return Settled(facts)

    def accept(self, facts: AvoidedFacts) -> None:
        """Nothing further on in a run refers to a stretch."""

    def add(self, facts: AvoidedFacts) -> None:
        """Offer nothing in this stretch from now on."""
        person = self._people.persons[refs.person_key(facts.participant_ref)]
        row = AvoidedTime(
            person_id=person.id,
            kind=facts.why.value,
            weekday=facts.weekday,
            day=facts.day,
            opens=facts.opens,
            closes=facts.closes,
            added_at=self._run.at,
        )
        self._session.add(row)

    def change(self, facts: AvoidedFacts, changed: frozenset[str]) -> None:
        """A stretch that differs is another stretch, so there is nothing to change."""


def _stretch(row: AvoidedTime) -> Avoided:
    return Avoided(AvoidKind(row.kind), row.opens, row.closes, row.weekday, row.day)


AVOIDED: Kind[AvoidedFacts] = Kind(
    name="avoided",
    columns=(
        Column("participant_ref", "who must not be offered a time, as in participants.csv", True),
        Column("why", f"{_SAID}; no text ever says it", True),
        Column("day", "a day of the week, such as Monday, or one day, such as 24/12/2026", True),
        Column("from", "from when, such as 19:00 or 7pm", True),
        Column("to", "until when; an end before the start is on the next day", True),
    ),
    read=_read,
    key=_key,
    open=_Batch,
)
