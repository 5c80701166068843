"""What was never tried: texts that went nowhere because nobody may text them where they are, or seek them.

Rule of this file: that is no contact, and no failed one in the case record; the slip, the visit or the mentor's contact
in its place is. The texts themselves stay, dropped and with their reason, in plain sight.
"""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.models import Contact, Delivery, Message
from bot.people.reach import Why

_AWAY = frozenset({Why.CUSTODY.value, Why.NOT_ACTIVE.value})


def take_away(session: Session, contact: Contact) -> bool:
    """Take an open exchange away whose every text was dropped for where they are. False: it is one, and is kept."""
    texts = select(Message.delivery, Message.why).where(Message.contact_id == contact.id)
    found = session.execute(texts).all()
    if not found or any(row.delivery is not Delivery.DROPPED or row.why not in _AWAY for row in found):
        return False
    session.execute(update(Contact).where(Contact.follows_id == contact.id).values(follows_id=None))
    session.execute(update(Message).where(Message.contact_id == contact.id).values(contact_id=None))
    session.delete(contact)
    session.flush()
    return True
