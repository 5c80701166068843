"""Texts that only look as if they held a day or a time."""

from __future__ import annotations

import pytest

from tests.dialogs.hearing.readings import heard, lines

WORDS_THAT_ARE_ALSO_DAYS = """
    sat nav has packed in -> nothing
    sat in the waiting room -> nothing
    im sat here -> nothing
    wed really like that -> nothing
    the sun was lovely -> nothing
    sun is shining -> nothing
    may i ask who this is -> nothing
    he may not make it -> nothing
    march on -> nothing
    second time this has happened -> nothing
    im on the 3rd floor -> nothing
    first of all thanks -> nothing
    tom is here -> nothing
    jan said its fine -> nothing
    21st birthday -> nothing
"""

NUMBERS = """
    got £20 -> nothing
    20 quid -> nothing
    cost me 12.50 -> nothing
    won 2-1 -> nothing
    2-1 to liverpool -> nothing
    bus 38 -> nothing
    the 38 bus -> nothing
    room 12 -> nothing
    flat 4 -> nothing
    at 12 high street -> nothing
    07700 900123 -> nothing
    call me on 07700900123 -> nothing
    ref 12345 -> nothing
    version 2.10 -> nothing
    iphone 12 -> nothing
    3 kids -> nothing
    2 of us coming -> nothing
    im 30 -> nothing
    50% -> nothing
    1 good -> nothing
    2 -> nothing
    3 -> nothing
    about 6/10 -> nothing
    40 people -> nothing
    see 20 houses -> nothing
    my lads 5 on saturday -> nothing
    1-2-1 sessions -> nothing
    3 for 2 -> nothing
    dob 12/3/85 -> nothing
"""

LENGTHS = """
    10 mins -> nothing
    gimme 5 mins -> nothing
    half an hour -> nothing
    an hour on the bus -> nothing
    takes 2 hours -> nothing
    3 days clean -> nothing
    been 6 months -> nothing
    hang on 2 secs -> nothing
    back in 10 -> nothing
    im 10 mins away -> nothing
"""

GREETINGS_AND_SAYINGS = """
    good morning -> nothing
    morning mate -> nothing
    evening all -> nothing
    night night -> nothing
    have a good weekend -> nothing
    happy friday -> nothing
    24/7 -> nothing
    one day at a time -> nothing
    at the end of the day its up to you -> nothing
    long week -> nothing
    up to date -> nothing
    these days -> nothing
"""

OVER_AND_DONE = """
    cant wait til thurs -> nothing
    yesterday -> nothing
    i was there monday -> nothing
    came on tuesday -> nothing
    saw jo last week -> nothing
    missed it on monday -> nothing
    last friday -> nothing
    a week ago -> nothing
    3 weeks since i had a drink -> nothing
    thursday was a nightmare -> nothing
    woke up at 3 -> nothing
    finished at 5 yesterday -> nothing
    struggling today -> nothing
    i get paid on the 28th -> nothing
    my birthday is 12 march -> nothing
    football on saturday -> nothing
    when is it thurs? -> nothing
"""


@pytest.mark.parametrize(("text", "reading"), lines(WORDS_THAT_ARE_ALSO_DAYS))
def test_words_that_are_also_days(text: str, reading: str) -> None:
    """sat, sun, wed, mon, may, march, second."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(NUMBERS))
def test_numbers(text: str, reading: str) -> None:
    """Money, scores, ages, buses, rooms, telephones, versions, marks."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(LENGTHS))
def test_lengths(text: str, reading: str) -> None:
    """A length alone is not a time."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(GREETINGS_AND_SAYINGS))
def test_greetings_and_sayings(text: str, reading: str) -> None:
    """Good morning, all week, at the end of the day."""
    assert heard(text) == reading


@pytest.mark.parametrize(("text", "reading"), lines(OVER_AND_DONE))
def test_over_and_done(text: str, reading: str) -> None:
    """What has been, or is only talked of."""
    assert heard(text) == reading
