"""Contacts: one exchange each, opened by what we send or they write, settled by an answer, its expiry or 20:30.

Rule of this file: a settled contact never changes; what is learnt later opens a new one that names it. A settled
contact is itself a row that must leave for the case record: open -> pending -> sending -> reported, the same day.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

import structlog
from sqlalchemy import and_, bindparam, case, exists, literal_column, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from bot import rows, worded
from bot.db import nudge, one_of
from bot.delivery.deliveries import ARRIVED_SOMEWHERE, IN_FLIGHT, LOST, WAITING
from bot.models import (
    Contact,
    ContactKind,
    Conversation,
    Delivery,
    Direction,
    Entry,
    Message,
    Outcome,
    Urgency,
)
from bot.once import beside
from bot.people.reach import referral_of
from bot.record import last_contact, never_tried
from dialogs.hours import at as london_at
from dialogs.hours import day_of

log = structlog.get_logger()
REPORT = "workers.reporting.report"
EVENING = time(20, 30)
IS_OPEN = Contact.entry == literal_column("'open'")
"""Written out as the index of the open ones says it: for another way SQLite reads every contact there ever was."""
_KINDS = {"check_in": ContactKind.CHECK_IN}

_ROWS, _TEXTS = rows.table(Contact), rows.table(Message)
_OPENED = (one_of(_TEXTS.c.direction, Direction.OUT), _TEXTS.c.urgency > Urgency.REPLY)
"""Texts that open an exchange; what we said in between, to something that they asked, opened none."""
_LEFT = and_(
    *_OPENED,
    ~one_of(_TEXTS.c.delivery, Delivery.HELD, Delivery.DROPPED, *LOST),
    or_(~one_of(_TEXTS.c.delivery, Delivery.DUE), _TEXTS.c.retry_after.is_(None)),
)
"""What opened it has left, or does so this moment: nobody answers what was held, dropped or lost."""
_END = (
    update(_ROWS)
    .where(_ROWS.c.id == bindparam("of"), one_of(_ROWS.c.entry, Entry.OPEN))
    .where(exists(select(_TEXTS.c.id).where(_TEXTS.c.contact_id == _ROWS.c.id, _LEFT)))
    .values(
        outcome=bindparam("is"),
        settled_at=bindparam("at"),
        words=bindparam("said"),
        entry=case(
            (_ROWS.c.kind == ContactKind.CHECK_IN, bindparam("check_in", type_=_ROWS.c.entry.type)),
            else_=Entry.PENDING,
        ),
    )
)
_HAS_LEFT = select(_TEXTS.c.id).where(_TEXTS.c.contact_id == bindparam("of"), _LEFT).limit(1)


def kind_of(dialog: str, *, asks: bool) -> ContactKind:
    """What an exchange is that this dialog opens with a text that asks something, or nothing."""
    return _KINDS.get(dialog, ContactKind.REMINDER if asks else ContactKind.NOTICE)


def open_contact(session: Session, conversation: Conversation, kind: ContactKind, at: datetime) -> Contact:
    """Open an exchange; the one before it in the conversation, if it still is open, ends here."""
    before = last_contact.locked(session, conversation.id)
    if before is not None and before.entry is Entry.OPEN:
        settle_silent(session, before, at)
    contact = _new(session, conversation, kind, at)
    contact.settles_at = evening_of(at)
    return _keep(session, conversation, contact)


def open_alone(
    session: Session, participant_id: int, kind: ContactKind, at: datetime, settles_at: datetime | None = None
) -> Contact:
    """Open an exchange that no conversation carries: a letter, a call, a visit. By default it settles this evening."""
    referral = referral_of(session, participant_id)
    contact = Contact(
        participant_id=participant_id,
        referral_id=referral.id if referral else None,
        kind=kind,
        opened_at=at,
        settles_at=settles_at or evening_of(at),
        entry=Entry.OPEN,
    )
    rows.put(session, contact)
    return contact


def end(session: Session, contact: Contact, outcome: Outcome, at: datetime, words: str | None = None) -> None:
    """End an exchange with its outcome. One that has ended already stays as it is, and a linked one is opened."""
    if contact.entry is not Entry.OPEN:
        follows, contact = contact, open_alone(session, contact.participant_id, contact.kind, at)
        contact.follows_id = follows.id
    _end(session, contact, outcome, at, words)


def settle(session: Session, conversation: Conversation, outcome: Outcome, words: str | None, at: datetime) -> None:
    """End the open exchange; when it has ended already, a new one is opened, ended, and linked to it.

    What never left has no answer: it ends by itself, and what they wrote is an exchange of its own.
    """
    last = last_contact.latest(session, conversation.id)
    if last is not None and not last.has_ended:
        if _ended(session, last.id, outcome, words, at):
            return
        contact = last_contact.locked(session, conversation.id)
        if contact is not None and contact.entry is Entry.OPEN and rows.ask(session, _HAS_LEFT, {"of": contact.id}):
            _end(session, contact, outcome, at, words)
            return
        last = last_contact.seen(contact) if contact is not None else None
    kind = ContactKind.CHECK_IN if last and last.kind is ContactKind.CHECK_IN else ContactKind.REPLY
    reply = _new(session, conversation, kind, at)
    reply.follows_id = last.id if last and last.has_ended else None
    _say(reply, outcome, at, words)
    _keep(session, conversation, reply)
    _tell_of(session, reply.id, outcome)


def _ended(session: Session, last: int, outcome: Outcome, words: str | None, at: datetime) -> bool:
    """Whether the last exchange was open and now is ended, by one statement. One that is at hand is not ended here."""
    if session.identity_map.get(identity_key(Contact, last)) is not None:
        return False
    check_in = Entry.PENDING if outcome is Outcome.STOPPED else Entry.KEPT
    ended = {"of": last, "is": outcome, "at": at, "said": words, "check_in": check_in}
    if not worded.run(beside(session, Contact), _END, ended).changed:
        return False
    _tell_of(session, last, outcome)
    return True


def settle_silent(session: Session, contact: Contact, at: datetime) -> None:
    """End an exchange that got no answer, by how far its texts got; one still held for hours stays open with it."""
    if never_tried.take_away(session, contact):
        return
    deliveries = _deliveries(session, contact)
    if any(d in WAITING or d in IN_FLIGHT for d in deliveries) and at <= contact.settles_at + timedelta(days=7):
        contact.settles_at = evening_of(at)
        return
    _end(session, contact, _silent_outcome(contact.kind, deliveries), at, None)


def due_to_settle(session: Session, now: datetime, limit: int) -> list[Contact]:
    """Open exchanges whose evening has come."""
    wanted = (
        select(Contact)
        .where(IS_OPEN, Contact.settles_at <= now)
        .order_by(Contact.settles_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(session.scalars(wanted))


def evening_of(at: datetime) -> datetime:
    """20:30 in London on the day of an instant, or the next day's when it has passed."""
    evening = london_at(day_of(at), EVENING)
    return evening if at < evening else london_at(day_of(at) + timedelta(days=1), EVENING)


def _new(session: Session, conversation: Conversation, kind: ContactKind, at: datetime) -> Contact:
    """An exchange of a conversation, open, and not yet kept."""
    referral = referral_of(session, conversation.person_id)
    return Contact(
        participant_id=conversation.person_id,
        referral_id=referral.id if referral else None,
        conversation_id=conversation.id,
        appointment_id=conversation.appointment_id,
        kind=kind,
        opened_at=at,
        settles_at=at,
        entry=Entry.OPEN,
    )


def _keep(session: Session, conversation: Conversation, contact: Contact) -> Contact:
    """Put it, as the last of its conversation."""
    last_contact.opened(session, conversation.id, rows.put(session, contact))
    return contact


def _end(session: Session, contact: Contact, outcome: Outcome, at: datetime, words: str | None) -> None:
    _say(contact, outcome, at, words)
    _tell_of(session, contact.id, outcome)


def _say(contact: Contact, outcome: Outcome, at: datetime, words: str | None) -> None:
    """How it ended."""
    contact.outcome, contact.settled_at, contact.words = outcome, at, words
    stays = contact.kind is ContactKind.CHECK_IN and outcome is not Outcome.STOPPED
    contact.entry = Entry.KEPT if stays else Entry.PENDING  # moods and silence enter it only by the hand of staff


def _tell_of(session: Session, contact_id: int, outcome: Outcome) -> None:
    nudge(session, REPORT)
    log.info("contact", contact=contact_id)


def _deliveries(session: Session, contact: Contact) -> list[Delivery | None]:
    return list(session.scalars(select(_TEXTS.c.delivery).where(_TEXTS.c.contact_id == contact.id, *_OPENED)))


def _silent_outcome(kind: ContactKind, deliveries: list[Delivery | None]) -> Outcome:
    if kind is ContactKind.REMINDER and any(d in ARRIVED_SOMEWHERE for d in deliveries):
        return Outcome.NO_ANSWER
    if Delivery.DELIVERED in deliveries:
        return Outcome.DELIVERED
    return Outcome.SENT if any(d in ARRIVED_SOMEWHERE for d in deliveries) else Outcome.NOT_DELIVERED
