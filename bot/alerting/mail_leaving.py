"""E-mail to staff as it leaves: claimed with a lease, its words made and committed to, and its answer recorded.

Rule of this file: exactly one try is in flight, and `tries` is its fence. A try whose answer was lost is not repeated,
for nobody can be asked what became of it; only what tells of a cry for help is, under the same name, so that a second
copy is known as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from bot import addresses, texts
from bot.alerting.mailing import address_of
from bot.alerting.worries import GRAVE
from bot.channels.mail import Letter
from bot.db import one_of
from bot.models import Alert, AlertKind, Mail, MailState, Person, Role
from bot.staff.staff_filling import initials

log = structlog.get_logger()
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=15)
REPEATS = (*GRAVE, AlertKind.LONE_VISIT, AlertKind.NOT_REACHED)
"""What is told twice rather than never."""
NOBODY = "??"
_WAITING = one_of(Mail.state, MailState.DUE, MailState.LEAVING)
"""What the index of open e-mails is of."""
OPEN = (MailState.DUE, MailState.LEAVING, MailState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Try:
    """One try at one e-mail, committed to before it is made."""

    mail_id: int
    tries: int
    letter: Letter


def claim(session: Session, owner: str, tick: datetime, lease: timedelta, limit: int) -> list[int]:
    """Take e-mails that nobody holds until the lease ends; those whose try was never answered come first to an end."""
    lapsed = select(Mail).where(_WAITING, Mail.state == MailState.LEAVING, Mail.lease_until < tick)
    for mail in session.scalars(lapsed.with_for_update(skip_locked=True)).all():
        doubt(session, mail, tick)
    rested = or_(Mail.retry_after.is_(None), Mail.retry_after <= tick)
    free = or_(Mail.lease_until.is_(None), Mail.lease_until < tick)
    wanted = select(Mail.id).where(_WAITING, Mail.state == MailState.DUE, rested, free).order_by(Mail.made_at, Mail.id)
    ids = list(session.scalars(wanted.limit(limit).with_for_update(skip_locked=True)))
    if ids:
        session.execute(update(Mail).where(Mail.id.in_(ids)).values(lease_owner=owner, lease_until=tick + lease))
    return ids


def begin(session: Session, mail_id: int, owner: str, now: datetime, call_ends: datetime) -> Try | None:
    """Make its words and commit to one try. None when the lease is lost, or it tells nothing any more."""
    mail = session.get(Mail, mail_id, with_for_update=True)
    if mail is None or mail.state is not MailState.DUE or mail.lease_owner != owner:
        return None
    if mail.lease_until is None or mail.lease_until < call_ends:
        return None
    staff, alert = session.get_one(Person, mail.staff_id), session.get_one(Alert, mail.alert_id)
    to = address_of(session, staff)
    if to is None or mail.not_after <= now or _is_over(alert, staff):
        _end(mail, MailState.DROPPED, now, "over" if to else "no_address")
        return None
    mail.state, mail.tries = MailState.LEAVING, mail.tries + 1
    return Try(mail.id, mail.tries, _letter(session, mail, (staff, to), alert))


def taken(session: Session, this: Try, now: datetime) -> None:
    """The mail server has it."""
    mail = _of(session, this)
    if mail is not None:
        _end(mail, MailState.SENT, now)


def refused(session: Session, this: Try, now: datetime) -> None:
    """The mail server will not have it, however often it is tried."""
    mail = _of(session, this)
    if mail is not None:
        _end(mail, MailState.REFUSED, now, "refused")


def again_later(session: Session, this: Try, tick: datetime) -> None:
    """It was never taken: due again, later each time."""
    mail = _of(session, this)
    if mail is not None:
        _wait(mail, tick)


def unanswered(session: Session, this: Try, tick: datetime) -> None:
    """It may have been taken."""
    mail = _of(session, this)
    if mail is not None:
        doubt(session, mail, tick)


def doubt(session: Session, mail: Mail, tick: datetime) -> None:
    """Nobody knows whether a try arrived: a cry for help is told again, anything else is not."""
    log.warning("unknown_mail", mail=mail.id, tries=mail.tries)
    if session.get_one(Alert, mail.alert_id).kind in REPEATS:
        _wait(mail, tick)
    else:
        mail.state, mail.lease_owner, mail.lease_until = MailState.UNKNOWN, None, None


def drop_all(session: Session, now: datetime) -> int:
    """No e-mail is set up any more: what waits will never leave. How many did."""
    due = select(Mail).where(_WAITING, Mail.state == MailState.DUE)
    waiting = session.scalars(due.with_for_update()).all()
    for mail in waiting:
        _end(mail, MailState.DROPPED, now, "no_server")
    return len(waiting)


def _of(session: Session, this: Try) -> Mail | None:
    """The e-mail, unless it is over or another try has begun since; an answer that is late still says what happened."""
    mail = session.get(Mail, this.mail_id, with_for_update=True)
    return mail if mail is not None and mail.tries == this.tries and mail.state in OPEN else None


def _end(mail: Mail, state: MailState, now: datetime, why: str | None = None) -> None:
    mail.state, mail.settled_at, mail.why = state, now, why
    mail.lease_owner = mail.lease_until = None
    log.info("mail", mail=mail.id, state=state.value, why=why)


def _wait(mail: Mail, tick: datetime) -> None:
    mail.state, mail.lease_owner, mail.lease_until = MailState.DUE, None, None
    mail.retry_after = tick + min(LONGEST_WAIT, FIRST_WAIT * (1 << min(mail.tries - 1, 10)))


def _is_over(alert: Alert, staff: Person) -> bool:
    """Somebody wrote down what they did, has seen it, or has it."""
    return alert.acted_at is not None or alert.seen_at is not None or alert.owner_id not in (None, staff.id)


def _letter(session: Session, mail: Mail, to: tuple[Person, str], alert: Alert) -> Letter:
    staff, address = to
    facts = texts.Facts("", "", "", proven=True, more={"who": _who(session, alert), "link": addresses.sign_in()})
    subject, body = (texts.fill(key, staff.language, facts) for key in ("mail.subject", mail.text_key))
    return Letter(address, subject, body + "\n", f"mail-{mail.id}-{mail.made_at:%Y%m%d%H%M%S}", mail.made_at)


def _who(session: Session, alert: Alert) -> str:
    """Initials of whom it is about; a colleague's, too."""
    about = session.get(Person, alert.person_id) if alert.person_id else None
    if about is None:
        return NOBODY
    return initials(about) if about.role is Role.PARTICIPANT else about.first_name
