"""What a word can mean in talk of days and times: the kinds of sense, and the parts of a day.

Rule of this file: names and figures only. A word may have several senses ("second", "may"); the grammar chooses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """A kind of sense; the number that goes with it is said beside it."""

    NUM = "num"  # the number
    ORD = "ord"  # the position
    WEEKDAY = "weekday"  # 0 Monday ... 6 Sunday
    MONTH = "month"  # 1-12
    REL = "rel"  # days from today
    NIGHT_OF = "night_of"  # "tonight": a part of today
    HOLIDAY = "holiday"  # see Holiday
    UNIT = "unit"  # see Unit
    WEEKEND = "weekend"
    WEEKDAYS = "weekdays"
    WEEK_OF = "week_of"  # "week commencing"
    PART = "part"  # see Part
    MEAL = "meal"  # a part only when something says so ("at lunch", "after tea")
    NAMED = "named"  # a clock time by name, minutes after midnight
    HALF = "half"
    QUARTER = "quarter"
    PAST = "past"
    CLOCK_TO = "clock_to"  # "ten to three"
    MERIDIEM = "meridiem"  # 0 am, 1 pm
    OCLOCK = "oclock"
    ISH = "ish"
    ABOUT = "about"
    NEXT = "next"
    THIS = "this"
    LAST = "last"
    COMING = "coming"
    EARLY = "early"
    LATE = "late"
    MID = "mid"
    BEGIN = "begin"
    END = "end"
    REST = "rest"
    ART = "art"
    AT = "at"
    ON = "on"
    IN = "in"
    OF = "of"
    FOR = "for"
    FROM = "from"
    TO = "to"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"
    ONWARDS = "onwards"
    OR = "or"
    AND = "and"
    COMMA = "comma"
    STOP = "stop"
    BUT = "but"
    EXCEPT = "except"
    INSTEAD_OF = "instead_of"
    ANY = "any"
    ONLY = "only"
    LATER = "later"
    AGO = "ago"
    HENCE = "hence"  # "from now", "time" as in "in 2 days time"
    NOT = "not"
    BUSY = "busy"
    FREE = "free"
    BAD = "bad"
    GOOD = "good"
    ASIDE = "aside"  # talk of something else that is on ("payday", "my birthday")
    PAST_VERB = "past_verb"
    GONE = "gone"  # a time that is over: yesterday, last night


class Unit(IntEnum):
    """Units of time, as the number beside Kind.UNIT."""

    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEK = 4
    FORTNIGHT = 5
    MONTH = 6
    YEAR = 7
    SECOND = 8


class Holiday(IntEnum):
    """Days known by name, as the number beside Kind.HOLIDAY. England and Wales."""

    NEW_YEARS_EVE = 1
    NEW_YEARS_DAY = 2
    GOOD_FRIDAY = 3
    EASTER_SUNDAY = 4
    EASTER_MONDAY = 5
    EARLY_MAY = 6
    SPRING = 7
    SUMMER = 8
    CHRISTMAS_EVE = 9
    CHRISTMAS_DAY = 10
    BOXING_DAY = 11
    BANK_HOLIDAY = 12  # the next of them, whichever it is
    ST_DAVIDS = 13
    VALENTINES = 14
    HALLOWEEN = 15
    BONFIRE = 16
    PANCAKE_DAY = 17
    BANK_HOLIDAY_MONDAY = 18


class Part(IntEnum):
    """Parts of a day, as the number beside Kind.PART or Kind.MEAL."""

    MORNING = 1
    AFTERNOON = 2
    EVENING = 3
    NIGHT = 4
    LUNCH = 5
    TEA = 6
    DINNER = 7
    BREAKFAST = 8
    FIRST_THING = 9
    DAY_END = 10
    TONIGHT = 11
    LATE_MORNING = 12
    EARLY_AFTERNOON = 13
    LATE_AFTERNOON = 14
    EARLY_EVENING = 15
    LATE_NIGHT = 16
    AFTER_LUNCH = 17
    AFTER_TEA = 18
    DAYTIME = 19


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a day, in minutes after midnight. Figures: the project's labelling rules."""

    start: int
    end: int


WINDOWS: Mapping[Part, Window] = MappingProxyType(
    {
        Part.MORNING: Window(8 * 60, 12 * 60),
        Part.AFTERNOON: Window(12 * 60, 18 * 60),
        Part.EVENING: Window(17 * 60, 22 * 60),
        Part.NIGHT: Window(18 * 60, 23 * 60),
        Part.LUNCH: Window(12 * 60, 14 * 60),
        Part.TEA: Window(16 * 60, 19 * 60),
        Part.DINNER: Window(17 * 60, 20 * 60),
        Part.BREAKFAST: Window(7 * 60, 9 * 60),
        Part.FIRST_THING: Window(8 * 60, 10 * 60),
        Part.DAY_END: Window(16 * 60, 18 * 60),
        Part.TONIGHT: Window(17 * 60, 23 * 60),
        Part.LATE_MORNING: Window(10 * 60 + 30, 12 * 60),
        Part.EARLY_AFTERNOON: Window(12 * 60, 15 * 60),
        Part.LATE_AFTERNOON: Window(15 * 60 + 30, 18 * 60),
        Part.EARLY_EVENING: Window(17 * 60, 19 * 60),
        Part.LATE_NIGHT: Window(21 * 60, 23 * 60),
        Part.AFTER_LUNCH: Window(13 * 60, 17 * 60),
        Part.AFTER_TEA: Window(18 * 60, 21 * 60),
        Part.DAYTIME: Window(9 * 60, 17 * 60),
    }
)

MORNINGS = frozenset({Part.MORNING, Part.FIRST_THING, Part.LATE_MORNING, Part.BREAKFAST})

OPENS, CLOSES = 8 * 60, 18 * 60 + 59
"""A bare time means office hours: 08:00 to 18:59."""


@dataclass(frozen=True, slots=True)
class Group:
    """Words of one kind, each with its number, and a note on why they are here and what they are not."""

    kind: Kind
    note: str
    words: Mapping[str, int]


def same(kind: Kind, note: str, written: str, number: int = 1) -> Group:
    """A group whose words (parted by `|`) all carry one number."""
    return Group(kind, note, dict.fromkeys(parted(written), number))


def several(kind: Kind, note: str, written: Mapping[int, str]) -> Group:
    """A group in which each number has its words (parted by `|`)."""
    return Group(kind, note, {word: number for number, words in written.items() for word in parted(words)})


def parted(written: str) -> tuple[str, ...]:
    """Words parted by `|`, which may have spaces inside."""
    return tuple(word.strip(" ") for word in written.split("|"))


def words(written: str) -> frozenset[str]:
    """Single words parted by spaces, as a set."""
    return frozenset(written.split())


def phrases(written: str) -> frozenset[str]:
    """Words and phrases parted by `|`, as a set."""
    return frozenset(parted(written))
