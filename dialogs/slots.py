"""Which free times to offer for what somebody said they can do.

Rule of this file: pure arithmetic over values. Times that fit what was said come first, nearest to it; with nothing
said, or nothing that fits, three over different days, soonest first. What they ruled out is never offered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from dialogs.hearing.meaning import Meaning, When, WhenKind
from dialogs.hours import LONDON

MOST = 3
_DAY = len("2026-11-25")


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
    """The wish in what was heard."""
    return Wish(() if meaning.open else meaning.when, meaning.exclude, meaning.mode)


@dataclass(frozen=True, slots=True)
class Offer:
    """Up to three times, soonest first, and whether they are what was asked for or only what there is."""

    starts: tuple[datetime, ...]
    as_asked: bool


def offer(free: Sequence[datetime], wish: Wish) -> Offer:
    """The times to offer, of those that are free (aware UTC, in order)."""
    allowed = [at for at in free if not any(fits(at, no) for no in wish.exclude)]
    fitting = [at for at in allowed if any(fits(at, yes) for yes in wish.when)]
    if fitting:
        return Offer(_spread(fitting), True)
    return Offer(_spread(_nearest(allowed, wish)), not wish.when)


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
    day, clock = _parts(point)
    return (day is None or local.date() == day.date()) and (clock is None or local.time() == clock)


def _same_day(local: datetime, point: str | None) -> bool:
    """An open end with a day and a time bounds that day ("thurs after 2"); with a day alone, all that follows."""
    day, clock = _parts(point)
    return day is None or clock is None or local.date() == day.date()


def _before(local: datetime, point: str | None, *, inclusive_day: bool = False) -> bool:
    day, clock = _parts(point)
    if day is None:
        return clock is not None and local.time() < clock
    if clock is None:
        last = day + timedelta(days=1) if inclusive_day else day
        return local.replace(tzinfo=None) < last
    return local.replace(tzinfo=None) < datetime.combine(day, clock)


def _parts(point: str | None) -> tuple[datetime | None, time | None]:
    if point is None:
        return None, None
    day = datetime.fromisoformat(point[:_DAY]) if len(point) >= _DAY else None
    clock = time.fromisoformat(point[-5:]) if len(point) != _DAY else None
    return day, clock


def _nearest(allowed: Sequence[datetime], wish: Wish) -> list[datetime]:
    """In order of how near they are to the first thing that was asked for."""
    day, clock = _parts(wish.when[0].start or wish.when[0].end) if wish.when else (None, None)
    if day is None:
        return list(allowed)
    wanted = datetime.combine(day, clock or time(12)).replace(tzinfo=LONDON)
    return sorted(allowed, key=lambda at: (abs(at - wanted), at))


def _spread(found: Iterable[datetime]) -> tuple[datetime, ...]:
    """Three at most, over different days when there are enough days; in order of time."""
    in_order = list(found)
    days: dict[object, datetime] = {}
    for at in in_order:
        days.setdefault(at.astimezone(LONDON).date(), at)
    chosen = list(days.values())[:MOST]
    rest = [at for at in in_order if at not in chosen]
    return tuple(sorted([*chosen, *rest[: MOST - len(chosen)]]))
