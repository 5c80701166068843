"""What must hold of the case record: an exchange is in it on the day on which it began, but for what is named here.

Rule of this file: an exception is one that the design allows, has a name, and is counted; nothing else passes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import london, now
from bot.models import Contact, ContactKind, Direction, Entry, Message, RecordEntry
from bot.record.contacts import evening_of
from workers.simulation.of_texts import Seen
from workers.simulation.wire import Wire

LATE = "it began after 20:30, and the next evening ended it"
WAITED = "a text of it waited, for its hour or for its answer, and it ended on the day on which that was over"
LETTER = "it is a letter, and somebody had to print it, or nobody did in its time"
SLACK = timedelta(minutes=30)
"""How long after 20:30 the evening's own may take: a worker that died is found when its lease is over."""


def the_same_day(session: Session, wire: Wire) -> Iterator[Seen]:
    """Whatever is no check-in of theirs, which stays here."""
    entries = dict(session.execute(select(RecordEntry.contact_id, RecordEntry.entered_at)).all())
    waited = _waited(session)
    for contact in session.scalars(select(Contact).where(Contact.entry != Entry.KEPT)):
        entered = entries.get(contact.id)
        told = f"contact {contact.id} ({contact.kind}, {contact.entry}) began {london(contact.opened_at):%d %b %H:%M}"
        if contact.entry is Entry.OPEN:
            yield told, contact.settles_at > now()
        elif entered is None or contact.entry is not Entry.REPORTED:
            yield told, False
        elif london(entered).date() == london(contact.opened_at).date():
            yield told, True
        else:
            why = _why_late(contact, entered, waited)
            yield (why, None) if why else (f"{told}, entered {london(entered):%d %b %H:%M}", False)


def _why_late(contact: Contact, entered: datetime, waited: dict[int, datetime]) -> str | None:
    if entered <= evening_of(contact.opened_at) + SLACK:
        return LATE
    if contact.kind is ContactKind.LETTER:
        return LETTER
    over = waited.get(contact.id)
    return WAITED if over is not None and entered <= evening_of(over) + SLACK else None


def _waited(session: Session) -> dict[int, datetime]:
    """When the last text of each exchange had left, or was given up."""
    wanted = select(Message.contact_id, Message.accepted_at, Message.settled_at).where(
        Message.direction == Direction.OUT, Message.contact_id.is_not(None)
    )
    over: dict[int, datetime] = {}
    for contact_id, accepted, settled in session.execute(wanted):
        at = accepted or settled
        if contact_id is not None and at is not None:
            over[contact_id] = max(over.get(contact_id, at), at)
    return over
