"""Mailing: an e-mail to one of the staff about an alert, where texts miss them, go unanswered, or are not enough.

Rule of this file: it puts rows, once a cause, and only where e-mail is set up and the person has an address. What they
say and how they leave is in bot/alerting/mail_leaving.py.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import addresses
from bot.alerting.worries import WITH
from bot.db import nudge
from bot.models import Alert, Mail, MailFor, Person, SignIn
from bot.people.reach import reach

DELIVER = "workers.mailing.deliver"
LASTS = timedelta(hours=12)
"""An e-mail about something urgent that could not leave for so long would tell nobody anything new."""


def asked(session: Session, alert: Alert, staff_id: int, at: datetime) -> None:
    """They are asked by text to look at an alert, now."""
    staff = session.get_one(Person, staff_id)
    if _wants(session, staff, at):
        _put(session, alert, staff, "mail.asked", at)


def unanswered(session: Session, alert: Alert, staff_id: int, at: datetime) -> None:
    """They were asked, and did not answer in time."""
    staff = session.get_one(Person, staff_id)
    if staff.mail is not MailFor.NEVER and reach(session, staff, at).why_not is None:
        _put(session, alert, staff, "mail.unanswered", at)


def told(session: Session, alert: Alert, at: datetime) -> None:
    """An alert waits on somebody's page; an urgent one that nobody is asked to take is told by e-mail as well."""
    is_asked = alert.paged_id is not None or WITH in alert.facts
    wanted = alert.staff_id if alert.urgent and addresses.mail_goes() else None
    staff = session.get(Person, wanted) if wanted else None
    if staff is not None and not is_asked and _wants(session, staff, at):
        _put(session, alert, staff, "mail.told", at)


def reaches(session: Session, staff: Person) -> bool:
    """Whether an e-mail would reach them, and they let it."""
    return addresses.mail_goes() and staff.mail is not MailFor.NEVER and address_of(session, staff) is not None


def address_of(session: Session, staff: Person) -> str | None:
    """Where they read e-mail: how they sign in, else how they were imported, where that is an address."""
    signs_in = session.scalar(select(SignIn.email).where(SignIn.person_id == staff.id))
    return signs_in or (staff.ref if "@" in staff.ref else None)


def _wants(session: Session, staff: Person, at: datetime) -> bool:
    """Whether they are e-mailed at once: they asked for that, or no text would reach them."""
    if staff.mail is MailFor.UNANSWERED:
        return reach(session, staff, at).why_not is not None
    return staff.mail is MailFor.URGENT


def _put(session: Session, alert: Alert, staff: Person, key: str, at: datetime) -> None:
    if not addresses.mail_goes() or address_of(session, staff) is None:
        return
    once = f"{key}:alert:{alert.id}:{staff.id}:{at.isoformat()}"
    mail = Mail(staff_id=staff.id, alert_id=alert.id, text_key=key, once=once, made_at=at, not_after=at + LASTS)
    session.add(mail)
    session.flush()
    nudge(session, DELIVER)
