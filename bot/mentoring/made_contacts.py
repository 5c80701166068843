"""Contacts that staff record on the pages: whom they may record for, what a correction is of, and as whom they count.

Rule of this file: whoever may see a participant may record a contact with them, under their own name; only contacts
that staff made are corrected, and what was said before stays.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.mentoring import out_of_reach, rounds, staff_contacts, two_way, uncovered
from bot.mentoring.staff_contacts import Made
from bot.mentoring.two_way import BY_STAFF
from bot.models import Contact, ContactKind, Deed, DueContact, Means, Outcome, Referral
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember
from dialogs.hours import day_of


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a contact was with, and the one that is corrected, where one is."""

    person_id: int
    name: str
    before: Contact | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What staff say of a contact on the page; `why` it could not happen, where that came of it."""

    outcome: Outcome
    means: Means
    happened_at: datetime
    note: str
    why: str = ""


def subject(session: Session, staff: StaffMember, person_id: int) -> Subject | None:
    """Whom a contact is to be recorded with; None when they may not see them, or there is nobody."""
    person = access.participant(session, staff, person_id)
    return Subject(person.id, full_name(person)) if person else None


def correctable(session: Session, staff: StaffMember, contact_id: int) -> Subject | None:
    """The contact that is to be corrected: one that staff made, and that still stands."""
    wanted = select(Contact).where(Contact.id == contact_id, Contact.kind.in_(BY_STAFF), two_way.stands())
    contact = session.scalar(wanted)
    found = subject(session, staff, contact.participant_id) if contact else None
    return replace(found, before=contact) if found else None


def record(session: Session, staff: StaffMember, about: Subject, said: Said, at: datetime) -> Contact:
    """Keep it under their name; a correction keeps what it was a contact of, and names the one before."""
    kind = about.before.kind if about.before else kind_of(session, staff, about.person_id, said.happened_at)
    follows = about.before.id if about.before else None
    contact = _keep(session, Made(about.person_id, staff.id, kind, *_came(session, about, said), follows), said.why, at)
    if kind in two_way.OURS:
        uncovered.made(session, about.person_id, day_of(said.happened_at), at)
    facts = {"outcome": said.outcome.value, "corrects": contact.follows_id}
    audit.note(session, staff.id, Deed.CHANGED, "contacts", contact.id, **facts)
    return contact


def _came(session: Session, about: Subject, said: Said) -> tuple[Outcome, Means, datetime, str]:
    came = out_of_reach.came(session, about.person_id, said.why) if said.why else (said.outcome, said.means)
    return *came, said.happened_at, said.note


def _keep(session: Session, made: Made, why: str, at: datetime) -> Contact:
    if why:
        return out_of_reach.keep(session, made, why, at)
    contact = staff_contacts.keep(session, made, at)
    out_of_reach.not_moved(session, contact, at)
    return contact


def kind_of(session: Session, staff: StaffMember, person_id: int, happened_at: datetime) -> ContactKind:
    """A mentor's or coach's contact when it is theirs, or theirs to cover that day; else only a contact of staff's."""
    owes = or_(DueContact.staff_id == staff.id, DueContact.cover_id == staff.id)
    row = session.scalars(
        select(DueContact).where(DueContact.participant_id == person_id, owes, DueContact.day == day_of(happened_at))
    ).first()
    if row is not None:
        return rounds.kind_of(row)
    mine = select(Referral.id).where(Referral.participant_id == person_id, Referral.mentor_id == staff.id)
    if session.scalar(mine.limit(1)) is None:
        return ContactKind.STAFF
    return rounds.AS.get(staff.role, ContactKind.MENTOR)
