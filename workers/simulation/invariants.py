"""What must hold when a simulation has come to rest: each counted at the far end, and how many break it.

Rule of this file: it reads the wire's ledger and the rows, and believes neither alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting import paging
from bot.alerting.worries import first_of
from bot.calendar import hours_of
from bot.clock import london, now, ticks
from bot.models import (
    Alarm,
    Alert,
    AlertKind,
    Contact,
    Conversation,
    Delivery,
    Direction,
    Entry,
    Message,
    Person,
    RecordEntry,
    Referral,
    ReferralStep,
    Role,
    Step,
    Urgency,
)
from bot.operating import due
from dialogs import DIALOGS
from workers.simulation.wire import Wire

WENT = (Delivery.ACCEPTED, Delivery.QUEUED, Delivery.SENDING, Delivery.SENT, Delivery.DELIVERED, Delivery.UNDELIVERED)
GRAVE = (AlertKind.CRISIS, AlertKind.SAFEGUARDING)
SAME_INSTANT = timedelta(seconds=1)
"""What left as somebody was being taken in left before it."""
MOVES = (Step.IN_CUSTODY, Step.RECALLED, Step.RELEASED)
WAITS_FOR_EVER = ("unprompted",)
"""Dialogs that are where a text goes when it has nowhere else to go."""


@dataclass(frozen=True, slots=True)
class Held:
    """One invariant: what it says, how many things it was asked of, and which of them break it."""

    says: str
    asked: int
    broken: tuple[str, ...]


def check(session: Session, wire: Wire) -> list[Held]:
    """Every invariant."""
    return [_held(says, test(session, wire)) for says, test in INVARIANTS.items()]


def _held(says: str, found: Iterator[tuple[str, bool]]) -> Held:
    told = list(found)
    return Held(says, len(told), tuple(what for what, holds in told if not holds))


def _once(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    times = Counter(taken.message_id for taken in wire.ledger)
    for message in session.scalars(select(Message).where(Message.direction == Direction.OUT)):
        if message.channel.value == "webchat":
            continue
        went = times[message.id]
        if message.delivery in WENT:
            most = message.tries if message.urgency == Urgency.CRISIS else 1  # a second one is better than none
            yield f"message {message.id}: {message.delivery} and taken {went} times", 1 <= went <= max(1, most)
        elif message.delivery in (Delivery.DROPPED, Delivery.FAILED):
            yield f"message {message.id}: {message.delivery}, taken {went} times", went <= 1 and bool(message.why)
        else:
            yield f"message {message.id}: still {message.delivery}", message.delivery is Delivery.HELD


def _inside_hours(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    rows = session.execute(
        select(Message, Person)
        .join(Person, Person.id == Message.person_id)
        .where(Message.direction == Direction.OUT, Message.accepted_at.is_not(None), Message.any_hour.is_(False))
    )
    for message, person in rows:
        if person.role is Role.PARTICIPANT and message.accepted_at is not None:
            at = message.attempted_at or message.accepted_at
            told = f"message {message.id} ({message.text_key}) left at {london(at):%a %H:%M}"
            yield told, hours_of(person).open_at(at) or message.urgency == Urgency.REPLY


def _after_stop(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    stops: dict[str, list[tuple[datetime, bool]]] = {}
    said = sorted((t.at, t.sender, t.body.strip().upper()) for t in wire.came if t.body.strip().upper() in _SWITCHES)
    for at, sender, word in said:
        stops.setdefault(sender, []).append((at + timedelta(minutes=2), word == "STOP"))
    crisis = set(session.scalars(select(Message.id).where(Message.urgency == Urgency.CRISIS)))
    for taken in wire.ledger:
        if taken.to in stops and taken.message_id not in crisis:
            before = [stopped for at, stopped in stops[taken.to] if at <= taken.at]
            yield f"message {taken.message_id} after STOP", not (before and before[-1])


def _to_nobody_away(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    steps = select(Referral.participant_id, ReferralStep.at, ReferralStep.step).join(
        Referral, Referral.id == ReferralStep.referral_id
    )
    went: dict[int, list[tuple[datetime, bool]]] = {}
    for person_id, at, step in session.execute(steps.where(ReferralStep.step.in_(MOVES)).order_by(ReferralStep.at)):
        out = step is Step.RELEASED
        went.setdefault(person_id, []).append((at if out else at + SAME_INSTANT, out))
    routine = select(Message.id, Message.person_id).where(
        Message.urgency != Urgency.CRISIS, Message.person_id.in_(went)
    )
    theirs = dict(session.execute(routine).all())
    for taken in wire.ledger:
        before = [out for at, out in went.get(theirs.get(taken.message_id) or 0, ()) if at <= taken.at]
        if before:
            yield f"message {taken.message_id} went to somebody who was away", before[-1]


def _in_time(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    limits = dict(session.execute(select(Message.id, Message.not_after).where(Message.not_after.is_not(None))).all())
    for taken in wire.ledger:
        limit = limits.get(taken.message_id)
        if limit is not None:
            yield f"message {taken.message_id} past its point", taken.at <= limit


def _kept(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    kept = Counter(session.scalars(select(Message.sid).where(Message.direction == Direction.IN)))
    for text in wire.came:
        yield f"text {text.sid} kept {kept[text.sid]} times", kept[text.sid] == 1


def _in_the_record(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    entries = dict(session.execute(select(RecordEntry.contact_id, RecordEntry.entered_at)).all())
    leaves = select(Contact).where(Contact.settled_at.is_not(None), Contact.entry != Entry.KEPT)
    for contact in session.scalars(leaves):
        entered = entries.get(contact.id)
        settled = contact.settled_at
        same_day = entered is not None and settled is not None and london(entered).date() == london(settled).date()
        yield f"contact {contact.id} ({contact.entry})", same_day and contact.entry is Entry.REPORTED


def _owned(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    for alert in session.scalars(select(Alert).where(Alert.kind.in_(GRAVE))):
        climbing = select(Conversation.id).where(Conversation.key.like(f"alert:{first_of(session, alert.id)}:%"))
        still = session.scalar(climbing.where(Conversation.ended_at.is_(None)).limit(1)) is not None
        yield f"alert {alert.id}: nobody's", alert.owner_id is not None or alert.acted_by is not None or still


def _not_stuck(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    keys = dict(session.execute(select(Conversation.id, Conversation.key).join(Alarm)).all())
    alarmed, climbing = frozenset(keys), {_alert_of(key) for key in keys.values()}
    for talk in session.scalars(select(Conversation).where(Conversation.ended_at.is_(None))):
        if talk.dialog not in WAITS_FOR_EVER:
            open_ = talk.asked is not None and (talk.asked_until is None or talk.asked_until > now())
            waits = talk.dialog == paging.DIALOG and _alert_of(talk.key) in climbing
            yield f"conversation {talk.id} ({talk.dialog})", talk.id in alarmed or open_ or waits


def _alert_of(key: str) -> str:
    """Which alert a conversation is about: who was asked first waits for whoever has it now."""
    return key.rpartition(":")[0]


def _every_state_reads(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    for talk in session.scalars(select(Conversation)):
        saved = talk.state
        yield f"conversation {talk.id}", not saved or bool(DIALOGS[talk.dialog].load(saved["version"], saved["state"]))


def _at_rest(session: Session, wire: Wire) -> Iterator[tuple[str, bool]]:
    unquiet = due.unquiet(session, now())
    yield f"left: {unquiet}", not unquiet
    leases = select(Message.id).where(Message.lease_until < ticks(), Message.delivery == Delivery.LEAVING)
    yield "a row past its lease", session.scalar(leases.limit(1)) is None


_SWITCHES = frozenset({"STOP", "START"})
INVARIANTS: dict[str, Callable[[Session, Wire], Iterator[tuple[str, bool]]]] = {
    "each text was taken once, or dropped for a written reason": _once,
    "none left outside their hours": _inside_hours,
    "none went to a number that had stopped texts": _after_stop,
    "none went to anybody in custody": _to_nobody_away,
    "none went past its point": _in_time,
    "every word that came in was kept once": _kept,
    "every contact is in the record the same day": _in_the_record,
    "every grave alert is somebody's, or still climbs": _owned,
    "no conversation is stuck": _not_stuck,
    "every saved state can be read": _every_state_reads,
    "all is at rest": _at_rest,
}
