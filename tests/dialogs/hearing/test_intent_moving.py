"""Another time, and being late, as people text it."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import heard_otherwise, meant

ANOTHER_TIME = """
    any chance i could do thursday
    is there any way we could do it friday
    jo can we do it a bit later like half 4, gotta sign on first
    i finish work at 4 so it would have to be after that
    gawn ni neud dydd iau am 3
    unrhyw siawns o newid o plis, gin i ddeintydd
    can't do 2, is 4 any good?
    CHANGE
    change please
    can i change it
    can we do another day
    any other day
    different time?
    can i rearrange
    can we reschedule please
    need to reschedule
    could i come on thursday instead
    can we do thursday
    thursday?
    can i come later
    yes but can i come later
    yeah but can we do 4pm
    ok but can it be wednesday
    any chance of a later time
    got anything later
    do you have anything in the morning
    is there anything on friday
    how about friday
    what about 3pm
    wednesday would be better
    mornings are better for me
    prefer mornings
    can you move it to next week
    push it back an hour
    put it back to 4
    can we make it 4
    no can we do friday
    cant do tuesday can we do wednesday
    cant make tuesday what else have you got
    im working tuesday can i have another day
    next week instead?
    cancel my appointment
    can you cancel tuesday
    im free thursday after 2
    only free on fridays
    not tuesday. any other day
    when is the next available
    too early
    2 is too early for me
    running late gonna be 45 mins
    hi its his mum can he come on friday instead
    alla i newid yr amser
    alla i ddod dydd Iau yn lle
    dydd Iau yn well
    oes amser arall
    gawn ni aildrefnu
    beth am ddydd Gwener
"""

LATE = """
    be 5 min late jus parkin up
    missed my bus next ones at ten past
    running late
    runnin l8 sorry
    gonna be late
    ill be 10 mins late
    bit late sorry
    10 mins away
    be there in 10
    on my way
    omw
    omw now
    bus is late
    bus broke down
    missed my bus
    missed the train
    train delayed
    stuck in traffic
    traffic is mad
    just leaving now
    just parking
    5 mins
    5 more mins
    im outside
    yes but ill be 10 mins late
    overslept, on my way
    nearly there
    taxi hasnt turned up
    coming now
    waiting for the bus
    dwi'n hwyr
    bydda i'n hwyr sori
    ar y ffordd
    ma'r bws yn hwyr
    deg munud yn hwyr
    wedi colli'r bws
"""


def test_they_ask_for_another_time() -> None:
    assert heard_otherwise(ANOTHER_TIME, Asked.CONFIRM_ATTENDANCE, Intent.RESCHEDULE) == []


@pytest.mark.parametrize("asked", [Asked.CONFIRM_ATTENDANCE, Asked.NOTHING])
def test_they_are_late_or_on_the_way(asked: Asked) -> None:
    assert heard_otherwise(LATE, asked, Intent.LATE) == []


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ill be there at 2", Intent.CONFIRM),
        ("be there about quarter past 2", Intent.LATE),
        ("i can get there for half 2", Intent.LATE),
        ("i can be there at 4", Intent.RESCHEDULE),
        ("see you wednesday", Intent.RESCHEDULE),
    ],
)
def test_a_time_is_measured_against_the_booked_one(text: str, intent: Intent) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent is intent
