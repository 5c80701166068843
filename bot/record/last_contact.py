"""The last exchange of a conversation: which it is and whether it has ended; and the same one locked, to be ended.

Rule of this file: it looks, and changes nothing. One that has ended is asked of nobody again, for it stays so.
"""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import rows
from bot.db import one_of
from bot.incoming.floor import LatestContact
from bot.known import keep, known
from bot.models import Contact, Entry

_ROWS = rows.table(Contact).c
_LATEST = (
    select(_ROWS.id, _ROWS.kind, ~one_of(_ROWS.entry, Entry.OPEN))
    .where(_ROWS.conversation_id == bindparam("conversation_id"))
    .order_by(_ROWS.id.desc())
    .limit(1)
)
_LOCKED = (
    select(Contact)
    .where(Contact.conversation_id == bindparam("conversation_id"))
    .order_by(Contact.id.desc())
    .limit(1)
    .with_for_update()
    .execution_options(populate_existing=True)
)


class _Locked:
    """What is known of the last exchange of a conversation stays so while it is locked, until another is opened."""


def latest(session: Session, conversation_id: int) -> LatestContact | None:
    """Which exchange of a conversation is its last, and whether it has ended already."""
    return known(session, LatestContact, conversation_id, lambda: _look(session, conversation_id))


def locked(session: Session, conversation_id: int) -> Contact | None:
    """The last exchange of a conversation, as it is now, and locked: settling and reporting must not end it meanwhile.

    A reply at 20:30:00 once read it open, waited for the one who had settled it, and wrote over what was reported.
    """
    asked = {"conversation_id": conversation_id}
    return known(session, _Locked, conversation_id, lambda: session.scalars(_LOCKED, asked).first())


def opened(session: Session, conversation_id: int, contact: Contact) -> None:
    """This was just put as the last of the conversation, which nobody else can have seen yet."""
    keep(session, _Locked, conversation_id, contact)
    keep(session, LatestContact, conversation_id, seen(contact))


def seen(contact: Contact) -> LatestContact:
    """What there is to know of one that is at hand."""
    return LatestContact(contact.id, contact.kind, contact.entry is not Entry.OPEN)


def _look(session: Session, conversation_id: int) -> LatestContact | None:
    found = rows.ask_all(session, _LATEST, {"conversation_id": conversation_id})
    return LatestContact(*found[0]) if found else None
