"""Reporting: settled contacts are carried into the case record, after commit and never before, once, the same day.

Rule of this file: the record's business rules live outside its adapters. What was entered is written a batch at a
time; an entry whose answer was lost is looked up in the record before it is made again.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from bot.case_records.base import RecordLine, RecordUnreachable
from bot.clock import now, ticks
from bot.operating import held
from bot.record import entries
from workers import stopping
from workers.context import Context, attempted, job

BATCH = 50


def report_due(context: Context) -> int:
    """Carry over all that is settled; how many entries were made or found. None while nobody knows what was carried
    over before a backup was put back."""
    with context.db.reading() as session:
        if held.since(session) is not None:
            return 0
    done = 0
    while not stopping.told() and (lines := _claim(context)):
        entered = [(line, ref) for line in lines if (ref := _enter(context, line)) is not None]
        if entered:
            with context.db.transaction() as session:
                entries.made(session, entered, now())
        done += len(entered)
    return done


def _claim(context: Context) -> list[RecordLine]:
    lease = timedelta(seconds=context.settings.lease_seconds)
    with context.db.transaction() as session:
        return entries.claim(session, context.name, ticks(), lease, BATCH)


def _enter(context: Context, line: RecordLine) -> str | None:
    return attempted(f"reporting contact {line.contact_id}", partial(_entered, context, line))


def _entered(context: Context, line: RecordLine) -> str | None:
    """Its reference in the record; None when the record did not answer."""
    try:
        return (context.record.find(line.contact_id) if line.doubted else None) or context.record.enter(line, now())
    except RecordUnreachable:
        with context.db.transaction() as session:
            entries.put_off(session, line, context.name, ticks())
        return None


report = job(report_due)
