"""The words in which a reading is said back: "Thursday 26 November at 3pm", "Dydd Iau 26 Tachwedd am 3pm".

Rule of this file: what is said here reads back as the same (a test holds it to that), for days within the coming year,
since no year is said.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, assert_never

from dialogs.hearing.meaning import When, WhenKind

Language = Literal["en", "cy"]

DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "cy": ("dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn", "dydd Sul"),
}
MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "cy": (
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
        "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ),
}  # fmt: skip
WORDS = {
    "en": {
        "at": "{day} at {time}",
        "between": "between {start} and {end}",
        "days": "{start} to {end}",
        "after": "after {start}",
        "before": "before {end}",
        "from": "from {start}",
        "by": "by {end}",
    },
    "cy": {
        "at": "{day} am {time}",
        "between": "rhwng {start} a {end}",
        "days": "{start} tan {end}",
        "after": "ar ôl {start}",
        "before": "cyn {end}",
        "from": "o {start} ymlaen",
        "by": "erbyn {end}",
    },
}
"""How each kind of reading is said. For the translator: days keep 'dydd', with no mutation after 'tan' and 'erbyn'."""


def say(when: When, language: str) -> str:
    """A reading in words, in "en" or "cy" (any other language is said in English); begins with a capital letter."""
    tongue: Language = "cy" if language == "cy" else "en"
    said = _say(when, tongue)
    return said[:1].upper() + said[1:]


def _say(when: When, tongue: Language) -> str:
    match when.kind:
        case WhenKind.DATE | WhenKind.TIME | WhenKind.DATETIME:
            return _point(when.start or "", tongue)
        case WhenKind.SET if when.end is None:
            return _point(when.start or "", tongue)
        case WhenKind.RANGE | WhenKind.SET:
            return _range(when.start or "", when.end or "", tongue)
        case WhenKind.AFTER:
            return _open("after", "from", when.start or "", tongue)
        case WhenKind.BEFORE:
            return _open("before", "by", when.end or "", tongue)
    assert_never(when.kind)


def _point(stamp: str, tongue: Language) -> str:
    day, time = _parts(stamp)
    if day and time:
        return WORDS[tongue]["at"].format(day=_day(day, tongue), time=_time(time))
    return _day(day, tongue) if day else _time(time)


def _range(start: str, end: str, tongue: Language) -> str:
    first, begins = _parts(start)
    last, ends = _parts(end)
    if not begins:
        return WORDS[tongue]["days"].format(start=_day(first, tongue), end=_day(last, tongue))
    if first != last:
        return WORDS[tongue]["days"].format(start=_point(start, tongue), end=_point(end, tongue))
    hours = WORDS[tongue]["between"].format(start=_time(begins), end=_time(ends))
    return f"{_day(first, tongue)} {hours}" if first else hours


def _open(timed: str, dated: str, stamp: str, tongue: Language) -> str:
    day, time = _parts(stamp)
    if not time:
        return WORDS[tongue][dated].format(start=_day(day, tongue), end=_day(day, tongue))
    bound = WORDS[tongue][timed].format(start=_time(time), end=_time(time))
    return f"{_day(day, tongue)} {bound}" if day else bound


def _parts(stamp: str) -> tuple[str, str]:
    """The date and the time of a stamp, each empty when it has none."""
    if len(stamp) == 5:
        return "", stamp
    return stamp[:10], stamp[11:]


def _day(day: str, tongue: Language) -> str:
    meant = date.fromisoformat(day)
    return f"{DAYS[tongue][meant.weekday()]} {meant.day} {MONTHS[tongue][meant.month - 1]}"


def _time(time: str) -> str:
    hour, minute = int(time[:2]), time[3:]
    minutes = "" if minute == "00" else f":{minute}"
    return f"{(hour - 1) % 12 + 1}{minutes}{'am' if hour < 12 else 'pm'}"
