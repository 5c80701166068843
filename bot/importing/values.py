"""Values: what a cell holds, as British people and their spreadsheets write it.

Rule of this file: each function takes a cell that is not empty and returns a value, or raises ValueError with a
sentence that says what would be right. Nothing is guessed: a two-digit year, a bare 2:30 or a formula is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import TypeVar

from bot.clock import LONDON
from bot.importing.reading import plain_name

T = TypeVar("T")

LONGEST_WORDS = 120
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})")
_SLASHED = re.compile(r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{2,4})")
_WORDED = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[ -](?P<m>[a-z]{3,9})\.?,?[ -](?P<y>\d{2,4})")
_WEEKDAY = re.compile(r"(?P<w>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +")
_MIDNIGHT = re.compile(r"[ t]00:00(:00(\.0+)?)?z?$")
_TIME = re.compile(r"(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?(?:[:.]00)? ?(?P<half>[ap])?\.?(?:m\.?)?")
_EMAIL = re.compile(r"[^@\s,;<>\"']+@[^@\s,;<>\"']+\.[^@\s,;<>\"'.]+")
_YES = frozenset({"yes", "y", "true", "1", "ydy", "ie"})
_NO = frozenset({"no", "n", "false", "0", "nac_ydy", "na"})


def words(cell: str, longest: int = LONGEST_WORDS) -> str:
    """A name, a place: one line of printable text. Runs of spaces become one; a formula is refused."""
    plain = " ".join(cell.split())
    if cell.startswith("="):
        raise ValueError("This is a formula. Paste it as a value, so that the cell holds what you see.")
    if not plain.isprintable():
        raise ValueError("There is a character here that does not print. Type it again.")
    if len(plain) > longest:
        raise ValueError(f"This is too long: {longest} characters at most.")
    return plain


def reference(cell: str) -> str:
    """A reference from another system, in capitals, because people type it either way."""
    return words(cell).upper()


def email(cell: str) -> str:
    """An e-mail address, in small letters."""
    if not _EMAIL.fullmatch(cell):
        raise ValueError("This must be one e-mail address, such as jo.ward@example.test.")
    return cell.casefold()


def choice(options: Mapping[str, T], said: str) -> Callable[[str], T]:
    """A reader of one of several words; capitals, spaces and marks make no difference. `said` names the right ones."""
    named = {plain_name(option): means for option, means in options.items()}

    def parse(cell: str) -> T:
        name = plain_name(cell)
        if name not in named:
            raise ValueError(f"This must be {said}.")
        return named[name]

    return parse


def yes_no(cell: str) -> bool:
    """Yes or no."""
    name = plain_name(cell)
    if name not in _YES | _NO:
        raise ValueError("This must be yes or no.")
    return name in _YES


def whole(lowest: int, highest: int) -> Callable[[str], int]:
    """A reader of a whole number between two limits, both included."""

    def parse(cell: str) -> int:
        digits = cell.removesuffix(".0")
        if not re.fullmatch(r"\d{1,6}", digits, re.ASCII) or not lowest <= int(digits) <= highest:
            raise ValueError(f"This must be a whole number from {lowest} to {highest}.")
        return int(digits)

    return parse


def day(cell: str) -> date:
    """A date, day first: 24/11/2026, 24 Nov 2026 (with or without its weekday), or 2026-11-24."""
    plain = _MIDNIGHT.sub("", " ".join(cell.casefold().split()))
    weekday = _WEEKDAY.match(plain)
    plain = plain[weekday.end() :] if weekday else plain
    found = _ISO.fullmatch(plain) or _SLASHED.fullmatch(plain) or _WORDED.fullmatch(plain)
    if found is None:
        raise ValueError("This must be a date, day first, such as 24/11/2026 or 24 Nov 2026.")
    if len(found["y"]) != 4:
        raise ValueError("The year must be written in full, such as 24/11/2026.")
    read = _date(int(found["y"]), _month(found["m"]), int(found["d"]))
    if weekday and _WEEKDAYS[read.weekday()] != weekday["w"]:
        raise ValueError(f"That date is a {read:%A}, not the weekday beside it. Check both.")
    return read


def moment(cell: str) -> datetime:
    """A date, from the first moment of that day in London; or an instant as a handover writes it."""
    try:
        exact = datetime.fromisoformat(cell)
    except ValueError:
        exact = None
    if exact is None or exact.tzinfo is None:
        exact = datetime.combine(day(cell), time(), LONDON)
    return exact.astimezone(UTC)


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    for number, name in enumerate(_MONTHS, start=1):
        if name.startswith(text):
            return number
    raise ValueError("The month must be a number or its English name, such as 24/11/2026 or 24 Nov 2026.")


def _date(year: int, month: int, of_month: int) -> date:
    if not 1 <= month <= 12:
        raise ValueError("There is no such month. Dates are day first: 24/11/2026 is the 24th of November.")
    try:
        return date(year, month, of_month)
    except ValueError:
        raise ValueError("There is no such day in that month. Check the day and the month (day first).") from None


def clock_time(cell: str) -> time:
    """A time of day: 14:00, 14.00, 2pm, 2.30pm, noon. A bare 2:30 is asked about: it may be in the morning."""
    plain = " ".join(cell.casefold().split())
    if plain in {"noon", "midday", "12 noon"}:
        return time(12)
    found = _TIME.fullmatch(plain)
    if found is None or (found["m"] is None and found["half"] is None):
        raise ValueError("This must be a time, such as 14:30, 2pm or 2.30pm.")
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if minute > 59 or hour > 23 or (found["half"] and not 1 <= hour <= 12):
        raise ValueError("There is no such time. Write it as 14:30, 2pm or 2.30pm.")
    if found["half"]:
        return time(hour % 12 + (12 if found["half"] == "p" else 0), minute)
    if len(found["h"]) == 1 and 1 <= hour <= 6:
        raise ValueError("This may be the morning or the afternoon. Write 14:30 or 2.30pm; 02:30 is at night.")
    return time(hour, minute)
