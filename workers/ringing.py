"""Ringing: calls that nobody could keep as they came, because the database was away, are fetched and kept.

Rule of this file: whoever rang heard whom to ring then (bot/web/voice.py), and nothing is said to them now. A call is
kept once, under the provider's id, by whichever comes first.
"""

from __future__ import annotations

from functools import partial

from bot.channels.base import LookupFailed, Rung
from bot.clock import now
from bot.incoming import voice
from bot.incoming.voice import Ringing
from bot.models import Call, Restore
from bot.operating import leases
from bot.people.numbers import E164, key_of
from workers.context import Context, attempted, job
from workers.reconciling import LONGEST, OVERLAP, missed, swept

SWEPT = "swept calls"
"""The row that remembers until when we know who rang, by the provider's clock."""


def sweep_calls(context: Context) -> int:
    """Keep the calls that the provider put through and we never kept, of two days at most; how many were new."""
    began = now()
    since, restore = swept(context, SWEPT, began)
    try:
        rang = context.channel.calls(max(since, began - LONGEST) - OVERLAP)
    except LookupFailed:
        return 0
    new, until = 0, max((call.at for call in rang), default=since)
    for call in sorted(missed(context, rang, Call.sid), key=lambda call: call.at):
        is_new = attempted("a call that was missed", partial(_keep, context, call, restore))
        new += bool(is_new)
        until = min(until, call.at) if is_new is None else until
    with context.db.transaction() as session:
        leases.keep(session, SWEPT, "sweep", until)
    return new


def _keep(context: Context, call: Rung, restore: Restore | None) -> bool:
    """Of whoever was erased since a backup that was put back, only that somebody rang."""
    is_gone = restore is not None and call.at < restore.restored_at and key_of(E164(call.sender)) in restore.gone
    with context.db.transaction() as session:
        return voice.keep(session, Ringing(call.sid, "" if is_gone else call.sender, call.at), now())


sweep = job(sweep_calls)
