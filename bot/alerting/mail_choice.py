"""How one of the staff chose to be e-mailed about alerts.

Rule of this file: everybody's own choice, noted in the audit.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.alerting import mailing
from bot.models import Deed, MailFor, Person
from bot.record import audit
from bot.staff.access import StaffMember


def choice(session: Session, staff: StaffMember) -> tuple[MailFor, str | None]:
    """When they are e-mailed now, and where."""
    person = session.get_one(Person, staff.id)
    audit.note(session, staff.id, Deed.VIEWED, "people", staff.id, mail=True)
    return person.mail, mailing.address_of(session, person)


def choose(session: Session, staff: StaffMember, how: MailFor) -> None:
    """From now on they are e-mailed so."""
    person = session.get_one(Person, staff.id)
    if person.mail is not how:
        person.mail = how
        audit.note(session, staff.id, Deed.CHANGED, "people", staff.id, mail=how.value)
