"""Gone already: of the texts that are to leave after a backup was put back, those that the provider took before.

Rule of this file: a text is taken for gone only by its own words (bot/channels/typography.py) to its own number since
it was due, and one copy is one text's. Where the provider holds a copy for them whose words were forgotten, or are
others, nobody can say whether it was this one: a person decides. Only the answer to a crisis goes all the same: a
second one is better than none. What is said of one number depends on no other, so they are settled some at a time; said
again, it is the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import rows
from bot.alerting.alerts import News, tell
from bot.channels.base import Inbound, Sent
from bot.channels.typography import plain
from bot.db import one_of
from bot.delivery import deliveries, last_checks, whatsapp
from bot.delivery.deliveries import AT_A_PROVIDER, FINAL, REPORTED, Report
from bot.delivery.outbox import LIVE
from bot.delivery.receipts import doubt
from bot.delivery.twins import DRIFT
from bot.models import Alert, AlertKind, Channel, Delivery, Direction, Message, Number, Person, Restore, Urgency
from bot.people import candour
from bot.people.numbers import E164, key_of

log = structlog.get_logger()
NEAR = timedelta(minutes=1)
"""Of what answers, it is enough to be near; of the rest, what the clocks may differ by at the worst."""
CHUNK = 500
GONE = "-"
Copies = dict[str, list[Sent]]
_LIVE = (
    one_of(Message.delivery, *LIVE),
    Message.direction == Direction.OUT,
    Message.channel.in_([channel.value for channel in AT_A_PROVIDER]),
)


@dataclass(frozen=True, slots=True)
class Fates:
    """Texts that went before; that did not; of which a person is to say; and how many left of which we know nothing."""

    gone: tuple[int, ...] = ()
    due: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()
    found: int = 0

    def and_(self, more: Fates) -> Fates:
        """These, and those of other numbers."""
        return Fates(self.gone + more.gone, self.due + more.due, self.doubtful + more.doubtful, self.found + more.found)


def cries(session: Session, key: str | None = None) -> list[Message]:
    """The answers to a crisis that wait to leave, to this number or to any; they are locked."""
    due = (one_of(Message.delivery, Delivery.DUE), Message.urgency == Urgency.CRISIS)
    waiting = select(Message).where(*due).with_for_update().execution_options(populate_existing=True)
    return list(session.scalars(waiting if key is None else waiting.where(Message.number_key == key)))


def ask_first(session: Session, messages: Collection[Message], since: datetime | None, tick: datetime) -> None:
    """These may have gone before the loss: the provider is asked, at once, and where it has none or says nothing, they
    go (bot/delivery/unknowns.py)."""
    for message in messages:
        message.body = words(session, message, message.made_at)
        message.attempted_at = since or message.made_at
        doubt(message, tick)


def by_number(copies: Sequence[Sent]) -> Copies:
    """What left, by the blind index of whom it went to, the oldest first."""
    found: Copies = defaultdict(list)
    for copy in copies:
        found[key_of(E164(copy.to))].append(copy)
    return found


def numbers(session: Session, copies: Mapping[str, Sequence[Sent]]) -> list[str]:
    """All of which something is to be said: a text waits for them, or left for them."""
    return sorted(set(session.scalars(select(Message.number_key).where(*_LIVE).distinct())) | set(copies))


def settle(session: Session, keys: Sequence[str], copies: Copies, restore: Restore, now: datetime) -> Fates:
    """Say of each text that is to leave for these numbers whether it went before, and keep what left for them of which
    we know nothing."""
    pool = _unknown(session, [copy for key in keys for copy in copies.get(key, ())])
    waiting = [message for message in _live(session, keys) if message.number]
    gone = [message for message in waiting if _went(session, message, pool, restore, now)]
    rest = [message for message in waiting if message not in gone]
    doubtful = [message for message in rest if _is_doubtful(session, message, pool, restore, now)]
    for message in rest:
        if message not in doubtful and message.delivery in (Delivery.LEAVING, Delivery.UNKNOWN):
            message.delivery, message.lease_owner, message.lease_until = Delivery.DUE, None, None
    left = [copy for theirs in pool.values() for copy in theirs]
    for copy in left:
        session.add(_kept(session, copy, restore.gone, now))
    session.flush()
    due = [message for message in rest if message not in doubtful]
    log.info("settled", gone=len(gone), due=len(due), doubtful=len(doubtful), found=len(left))
    return Fates(_ids(gone), _ids(due), _ids(doubtful), len(left))


def keep_empty(session: Session, text: Inbound) -> bool:
    """A text of somebody who was erased since: that it came, so that the provider forgets it, and nothing else."""
    kept = {"direction": Direction.IN, "channel": Channel(text.channel), "number": GONE, "number_key": GONE}
    return rows.put_once(session, rows.made(Message, **kept, sid=text.sid, made_at=text.at), "sid")


def _ids(messages: Sequence[Message]) -> tuple[int, ...]:
    return tuple(message.id for message in messages)


def _unknown(session: Session, copies: Sequence[Sent]) -> Copies:
    """Those of no text that we know, by whom they went to, the oldest first."""
    known: set[str | None] = set()
    for first in range(0, len(copies), CHUNK):
        sids = [copy.sid for copy in copies[first : first + CHUNK]]
        known |= set(session.scalars(select(Message.sid).where(Message.sid.in_(sids))))
    return by_number([copy for copy in copies if copy.sid not in known])


def _live(session: Session, keys: Sequence[str]) -> Sequence[Message]:
    theirs = select(Message).where(*_LIVE, Message.number_key.in_(keys))
    return session.scalars(theirs.order_by(Message.id).with_for_update()).all()


def _since(session: Session, message: Message, restore: Restore) -> datetime:
    """It cannot have gone before then: an answer not before what it answers, the rest not before it was due. What was
    made only now may stand for what was made before the loss."""
    if message.urgency is not None and message.urgency <= Urgency.REPLY:
        earlier = (Message.number_key == message.number_key, Message.id < message.id)
        wrote = select(Message.made_at).where(*earlier, Message.direction == Direction.IN)
        at = session.scalar(wrote.order_by(Message.id.desc()).limit(1))
        return at - NEAR if at is not None else restore.saved_at - DRIFT
    due = message.send_after or message.made_at
    return (due if message.made_at < restore.restored_at else restore.saved_at) - DRIFT


def _mine(session: Session, message: Message, pool: Mapping[str, list[Sent]], restore: Restore) -> list[Sent]:
    theirs = pool.get(message.number_key, ())
    since = _since(session, message, restore) if theirs else restore.saved_at
    return [copy for copy in theirs if copy.at >= since]


def _went(session: Session, message: Message, pool: Copies, restore: Restore, now: datetime) -> bool:
    copies = _mine(session, message, pool, restore)
    said = words(session, message, now) if copies else None
    copy = _same(copies, said) if said else None
    if copy is None:
        return False
    pool[message.number_key].remove(copy)
    candour.left(session, message, session.get(Person, message.person_id) if message.person_id else None, copy.at)
    message.body, message.channel = said, Channel(copy.channel)
    message.attempted_at = message.accepted_at = copy.at
    message.tries = max(message.tries, 1)
    deliveries.take(session, Report(message.id, copy.sid, copy.status, copy.code), now)
    return True


def _same(copies: Sequence[Sent], said: str) -> Sent | None:
    """The first with these words; where there is none, the first that reads the same: a messaging service may have set
    it more plainly."""
    return next((copy for read in (str, plain) for copy in copies if read(copy.body) == read(said)), None)


def _is_doubtful(session: Session, message: Message, pool: Copies, restore: Restore, now: datetime) -> bool:
    """Something went to them since that no text of ours accounts for: whoever reads both can say whether it was this.
    It is asked about no more, for the provider knows it by no words."""
    once = f"{AlertKind.UNKNOWN_SEND.value}:message:{message.id}:restored:{restore.id}"
    if message.delivery is Delivery.UNKNOWN and session.scalar(select(Alert.id).where(Alert.once == once)):
        return True  # said before, by whoever was stopped in the middle of it: what went to them is kept since
    copies = _mine(session, message, pool, restore)
    if not copies or message.urgency == Urgency.CRISIS:
        return False
    message.body = words(session, message, now)
    message.attempted_at = copies[0].at
    message.delivery, message.lease_owner, message.lease_until = Delivery.UNKNOWN, None, None
    person = session.get(Person, message.person_id) if message.person_id else None
    tell(session, person, News(AlertKind.UNKNOWN_SEND, once, urgent=True, message_id=message.id), now)
    return True


def words(session: Session, message: Message, now: datetime) -> str | None:
    """The words it would leave with, and nothing else of its leaving. None where it would not."""
    if message.body is not None:
        return message.body
    person = session.get(Person, message.person_id) if message.person_id else None
    trial = session.begin_nested()
    try:
        last_checks.freeze(session, message, person, now)
        whatsapp.fit(session, message, person, now)
        return message.body
    except LookupError:
        return None
    finally:
        trial.rollback()


def _kept(session: Session, copy: Sent, gone: Mapping[str, str], now: datetime) -> Message:
    """A text that left before the loss, as the provider tells it: it stands where the others do, and its words are
    forgotten there in their time. Of whoever was erased since, only that there was one."""
    key = key_of(E164(copy.to))
    delivery = REPORTED.get(copy.status, Delivery.ACCEPTED)
    erased = key in gone
    holders = select(Number.person_id).where(Number.key == key, Number.until.is_(None)).distinct()
    theirs = [] if erased else session.scalars(holders.limit(2)).all()
    return Message(
        direction=Direction.OUT,
        channel=Channel(copy.channel),
        person_id=theirs[0] if len(theirs) == 1 else None,
        number=GONE if erased else copy.to,
        number_key=GONE if erased else key,
        body=None if erased else copy.body or None,
        sid=copy.sid,
        delivery=delivery,
        error_code=copy.code,
        urgency=Urgency.ROUTINE,
        made_at=copy.at,
        send_after=copy.at,
        attempted_at=copy.at,
        accepted_at=copy.at,
        tries=1,
        settled_at=copy.at if delivery in FINAL else None,
        ask_after=None if delivery in FINAL else deliveries.ask_after(Channel(copy.channel), now),
        redacted_at=None if copy.body else copy.at,
    )
