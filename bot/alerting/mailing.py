"""Mailing: an e-mail to one of the staff about an alert, where texts miss them, go unanswered, or are not enough.

Rule of this file: it puts rows, once a cause, and only where e-mail is set up and the person has an address. What they
say and how they leave is in bot/alerting/mail_leaving.py.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import addresses
from bot.alerting import accused
from bot.alerting.worries import WITH
from bot.db import nudge
from bot.models import Alert, AlertKind, Mail, MailFor, Person, Role, SignIn
from bot.people.reach import reach
from bot.staff import rota

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
    """An alert waits on somebody's page; an urgent one that nobody is asked to take is told by e-mail as well. That an
    urgent text of ours has not left or arrived, whoever answers for it hears by e-mail if at all: texts may not go."""
    if alert.kind is AlertKind.NOT_REACHED and addresses.mail_goes():
        for staff_id in _who_answers(session, alert, at):
            answers = session.get_one(Person, staff_id)
            if answers.mail is not MailFor.NEVER:
                _put(session, alert, answers, "mail.told", at)
        return
    is_asked = alert.paged_id is not None or WITH in alert.facts
    wanted = alert.staff_id if alert.urgent and addresses.mail_goes() else None
    staff = session.get(Person, wanted) if wanted else None
    if staff is not None and not is_asked and _wants(session, staff, at):
        _put(session, alert, staff, "mail.told", at)


def _who_answers(session: Session, alert: Alert, at: datetime) -> list[int]:
    """The worker and who is on duty, and the one of the staff whom the text was for."""
    about = session.get(Person, alert.person_id) if alert.person_id else None
    team_id = about.team_id if about else rota.duty_team(session, at)
    found = rota.ladder(session, team_id, alert.staff_id, at, alert.person_id)[:2] if team_id else ()
    themselves = (about.id,) if about is not None and about.role is not Role.PARTICIPANT else ()
    return [one for one in (*themselves, *found) if not accused.is_kept_from(alert, one)]


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
