"""What must hold of each text that left, as the far end's ledger has it: at a decent hour, to whom, in time, in order.

Rule of this file: when and to whom is the ledger's; the rows say only what the text was, and what stood against it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from bot.clock import london
from bot.delivery.outbox import LATE
from bot.models import (
    Direction,
    Message,
    Person,
    Referral,
    ReferralStep,
    Role,
    Step,
    Urgency,
)
from workers.simulation.clocks import WRONG
from workers.simulation.hours_then import SAME_INSTANT, HoursThen
from workers.simulation.posted import Accepted
from workers.simulation.wire import Wire

Wrote = tuple[datetime, datetime]  # when somebody wrote, and when by the clock of whoever heard it
Seen = tuple[str, bool | None]
"""What was looked at, and whether it holds; None where it is an exception that has a name, which then stands first."""
JUST = 2 * LATE
"""Whoever wrote so lately has just texted: so long to be heard in, and as long again for the answer to leave in."""
WHENEVER = ("shared.help", "shared.help_unproven", "shared.stopped")
"""STOP and HELP are answered whenever they are heard: what was lost is found when a simulation looks, once an hour."""
LOOKED_FOR = timedelta(hours=1, minutes=2)
"""A simulation looks once an hour for what was lost as it was posted."""
PAGES = ("alert.", "staff_safety.")
"""Texts to staff about what cannot wait for a morning."""
SWITCHES = {"STOP": True, "START": False}


@dataclass(frozen=True, slots=True)
class Put:
    """What the row of a text says it is."""

    person_id: int | None
    conversation_id: int | None
    urgency: Urgency
    text_key: str | None
    not_after: datetime | None
    instead_of_id: int | None
    made_at: datetime


def puts(session: Session) -> dict[int, Put]:
    """What every text out is, by its id."""
    row = Message
    whose = (row.id, row.person_id, row.conversation_id)
    wanted = select(*whose, row.urgency, row.text_key, row.not_after, row.instead_of_id, row.made_at)
    return {
        id_: Put(person, talk, Urgency(urgency), key, until, instead, made_at)
        for id_, person, talk, urgency, key, until, instead, made_at in session.execute(
            wanted.where(row.direction == Direction.OUT)
        )
        if urgency is not None
    }


def inside_hours(session: Session, wire: Wire) -> Iterator[Seen]:
    """A reply to somebody who has just texted goes at once, unless staff marked safe hours; a crisis is answered."""
    known, people, hours = puts(session), {p.id: p for p in session.scalars(select(Person))}, HoursThen(session)
    wrote: dict[str, list[Wrote]] = defaultdict(list)
    heard = dict(session.execute(select(Message.sid, Message.made_at).where(Message.direction == Direction.IN)).all())
    for text in sorted(wire.came, key=lambda text: text.at):
        wrote[text.sender].append((text.at, min(heard.get(text.sid) or text.at, text.at + WRONG)))
    for taken in wire.ledger:
        put = known[taken.message_id]
        person = people.get(put.person_id or 0)
        if person is not None and put.urgency is not Urgency.CRISIS:
            told = f"message {taken.message_id} ({put.text_key}) left at {london(taken.at):%a %d %b %H:%M}"
            open_ = any(hours.at(person, at).open_at(at) for at in _clocks(put, taken))
            yield told, open_ or _may_go(person, put, taken, wrote[taken.to])


def _clocks(put: Put, taken: Accepted) -> Iterator[datetime]:
    """When it left: in truth, and by whoever sent it. An answer goes by the clock of whoever put it, and no other."""
    yield from (taken.at, taken.at + taken.wrong)
    if put.urgency is Urgency.REPLY and abs(put.made_at - taken.at) <= WRONG:
        yield put.made_at


def _may_go(person: Person, put: Put, taken: Accepted, wrote: list[Wrote]) -> bool:
    """Whether it goes though their hours are over."""
    if person.role is not Role.PARTICIPANT and (put.text_key or "").startswith(PAGES):
        return True
    before = bisect_right(wrote, taken.at + SAME_INSTANT, key=itemgetter(0))
    since = taken.at + taken.wrong - max(wrote[before - 1]) if before else None
    lately = since is not None and (since <= JUST or put.text_key in WHENEVER)
    return put.urgency is Urgency.REPLY and lately and not person.hours_are_safe_hours


def after_stop(session: Session, wire: Wire) -> Iterator[Seen]:
    """Nothing but the answer to a crisis goes to a number that said STOP on that road, until it says START; as far as
    anybody could know: what the provider never got rid of is found when a simulation looks for it."""
    said: dict[tuple[str, str], list[tuple[datetime, bool]]] = defaultdict(list)
    for text in sorted(wire.came, key=lambda text: text.at):
        word = text.body.strip().upper()
        if word in SWITCHES:
            heard = text.at + (LOOKED_FOR if text.sid in wire.unposted else timedelta(minutes=2))
            said[text.sender, text.channel].append((heard, SWITCHES[word]))
    known = puts(session)
    for taken in wire.ledger:
        road = (taken.to, taken.channel)
        if road in said and known[taken.message_id].urgency is not Urgency.CRISIS:
            before = [stopped for at, stopped in said[road] if at <= taken.at]
            yield f"message {taken.message_id} after STOP", not (before and before[-1])


AWAY = {
    Step.IN_CUSTODY: "away",
    Step.RECALLED: "away",
    Step.UNLAWFULLY_AT_LARGE: "away",
    Step.DIED: "died",
}
BACK = {Step.RELEASED: "away", Step.NOT_DEAD: "died"}
"""What ends what. Whoever was away as they were said to have died is away still when that is taken back."""


def to_nobody_away(session: Session, wire: Wire) -> Iterator[Seen]:
    """None to whoever is in custody, recalled, at large or dead, whatever became of them since."""
    known, lives = puts(session), _lives(session)
    for taken in wire.ledger:
        put = known[taken.message_id]
        if put.person_id in lives and put.urgency is not Urgency.CRISIS:
            why: set[str] = set()
            for at, step in lives[put.person_id]:
                if step in BACK and at <= taken.at:
                    why.discard(BACK[step])
                elif step in AWAY and at + SAME_INSTANT <= taken.at:
                    why.add(AWAY[step])
            yield f"message {taken.message_id} ({put.text_key}) went to somebody who was {'/'.join(why)}", not why


def to_nobody_closed(session: Session, wire: Wire) -> Iterator[Seen]:
    """Whose referral is closed is answered, and gets a last word; nothing is begun with them."""
    known, closed = puts(session), _closed(session)
    for taken in wire.ledger:
        put = known[taken.message_id]
        since = closed.get(put.person_id or 0)
        if since is not None and since + SAME_INSTANT <= taken.at:
            last = put.urgency <= Urgency.REPLY or (put.text_key or "").startswith("goodbye.")
            yield f"message {taken.message_id} ({put.text_key}) went after the referral was closed", last


def _closed(session: Session) -> dict[int, datetime]:
    """Since when everybody is closed of whom every referral is."""
    step = and_(ReferralStep.referral_id == Referral.id, ReferralStep.step == Step.CLOSED)
    wanted = select(Referral.participant_id, func.min(ReferralStep.at)).outerjoin(ReferralStep, step)
    found: dict[int, list[datetime | None]] = defaultdict(list)
    for person_id, at in session.execute(wanted.group_by(Referral.participant_id, Referral.id)):
        found[person_id].append(at)
    return {who: max(at for at in each if at) for who, each in found.items() if all(each)}


def _lives(session: Session) -> dict[int, list[tuple[datetime, Step]]]:
    """What became of everybody who ever was away, in order."""
    wanted = (
        select(Referral.participant_id, ReferralStep.at, ReferralStep.step)
        .join(Referral, Referral.id == ReferralStep.referral_id)
        .where(ReferralStep.step.in_((*AWAY, *BACK)))
        .order_by(ReferralStep.at, ReferralStep.id)
    )
    lives: dict[int, list[tuple[datetime, Step]]] = defaultdict(list)
    for person_id, at, step in session.execute(wanted):
        lives[person_id].append((at, step))
    return dict(lives)


def in_time(session: Session, wire: Wire) -> Iterator[Seen]:
    """None past its point."""
    known = puts(session)
    for taken in wire.ledger:
        limit = known[taken.message_id].not_after
        if limit is not None:
            yield f"message {taken.message_id} past its point", taken.at + taken.wrong <= limit


PASSES = "a more urgent one went first"
IN_PLACE = "it went in the place of one that was lost"
DOUBTFUL = "nobody knew just then whether it had gone; only what is urgent goes past it"


def in_order(session: Session, wire: Wire) -> Iterator[Seen]:
    """Within a conversation, what was put first leaves first."""
    known = puts(session)
    first: dict[int, int] = {}
    for place, message_id in enumerate(wire.tried):
        first.setdefault(message_id, place)
    newest: dict[tuple[str, int], int] = {}
    seen: set[int] = set()
    for taken in wire.ledger:
        put = known[taken.message_id]
        if put.conversation_id is None or taken.message_id in seen:
            continue  # what was taken twice is another invariant's
        seen.add(taken.message_id)
        thread = (taken.to, put.conversation_id)
        before = newest.get(thread, 0)
        newest[thread] = max(before, taken.message_id)
        if taken.message_id > before:
            yield "", True
        elif put.instead_of_id is not None:
            yield IN_PLACE, None
        elif known[before].urgency < put.urgency:
            yield PASSES, None
        elif _may_pass(put, known[before], wire.doubts.at(taken.message_id, first[before])):
            yield DOUBTFUL, None
        else:
            late, gone = f"{taken.message_id} ({put.text_key})", f"{before} ({known[before].text_key})"
            told = f"message {late} left at {london(taken.at):%a %d %b %H:%M} after message {gone}"
            yield f"{told} of conversation {put.conversation_id}", False


def _may_pass(put: Put, after: Put, is_doubtful: bool) -> bool:
    """Whether one may go past another: an answer past what may have gone already, and help past everything."""
    if Urgency.CRISIS in (put.urgency, after.urgency):
        return True
    return after.urgency is Urgency.REPLY and is_doubtful
