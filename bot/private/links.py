"""Private links: made for one text or one reading-out, found by their token's blind index, and over in their time.

Rule of this file: 128 bits nobody can guess, kept only until the text that carries them has its words; nothing in an
address but the token. Whoever may be under a device or internet condition gets none until staff say there is none
(conversations.md, rule 9).
"""

from __future__ import annotations

import re
import secrets
from datetime import datetime
from enum import StrEnum

import structlog
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot import addresses, clock
from bot.models import Condition, Message, Page, PageAccess, Person, PrivateLink
from bot.people.reach import reach
from bot.vault import ring

log = structlog.get_logger()
LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""None that is taken for another, in case a link has to be read out or copied by hand."""
LENGTH = 26
"""Of 31 letters: 128 bits and a little more."""
TRIES = 5
HIDDEN = "[private link]"


class NoLink(StrEnum):
    """Why somebody gets no private link as things stand."""

    CONDITION = "condition"
    NO_CODE = "no_code"
    NOT_PROVEN = "not_proven"
    NO_TEXTS = "no_texts"


def access_of(session: Session, person_id: int) -> PageAccess:
    """What opens someone's pages; a row that says nothing yet, when staff have set nothing."""
    found = session.get(PageAccess, person_id)
    return found or PageAccess(person_id=person_id, condition=Condition.UNKNOWN, code_number=0)


def no_link(session: Session, person: Person, at: datetime) -> NoLink | None:
    """Why they get no link now, the first reason that holds; None when they may have one."""
    access = access_of(session, person.id)
    if access.condition is not Condition.NONE:
        return NoLink.CONDITION
    if access.code_hash is None:
        return NoLink.NO_CODE
    where = reach(session, person, at)
    if where.e164 is not None and not where.proven:
        return NoLink.NOT_PROVEN
    return NoLink.NO_TEXTS if where.why_not is not None else None


def make(session: Session, person_id: int, page: Page, at: datetime, conversation_id: int | None = None) -> PrivateLink:
    """A new link. What is left of the tokens of those that have ended goes with it."""
    old = update(PrivateLink).where(PrivateLink.person_id == person_id, PrivateLink.ends_at <= at)
    session.execute(old.values(token=None))
    token = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    link = PrivateLink(
        person_id=person_id,
        page=page,
        token=token,
        token_key=_key(token),
        conversation_id=conversation_id,
        made_at=at,
        ends_at=at + addresses.link_lasts(),
        tries=0,
    )
    session.add(link)
    session.flush()
    log.info("link", link=link.id, page=page.value)
    return link


def find(session: Session, token: str) -> PrivateLink | None:
    """The link with this token."""
    if len(token) != LENGTH:
        return None
    return session.scalar(select(PrivateLink).where(PrivateLink.token_key == _key(token)))


def is_over(link: PrivateLink, access: PageAccess, at: datetime) -> bool:
    """Whether it opens nothing any more; a condition that came up since closes it too."""
    return link.locked_at is not None or at >= link.ends_at or access.condition is not Condition.NONE


def hidden(words: str) -> str:
    """The words of a text without the token that it carried: whoever reads what was said has no use for it."""
    return re.sub(rf"{re.escape(addresses.private(''))}[{LETTERS}]{{{LENGTH}}}", HIDDEN, words)


def opened_at(session: Session, person_id: int, page: Page) -> datetime | None:
    """When they last followed a new link to a page of theirs, and typed the code."""
    wanted = select(func.max(PrivateLink.opened_at))
    return session.scalar(wanted.where(PrivateLink.person_id == person_id, PrivateLink.page == page))


def words_in(session: Session, message: Message) -> str:
    """The address that a message carries. It is taken out of its row, and its time begins, when the message leaves;
    whoever looks at a message that has not left sees that there will be a link, and not which."""
    if message.lease_owner is None:
        return HIDDEN
    link = session.get_one(PrivateLink, message.facts["link_id"])
    if link.token is None:
        raise LookupError(f"The link of message {message.id} has left already.")
    return _take_out(link, link.token, clock.now())


def read_out(session: Session, link: PrivateLink, at: datetime) -> str:
    """The address of a link that staff read out or type for somebody, once."""
    return _take_out(link, link.token or "", at)


def _take_out(link: PrivateLink, token: str, at: datetime) -> str:
    link.token, link.ends_at = None, at + addresses.link_lasts()
    return addresses.private(token)


def _key(token: str) -> str:
    return ring().index("private_link", token)
