"""People: the rows behind staff and participants alike, loaded for one batch: persons, teams, numbers.

Rule of this file: rows are found by their blind indexes; a number that someone had is ended, never altered. Everyone
a batch is about is locked at once, in the order of their ids, and so that rows of others may still refer to them: a
turn of one person's conversation never waits for a second person, so the two cannot wait for each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.importing.kinds import Run
from bot.models import Number, Person, Role, Team
from bot.people import numbers
from bot.people.numbers import E164


@dataclass(frozen=True, slots=True)
class Proof:
    """That a number is somebody's: the day, who saw to it, and how."""

    on: date
    by: str
    how: str


class People:
    """The people that a batch is about, by the key of their reference."""

    def __init__(self, session: Session, run: Run, keys: Collection[str], wanted: Collection[E164 | None] = ()) -> None:
        self.session = session
        self.run = run
        query = select(Person).where(Person.ref_key.in_(keys)).order_by(Person.id)
        rows = session.scalars(query if run.dry else query.with_for_update(key_share=True))
        self.persons = {person.ref_key: person for person in rows}
        self._teams = {team.name.casefold(): team for team in session.scalars(select(Team))}
        self._names = {team.id: team.name for team in self._teams.values()}
        self._numbers = self._load_numbers()
        self._holders = self._load_holders({numbers.key_of(number) for number in wanted if number})

    def role(self, key: str) -> Role | None:
        """Who somebody is to the service; None when nobody has this reference, here or earlier in this run."""
        person = self.persons.get(key)
        return self.run.people.get(key) or (person.role if person else None)

    def numbers_of(self, person: Person) -> list[Number]:
        """Every number somebody has or had, oldest first."""
        return self._numbers[person.id]

    def number_of(self, person: Person) -> Number | None:
        """The number somebody has now."""
        return next((row for row in reversed(self._numbers[person.id]) if row.until is None), None)

    def give_number(self, person: Person, e164: E164, proof: Proof | None) -> None:
        """End the number somebody has, and note another, which is proven only when there is proof for it."""
        had = self.number_of(person)
        if had is not None:
            had.until = self.run.at
        row = Number(person_id=person.id, e164=e164, key=numbers.key_of(e164), since=self.run.at)
        if proof is not None:
            prove(row, proof)
        self.session.add(row)
        self._numbers[person.id].append(row)

    def others_with(self, e164: E164, key: str) -> set[Role]:
        """Who else has a number: the roles of everyone but the one whose reference has this key."""
        index = numbers.key_of(e164)
        holders = self._holders[index] | self.run.holders.get(index, {})
        return {role for holder, role in holders.items() if holder != key}

    def accept(self, key: str, role: Role, e164: E164 | None) -> None:
        """Remember somebody who is coming in, and the number they come with."""
        self.run.people[key] = role
        if e164:
            self.run.holders.setdefault(numbers.key_of(e164), {})[key] = role

    def team(self, name: str) -> Team | None:
        """A team by its name; capitals make no difference."""
        return self._teams.get(name.casefold())

    def team_names(self) -> list[str]:
        """The names of all teams, with those that are coming in."""
        known = {key: team.name for key, team in self._teams.items()}
        return sorted(({key: name for key, (name, _) in self.run.teams.items()} | known).values())

    def team_of(self, person: Person, typed: str) -> str:
        """The name of somebody's team, as it was typed when that is the same but for its capitals."""
        name = self._names[person.team_id]
        return typed if typed.casefold() == name.casefold() else name

    def phone_of(self, name: str) -> str | None:
        """The office phone of a team: what an earlier row of this run gave it, else what it has."""
        key = name.casefold()
        if key in self.run.teams:
            return self.run.teams[key][1]
        return self._teams[key].phone if key in self._teams else None

    def seat(self, name: str, phone: str) -> Team:
        """The team of this name, made when there is none, with this office phone from now on."""
        team = self.team(name)
        if team is None:
            team = Team(name=name, phone=phone)
            self.session.add(team)
            self.session.flush()
            self._teams[name.casefold()] = team
            self._names[team.id] = name
        team.phone = phone
        return team

    def _load_numbers(self) -> defaultdict[int, list[Number]]:
        ids = [person.id for person in self.persons.values()]
        found: defaultdict[int, list[Number]] = defaultdict(list)
        for row in self.session.scalars(select(Number).where(Number.person_id.in_(ids)).order_by(Number.id)):
            found[row.person_id].append(row)
        return found

    def _load_holders(self, keys: Collection[str]) -> defaultdict[str, dict[str, Role]]:
        found: defaultdict[str, dict[str, Role]] = defaultdict(dict)
        query = select(Number.key, Person.ref_key, Person.role).join(Person, Number.person_id == Person.id)
        for key, ref_key, role in self.session.execute(query.where(Number.key.in_(keys), Number.until.is_(None))):
            found[key][ref_key] = role
        return found


def prove(row: Number, proof: Proof) -> None:
    """Note that a number is proven. What bounced before the proof no longer counts against it."""
    row.proven_on, row.proven_by, row.proven_how = proof.on, proof.by, proof.how
    row.bounced_at = row.bounce_code = None
