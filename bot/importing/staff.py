"""Staff: who works with participants, in which team; found again by their e-mail address.

Rule of this file: a row makes a person and never a way to sign in (`throughline user add` does that). The number is a
work phone's: one that a participant has is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot import refs
from bot.appointments import changes
from bot.importing import values
from bot.importing.cells import Cells
from bot.importing.fates import Fault
from bot.importing.kinds import Column, Kind, Run, Settled
from bot.importing.people import People
from bot.models import Language, Person, Role
from bot.people import numbers
from bot.people.numbers import E164

_ROLES = {
    "case_worker": Role.CASE_WORKER,
    "caseworker": Role.CASE_WORKER,
    "mentor": Role.MENTOR,
    "coach": Role.COACH,
    "team_lead": Role.TEAM_LEAD,
    "lead": Role.TEAM_LEAD,
}
LANGUAGES = {
    "english": Language.EN,
    "en": Language.EN,
    "saesneg": Language.EN,
    "welsh": Language.CY,
    "cy": Language.CY,
    "cymraeg": Language.CY,
}


@dataclass(frozen=True, slots=True)
class StaffFacts:
    """What a row of staff.csv says."""

    email: str
    first_name: str
    last_name: str
    role: Role
    team: str
    team_phone: str
    work_number: E164 | None
    language: Language | None


def _read(cells: Cells, run: Run) -> StaffFacts:
    facts = StaffFacts(
        email=cells.required("email", values.email),
        first_name=cells.required("first_name", values.words),
        last_name=cells.required("last_name", values.words),
        role=cells.required("role", values.choice(_ROLES, "case worker, mentor, coach or team lead")),
        team=cells.required("team", values.words),
        team_phone=cells.required("team_phone", numbers.telephone),
        work_number=cells.optional("work_number", numbers.normalise),
        language=cells.optional("language", values.choice(LANGUAGES, "English or Welsh")),
    )
    cells.check()
    return facts


def _key(facts: StaffFacts) -> str:
    return refs.person_key(facts.email)


class _Batch:
    """Some rows of staff.csv."""

    def __init__(self, session: Session, run: Run, rows: Sequence[StaffFacts]) -> None:
        self._session = session
        self._run = run
        self._people = People(session, run, {_key(row) for row in rows}, [row.work_number for row in rows])

    def current(self, facts: StaffFacts) -> StaffFacts | None:
        """Who is here under this address."""
        person = self._people.persons.get(_key(facts))
        return self._current(person, facts) if person else None

    def settle(self, facts: StaffFacts, changed: frozenset[str]) -> Settled[StaffFacts]:
        """Hold a row against who is here."""
        return Settled(facts, tuple(self._faults(facts)))

    def accept(self, facts: StaffFacts) -> None:
        """Remember a good row, and the phone it gave its team."""
        self._people.accept(_key(facts), facts.role, facts.work_number)
        self._run.teams.setdefault(facts.team.casefold(), (facts.team, facts.team_phone))

    def add(self, facts: StaffFacts) -> None:
        """Make the person, their team and their work number."""
        team = self._people.seat(facts.team, facts.team_phone)
        person = Person(
            team_id=team.id,
            role=facts.role,
            ref=facts.email,
            ref_key=_key(facts),
            first_name=facts.first_name,
            last_name=facts.last_name,
            language=facts.language or Language.EN,
            made_at=self._run.at,
        )
        self._session.add(person)
        self._session.flush()
        if facts.work_number:
            self._people.give_number(person, facts.work_number, None)

    def change(self, facts: StaffFacts, changed: frozenset[str]) -> None:
        """Write what a row says otherwise."""
        person = self._people.persons[_key(facts)]
        for column in changed & {"first_name", "last_name", "role", "language"}:
            setattr(person, column, getattr(facts, column))
        if changed & {"team", "team_phone"}:
            person.team_id = self._people.seat(facts.team, facts.team_phone).id
        if facts.work_number and "work_number" in changed:
            self._people.give_number(person, facts.work_number, None)
            changes.changed(self._session, person.id, self._run.at)

    def _current(self, person: Person, facts: StaffFacts) -> StaffFacts:
        number = self._people.number_of(person)
        team = self._people.team_of(person, facts.team)
        return StaffFacts(
            email=person.ref,
            first_name=person.first_name,
            last_name=person.last_name,
            role=person.role,
            team=team,
            team_phone=self._people.phone_of(team) or "",
            work_number=E164(number.e164) if number else None,
            language=person.language,
        )

    def _faults(self, facts: StaffFacts) -> list[Fault]:
        faults = []
        if self._people.role(_key(facts)) is Role.PARTICIPANT:
            faults.append(Fault("email", "This is a participant's reference. Give the e-mail address of staff."))
        if not facts.email.isascii() and _key(facts) not in self._people.persons:
            faults.append(Fault("email", "An address has no accents. Give it as their own e-mail program shows it."))
        told = self._run.teams.get(facts.team.casefold())
        if told and told[1] != facts.team_phone:
            faults.append(Fault("team_phone", "An earlier row gives this team another phone. A team has one."))
        if facts.work_number and Role.PARTICIPANT in self._people.others_with(facts.work_number, _key(facts)):
            faults.append(Fault("work_number", "A participant has this number. Staff are texted on work phones only."))
        return faults


STAFF: Kind[StaffFacts] = Kind(
    name="staff",
    columns=(
        Column("email", "work e-mail address; staff are found again by it", True),
        Column("first_name", "first name, as participants know it", True),
        Column("last_name", "last name", True),
        Column("role", "case worker, mentor, coach or team lead", True),
        Column("team", "the team's name; a new one is made", True),
        Column("team_phone", "the team's office phone, the same on each of its rows", True),
        Column("work_number", "mobile of their work phone, never a private one; may be empty"),
        Column("language", "English or Welsh; empty is English"),
    ),
    read=_read,
    key=_key,
    open=_Batch,
    together=(frozenset({"team", "team_phone"}),),
)
