"""Calendar files, read back by a parser that is not the one that wrote them."""

from __future__ import annotations

from datetime import UTC, datetime
from io import StringIO

import pytest
from dateutil import rrule, tz

from bot.appointments.calendar_files import Entry, Method, write
from bot.discreet import forbidden
from bot.models import Language

AT = datetime(2026, 11, 20, 11, tzinfo=UTC)
PLACE = "Ystafell 3; Tŷ'r Afon, 220 Heol Fawr\\Llawr 2, " + "y llawr cyntaf ar y chwith " * 3


def lines(file: bytes) -> list[str]:
    """The lines of a file, unfolded (RFC 5545, 3.1)."""
    text = file.decode()
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def value(file: bytes, name: str) -> str:
    """What follows a property's name and its parameters."""
    (found,) = [line.partition(":")[2] for line in lines(file) if line.partition(":")[0].partition(";")[0] == name]
    return found


def plain(escaped: str) -> str:
    """A text as it was before it was escaped (3.3.11)."""
    for sign, was in (("\\n", "\n"), ("\\,", ","), ("\\;", ";"), ("\\\\", "\\")):
        escaped = escaped.replace(sign, was)
    return escaped


def test_it_says_when_and_where_and_nothing_of_why() -> None:
    file = write(Entry("abc", 3, datetime(2026, 11, 24, 14, tzinfo=UTC), 60, PLACE), Language.CY, AT)
    assert (value(file, "METHOD"), value(file, "SUMMARY"), value(file, "CLASS")) == ("PUBLISH", "Apwyntiad", "PRIVATE")
    assert (value(file, "UID"), value(file, "SEQUENCE"), value(file, "DTSTAMP")) == ("abc", "3", "20261120T110000Z")
    assert plain(value(file, "LOCATION")) == PLACE
    assert not forbidden(file.decode())


@pytest.mark.parametrize(
    ("starts_at", "local"),
    [
        (datetime(2026, 11, 24, 14, tzinfo=UTC), "20261124T140000"),
        (datetime(2027, 7, 1, 9, 30, tzinfo=UTC), "20270701T103000"),
        (datetime(2027, 3, 28, 1, tzinfo=UTC), "20270328T020000"),
        (datetime(2027, 10, 31, 1, tzinfo=UTC), "20271031T010000"),
    ],
)
def test_another_calendar_reads_the_same_instant_on_both_sides_of_a_clock_change(
    starts_at: datetime, local: str
) -> None:
    file = write(Entry("abc", 1, starts_at, 45), Language.EN, AT)
    assert "DTSTART;TZID=Europe/London:" + local in lines(file)
    assert _instant(file, local) == starts_at


def _instant(file: bytes, local: str) -> datetime:
    """The instant of a wall-clock time by the file's own VTIMEZONE, as dateutil reads it."""
    zone = tz.tzical(StringIO("\n".join(lines(file)))).get("Europe/London")
    wall = datetime.strptime(local, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - a wall-clock time, made aware in the next line
    return wall.replace(tzinfo=zone, fold=1 if local == "20271031T010000" else 0).astimezone(UTC)


def test_what_is_called_off_takes_its_entry_out() -> None:
    file = write(Entry("abc", 4, datetime(2026, 11, 24, 14, tzinfo=UTC), 60), Language.EN, AT, Method.CANCEL)
    assert (value(file, "METHOD"), value(file, "STATUS"), value(file, "UID")) == ("CANCEL", "CANCELLED", "abc")
    assert not [line for line in lines(file) if line.startswith("LOCATION")]


def test_a_place_that_tells_too_much_is_left_out() -> None:
    file = write(Entry("abc", 1, AT, 60, "Probation office, 5 High St"), Language.EN, AT)
    assert not [line for line in lines(file) if line.startswith("LOCATION")]


def test_the_clocks_change_by_rule() -> None:
    rules = [line.partition(":")[2] for line in lines(write(Entry("a", 1, AT, 5), Language.EN, AT)) if "RRULE" in line]
    changes = [rrule.rrulestr(rule, dtstart=datetime(2027, 1, 1, tzinfo=UTC))[0].date().isoformat() for rule in rules]
    assert changes == ["2027-03-28", "2027-10-31"]
