"""The far end: what a provider took and told, held against what we keep. The oracle of whatever breaks.

Rule of this file: it only compares, and says each thing that is wrong as a sentence with ids. Once all is quiet, there
is one accept a planned message, one effect a MessageSid, one report of an end, no row in hand, and an order in each
conversation.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery.deliveries import REPORTED
from bot.models import Contact, Delivery, DeliveryReport, Direction, Entry, Message, Urgency

IN_HAND = (Delivery.LEAVING, Delivery.UNKNOWN, Delivery.DUE)
UNREPORTED = (Entry.PENDING, Entry.SENDING, Entry.UNKNOWN)
ENDS = (Delivery.DELIVERED, Delivery.UNDELIVERED, Delivery.FAILED)


@dataclass(frozen=True, slots=True)
class FarEnd:
    """What it accepted, in order; what each phone texted us, by its SIDs in order; and how each webhook went."""

    accepted: Sequence[Mapping[str, Any]]
    texted: Mapping[str, Sequence[str]]
    posts: Sequence[Mapping[str, Any]]

    @property
    def told(self) -> frozenset[str]:
        """The SIDs of ours of which something was reported, and every report was taken."""
        reported = {post["sid"] for post in self.posts} & {line["sid"] for line in self.accepted}
        return frozenset(reported - {post["sid"] for post in self.posts if post["state"] != "done"})

    @property
    def turned_away(self) -> frozenset[str]:
        """The SIDs that were posted more than once: what was texted after them may have come in before them."""
        return frozenset(post["sid"] for post in self.posts if post["tries"] > 1)


@dataclass(frozen=True, slots=True)
class Kept:
    """What we keep."""

    messages: Sequence[Message]
    contacts: Sequence[Contact]
    reports: Sequence[DeliveryReport]

    @property
    def out(self) -> dict[int, Message]:
        """What is ours, by its id."""
        return {m.id: m for m in self.messages if m.direction is Direction.OUT}


def kept(session: Session) -> Kept:
    """All of it."""
    messages, contacts = session.scalars(select(Message)).all(), session.scalars(select(Contact)).all()
    return Kept(messages, contacts, session.scalars(select(DeliveryReport)).all())


def wrong(far_end: FarEnd, ours: Kept) -> list[str]:
    """Each thing that is not as it was promised."""
    found = (_not_once, _heard_otherwise, _not_at_rest, _reported_otherwise, _out_of_order)
    return [said for look in found for said in look(far_end, ours)]


def _not_once(far_end: FarEnd, ours: Kept) -> Iterator[str]:
    accepted = Counter(line["message_id"] for line in far_end.accepted)
    planned = Counter(m.id for m in ours.out.values() if m.delivery is not Delivery.DROPPED)
    for message in sorted(accepted.keys() | planned.keys()):
        if accepted[message] != planned[message]:
            yield f"Message {message} was accepted {accepted[message]} times, and planned {planned[message]} times."


def _heard_otherwise(far_end: FarEnd, ours: Kept) -> Iterator[str]:
    heard = [m.sid for m in sorted(ours.messages, key=lambda m: m.id) if m.direction is Direction.IN]
    times = Counter(heard)
    sent = [sid for sids in far_end.texted.values() for sid in sids]
    yield from (f"{sid} was heard {times[sid]} times." for sid in sent if times[sid] != 1)
    yield from (f"{sid} was heard and never sent." for sid in times.keys() - set(sent))
    for sids in far_end.texted.values():
        at_once = [sid for sid in sids if sid not in far_end.turned_away]
        if [sid for sid in heard if sid in at_once] != at_once:
            yield f"{at_once} were heard in another order."


def _not_at_rest(far_end: FarEnd, ours: Kept) -> Iterator[str]:
    for message in ours.out.values():
        if message.delivery in IN_HAND or message.lease_until is not None:
            yield f"Message {message.id} is {message.delivery}, with a lease until {message.lease_until}."
    yield from (f"Contact {c.id} is {c.entry}." for c in ours.contacts if c.entry in UNREPORTED)


def _reported_otherwise(far_end: FarEnd, ours: Kept) -> Iterator[str]:
    ends = Counter(report.sid for report in ours.reports if REPORTED[report.status] in ENDS)
    for sid in sorted(far_end.told | ends.keys()):
        if ends[sid] != 1:
            yield f"Of {sid} an end was reported {ends[sid]} times."


def _out_of_order(far_end: FarEnd, ours: Kept) -> Iterator[str]:
    """To one number in the order in which they were put. What answers may overtake what does not, and an answer that
    met trouble: an unknown send holds back routine texts, and never those."""
    went: dict[str, list[Message]] = defaultdict(list)
    for line in far_end.accepted:
        went[line["to"]] += [ours.out[line["message_id"]]] if line["message_id"] in ours.out else []
    for texts in went.values():
        for first, then in combinations(texts, 2):
            if first.id > then.id and not (_answers(first) and (not _answers(then) or then.tries > 1)):
                yield f"Message {first.id} went before message {then.id}, which was put earlier."


def _answers(message: Message) -> bool:
    return message.urgency is not None and message.urgency <= Urgency.REPLY
