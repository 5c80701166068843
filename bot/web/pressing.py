"""How pressing each thing is that needs staff, and so in what order their pages list them, and how they are marked.

Rule of this file: what is so at the moment at which it is looked at, whatever was told of it when it was new. Urgent is
said of danger alone: where every line says so, none does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from bot.alerting import paging
from bot.alerting.needs import MOVE, OpenAlert
from bot.appointments.moves_waiting import Waiting
from bot.models import AlertKind
from bot.tasking.task_list import OpenTask
from dialogs.hours import day_of

Need = OpenAlert | Waiting | OpenTask
JUST_BEGUN = timedelta(hours=1)
"""For so long after its start somebody who is late, or at the door, may still be waited for, or wait."""


class Pressing(IntEnum):
    """From what comes first to what comes last."""

    DANGER = 0
    TODAY = 1
    WAITING = 2
    REST = 3


DANGER = (*paging.CLIMBS, AlertKind.NOT_REACHED, AlertKind.CHILD_NAMED)
RUNS_OUT = (AlertKind.TODAY_DUE_LEAD, AlertKind.LIMIT_PASSED, AlertKind.MISSED_NO_WORD, AlertKind.LINK_LOCKED)
"""Of today, whatever their clock says: what is due the day it was, is over its limit, or was to be rung the same day;
and a page that opens for nobody until somebody lets it."""
WAITED_FOR = (
    *MOVE,
    AlertKind.ANSWERED_YOU,
    AlertKind.CALL_ME,
    AlertKind.CLAIMED,
    AlertKind.COMPLAINT,
    AlertKind.GAVE_REASON,
    AlertKind.HELD_UP,
    AlertKind.MOVE_LAPSED,
    AlertKind.NO_SLOTS,
    AlertKind.PLAN_TALK,
    AlertKind.PREFERS_HOURS,
    AlertKind.RANG,
    AlertKind.UNCLAIMED,
    AlertKind.WROTE,
)
"""Somebody wrote, rang or asked, and hears nothing more until one of us does something."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: what it is ("alert", "move" or "task"), and how pressing."""

    of: str
    item: Need
    pressing: Pressing


def in_order(needs: Iterable[Need], now: datetime) -> list[Line]:
    """What needs somebody, the most pressing first, and of those the one whose time comes first."""
    found = sorted(needs, key=lambda item: _key(item, now))
    return [Line(_what(item), item, pressing(item, now)) for item in found]


def pressing(item: Need, now: datetime) -> Pressing:
    """How pressing it is now."""
    match item:
        case OpenAlert():
            return _of_alert(item, now)
        case Waiting():
            return Pressing.TODAY if _is_today(item.starts_at, now) else Pressing.WAITING
        case OpenTask():
            return Pressing.TODAY if item.late or _is_today(item.due_at, now) else Pressing.REST


def _of_alert(item: OpenAlert, now: datetime) -> Pressing:
    if item.kind in DANGER:
        return Pressing.DANGER
    if item.kind in paging.CALLS or item.kind in RUNS_OUT:
        return Pressing.TODAY
    if item.limit is not None and day_of(item.limit) <= day_of(now):
        return Pressing.TODAY
    if item.starts_at is not None and _is_today(item.starts_at, now) and now <= item.starts_at + JUST_BEGUN:
        return Pressing.TODAY
    return Pressing.WAITING if item.kind in WAITED_FOR else Pressing.REST


def _is_today(at: datetime, now: datetime) -> bool:
    return day_of(at) == day_of(now)


def _key(item: Need, now: datetime) -> tuple[int, int, bool, datetime, str, int]:
    grave = paging.CLIMBS.index(item.kind) if isinstance(item, OpenAlert) and item.kind in paging.CLIMBS else 9
    by = item.due_at if isinstance(item, OpenTask) else item.starts_at or now
    if isinstance(item, OpenAlert) and item.kind in paging.CALLS:
        by = item.raised_at  # whoever struggles is rung before anything else of today
    told_at_once = isinstance(item, OpenAlert) and item.urgent
    return pressing(item, now), grave, not told_at_once, by, _what(item), item.id


def _what(item: Need) -> str:
    match item:
        case OpenAlert():
            return "alert"
        case Waiting():
            return "move"
        case OpenTask():
            return "task"
