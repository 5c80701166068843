"""Restoring: what was done since a backup that was put back is found out, and only then does anything leave.

Rule of this file: first all that came in is taken in, then all that was due happens, then the provider says what it
took. What is decided is written some numbers at a time, and the last transaction lets texts leave. It may be begun
anew at any point: what was decided is found as it was, and decided so again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module

import structlog

from bot.alerting.watching import ASKED
from bot.channels.base import LookupFailed, Sent
from bot.clock import now, ticks
from bot.delivery import gone_already, outbox
from bot.delivery.gone_already import Fates
from bot.models import Restore
from bot.operating import due, held, leases
from bot.record import contacts, entries
from workers.context import Context
from workers.heartbeat import EACH_SWEEP
from workers.reconciling import sweep_inbound

log = structlog.get_logger()
ROUNDS = 20
"""What happens may make something else due; so often it is looked again."""
WAITS = frozenset({outbox.SEND, contacts.REPORT})
BEGIN = "workers.rounding.begin"


BATCH = 200
"""So many numbers are settled in one transaction."""
Told = Callable[[int, int], object]


def _to_nobody(done: int, of: int) -> None:
    """Progress that nobody waits for."""


class CannotSettle(Exception):
    """It cannot be settled now, and nothing leaves; the message is a sentence for whoever asked."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What was found out, however often it was begun: `restore` counts the texts that had left; of the others `texts`
    says whether they do; how many came in; and which entries may stand in the case record already."""

    restore: Restore
    texts: Fates
    heard: int
    entries: tuple[int, ...]


def settle(context: Context, *, without_erasures: bool = False, told: Told = _to_nobody) -> Settled:
    """Find out, and let texts leave again; `told` hears how many numbers are done, and of how many. Raises
    CannotSettle, and then none leaves."""
    with context.db.reading() as session:
        restore = held.since(session)
    if restore is None:
        raise CannotSettle("There is nothing to settle: no backup was put back, or it was settled before.")
    if not restore.erasures_known and not without_erasures:
        raise CannotSettle(
            "Nobody knows who was erased since the backup: the journal of erasures was not there. Erase them again by "
            "hand, and then say --without-erasures."
        )
    _listen(context)
    _happen(context)
    try:
        copies = context.channel.sent(restore.saved_at)
    except LookupFailed as silent:
        raise CannotSettle(f"{silent} Nothing leaves until it does: try again later.") from silent
    texts = _decide(context, copies, restore, told)
    with context.db.transaction() as session:
        doubted = entries.doubt_all(session, restore.saved_at)
        heard = held.heard(session, restore)
        held.end(session, now(), ticks())
        return Settled(session.get_one(Restore, restore.id), texts, heard, doubted)


def _decide(context: Context, copies: Sequence[Sent], restore: Restore, told: Told) -> Fates:
    """What became of each text, some numbers at a time, each in a transaction of its own."""
    theirs, fates = gone_already.by_number(copies), Fates()
    with context.db.reading() as session:
        keys = gone_already.numbers(session, theirs)
    for first in range(0, len(keys), BATCH):
        some = keys[first : first + BATCH]
        with context.db.transaction() as session:
            theirs_are = gone_already.settle(session, some, theirs, restore, now())
            held.count(session, restore, len(theirs_are.gone), theirs_are.found)
        fates = fates.and_(theirs_are)
        told(first + len(some), len(keys))
    return fates


def _listen(context: Context) -> None:
    """All that came in is taken in before anything leaves: somebody may have said STOP. Raises CannotSettle."""
    began = ticks()
    sweep_inbound(context)
    with context.db.reading() as session:
        asked = leases.until(session, ASKED)
    if asked is None or asked < began:
        raise CannotSettle("The provider did not say what came in. Nothing leaves until it does: try again later.")


def _happen(context: Context) -> None:
    """All that is due happens, but that nothing leaves: what was made before the loss is made again, to be compared."""
    for _ in range(ROUNDS):
        jobs = _due(context, now()) - WAITS
        for job in sorted(jobs):
            _do(context, job)
        if not jobs:
            break
    _do(context, BEGIN)


def _due(context: Context, at: datetime) -> frozenset[str]:
    with context.db.reading() as session:
        return due.jobs(session, at, ticks()) - EACH_SWEEP


def _do(context: Context, job: str) -> None:
    module, _, name = job.rpartition(".")
    getattr(import_module(module), name).__wrapped__(context)
