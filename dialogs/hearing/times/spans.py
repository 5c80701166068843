"""Spans of time over pieces: "between 2 and 4", "after 3", "10-12", "2 onwards", "10 am for 3 hours".

Rule of this file: grammar over pieces only. Spans of days are in `dayspans.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times.clocks import Clock
from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.pieces import Spell
from dialogs.hearing.times.senses import WINDOWS, Kind, Part
from dialogs.hearing.times.tokens import FEW


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A time or a stretch of a day as said: `kind` is time, range, after or before. `lasts` is a length in minutes."""

    kind: WhenKind
    start: Clock | None = None
    end: Clock | None = None
    lasts: int = 0

    @property
    def bare(self) -> bool:
        """Whether nothing but a number says that this is a time."""
        return self.kind is WhenKind.TIME and self.start is not None and self.start.bare


Read = tuple[tuple[TimeSpan, ...], int]
BOUNDS = {
    Kind.AFTER: WhenKind.AFTER,
    Kind.FROM: WhenKind.AFTER,
    Kind.BEFORE: WhenKind.BEFORE,
    Kind.BY: WhenKind.BEFORE,
    Kind.UNTIL: WhenKind.BEFORE,
}
_SOFT = (Kind.AT, Kind.ABOUT, Kind.ART)


def bound_of(line: Line, k: int) -> WhenKind | None:
    """Whether a link bounds what follows, and on which side. "Past" and "gone" bound a time only in figures."""
    if not line.has(k, *BOUNDS):
        return None
    return next(bound for kind, bound in BOUNDS.items() if line.has(k, kind))


def past_onwards(line: Line, k: int) -> int | None:
    """The place past "onwards", "or later", "or after" (with nothing after it to bound), if one stands here."""
    if line.has(k, Kind.ONWARDS):
        return k + 1
    open_ended = line.has(k, Kind.OR, Kind.AND) and line.has(k + 1, Kind.AFTER) and line.value(k + 2) is None
    return k + 2 if open_ended else None


def closes(line: Line, k: int) -> bool:
    """Whether what stands here ("at the latest", "or earlier") makes the time before it an end."""
    return line.talk.get(line.pieces[k].i, Kind.ONWARDS) == 2 if line.has(k, Kind.ONWARDS) else False


def _open_ended(line: Line, k: int, edge: Clock) -> TimeSpan:
    return TimeSpan(WhenKind.BEFORE, end=edge) if closes(line, k) else TimeSpan(WhenKind.AFTER, edge)


def _clock(line: Line, k: int) -> Clock | None:
    value = line.value(k)
    return value if isinstance(value, Clock) else None


def _over(line: Line, k: int, *kinds: Kind) -> int:
    stop = k + FEW
    while k < stop and line.has(k, *kinds):
        k += 1
    return k


def time_span(line: Line, k: int, *, beside: bool) -> Read | None:
    """The times that begin at a piece; `beside` when a day or a part of day stands next to them."""
    return _between(line, k) or _from_to(line, k, beside=beside) or _bounded(line, k) or _points(line, k)


def _between(line: Line, k: int) -> Read | None:
    if not line.has(k, Kind.BETWEEN):
        return None
    first = _over(line, k + 1, *_SOFT)
    second = _over(line, first + 2, *_SOFT)
    start, end = _clock(line, first), _clock(line, second)
    if not start or not end or not line.has(first + 1, Kind.AND, Kind.TO, Kind.OR, Kind.UNTIL):
        return None
    return (TimeSpan(WhenKind.RANGE, start, end),), second + 1


def _from_to(line: Line, k: int, *, beside: bool) -> Read | None:
    led = line.has(k, Kind.FROM)
    first = _over(line, k + led, *_SOFT)
    start = _clock(line, first)
    if not start or not line.has(first + 1, Kind.TO, Kind.UNTIL):
        return None
    second = _over(line, first + 2, *_SOFT)
    end = _clock(line, second)
    if not end or not (led or beside or not (start.bare and end.bare) or _rising(start, end)):
        return None
    return (TimeSpan(WhenKind.RANGE, start, end),), second + 1


def _rising(start: Clock, end: Clock) -> bool:
    """Whether two mere numbers make a stretch of an office day ("10-12"), and not a score ("3-1")."""
    return 0 < end.readings()[0] - start.readings()[0] <= 8 * 60 and end.readings()[0] <= 19 * 60


def _bounded(line: Line, k: int) -> Read | None:
    """ "after 2", "before lunch", "by 4", "later than 9:30 but before 11"."""
    bound = bound_of(line, k)
    if bound is None:
        return None
    at = _over(line, k + 1, *_SOFT)
    edge = _edge(line, at, bound)
    if edge is None:
        return None
    after = past_onwards(line, at + 1) or at + 1
    if bound is WhenKind.BEFORE:
        return (TimeSpan(bound, end=edge),), after
    closing = _over(line, after, Kind.BUT, Kind.AND, Kind.COMMA)
    lasting = _lasting(line, at + 1, edge) if isinstance(line.value(at), Clock) else None
    if lasting:
        return lasting
    until = bound_of(line, closing)
    last = _edge(line, _over(line, closing + 1, *_SOFT), WhenKind.BEFORE) if until is WhenKind.BEFORE else None
    if last:
        return (TimeSpan(WhenKind.RANGE, edge, last),), _over(line, closing + 1, *_SOFT) + 1
    return (TimeSpan(bound, start=edge),), after


def _edge(line: Line, k: int, bound: WhenKind) -> Clock | None:
    """The time that bounds: a clock time, or the near edge of a part of the day."""
    value = line.value(k)
    if isinstance(value, Spell) and not value.today and not value.half:
        window = WINDOWS[value.part]
        at = window.end if bound is WhenKind.AFTER or value.part is Part.DAY_END else window.start
        return Clock(at // 60, at % 60, whole=True)
    return value if isinstance(value, Clock) else None


def _lasting(line: Line, k: int, start: Clock) -> Read | None:
    """ "10 am for 3 hours 30 minutes"."""
    if not line.has(k, Kind.FOR):
        return None
    found = length(line.talk, line.pieces[k].j)
    if not found or found[0].whole_days:
        return None
    end = next((n for n, piece in enumerate(line.pieces) if piece.i >= found[1]), len(line.pieces))
    return (TimeSpan(WhenKind.RANGE, start, lasts=found[0].minutes),), end


def _points(line: Line, k: int) -> Read | None:
    """ "3pm", "3 or 4", "2 onwards", "10 am for 3 hours"."""
    first = _clock(line, k)
    if not first or (first.bare and line.has(k - 1, Kind.FOR) and line.has(k + 1, Kind.AT)):
        return None
    onwards = past_onwards(line, k + 1)
    if onwards:
        return (_open_ended(line, k + 1, replace(first, bare=False)),), onwards
    lasting = _lasting(line, k + 1, first)
    if lasting:
        return lasting
    found, end = [first], k + 1
    while line.has(end, Kind.OR, Kind.AND, Kind.COMMA) and (more := _clock(line, _over(line, end + 1, *_SOFT))):
        if line.has(end, Kind.AND, Kind.COMMA) and (more.bare or line.has(end + 2, Kind.TO, Kind.UNTIL)):
            break
        found, end = [*found, more], _over(line, end + 1, *_SOFT) + 1
    return tuple(TimeSpan(WhenKind.TIME, clock) for clock in _same_half(found)), end


def _same_half(found: list[Clock]) -> list[Clock]:
    """ "2 or 3pm": the last one's half of the day goes for all, and one sure time vouches for the rest."""
    half = found[-1].half
    sure = any(not clock.bare for clock in found)
    return [replace(c, half=c.half if c.half is not None or c.whole else half, bare=c.bare and not sure) for c in found]
