"""Opening a private page: the code is tried, wrong ones are counted, and whoever should know is told.

Rule of this file: a code is checked with no transaction open, because that takes long on purpose. Five wrong ones lock
the link for good and tell the worker; which codes were tried is kept nowhere.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from enum import StrEnum

import structlog
from sqlalchemy import update
from sqlalchemy.orm import Session
from werkzeug.security import check_password_hash, generate_password_hash

from bot import conversations
from bot.alerting.alerts import News, tell
from bot.db import Database
from bot.models import AlertKind, Condition, Conversation, Deed, Page, PageAccess, Person, PrivateLink
from bot.people.standing import lock
from bot.private import links
from bot.record import audit
from bot.staff.access import StaffMember, participant
from dialogs.moves import PageOpened

log = structlog.get_logger()
DIGITS = 6


class Tried(StrEnum):
    """What came of a try."""

    OPENED = "opened"
    WRONG = "wrong"
    LOCKED = "locked"
    OVER = "over"


def try_code(db: Database, link_id: int, code: str, at: datetime) -> Tried:
    """Try a code on a link; spaces in it make no difference."""
    with db.reading() as session:
        link = session.get_one(PrivateLink, link_id)
        known = links.access_of(session, link.person_id)
    if links.is_over(link, known, at) or known.code_hash is None:
        return Tried.OVER
    right = check_password_hash(known.code_hash, "".join(code.split()))
    with db.transaction() as session:
        person = lock(session, link.person_id)
        again = session.get_one(PrivateLink, link_id, with_for_update=True)
        access = session.get_one(PageAccess, person.id)
        if links.is_over(again, access, at):
            return Tried.LOCKED if again.locked_at is not None else Tried.OVER
        still = access.code_number == known.code_number
        return _opened(session, again, person, at) if right and still else _wrong(session, again, person, at)


def _opened(session: Session, link: PrivateLink, person: Person, at: datetime) -> Tried:
    link.tries = 0
    audit.note(session, None, Deed.VIEWED, "private_links", link.id, page=link.page.value)
    log.info("page_opened", link=link.id)
    told = session.get(Conversation, link.conversation_id) if link.conversation_id else None
    link.opened_at = link.opened_at or at
    if link.page is Page.CHAT:
        _close_other_chats(session, link, at)
    if told is not None and told.ended_at is None:
        conversations.turn(session, told, person, PageOpened(link.page.value), at)
    return Tried.OPENED


def _close_other_chats(session: Session, link: PrivateLink, at: datetime) -> None:
    """One chat at a time: what is answered goes where they are. The others are over by every clock, also a slow one."""
    others = update(PrivateLink).where(
        PrivateLink.person_id == link.person_id,
        PrivateLink.page == Page.CHAT,
        PrivateLink.id != link.id,
        PrivateLink.opened_at.is_not(None),
        PrivateLink.ends_at > at,
    )
    session.execute(others.values(ends_at=PrivateLink.made_at))


def _wrong(session: Session, link: PrivateLink, person: Person, at: datetime) -> Tried:
    link.tries += 1
    audit.note(session, None, Deed.SIGN_IN_FAILED, "private_links", link.id, tries=link.tries)
    if link.tries < links.TRIES:
        return Tried.WRONG
    link.locked_at = at
    tell(session, person, News(AlertKind.LINK_LOCKED, f"link_locked:{link.id}", urgent=True), at)
    return Tried.LOCKED


def new_code(db: Database, staff: StaffMember, person_id: int, at: datetime) -> str | None:
    """A new code, to be told them by voice; it is shown once, and what was open with the one before is closed."""
    code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    return code if set_code(db, staff, person_id, code, at) else None


def set_code(db: Database, staff: StaffMember, person_id: int, code: str, at: datetime) -> bool:
    """Keep a code as a password is kept. False for somebody who is not theirs to see."""
    hashed = generate_password_hash(code)
    with db.transaction() as session:
        row = _row(session, staff, person_id)
        if row is None:
            return False
        row.code_hash, row.code_by, row.code_at = hashed, staff.id, at
        row.code_number += 1
        audit.note(session, staff.id, Deed.CHANGED, "page_access", person_id, code=True)
        return True


def set_condition(session: Session, staff: StaffMember, person_id: int, condition: Condition, at: datetime) -> bool:
    """Staff say whether there is a device or internet condition. False for somebody who is not theirs to see."""
    row = _row(session, staff, person_id)
    if row is None:
        return False
    row.condition, row.condition_by, row.condition_at = condition, staff.id, at
    audit.note(session, staff.id, Deed.CHANGED, "page_access", person_id, condition=condition.value)
    return True


def _row(session: Session, staff: StaffMember, person_id: int) -> PageAccess | None:
    if participant(session, staff, person_id) is None:
        return None
    lock(session, person_id)
    row = links.access_of(session, person_id)
    session.add(row)
    return row
