"""Several options, and what is ruled out."""

from __future__ import annotations

import pytest

from dialogs.hearing.when import read
from tests.dialogs.hearing.readings import WEDNESDAY, heard, lines

OPTIONS = """
    tues or weds -> Tue 24 Nov or Wed 25 Nov
    mon tue or weds -> Mon 23 Nov or Tue 24 Nov or Wed 25 Nov
    mon, weds and fri -> Mon 23 Nov or Wed 25 Nov or Fri 20 Nov
    tues or weds after 2 -> after Tue 24 Nov 14:00 or after Wed 25 Nov 14:00
    friday morning or afternoon -> Fri 20 Nov 08:00-12:00 or Fri 20 Nov 12:00-18:00
    thurs 2pm or 4pm -> Thu 19 Nov 14:00 or Thu 19 Nov 16:00
    thursday at 2 or after 4 -> Thu 19 Nov 14:00 or after Thu 19 Nov 16:00
    mon 10am or tues 2pm -> Mon 23 Nov 10:00 or Tue 24 Nov 14:00
    2pm tues or 3pm weds -> Tue 24 Nov 14:00 or Wed 25 Nov 15:00
    2pm tues or weds 3pm -> Tue 24 Nov 14:00 or Wed 25 Nov 15:00
    mon 10-12 or tues 2-4 -> Mon 23 Nov 10:00-12:00 or Tue 24 Nov 14:00-16:00
    tues 2pm or weds -> Tue 24 Nov 14:00 or Wed 25 Nov
    1st or 2nd of dec -> Tue 1 Dec or Wed 2 Dec
    5th/6th dec -> Sat 5 Dec or Sun 6 Dec
    thurs or fri next week -> Thu 26 Nov or Fri 27 Nov
    next week thurs or fri -> Thu 26 Nov or Fri 27 Nov
"""

RULED_OUT = """
    not fri -> not Fri 20 Nov
    cant do fri -> not Fri 20 Nov
    cant do tues or weds -> not Tue 24 Nov, not Wed 25 Nov
    no mondays -> not Mon 23 Nov
    no mornings please -> not 08:00-12:00
    thurs is no good for me -> not Thu 19 Nov
    friday isnt good -> not Fri 20 Nov
    thurs doesnt work -> not Thu 19 Nov
    im working fri -> not Fri 20 Nov
    i work tuesdays and thursdays -> not Tue 24 Nov, not Thu 19 Nov
    got college thurs -> not Thu 19 Nov
    got a dentist appointment thursday -> not Thu 19 Nov
    im away mon to weds -> not Mon 23 Nov-Wed 25 Nov
    in court at 10 on thurs -> not Thu 19 Nov 10:00
    cant come tomorrow -> not Thu 19 Nov
    not this weekend -> not Sat 21 Nov-Sun 22 Nov
    not thurs nor fri -> not Thu 19 Nov, not Fri 20 Nov
"""

BOTH_IN_ONE_TEXT = """
    thurs after 2 but not fri -> after Thu 19 Nov 14:00, not Fri 20 Nov
    cant make it kids off school can we do thurs after 2 -> after Thu 19 Nov 14:00
    cant make it, can we do thurs after 2 -> after Thu 19 Nov 14:00
    cant make it can we do thurs after 2 -> after Thu 19 Nov 14:00
    cant make it kids off do you have thurs after 2 -> after Thu 19 Nov 14:00
    not able to come childcare fell thru could i do fri morning -> Fri 20 Nov 08:00-12:00
    cant come tues can you do wed -> Wed 25 Nov, not Tue 24 Nov
    cant make tues got no childcare how about weds after 1 -> after Wed 25 Nov 13:00, not Tue 24 Nov
    methu dod plant adre allwn ni neud dydd iau ar ol 2 -> after Thu 19 Nov 14:00
    methu dod mawrth allwn ni neud mercher -> Wed 25 Nov, not Tue 24 Nov
    can we not do thurs -> not Thu 19 Nov
    cant do tues but weds is ok -> Wed 25 Nov, not Tue 24 Nov
    cant do tues, weds ok? -> Wed 25 Nov, not Tue 24 Nov
    tues no good, thurs better -> Thu 19 Nov, not Tue 24 Nov
    not thurs but fri is ok -> Fri 20 Nov, not Thu 19 Nov
    can i come wed instead of tues -> Wed 25 Nov, not Tue 24 Nov
    can we change tues to thurs -> Thu 26 Nov, not Tue 24 Nov
    can we swap tues 2pm for weds 10am -> Wed 25 Nov 10:00, not Tue 24 Nov 14:00
    no thursday is better -> Thu 19 Nov
    tues no wait weds -> Wed 25 Nov
    hi sorry cant make it tues can we do thurs after 2 instead -> after Thu 19 Nov 14:00, not Tue 24 Nov
    i can do thurs or fri but not before 11 -> after Thu 19 Nov 11:00 or after Fri 20 Nov 11:00
    friday but not in the morning -> Fri 20 Nov, not Fri 20 Nov 08:00-12:00
    next week but not monday -> Tue 24 Nov or Wed 25 Nov or Thu 26 Nov or Fri 27 Nov, not Mon 23 Nov
    can we move it from tues to thurs -> Thu 26 Nov, not Tue 24 Nov
    tuesday sorry i mean wednesday at 3 -> Wed 25 Nov 15:00
    im in work mon and tues, free thurs -> Thu 19 Nov, not Mon 23 Nov, not Tue 24 Nov
    not this week, next week -> Mon 23 Nov-Sun 29 Nov, not Wed 18 Nov-Sun 22 Nov
    alright if i come wed not tues -> Wed 25 Nov, not Tue 24 Nov
    il be there tues but can it be 3 -> Tue 24 Nov 15:00
    can i swap my tuesday one for thursday -> Thu 19 Nov, not Tue 24 Nov
"""

ANY_BUT = """
    anything but mornings -> after 12:00, not 08:00-12:00
"""

TURNED_ROUND = """
    cant do before 11 -> after 11:00
    cant get there before 12 -> after 12:00
    not free til 2 -> after 14:00
    busy until 3 -> after 15:00
    working till 4 tues -> after Tue 24 Nov 16:00
    im away til the 5th -> after Sat 5 Dec
    not back til monday -> after Mon 23 Nov
    i finish work at 5 so any time after that -> after 17:00
    nothing before 10 pls -> after 10:00
    i finish at 3 on fridays -> after Fri 20 Nov 15:00
    can we leave it til jan -> after Fri 1 Jan 2027
"""

FREE_OR_MERELY_SAID = """
    im off thurs -> Thu 19 Nov
    im free weds after 1 -> after Wed 25 Nov 13:00
    not working fri -> Fri 20 Nov
    dont mind thurs -> Thu 19 Nov
    ok see you at 2 -> 14:00
    how about monday at 10 -> Mon 23 Nov 10:00
    ill stop by at 3 -> 15:00
    has to be before 3, got the school run -> before 15:00
    can u ring after 3 hes at work til then -> after 15:00
"""


@pytest.mark.parametrize(("text", "reading"), lines(OPTIONS))
def test_options(text: str, reading: str) -> None:
    """Everything offered is an option; a time said once goes for every day beside it."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(RULED_OUT))
def test_ruled_out(text: str, reading: str) -> None:
    """What is ruled out is never available, and ruling out alone offers nothing."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(BOTH_IN_ONE_TEXT))
def test_both_in_one_text(text: str, reading: str) -> None:
    """Each day gets its own stance."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(ANY_BUT))
def test_any_but(text: str, reading: str) -> None:
    """ "Any day but" is spelt out as the weekdays soon after."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(TURNED_ROUND))
def test_turned_round(text: str, reading: str) -> None:
    """Ruling out one side of a time leaves the other."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(FREE_OR_MERELY_SAID))
def test_free_or_merely_said(text: str, reading: str) -> None:
    """Being off, free, or not busy is not ruling out."""
    assert heard(text) == reading


def starts(text: str) -> list[str]:
    """The starts of every option a text gives."""
    return [when.start or "" for when in read(text, WEDNESDAY).when]


NEXT_DAYS = ["2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"]
NO_FRIDAYS = [day for day in NEXT_DAYS if day not in ("2026-11-20", "2026-11-27")]


@pytest.mark.parametrize(
    "text", ["any day but fri", "not fri any other day", "any day except fridays", "unrhyw ddydd heblaw dydd Gwener"]
)
def test_any_day_but_one_is_every_weekday_soon_but_that_one(text: str) -> None:
    reading = read(text, WEDNESDAY)
    assert starts(text) == NO_FRIDAYS
    assert [when.start for when in reading.exclude] == ["2026-11-20", "2026-11-27"]
    assert reading.open


def test_a_part_of_any_day_but_one() -> None:
    assert starts("any morning but monday") == [f"{day}T08:00" for day in NEXT_DAYS if day != "2026-11-23"]
    assert starts("any day next week except weds") == ["2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27"]


def test_a_time_goes_for_every_day_of_a_stretch() -> None:
    assert starts("mon to weds after 4") == [f"2026-11-{day}T16:00" for day in (23, 24, 25)]
    assert starts("weekdays after 4") == [f"{day}T16:00" for day in NEXT_DAYS[:5]]
    assert starts("mon, tues and weds mornings") == [f"2026-11-{day}T08:00" for day in (23, 24, 25)]


@pytest.mark.parametrize("text", ["whenever", "any day is fine", "any time"])
def test_any_day_at_all_is_open_and_names_none(text: str) -> None:
    reading = read(text, WEDNESDAY)
    assert reading.open
    assert reading.when == ()
