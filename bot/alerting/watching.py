"""Watching: whether anything has been late for longer than it should, for whoever must be told when nobody else is.

Rule of this file: it only looks, through the indexes of what is due, and says what is late and for how long: nothing of
anyone. It stands apart from what does the work, because what does the work may be what stands still.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from bot.alerting import faults
from bot.alerting.faults import Fault
from bot.config import Settings
from bot.db import its_time, one_of
from bot.delivery import redaction
from bot.governance import retention
from bot.models import (
    Alarm,
    Clock,
    Contact,
    Delivery,
    Entry,
    Instance,
    Mail,
    MailState,
    Message,
    OnwardEvent,
    Programme,
    Task,
)
from bot.operating import held, leases
from bot.record.entries import LEAVING

BEATS, ASKED = "heartbeat", "asked"
"""The leases that a heartbeat and a sweep leave behind; both are in ticks."""


class Late(StrEnum):
    """What can be late, or need somebody to mend it."""

    DATABASE = "database"
    APART = "apart"
    RESTORED = "restored"
    BEAT = "beat"
    SWEEP = "sweep"
    TEXTS = "texts"
    UNKNOWN = "unknown"
    ENDS = "ends"
    ALARMS = "alarms"
    NEWS = "news"
    SETTLING = "settling"
    RECORD = "record"
    MAIL = "mail"
    CLOCKS = "clocks"
    TASKS = "tasks"
    PLANNING = "planning"
    REDACTION = "redaction"
    RETENTION = "retention"
    FAULT = "fault"
    REFUSED = "refused"


SAID = {
    Late.DATABASE: "The database does not answer, or takes no writing.",
    Late.APART: "The clocks of two machines differ: that of whoever says this, and the database's.",
    Late.RESTORED: f"A backup was put back, and no text leaves but the answer to a crisis. {held.SETTLE}",
    Late.BEAT: "No heartbeat has looked for what is due.",
    Late.SWEEP: "The provider has not said what came in.",
    Late.TEXTS: "A text that is due has not left.",
    Late.UNKNOWN: "Nobody knows whether a text went.",
    Late.ENDS: "The provider was not asked what became of a text.",
    Late.ALARMS: "A conversation that should have gone on has not.",
    Late.NEWS: "News of one person for another was not passed on.",
    Late.SETTLING: "An exchange that is over was not settled.",
    Late.RECORD: "An entry has not reached the case record.",
    Late.MAIL: "An e-mail to staff has not left.",
    Late.CLOCKS: "Nobody was told of a limit that is near.",
    Late.TASKS: "Nobody was told of a task that is late.",
    Late.PLANNING: "Whether a session is to be booked was not looked at.",
    Late.REDACTION: "The provider still keeps the words of a text that it should have forgotten.",
    Late.RETENTION: "What has been kept for as long as it may be is still there.",
    Late.FAULT: "Something needs you to mend it.",
    Late.REFUSED: "A text was refused as it stands: the others go on.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is late, and for how long. None: for as long as anybody can tell. Of a fault: which, and what it
    says."""

    late: Late
    since: timedelta | None = None
    cause: str = ""
    advice: str = ""

    @property
    def name(self) -> str:
        """What is told of by itself, once an hour."""
        return f"{self.late.value}:{self.cause}" if self.cause else self.late.value

    @property
    def words(self) -> str:
        """A sentence or two for an operator."""
        said = f"{SAID[self.late]} {self.advice}".rstrip()
        return said + (f" ({_minutes(self.since)})" if self.since is not None else "")


def findings(session: Session, settings: Settings, now: datetime, tick: datetime) -> list[Finding]:
    """All that is late by more than the settings allow, or needs mending; empty when all is well."""
    longest = timedelta(minutes=settings.late_minutes)
    restore = held.since(session)
    ages = _by_the_processes(session, tick) | oldest(session, settings, now, tick)
    waits = [] if restore is None else [Finding(Late.RESTORED, max(now - restore.restored_at, timedelta()))]
    late = [Finding(late, age) for late, age in ages.items() if age > longest]
    return apart(session, tick) + waits + late + [_met(fault, now) for fault in faults.lately(session, now)]


def is_well(found: Iterable[Finding]) -> bool:
    """Whether nothing of it is a reason for alarm: that one text was refused only needs to be told."""
    return all(finding.late is Late.REFUSED for finding in found)


def _met(fault: Fault, now: datetime) -> Finding:
    late = Late.REFUSED if fault.is_of_one else Late.FAULT
    return Finding(late, now - fault.since, fault.cause, fault.words)


def apart(session: Session, tick: datetime) -> list[Finding]:
    """Whether our clock and the database's differ by more than leases allow for. Each process can say so of its own
    alone: every worker and heartbeat looks (workers/watching.py), a server of pages only when /health/deep is asked."""
    at = its_time(session)
    differ = abs(at - tick) if at is not None else timedelta()
    return [Finding(Late.APART, differ)] if differ > leases.LONGER else []


def oldest(session: Session, settings: Settings, now: datetime, tick: datetime) -> dict[Late, timedelta]:
    """For how long the oldest of each thing that is due has waited; what has nothing waiting is left out."""
    began = {late: session.scalar(wanted) for late, wanted in _oldest(now, tick).items()} | {
        Late.REDACTION: redaction.oldest_due(session, now, timedelta(hours=settings.redact_hours)),
        Late.RETENTION: retention.oldest_due(session, now, retention.periods_of(settings)),
    }
    return {late: now - at for late, at in began.items() if at is not None and at <= now}


def _by_the_processes(session: Session, tick: datetime) -> dict[Late, timedelta]:
    """Since when nobody has looked; an instance that was never looked at, since it was made."""
    made = session.scalar(select(Instance.made_at)) or tick
    names = {Late.BEAT: BEATS, Late.SWEEP: ASKED}
    return {late: tick - (leases.until(session, name) or made) for late, name in names.items()}


def _oldest(now: datetime, tick: datetime) -> dict[Late, Select[datetime | None]]:
    waiting, in_flight = (Delivery.DUE, Delivery.HELD), (Delivery.LEAVING, Delivery.UNKNOWN)
    rested = or_(Message.retry_after.is_(None), Message.retry_after <= tick)
    return {
        Late.TEXTS: select(func.min(Message.send_after)).where(one_of(Message.delivery, *waiting), rested),
        Late.UNKNOWN: select(func.min(Message.attempted_at)).where(one_of(Message.delivery, *in_flight)),
        Late.ENDS: select(func.min(Message.ask_after)),
        Late.ALARMS: select(func.min(Alarm.rings_at)),
        Late.NEWS: select(func.min(OnwardEvent.due_at)).where(OnwardEvent.done_at.is_(None)),
        Late.SETTLING: select(func.min(Contact.settles_at)).where(Contact.entry == Entry.OPEN),
        Late.RECORD: select(func.min(Contact.settled_at)).where(one_of(Contact.entry, *LEAVING)),
        Late.CLOCKS: select(func.min(Clock.due_at)),
        Late.TASKS: select(func.min(Task.warn_at)).where(Task.done_at.is_(None)),
        Late.PLANNING: select(func.min(Programme.look_at)),
        Late.MAIL: select(func.min(Mail.made_at)).where(one_of(Mail.state, MailState.DUE, MailState.LEAVING)),
    }


def _minutes(age: timedelta) -> str:
    minutes = int(age.total_seconds() // 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"
