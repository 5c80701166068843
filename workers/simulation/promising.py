"""The run of the promises: weeks of the service with people who answer, and staff who do what the house puts to them.

Rule of this file: the same house, wire and clock as in every simulation, and no faults; who is out is said by a named
member of staff on the day, and never follows from a day that was expected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import select

from bot import clock
from bot.calendar import bank_holidays
from bot.config import Settings
from bot.models import Person, Referral, Step
from bot.referrals import whereabouts
from bot.refs import referral_key
from bot.staff.access import member
from dialogs.hours import at as london_at
from workers import heartbeat
from workers.simulation import promising_groups, promising_people, promising_staff, staff
from workers.simulation.beginning import service
from workers.simulation.habits import Doing
from workers.simulation.promising_people import Promised
from workers.simulation.running import START, Simulation
from workers.simulation.wire import Wire

DESK = (time(9, 10), time(17, 10))
CONTACTS = time(17, 30)
OUT = time(8, 45)
ROUND = re.compile(r"(?:^|[ :])(\d{1,2}) [A-Z]{2}")
SOON = timedelta(minutes=6)
SWEEPS = timedelta(hours=24)
"""How often what has nothing to look for in between is looked at: nothing is lost here that a sweep would find."""


class Act(StrEnum):
    """What staff do by themselves, by its name in the agenda."""

    DESK = "desk"
    CONTACTS = "contacts"
    OUT = "out"
    SWEEP = "sweep"


@dataclass(slots=True)
class QuickWire(Wire):
    """A wire that reports what arrived, and not what was on its way."""

    def _reports(self, sid: str) -> list[tuple[float, str]]:
        return [(4.0, "delivered")]


@dataclass(slots=True)
class Promising(Simulation):
    """One service, and who is in it: by the ids of their referrals, once they are."""

    everyone: tuple[Promised, ...] = ()
    promised: dict[int, Promised] = field(default_factory=dict)

    def keep(self, weeks: int) -> None:
        """Live through so many weeks."""
        start, end = START, START + timedelta(weeks=weeks)
        self.work_phones = staff.bring(self.db, promising_people.rows(self.everyone, start.date()))
        with self.db.reading() as session:
            ids = {row.ref_key: row.id for row in session.scalars(select(Referral))}
        self.promised = {ids[referral_key(one.ref)]: one for one in self.everyone}
        self._agenda(start, weeks)
        self._later(start + SWEEPS, Act.SWEEP, "")
        self.until(end)

    def _agenda(self, start: datetime, weeks: int) -> None:
        """The staff's own days: at their desks on working days, and with their people on every day one is due."""
        for ahead in range(weeks * 7):
            day = start.date() + timedelta(days=ahead)
            self._later(london_at(day, CONTACTS), Act.CONTACTS, "")
            if day.weekday() < 5 and day not in bank_holidays():
                for hour in DESK:
                    self._later(london_at(day, hour), Act.DESK, "")
        for referral_id, one in self.promised.items():
            out = one.out_on(start.date())
            if out is not None:
                self._later(london_at(out, OUT), Act.OUT, str(referral_id))

    def _act(self, what: str, about: str) -> int:
        match what:
            case Act.DESK:
                return promising_staff.work(self.db, self.promised, clock.now())
            case Act.CONTACTS:
                return promising_staff.make_contacts(self.db, clock.now())
            case Act.SWEEP:
                self._later(clock.now() + SWEEPS, Act.SWEEP, "")
                return sum(self._do(job) for job in sorted(heartbeat.EACH_SWEEP))
            case Act.OUT:
                return self._say_out(int(about))
            case _:
                return Simulation._act(self, what, about)

    def _say_out(self, referral_id: int) -> int:
        """A named member of staff has spoken with them, and says that they are out."""
        with self.db.transaction() as session:
            referral = session.get_one(Referral, referral_id)
            who = member(session.get_one(Person, referral.case_worker_id))
            said = whereabouts.Said(Step.RELEASED, _today(), spoke=True)
            whereabouts.say(session, who, referral.participant_id, said, clock.now())
        return 1

    def _read_phones(self) -> None:
        """Everybody answers what asks for an answer."""
        for taken in self.phones.new():
            is_staff = taken.to in self.work_phones
            for doing in of_staff(taken.body) if is_staff else of_participant(taken.body, taken.to):
                self._later(clock.now() + doing.after, "text", f"{taken.channel} {taken.to} {doing.words}")


def of_participant(body: str, number: str) -> list[Doing]:
    """A number where there are some to choose from, and YES where that is asked; of groups, to the one they want."""
    if (words := promising_groups.answer(body, number)) is not None:
        return [Doing(words, SOON)]
    if "1)" in body or re.search(r"\b1 (?:good|da|iawn)\b", body):
        return [Doing("1", SOON)]
    if re.search(r"\bYES\b|\bIE\b", body):
        return [Doing("YES", SOON)]
    return [Doing("sorry was ill, can we do another day", SOON)] if "missed you" in body or "eich colli" in body else []


def of_staff(body: str) -> list[Doing]:
    """They spoke with everybody on their round; what asks for a yes gets one."""
    if (code := re.search(r"\b(MINE|SAFE|OK) (\d+)", body)) is not None:
        return [Doing(code.group(), SOON)]
    if "SPOKE" in body and (numbers := ROUND.findall(body)):
        return [Doing(", ".join(f"{n} spoke" for n in numbers), timedelta(hours=1))]
    return []


@contextmanager
def promising(settings: Settings, wire: Wire, everyone: tuple[Promised, ...]) -> Iterator[Promising]:
    """A service with nothing in it yet, for these people."""
    with service(settings, wire, 0) as plain:
        yield Promising(plain.context, plain.wire, plain.doors, plain.chance, 0, everyone=everyone)


def _today() -> date:
    return clock.london(clock.now()).date()
