"""What must hold when a simulation has come to rest: each counted at the far end, and how many break it.

Rule of this file: it reads the wire's ledger and the rows, and believes neither alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting import paging
from bot.clock import now, ticks
from bot.governance.forgetting import GONE
from bot.models import (
    Alarm,
    Alert,
    AlertKind,
    Channel,
    Conversation,
    Delivery,
    Direction,
    Message,
    Urgency,
)
from bot.operating import due
from dialogs import DIALOGS
from workers.simulation import of_other_roads, of_texts, of_the_provider, of_the_record
from workers.simulation.of_texts import Seen
from workers.simulation.wire import Wire

WENT = (Delivery.ACCEPTED, Delivery.QUEUED, Delivery.SENDING, Delivery.SENT, Delivery.DELIVERED, Delivery.UNDELIVERED)
GRAVE = (AlertKind.CRISIS, AlertKind.SAFEGUARDING)
REPEATED = "it answers a crisis, and a second one is better than none"
TWIN = "another of the same words to the same number was taken in its place: as many came as were put"
TOGETHER = timedelta(hours=1)
PASSED_ON = "it was on its way from one to the next as the run ended: somebody had just been asked, or is asked next"
IN_DOUBT = "it answers a crisis, and went on being tried while nobody could say whether it had gone"
ERASED = "its words were erased before anybody could say whether it had gone"
WAITS_FOR_EVER = {"unprompted": "it is where a text goes when it has nowhere else to go"}
"""Dialogs that need no end, and why."""


@dataclass(frozen=True, slots=True)
class Held:
    """One invariant: what it says, how many things it was asked of, which of them break it, and how many of them are
    each exception that has a name."""

    says: str
    asked: int
    broken: tuple[str, ...]
    apart: tuple[tuple[str, int], ...] = ()


def check(session: Session, wire: Wire) -> list[Held]:
    """Every invariant."""
    return [_held(says, test(session, wire)) for says, test in INVARIANTS.items()]


def _held(says: str, found: Iterator[Seen]) -> Held:
    told = list(found)
    apart = Counter(what for what, holds in told if holds is None)
    return Held(says, len(told), tuple(what for what, holds in told if holds is False), tuple(sorted(apart.items())))


def _once(session: Session, wire: Wire) -> Iterator[Seen]:
    times = Counter(taken.message_id for taken in wire.ledger)
    for message in session.scalars(select(Message).where(Message.direction == Direction.OUT)):
        if message.channel is Channel.WEBCHAT:
            continue  # nobody takes it: what must hold of a page is in of_other_roads.py
        went = times[message.id]
        if message.delivery in WENT:
            again = message.urgency == Urgency.CRISIS and 1 < went <= message.tries
            if went != 1 and (again or _is_a_twins(session, message, times)):
                yield REPEATED if again else TWIN, None
            else:
                yield f"message {message.id}: {message.delivery}, taken {went}", went == 1
        elif message.delivery in (Delivery.DROPPED, Delivery.FAILED):
            apart = _went_all_the_same(session, message, times) if went and message.why else None
            told = f"message {message.id}: {message.delivery} ({message.why}), taken {went} times"
            yield (told, went == 0 and bool(message.why)) if apart is None else (apart, None)
        else:
            yield f"message {message.id}: still {message.delivery}", message.delivery is Delivery.HELD


def _went_all_the_same(session: Session, message: Message, times: Counter[int]) -> str | None:
    """Why a text was taken that is said not to have gone, where that may be: for each try once, at most, in doubt."""
    if _is_a_twins(session, message, times):
        return TWIN
    if times[message.id] > message.tries:
        return None
    if message.number == GONE:
        return ERASED
    again = message.urgency == Urgency.CRISIS and times[message.id] < message.tries
    return IN_DOUBT if again else None


def _is_a_twins(session: Session, message: Message, times: Counter[int]) -> bool:
    """Whether all of its words to its number that were tried together were taken as often as they were put: of two in
    doubt at once nobody can say which copy is whose, and to whom they came it is the same."""
    there = (Message.number_key == message.number_key, Message.direction == Direction.OUT)
    tried = message.attempted_at or message.made_at
    near = Message.attempted_at.between(tried - TOGETHER, tried + TOGETHER)
    same = [other for other in session.scalars(select(Message).where(*there, near)) if other.body == message.body]
    return len(same) > 1 and sum(times[o.id] for o in same) == sum(o.delivery in WENT for o in same)


def _kept(session: Session, wire: Wire) -> Iterator[Seen]:
    kept = Counter(session.scalars(select(Message.sid).where(Message.direction == Direction.IN)))
    for text in wire.came:
        yield f"text {text.sid} kept {kept[text.sid]} times", kept[text.sid] == 1


def _owned(session: Session, wire: Wire) -> Iterator[Seen]:
    rings = select(Conversation.key).join(Alarm).where(Conversation.dialog == paging.DIALOG, Alarm.rings_at > now())
    climbing = {_alert_of(key) for key in session.scalars(rings)}
    for alert in session.scalars(select(Alert).where(Alert.kind.in_(GRAVE))):
        if alert.owner_id is not None or alert.acted_by is not None:
            yield "", True
        elif f"{paging.DIALOG}:{alert.id}" in climbing:
            yield PASSED_ON, None
        else:
            yield f"alert {alert.id}: nobody's", False


def _not_stuck(session: Session, wire: Wire) -> Iterator[Seen]:
    keys = dict(session.execute(select(Conversation.id, Conversation.key).join(Alarm)).all())
    alarmed, climbing = frozenset(keys), {_alert_of(key) for key in keys.values()}
    for talk in session.scalars(select(Conversation).where(Conversation.ended_at.is_(None))):
        if talk.dialog in WAITS_FOR_EVER:
            yield WAITS_FOR_EVER[talk.dialog], None
        else:
            open_ = talk.asked is not None and talk.asked_until is not None and talk.asked_until > now()
            waits = talk.dialog == paging.DIALOG and _alert_of(talk.key) in climbing
            yield f"conversation {talk.id} ({talk.dialog})", talk.id in alarmed or open_ or waits


def _alert_of(key: str) -> str:
    """Which alert a conversation is about: who was asked first waits for whoever has it now."""
    return key.rpartition(":")[0]


def _every_state_reads(session: Session, wire: Wire) -> Iterator[Seen]:
    for talk in session.scalars(select(Conversation)):
        yield f"conversation {talk.id}", not talk.state or _reads(talk)


def _reads(talk: Conversation) -> bool:
    try:
        return bool(DIALOGS[talk.dialog].load(talk.state["version"], talk.state["state"]))
    except (LookupError, TypeError, ValueError):
        return False


def _at_rest(session: Session, wire: Wire) -> Iterator[Seen]:
    unquiet = due.unquiet(session, now())
    yield f"left: {unquiet}", not unquiet
    leases = select(Message.id).where(Message.lease_until < ticks(), Message.delivery == Delivery.LEAVING)
    yield "a row past its lease", session.scalar(leases.limit(1)) is None


INVARIANTS: dict[str, Callable[[Session, Wire], Iterator[Seen]]] = {
    "each text was taken once, or dropped for a written reason": _once,
    "none left outside their hours": of_texts.inside_hours,
    "none went to a number that had stopped texts": of_texts.after_stop,
    "none went to anybody who was away": of_texts.to_nobody_away,
    "nothing was begun with anybody whose referral is closed": of_texts.to_nobody_closed,
    "none went past its point": of_texts.in_time,
    "texts of a conversation left in the order they were put": of_texts.in_order,
    "every word that came in was kept once": _kept,
    "what was written in a private page was kept once": of_other_roads.written,
    "a private page shows what was said in it, and nothing else": of_other_roads.there,
    "what is asked in a private page is answered in it": of_other_roads.answered,
    "whoever rang was told whom to ring, in their language, and it is kept once": of_other_roads.rang,
    "each e-mail was taken once, or came to nothing for a written reason": of_the_provider.mailed,
    "the provider has forgotten every word of the days before": of_the_provider.forgotten,
    "every contact is in the record the day it began": of_the_record.the_same_day,
    "every grave alert is somebody's": _owned,
    "no conversation is stuck": _not_stuck,
    "every saved state can be read": _every_state_reads,
    "all is at rest": _at_rest,
}
