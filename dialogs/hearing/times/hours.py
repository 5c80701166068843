"""Which half of the day a time is in: a part of the day said beside it, the other end of its stretch, or office hours.

Rule of this file: from times as written to minutes after midnight, with the other fair readings.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times.clocks import Clock
from dialogs.hearing.times.senses import MORNINGS, OPENS, Part
from dialogs.hearing.times.spans import TimeSpan

AFTER_SOMETHING = frozenset({Part.LATE_AFTERNOON, Part.AFTER_TEA, Part.AFTER_LUNCH})
LATEST = 21 * 60
"""Past this, "after school, like 10ish" means the morning."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A time of day or a stretch of one, in minutes after midnight; an open end is None.

    other   the other fair start, when neither fits office hours ("7ish")
    assumed True when office hours chose between the halves of the day
    """

    kind: WhenKind
    start: int | None = None
    end: int | None = None
    other: int | None = None
    assumed: bool = False


def hours(span: TimeSpan, part: Part | None) -> Hours:
    """The minutes that a time means, beside that part of the day."""
    if span.kind is WhenKind.RANGE and span.start and span.end:
        start, end = _stretch(span.start, span.end, part)
        return Hours(span.kind, start, end, assumed=span.start.half is None and not span.start.whole)
    edge = span.start or span.end
    assert edge is not None
    chosen, *rest = _ordered(edge, part)
    other = rest[0] if rest and chosen % 720 < OPENS and edge.hour == 7 else None
    assumed = bool(rest)
    if span.kind is WhenKind.BEFORE:
        return Hours(span.kind, end=chosen, other=other, assumed=assumed)
    end_ = chosen + span.lasts if span.lasts else None
    return Hours(span.kind, chosen, end_, other, assumed)


def _ordered(clock: Clock, part: Part | None) -> tuple[int, ...]:
    """The readings of a time, likeliest first; a part of the day leaves one."""
    readings = clock.readings()
    if part is None or len(readings) == 1:
        return readings
    if part in MORNINGS:
        return (min(readings),)
    if part is Part.NIGHT and (clock.hour < 5 or clock.hour == 12):
        return (min(readings),)
    if part is Part.LUNCH or part is Part.DAYTIME or part is Part.DAY_END:
        return readings[:1]
    if part in AFTER_SOMETHING and max(readings) >= LATEST:
        return (min(readings),)
    return (max(readings),)


def _stretch(start: Clock, end: Clock, part: Part | None) -> tuple[int, int]:
    """The two ends: the likeliest pair that goes forward, the shortest where several are as likely."""
    starts, ends = _ordered(start, part), _ordered(end, part)
    if part in MORNINGS and end.half is None and min(ends) <= min(starts):
        ends = _ordered(end, None)
    pairs = [
        (a + b, later - early, a, early, later)
        for (a, early), (b, later) in product(enumerate(starts), enumerate(ends))
        if early < later
    ]
    if not pairs:
        return starts[0], ends[0]
    *_, early, later = min(pairs)
    return early, later
