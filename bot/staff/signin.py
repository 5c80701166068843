"""Signing in: an e-mail address and a password become a session that can be ended from our side.

Rule of this file: whether an address is known, a password wrong or an account locked, the answer is the same, and
takes as long to give. Locks and idleness are counted in ticks, so that a demo's skipped days neither open nor close
anything.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.security import check_password_hash, generate_password_hash

from bot import clock
from bot.config import Settings
from bot.db import Database
from bot.models import Deed, Person, Role, SignIn, Team
from bot.record import audit
from bot.staff import accounts
from bot.staff.access import StaffMember, member

TRIES = 5
LOCKED_FOR = timedelta(minutes=15)
IDLE_FOR = timedelta(minutes=30)
FIRST_EMAIL = "lead@example.test"
FIRST_TEAM = "Riverside team"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, and the number of the session, which stops counting when theirs is raised."""

    person_id: int
    session: int


@dataclass(frozen=True, slots=True)
class FirstSignIn:
    """The way in that a new instance starts with."""

    email: str
    password: str


def sign_in(db: Database, email: str, password: str) -> SignedIn | None:
    """Try an e-mail address and a password; None says no, and never why. Five wrong ones lock for a quarter of an hour.

    The hash is worked out with no transaction open: it takes long on purpose, and SQLite has one writer.
    """
    with db.reading() as session:
        found = session.scalar(select(SignIn).where(SignIn.email_key == accounts.email_key(email)))
    stand_in = _nobody()
    right = check_password_hash(found.password_hash if found else stand_in, password)
    with db.transaction() as session:
        if found is None:
            audit.note(session, None, Deed.SIGN_IN_FAILED, "sign_ins", None)
            return None
        return _settle(session, found, right)


def _settle(session: Session, seen: SignIn, right: bool) -> SignedIn | None:
    entry = session.get_one(SignIn, seen.person_id, with_for_update=True)
    locked = entry.locked_until is not None and entry.locked_until > clock.ticks()
    if locked or not right or entry.password_hash != seen.password_hash:
        if not locked:
            _count_failure(entry)
        audit.note(session, None, Deed.SIGN_IN_FAILED, "sign_ins", entry.person_id, locked=locked)
        return None
    entry.failed, entry.locked_until = 0, None
    audit.note(session, entry.person_id, Deed.SIGNED_IN, "sign_ins", entry.person_id)
    return SignedIn(entry.person_id, entry.session)


def _count_failure(entry: SignIn) -> None:
    entry.failed += 1
    if entry.failed >= TRIES:
        entry.failed, entry.locked_until = 0, clock.ticks() + LOCKED_FOR


def sign_out(session: Session, person_id: int) -> None:
    """End every session of this member of staff, wherever it is open."""
    session.get_one(SignIn, person_id, with_for_update=True).session += 1


def staff_of(session: Session, person_id: int, number: int) -> StaffMember | None:
    """The member of staff whose session this is; None when it was ended, or they are no longer staff."""
    row = session.execute(
        select(Person, SignIn.session).join(SignIn, SignIn.person_id == Person.id).where(Person.id == person_id)
    ).one_or_none()
    if row is None or row.session != number or row.Person.role is Role.PARTICIPANT:
        return None
    return member(row.Person)


def first_sign_in(settings: Settings, db: Database) -> FirstSignIn | None:
    """The way into a new instance. Safe to call at every start.

    With no account yet, a service manager is made, who sees every team. A demo keeps the password in
    `first_sign_in.json` (0600) of its data folder and returns the same one at each start, until somebody resets it; a
    live instance returns it this once.
    """
    path = settings.data / "first_sign_in.json"
    kept = _kept(path) if settings.demo else None
    with db.transaction() as session:
        if session.scalar(select(SignIn).limit(1)) is None:
            kept = kept or FirstSignIn(FIRST_EMAIL, accounts.new_password())
            accounts.add(session, _first_staff(session, settings), kept.password)
            if settings.demo:
                _keep(path, kept)
            return kept
        entry = session.scalar(select(SignIn).where(SignIn.email_key == accounts.email_key(FIRST_EMAIL)))
    return kept if kept and entry and check_password_hash(entry.password_hash, kept.password) else None


def _first_staff(session: Session, settings: Settings) -> accounts.NewStaff:
    team = session.scalar(select(Team).order_by(Team.id).limit(1))
    name = team.name if team else FIRST_TEAM
    return accounts.NewStaff(FIRST_EMAIL, "Alex", "Morgan", Role.SERVICE_MANAGER, name, settings.office_phone)


def _kept(path: Path) -> FirstSignIn | None:
    if not path.exists():
        return None
    said = json.loads(path.read_text())
    return FirstSignIn(said["email"], said["password"])


def _keep(path: Path, entry: FirstSignIn) -> None:
    draft = path.with_suffix(".draft")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(asdict(entry), file)
    draft.rename(path)


@cache
def _nobody() -> str:
    """A hash to try against when there is no account, so that the answer takes as long."""
    return generate_password_hash("nobody has this one")
