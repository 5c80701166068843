"""Participants: whom the service is for, their number and its proof, their language and hours.

Rule of this file: what the file asks for is first held against what has happened to the number since
(bot/importing/proving.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from bot import refs
from bot.appointments import changes
from bot.importing.fates import Fault
from bot.importing.kinds import Kind, Run, Settled
from bot.importing.participant_facts import COLUMNS, ParticipantFacts, read
from bot.importing.people import People, prove
from bot.importing.proving import proof_of, settled_number
from bot.models import Language, Person, Role
from bot.people import introducing
from bot.people.numbers import E164

_PLAIN = ("first_name", "last_name", "language", "call_instead")
_RENAMED = {"contact_from": "hours_from", "contact_to": "hours_to", "safe_hours_only": "hours_are_safe_hours"}
_PROOF = frozenset({"number_proven_on", "number_proven_by", "number_proven_how"})
_NUMBER = _PROOF | {"number"}
_HOURS = frozenset(_RENAMED)


def _key(facts: ParticipantFacts) -> str:
    return refs.person_key(facts.participant_ref)


class _Batch:
    """Some rows of participants.csv."""

    def __init__(self, session: Session, run: Run, rows: Sequence[ParticipantFacts]) -> None:
        self._session = session
        self._run = run
        self._people = People(session, run, {_key(row) for row in rows}, [row.number for row in rows])

    def current(self, facts: ParticipantFacts) -> ParticipantFacts | None:
        """Who is here under this reference."""
        person = self._people.persons.get(_key(facts))
        return self._current(person, facts) if person else None

    def settle(self, facts: ParticipantFacts, changed: frozenset[str]) -> Settled[ParticipantFacts]:
        """Hold a row against who is here, and against what has happened to their numbers."""
        person = self._people.persons.get(_key(facts))
        faults = tuple(self._faults(facts))
        if person is None:
            return Settled(facts, faults, tuple(self._notes(facts)))
        wanted, notes = settled_number(facts, self._people.numbers_of(person))
        return Settled(wanted, faults, (*notes, *self._notes(wanted)))

    def accept(self, facts: ParticipantFacts) -> None:
        """Remember a good row."""
        self._people.accept(_key(facts), Role.PARTICIPANT, facts.number)

    def add(self, facts: ParticipantFacts) -> None:
        """Make the person, and note their number."""
        person = Person(
            team_id=self._team_id(facts),
            role=Role.PARTICIPANT,
            ref=facts.participant_ref,
            ref_key=_key(facts),
            first_name=facts.first_name,
            last_name=facts.last_name,
            language=facts.language or Language.EN,
            hours_from=facts.contact_from,
            hours_to=facts.contact_to,
            hours_are_safe_hours=bool(facts.safe_hours_only),
            call_instead=bool(facts.call_instead),
            made_at=self._run.at,
        )
        self._session.add(person)
        self._session.flush()
        if facts.number:
            self._people.give_number(person, facts.number, proof_of(facts))

    def change(self, facts: ParticipantFacts, changed: frozenset[str]) -> None:
        """Write what a row says otherwise, and tell the conversations."""
        person = self._people.persons[_key(facts)]
        for column in changed & {*_PLAIN, *_RENAMED}:
            setattr(person, _RENAMED.get(column, column), getattr(facts, column))
        if "team" in changed:
            person.team_id = self._team_id(facts)
        self._change_number(person, facts, changed)
        changes.changed(self._session, person.id, self._run.at)

    def _change_number(self, person: Person, facts: ParticipantFacts, changed: frozenset[str]) -> None:
        proof, number = proof_of(facts), self._people.number_of(person)
        if facts.number and "number" in changed:
            self._people.give_number(person, facts.number, proof)
        elif proof and number and changed & _PROOF:
            prove(number, proof)
            self._session.flush()
            introducing.proven(self._session, person, self._run.at)

    def _team_id(self, facts: ParticipantFacts) -> int:
        team = self._people.team(facts.team)
        if team is None:
            raise LookupError("A row whose team is not here was not refused.")
        return team.id

    def _current(self, person: Person, facts: ParticipantFacts) -> ParticipantFacts:
        number = self._people.number_of(person)
        return ParticipantFacts(
            participant_ref=person.ref,
            first_name=person.first_name,
            last_name=person.last_name,
            team=self._people.team_of(person, facts.team),
            number=E164(number.e164) if number else None,
            number_proven_on=number.proven_on if number else None,
            number_proven_by=number.proven_by if number else None,
            number_proven_how=number.proven_how if number else None,
            language=person.language,
            contact_from=person.hours_from,
            contact_to=person.hours_to,
            safe_hours_only=person.hours_are_safe_hours,
            call_instead=person.call_instead,
        )

    def _faults(self, facts: ParticipantFacts) -> list[Fault]:
        faults = []
        if self._people.role(_key(facts)) not in {None, Role.PARTICIPANT}:
            faults.append(Fault("participant_ref", "This is a staff member's. Give the participant one of their own."))
        known = self._people.team_names()
        if facts.team.casefold() not in map(str.casefold, known):
            here = f"The teams here are {', '.join(known)}." if known else "There are no teams here yet."
            faults.append(Fault("team", f"There is no team of this name. Teams come in with staff.csv. {here}"))
        if facts.number and self._people.others_with(facts.number, _key(facts)) - {Role.PARTICIPANT}:
            faults.append(Fault("number", "This is a work phone of staff. Give the participant's own number."))
        return faults

    def _notes(self, facts: ParticipantFacts) -> list[str]:
        if facts.number and self._people.others_with(facts.number, _key(facts)):
            return ["Another participant has the same number, so neither is texted on it."]
        return []


PARTICIPANTS: Kind[ParticipantFacts] = Kind(
    name="participants", columns=COLUMNS, read=read, key=_key, open=_Batch, together=(_NUMBER, _HOURS)
)
