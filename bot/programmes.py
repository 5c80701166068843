"""Programmes of sessions: from what is promised, held and booked, how many are to be booked next, and at which times.

Rule of this file: pure arithmetic over values. How often: as staff set it or the plan says, else as the service
promises for where they are. A session that was missed counts for nothing; one that nobody has recorded yet counts
until somebody says otherwise. Times are real free ones, nearest to the usual day and hour, no two on one day; the
clock on the wall in London is what is usual, on both sides of a clock change.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from bot.models import Attendance, Mode, Place
from bot.pathways import TierPromise, Unit
from dialogs.hours import LONDON, day_of

AT_ONCE = 4
"""The most that are put to somebody in one go."""
LOOKS_AHEAD = timedelta(days=14)
USUAL_MINUTES = {Unit.SESSIONS: 60, Unit.HOURS: 90}
SHORTEST = 30
FACE_TO_FACE = (Mode.PLACE, Mode.ACCOMPANIED)


@dataclass(frozen=True, slots=True)
class Rate:
    """So many sessions in so many weeks."""

    sessions: int
    weeks: int

    @property
    def apart(self) -> timedelta:
        """From one session to the next, when they are evenly spread."""
        return timedelta(weeks=self.weeks) / self.sessions

    def within(self, length: timedelta) -> int:
        """How many there are in such a length of time, begun ones counted."""
        return math.ceil(length / self.apart)


ONCE_A_WEEK = Rate(1, 1)


@dataclass(frozen=True, slots=True)
class Session:
    """A counted session that stands: when, how long, how it is held, and what staff recorded of it."""

    starts_at: datetime
    minutes: int
    mode: Mode
    attendance: Attendance | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """How things stand for one referral.

    `weeks`: over how many what is promised is spread, where that is said. `agreed`: how often, by staff's word or the
    plan's. `ways`: how they meet. `minutes`: how long a session takes. `looking_for_one`: a text is at it already.
    """

    promise: TierPromise
    weeks: int | None
    agreed: Rate | None
    ways: tuple[Mode, ...]
    minutes: int
    place: Place
    released_on: date | None
    sessions: tuple[Session, ...]
    looking_for_one: int = 0


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be booked: how often they meet, how many are ahead, and how long each of the next ones takes.

    `left` counts every session until all that is promised is booked; `lengths` only those to be booked now.
    """

    rate: Rate
    ahead: int
    left: int
    lengths: tuple[int, ...]
    least: int

    @property
    def is_due(self) -> bool:
        """Whether fewer are booked ahead than the pace asks for."""
        return bool(self.lengths) and self.ahead < self.least


@dataclass(frozen=True, slots=True)
class Proposal:
    """One session to be booked: when, for how long and how; `last`: nothing is promised after it."""

    starts_at: datetime
    minutes: int
    mode: Mode
    last: bool = False


def due(facts: Facts, now: datetime) -> Due:
    """What is to be booked, as of now."""
    rate = rate_of(facts)
    left = _lengths(_minutes_left(facts), facts)
    ahead = sum(each.starts_at > now for each in _counted(facts)) + facts.looking_for_one
    left = left[facts.looking_for_one :]
    least = min(rate.sessions, rate.within(LOOKS_AHEAD))
    wanted = min(AT_ONCE, max(least, rate.within(LOOKS_AHEAD)) - ahead)
    return Due(rate, ahead, len(left), left[: max(0, wanted)], least)


def rate_of(facts: Facts) -> Rate:
    """How often they meet."""
    promise, held = facts.promise, facts.place is Place.CUSTODY
    least = Rate(promise.a_week, 1) if held and promise.a_week else None
    if facts.agreed is not None:
        return facts.agreed if least is None or facts.agreed.apart <= least.apart else least
    if least is not None:
        return least
    if promise.pace is not None:
        return Rate(promise.pace.most, promise.pace.weeks)
    amount = (promise.most_before_release if held else promise.most_after_release) or promise.amount
    return _spread(amount, facts.weeks) if facts.weeks and promise.unit is Unit.SESSIONS else ONCE_A_WEEK


def propose(facts: Facts, due: Due, free: Sequence[datetime], now: datetime) -> tuple[Proposal, ...]:
    """The next sessions at times that are free, soonest first; fewer than are due where there are fewer times."""
    found: list[Proposal] = []
    taken = {day_of(each.starts_at) for each in facts.sessions if each.starts_at > now}
    clock, target = _usual(facts), _first(facts, due.rate, now)
    for n, minutes in enumerate(due.lengths, 1):
        open_to = [at for at in free if day_of(at) not in taken and (not found or at > found[-1].starts_at)]
        if not open_to:
            break
        starts_at = _nearest(open_to, target, clock)
        found.append(Proposal(starts_at, minutes, _mode(facts, found, starts_at), n == due.left))
        taken.add(day_of(starts_at))
        clock = clock or starts_at.astimezone(LONDON).time()
        target += due.rate.apart
    return tuple(found)


def counts(session: Session) -> bool:
    """Whether a session counts towards what is promised: unless they did not come to it."""
    return session.attendance is not Attendance.NOT_ATTENDED


def is_left(facts: Facts) -> bool:
    """Whether there is anything of what was promised that is neither held nor booked, wherever they are."""
    return _of_all(facts) > 0


def _counted(facts: Facts) -> Iterator[Session]:
    return filter(counts, facts.sessions)


def _of_all(facts: Facts) -> int:
    if facts.promise.unit is Unit.HOURS:
        return facts.promise.amount * 60 - sum(each.minutes for each in _counted(facts))
    return facts.promise.amount - sum(1 for _ in _counted(facts))


def _minutes_left(facts: Facts) -> int:
    """What is left to book where they are now, in minutes, a session as long as it usually is."""
    each = 1 if facts.promise.unit is Unit.HOURS else facts.minutes
    here = _of_all(facts)
    most, done = _most_here(facts), sum(_is_here(facts, held) for held in _counted(facts))
    return each * max(0, here if most is None else min(here, most - done))


def _most_here(facts: Facts) -> int | None:
    """The most sessions there are where they are now. Before release it is also what there is to be done by then, and
    one at least is kept for the day of it."""
    promise = facts.promise
    if facts.place is Place.COMMUNITY:
        return promise.most_after_release
    return promise.most_before_release or min(len(promise.before_release), promise.amount - 1)


def _is_here(facts: Facts, session: Session) -> bool:
    if facts.released_on is None:
        return True
    return (day_of(session.starts_at) >= facts.released_on) == (facts.place is Place.COMMUNITY)


def _lengths(minutes: int, facts: Facts) -> tuple[int, ...]:
    """So many minutes as sessions of the usual length, the last one as short as it needs to be."""
    whole, rest = divmod(minutes, facts.minutes)
    return (facts.minutes,) * whole + ((max(SHORTEST, rest),) if rest else ())


def _spread(amount: int, weeks: int) -> Rate:
    share = Fraction(amount, weeks)
    return Rate(share.numerator, share.denominator)


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
    here = [each.starts_at for each in _counted(facts) if _is_here(facts, each)]
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
    met = [(each.starts_at, each.mode) for each in _counted(facts)] + [(each.starts_at, each.mode) for each in found]
    seen = sum(mode in FACE_TO_FACE and _same_week(at, starts_at) for at, mode in met)
    if seen < (facts.promise.face_to_face_a_week or 0):
        return next((way for way in ways if way in FACE_TO_FACE), Mode.PLACE)
    return ways[len(met) % len(ways)]


def _same_week(one: datetime, other: datetime) -> bool:
    return day_of(one).isocalendar()[:2] == day_of(other).isocalendar()[:2]
