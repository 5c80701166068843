"""The grammar of a clock time: "half 2", "25 past 10", "3ish pm", "ten thirty", "1430", "noon".

Rule of this file: each rule takes the talk and a place, and gives what it read and the place after it, or None.
Which half of the day is meant is decided later, by what stands around.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.hearing.lexicon.when_counts import COUNTED
from dialogs.hearing.times.senses import OPENS, Kind, Part, Unit
from dialogs.hearing.times.tokens import Talk

HALVES = {Part.MORNING: 0, Part.FIRST_THING: 0, Part.AFTERNOON: 1, Part.EVENING: 1, Part.NIGHT: 1}
"""The half of the day that a part of it lies in."""

MINUTES_TO_SAY = (5, 10, 20, 25)
"""Minutes that people say 'past' and 'to' with, when they leave 'minutes' out."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as written. `half` is 0 for am, 1 for pm, None when not said; `whole` when 24 hours were plainly meant.

    `bare` marks a mere number, which needs something beside it to be a time; it may be a day of the month yet.
    """

    hour: int
    minute: int = 0
    half: int | None = None
    whole: bool = False
    bare: bool = False
    about: bool = False

    def readings(self) -> tuple[int, ...]:
        """Minutes after midnight that it can mean, the office-hours one first."""
        if self.half is not None and self.hour <= 12:
            return (60 * (self.hour % 12 + 12 * self.half) + self.minute,)
        at = 60 * self.hour + self.minute
        if self.whole or not 1 <= self.hour <= 12:
            return (at,)
        morning, evening = (at % 720, at % 720 + 720)
        return (morning, evening) if self.hour < 12 and morning >= OPENS else (evening, morning)


Read = tuple[Clock, int]


def clock(talk: Talk, i: int) -> Read | None:
    """A clock time that begins here, with what may surround it ("about", "ish", "pm", "o'clock")."""
    start = talk.skip(i, Kind.ABOUT)
    for rule in (_half, _quarter, _minutes, _literal, _named, _two_numbers, _packed, _one_number):
        found = rule(talk, start)
        if found:
            return _dressed(talk, found, about=start > i)
    return None


def _dressed(talk: Talk, found: Read, *, about: bool) -> Read:
    """Take in "ish", "o'clock" and "am" or "pm" after it, in any order; "in the AM" too."""
    time, i = found
    while True:
        if talk.has(i, Kind.ISH) or (talk.at(i).text == "-" and talk.at(i + 1).text == "ish"):
            time, i = replace(time, about=True, bare=False), i + 1 + (talk.at(i).text == "-")
        elif talk.has(i, Kind.OCLOCK):
            time, i = replace(time, bare=False), i + 1
        elif (after := _meridiem(talk, i)) and time.half is None:
            time, i = replace(time, half=talk.get(after - 1, Kind.MERIDIEM), bare=False), after
        elif (by_part := _in_a_part(talk, i, time)) is not None:
            time, i = by_part
        else:
            return replace(time, about=True, bare=False) if about else time, i


def _in_a_part(talk: Talk, i: int, time: Clock) -> Read | None:
    """ "in the morning", "at night", "y bore" after a time: which half of the day it is in."""
    if time.half is not None or time.whole or time.hour > 12:
        return None
    at = talk.skip(i, Kind.IN, Kind.ART, Kind.AT, Kind.OF)
    part = talk.get(at, Kind.PART) if not talk.has(at + 1, Kind.NUM) else None
    if part is None or part not in HALVES or (at == i and not talk.welsh) or talk.has(at + 1, Kind.OF):
        return None
    small = part == Part.NIGHT and (time.hour < 5 or time.hour == 12)
    return replace(time, half=0 if small else HALVES[Part(part)], bare=False), at + 1


def _meridiem(talk: Talk, i: int) -> int | None:
    """The place after "pm", "in the pm", "p.m."; not where Welsh "am" stands before another number."""
    at = talk.skip(i, Kind.IN, Kind.ART) if talk.has(i, Kind.IN) else i
    if not talk.has(at, Kind.MERIDIEM):
        return None
    late = (talk.get(i - 1, Kind.NUM) or 0) > 12 and len(talk.at(at).text) == 1
    return None if late or (talk.has(at, Kind.AT) and talk.has(at + 1, Kind.NUM)) else at + 1


def _hour(talk: Talk, i: int) -> Read | None:
    """The hour that "past" or "to" leans on: a number, "noon", or a time of its own ("five thirty")."""
    if talk.has(i, Kind.AT, Kind.ART):
        i += 1
    named = _named(talk, i)
    if named:
        return named
    found = _literal(talk, i) or _two_numbers(talk, i)
    if found:
        return found
    hour = talk.get(i, Kind.NUM)
    return (Clock(hour, whole=hour > 12), i + 1) if hour is not None and hour < 24 else None


def _shifted(base: Clock, minutes: int) -> Clock:
    """So many minutes after a time, within its half of the day; before it, when negative."""
    at = 60 * base.hour + base.minute + minutes
    hour, minute = divmod(at % 1440, 60)
    if base.whole or base.hour > 12:
        return Clock(hour, minute, base.half, whole=True)
    if base.half is not None:
        at = 60 * (base.hour % 12 + 12 * base.half) + base.minute + minutes
        return Clock(at // 60 % 24, at % 60, whole=True)
    return Clock((hour - 1) % 12 + 1, minute)


def _named(talk: Talk, i: int) -> Read | None:
    at = talk.get(i, Kind.NAMED)
    return None if at is None else (Clock(at // 60, at % 60, whole=True), i + 1)


def _half(talk: Talk, i: int) -> Read | None:
    """ "half 2" is half past two in Britain; "half past 2", "half-two", "hanner awr wedi dau"."""
    if not talk.has(i, Kind.HALF):
        return None
    after = i + 1 + (talk.at(i + 1).text == "-")
    if talk.has(after, Kind.PAST):
        after += 1
    elif talk.get(after, Kind.NUM) is None or (talk.get(after, Kind.NUM) or 0) > 12 or _counts(talk, after + 1):
        return None
    base = _hour(talk, after)
    return (_shifted(base[0], 30), base[1]) if base else None


def _quarter(talk: Talk, i: int) -> Read | None:
    if not talk.has(i, Kind.QUARTER):
        return None
    if talk.has(i + 1, Kind.PAST):
        base = _hour(talk, i + 2)
        return (_shifted(base[0], 15), base[1]) if base else None
    if talk.has(i + 1, Kind.CLOCK_TO, Kind.TO):
        base = _hour(talk, i + 2)
        return (_shifted(base[0], -15), base[1]) if base else None
    return None


def _minutes(talk: Talk, i: int) -> Read | None:
    """ "25 past 10", "ten to three", "three mins to five thirty". "10 to 3" in figures is a stretch, not this."""
    count = talk.get(i, Kind.NUM)
    if count is None or not 1 <= count <= 59:
        return None
    said = talk.get(i + 1, Kind.UNIT) == Unit.MINUTE
    link = i + 1 + said
    if said and talk.at(link).text == "ar" and talk.get(link + 1, Kind.NUM) == 20:
        count, link = count + 20, link + 2
    if talk.has(link, Kind.PAST) and not talk.has(link - 1, Kind.OCLOCK):
        base = _hour(talk, link + 1)
        return (_shifted(base[0], count), base[1]) if base else None
    if not _says_to(talk, i, link, said=said):
        return None
    base = _hour(talk, link + 1)
    return (_shifted(base[0], -count), base[1]) if base and not base[0].whole else None


def _says_to(talk: Talk, i: int, link: int, *, said: bool) -> bool:
    if said:
        return talk.has(link, Kind.CLOCK_TO)
    if talk.at(link).text not in ("to", "i") or talk.get(i, Kind.NUM) not in MINUTES_TO_SAY:
        return False
    leads = talk.has(i - 1, Kind.AT, Kind.ABOUT, Kind.BY, Kind.BEFORE, Kind.AFTER, Kind.UNTIL)
    minutes, hour = talk.get(i, Kind.NUM) or 0, talk.get(link + 1, Kind.NUM) or 0
    rising = minutes <= 12 and 0 < Clock(hour).readings()[0] - Clock(minutes).readings()[0] <= 8 * 60
    return not talk.has(i - 1, Kind.FROM, Kind.BETWEEN) and (leads or not rising or talk.at(i).spelt)


def _literal(talk: Talk, i: int) -> Read | None:
    """ "10:30", "14.15": two figures of minutes, stuck to the colon or dot."""
    hour, minute = talk.get(i, Kind.NUM), talk.get(i + 2, Kind.NUM)
    sign, last = talk.at(i + 1), talk.at(i + 2)
    if hour is None or minute is None or sign.text not in (":", ".", ";") or len(last.text) != 2:
        return None
    if (
        not (sign.glued and last.glued)
        or hour > 23
        or minute > 59
        or talk.at(i + 3).text in ("percent", "per", "%", "metres")
    ):
        return None
    return Clock(hour, minute, whole=hour > 12 or hour == 0 or talk.at(i).text.startswith("0")), i + 3


def _two_numbers(talk: Talk, i: int) -> Read | None:
    """ "ten thirty", "twelve oh three", "3 15"; `bare` unless the minutes are a quarter's and in words."""
    hour = talk.get(i, Kind.NUM)
    if hour is None or not 1 <= hour <= 23 or talk.at(i).spelt != talk.at(i + 1).spelt and talk.at(i + 1).text != "oh":
        return None
    if talk.at(i + 1).text in ("oh", "o") and 1 <= (talk.get(i + 2, Kind.NUM) or 0) <= 9:
        return Clock(hour, talk.get(i + 2, Kind.NUM) or 0, whole=hour > 12), i + 3
    minute, second = talk.get(i + 1, Kind.NUM), talk.at(i + 1)
    if minute is None or not 10 <= minute <= 59 or second.glued or (not second.spelt and len(second.text) != 2):
        return None
    after = i + 2 + (talk.get(i + 2, Kind.UNIT) == Unit.MINUTE)
    plain = second.spelt and minute in (15, 30, 45)
    return Clock(hour, minute, whole=hour > 12, bare=not plain), after


def _packed(talk: Talk, i: int) -> Read | None:
    """ "1030", "0900", "1430hrs": hours and minutes run together."""
    token = talk.at(i)
    value = talk.get(i, Kind.NUM)
    if value is None or token.spelt or len(token.text) not in (3, 4):
        return None
    hour, minute = divmod(value, 100)
    hours = talk.get(i + 1, Kind.UNIT) == Unit.HOUR
    if hour > 23 or minute > 59 or minute % 5 or (_counts(talk, i + 1) and not hours):
        return None
    return Clock(hour, minute, whole=hour > 12 or token.text.startswith("0"), bare=not hours), i + 1 + hours


def _one_number(talk: Talk, i: int) -> Read | None:
    hour = talk.get(i, Kind.NUM)
    if talk.at(i + 1).text in ("past", "gone"):
        return None
    if hour is not None and hour > 12 and talk.at(i + 1).glued and talk.at(i + 1).text in ("a", "p"):
        return None
    if hour is None or not 0 <= hour <= 23 or _counts(talk, i + 1) or len(talk.at(i).text) > 2 and not talk.at(i).spelt:
        return None
    if (
        talk.at(i + 1).text == "a"
        and talk.at(i + 1).glued
        and not (6 <= hour <= 12 or talk.has(i - 1, Kind.AT, Kind.FROM, Kind.TO))
    ):
        return None
    return Clock(hour, whole=hour > 12 or hour == 0, bare=True), i + 1


def _counts(talk: Talk, i: int) -> bool:
    """Whether the word here makes the number before it a count."""
    token = talk.at(i)
    if token.text == "o" or Kind.OCLOCK in token.senses:
        return False
    return token.text in COUNTED or (not token.senses and len(token.text) > 3 and token.text.endswith("s"))
