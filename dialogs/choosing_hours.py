"""The hours somebody would like texts in, from what they wrote: "mornings", "after 3", "not before 11".

Rule of this file: pure arithmetic over a meaning. Nothing outside 09:00-20:00 (conversations.md, rule 8), nothing under
an hour, and what is not clear is None: hours are asked about again, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from dialogs.hearing.meaning import Meaning, When, WhenKind

EARLIEST, LATEST = time(9), time(20)
OPENS, CLOSES = time(10), time(18)
_CLOCK, _A_DAY = len("15:00"), len("2026-11-25")
_WORKING_DAYS = frozenset(range(5))
_AN_HOUR = 60


@dataclass(frozen=True, slots=True)
class Between:
    """From when until when, by the wall clock in London."""

    opens: time
    closes: time

    @staticmethod
    def read(opens: str, closes: str) -> Between:
        """The hours that a state keeps as words."""
        return Between(time.fromisoformat(opens), time.fromisoformat(closes))


def between(meaning: Meaning) -> Between | None:
    """The hours in what was heard; None when there are none, or not one clear stretch of them."""
    when = _each_working_day(meaning) or meaning.when
    if len(when) == 1 and leaves_out_days(meaning) >= bool(meaning.exclude):
        return _clipped(*_stretch(when[0]))
    if len(meaning.exclude) == 1 and not meaning.when:
        return _without(*_ends(meaning.exclude[0]))
    return None


def leaves_out_days(meaning: Meaning) -> bool:
    """Whether all that they rule out are days ("not weekends", "mon to fri"): the hours stand, and a person reads the
    rest."""
    days = all(len(when.start or "") > _CLOCK for when in meaning.exclude)
    return days and bool(meaning.exclude or _each_working_day(meaning))


def _each_working_day(meaning: Meaning) -> tuple[When, ...]:
    """ "9-5 mon to fri": the one stretch of every working day, as it is on the clock; none where it is not that."""
    bounds = {(when.kind, _after_the_day(when.start), _after_the_day(when.end)) for when in meaning.when}
    days = {date.fromisoformat(day[:_A_DAY]).weekday() for when in meaning.when if len(day := _day_of(when)) > _A_DAY}
    return tuple(When(*one) for one in bounds) if days >= _WORKING_DAYS and len(bounds) == 1 else ()


def _day_of(when: When) -> str:
    return when.start or when.end or ""


def _after_the_day(point: str | None) -> str | None:
    return point[_A_DAY + 1 :] if point is not None else None


def said(at: time) -> str:
    """A time as people write it: "3pm", "12 noon", "9.30am"."""
    if (at.hour, at.minute) == (12, 0):
        return "12 noon"
    minutes = f".{at.minute:02}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes}{'am' if at.hour < 12 else 'pm'}"


def _stretch(when: When) -> tuple[time | None, time | None]:
    start, end = _ends(when)
    match when.kind:
        case WhenKind.RANGE:
            return start, end
        case WhenKind.AFTER if start is not None:
            return start, CLOSES if start <= time(15) else LATEST
        case WhenKind.BEFORE if end is not None:
            return OPENS if end > time(11) else EARLIEST, end
        case _:
            return None, None  # one moment, or days: no hours


def _ends(when: When) -> tuple[time | None, time | None]:
    return _clock(when.start), _clock(when.end)


def _clock(point: str | None) -> time | None:
    return time.fromisoformat(point) if point is not None and len(point) == _CLOCK else None


def _without(start: time | None, end: time | None) -> Between | None:
    """The usual hours without a stretch at one end of them."""
    if start is None or end is None:
        return None
    if start <= OPENS:
        return _clipped(end, CLOSES)
    return _clipped(OPENS, start) if end >= CLOSES else None


def _clipped(opens: time | None, closes: time | None) -> Between | None:
    if opens is None or closes is None:
        return None
    opens, closes = max(opens, EARLIEST), min(closes, LATEST)
    return Between(opens, closes) if _minutes(closes) - _minutes(opens) >= _AN_HOUR else None


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
