"""Open answers: "any day but fri", "next week but not monday", spelt out as the days they leave.

Rule of this file: readings in, readings out; what is spelt out are examples soon after, never all there is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogs.hearing.meaning import When, WhenKind
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.joining import Said
from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.polarity import Stance
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.settle import settle
from dialogs.hearing.times.tokens import Talk

OPEN_DAYS = 8
"""Days from tomorrow that "any day but friday" is spelt out for."""


def overlap(when: tuple[When, ...], exclude: tuple[When, ...]) -> bool:
    """Whether a day ruled out lies within days wanted ("next week but not monday")."""
    ruled = {each.start for each in exclude if each.kind is WhenKind.DATE and each.start}
    return any(
        _is_stretch(w) and any(w.start <= day <= w.end for day in ruled if day) for w in when if w.start and w.end
    )


def _is_stretch(when: When) -> bool:
    return when.kind is WhenKind.RANGE and when.start is not None and len(when.start) == 10


def opens(talk: Talk, said: Sequence[Said]) -> bool:
    """ "any day but fri", "whenever": whether any day was offered, and not "cant do any day"."""
    for n, token in enumerate(talk.tokens):
        if token.senses.get(Kind.ANY) == 2 and Kind.NOT not in talk.at(n - 1).senses:
            return True
        but = token.text in ("but", "ond") and any(talk.has(m, Kind.ANY) for m in range(max(0, n - 5), n))
        if but and any(each.stance is Stance.OUT and each.mention.i == n + 1 for each in said):
            return True
        if Kind.EXCEPT in token.senses and any(each.stance is Stance.OUT for each in said):
            return True
    return False


def spelt_out(
    when: tuple[When, ...], exclude: tuple[When, ...], out: Sequence[Mention], frame: Frame
) -> tuple[tuple[When, ...], tuple[When, ...]]:
    """ "Any day but fri": the weekdays soon after, less what is ruled out; "any day next week but fri": those of it."""
    stretches = [w for w in when if _is_stretch(w)]
    if stretches:
        days = [
            day
            for w in stretches
            for day in _weekdays(date.fromisoformat(w.start or ""), date.fromisoformat(w.end or ""))
        ]
    elif any(w.start and len(w.start) >= 10 for w in when):
        return when, exclude
    elif exclude and all(w.start is None or len(w.start) == 5 for w in exclude):
        return when or tuple(_rest_of_day(exclude)), exclude
    else:
        exclude = _with_next_week(exclude, out, frame)
        days = list(_weekdays(frame.today + timedelta(days=1), frame.today + timedelta(days=OPEN_DAYS + 1)))
    ruled = {w.start for w in exclude if w.kind is WhenKind.DATE}
    spans = [(w.start, w.end) for w in exclude if w.kind is WhenKind.RANGE and w.start and w.end and len(w.start) == 10]
    kept = [d for d in days if d not in ruled and not any(a <= d <= b for a, b in spans if a and b)]
    timed = [w for w in when if len(w.start or w.end or "") == 5] or [When(WhenKind.DATE)]
    dated = [w for w in when if len(w.start or w.end or "") > 5 and w not in stretches]
    return (*dated, *(_on(day, w) for day in kept for w in timed)), exclude


def _with_next_week(exclude: tuple[When, ...], out: Sequence[Mention], frame: Frame) -> tuple[When, ...]:
    """A bare weekday ruled out of open days is ruled out this week, next week and the week after that."""
    settled = [settle(m, frame) for m in out if _recurs(m)]
    every = [w for each in settled for w in (*each.when, *each.others) if w.kind is WhenKind.DATE]
    return tuple(dict.fromkeys((*exclude, *every, *map(_week_later, every))))


def _rest_of_day(exclude: tuple[When, ...]) -> Iterator[When]:
    """ "Anything but mornings" leaves after twelve; "any time but the afternoon" leaves before it."""
    for each in exclude:
        if each.kind is WhenKind.RANGE and each.start and each.end:
            yield When(WhenKind.AFTER, each.end) if each.start < "12:00" else When(WhenKind.BEFORE, end=each.start)


def _recurs(mention: Mention) -> bool:
    return any(span.day is not None and span.day.weekday is not None and not span.day.dated for span in mention.days)


def _week_later(when: When) -> When:
    return replace(when, start=(date.fromisoformat(when.start or "") + timedelta(days=7)).isoformat())


def _weekdays(first: date, last: date) -> Iterator[str]:
    for n in range(min((last - first).days + 1, 31)):
        day = first + timedelta(days=n)
        if day.weekday() < 5:
            yield day.isoformat()


def _on(day: str, when: When) -> When:
    """A time of day on a date."""
    if when.kind is WhenKind.DATE:
        return When(WhenKind.DATE, day)
    kind = WhenKind.DATETIME if when.kind is WhenKind.TIME else when.kind
    return When(kind, when.start and f"{day}T{when.start}", when.end and f"{day}T{when.end}")
