"""The times of a programme's next sessions: real free ones, nearest to the usual day and hour, and how each is held.

Rule of this file: pure arithmetic over values. No two are on one day; the clock on the wall in London is what is usual,
on both sides of a clock change. Whoever has just come out is seen at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.models import Mode, Place
from bot.planning.programmes import Due, Facts, Rate, counted, is_here
from dialogs.hours import LONDON, day_of

FACE_TO_FACE = (Mode.PLACE, Mode.ACCOMPANIED)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One session to be booked: when, for how long and how; `last`: nothing is promised after it."""

    starts_at: datetime
    minutes: int
    mode: Mode
    last: bool = False


def propose(facts: Facts, due: Due, free: Sequence[datetime], now: datetime) -> tuple[Proposal, ...]:
    """The next sessions at times that are free, soonest first; fewer than are due where there are fewer times."""
    found = _review(facts, due, free, now)
    taken = {day_of(each.starts_at) for each in facts.sessions if each.starts_at > now}
    taken |= {day_of(each.starts_at) for each in found}
    clock, is_out = _usual(facts), facts.place is Place.COMMUNITY
    target = now + due.rate.apart if found else _first(facts, due.rate, now)
    for n, minutes in enumerate(due.lengths[len(found) :], 1 + len(found)):
        open_to = [at for at in free if day_of(at) not in taken and (not found or at > found[-1].starts_at)]
        if not open_to:
            break
        well_apart = [at for at in open_to if not found or at - found[-1].starts_at >= due.rate.apart / 2]
        in_pace = _in_pace(facts, due, found, well_apart or open_to)
        starts_at = _nearest(_as_planned(facts, due, in_pace, target), target, clock)
        found.append(
            Proposal(
                starts_at,
                minutes,
                _mode(facts, found, starts_at),
                is_out and n == due.here,
            )
        )
        taken.add(day_of(starts_at))
        clock = clock or starts_at.astimezone(LONDON).time()
        target += due.rate.apart
    return tuple(found)


def _as_planned(facts: Facts, due: Due, free: Sequence[datetime], target: datetime) -> Sequence[datetime]:
    """Those on the days that their plan names, no further off than another would be late; all where there is none."""
    most = max(due.rate.apart, timedelta(weeks=1)) / 2
    near = [at for at in free if day_of(at).weekday() in facts.days and abs(at - target) <= most + timedelta(days=1)]
    return near or free


def _in_pace(facts: Facts, due: Due, found: Sequence[Proposal], free: Sequence[datetime]) -> Sequence[datetime]:
    """Those that make no more in the weeks up to them than the service's pace has at most: a full diary brings one
    forward by a day or two. All of them where there is none such, or where staff or the plan say more."""
    pace = facts.promise.pace
    if pace is None or due.rate.apart * pace.most < (span := timedelta(weeks=pace.weeks)):
        return free
    days = [day_of(at) for at in (*(each.starts_at for each in counted(facts)), *(each.starts_at for each in found))]
    return [at for at in free if sum(timedelta() <= day_of(at) - day < span for day in days) < pace.most] or free


def _review(facts: Facts, due: Due, free: Sequence[datetime], now: datetime) -> list[Proposal]:
    """Who has just come out is seen at the first free time there is before what is booked already."""
    ahead = [each.starts_at for each in facts.sessions if each.starts_at > now]
    first = next(iter(free), None)
    if not due.review or first is None or (ahead and first > min(ahead)):
        return []
    return [Proposal(first, facts.minutes, _mode(facts, (), first))]


def _usual(facts: Facts) -> time | None:
    """The hour of the last session that was, or is to be; None when there has been none."""
    last = max((each.starts_at for each in facts.sessions), default=None)
    return last.astimezone(LONDON).time() if last else None


def best_after(facts: Facts, rate: Rate, now: datetime) -> datetime:
    """From when on the next one is to be looked for: not too soon after the last."""
    return max(now, _first(facts, rate, now) - rate.apart / 3)


def mode_of_next(facts: Facts, starts_at: datetime) -> Mode:
    """How the next one is held, when it is about then."""
    return _mode(facts, (), starts_at)


def _first(facts: Facts, rate: Rate, now: datetime) -> datetime:
    """When the next one would best be: so long after the last, and at once when there was none where they are now."""
    here = [each.starts_at for each in counted(facts) if is_here(facts, each)]
    return max(now, max(here) + rate.apart) if here else now


def _nearest(free: Sequence[datetime], target: datetime, clock: time | None) -> datetime:
    """The day comes first, then the hour."""
    return min(free, key=lambda at: (_days_off(at, target), _minutes_off(at, clock), at))


def _days_off(at: datetime, target: datetime) -> int:
    return abs((day_of(at) - day_of(target)).days)


def _minutes_off(at: datetime, clock: time | None) -> int:
    if clock is None:
        return 0
    here = at.astimezone(LONDON)
    return abs(here.hour * 60 + here.minute - clock.hour * 60 - clock.minute)


def _mode(facts: Facts, found: Sequence[Proposal], starts_at: datetime) -> Mode:
    """The ways of their plan in turn; face to face where the week has fewer of that than is promised."""
    ways = tuple(way for way in facts.ways if way is not Mode.GROUP) or (Mode.PLACE,)
    met = [(each.starts_at, each.mode) for each in counted(facts)] + [(each.starts_at, each.mode) for each in found]
    seen = sum(mode in FACE_TO_FACE and _same_week(at, starts_at) for at, mode in met)
    if seen < (facts.promise.face_to_face_a_week or 0):
        return next((way for way in ways if way in FACE_TO_FACE), Mode.PLACE)
    return ways[len(met) % len(ways)]


def _same_week(one: datetime, other: datetime) -> bool:
    return day_of(one).isocalendar()[:2] == day_of(other).isocalendar()[:2]
