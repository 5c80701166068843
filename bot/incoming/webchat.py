"""Web chat: what somebody writes in their own page is heard as a text is, and what we answer is there to be read.

Rule of this file: the address of a chat is that of its link and no phone number, so that STOP on one road leaves the
others alone. Whoever is in was let in by the code, and counts as proven there. What we say in it goes through the
outbox like everything else: accepted when it is there, delivered when the page has shown it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from bot import conversations
from bot.channels.base import Receipt
from bot.channels.webchat import SID, TAKEN
from bot.clock import ticks
from bot.db import Database
from bot.delivery import leaving, outbox, receipts
from bot.delivery.deliveries import ARRIVED_SOMEWHERE, advance
from bot.delivery.giving_up import UNREADY
from bot.delivery.outbox import Draft
from bot.incoming.matching import read_alone
from bot.incoming.receiving import Incoming, receive
from bot.models import Channel, Deed, Delivery, Direction, Message, Page, Person, PrivateLink, Urgency
from bot.people.reach import chat_address, chat_key, is_stopped
from bot.people.standing import lock
from bot.private import links
from bot.private.links import NoLink
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember

log = structlog.get_logger()
LONGEST = 1000
MOST_AN_HOUR = 30
SHOWN = 60
HOUR = timedelta(hours=1)
INVITED = "pages.chat"


@dataclass(frozen=True, slots=True)
class Line:
    """One message as the page shows it."""

    ours: bool
    words: str
    at: datetime


def incoming(link: PrivateLink, words: str, nonce: str) -> Incoming:
    """What was written in a page; the same form sent twice is one message."""
    sid = f"{SID}{link.id}:{nonce}"
    return Incoming(sid, chat_address(link.id), words.replace("\x00", ""), Channel.WEBCHAT, link.person_id)


def too_many(session: Session, link: PrivateLink, words: str, at: datetime) -> bool:
    """More than anybody writes: the page asks them to wait, and nothing is kept of it. A cry for help is never that."""
    theirs = (Message.number_key == chat_key(link.id), Message.direction == Direction.IN, Message.made_at > at - HOUR)
    written = session.scalar(select(func.count(Message.id)).where(*theirs)) or 0
    return written >= MOST_AN_HOUR and read_alone(Message(body=words), at).risk is None


def say(db: Database, link: PrivateLink, heard: Incoming, at: datetime) -> None:
    """It is received as any text is; what is answered at once is there in the same moment, before a worker looks."""
    with db.transaction() as session:
        receive(session, heard, at)
        _let_out(session, link, at)


def let_out(db: Database, link: PrivateLink, at: datetime) -> None:
    """What waits to be said in this chat is said now; what a worker has in hand already is left to it."""
    with db.transaction() as session:
        _let_out(session, link, at)


def thread(db: Database, link: PrivateLink, at: datetime) -> list[Line]:
    """The talk in this chat, oldest first; what is shown has been delivered."""
    with db.transaction() as session:
        here = (Message.number_key == chat_key(link.id), Message.channel == Channel.WEBCHAT)
        there = or_(Message.direction == Direction.IN, Message.delivery.in_(ARRIVED_SOMEWHERE))
        newest = select(Message).where(*here, there).order_by(Message.id.desc()).limit(SHOWN)
        found = list(session.scalars(newest))[::-1]
        for message in found:
            if message.direction is Direction.OUT:
                advance(message, Delivery.DELIVERED, at)
        return [Line(m.direction is Direction.OUT, m.body or "", m.accepted_at or m.made_at) for m in found]


def stopped(db: Database, link: PrivateLink) -> bool:
    """Whether they said STOP in this chat."""
    with db.reading() as session:
        return is_stopped(session, chat_key(link.id), Channel.WEBCHAT)


def invite(session: Session, staff: StaffMember, person_id: int, at: datetime) -> NoLink | None:
    """Text somebody a link to a chat of their own. Why not, when they get none; 404's `NO_TEXTS` for nobody's."""
    found = access.participant(session, staff, person_id)
    if found is None:
        return NoLink.NO_TEXTS
    person: Person = lock(session, found.id)
    why = links.no_link(session, person, at)
    if why is not None:
        return why
    conversation = conversations.unprompted(session, person, at)
    link = links.make(session, person.id, Page.CHAT, at)
    draft = Draft(INVITED, Urgency.TODAY, at, person.channel, at + timedelta(days=2), facts={"link_id": link.id})
    outbox.put(session, draft, person, conversation, None)
    audit.note(session, staff.id, Deed.CHANGED, "private_links", link.id, page=Page.CHAT.value)
    return None


def _let_out(session: Session, link: PrivateLink, at: datetime) -> None:
    owner, tick = f"page-{secrets.token_hex(4)}", ticks()
    for message_id in _waiting(session, link, at, tick):
        ours = update(Message).where(Message.id == message_id)
        try:
            with session.begin_nested():
                session.execute(ours.values(lease_owner=owner, lease_until=tick))
                attempt = leaving.begin(session, message_id, owner, at, tick)
                if attempt is not None:
                    receipts.accepted(session, attempt, Receipt(f"{SID}{message_id}", TAKEN), at)
        except UNREADY:
            log.warning("left_to_a_worker", message=message_id)  # which gives it up, and tells the operator


def _waiting(session: Session, link: PrivateLink, at: datetime, tick: datetime) -> list[int]:
    free = or_(Message.lease_until.is_(None), Message.lease_until < tick)
    wanted = (
        select(Message.id)
        .where(Message.number_key == chat_key(link.id), outbox.is_due(Message, at), free)
        .order_by(Message.id)
        .with_for_update(skip_locked=True)
    )
    return list(session.scalars(wanted))
