"""A text as pieces: days, stretches, times, parts of a day, moments, and the words between.

Rule of this file: one pass from left to right; at each place the longest piece is taken, a day before a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialogs.hearing.meaning import Asked
from dialogs.hearing.times import calendar
from dialogs.hearing.times.clocks import Clock, clock
from dialogs.hearing.times.days import Day
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.senses import Kind, Part
from dialogs.hearing.times.stretches import Stretch, stretch
from dialogs.hearing.times.tokens import Talk
from dialogs.hearing.times.weekdays import day


@dataclass(frozen=True, slots=True)
class Spell:
    """A part of a day; `today` when it is said of today ("this morning", "tonight"); `half` for a mere "am" or "pm"."""

    part: Part
    today: bool = False
    half: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment so long from now, on the London wall clock."""

    at: datetime


Value = Day | Stretch | Clock | Spell | Moment


@dataclass(frozen=True, slots=True)
class Piece:
    """What was read from tokens `i` up to `j`; a value of None is a mere word or link."""

    value: Value | None
    i: int
    j: int


_DAY_OPENS = frozenset(
    {
        Kind.NUM,
        Kind.ORD,
        Kind.WEEKDAY,
        Kind.MONTH,
        Kind.REL,
        Kind.HOLIDAY,
        Kind.ART,
        Kind.NEXT,
        Kind.THIS,
        Kind.COMING,
        Kind.LAST,
        Kind.UNIT,
        Kind.IN,
        Kind.END,
        Kind.BEGIN,
        Kind.MID,
        Kind.REST,
        Kind.EARLY,
        Kind.LATE,
        Kind.LATER,
        Kind.WEEKEND,
        Kind.WEEKDAYS,
        Kind.WEEK_OF,
        Kind.HALF,
    }
)
_TIME_OPENS = frozenset(
    {
        Kind.NUM,
        Kind.HALF,
        Kind.QUARTER,
        Kind.NAMED,
        Kind.ABOUT,
        Kind.PART,
        Kind.MEAL,
        Kind.NIGHT_OF,
        Kind.THIS,
        Kind.EARLY,
        Kind.LATE,
        Kind.MID,
        Kind.MERIDIEM,
        Kind.LATER,
        Kind.IN,
        Kind.LAST,
    }
)


_TELLS = frozenset(
    {
        Kind.NUM,
        Kind.ORD,
        Kind.WEEKDAY,
        Kind.MONTH,
        Kind.REL,
        Kind.NIGHT_OF,
        Kind.HOLIDAY,
        Kind.UNIT,
        Kind.WEEKEND,
        Kind.WEEKDAYS,
        Kind.WEEK_OF,
        Kind.PART,
        Kind.MEAL,
        Kind.NAMED,
        Kind.HALF,
        Kind.QUARTER,
        Kind.MERIDIEM,
    }
)


def may_tell(talk: Talk) -> bool:
    """Whether any word is one that a day, a time or a part of a day has: links alone come to none, and most texts have
    nothing else. To look for the pieces of such a text was a fifth of hearing it."""
    return not all(_TELLS.isdisjoint(token.senses) for token in talk.tokens)


def pieces(talk: Talk, frame: Frame) -> list[Piece]:
    """The whole talk as pieces, in order; every token is in exactly one."""
    out: list[Piece] = []
    i = 0
    while i < len(talk.tokens):
        found = _piece(talk, i, frame)
        out.append(found or Piece(None, i, i + 1))
        i = out[-1].j
    return out


def _piece(talk: Talk, i: int, frame: Frame) -> Piece | None:
    senses = talk.tokens[i].senses
    if not senses:
        return None
    best: tuple[Value, int] | None = None
    if not _DAY_OPENS.isdisjoint(senses):
        best = moment(talk, i, frame) or _longer(stretch(talk, i, frame), day(talk, i, frame))
    if not _TIME_OPENS.isdisjoint(senses):
        best = _longer(best, clock(talk, i) or spell(talk, i))
    return Piece(best[0], i, best[1]) if best else None


def _longer(a: tuple[Value, int] | None, b: tuple[Value, int] | None) -> tuple[Value, int] | None:
    if a is None or b is None:
        return a or b
    return b if b[1] > a[1] else a


def moment(talk: Talk, i: int, frame: Frame) -> tuple[Moment, int] | None:
    """ "in 3 hours", "30 minutes later", "an hour from now": time that really goes by, whatever the clocks do."""
    led = talk.at(i).text in ("in", "mewn", "ymhen")
    away = length(talk, talk.skip(i + led, Kind.ABOUT) if led else i)
    if not away or away[0].whole_days or not away[0].minutes:
        return None
    sooner = talk.at(away[1]).text == "earlier" and frame.booked is not None
    closed = talk.has(away[1], Kind.HENCE) or talk.at(away[1]).text in ("later", "l8r") or sooner
    if not led and not closed:
        return None
    base = frame.booked if closed and not led and frame.asked is Asked.CONFIRM_ATTENDANCE else None
    if base is not None:
        away_from = -away[0].minutes if talk.has(away[1], Kind.EARLY) else away[0].minutes
        return Moment(calendar.after_elapsed(base, away_from)), away[1] + 1
    days = away[0].after(frame.today) - frame.today
    return Moment(calendar.after_elapsed(frame.now, away[0].minutes + 24 * 60 * days.days)), away[1] + closed


_SHADES = {
    (Kind.EARLY, Part.MORNING): Part.FIRST_THING,
    (Kind.EARLY, Part.AFTERNOON): Part.EARLY_AFTERNOON,
    (Kind.EARLY, Part.EVENING): Part.EARLY_EVENING,
    (Kind.LATE, Part.MORNING): Part.LATE_MORNING,
    (Kind.LATE, Part.AFTERNOON): Part.LATE_AFTERNOON,
    (Kind.LATE, Part.EVENING): Part.LATE_NIGHT,
    (Kind.LATE, Part.NIGHT): Part.LATE_NIGHT,
    (Kind.LATE, Part.TONIGHT): Part.LATE_NIGHT,
    (Kind.END, Part.AFTERNOON): Part.LATE_AFTERNOON,
    (Kind.END, Part.MORNING): Part.LATE_MORNING,
    (Kind.BEGIN, Part.AFTERNOON): Part.EARLY_AFTERNOON,
    (Kind.BEGIN, Part.MORNING): Part.FIRST_THING,
}


def spell(talk: Talk, i: int) -> tuple[Spell, int] | None:
    """ "morning", "this afternoon", "late tonight", "at lunch", "pm"."""
    if talk.has(i, Kind.LAST) or talk.at(i - 1).text == "that":
        return None
    today = talk.has(i, Kind.THIS)
    j = i + today
    shade = next((k for k in (Kind.EARLY, Kind.LATE, Kind.END, Kind.BEGIN) if talk.has(j, k)), None)
    if shade:
        j = talk.skip(j + 1, Kind.IN, Kind.ART, Kind.OF)
    part = _part(talk, j)
    if part is not None:
        shaded = _SHADES.get((shade, part), part) if shade else part
        after = (
            j
            + 1
            + (talk.has(j + 1, Kind.THIS) and talk.welsh)
            + (talk.at(j + 1).text == "-" and talk.at(j + 2).text == "ish") * 2
        )
        return Spell(shaded, today or talk.has(j, Kind.NIGHT_OF)), talk.skip(after, Kind.ISH)
    half = talk.get(i, Kind.MERIDIEM)
    if half is None or (talk.welsh and talk.has(i, Kind.AT)):
        return None
    return Spell(Part.AFTERNOON if half else Part.MORNING, half=True), i + 1


def _part(talk: Talk, i: int) -> Part | None:
    for kind in (Kind.PART, Kind.NIGHT_OF):
        number = talk.get(i, kind)
        if number is not None:
            return Part(number)
    meal = talk.get(i, Kind.MEAL)
    said = talk.at(i - 1).text != "about" and talk.has(
        i - 1, Kind.AT, Kind.ABOUT, Kind.BEFORE, Kind.BY, Kind.AFTER, Kind.IN, Kind.WEEKDAY, Kind.REL, Kind.UNTIL
    )
    beside = talk.has(i + 1, Kind.WEEKDAY, Kind.REL) or (
        talk.has(i - 1, Kind.FOR) and talk.has(i - 2, Kind.WEEKDAY, Kind.REL)
    )
    return Part(meal) if meal is not None and (said or beside) else None
