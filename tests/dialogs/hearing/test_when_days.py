"""Days as people text them, read on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.dialogs.hearing.readings import heard, lines

WEEKDAYS = """
    # plain, clipped, mistyped
    thurs -> Thu 19 Nov
    THURS!!! -> Thu 19 Nov
    wendesday -> Wed 25 Nov
    thrusday pls -> Thu 19 Nov
    satuday -> Sat 21 Nov
    tuesdee -> Tue 24 Nov
    weds -> Wed 25 Nov
    sunday -> Sun 22 Nov
    # this, next, of next week
    this coming friday -> Fri 20 Nov
    friday coming -> Fri 20 Nov
    next weds -> Wed 25 Nov
    friday next week -> Fri 27 Nov
    fri of next week -> Fri 27 Nov
    next week friday -> Fri 27 Nov
    following tuesday -> Tue 24 Nov
"""

WEEKS_ON = """
    monday week -> Mon 30 Nov
    tues week at 2 -> Tue 1 Dec 14:00
    a week on monday -> Mon 30 Nov
    week on thurs -> Thu 26 Nov
    a week friday -> Fri 27 Nov
    week tomorrow -> Thu 26 Nov
    a week today -> Wed 25 Nov
    fortnight tomorrow -> Thu 3 Dec
    a fortnight on weds -> Wed 9 Dec
    2 weeks on tues -> Tue 8 Dec
    2 weeks today -> Wed 2 Dec
    3 weeks from monday -> Mon 14 Dec
    in a fortnight -> Wed 2 Dec
    in two weeks time -> Wed 2 Dec
    thursday fortnight -> Thu 3 Dec
    thurs in 2 weeks -> Thu 3 Dec
"""

FROM_TODAY = """
    tmrw -> Thu 19 Nov
    2moz -> Thu 19 Nov
    tomorow -> Thu 19 Nov
    in 2 days -> Fri 20 Nov
    in a couple of days -> Fri 20 Nov
    3 days from now -> Sat 21 Nov
"""

DATES = """
    26 nov -> Thu 26 Nov
    26th november -> Thu 26 Nov
    nov 26th -> Thu 26 Nov
    Nov. 26 -> Thu 26 Nov
    the 26th of november -> Thu 26 Nov
    thurs 26th -> Thu 26 Nov
    thurs 26 -> Thu 26 Nov
    tuesday the 24th -> Tue 24 Nov
    Mon, December 7 -> Mon 7 Dec
    twenty sixth of november -> Thu 26 Nov
    12/3 -> Fri 12 Mar 2027
    12.3 -> Fri 12 Mar 2027
    12-03-2027 -> Fri 12 Mar 2027
    12/03/27 -> Fri 12 Mar 2027
    2026-11-26 -> Thu 26 Nov
    07 12 2026 -> Mon 7 Dec
    mon 7/12 -> Mon 7 Dec
    1 jan -> Fri 1 Jan 2027
    5 nov -> Fri 5 Nov 2027
    the 3rd -> Thu 3 Dec
    the 31st -> Thu 31 Dec
    the 30th of this month -> Mon 30 Nov
    last day of the month -> Mon 30 Nov
    first monday in december -> Mon 7 Dec
    last friday of the month -> Fri 27 Nov
"""

NAMED_DAYS = """
    boxing day -> Sat 26 Dec
    xmas day -> Fri 25 Dec
    new years day -> Fri 1 Jan 2027
    good friday -> Fri 26 Mar 2027
    easter monday -> Mon 29 Mar 2027
    may bank holiday -> Mon 3 May 2027
    spring bank holiday -> Mon 31 May 2027
    august bank holiday -> Mon 30 Aug 2027
    pancake day -> Tue 9 Feb 2027
"""

STRETCHES = """
    this week -> Wed 18 Nov-Sun 22 Nov
    next weekend -> Sat 28 Nov-Sun 29 Nov
    start of next week -> Mon 23 Nov-Tue 24 Nov
    end of next week -> Thu 26 Nov-Fri 27 Nov
    later this week -> Thu 19 Nov-Sun 22 Nov
    mid december -> Fri 11 Dec-Sun 20 Dec
    end of the month -> Sat 21 Nov-Mon 30 Nov
    next month -> Tue 1 Dec-Thu 31 Dec
    in january -> Fri 1 Jan 2027-Sun 31 Jan 2027
    week commencing 30th -> Mon 30 Nov-Sun 6 Dec
    w/c 7 dec -> Mon 7 Dec-Sun 13 Dec
    first week of december -> Tue 1 Dec-Mon 7 Dec
    in the next 2 weeks -> Wed 18 Nov-Wed 2 Dec
    mon to thurs -> Mon 23 Nov-Thu 26 Nov
    mon-fri -> Mon 23 Nov-Fri 27 Nov
    5th to 9th dec -> Sat 5 Dec-Wed 9 Dec
    from the 5th to the 9th -> Sat 5 Dec-Wed 9 Dec
    between 5 and 9 december -> Sat 5 Dec-Wed 9 Dec
    dec 5-9 -> Sat 5 Dec-Wed 9 Dec
    weds to fri next week -> Wed 25 Nov-Fri 27 Nov
    from 4 to 22 next month -> Fri 4 Dec-Tue 22 Dec
    18th Dec for 10 days -> Fri 18 Dec-Mon 28 Dec
    this week or next -> Wed 18 Nov-Sun 29 Nov
"""

NO_SUCH_DAY = """
    31 feb -> no such day or time: 31 feb
    30/2 -> no such day or time: 30/2
    the 31st of june -> no such day or time: the 31st of june
    31st november at 2pm -> no such day or time: 31st november at 2pm
    31/4 -> no such day or time: 31/4
    32nd december -> no such day or time: 32nd december
    12/25 -> no such day or time: 12/25
    30 chwefror -> no such day or time: 30 chwefror
"""


@pytest.mark.parametrize(("text", "reading"), lines(WEEKDAYS))
def test_weekdays(text: str, reading: str) -> None:
    """A weekday is the first to come; said on that very day, the one a week on."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(WEEKS_ON))
def test_weeks_on(text: str, reading: str) -> None:
    """British "week": Monday week is seven days after the coming Monday."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(FROM_TODAY))
def test_from_today(text: str, reading: str) -> None:
    """Days counted from today."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(DATES))
def test_dates(text: str, reading: str) -> None:
    """Day before month; a date gone by rolls forward; a year said is kept."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(NAMED_DAYS))
def test_named_days(text: str, reading: str) -> None:
    """Days known by name in England and Wales."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(STRETCHES))
def test_stretches(text: str, reading: str) -> None:
    """Weeks, weekends, months and shares of them; what has begun is read from today."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(NO_SUCH_DAY))
def test_no_such_day(text: str, reading: str) -> None:
    """A day that does not exist is asked about, never moved."""
    assert heard(text) == reading
