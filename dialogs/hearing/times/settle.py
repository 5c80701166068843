"""Mentions made into readings: local wall-clock words, against today.

Rule of this file: one mention in, its readings out. What several mentions come to is decided in `gather.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.hearing.meaning import When, WhenKind
from dialogs.hearing.times.dayends import DaySpan
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.hours import Hours, hours
from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.pieces import Spell
from dialogs.hearing.times.senses import WINDOWS

MOST_DAYS = 14
"""Days of a stretch that are listed one by one, when a time goes with them."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The readings of one mention, best first where it gives options; `others` are fair readings not taken."""

    when: tuple[When, ...] = ()
    others: tuple[When, ...] = ()
    assumed: bool = False
    impossible: bool = False


def settle(mention: Mention, frame: Frame) -> Settled:
    """A mention as readings."""
    if mention.moment is not None:
        return Settled((When(WhenKind.DATETIME, f"{mention.moment.at:%Y-%m-%dT%H:%M}"),))
    times = _times(mention)
    days = mention.days
    if any(span.day is not None and span.day.date is None for span in days):
        days = tuple(span for span in days if span.day is None or span.day.date is not None)
        if not days:
            return Settled(impossible=True)
    if not days and any(part.today for part in mention.parts):
        days = (DaySpan(WhenKind.DATE, frame.today, frame.today),)
    when = tuple(_all(days, times))
    others = tuple(_others(mention, times, when))
    assumed = any(t.assumed for t in times) or any(
        span.day and span.day.weekday is not None and not span.day.dated for span in days
    )
    return Settled(when, others, assumed, impossible=len(days) < len(mention.days))


def _times(mention: Mention) -> tuple[Hours, ...]:
    part = mention.parts[0].part if len(mention.parts) == 1 else None
    if mention.times:
        return tuple(hours(span, part) for span in mention.times)
    return tuple(_window(spell) for spell in mention.parts)


def _window(spell: Spell) -> Hours:
    window = WINDOWS[spell.part]
    return Hours(WhenKind.RANGE, window.start, window.end)


def _all(days: tuple[DaySpan, ...], times: tuple[Hours, ...]) -> Iterator[When]:
    if not days:
        yield from (_timed(None, time) for time in times)
    for span in days:
        if not times:
            yield _dated(span)
        elif span.why == "a length from a day" and times[0].kind is WhenKind.TIME:
            yield When(WhenKind.RANGE, _stamp(span.first, times[0].start), _stamp(span.last, times[0].start))
        elif span.kind in (WhenKind.AFTER, WhenKind.BEFORE):
            yield _bounded(span, times[0])
        else:
            yield from (_timed(day, time) for day in _days(span) for time in times)


def _days(span: DaySpan) -> Iterator[date]:
    """The days of a span; of a longer one, its weekdays."""
    if span.first is None or span.last is None:
        return
    length = (span.last - span.first).days + 1
    for n in range(min(length, MOST_DAYS)):
        day = span.first + timedelta(days=n)
        if length < 3 or day.weekday() < 5:
            yield day


def _dated(span: DaySpan) -> When:
    first = span.first.isoformat() if span.first else None
    last = span.last.isoformat() if span.last else None
    if span.kind is WhenKind.RANGE and first != last:
        return When(WhenKind.RANGE, first, last)
    if span.kind is WhenKind.AFTER:
        return When(WhenKind.AFTER, first)
    if span.kind is WhenKind.BEFORE:
        return When(WhenKind.BEFORE, end=last)
    return When(WhenKind.DATE, first)


def _bounded(span: DaySpan, time: Hours) -> When:
    """ "before friday 3pm": the bound is the time on that day."""
    day = span.day.date if span.day else span.first or span.last
    at = _stamp(day, time.start if time.start is not None else time.end)
    return When(WhenKind.AFTER, at) if span.kind is WhenKind.AFTER else When(WhenKind.BEFORE, end=at)


def _timed(day: date | None, time: Hours) -> When:
    start, end = _stamp(day, time.start), _stamp(day, time.end)
    if time.start is not None and time.end is not None and time.end <= time.start and day is not None:
        end = _stamp(day + timedelta(days=1), time.end)
    if time.kind is WhenKind.TIME:
        return When(WhenKind.TIME if day is None else WhenKind.DATETIME, start)
    return When(time.kind, start, end)


def _stamp(day: date | None, minutes: int | None) -> str | None:
    if minutes is None:
        return None
    if day is not None and minutes >= 1440:
        day, minutes = day + timedelta(days=1), minutes - 1440
    clock = f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
    return clock if day is None else f"{day.isoformat()}T{clock}"


def _others(mention: Mention, times: tuple[Hours, ...], taken: tuple[When, ...]) -> Iterator[When]:
    """Fair readings not taken: the coming Friday for "next friday", seven in the morning for "7ish"."""
    for span in mention.days:
        for other in span.day.others if span.day and span.kind is WhenKind.DATE else ():
            swapped = DaySpan(WhenKind.DATE, other, other)
            yield from (when for when in _all((swapped,), times) if when not in taken)
    for time in times:
        if time.other is not None:
            turned = Hours(
                time.kind, time.other if time.start is not None else None, time.other if time.end is not None else None
            )
            yield from (when for when in _all(mention.days, (turned,)) if when not in taken)
