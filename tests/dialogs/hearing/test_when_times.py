"""Times of day as people text them: office hours, British halves, parts of the day."""

from __future__ import annotations

import pytest

from tests.dialogs.hearing.readings import heard, lines

BARE_TIMES = """
    at 3 -> 15:00
    3ish -> 15:00
    about 11 -> 11:00
    at 8 -> 08:00
    by 10ish -> before 10:00
    3 o clock -> 15:00
    two oclock -> 14:00
    four fifteen -> 16:15
    4.15 -> 16:15
    10.30 -> 10:30
    2:05 -> 14:05
    at 1030 -> 10:30
    1430 thurs -> Thu 19 Nov 14:30
    0900 monday -> Mon 23 Nov 09:00
    14:15 -> 14:15
    12 noon -> 12:00
    midnight -> 00:00
    can it be 3 instead of 2 -> 15:00
    make it 3 -> 15:00
    can we push it to 3 -> 15:00
    2 works for me -> 14:00
"""

HALVES_AND_QUARTERS = """
    half ten works -> 10:30
    half past one -> 13:30
    half 2pm -> 14:30
    half-three -> 15:30
    quarter past 9 -> 09:15
    quarter to 3 -> 14:45
    a quarter to five -> 16:45
    20 past 4 -> 16:20
    25 past 11 -> 11:25
    ten to three -> 14:50
    at 10 to 3 -> 14:50
    25 to 3 -> 14:35
    5 to 4 -> 15:55
    five and twenty past 3 -> 15:25
"""

HALVES_OF_THE_DAY = """
    9am -> 09:00
    8 at night -> 20:00
    8 in the evening -> 20:00
    12 at night -> 00:00
    evening 7 -> 19:00
    morning 10 -> 10:00
    7p -> 19:00
    tonight at 7 -> Wed 18 Nov 19:00
    this afternoon at 4 -> Wed 18 Nov 16:00
    half 8 in the morning -> 08:30
    12pm -> 12:00
    12am -> 00:00
"""

PARTS_OF_THE_DAY = """
    mornings -> 08:00-12:00
    tomorrow morning -> Thu 19 Nov 08:00-12:00
    fri arvo -> Fri 20 Nov 12:00-18:00
    thurs aft -> Thu 19 Nov 12:00-18:00
    tues pm -> Tue 24 Nov 12:00-18:00
    fri am pls -> Fri 20 Nov 08:00-12:00
    tonight -> Wed 18 Nov 17:00-23:00
    lunchtime fri -> Fri 20 Nov 12:00-14:00
    at lunch tomorrow -> Thu 19 Nov 12:00-14:00
    teatime -> 16:00-19:00
    before lunch -> before 12:00
    first thing monday -> Mon 23 Nov 08:00-10:00
    first thing tomorrow morning -> Thu 19 Nov 08:00-10:00
    late afternoon fri -> Fri 20 Nov 15:30-18:00
    end of the day -> 16:00-18:00
    mid morning thurs -> Thu 19 Nov 10:00
"""

STRETCHES_OF_TIME = """
    2-4 -> 14:00-16:00
    10-12 on friday -> Fri 20 Nov 10:00-12:00
    between 10 and 12 thurs -> Thu 19 Nov 10:00-12:00
    btw 1 n 3 -> 13:00-15:00
    from 11 to 3 -> 11:00-15:00
    from 11 to 3pm -> 11:00-15:00
    4 - 6:30 pm -> 16:00-18:30
    free 10 til 2 -> 10:00-14:00
    10 to 3 -> 10:00-15:00
    free 9 to 5 -> 09:00-17:00
    fri 3-5 -> Fri 20 Nov 15:00-17:00
    from 10 am for 2 hours -> 10:00-12:00
    thurs between half 9 and 11 -> Thu 19 Nov 09:30-11:00
"""

OPEN_ENDS = """
    after 2 -> after 14:00
    afta 3 on thurs -> after Thu 19 Nov 15:00
    thurs after 2 -> after Thu 19 Nov 14:00
    before 12 -> before 12:00
    b4 11am -> before 11:00
    by 4 -> before 16:00
    not before 10 -> after 10:00
    no later than 3 -> before 15:00
    2 onwards -> after 14:00
    3pm or later -> after 15:00
    half 3 or after -> after 15:30
    4 at the latest -> before 16:00
    earliest i can do is 11 -> after 11:00
    later than 9:30 but before 11 on thursday -> Thu 19 Nov 09:30-11:00
    from monday -> after Mon 23 Nov
    from the 5th onwards -> after Sat 5 Dec
    after friday -> after Sat 21 Nov
    before friday -> before Fri 20 Nov
    until tuesday -> before Tue 24 Nov
    by the end of the day -> before 18:00
    on or after the 3rd -> after Thu 3 Dec
    thurs at the latest -> before Thu 19 Nov
"""

DAY_AND_TIME = """
    thurs 3 -> Thu 19 Nov 15:00
    thurs2pm -> Thu 19 Nov 14:00
    3 on thurs -> Thu 19 Nov 15:00
    2pm tues -> Tue 24 Nov 14:00
    10 tomorrow -> Thu 19 Nov 10:00
    tmrw half 2 -> Thu 19 Nov 14:30
    26th at 2 -> Thu 26 Nov 14:00
    12/3 at 2 -> Fri 12 Mar 2027 14:00
    26/11/2026 14:30 -> Thu 26 Nov 14:30
    thursday the 26th of november at 3pm -> Thu 26 Nov 15:00
    2.30 on 1 dec -> Tue 1 Dec 14:30
    thursday is fine, after 2 -> after Thu 19 Nov 14:00
    2 works for me if its thursday -> Thu 19 Nov 14:00
    morning of the 3rd of december -> Thu 3 Dec 08:00-12:00
"""

NO_SUCH_TIME = """
    25:00 -> no such day or time: 25:00
    10:75 on friday -> Fri 20 Nov, no such day or time: 10:75
"""


@pytest.mark.parametrize(("text", "reading"), lines(BARE_TIMES))
def test_bare_times(text: str, reading: str) -> None:
    """A bare time means office hours, 08:00 to 18:59."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(HALVES_AND_QUARTERS))
def test_halves_and_quarters(text: str, reading: str) -> None:
    """ "Half 2" is half past two."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(HALVES_OF_THE_DAY))
def test_halves_of_the_day(text: str, reading: str) -> None:
    """An am, a pm or a part of the day says which half."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(PARTS_OF_THE_DAY))
def test_parts_of_the_day(text: str, reading: str) -> None:
    """Parts of a day are stretches."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(STRETCHES_OF_TIME))
def test_stretches_of_time(text: str, reading: str) -> None:
    """The two ends help each other to their half of the day."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(OPEN_ENDS))
def test_open_ends(text: str, reading: str) -> None:
    """After, before, until, onwards."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(DAY_AND_TIME))
def test_day_and_time(text: str, reading: str) -> None:
    """A day and its time, in any order, joined or apart."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(NO_SUCH_TIME))
def test_no_such_time(text: str, reading: str) -> None:
    """A time that no clock shows is asked about."""
    assert heard(text) == reading
