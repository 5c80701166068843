"""Which free times to offer for what somebody said they can do.

Rule of this file: pure arithmetic over values. With nothing said: three over different days, soonest first. Of times
that fit what was said, and else of those nearest to it (dialogs/nearness.py): the day that was named first, then one a
day. What they ruled out is never offered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dialogs.hearing.meaning import Meaning, When, WhenKind
from dialogs.hours import LONDON
from dialogs.nearness import apart, is_on_its_day, names_a_day, parts

MOST = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody can do and cannot, as it was heard; empty when they only asked for another time."""

    when: tuple[When, ...] = ()
    exclude: tuple[When, ...] = ()
    mode: str | None = None
    """How they would like it to be held: "phone", "video" or "place"."""

    @property
    def says_something(self) -> bool:
        """Whether it narrows anything."""
        return bool(self.when or self.exclude)


def wish_of(meaning: Meaning) -> Wish:
    """The wish in what was heard. Where any day will do, its days are but examples; an hour still bounds every day."""
    when = tuple(each for each in meaning.when if not meaning.open or not names_a_day(each))
    return Wish(when, meaning.exclude, meaning.mode)


@dataclass(frozen=True, slots=True)
class Offer:
    """Up to three times, soonest first, and whether they are what was asked for or only what there is."""

    starts: tuple[datetime, ...]
    as_asked: bool


def offer(free: Sequence[datetime], wish: Wish, around: datetime | None = None) -> Offer:
    """The times to offer, of those that are free (aware UTC, in order).

    `around`: what is to be moved: who names an hour and no day means the days about it.
    """
    allowed = [at for at in free if not any(fits(at, no) for no in wish.exclude)]
    if not wish.when or not allowed:
        return Offer(_spread(allowed), not wish.when)
    first = (around or allowed[0]).astimezone(LONDON).date()
    fitting = [at for at in allowed if any(fits(at, yes) for yes in wish.when)]
    by_nearness = sorted(fitting or allowed, key=lambda at: (min(apart(at, yes, first) for yes in wish.when), at))
    named = [at for at in by_nearness if any(is_on_its_day(at, yes) for yes in wish.when)]
    return Offer(_spread(by_nearness) if fitting else _spread(by_nearness, named[:MOST]), bool(fitting))


def fits(at: datetime, when: When) -> bool:
    """Whether an instant lies in a reading; the end of a range of times is too late, that of days is not."""
    local = at.astimezone(LONDON)
    match when.kind:
        case WhenKind.DATE | WhenKind.TIME | WhenKind.DATETIME | WhenKind.SET:
            return _is(local, when.start)
        case WhenKind.AFTER:
            return not _before(local, when.start) and _same_day(local, when.start)
        case WhenKind.BEFORE:
            return _before(local, when.end) and _same_day(local, when.end)
        case WhenKind.RANGE:
            return not _before(local, when.start) and _before(local, when.end, inclusive_day=True)


def _is(local: datetime, point: str | None) -> bool:
    day, clock = parts(point)
    return (day is None or local.date() == day) and (clock is None or local.time() == clock)


def _same_day(local: datetime, point: str | None) -> bool:
    """An open end with a day and a time bounds that day ("thurs after 2"); with a day alone, all that follows."""
    day, clock = parts(point)
    return day is None or clock is None or local.date() == day


def _before(local: datetime, point: str | None, *, inclusive_day: bool = False) -> bool:
    day, clock = parts(point)
    if day is None:
        return clock is not None and local.time() < clock
    if clock is None:
        return local.date() <= day if inclusive_day else local.date() < day
    return local.replace(tzinfo=None) < datetime.combine(day, clock)


def _spread(in_order: Sequence[datetime], kept: Sequence[datetime] = ()) -> tuple[datetime, ...]:
    """Three at most, those that are kept and then of different days when there are enough days; in order of time."""
    seen = {at.astimezone(LONDON).date() for at in kept}
    days: dict[object, datetime] = {}
    for at in in_order:
        if (day := at.astimezone(LONDON).date()) not in seen:
            days.setdefault(day, at)
    chosen = [*kept, *days.values()][:MOST]
    rest = [at for at in in_order if at not in chosen]
    return tuple(sorted([*chosen, *rest[: MOST - len(chosen)]]))
