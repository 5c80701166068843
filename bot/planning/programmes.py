"""Programmes of sessions: from what is promised, held and booked, how many are to be booked next, and how long each is.

Rule of this file: pure arithmetic over values. How often: as staff set it or the plan says, else as the service
promises for where they are. A session that was missed counts for nothing; one that nobody has recorded yet counts
until somebody says otherwise. At which times is worked out in bot/planning/programmes_times.py.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from bot.models import Attendance, Mode, Place
from bot.pathways import TierPromise, Unit
from dialogs.hours import day_of

AT_ONCE = 4
"""The most that are put to somebody in one go."""
LOOKS_AHEAD = timedelta(days=14)
USUAL_MINUTES = {Unit.SESSIONS: 60, Unit.HOURS: 90}
SHORTEST = 30


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
    `groups`: those that count as well, because hours are promised; how often they meet is of sessions alone.
    `has_last`: one of the sessions was said to be the last. `days`: the days of the week that their plan names.
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
    groups: tuple[Session, ...] = ()
    has_last: bool = True
    days: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be booked: how often they meet, how many are ahead, and how long each of the next ones takes.

    `left` counts every session until all that is promised is booked, `here` those of where they are now, and `lengths`
    those to be booked now. `review`: they have just come out, and are seen as soon as anybody is free.
    """

    rate: Rate
    ahead: int
    left: int
    here: int
    lengths: tuple[int, ...]
    least: int
    review: bool = False

    @property
    def is_due(self) -> bool:
        """Whether fewer are booked ahead than the pace asks for, or they have just come out."""
        return self.review or (bool(self.lengths) and self.ahead < self.least)


def due(facts: Facts, now: datetime) -> Due:
    """What is to be booked, as of now."""
    rate = rate_of(facts)
    here, left = (_lengths(minutes, facts)[facts.looking_for_one :] for minutes in (_left_here(facts), _left(facts)))
    if lacks_last(facts, now):
        here = left = (SHORTEST,)[facts.looking_for_one :]
    ahead = sum(each.starts_at > now for each in counted(facts)) + facts.looking_for_one
    least = min(rate.sessions, rate.within(LOOKS_AHEAD))
    wanted = min(AT_ONCE, max(least, rate.within(LOOKS_AHEAD)) - ahead)
    review = bool(here) and review_is_due(facts, now)
    return Due(rate, ahead, len(left), len(here), here[: max(0, wanted)], least, review)


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
    part = promise.most_before_release if held else promise.most_after_release
    amount = (
        promise.amount if promise.weeks else part or promise.amount
    )  # so many over so many weeks, wherever they are
    return _spread(amount, facts.weeks) if facts.weeks and promise.unit is Unit.SESSIONS else ONCE_A_WEEK


def review_is_due(facts: Facts, now: datetime) -> bool:
    """Whether they have just come out, and are not seen on the first day on which they could be."""
    out, today = facts.released_on, day_of(now)
    if out is None or facts.place is Place.CUSTODY or not 0 <= (today - out).days <= 1:
        return False
    return all(day_of(each.starts_at) > today for each in counted(facts) if day_of(each.starts_at) >= out)


def is_all(facts: Facts, now: datetime) -> bool:
    """Whether all that was promised is held or booked; after release, what was not before it is not any more."""
    found = due(replace(facts, has_last=True), now)
    return not (found.here if facts.place is Place.COMMUNITY else found.left)


def lacks_last(facts: Facts, now: datetime) -> bool:
    """Whether groups made up the hours, so that no session was the last: a short one is still to be, to end with."""
    if facts.has_last or not facts.groups or facts.place is not Place.COMMUNITY or _left(facts):
        return False
    return not any(each.starts_at > now for each in counted(facts))


def counts(session: Session) -> bool:
    """Whether a session counts towards what is promised: unless they did not come to it."""
    return session.attendance in (None, Attendance.ATTENDED)


def counted(facts: Facts) -> Iterator[Session]:
    return filter(counts, facts.sessions)


def in_hours(facts: Facts) -> Iterator[Session]:
    """What counts where hours are promised."""
    return filter(counts, (*facts.sessions, *facts.groups))


def _left(facts: Facts) -> int:
    """What is neither held nor booked of all that was promised, in minutes; a session is as long as it usually is."""
    if facts.promise.unit is Unit.HOURS:
        return max(0, facts.promise.amount * 60 - sum(each.minutes for each in in_hours(facts)))
    return facts.minutes * max(0, facts.promise.amount - sum(1 for _ in counted(facts)))


def _left_here(facts: Facts) -> int:
    """The same, of where they are now."""
    left, most = _left(facts), _most_here(facts)
    if most is None:
        return left
    if facts.promise.unit is Unit.HOURS:
        return max(0, min(left, most * 60 - sum(each.minutes for each in in_hours(facts) if is_here(facts, each))))
    held = [each for each in counted(facts) if is_here(facts, each)]
    return max(0, min(left, (most - len(held)) * facts.minutes))


def _most_here(facts: Facts) -> int | None:
    """The most there are where they are now, in the unit of the promise. Where there is no limit before release, one at
    least is kept for the day of it; a service that does not split has none before."""
    promise = facts.promise
    if facts.place is Place.COMMUNITY:
        return promise.most_after_release
    return promise.amount - 1 if promise.no_limit_before_release else promise.most_before_release or 0


def is_here(facts: Facts, session: Session) -> bool:
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
