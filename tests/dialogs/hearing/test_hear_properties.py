"""What holds for any text at all: one meaning, always the same, with its reasons, for work that is bounded.

Work is counted in calls, not in seconds: a count is the same on any machine, however busy.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import cycle, product
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.hearing.meaning import Asked, Intent, Meaning
from tests.dialogs.hearing.said import meant

UNITS = {
    "nothing": "\x00",
    "right to left": "\u202eSEY\u202c ",
    "thumbs": "👍",
    "a family of emoji": "👨‍👩‍👧‍👦",
    "yes": "yes ",
    "can i": "can i ",
    "figures": "1 ",
    "one word": "a",
    "no wait": "no wait ",
    "apostrophes": "'",
    "brackets": "(",
    "quotation marks": '"',
    "refused numbers": "cant do 1 or 2, ",
    "names": "Hi Jo, ",
    "nots": "not ",
    "lines": "ok\n",
    "accents": "e\u0301",
    "Welsh": "dwi'm yn dod i'r ",
    "days": "can we do thursday or ",
    "our own words": "Reply YES, or CHANGE if you need another time. ",
}
ASKED = (Asked.CONFIRM_ATTENDANCE, Asked.OFFER_SLOTS, Asked.CHECK_IN, Asked.ROUND)
BOUND = 10_000
"""Characters in the longest texts tried here; the ear reads the first two thousand."""

HEADS = """
    yes|no|ok|cant|1|2|👍|stop|Hi Jo,|not|can|if|dwi'n|ie|ond|3|thurs|late|sorry|when|his mum|"|\u202e|
    \x00|call|change|🙃
"""
TAILS = """
    yes|no|friday|2|come|it|not|but|?|!!!|...|in|5 mins|instead|phone|sam|x|😂😂😂|\u200f|
    \x07|'|)|1)|ddim|yn lle|stuck|a|the|
"""
MIDDLES = ("", "so", "i", "but", "then,", "\n", "she", "told", "😭", "07700 900123", "–", "1", "y")


def combined() -> Iterator[str]:
    heads, tails = (table.replace("\n", "").split("|") for table in (HEADS, TAILS))
    for head, middle, tail in product(heads, MIDDLES, tails):
        yield f"{head.strip()} {middle} {tail.strip()}"


def has_one_meaning(heard: Meaning) -> None:
    assert heard.why
    assert (heard.choice is not None) == (heard.intent is Intent.CHOOSE)


def test_ten_thousand_strange_texts_have_a_meaning_each() -> None:
    count = 0
    for count, text in enumerate(combined(), 1):
        has_one_meaning(meant(text, ASKED[count % len(ASKED)]))
    assert count > 10_000


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.sampled_from(list(Asked)))
def test_any_text_means_the_same_each_time(text: str, asked: Asked) -> None:
    heard = meant(text, asked)
    assert heard == meant(text, asked)
    has_one_meaning(heard)


@pytest.mark.parametrize(("unit", "asked"), list(zip(UNITS.values(), cycle(ASKED), strict=False)), ids=UNITS.keys())
def test_long_texts_are_answered(unit: str, asked: Asked) -> None:
    has_one_meaning(meant(unit * (BOUND // len(unit)), asked))


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_four_times_the_text_is_not_much_more_than_four_times_the_work(unit: str) -> None:
    short, long = (unit * (length // len(unit)) for length in (100, 400))
    assert work(long) < 7 * work(short) + 20_000


@pytest.mark.parametrize("unit", ["can i ", "1 ", "Hi Jo, ", "our own words sent back. "])
def test_ten_thousand_characters_cost_no_more_than_five_times_two_thousand(unit: str) -> None:
    read, longer = (unit * (length // len(unit)) for length in (BOUND // 5, BOUND))
    assert work(longer) < 5 * work(read) + 20_000


def work(text: str) -> int:
    """How many calls hearing a text takes, once every word in it has been met."""
    meant(text, Asked.CONFIRM_ATTENDANCE)
    meant("", Asked.CONFIRM_ATTENDANCE)  # so that nothing is left over of the text itself
    calls = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        meant(text, Asked.CONFIRM_ATTENDANCE)
    finally:
        sys.setprofile(before)
    return calls
