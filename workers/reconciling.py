"""Reconciling: sends whose answer was lost are asked about, and texts that a dead database missed are fetched.

Rule of this file: the provider is asked before anything is repeated; when it cannot answer, nothing is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.alerting.watching import ASKED
from bot.channels.base import Inbound, LookupFailed, Rung
from bot.clock import now, ticks
from bot.delivery import gone_already, unknowns
from bot.delivery.unknowns import Question
from bot.incoming import unheard
from bot.incoming.receiving import Incoming, receive
from bot.models import Channel, Instance, Message, Restore
from bot.operating import held, leases
from bot.people.numbers import E164, key_of
from workers import stopping
from workers.asking import IN_A_ROW
from workers.context import Context, attempted, job
from workers.waking import wake_until

T = TypeVar("T")
Came = TypeVar("Came", Inbound, Rung)
AGAIN = timedelta(seconds=60)
BATCH = 50
OVERLAP = timedelta(minutes=30)
"""What is older by so much than the newest that we know may be new to us: it came before we looked, or shows late; and
before a first look, and after a backup was put back, it is our clock that says since when."""
LONGEST = timedelta(days=2)
"""For so long a text that cannot be kept is asked for, with all that came since."""
SWEPT = "swept"
"""The row that remembers until when we know what came in, by the provider's clock: ours may have been fast."""


def reconcile_due(context: Context) -> int:
    """Ask about every send that is unknown and whose grace is over; how many were asked about. Where several in a row
    get no answer, the others are asked about another time."""
    asked = failed = 0
    while questions := _questions(context):
        for question in questions:
            if failed == IN_A_ROW or stopping.told():
                return asked
            what = f"asking about message {question.message_id}"
            failed = 0 if attempted(what, partial(_ask, context, question)) else failed + 1
            asked += 1
    return asked


def sweep_inbound(context: Context) -> int:
    """Take in what the provider received and we never stored; how many texts were new."""
    began = now()
    since, restore = swept(context, SWEPT, began)
    try:
        came = context.channel.inbound(since - OVERLAP)
    except LookupFailed:
        return 0
    new, until = 0, max((text.at for text in came), default=since)
    for text in sorted(missed(context, came, Message.sid), key=lambda text: text.at):
        taken = _taken(context, text) if restore is None else _taken_after(context, text, restore)
        new += bool(taken)
        until = min(until, text.at) if taken is None else until
    if restore is not None:
        wake_until(context, began)
    with context.db.transaction() as session:
        leases.keep(session, SWEPT, "sweep", max(until, began - LONGEST))
        leases.keep(session, ASKED, "sweep", ticks())
    return new


def swept(context: Context, name: str, began: datetime) -> tuple[datetime, Restore | None]:
    """Since when nobody has heard from the provider what came in, and the backup that came back, if one did."""
    with context.db.reading() as session:
        since = leases.until(session, name) or session.scalar(select(Instance.made_at)) or began
        restore = held.since(session)
    return min(since, began, restore.saved_at if restore else began), restore


def _taken_after(context: Context, text: Inbound, restore: Restore) -> bool | None:
    """As `_taken`, of what came since a backup that was put back: after what was to happen before it. Of whoever was
    erased since, nothing is kept but that the provider is to forget it."""
    wake_until(context, text.at)
    if text.at < restore.restored_at and key_of(E164(text.sender)) in restore.gone:
        with context.db.transaction() as session:
            return gone_already.keep_empty(session, text)
    return _taken(context, text, restore)


def _taken(context: Context, text: Inbound, restore: Restore | None = None) -> bool | None:
    """Whether a text that was missed is new to us; None when it could not even be kept: it is asked for again."""
    incoming = Incoming(text.sid, text.sender, text.body, Channel(text.channel), sent_at=text.at)
    answered = restore is not None and text.at < restore.restored_at
    taken = attempted("a text that was missed", partial(_take_in, context, incoming, receive, answered))
    if taken is None:
        taken = attempted("keeping a text", partial(_take_in, context, incoming, unheard.keep))
        if taken:
            attempted("minding a text", partial(_take_in, context, incoming, _mind, answered))
    return taken


def _mind(session: Session, incoming: Incoming, at: datetime) -> None:
    unheard.mind(session, session.scalars(select(Message.id).where(Message.sid == incoming.sid)).one(), at)


def missed(context: Context, came: Sequence[Came], ours: InstrumentedAttribute[Any]) -> Iterator[Came]:
    """Those whose id is none of `ours`: nearly all came by themselves, and need no transaction each to find it out."""
    for first in range(0, len(came), BATCH):
        some = came[first : first + BATCH]
        with context.db.reading() as session:
            kept = set(session.scalars(select(ours).where(ours.in_([each.sid for each in some]))))
        yield from (each for each in some if each.sid not in kept)


def _take_in(
    context: Context, incoming: Incoming, how: Callable[[Session, Incoming, datetime], T], answered: bool = False
) -> T:
    """`answered`: what is said to it at once may have been said before the database was lost, and is asked about."""
    with context.db.transaction() as session:
        done = how(session, incoming, now())
        if answered:
            cries = gone_already.cries(session, key_of(E164(incoming.sender)))
            gone_already.ask_first(session, cries, incoming.sent_at, ticks())
        return done


def _questions(context: Context) -> list[Question]:
    lease, grace = (timedelta(seconds=s) for s in (context.settings.lease_seconds, context.settings.grace_seconds))
    with context.db.transaction() as session:
        unknowns.lapse(session, ticks(), lease, grace)
        return unknowns.questions(session, ticks(), AGAIN, BATCH)


def _ask(context: Context, question: Question) -> bool:
    """Whether there was an answer."""
    try:
        found = context.channel.find(question.to, question.body, question.since, question.channel.value)
    except LookupFailed:
        with context.db.transaction() as session:
            unknowns.unanswered(session, question, now(), ticks())
        return False
    with context.db.transaction() as session:
        unknowns.answered(session, question, found, now(), ticks())
    return True


reconcile = job(reconcile_due)
sweep = job(sweep_inbound)
