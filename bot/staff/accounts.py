"""Accounts: how staff come to have a way in: added by hand, given a new password, listed.

Rule of this file: a password is seen once, by whoever made it; what is kept is its scrypt hash. A new password ends
every session that the old one began.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.security import generate_password_hash

from bot import clock, refs
from bot.models import Deed, Language, Person, Role, SignIn, Team
from bot.record import audit
from bot.vault import ring

SHORTEST_PASSWORD = 12


class CannotAdd(Exception):
    """This account cannot be made or changed as asked; the message is a sentence for whoever asked."""


@dataclass(frozen=True, slots=True)
class NewStaff:
    """Somebody who is to sign in. The team is made when there is none of that name, with `office_phone`."""

    email: str
    first_name: str
    last_name: str
    role: Role
    team: str
    office_phone: str


@dataclass(frozen=True, slots=True)
class Account:
    """One line of the list of accounts."""

    email: str
    name: str
    role: Role
    team: str
    locked: bool


def email_key(email: str) -> str:
    """The blind index of an e-mail address; capitals and spaces around it make no difference."""
    return ring().index("sign_ins.email", email.strip().casefold())


def new_password() -> str:
    """A password for a person to type once: four groups of four, without letters that look alike."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(4))


def add(session: Session, staff: NewStaff, password: str) -> int:
    """Give somebody a way in: the id of their person. Raises CannotAdd.

    Staff who were brought in by an import keep their row: they are found by their reference, the e-mail address.
    """
    _check(staff.role, staff.email, password)
    if not staff.email.isascii():
        raise CannotAdd("An e-mail address has no accents. Give it as their own e-mail program shows it.")
    if session.scalar(select(SignIn).where(SignIn.email_key == email_key(staff.email))):
        raise CannotAdd("There is already an account with this e-mail address. Use `throughline user reset` for it.")
    person = _person(session, staff)
    session.add(
        SignIn(
            person_id=person.id,
            email=staff.email.strip(),
            email_key=email_key(staff.email),
            password_hash=generate_password_hash(password),
        )
    )
    audit.note(session, None, Deed.CHANGED, "sign_ins", person.id, added=True)
    return person.id


def reset(session: Session, email: str, password: str) -> None:
    """Give an account a new password, unlock it and end its sessions. Raises CannotAdd."""
    found = session.scalar(select(SignIn).where(SignIn.email_key == email_key(email)))
    if found is None:
        raise CannotAdd("There is no account with this e-mail address. `throughline user list` shows those there are.")
    _check(Role.CASE_WORKER, email, password)
    found.password_hash = generate_password_hash(password)
    found.failed, found.locked_until = 0, None
    found.session += 1
    audit.note(session, None, Deed.CHANGED, "sign_ins", found.person_id, reset=True)


def listed(session: Session) -> list[Account]:
    """Every account, by e-mail address."""
    rows = session.execute(
        select(SignIn, Person, Team).join(Person, SignIn.person_id == Person.id).join(Team, Person.team_id == Team.id)
    )
    return sorted((_account(*row) for row in rows), key=lambda account: account.email)


def _account(entry: SignIn, person: Person, team: Team) -> Account:
    locked = entry.locked_until is not None and entry.locked_until > clock.ticks()
    return Account(entry.email, f"{person.first_name} {person.last_name}", person.role, team.name, locked)


def _check(role: Role, email: str, password: str) -> None:
    if role is Role.PARTICIPANT:
        raise CannotAdd("Only staff sign in: the role is case_worker, mentor, coach or team_lead.")
    if "@" not in email.strip().strip("@"):
        raise CannotAdd("The e-mail address needs an @ with something on both sides of it.")
    if len(password) < SHORTEST_PASSWORD:
        raise CannotAdd(f"A password has {SHORTEST_PASSWORD} characters or more.")


def _person(session: Session, staff: NewStaff) -> Person:
    ref = staff.email.strip()
    team = _team(session, staff)
    person = session.scalar(select(Person).where(Person.ref_key == refs.person_key(ref)))
    if person is not None:
        return person
    person = Person(
        team_id=team.id,
        role=staff.role,
        ref=ref,
        ref_key=refs.person_key(ref),
        first_name=staff.first_name,
        last_name=staff.last_name,
        language=Language.EN,
        made_at=clock.now(),
    )
    session.add(person)
    session.flush()
    return person


def _team(session: Session, staff: NewStaff) -> Team:
    team = session.scalar(select(Team).where(Team.name == staff.team))
    if team is None:
        team = Team(name=staff.team, phone=staff.office_phone)
        session.add(team)
        session.flush()
    return team
